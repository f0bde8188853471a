"""Try again while something we depend on is away, and say so once."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import TypeVar

from schemas.errors import Transient
from streams.telemetry.log import get_logger

__all__ = ["persist"]

log = get_logger(__name__)
T = TypeVar("T")

_FIRST_WAIT_S = 0.1
_LONGEST_WAIT_S = 5.0


async def persist(attempt: Callable[[], Awaitable[T]], *, patience_s: float, what: str) -> T:
    """Return what ``attempt`` returns, trying again after each ``Transient`` with growing waits.

    Args:
        attempt: Called anew each time; must be safe to repeat.
        patience_s: After this long the last error is raised.
        what: For the log, e.g. ``publish``.

    Raises:
        Transient: the last one, when patience is spent. Whatever else ``attempt`` raises goes through at once.
    """
    started = time.monotonic()
    wait_s = _FIRST_WAIT_S
    failures = 0
    while True:
        try:
            result = await attempt()
        except Transient as error:
            failures += 1
            if time.monotonic() - started + wait_s > patience_s:
                raise
            if failures == 1:
                log.warning("patience.waiting", what=what, error=str(error), patience_s=patience_s)
            await asyncio.sleep(wait_s)
            wait_s = min(wait_s * 2, _LONGEST_WAIT_S)
        else:
            if failures:
                log.info("patience.recovered", what=what, failures=failures)
            return result
