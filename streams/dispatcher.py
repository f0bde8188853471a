"""The dispatcher: calls the receivers of what is due, by the clock.

Waiting for a retry happens in the store, never in an agent: a restart forgets nothing. A worker that dies between
a receiver's 2xx and writing it down leaves a lease that runs out; the call is repeated under the same webhook-id.
"""

import asyncio
import random
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from schemas.delivery import Attempt, DeliveryId, OutboundRequest, Outcome
from schemas.errors import NotFound, Transient
from schemas.subscription import SubscriptionId
from streams.delivery_log import DeliveryLog
from streams.store import LeasedDelivery, Store
from streams.telemetry.log import get_logger
from streams.telemetry.metrics import ATTEMPTS
from streams.webhooks.breaker import Breaker
from streams.webhooks.schedule import RETRY_DELAYS
from streams.webhooks.sender import Sender
from streams.webhooks.signing import sign
from streams.webhooks.status import Verdict, judge

__all__ = ["Dispatcher"]

log = get_logger(__name__)

_T = TypeVar("_T")

_OVERRUN_S = 5.0  # what a call may take beyond its timeout: reading the answer, a busy machine
_RECORDING_S = 30.0  # what a lease leaves for writing the outcome down


class Dispatcher:
    """Sends what is due, so that no endpoint delays another, until it is stopped.

    Any number may work on one store: each delivery is lent to one of them at a time.
    """

    def __init__(
        self,
        store: Store,
        *,
        sender: Sender,
        delivery_log: DeliveryLog,
        worker: str,
        timeout_s: float = 15.0,
        delays: Sequence[timedelta] = RETRY_DELAYS,
        parallel: int = 32,
        parallel_per_endpoint: int = 2,
        poll_s: float = 0.5,
        grace_s: float = 20.0,
        breaker: Breaker[SubscriptionId] | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        jitter: Callable[[], float] = lambda: random.uniform(-1, 1),  # noqa: S311  (not for secrets)
    ) -> None:
        """Take what it works with; nothing starts yet.

        Args:
            store: Of the deliveries.
            sender: Makes the calls.
            delivery_log: Is told of every attempt.
            worker: A name that no other process has, this one's predecessor included.
            timeout_s: The sender's, for one call.
            delays: Between the attempts.
            parallel: Calls at once.
            parallel_per_endpoint: Of these to one endpoint, other workers' included.
            poll_s: How long something due may go unseen.
            grace_s: How long calls on their way may go on after ``stop``.
            breaker: Keeps off endpoints that fail again and again.
            clock: The time.
            jitter: Numbers in [-1, 1].
        """
        self._store = store
        self._sender = sender
        self._log = delivery_log
        self._worker = worker
        self._call_limit_s = timeout_s + _OVERRUN_S
        self._lease = timedelta(seconds=2 * self._call_limit_s + _RECORDING_S)
        self._delays = delays
        self._parallel = parallel
        self._per_endpoint = parallel_per_endpoint
        self._poll_s = poll_s
        self._grace_s = grace_s
        self._breaker = breaker or Breaker()
        self._clock = clock
        self._jitter = jitter
        self._calls: dict[asyncio.Task[None], LeasedDelivery] = {}
        self._awake = asyncio.Event()
        self._stopping = False
        self._defect: BaseException | None = None

    def wake(self) -> None:
        """Look for due deliveries now; call it after adding one."""
        self._awake.set()

    def stop(self) -> None:
        """Start nothing new; ``run`` returns once what is on its way is done or given back."""
        self._stopping = True
        self._awake.set()

    async def run(self) -> None:
        """Send until stopped. Cancelling stops too, without the grace."""
        logging = asyncio.create_task(self._log.run())
        logging.add_done_callback(self._note_defect)
        grace_s = self._grace_s
        try:
            await self._dispatch()
        except BaseException:
            grace_s = 0
            raise
        finally:
            await self._finish(grace_s=grace_s)
            self._log.stop()
            await asyncio.wait({logging}, timeout=_OVERRUN_S)
            logging.cancel()

    async def _dispatch(self) -> None:
        pauses = _pauses()
        while not self._stopping:
            self._awake.clear()
            wait_s = self._poll_s
            try:
                await self._start_due()
                pauses = _pauses()
            except Transient as error:
                wait_s = next(pauses)
                log.warning("dispatcher.store_away", error=str(error), retry_in_s=wait_s)
            with suppress(TimeoutError):
                await asyncio.wait_for(self._awake.wait(), wait_s)
            if self._defect is not None:
                raise self._defect

    async def _start_due(self) -> None:
        now = self._clock()
        free = self._parallel - len(self._calls)
        if free <= 0:
            return
        busy = Counter(item.delivery.subscription_id for item in self._calls.values())
        full = {endpoint for endpoint, calls in busy.items() if calls >= self._room(endpoint, now)}
        leased = await self._store.leases.lease_due(
            now=now,
            worker=self._worker,
            limit=free,
            lease=self._lease,
            per_subscription=self._per_endpoint,
            skip=full | self._breaker.resting(now=now),
        )
        surplus: list[DeliveryId] = []
        for item in leased:
            endpoint = item.delivery.subscription_id
            if busy[endpoint] >= self._room(endpoint, now):  # a probe goes alone
                surplus.append(item.delivery.id)
                continue
            busy[endpoint] += 1
            task = asyncio.create_task(self._attempt(item))
            self._calls[task] = item
            task.add_done_callback(self._forget)
        if surplus:
            await self._store.leases.release(surplus, worker=self._worker)

    def _room(self, endpoint: SubscriptionId, now: datetime) -> int:
        return self._breaker.room(endpoint, now=now, limit=self._per_endpoint)

    def _forget(self, task: asyncio.Task[None]) -> None:
        self._calls.pop(task, None)
        self._note_defect(task)
        self._awake.set()  # its place is free

    def _note_defect(self, task: asyncio.Task[None]) -> None:
        if not task.cancelled() and task.exception() is not None:
            self._defect = task.exception()
            self._awake.set()

    async def _attempt(self, item: LeasedDelivery) -> None:
        started_at = self._clock()
        if started_at + timedelta(seconds=self._call_limit_s) > item.leased_until:
            return  # this machine stood still; somebody else may be sending it
        outcome = await self._call(item, started_at)
        verdict = judge(
            outcome,
            failures=item.failures,
            jitter=self._jitter(),
            delays=self._delays,
            failing_for=started_at - (item.failing_since or started_at),
        )
        now = self._clock()
        self._breaker.record(item.delivery.subscription_id, now=now, success=verdict.error is None)
        await self._record(_attempt_of(item, outcome, verdict, started_at=started_at, now=now))
        if verdict.disable is not None:
            await self._disable(item, reason=verdict.disable)

    async def _call(self, item: LeasedDelivery, now: datetime) -> Outcome:
        try:
            headers = sign(item.body, webhook_id=item.delivery.id, now=now, secrets=item.secrets)
            request = OutboundRequest(url=item.url, headers=headers, body=item.body)
            async with asyncio.timeout(self._call_limit_s):
                return await self._sender.send(request)
        except Exception as error:  # a defect must cost an attempt, or the lease would bring it back for ever
            log.exception("delivery.defect", delivery_id=item.delivery.id)
            spent_ms = max((self._clock() - now) / timedelta(milliseconds=1), 0)
            return Outcome(status=None, error=f"not sent: {type(error).__name__}: {error}", duration_ms=spent_ms)

    async def _record(self, attempt: Attempt) -> None:
        ATTEMPTS.labels(outcome=attempt.state.value).inc()
        leases = self._store.leases
        kept = await _insist(lambda: leases.record_attempt(attempt, worker=self._worker, now=self._clock()))
        self._log.note(attempt)
        log.info(
            "delivery.attempted",
            delivery_id=attempt.delivery_id,
            subscription_id=attempt.subscription_id,
            attempt=attempt.attempt,
            status=attempt.status,
            error=attempt.error,
            state=attempt.state.value,
            next_attempt_at=attempt.next_attempt_at,
            kept=kept,
        )

    async def _disable(self, item: LeasedDelivery, *, reason: str) -> None:
        # Also where the attempt was not kept: the receiver has said so. But not if its owner has just given it
        # another address.
        endpoint = item.delivery.subscription_id
        with suppress(NotFound):
            subscription = await _insist(lambda: self._store.subscriptions.get(endpoint))
            if subscription.url == item.url:
                log.warning("subscription.disabled", subscription_id=endpoint, reason=reason)
                await _insist(lambda: self._store.subscriptions.disable(endpoint, reason=reason, now=self._clock()))

    async def _finish(self, *, grace_s: float) -> None:
        if self._calls:
            await asyncio.wait(self._calls, timeout=grace_s)
        unfinished = dict(self._calls)
        for task in unfinished:
            task.cancel()
        await asyncio.gather(*unfinished, return_exceptions=True)
        if unfinished:
            ids = [item.delivery.id for item in unfinished.values()]
            log.warning("dispatcher.gave_back", deliveries=ids)
            with suppress(Transient):  # else the leases run out
                await self._store.leases.release(ids, worker=self._worker)


def _attempt_of(
    item: LeasedDelivery, outcome: Outcome, verdict: Verdict, *, started_at: datetime, now: datetime
) -> Attempt:
    return Attempt(
        delivery_id=item.delivery.id,
        alert_id=item.delivery.alert_id,
        subscription_id=item.delivery.subscription_id,
        attempt=item.delivery.attempts + 1,
        trigger=item.trigger,
        started_at=started_at,
        duration_ms=outcome.duration_ms,
        status=outcome.status,
        error=verdict.error,
        response_body=outcome.response_body,
        state=verdict.state,
        next_attempt_at=None if verdict.delay is None else now + verdict.delay,
    )


async def _insist(work: Callable[[], Awaitable[_T]]) -> _T:
    for pause_s in _pauses():
        try:
            return await work()
        except Transient as error:
            log.warning("dispatcher.store_away", error=str(error), retry_in_s=pause_s)
            await asyncio.sleep(pause_s)
    raise AssertionError  # the pauses never end


def _pauses() -> Iterator[float]:
    pause_s = 0.2
    while True:
        yield pause_s
        pause_s = min(pause_s * 2, 5.0)
