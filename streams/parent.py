"""End with the process that started us, also when it was killed: its end of our standard input closes."""

import os
import signal
import threading
import time

__all__ = ["end_with_parent"]

_EXIT_CODE = 1


def end_with_parent(*, grace_s: float) -> None:
    """Watch standard input from a thread; at its end ask ourselves to stop, and insist after ``grace_s``."""
    stdin = 0

    def watch() -> None:
        while os.read(stdin, 4096):  # not sys.stdin: its lock would be held when the interpreter ends
            pass
        os.kill(os.getpid(), signal.SIGTERM)
        time.sleep(grace_s)
        os._exit(_EXIT_CODE)

    threading.Thread(target=watch, name="parent-watch", daemon=True).start()
