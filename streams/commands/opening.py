"""What most commands begin with: the settings, the log, and the names that people type for topics."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

if TYPE_CHECKING:
    from streams.bus.topics import Topics
    from streams.settings import Settings
    from streams.store import Store

__all__ = ["AS_JSON", "open_settings", "resolve_topic", "with_store"]

Result = TypeVar("Result")

AS_JSON = Annotated[bool, typer.Option("--json", help="JSON lines, for programs.")]


def open_settings() -> "Settings":
    """Read the settings and set up the log as they say."""
    from streams.settings import load_settings
    from streams.telemetry.log import configure_logging

    settings = load_settings()
    configure_logging(level=settings.log_level, log_format=settings.log_format)
    return settings


def with_store(work: Callable[["Store"], Awaitable[Result]]) -> Result:
    """Run something on the store of the settings, and return what it returns.

    Raises:
        Misconfigured: There is no store, or it was not migrated; the message says what to do.
    """
    from streams.app import make_store
    from streams.store import check_revision

    settings = open_settings()

    async def run() -> Result:
        await check_revision(settings.store_url())
        async with make_store(settings) as store:
            return await work(store)

    return asyncio.run(run())


def resolve_topic(typed: str, topics: "Topics") -> str:
    """Return the topic that is meant: by its short name, with or without the prefix, of ours or anybody's.

    Args:
        typed: ``raw``, ``articles.raw``, ``desk-a.articles.raw``, each with ``.dlq`` or without.
        topics: Ours.
    """
    from streams.bus.topics import DLQ_SUFFIX

    name = typed.removesuffix(DLQ_SUFFIX)
    suffix = typed[len(name) :]
    short = {
        "raw": topics.raw,
        "enriched": topics.enriched,
        "events": topics.coded,
        "alerts": topics.alerts,
        "deliveries": topics.deliveries,
    }
    if name in short:
        return short[name] + suffix
    if topics.prefix + name in topics.all:
        return topics.prefix + name + suffix
    return typed
