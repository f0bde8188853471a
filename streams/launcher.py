"""``tocsin up``: the broker, one child process a role and the API; what exits is started again.

Children end with this process, also when it is killed: their standard input is a pipe from it.
"""

import asyncio
import os
import signal
import sys
import time
from collections.abc import Mapping, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from pathlib import Path

from streams.telemetry.log import get_logger

__all__ = ["Child", "Launcher"]

log = get_logger(__name__)

_FIRST_WAIT_S = 0.5
_LONGEST_WAIT_S = 30.0
_LIVED_LONG_S = 60.0
"""A child that ran this long is started again at once; one that did not is waited for ever longer."""


@dataclass
class Child:
    """A process to be kept running."""

    name: str
    arguments: tuple[str, ...]
    """Of ``tocsin``."""
    environment: Mapping[str, str] = field(default_factory=dict)
    log_path: Path | None = None
    """Where its output is appended; ours otherwise."""
    process: asyncio.subprocess.Process | None = None
    restarts: int = 0

    @property
    def pid(self) -> int | None:
        """Of the running process."""
        return self.process.pid if self.process is not None and self.process.returncode is None else None


class Launcher:
    """Keeps children running until it is stopped."""

    def __init__(self, children: Sequence[Child], *, grace_s: float) -> None:
        self.children = tuple(children)
        self._grace_s = grace_s
        self._stopping = asyncio.Event()

    async def run(self) -> None:
        """Start all and keep them up; return after ``stop``, when all have ended."""
        async with asyncio.TaskGroup() as group:
            for child in self.children:
                group.create_task(self._keep_up(child))

    def stop(self) -> None:
        """Ask for the end."""
        self._stopping.set()

    async def _keep_up(self, child: Child) -> None:
        wait_s = _FIRST_WAIT_S
        while not self._stopping.is_set():
            started = time.monotonic()
            child.process = await _start(child)
            log.info("child.started", child=child.name, pid=child.process.pid)
            ended = asyncio.create_task(child.process.wait())
            stopping = asyncio.create_task(self._stopping.wait())
            await asyncio.wait((ended, stopping), return_when=asyncio.FIRST_COMPLETED)
            stopping.cancel()
            if self._stopping.is_set():
                await self._end(child.process)
                return
            child.restarts += 1
            lived_s = time.monotonic() - started
            wait_s = _FIRST_WAIT_S if lived_s > _LIVED_LONG_S else min(wait_s * 2, _LONGEST_WAIT_S)
            log.warning("child.exited", child=child.name, code=ended.result(), restart_in_s=wait_s)
            with suppress(TimeoutError):
                await asyncio.wait_for(self._stopping.wait(), timeout=wait_s)

    async def _end(self, process: asyncio.subprocess.Process) -> None:
        if process.returncode is not None:
            return
        with suppress(ProcessLookupError):
            process.send_signal(signal.SIGTERM)
        try:
            await asyncio.wait_for(process.wait(), timeout=self._grace_s)
        except TimeoutError:
            log.warning("child.killed", pid=process.pid, grace_s=self._grace_s)
            with suppress(ProcessLookupError):
                process.kill()
            await process.wait()


async def _start(child: Child) -> asyncio.subprocess.Process:
    with ExitStack() as stack:
        log_file = stack.enter_context(child.log_path.open("ab")) if child.log_path is not None else None
        return await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "streams.cli",
            *child.arguments,
            "--with-parent",
            stdin=asyncio.subprocess.PIPE,
            stdout=log_file,
            stderr=log_file,
            env={**os.environ, **child.environment},
            start_new_session=True,  # Ctrl-C reaches us alone; we end them in order
        )
