"""Lines of a file or of standard input, one after the other, none longer than we can hold.

Nothing is read ahead beyond a few lines, so that a file may be larger than memory and a pipe may stay open.
"""

import asyncio
import io
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final, Literal

from schemas.errors import Invalid

__all__ = ["BackgroundLines", "Line", "detect_format", "open_input", "read_lines", "size_of"]

_STANDARD_INPUT: Final = 0
_BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"
_LINE_SUFFIXES: Final = frozenset({".jsonl", ".ndjson", ".json"})
_LINES_AHEAD: Final = 32
_SKIP_BYTES: Final = 1 << 16


@dataclass(frozen=True, slots=True)
class Line:
    """One line that is not blank. ``value`` is None where it was too long to be held."""

    number: int
    value: bytes | None
    size_bytes: int


def open_input(name: str) -> io.BufferedReader:
    """Open a file, or standard input for ``-``.

    Raises:
        Invalid: It cannot be read.
    """
    if name == "-":
        # Not sys.stdin: a thread that waits in it would hold its lock when the interpreter ends.
        return open(_STANDARD_INPUT, "rb", closefd=False)  # a descriptor, not a path
    try:
        return Path(name).open("rb")
    except OSError as error:
        message = f"cannot read {name}: {error.strerror or error}"
        raise Invalid(message) from error


def size_of(name: str) -> int | None:
    """Return the size of a file, or None where that is not known before its end."""
    path = Path(name)
    return path.stat().st_size if name != "-" and path.is_file() else None


def detect_format(name: str, stream: io.BufferedReader) -> tuple[Literal["text", "jsonl"], int]:
    """Return what the input is, by its name or its first character, and how many blank lines were passed over."""
    if Path(name).suffix.lower() in _LINE_SUFFIXES:
        return "jsonl", 0
    blank = 0
    while peeked := stream.peek(1):
        begun = peeked.removeprefix(_BYTE_ORDER_MARK).lstrip()
        if begun:
            return ("jsonl" if begun.startswith(b"{") else "text"), blank
        blank += peeked.count(b"\n")
        stream.read(len(peeked))
    return "text", blank


def read_lines(stream: BinaryIO, *, limit_bytes: int, skipped: int = 0) -> Iterator[Line]:
    """Yield the lines that are not blank, without their ends.

    Args:
        stream: Where from.
        limit_bytes: Longer lines are passed over and yielded without a value.
        skipped: How many lines were taken from the stream before.
    """
    number = skipped
    while taken := stream.readline(limit_bytes + 2):  # room for the longest line's own end
        number += 1
        value = taken.removesuffix(b"\n").removesuffix(b"\r")
        if len(value) > limit_bytes:
            size = len(taken)
            while not taken.endswith(b"\n") and (taken := stream.readline(_SKIP_BYTES)):
                size += len(taken)
            yield Line(number, None, size)
        elif value.strip():
            yield Line(number, value, len(taken))


class BackgroundLines:
    """Lines read by a thread, so that whoever waits for the next one can do something else meanwhile."""

    def __init__(self, lines: Iterator[Line]) -> None:
        self._loop = asyncio.get_running_loop()
        self._queue: asyncio.Queue[Line | OSError | None] = asyncio.Queue(_LINES_AHEAD)
        self._ended = False
        # A daemon: Ctrl-C must not wait for a terminal's next line.
        threading.Thread(target=self._read, args=(lines,), name="input", daemon=True).start()

    async def next_batch(self, *, most: int, most_bytes: int = 1 << 22) -> list[Line]:
        """Wait for a line and return it with those that are there already; an empty list is the end.

        Args:
            most: At most so many.
            most_bytes: No further one once they have as many bytes together.
        """
        batch: list[Line] = []
        size = 0
        while not self._ended and len(batch) < most and size < most_bytes:
            if batch and self._queue.empty():
                break
            item = await self._queue.get()
            if isinstance(item, OSError):
                message = f"cannot read the input: {item.strerror or item}"
                raise Invalid(message) from item
            if item is None:
                self._ended = True
                break
            batch.append(item)
            size += item.size_bytes
        return batch

    def _read(self, lines: Iterator[Line]) -> None:
        try:
            for line in lines:
                self._put(line)
            self._put(None)
        except OSError as error:
            self._put(error)
        except RuntimeError:  # the event loop has ended, and nobody waits any more
            return

    def _put(self, item: Line | OSError | None) -> None:
        put = self._queue.put(item)
        try:
            asyncio.run_coroutine_threadsafe(put, self._loop).result()
        except RuntimeError:
            put.close()
            raise
