"""What every agent does around a batch, since Faust acknowledges more than was done.

When an agent is cancelled (SIGTERM, a rebalance) or raises, Faust acks the batch in flight and commits past it.
"""

import os
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import NoReturn, Protocol

from streams.telemetry.log import get_logger
from streams.telemetry.metrics import BATCH_SECONDS, IN_FLIGHT, LAST_FINISHED

__all__ = ["Progress", "leave_process", "whole_batch"]

log = get_logger(__name__)

_EXIT_CODE = 70  # EX_SOFTWARE of sysexits.h: whoever starts workers restarts on it


class _Message(Protocol):
    acked: bool


class _Event(Protocol):
    @property
    def message(self) -> _Message: ...


class Progress:
    """What a worker has done; the watchdog looks whether it moves."""

    def __init__(self) -> None:
        self.finished = 0
        """Records whose batch is done."""
        self.beats = 0
        """Signs of life inside a batch: one bad article after another takes long, and is no standstill."""

    def beat(self) -> None:
        """Show that the batch at work goes on."""
        self.beats += 1


def leave_process(error: BaseException) -> NoReturn:
    """Leave at once, without acking: what was in flight comes again to whoever takes over."""
    log.critical("worker.leaving", error=repr(error), exc_info=error)
    os._exit(_EXIT_CODE)


@contextmanager
def whole_batch(
    events: Sequence[_Event],
    *,
    stage: str,
    progress: Progress,
    leave: Callable[[BaseException], NoReturn] = leave_process,
) -> Iterator[None]:
    """Make a batch count only as a whole: finished, or not acknowledged at all."""
    started = time.monotonic()
    in_flight = IN_FLIGHT.labels(stage)
    in_flight.inc(len(events))
    try:
        yield
    except Exception as error:  # noqa: BLE001  (nothing may leave an agent: Faust would ack and lose the batch)
        leave(error)
    except BaseException:  # cancelled: Faust acks on its way out, unless the message says that it is acked already
        for event in events:
            event.message.acked = True
        raise
    finally:
        in_flight.dec(len(events))
    progress.finished += len(events)
    BATCH_SECONDS.labels(stage).observe(time.monotonic() - started)
    LAST_FINISHED.labels(stage).set_to_current_time()
