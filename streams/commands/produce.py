"""``tocsin produce``: raw articles from a file or a pipe to Kafka."""

import asyncio
import hashlib
import tempfile
import time
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, BinaryIO, Final

import typer

from schemas.errors import NotFound, Poison, TocsinError, TooLarge
from streams.commands.input_lines import BackgroundLines, Line, open_input, read_lines, size_of
from streams.commands.opening import open_settings
from streams.commands.progress import Progress, show_progress

if TYPE_CHECKING:
    from collections.abc import Sequence

    from streams.bus.connection import KafkaConnection
    from streams.bus.publisher import KafkaPublisher, OutboundRecord
    from streams.bus.topics import TopicSpec
    from streams.settings import Settings

__all__ = ["register"]

_BATCH_LINES: Final = 500
_RATED_BATCHES_A_SECOND: Final = 10
_ERRORS_SHOWN: Final = 20
_BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(produce)


def produce(
    file: Annotated[str, typer.Argument(help="Raw articles, a JSON object a line; - for standard input.")],
    rate: Annotated[float | None, typer.Option(min=0.01, help="At most so many a second.")] = None,
    check: Annotated[
        bool, typer.Option("--check", help="Check every line first, as the enrich worker would; send all or nothing.")
    ] = False,
) -> None:
    """Send raw articles to `articles.raw`, each line's bytes unchanged, and wait until Kafka has them.

    A line that is no article is sent all the same, and the enrich worker puts it among the dead letters with the
    reason; --check finds such lines before anything is sent. A line larger than the topic takes is refused with its
    number. The key is the article's id, so that reports of one id stay in order.

    Example: tocsin produce --check --rate 50 articles.jsonl
    """
    settings = open_settings()
    with ExitStack() as stack:
        stream: BinaryIO = stack.enter_context(open_input(file))
        total = size_of(file)
        if check:
            if total is None:  # a pipe can be read only once
                stream = _keep(stream, stack.enter_context(tempfile.TemporaryFile()))
            _check_all(stream, settings=settings)
            stream.seek(0)
        progress = stack.enter_context(show_progress("articles", total_bytes=total))
        counts = asyncio.run(_produce(stream, progress, settings=settings, rate=rate))
    typer.echo(f"{counts.sent} sent, {counts.refused} refused", err=True)
    if counts.refused:
        raise typer.Exit(1)


@dataclass
class _Counts:
    """How it went so far."""

    sent: int = 0
    refused: int = 0


def _keep(stream: BinaryIO, file: BinaryIO) -> BinaryIO:
    while chunk := stream.read(1 << 20):
        file.write(chunk)
    file.seek(0)
    return file


def _check_all(stream: BinaryIO, *, settings: "Settings") -> None:
    """Say what is wrong with each line that is no article, and exit with 1 if there is one."""
    from schemas.raw import RawArticle
    from streams.app import limits_of
    from streams.bus.codec import decode
    from streams.enrichment import to_article

    limits, now = limits_of(settings), datetime.now(UTC)
    wrong = 0
    for line in read_lines(stream, limit_bytes=limits.message_bytes):
        try:
            if line.value is None:
                raise _too_large(line.size_bytes, limit_bytes=limits.message_bytes)
            raw = decode(line.value, RawArticle, max_bytes=limits.message_bytes, max_depth=limits.depth)
            to_article(raw, received_at=now, text_bytes=limits.text_bytes)
        except Poison as error:
            wrong += 1
            if wrong <= _ERRORS_SHOWN:
                typer.echo(f"line {line.number}: {error}", err=True)
    if wrong:
        typer.echo(f"{wrong} lines are no articles; nothing was sent", err=True)
        raise typer.Exit(1)


