"""When a worker that looks alive should leave."""

import pytest

from streams.bus.watchdog import View, Watchdog


def view(**changes) -> View:
    return View(**{"member": True, "rebalancing": False, "crashed": False, "lag": 0, "finished": 0, **changes})


@pytest.fixture
def watchdog() -> Watchdog:
    return Watchdog(now=0, membership_grace_s=30, rebalance_grace_s=60, stall_after_s=100)


def test_a_healthy_idle_worker_stays(watchdog: Watchdog) -> None:
    assert all(watchdog.check(view(), now=second) is None for second in range(0, 1000, 5))


def test_a_worker_that_the_coordinator_forgot_leaves_after_a_grace(watchdog: Watchdog) -> None:
    assert watchdog.check(view(member=False), now=30) is None
    assert "coordinator" in (watchdog.check(view(member=False), now=31) or "")


def test_a_rebalance_without_end_is_one_reason(watchdog: Watchdog) -> None:
    assert watchdog.check(view(rebalancing=True), now=60) is None
    assert "rebalance" in (watchdog.check(view(rebalancing=True), now=61) or "")


def test_lag_with_nothing_finished_is_a_standstill(watchdog: Watchdog) -> None:
    assert watchdog.check(view(lag=5), now=100) is None
    assert watchdog.check(view(lag=5), now=101) == "5 records wait and none was finished for 100 s"


def test_a_slow_worker_that_finishes_something_stays(watchdog: Watchdog) -> None:
    for step in range(20):
        assert watchdog.check(view(lag=5, finished=step), now=step * 90) is None


def test_nobody_is_blamed_for_a_broker_that_is_away(watchdog: Watchdog) -> None:
    assert all(watchdog.check(view(lag=None), now=second) is None for second in range(0, 1000, 5))


def test_a_membership_that_comes_back_resets_the_clock(watchdog: Watchdog) -> None:
    watchdog.check(view(member=False), now=20)
    watchdog.check(view(), now=25)

    assert watchdog.check(view(member=False), now=50) is None


def test_a_crash_is_a_reason_at_once(watchdog: Watchdog) -> None:
    assert watchdog.check(view(crashed=True), now=0.5) == "the Faust app crashed"
