"""What a response means for its delivery: done, again later, never again, or never again for the whole endpoint."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from http import HTTPStatus

from schemas.delivery import DeliveryState, Outcome
from streams.webhooks.schedule import RETRY_DELAYS, next_delay

__all__ = ["PATIENCE", "Verdict", "explain", "judge", "parse_retry_after"]

PATIENCE = timedelta(days=5)
"""An endpoint that took nothing for so long, while whole schedules ran out, is not called any more."""

_SLOW_DOWN = frozenset(
    {
        HTTPStatus.TOO_MANY_REQUESTS,
        HTTPStatus.BAD_GATEWAY,
        HTTPStatus.SERVICE_UNAVAILABLE,
        HTTPStatus.GATEWAY_TIMEOUT,
    }
)
_LONGEST_RETRY_AFTER_S = 30 * 86400.0


@dataclass(frozen=True, slots=True)
class Verdict:
    """The delivery's state after an attempt; ``delay`` until the next one while it is pending."""

    state: DeliveryState
    delay: timedelta | None = None
    error: str | None = None
    disable: str | None = None
    """Why the whole endpoint must not be called any more; null nearly always."""


def judge(
    outcome: Outcome,
    *,
    failures: int,
    jitter: float,
    delays: Sequence[timedelta] = RETRY_DELAYS,
    failing_for: timedelta = timedelta(0),
) -> Verdict:
    """Return what follows from ``outcome``.

    Args:
        outcome: What came of the attempt.
        failures: Attempts that failed before this one, since the delivery was put on the schedule.
        jitter: A number in [-1, 1], drawn by the caller.
        delays: The waits of the schedule.
        failing_for: How long the endpoint, over all of its deliveries, has known nothing but failures.
    """
    error = explain(outcome)
    if error is None:
        return Verdict(DeliveryState.DELIVERED)
    if outcome.status == HTTPStatus.GONE:
        # Standard Webhooks: the receiver's way to say that this endpoint is no more.
        return Verdict(DeliveryState.CANCELLED, error=error, disable=error)
    asked = outcome.retry_after_s if outcome.status in _SLOW_DOWN else None
    retry_after = None if asked is None else timedelta(seconds=min(asked, _LONGEST_RETRY_AFTER_S))
    delay = next_delay(failures + 1, jitter=jitter, retry_after=retry_after, delays=delays)
    if delay is not None:
        return Verdict(DeliveryState.PENDING, delay=delay, error=error)
    hopeless = f"no call has succeeded for {failing_for.days} days; the last: {error}"
    return Verdict(DeliveryState.EXHAUSTED, error=error, disable=hopeless if failing_for >= PATIENCE else None)


def explain(outcome: Outcome) -> str | None:
    """Return in words for the operator why the attempt failed; None if it did not."""
    if outcome.status is None:
        return outcome.error or "the receiver gave no answer"
    if HTTPStatus.OK <= outcome.status < HTTPStatus.MULTIPLE_CHOICES:
        return None
    answer = f"the receiver answered {outcome.status}{_phrase(outcome.status)}"
    if HTTPStatus.MULTIPLE_CHOICES <= outcome.status < HTTPStatus.BAD_REQUEST:
        return f"{answer}: redirects are not followed, the subscription needs the final URL"
    if outcome.status == HTTPStatus.GONE:
        return f"{answer}: it wants no more calls"
    return answer


def parse_retry_after(value: str | None, *, now: datetime) -> float | None:
    """Return a ``Retry-After`` header in seconds from ``now``; None if there is none that makes sense."""
    if value is None:
        return None
    text = value.strip()
    if text.isascii() and text.isdigit():
        return min(float(text[:10]), _LONGEST_RETRY_AFTER_S)
    try:
        moment = parsedate_to_datetime(text)
    except ValueError:
        return None
    if moment.tzinfo is None:
        return None  # "-0000": no zone, so no moment
    return min(max((moment - now).total_seconds(), 0.0), _LONGEST_RETRY_AFTER_S)


def _phrase(status: int) -> str:
    try:
        return f" {HTTPStatus(status).phrase}"
    except ValueError:
        return ""
