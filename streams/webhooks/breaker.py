"""Whether to call an endpoint at all right now: one that fails again and again is left alone, then probed.

The schedule spaces the retries of one delivery; the breaker keeps a thousand deliveries to one dead endpoint
from filling the worker, since each would wait for its own timeout. What it holds back costs no attempt.
"""

from collections.abc import Hashable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Generic, TypeVar

__all__ = ["Breaker"]

Key = TypeVar("Key", bound=Hashable)
_MOST_DOUBLINGS = 16


@dataclass(slots=True)
class _Circuit:
    failures: int = 0
    open_until: datetime | None = None


class Breaker(Generic[Key]):
    """Counts failures in a row by endpoint. It remembers only those that failed last."""

    def __init__(
        self,
        *,
        threshold: int = 5,
        pause: timedelta = timedelta(seconds=5),
        longest: timedelta = timedelta(seconds=30),
    ) -> None:
        self._threshold = threshold
        self._pause = pause
        self._longest = longest
        self._circuits: dict[Key, _Circuit] = {}

    def room(self, endpoint: Key, *, now: datetime, limit: int) -> int:
        """Return how many calls may run at once: ``limit``, none while it rests, one to probe afterwards."""
        circuit = self._circuits.get(endpoint)
        if circuit is None or circuit.open_until is None:
            return limit
        return 0 if now < circuit.open_until else 1

    def record(self, endpoint: Key, *, now: datetime, success: bool) -> None:
        """Take note of how a call ended."""
        if success:
            self._circuits.pop(endpoint, None)
            return
        circuit = self._circuits.setdefault(endpoint, _Circuit())
        circuit.failures += 1
        over = circuit.failures - self._threshold
        if over >= 0:
            # Doubled by each failed probe: a short fault is soon over, a dead endpoint is rarely asked.
            circuit.open_until = now + min(self._pause * 2 ** min(over, _MOST_DOUBLINGS), self._longest)

    def resting(self, *, now: datetime) -> frozenset[Key]:
        """Return the endpoints that must not be called now."""
        return frozenset(
            endpoint
            for endpoint, circuit in self._circuits.items()
            if circuit.open_until is not None and now < circuit.open_until
        )
