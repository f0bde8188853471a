"""An endpoint that fails again and again is left alone, then probed."""

from datetime import UTC, datetime, timedelta

from streams.webhooks.breaker import Breaker

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
S = timedelta(seconds=1)


def broken(failures: int) -> Breaker[str]:
    breaker: Breaker[str] = Breaker(threshold=3, pause=10 * S, longest=60 * S)
    for _ in range(failures):
        breaker.record("dead", now=NOW, success=False)
    return breaker


def test_it_rests_after_enough_failures_in_a_row() -> None:
    for failures, room in ((0, 2), (2, 2), (3, 0)):
        assert broken(failures).room("dead", now=NOW, limit=2) == room


def test_after_its_rest_one_call_may_probe() -> None:
    breaker = broken(3)

    assert breaker.room("dead", now=NOW + 9 * S, limit=2) == 0
    assert breaker.room("dead", now=NOW + 10 * S, limit=2) == 1


def test_a_probe_that_succeeds_opens_the_way_and_forgets_all() -> None:
    breaker = broken(3)

    breaker.record("dead", now=NOW + 10 * S, success=True)
    breaker.record("dead", now=NOW + 10 * S, success=False)

    assert breaker.room("dead", now=NOW + 10 * S, limit=2) == 2


def test_each_failed_probe_doubles_the_rest_up_to_the_longest() -> None:
    for failures, rest in ((4, 20), (5, 40), (6, 60), (500, 60)):
        breaker = broken(failures)

        assert breaker.resting(now=NOW + (rest - 1) * S) == {"dead"}
        assert breaker.resting(now=NOW + rest * S) == frozenset()


def test_others_are_not_touched() -> None:
    breaker = broken(3)

    assert breaker.room("alive", now=NOW, limit=2) == 2
    assert breaker.resting(now=NOW) == {"dead"}
