"""Start and stop the broker's JVM by way of its guardian, so that it cannot outlive us."""

import contextlib
import json
import os
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from schemas.errors import Conflict, Misconfigured

__all__ = ["GuardedProcess", "Guardian", "guard"]

_SCRIPT = Path(__file__).with_name("kafka_guardian.py")
_STOP_S = 15.0


@dataclass(frozen=True, slots=True)
class GuardedProcess:
    """A running program and the guardian that ends it when we end."""

    pid: int
    guardian: subprocess.Popen[str]
    grace_s: float

    @property
    def is_running(self) -> bool:
        """The guardian leaves only after the program has."""
        return self.guardian.poll() is None

    def stop(self) -> None:
        """End it in good order, or by force if that takes too long; nothing happens if it has ended."""
        _end(self.guardian, within_s=self.grace_s + _STOP_S)

    def kill(self) -> None:
        """End it at once, as a power cut would, for tests of what is left then."""
        if self.is_running:
            os.kill(self.pid, getattr(signal, "SIGKILL", signal.SIGTERM))
        self.stop()


@dataclass(frozen=True, slots=True)
class Guardian:
    """Holds a data directory for us; runs nothing yet."""

    process: subprocess.Popen[str]

    def run(self, command: list[str], *, log: Path, grace_s: float = 15) -> GuardedProcess:
        """Start the program; what it prints goes to the log. When told to stop it has the time of grace to do so."""
        pipe = self.process.stdin
        if pipe is None:
            msg = "the guardian was started without a pipe"
            raise RuntimeError(msg)
        pipe.write(json.dumps({"command": command, "log": str(log), "grace_s": grace_s}) + "\n")
        pipe.flush()
        heard = _hear(self.process)
        return GuardedProcess(int(str(heard["pid"])), self.process, grace_s)

    def release(self) -> None:
        """Give the data directory free."""
        _end(self.process)


def guard(lock_path: Path) -> Guardian:
    """Take a data directory for us alone.

    Raises:
        Conflict: Somebody else has it.
    """
    # A session of its own, so that Ctrl-C ends the workers first and the broker when we say so. Nothing kills the
    # guardian with its parent *thread* (as PR_SET_PDEATHSIG would): starting a broker from a pool thread is fine.
    process = subprocess.Popen(  # noqa: S603  (our own script)
        [sys.executable, "-I", "-S", str(_SCRIPT), str(lock_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        start_new_session=True,
    )
    heard = _hear(process)
    if heard["state"] == "busy":
        _end(process)
        msg = (
            f"another broker uses {lock_path.parent} ({heard['holder']}); "
            "use that one, stop it, or name another data directory"
        )
        raise Conflict(msg)
    return Guardian(process)


def _hear(process: subprocess.Popen[str]) -> dict[str, object]:
    line = process.stdout.readline() if process.stdout is not None else ""
    if not line:
        _end(process)
        msg = f"the embedded Kafka broker's guardian ended with code {process.returncode}; see the messages above"
        raise Misconfigured(msg)
    heard = json.loads(line)
    if not isinstance(heard, dict):
        msg = f"the guardian said {line!r}"
        raise TypeError(msg)
    return heard


def _end(process: subprocess.Popen[str], *, within_s: float = _STOP_S) -> None:
    if process.stdin is not None and not process.stdin.closed:
        with contextlib.suppress(BrokenPipeError):
            process.stdin.close()  # the word to stop
    try:
        process.wait(within_s)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    if process.stdout is not None:
        process.stdout.close()