async def _produce(stream: BinaryIO, progress: Progress, *, settings: "Settings", rate: float | None) -> _Counts:
    from streams.app import kafka_connection, make_publisher, specs_of, topics_of

    connection = kafka_connection(settings)
    topic = topics_of(settings).raw
    spec = next(spec for spec in specs_of(settings) if spec.name == topic)
    limit = await _limit_of(connection, spec)
    counts = _Counts()
    lines = BackgroundLines(read_lines(stream, limit_bytes=limit))
    pace = _Pace(rate)
    async with make_publisher(settings, connection) as publisher:
        while batch := await lines.next_batch(most=pace.batch_lines(_BATCH_LINES)):
            await _send(batch, publisher, topic=topic, limit_bytes=limit, counts=counts, progress=progress)
            await pace.wait(counts.sent)
    return counts


async def _limit_of(connection: "KafkaConnection", spec: "TopicSpec") -> int:
    """Return the largest record that the topic takes, be it made by us or by somebody with other ideas."""
    from streams.bus.admin import create_topics
    from streams.bus.lag import end_offsets

    if not await end_offsets(connection, topics=[spec.name]):
        message = f"there is no topic {spec.name} on {connection.bootstrap}; run `tocsin topics create` or `tocsin up`"
        raise NotFound(message)
    differences = await create_topics(connection, [spec])  # it is there, so this compares only
    sizes = [int(found.is_now) for found in differences if found.what == "max.message.bytes" and found.is_now.isdigit()]
    return min([spec.max_message_bytes, *sizes])


async def _send(
    batch: "Sequence[Line]",
    publisher: "KafkaPublisher",
    *,
    topic: str,
    limit_bytes: int,
    counts: _Counts,
    progress: Progress,
) -> None:
    records: list[OutboundRecord] = []
    for line in batch:
        record = None if line.value is None else _record(line.value, topic=topic)
        if record is None or record.size_bytes > limit_bytes:
            counts.refused += 1
            size = line.size_bytes if record is None else record.size_bytes
            progress.say(f"line {line.number}: {_too_large(size, limit_bytes=limit_bytes)}")
        else:
            records.append(record)
    try:
        await publisher.publish_all(records)
    except TocsinError:
        first, last = batch[0].number, batch[-1].number
        progress.say(
            f"{counts.sent} sent; lines {first} to {last} may have arrived or not, those after were not sent:"
            f" send again from line {first}, repeats are known by their ids"
        )
        raise
    counts.sent += len(records)
    progress.advance(count=len(batch), size_bytes=sum(line.size_bytes for line in batch))


def _record(value: bytes, *, topic: str) -> "OutboundRecord":
    from streams.bus.headers import cloud_event_headers
    from streams.bus.records import OutboundRecord

    article_id = _id_of(value)
    return OutboundRecord(
        topic=topic,
        key=None if article_id is None else article_id.encode(),
        value=value,
        headers=cloud_event_headers(
            id=hashlib.sha256(value).hexdigest()[:32],
            type="tocsin.article.raw.v1",
            source="/tocsin/produce",
            time=datetime.now(UTC),
            subject=article_id,
        ),
    )


def _id_of(value: bytes) -> str | None:
    import orjson

    try:
        article = orjson.loads(value.removeprefix(_BYTE_ORDER_MARK))
    except orjson.JSONDecodeError:
        return None
    found = article.get("id") if isinstance(article, dict) else None
    return found if isinstance(found, str) and found else None


def _too_large(size_bytes: int, *, limit_bytes: int) -> TooLarge:
    return TooLarge(f"{size_bytes} bytes with its key and headers; the topic takes {limit_bytes}")


class _Pace:
    """At most so many a second, from the first one on."""

    def __init__(self, rate: float | None) -> None:
        self._rate = rate
        self._started = time.monotonic()

    def batch_lines(self, most: int) -> int:
        """Return how many lines to send together."""
        return most if self._rate is None else max(1, min(most, int(self._rate / _RATED_BATCHES_A_SECOND)))

    async def wait(self, sent: int) -> None:
        """Wait until so many would have been sent at this rate."""
        if self._rate is not None:
            await asyncio.sleep(self._started + sent / self._rate - time.monotonic())
