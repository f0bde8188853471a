"""Push a stream of articles through a whole Tocsin and show what it wakes people for."""

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import resources
from pathlib import Path
from typing import Any

import aiohttp
import orjson
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from schemas.delivery import DeliveryState
from schemas.errors import BrokerUnavailable, Refused, TooLarge
from streams.app import make_publisher, make_store
from streams.bus.lag import group_lag
from streams.demo.ledger import Ledger, read_ledger
from streams.demo.show import render_alert
from streams.demo.system import System, run_system
from streams.receiver import Receiver
from streams.store import Store
from streams.store.secrets import make_secret

__all__ = ["read_lines", "run_demo"]

_LONGEST_S = 110.0
"""From the first article to the last delivery; the whole demo ends within two minutes."""
_LOOK_S = 0.3
_PAUSE_S = 0.15
"""Between articles, so that a person can follow."""


@dataclass
class _Heard:
    """What the receiver got."""

    alerts: int = 0
    repeats: int = 0


def read_lines(path: Path | None) -> list[bytes]:
    """Return the lines of a file of articles as they are, or of the built-in one.

    Raises:
        Refused: if the file cannot be read or holds nothing.
    """
    try:
        if path is None:
            content = resources.files("streams.demo").joinpath("articles.jsonl").read_bytes()
        else:
            content = path.read_bytes()
    except OSError as error:
        message = f"cannot read {path}: {error}"
        raise Refused(message) from error
    lines = [line for line in content.splitlines() if line.strip()]
    if not lines:
        message = f"{path} holds no article: one JSON object a line is wanted"
        raise Refused(message)
    return lines


async def run_demo(path: Path | None, *, console: Console) -> int:
    """Run it and return the exit code: 0 if every article is accounted for and every alert was delivered."""
    lines = read_lines(path)
    own_articles = path is not None
    started = time.monotonic()
    secret = make_secret()
    heard = _Heard()
    seen: set[str] = set()

    async def show(body: dict[str, Any]) -> None:
        if body["type"] != "alert.raised":
            return
        alert = body["data"]
        if alert["alert_id"] in seen:
            heard.repeats += 1
            return
        seen.add(alert["alert_id"])
        heard.alerts += 1
        console.print(render_alert(alert))

    with console.status("starting Apache Kafka, the workers, the API and a webhook receiver"):
        async with Receiver(secret=secret, on_body=show) as receiver, run_system(overrides={}) as system:
            console.print(f"ready after {time.monotonic() - started:.0f} s; Kafka on {system.connection.bootstrap}")
            await _subscribe(system, receiver.url("/tocsin"), secret, any_age=own_articles)
            begun = time.monotonic()
            refused = await _push(system, lines, console=console)
            store = make_store(system.settings)
            try:
                in_time = await _wait_done(system, store, deadline=begun + _LONGEST_S)
                took_s = time.monotonic() - begun
                ledger = await read_ledger(system.connection, system.topics)
                delivered = await _deliveries(store, DeliveryState.DELIVERED)
            finally:
                await store.close()
            if not in_time:
                console.print(f"[red]not finished after {_LONGEST_S:.0f} s; see the end of the workers' log:[/red]")
                console.print(system.log_path.read_text(errors="replace")[-3000:], markup=False)
    return _report(console, system, ledger, heard=heard, delivered=delivered, refused=refused, took_s=took_s)


async def _subscribe(system: System, url: str, secret: str, *, any_age: bool) -> None:
    conditions: dict[str, Any] = {"min_level": "elevated"}
    if any_age:  # a file of yours may be old, and you want to see what would have been raised
        conditions["max_age"] = "P36500D"
    request = {"name": "demo desk", "url": url, "secret": secret, "filter": conditions}
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{system.api_url}/v1/subscriptions", json=request) as response,
    ):
        if response.status != 201:  # noqa: PLR2004
            message = f"the API refused the subscription: {response.status} {await response.text()}"
            raise BrokerUnavailable(message)


def _key_of(line: bytes) -> bytes | None:
    try:
        article = orjson.loads(line)
    except orjson.JSONDecodeError:
        return None
    name = article.get("id") if isinstance(article, dict) else None
    return name.encode() if isinstance(name, str) else None


async def _push(system: System, lines: Sequence[bytes], *, console: Console) -> int:
    """Publish the lines as they are, broken ones too: that is what topics get. Return how many were too large."""
    refused = 0
    columns = (TextColumn("pushing articles"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    pause_s = min(_PAUSE_S, 20 / len(lines))
    async with make_publisher(system.settings, system.connection) as publisher:
        with Progress(*columns, console=console, transient=not console.is_terminal) as progress:
            for line in progress.track(lines):
                now_ms = int(datetime.now(UTC).timestamp() * 1000)
                try:
                    await publisher.publish(system.topics.raw, key=_key_of(line), value=line, timestamp_ms=now_ms)
                except TooLarge as error:
                    refused += 1
                    console.print(f"[yellow]refused at the edge: {error}[/yellow]")
                await asyncio.sleep(pause_s)
    return refused


async def _deliveries(store: Store, state: DeliveryState) -> int:
    return (await store.upkeep.stats(now=datetime.now(UTC))).deliveries.get(state, 0)


async def _wait_done(system: System, store: Store, *, deadline: float) -> bool:
    """Wait until every stage has nothing left and no delivery is pending; False if that takes too long."""
    prefix = system.settings.topic_prefix
    stages = (("enrich", system.topics.raw), ("alert", system.topics.enriched), ("deliver", system.topics.alerts))
    while time.monotonic() < deadline:
        # In the order of the pipe: a later stage is only done when the earlier one was before.
        lags = [
            sum(
                part.records
                for part in await group_lag(system.connection, group=f"{prefix}tocsin-{role}", topics=(topic,))
            )
            for role, topic in stages
        ]
        pending = await _deliveries(store, DeliveryState.PENDING)
        if not any(lags) and not pending:
            return True
        await asyncio.sleep(_LOOK_S)
    return False


def _report(
    console: Console, system: System, ledger: Ledger, *, heard: _Heard, delivered: int, refused: int, took_s: float
) -> int:
    topics, counts = system.topics, ledger.counts
    dead = sum(counts[topics.dlq(topic)] for topic in topics.all)
    table = Table(title="what went through", title_justify="left")
    table.add_column("topic")
    table.add_column("records", justify="right")
    table.add_row(f"{topics.raw} (in)", str(counts[topics.raw]))
    table.add_row(topics.enriched, str(counts[topics.enriched]))
    table.add_row(topics.coded, str(counts[topics.coded]))
    table.add_row(topics.alerts, str(counts[topics.alerts]))
    table.add_row(f"{topics.deliveries} (attempts)", str(counts[topics.deliveries]))
    table.add_row("delivered, signature verified", str(heard.alerts))
    table.add_row("dead-lettered", str(dead))
    if refused:
        table.add_row("refused at the edge", str(refused))
    table.add_row("lost", str(len(ledger.unaccounted)))
    console.print(table)
    rate = counts[topics.raw] / took_s if took_s else 0.0
    console.print(f"{counts[topics.raw]} articles in {took_s:.1f} s from the first push ({rate:.1f} a second)")
    for origin in sorted(ledger.unaccounted):
        console.print(f"[red]unaccounted for: {origin}[/red]")
    complete = not ledger.unaccounted and delivered == heard.alerts == counts[topics.alerts]
    if not complete:
        console.print("[red]not every article or alert is accounted for[/red]")
    return 0 if complete else 1
