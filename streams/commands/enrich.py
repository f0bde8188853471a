"""``tocsin enrich``: the enrich stage on a file or a pipe, without a broker."""

import asyncio
import sys
from collections import deque
from collections.abc import AsyncGenerator, Iterable, Iterator
from contextlib import aclosing
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from itertools import islice
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from schemas.errors import AnalysisFailed, NotUtf8, Poison, TooLarge
from streams.commands.input_lines import BackgroundLines, Line, detect_format, open_input, read_lines, size_of
from streams.commands.instants import parse_instant
from streams.commands.opening import open_settings
from streams.commands.progress import Progress, show_progress
from streams.commands.showing import reader_may_leave

if TYPE_CHECKING:
    import io

    from streams.enrichment import EnrichedRecord
    from streams.pool import EnrichmentPool
    from streams.settings import Settings

__all__ = ["register"]

_AHEAD: Final = 4
"""So many articles a process wait for their turn in the output."""


class InputFormat(StrEnum):
    """How articles stand in the input."""

    AUTO = "auto"
    TEXT = "text"
    JSONL = "jsonl"


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(enrich)


def enrich(
    file: Annotated[str, typer.Argument(help="A file, or - for standard input.", metavar="FILE|-")],
    input_format: Annotated[
        InputFormat,
        typer.Option("--format", help="`text`: the whole input is one article; `jsonl`: a raw article a line."),
    ] = InputFormat.AUTO,
    processes: Annotated[
        int, typer.Option(min=1, max=256, help="Analysis processes; with 2 or more each article has a deadline.")
    ] = 1,
    received_at: Annotated[
        str | None,
        typer.Option(help="RFC 3339: stands in for a missing `published_at`; now if left out. Fixes the output."),
    ] = None,
) -> None:
    """Enrich articles without a broker: one JSON line out for each in, in order, as on `articles.enriched`.

    Without --format the input is JSON lines if its name ends in .jsonl, .ndjson or .json, or if it begins with {.
    What cannot be enriched is said on standard error with its line; the exit code is 1 then.

    Example: echo 'An air strike killed 14 civilians in Aleppo.' | tocsin enrich - | jq .events
    """
    at = datetime.now(UTC) if received_at is None else parse_instant(received_at, option="--received-at")
    settings = open_settings()
    with open_input(file) as stream, reader_may_leave():
        with show_progress("articles", total_bytes=size_of(file)) as progress:
            lines = _articles(file, stream, input_format, limit_bytes=settings.max_message_bytes)
            results = _Results(progress)
            if processes == 1:
                _enrich_here(lines, results, settings=settings, at=at)
            else:
                asyncio.run(_enrich_in_processes(lines, results, settings=settings, at=at, processes=processes))
        if results.failed:
            typer.echo(f"{results.done} enriched, {results.failed} not", err=True)
            raise typer.Exit(1)


@dataclass
class _Results:
    """What came out so far."""

    progress: Progress
    done: int = 0
    failed: int = 0

    def take(self, line: Line, outcome: "EnrichedRecord | Poison") -> None:
        """Print an outcome; whoever reads a pipe gets each line at once."""
        if isinstance(outcome, Poison):
            self.failed += 1
            self.progress.say(f"line {line.number}: {outcome}")
        else:
            self.done += 1
            sys.stdout.buffer.write(outcome.value + b"\n")
            sys.stdout.buffer.flush()
        self.progress.advance(count=1, size_bytes=line.size_bytes)


def _articles(name: str, stream: "io.BufferedReader", input_format: InputFormat, *, limit_bytes: int) -> Iterator[Line]:
    """Yield raw articles as JSON."""
    found, skipped = detect_format(name, stream) if input_format is InputFormat.AUTO else (input_format.value, 0)
    if found == "jsonl":
        yield from read_lines(stream, limit_bytes=limit_bytes, skipped=skipped)
        return
    import orjson

    text = stream.read(limit_bytes + 1)
    if len(text) > limit_bytes:
        yield Line(1, None, len(text))
        return
    try:
        yield Line(1, orjson.dumps({"text": text.decode("utf-8-sig")}), len(text))
    except UnicodeDecodeError as error:
        message = f"not UTF-8: byte 0x{text[error.start]:02x} at position {error.start} ({error.reason})"
        raise NotUtf8(message) from error


def _enrich_here(lines: Iterable[Line], results: _Results, *, settings: "Settings", at: datetime) -> None:
    from streams.app import limits_of, pool_config
    from streams.enrichment import enrich_bytes
    from streams.pool import make_analyzer

    limits = limits_of(settings)
    analyzer = make_analyzer(pool_config(settings))
    for line in lines:
        outcome: EnrichedRecord | Poison
        try:
            outcome = enrich_bytes(_value(line), received_at=at, limits=limits, analyzer=analyzer)
        except Poison as error:
            outcome = error
        except Exception as error:  # noqa: BLE001  (as in the pool: a defect of ours costs its article only)
            outcome = AnalysisFailed(f"{type(error).__name__}: {error}")
        results.take(line, outcome)


async def _enrich_in_processes(
    lines: Iterator[Line], results: _Results, *, settings: "Settings", at: datetime, processes: int
) -> None:
    from streams.app import pool_config
    from streams.pool import EnrichmentPool

    pool = EnrichmentPool(pool_config(settings), processes=processes, deadline_s=settings.article_deadline_s)
    try:
        await pool.start()
        outcomes = _in_order(BackgroundLines(lines), pool, at=at, most=processes * _AHEAD)
        async with aclosing(outcomes):
            async for line, outcome in outcomes:
                results.take(line, outcome)
    finally:
        pool.close()


async def _in_order(
    lines: BackgroundLines, pool: "EnrichmentPool", *, at: datetime, most: int
) -> "AsyncGenerator[tuple[Line, EnrichedRecord | Poison], None]":
    """Yield the outcomes in the order of the lines, with at most so many articles in work."""
    working: deque[tuple[Line, asyncio.Task[EnrichedRecord | Poison]]] = deque()
    reading: asyncio.Task[list[Line]] | None = asyncio.create_task(lines.next_batch(most=1))
    try:
        while reading is not None or working:
            waited_for: set[asyncio.Task[Any]] = {task for _, task in islice(working, 1)}
            if reading is not None and len(working) < most:
                waited_for.add(reading)
            await asyncio.wait(waited_for, return_when=asyncio.FIRST_COMPLETED)
            while working and working[0][1].done():
                line, task = working.popleft()
                yield line, task.result()
            if reading in waited_for and reading is not None and reading.done():
                batch = reading.result()
                working.extend((line, asyncio.create_task(_enrich_there(line, pool, at=at))) for line in batch)
                reading = asyncio.create_task(lines.next_batch(most=1)) if batch else None
    finally:
        for _, task in working:
            task.cancel()
        if reading is not None:
            reading.cancel()


async def _enrich_there(line: Line, pool: "EnrichmentPool", *, at: datetime) -> "EnrichedRecord | Poison":
    from streams.pool import Job

    try:
        value = _value(line)
    except TooLarge as error:
        return error
    return (await pool.enrich([Job(value, at)]))[0]


def _value(line: Line) -> bytes:
    if line.value is None:
        message = f"{line.size_bytes} bytes are too many for an article (TOCSIN_MAX_MESSAGE_BYTES)"
        raise TooLarge(message)
    return line.value
