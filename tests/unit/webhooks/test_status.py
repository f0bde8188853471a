"""What each response means for the delivery."""

from datetime import UTC, datetime, timedelta

import pytest

from schemas.delivery import DeliveryState, Outcome
from streams.webhooks.status import PATIENCE, explain, judge, parse_retry_after

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
DELAYS = (timedelta(seconds=10), timedelta(seconds=100))


def outcome(status: int | None, *, error: str | None = None, retry_after_s: float | None = None) -> Outcome:
    return Outcome(status=status, error=error, duration_ms=1, retry_after_s=retry_after_s)


@pytest.mark.parametrize("status", [200, 201, 202, 204, 299])
def test_any_2xx_delivers_at_any_attempt(status: int) -> None:
    for failures in (0, 2, 98):
        verdict = judge(outcome(status), failures=failures, jitter=0, delays=DELAYS)

        assert (
            verdict.state,
            verdict.delay,
            verdict.error,
            verdict.disable,
        ) == (DeliveryState.DELIVERED, None, None, None)


@pytest.mark.parametrize("status", [None, 101, 301, 302, 307, 308, 400, 401, 403, 404, 409, 422, 429, 500, 503, 599])
def test_anything_else_is_tried_again_until_the_schedule_ends(status: int | None) -> None:
    verdicts = [judge(outcome(status), failures=n, jitter=0, delays=DELAYS) for n in (0, 1, 2, 3)]

    assert [v.state for v in verdicts] == ["pending", "pending", "exhausted", "exhausted"]
    assert [v.delay for v in verdicts] == [*DELAYS, None, None]
    assert all(v.error and v.disable is None for v in verdicts)


@pytest.mark.parametrize("failures", [0, 2])
def test_a_410_cancels_and_disables_the_endpoint(failures: int) -> None:
    verdict = judge(outcome(410), failures=failures, jitter=0, delays=DELAYS)

    assert verdict.state is DeliveryState.CANCELLED
    assert verdict.delay is None
    assert verdict.disable == "the receiver answered 410 Gone: it wants no more calls"


@pytest.mark.parametrize(
    ("status", "seconds"), [(429, 15), (502, 15), (503, 15), (504, 15), (500, 10), (400, 10), (302, 10), (None, 10)]
)
def test_retry_after_is_heeded_from_those_who_may_say_slow_down(status: int | None, seconds: int) -> None:
    verdict = judge(outcome(status, retry_after_s=15), failures=0, jitter=0, delays=DELAYS)

    assert verdict.delay == timedelta(seconds=seconds)


def test_an_absurd_retry_after_is_bounded() -> None:
    verdict = judge(outcome(503, retry_after_s=1e300), failures=0, jitter=0, delays=DELAYS)

    assert verdict.delay == timedelta(seconds=20)


def test_ten_attempts_by_default() -> None:
    assert judge(outcome(500), failures=8, jitter=0).state is DeliveryState.PENDING
    assert judge(outcome(500), failures=9, jitter=0).state is DeliveryState.EXHAUSTED


@pytest.mark.parametrize(
    ("status", "error", "words"),
    [
        (200, None, None),
        (
            302,
            None,
            "the receiver answered 302 Found: redirects are not followed, the subscription needs the final URL",
        ),
        (500, None, "the receiver answered 500 Internal Server Error"),
        (599, None, "the receiver answered 599"),
        (None, "no connection", "no connection"),
        (None, None, "the receiver gave no answer"),
    ],
)
def test_the_reason_is_told_in_words(status: int | None, error: str | None, words: str | None) -> None:
    assert explain(outcome(status, error=error)) == words


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (None, None),
        ("0", 0),
        (" 120 ", 120),
        ("Tue, 24 Nov 2026 12:01:00 GMT", 60),
        ("Tue, 24 Nov 2026 14:01:00 +0200", 60),
        ("Tue, 24 Nov 2026 11:00:00 GMT", 0),
        ("Tue, 24 Nov 2026 12:01:00 -0000", None),
        ("Fri, 31 Dec 9999 23:59:59 GMT", 30 * 86400),
        ("9" * 500, 30 * 86400),
        ("-5", None),
        ("1.5", None),
        ("٣", None),
        ("soon", None),
        ("", None),
    ],
)
def test_retry_after_comes_in_seconds_or_as_a_date(value: str | None, seconds: float | None) -> None:
    assert parse_retry_after(value, now=NOW) == seconds


def test_only_a_whole_schedule_that_ran_out_after_days_of_failures_disables() -> None:
    just_short = PATIENCE - timedelta(seconds=1)

    def disables(failures: int, failing_for: timedelta) -> bool:
        verdict = judge(outcome(500), failures=failures, jitter=0, delays=DELAYS, failing_for=failing_for)
        return verdict.disable is not None

    assert not disables(0, PATIENCE)  # one blip after a bad week must not cost an endpoint its alerts
    assert not disables(2, just_short)
    assert disables(2, PATIENCE)
    assert judge(outcome(200), failures=2, jitter=0, failing_for=PATIENCE).disable is None
