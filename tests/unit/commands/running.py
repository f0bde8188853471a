"""``tocsin`` as a person runs it: in this process, or as one of its own."""

import logging
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import orjson
import pytest

from streams.cli import main


@dataclass(frozen=True)
class Done:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def rows(self) -> list[Any]:
        """Its JSON lines."""
        return [orjson.loads(line) for line in self.out.splitlines()]


@dataclass
class CommandLine:
    """Runs commands under settings of a test's own, whatever is set on this machine."""

    monkeypatch: pytest.MonkeyPatch
    capsys: pytest.CaptureFixture[str]
    environment: Mapping[str, str] = field(default_factory=dict)

    def __call__(self, *arguments: str, **environment: str) -> Done:
        """Run one in this process: ``tocsin("settings", "--json", TOCSIN_API_PORT="1")``; what is set stays set."""
        for name in [name for name in os.environ if name.startswith("TOCSIN_")]:
            self.monkeypatch.delenv(name)
        self.environment = {**self.environment, **environment}
        for name, value in self.environment.items():
            self.monkeypatch.setenv(name, value)
        self.monkeypatch.setattr(sys, "argv", ["tocsin", *arguments])
        root = logging.getLogger()
        handlers, level = root.handlers[:], root.level
        with pytest.raises(SystemExit) as ended:
            main()
        root.handlers[:] = handlers  # the command's own writes to a stream that ends with the test
        root.setLevel(level)
        captured = self.capsys.readouterr()
        code = ended.value.code
        return Done(code if isinstance(code, int) else 0, captured.out, captured.err)

    @contextmanager
    def start(self, *arguments: str) -> "Iterator[subprocess.Popen[bytes]]":
        """Run one as a process with pipes; it is killed at the end of the block if it still runs."""
        inherited = {name: value for name, value in os.environ.items() if not name.startswith("TOCSIN_")}
        with subprocess.Popen(
            [sys.executable, "-m", "streams.cli", *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**inherited, **self.environment},
        ) as process:
            try:
                yield process
            finally:
                process.kill()
