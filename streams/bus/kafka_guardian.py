"""The little process between Tocsin and the JVM: the broker never outlives the process that started it.

It is run as a script, with the standard library alone. It holds the data directory's lock, starts the command
that it reads from its standard input, and stops it when that input ends: a pipe ends when its writer is gone,
be it by ``kill -9``. Should the guardian itself be killed, Linux kills the JVM (``PR_SET_PDEATHSIG``).

Talk, one JSON object a line: it says ``{"state": "locked"}`` or ``{"state": "busy", "holder": "..."}``;
hears ``{"command": [...], "log": "...", "grace_s": ...}``; says ``{"state": "started", "pid": ...}``.
"""

import ctypes
import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import IO

__all__ = ["main"]

_PR_SET_PDEATHSIG = 1
_LOOK_S = 0.1


def main(lock_path: Path) -> int:
    """Guard one broker from its start to its end; the broker's exit code is the result."""
    owner = os.getppid()
    with lock_path.open("a+") as lock:
        if not _lock(lock):
            lock.seek(0)
            _say(state="busy", holder=lock.read().strip())
            return 0
        lock.truncate(0)
        lock.write(f"pid {os.getpid()}, started by pid {owner}\n")
        lock.flush()
        _say(state="locked")
        request = sys.stdin.readline()
        return _run(json.loads(request), owner=owner) if request else 0


def _run(request: dict[str, object], *, owner: int) -> int:
    command, log, grace_s = request["command"], request["log"], request["grace_s"]
    if not isinstance(command, list) or not isinstance(log, str) or not isinstance(grace_s, int | float):
        msg = "a command, a log and a time of grace are needed"
        raise TypeError(msg)
    with Path(log).open("ab") as output:
        child = subprocess.Popen(  # noqa: S603  (our own command)
            command,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            preexec_fn=_death_follower(),  # noqa: PLW1509  (no thread runs yet)
        )
    for name in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), lambda _number, _frame: child.terminate())
    _say(state="started", pid=child.pid)
    asked = threading.Event()
    threading.Thread(target=_await_end_of_input, args=(asked,), daemon=True).start()
    while child.poll() is None and not asked.wait(_LOOK_S):
        # A process forked off the owner may keep the pipe open; then only the parent's id tells.
        if os.name != "nt" and os.getppid() != owner:
            break
    return _stop(child, grace_s=grace_s)


def _await_end_of_input(asked: threading.Event) -> None:
    sys.stdin.read()
    asked.set()


def _stop(child: subprocess.Popen[bytes], *, grace_s: float) -> int:
    if child.poll() is None:
        child.terminate()
    try:
        return child.wait(grace_s)
    except subprocess.TimeoutExpired:
        child.kill()
        return child.wait()


def _death_follower() -> Callable[[], None] | None:
    if sys.platform != "linux":
        return None
    libc = ctypes.CDLL(None, use_errno=True)
    guardian = os.getpid()

    def follow() -> None:
        libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != guardian:  # it died before the line above
            os._exit(1)

    return follow


def _lock(file: IO[str]) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415  (Windows only)

            file.seek(1 << 20)  # past the text, which others may read
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # noqa: PLC0415  (POSIX only)

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _say(**words: object) -> None:
    sys.stdout.write(json.dumps(words) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(abs(main(Path(sys.argv[1]))))
