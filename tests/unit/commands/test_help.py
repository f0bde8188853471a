"""``--help``: at once, for every command, with an example."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer

from streams.cli import app
from tests.unit.commands.running import CommandLine

HEAVY = {"torch", "stanza", "faust", "sqlalchemy", "aiokafka", "pydantic", "fastapi", "uvicorn", "aiohttp"}


def _commands(command: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    yield path
    for name, child in getattr(command, "commands", {}).items():
        yield from _commands(child, (*path, name))


COMMANDS = sorted(_commands(typer.main.get_command(app)))
EXPECTED = {
    "api broker demo doctor enrich migrate produce settings tail up worker",
    "subscriptions: add delete list pause ping resume rotate show update",
    "deliveries: list replay show",
    "dlq: list replay show",
    "models: download list",
    "topics: check create list",
}


def test_every_command_is_there() -> None:
    expected = set()
    for line in EXPECTED:
        group, colon, names = line.rpartition(": ")
        expected |= {(group, name) if colon else (name,) for name in names.split()} | ({(group,)} if colon else set())

    assert expected <= set(COMMANDS)


@pytest.mark.parametrize("path", [path for path in COMMANDS if path], ids=" ".join)
def test_the_help_of_a_command_says_what_it_does_and_has_an_example(path: tuple[str, ...], tocsin: CommandLine) -> None:
    done = tocsin(*path, "--help")

    assert done.code == 0
    assert f"tocsin {' '.join(path)} " in done.out.partition("Example:")[0]
    assert "Example:" in done.out
    assert "tocsin" in done.out.partition("Example:")[2]


@pytest.mark.parametrize(
    "arguments", [("--help",), ("subscriptions", "add", "--help"), ("enrich", "--help")], ids=" ".join
)
def test_help_answers_in_half_a_second(arguments: tuple[str, ...], tmp_path: Path) -> None:
    # Compiled files are an installation's normal state; a checkout run without them compiles at each start.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPYCACHEPREFIX"] = str(tmp_path)

    def least(*command: str) -> float:
        seconds = []
        for _ in range(4):
            started = time.perf_counter()
            subprocess.run([sys.executable, *command], env=environment, check=True, capture_output=True)
            seconds.append(time.perf_counter() - started)
        return min(seconds[1:])

    # A machine that needs longer than usual to import the library of the command line needs longer for all of it.
    usual = least("-c", "import typer, typer.rich_utils") / 0.15

    assert least("-m", "streams.cli", *arguments) < 0.5 * max(1, usual)


def test_nothing_heavy_is_imported_before_a_command_runs() -> None:
    code = "import sys, streams.cli; print(*{name.partition('.')[0] for name in sys.modules})"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)

    assert HEAVY & set(done.stdout.split()) == set()
