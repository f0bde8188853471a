"""Is what we depend on there: Kafka, the store, the workers."""

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from streams.commands.findings import broken, note, ok

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    import aiohttp

    from streams.commands.findings import Finding
    from streams.settings import Settings

__all__ = ["HEALTH_PORTS", "check_kafka", "check_store", "check_workers"]

_OVERDUE: Final = timedelta(minutes=10)
_PATIENCE_S: Final = 6.0
HEALTH_PORTS: Final = {"enrich": 8471, "alert": 8472, "deliver": 8473}
"""As ``worker.py`` has them, which is too heavy to be imported for this."""


async def check_kafka(settings: "Settings") -> "AsyncGenerator[Finding, None]":
    """Does it answer, are the topics as they should be, and how much waits?"""
    from streams.app import kafka_connection, specs_of, topics_of
    from streams.bus.admin import create_topics
    from streams.bus.lag import end_offsets, group_lag

    connection = kafka_connection(settings)
    specs = specs_of(settings)
    found = {topic for topic, _ in await end_offsets(connection, topics=[spec.name for spec in specs])}
    yield ok("kafka", f"{connection.bootstrap} answers")
    missing = [spec.name for spec in specs if spec.name not in found]
    if missing:
        yield broken("topics", f"missing: {', '.join(missing)}; run `tocsin topics create`")
    there = [spec for spec in specs if spec.name in found]
    differences = await create_topics(connection, there) if there else ()  # they are there: this compares only
    for difference in differences:
        yield note("topics", f"{difference}; change one of the two")
    if not missing and not differences:
        yield ok("topics", f"all {len(specs)} are as the settings say")
    topics = topics_of(settings)
    for role, source in (("enrich", topics.raw), ("alert", topics.enriched), ("deliver", topics.alerts)):
        if source in found:
            parts = await group_lag(connection, group=f"{settings.topic_prefix}tocsin-{role}", topics=[source])
            yield ok("lag", f"{sum(part.records for part in parts)} records of {source} wait for {role}")


async def check_store(settings: "Settings") -> "AsyncGenerator[Finding, None]":
    """Does it answer, is it of this version, does the key fit, is anything overdue?"""
    from streams.app import make_store
    from streams.store import check_revision

    await check_revision(settings.store_url())
    now = datetime.now(UTC)
    async with make_store(settings) as store:
        await store.subscriptions.check_secret_key()
        stats = await store.upkeep.stats(now=now)
    active = sum(count for state, count in stats.subscriptions.items() if state.value == "active")
    yield ok("store", f"tables and secret key fit; {active} active subscriptions, {stats.due} deliveries due")
    if stats.oldest_due_at is not None and now - stats.oldest_due_at > _OVERDUE:
        yield broken("deliveries", f"overdue since {stats.oldest_due_at:%Y-%m-%d %H:%M}Z: does a deliver worker run?")
    disabled = sum(count for state, count in stats.subscriptions.items() if state.value == "disabled")
    if disabled:
        yield note("subscriptions", f"{disabled} disabled; `tocsin subscriptions list --state disabled` says why")


async def check_workers(settings: "Settings") -> "AsyncGenerator[Finding, None]":
    """Which of the workers and the API run here, and are they ready?"""
    import aiohttp

    ports = {
        role: port if settings.health_port is None else settings.health_port for role, port in HEALTH_PORTS.items()
    }
    token = settings.api_token.get_secret_value() if settings.api_token is not None else None
    places = [(role, settings.health_host, port) for role, port in ports.items()]
    places.append(("api", settings.api_host, settings.api_port))
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=_PATIENCE_S)) as session:
        for role, host, port in places:
            headers = {"Authorization": f"Bearer {token}"} if token is not None and role == "api" else {}
            reached = {"0.0.0.0": "127.0.0.1", "::": "[::1]", "::1": "[::1]"}.get(host, host)  # noqa: S104  (asks, does not bind)
            yield await _ask(session, role, f"http://{reached}:{port}/readyz", headers)


async def _ask(session: "aiohttp.ClientSession", role: str, url: str, headers: dict[str, str]) -> "Finding":
    import aiohttp
    import orjson

    try:
        async with session.get(url, headers=headers) as response:
            status, body = response.status, await response.read()
    except (aiohttp.ClientConnectorError, TimeoutError):
        return note(role, f"does not run here, or not at {url}")
    except aiohttp.ClientError as error:
        return broken(role, f"{url} does not speak HTTP ({error}); another program has its port")
    try:
        answer: Any = orjson.loads(body)
        found, problems = answer["role"], answer["problems"]
    except (orjson.JSONDecodeError, TypeError, KeyError):
        return broken(role, f"{url} answers {status}, but is no {role} of ours; another program has its port")
    if found != role:
        return note(role, f"does not run at {url}; {found} does")
    if problems:
        return broken(role, f"runs at {url}, but is not ready: {'; '.join(map(str, problems))}")
    return ok(role, f"runs and is ready ({url})")
