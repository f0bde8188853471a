"""Lists for people, as tables, and for programs, as JSON lines."""

import os
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Final

import typer

__all__ = ["print_json_line", "printable", "reader_may_leave", "show", "show_fields"]

_JOINERS: Final = frozenset("\u200c\u200d\u200e\u200f")
"""Invisible, but part of how Arabic and Persian are written."""


@contextmanager
def reader_may_leave() -> Iterator[None]:
    """End quietly, and with success, when whoever reads our standard output has seen enough, as ``head`` does."""
    try:
        yield
        sys.stdout.flush()
    except BrokenPipeError:
        # Python flushes standard output at its end, and would complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(0) from None


def printable(text: str) -> str:
    """Return the text without what could command a terminal or turn its writing around; others wrote it."""
    return "".join(
        character if character.isprintable() or character in _JOINERS else " " if character.isspace() else "\ufffd"
        for character in text
    )


def show(
    rows: Iterable[Mapping[str, object]], *, as_json: bool, columns: Sequence[str], empty: str = "nothing to list"
) -> None:
    """Print rows on standard output.

    Args:
        rows: What to print; JSON gets every field of them.
        as_json: One JSON object a line.
        columns: What a table shows, in this order.
        empty: What a person reads, on standard error, where there are no rows.
    """
    if as_json:
        with reader_may_leave():
            for row in rows:
                print_json_line(row)
        return
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    # In a file or a pipe nothing should be cut to 80 columns.
    console = Console(width=None if sys.stdout.isatty() else 240)
    table = Table(*(column.replace("_", " ") for column in columns), box=SIMPLE_HEAD, pad_edge=False)
    for row in rows:
        # Text, not markup: a name with brackets in it is shown as it is.
        table.add_row(*(Text(_cell(row.get(column))) for column in columns))
    if table.row_count == 0:
        typer.echo(empty, err=True)
        return
    console.print(table)


def show_fields(fields: Mapping[str, object], *, as_json: bool) -> None:
    """Print one thing: its fields below each other, or as JSON."""
    if as_json:
        print_json_line(fields)
        return
    width = max(map(len, fields)) + 2
    for name, value in fields.items():
        typer.echo(f"{name.replace('_', ' '):<{width}}{_cell(value)}")


def print_json_line(row: object) -> None:
    """Print one JSON object on a line of its own, at once, for those who read a pipe."""
    import orjson

    sys.stdout.buffer.write(orjson.dumps(row, default=str, option=orjson.OPT_APPEND_NEWLINE | orjson.OPT_UTC_Z))
    sys.stdout.buffer.flush()


def _cell(value: object) -> str:
    if value is None:
        return "–"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list | tuple):
        return ", ".join(map(_cell, value))
    if isinstance(value, Mapping):
        return ", ".join(f"{name}: {_cell(part)}" for name, part in value.items())
    return printable(str(value))
