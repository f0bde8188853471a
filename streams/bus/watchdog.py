"""Notice when a worker only looks alive, and let Kafka's client know when it really is.

A consumer that fetched nothing for ``max.poll.interval`` leaves its group for ever while the process, its web page
and its assignment look healthy; so the view taken here is the group coordinator's and the broker's, not our own.
"""

import time
from dataclasses import dataclass
from typing import Any

import faust

__all__ = ["View", "Watchdog", "show_life", "view_of"]


@dataclass(frozen=True)
class View:
    """What can be known of a worker at one moment."""

    member: bool
    """The group coordinator knows us: a member id and a generation."""
    rebalancing: bool
    crashed: bool
    lag: int | None
    """Broker's end offsets less committed ones, over our partitions; None while unknown."""
    finished: int
    """Records finished since the start."""


class Watchdog:
    """Tells from one view after another whether the worker should leave, to be started anew."""

    def __init__(
        self, *, now: float, membership_grace_s: float, rebalance_grace_s: float, stall_after_s: float
    ) -> None:
        self._membership_grace_s = membership_grace_s
        self._rebalance_grace_s = rebalance_grace_s
        self._stall_after_s = stall_after_s
        self._member_since_or_lost = now
        self._settled = now
        self._progress = now
        self._finished = 0

    def check(self, view: View, *, now: float) -> str | None:
        """Return why the worker should leave, or None while all is well; ``now`` is of a monotonic clock."""
        if view.member:
            self._member_since_or_lost = now
        if not view.rebalancing:
            self._settled = now
        if view.finished != self._finished or not view.lag or view.rebalancing or not view.member:
            self._finished = view.finished
            self._progress = now
        if view.crashed:
            return "the Faust app crashed"
        if now - self._member_since_or_lost > self._membership_grace_s:
            return f"the group coordinator has not known this worker for {self._membership_grace_s:g} s"
        if now - self._settled > self._rebalance_grace_s:
            return f"a rebalance has not ended for {self._rebalance_grace_s:g} s"
        if now - self._progress > self._stall_after_s:
            return f"{view.lag} records wait and none was finished for {self._stall_after_s:g} s"
        return None


def view_of(app: faust.App, *, lag: int | None, finished: int) -> View:
    """Look into Faust and aiokafka; a part that is not there yet counts as not being a member."""
    coordinator = _coordinator(app)
    member = coordinator is not None and bool(coordinator.member_id) and coordinator.generation >= 0
    return View(
        member=member,
        rebalancing=bool(app.rebalancing),
        crashed=app.crashed,
        lag=lag,
        finished=finished,
    )


def show_life(app: faust.App) -> None:
    """Tell Kafka's client that work goes on, as a fetch would.

    Faust fetches when its buffer has room for more, some ninety records after the last time. If enough of them hang,
    that takes longer than any ``max.poll.interval``, and the client leaves the group although each batch is committed.
    """
    subscription = getattr(_coordinator(app), "_subscription", None)
    if subscription is not None:
        subscription._last_fetch_ended = time.monotonic()  # noqa: SLF001  (one store: safe from another thread)


def _coordinator(app: faust.App) -> Any:  # noqa: ANN401  (aiokafka's private class)
    # Pinned to faust-streaming 0.15 and aiokafka 0.14: neither offers the coordinator's view in public.
    thread = getattr(app.consumer, "_thread", None)
    consumer = getattr(thread, "_consumer", None)
    return getattr(consumer, "_coordinator", None)
