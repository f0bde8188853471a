"""How far a long command is, on standard error, where somebody looks; what went wrong is said above the bar."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

import typer

__all__ = ["Progress", "show_progress"]


class Progress(Protocol):
    """Where a command says how far it is."""

    def advance(self, *, count: int, size_bytes: int) -> None:
        """Say that so many more are done, which had so many bytes in the input."""

    def say(self, line: str) -> None:
        """Print a line on standard error."""


class _Quiet:
    """No bar: standard error is a file or a pipe."""

    def advance(self, *, count: int, size_bytes: int) -> None:
        """Show nothing."""

    def say(self, line: str) -> None:
        """Print a line on standard error."""
        typer.echo(line, err=True)


@contextmanager
def show_progress(what: str, *, total_bytes: int | None) -> Iterator[Progress]:
    """Show a bar for the length of a block, unless it would run into the results or nobody is there to see it.

    Args:
        what: What is counted, in the plural.
        total_bytes: The input's size, if known.
    """
    if not sys.stderr.isatty() or sys.stdout.isatty():
        yield _Quiet()
        return
    from rich import progress
    from rich.console import Console
    from rich.text import Text

    console = Console(stderr=True)
    bar = progress.Progress(
        progress.SpinnerColumn(),
        progress.TextColumn("{task.fields[count]} " + what),
        progress.BarColumn(),
        progress.TaskProgressColumn(),
        progress.TimeElapsedColumn(),
        console=console,
    )
    task = bar.add_task(what, total=total_bytes, count=0)

    class Shown:
        _count = 0

        def advance(self, *, count: int, size_bytes: int) -> None:
            self._count += count
            bar.update(task, advance=size_bytes, count=self._count)

        def say(self, line: str) -> None:
            console.print(Text(line), soft_wrap=True)

    with bar:
        yield Shown()
