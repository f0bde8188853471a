"""Ten attempts, spread over three days."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemas.errors import Misconfigured
from streams.webhooks.schedule import RETRY_DELAYS, next_delay, parse_delays

S, M, H = timedelta(seconds=1), timedelta(minutes=1), timedelta(hours=1)


@pytest.mark.parametrize(
    ("failures", "delay"),
    [
        (1, 5 * S),
        (2, 5 * M),
        (3, 30 * M),
        (4, 2 * H),
        (5, 5 * H),
        (6, 10 * H),
        (7, 14 * H),
        (8, 20 * H),
        (9, 24 * H),
        (10, None),
        (11, None),
    ],
)
def test_the_waits_are_those_of_standard_webhooks(failures: int, delay: timedelta | None) -> None:
    assert next_delay(failures, jitter=0) == delay


def test_the_last_attempt_comes_after_75_hours_and_35_minutes() -> None:
    assert sum(RETRY_DELAYS, timedelta()) == 75 * H + 35 * M + 5 * S


@pytest.mark.parametrize(("jitter", "delay"), [(-1, 240 * S), (-0.5, 270 * S), (0.5, 330 * S), (1, 360 * S)])
def test_jitter_moves_a_wait_by_a_fifth_at_most(jitter: float, delay: timedelta) -> None:
    assert next_delay(2, jitter=jitter) == delay


@pytest.mark.parametrize(
    ("asked", "jitter", "delay"),
    [
        (1 * S, 0, 5 * M),  # never sooner than the schedule
        (7 * M, 0, 7 * M),
        (7 * M, -1, 7 * M),  # jitter does not undercut it
        (5 * M + 1 * S, 1, 6 * M),
        (3 * H, 0, 10 * M),  # at most twice our delay
        (3 * H, 1, 10 * M),
    ],
)
def test_retry_after_is_heeded_within_bounds(asked: timedelta, jitter: float, delay: timedelta) -> None:
    assert next_delay(2, jitter=jitter, retry_after=asked) == delay


def test_retry_after_never_adds_an_attempt() -> None:
    assert next_delay(10, jitter=0, retry_after=S) is None


def test_the_waits_can_be_set() -> None:
    delays = parse_delays([0.5, 0])

    assert [next_delay(n, jitter=0, delays=delays) for n in (1, 2, 3)] == [0.5 * S, 0 * S, None]
    assert next_delay(1, jitter=0, delays=parse_delays([])) is None  # one attempt only


@given(
    failures=st.integers(1, 9),
    jitter=st.floats(-1, 1),
    asked=st.none() | st.timedeltas(min_value=timedelta(0), max_value=timedelta(days=30)),
)
def test_every_wait_is_between_four_fifths_and_twice_its_step(
    failures: int, jitter: float, asked: timedelta | None
) -> None:
    delay = next_delay(failures, jitter=jitter, retry_after=asked)

    assert delay is not None
    assert 0.8 * RETRY_DELAYS[failures - 1] <= delay <= 2 * RETRY_DELAYS[failures - 1]


@pytest.mark.parametrize(("failures", "jitter"), [(0, 0.0), (-1, 0.0), (1, 1.01), (1, -1.01), (1, float("nan"))])
def test_what_makes_no_sense_is_refused(failures: int, jitter: float) -> None:
    with pytest.raises(ValueError, match=r"failures=|jitter="):
        next_delay(failures, jitter=jitter)


@pytest.mark.parametrize("value", [-1.0, float("inf"), float("nan"), 31 * 86400.0])
def test_a_wait_that_no_clock_can_keep_is_refused(value: float) -> None:
    with pytest.raises(Misconfigured, match="retry delay"):
        parse_delays([5, value])
