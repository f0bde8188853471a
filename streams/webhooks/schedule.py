"""When to try again: Standard Webhooks' ten attempts over three days, spread by jitter."""

from collections.abc import Sequence
from datetime import timedelta

from schemas.errors import Misconfigured

__all__ = ["JITTER", "RETRY_DELAYS", "next_delay", "parse_delays"]

RETRY_DELAYS = (
    timedelta(seconds=5),
    timedelta(minutes=5),
    timedelta(minutes=30),
    timedelta(hours=2),
    timedelta(hours=5),
    timedelta(hours=10),
    timedelta(hours=14),
    timedelta(hours=20),
    timedelta(hours=24),
)
"""The waits between ten attempts: the example of Standard Webhooks 1.0.0."""

JITTER = 0.2
"""A wait is up to this part longer or shorter, so that what failed together does not come back together."""

_LONGEST_S = 30 * 86400


def next_delay(
    failures: int,
    *,
    jitter: float,
    retry_after: timedelta | None = None,
    delays: Sequence[timedelta] = RETRY_DELAYS,
) -> timedelta | None:
    """Return how long to wait after ``failures`` failed attempts, or None to give up.

    Args:
        failures: Attempts so far; 1 after the first failure. Ten attempts: one at once, then nine waits.
        jitter: A number in [-1, 1]; the caller draws it, so tests can fix it.
        retry_after: What the receiver asked for, honoured up to twice our delay; jitter never undercuts it.
        delays: The waits, if not the standard ones.
    """
    if failures < 1:
        raise ValueError(f"failures={failures}: there is nothing to wait for before the first failure")
    if not -1 <= jitter <= 1:
        raise ValueError(f"jitter={jitter} is not in [-1, 1]")
    if failures > len(delays):
        return None
    base = delays[failures - 1]
    delay = base * (1 + JITTER * jitter)
    if retry_after is None:
        return delay
    return max(delay, min(retry_after, base * 2))


def parse_delays(seconds: Sequence[float]) -> tuple[timedelta, ...]:
    """Return the waits that a setting lists in seconds.

    Raises:
        Misconfigured: if there are none, or one that no clock can wait for.
    """
    for value in seconds:
        if not 0 <= value <= _LONGEST_S:
            raise Misconfigured(f"a retry delay of {value} s: give 0 to {_LONGEST_S} s (30 days)")
    return tuple(timedelta(seconds=value) for value in seconds)
