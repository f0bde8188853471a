"""``deliveries.log``: every attempt that the store holds is published, then marked.

What a crash left unmarked is published again. Each worker publishes its own attempts at once, and those of others
only when they are old: their worker is gone, or could not reach Kafka.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta

from schemas.delivery import Attempt, DeliveryId
from schemas.errors import Transient
from streams.store.outbox import Outbox
from streams.telemetry.log import get_logger

__all__ = ["DeliveryLog"]

log = get_logger(__name__)

_BATCH = 200
_FIRST_PAUSE_S = 0.2
_LONGEST_PAUSE_S = 5.0


class DeliveryLog:
    """Publishes attempts until it is stopped, in the order in which they were made."""

    def __init__(
        self,
        outbox: Outbox,
        *,
        publish: Callable[[Sequence[Attempt]], Awaitable[None]],
        poll_s: float = 5.0,
        orphaned_after: timedelta = timedelta(minutes=1),
        last_s: float = 5.0,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """Take what it works with; nothing starts yet.

        Args:
            outbox: Of the store.
            publish: Returns once the broker has acknowledged all of them, else raises a ``Transient`` error.
            poll_s: How often to look for what others left behind.
            orphaned_after: How old an attempt must be to be theirs no more; longer than a call may take.
            last_s: How long the last round may take after ``stop``.
            clock: The time.
        """
        self._outbox = outbox
        self._publish = publish
        self._poll_s = poll_s
        self._orphaned_after = orphaned_after
        self._last_s = last_s
        self._clock = clock
        self._own: dict[tuple[DeliveryId, int], datetime] = {}
        self._awake = asyncio.Event()
        self._stopping = False

    def note(self, attempt: Attempt) -> None:
        """Publish this one soon: it is ours, and the store has it now."""
        self._own[attempt.delivery_id, attempt.attempt] = attempt.started_at
        self._awake.set()

    def stop(self) -> None:
        """Make ``run`` return after a last round."""
        self._stopping = True
        self._awake.set()

    async def run(self) -> None:
        """Publish until stopped; a store or broker that is away is waited for."""
        pause_s = _FIRST_PAUSE_S
        while not self._stopping:
            self._awake.clear()
            try:
                while await self._publish_some():
                    pass
                pause_s = _FIRST_PAUSE_S
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._awake.wait(), self._poll_s)
            except Transient as error:
                log.warning("delivery_log.away", error=str(error), retry_in_s=pause_s)
                await asyncio.sleep(pause_s)
                pause_s = min(pause_s * 2, _LONGEST_PAUSE_S)
        # What is left is left to the next start.
        with suppress(Transient, TimeoutError):
            async with asyncio.timeout(self._last_s):
                while await self._publish_some():
                    pass

    async def _publish_some(self) -> bool:
        orphaned = self._clock() - self._orphaned_after
        self._own = {key: started_at for key, started_at in self._own.items() if started_at >= orphaned}
        found = await self._outbox.attempts(limit=_BATCH, started_before=None if self._own else orphaned)
        ready = [a for a in found if (a.delivery_id, a.attempt) in self._own or a.started_at < orphaned]
        if not ready:
            return False
        await self._publish(ready)
        await self._outbox.mark_attempts(ready, now=self._clock())
        for attempt in ready:
            self._own.pop((attempt.delivery_id, attempt.attempt), None)
        return True
