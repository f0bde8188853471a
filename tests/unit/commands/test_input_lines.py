"""Lines of an input, however they end and however long they are."""

import asyncio
import io
import os
from pathlib import Path

import pytest

from schemas.errors import Invalid
from streams.commands.input_lines import BackgroundLines, Line, detect_format, open_input, read_lines, size_of

LINES = [
    ("nothing", b"", []),
    ("one without an end", b"ab", [(1, b"ab")]),
    ("blank ones are passed over and counted", b"\n  \r\nab\n\ncd\n", [(3, b"ab"), (5, b"cd")]),
    ("Windows' ends", b"ab\r\ncd\r\n", [(1, b"ab"), (2, b"cd")]),
    ("blanks within stay", b" ab \n", [(1, b" ab ")]),
    ("as long as may be", b"abcdefgh\r\nab\n", [(1, b"abcdefgh"), (2, b"ab")]),
    ("one too long", b"abcdefghi\nab\n", [(1, None), (2, b"ab")]),
    ("far too long, without an end", b"ab\n" + b"x" * 200_000, [(1, b"ab"), (2, None)]),
    ("no text", b"\xff\xfe\n", [(1, b"\xff\xfe")]),
]
FORMATS = [
    ("-", b'{"text": "a"}\n', "jsonl", 0),
    ("-", b'\n\n {"text": "a"}\n', "jsonl", 0),
    ("-", b'\xef\xbb\xbf{"text": "a"}\n', "jsonl", 0),
    ("-", b"An air strike.\n", "text", 0),
    ("-", "غارة جوية".encode(), "text", 0),
    ("-", b"", "text", 0),
    ("-", b"\n" * 20_000 + b'{"text": "a"}', "jsonl", 16_384),
    ("a.jsonl", b"nonsense", "jsonl", 0),
    ("a.NDJSON", b"nonsense", "jsonl", 0),
    ("a.txt", b"plain", "text", 0),
]


@pytest.mark.parametrize(("data", "expected"), [row[1:] for row in LINES], ids=[row[0] for row in LINES])
def test_lines_are_split_and_counted(data: bytes, expected: list[tuple[int, bytes | None]]) -> None:
    found = [(line.number, line.value) for line in read_lines(io.BytesIO(data), limit_bytes=8)]

    assert expected == found


def test_the_sizes_of_all_lines_are_the_size_of_the_input() -> None:
    data = b"ab\r\n" + b"x" * 100_000 + b"\ncd"

    assert sum(line.size_bytes for line in read_lines(io.BytesIO(data), limit_bytes=8)) == len(data)


@pytest.mark.parametrize(("name", "data", "kind", "skipped"), FORMATS)
def test_the_format_is_told_by_the_name_or_the_first_character(name: str, data: bytes, kind: str, skipped: int) -> None:
    stream = io.BufferedReader(io.BytesIO(data), 8192)  # type: ignore[arg-type]  # it reads like a raw stream

    assert detect_format(name, stream) == (kind, skipped)
    assert stream.read() == data[skipped:]


async def test_lines_of_a_pipe_that_stays_open_come_at_once() -> None:
    read_end, write_end = os.pipe()
    with open(read_end, "rb") as stream, open(write_end, "wb", buffering=0) as pipe:
        lines = BackgroundLines(read_lines(stream, limit_bytes=100))
        pipe.write(b"one\ntwo\n")
        got = await lines.next_batch(most=10)
        while len(got) < 2:
            got += await lines.next_batch(most=10)
        pipe.close()

        assert [line.value for line in got] == [b"one", b"two"]
        assert await lines.next_batch(most=10) == []
        assert await lines.next_batch(most=10) == []


async def test_a_batch_is_limited_in_lines_and_bytes() -> None:
    lines = BackgroundLines(iter([Line(number, b"x" * 10, 10) for number in range(1, 8)]))
    await asyncio.sleep(0.05)  # all are waiting then; fewer would only make the batches smaller

    assert len(await lines.next_batch(most=3)) <= 3
    assert len(await lines.next_batch(most=100, most_bytes=15)) <= 2


async def test_an_input_that_breaks_is_said_in_words() -> None:
    def broken():
        yield Line(1, b"ab", 2)
        raise OSError(5, "Input/output error")

    lines = BackgroundLines(broken())

    with pytest.raises(Invalid, match="cannot read the input: Input/output error"):
        while True:
            await lines.next_batch(most=1)


def test_a_folder_is_no_input(tmp_path: Path) -> None:
    with pytest.raises(Invalid, match="Is a directory"):
        open_input(str(tmp_path))

    assert size_of(str(tmp_path)) is None
