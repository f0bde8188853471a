"""``tocsin tail``: watch a topic."""

import asyncio
from contextlib import aclosing
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

from schemas.errors import NotFound
from streams.commands.opening import open_settings, resolve_topic
from streams.commands.showing import print_json_line, reader_may_leave

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from streams.bus.connection import KafkaConnection
    from streams.bus.reading import Record
    from streams.bus.topics import Topics

__all__ = ["register"]

_POLL_MS = 500


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(tail)


def tail(
    topic: Annotated[
        str, typer.Argument(help="raw, enriched, events, alerts, deliveries; these with .dlq; or any topic's name.")
    ],
    as_json: Annotated[
        bool, typer.Option("--json", help="JSON lines: topic, partition, offset, timestamp, key, headers, value.")
    ] = False,
    from_beginning: Annotated[bool, typer.Option("--from-beginning", help="All that the topic still holds.")] = False,
    most: Annotated[int | None, typer.Option("--max", min=1, help="End after so many.")] = None,
) -> None:
    """Show what comes on a topic, until Ctrl-C. Joins no consumer group, so no worker is disturbed.

    Example: tocsin tail enriched --json | jq .value.article.title
    """
    from streams.app import kafka_connection, topics_of

    settings = open_settings()
    topics = topics_of(settings)
    following = _follow(kafka_connection(settings), resolve_topic(topic, topics), from_beginning=from_beginning)
    with reader_may_leave():
        try:
            asyncio.run(_print(following, topics, as_json=as_json, most=most))
        except KeyboardInterrupt:
            return


async def _print(
    following: "AsyncGenerator[Record, None]", topics: "Topics", *, as_json: bool, most: int | None
) -> None:
    from streams.commands.one_line import one_line

    seen = 0
    async with aclosing(following) as records:
        async for record in records:
            if as_json:
                print_json_line(_envelope(record))
            else:
                typer.echo(one_line(record, topics=topics))
            seen += 1
            if seen == most:
                return


async def _follow(connection: "KafkaConnection", topic: str, *, from_beginning: bool) -> "AsyncGenerator[Record, None]":
    from streams.bus.clients import open_admin, open_reader
    from streams.bus.lag import topic_partitions

    doing = f"cannot read {topic}"
    async with open_admin(connection, doing=doing) as admin:
        places = await topic_partitions(admin, [topic])
    if not places:
        message = f"there is no topic {topic} on {connection.bootstrap}; `tocsin topics list` shows ours"
        raise NotFound(message)
    async with open_reader(connection, doing=doing) as reader:
        reader.assign(places)
        await (reader.seek_to_beginning if from_beginning else reader.seek_to_end)(*places)
        while True:
            batches = await reader.getmany(*places, timeout_ms=_POLL_MS)
            # Partitions have no order among them; time is the best there is.
            for record in sorted((record for batch in batches.values() for record in batch), key=_when):
                yield record


def _when(record: "Record") -> tuple[int, int, int]:
    return record.timestamp, record.partition, record.offset


def _envelope(record: "Record") -> dict[str, Any]:
    import orjson

    value: Any = None
    if record.value is not None:
        try:
            orjson.loads(record.value)
        except orjson.JSONDecodeError:
            value = record.value.decode("utf-8", "replace")
        else:
            # As it is, number for number; a line break in JSON is a mere blank.
            value = orjson.Fragment(record.value.replace(b"\n", b" ").replace(b"\r", b" "))
    return {
        "topic": record.topic,
        "partition": record.partition,
        "offset": record.offset,
        "timestamp": datetime.fromtimestamp(record.timestamp / 1000, UTC) if record.timestamp >= 0 else None,
        "key": None if record.key is None else record.key.decode("utf-8", "replace"),
        "headers": {name: None if text is None else text.decode("utf-8", "replace") for name, text in record.headers},
        "value": value,
    }
