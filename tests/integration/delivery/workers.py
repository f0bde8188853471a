"""Dispatchers for tests: with a real store and real calls, but seconds instead of days."""

import asyncio
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

from schemas.alert import Alert
from schemas.delivery import Attempt, DeliveryId, DeliveryState, OutboundRequest, Outcome
from schemas.errors import BrokerUnavailable
from schemas.subscription import Subscription, SubscriptionId, SubscriptionRequest
from streams.delivery import enqueue, make_delivery_id
from streams.delivery_log import DeliveryLog
from streams.dispatcher import Dispatcher
from streams.store import Store, open_store
from streams.webhooks.address import AddressPolicy
from streams.webhooks.breaker import Breaker
from streams.webhooks.sender import HttpSender, Sender
from tests.data.reports import alert

__all__ = [
    "KEY",
    "SECRET",
    "BrokenSender",
    "Published",
    "add",
    "alert_to",
    "dispatcher",
    "now",
    "running",
    "subscribe",
    "until",
    "until_delivered",
    "until_state",
]

SECRET = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="
KEY = "k" * 32
QUICK = tuple(timedelta(milliseconds=value) for value in (20, 40, 60))


def now() -> datetime:
    return datetime.now(UTC)


class Published(list[Attempt]):
    """What came onto ``deliveries.log``."""

    async def __call__(self, attempts: Sequence[Attempt]) -> None:
        self.extend(attempts)

    def of(self, delivery_id: DeliveryId) -> list[tuple[int, int | None, str]]:
        return [(a.attempt, a.status, a.state.value) for a in self if a.delivery_id == delivery_id]


def dispatcher(
    store: Store,
    sender: Sender,
    publish: Callable[[Sequence[Attempt]], Awaitable[None]],
    *,
    worker: str = "w1",
    timeout_s: float = 5.0,
    delays: Sequence[timedelta] = QUICK,
    parallel: int = 8,
    poll_s: float = 0.05,
    grace_s: float = 5.0,
    breaker: Breaker[SubscriptionId] | None = None,
    orphaned_after: timedelta = timedelta(minutes=1),
    clock: Callable[[], datetime] = now,
) -> Dispatcher:
    log = DeliveryLog(store.outbox, publish=publish, poll_s=0.05, orphaned_after=orphaned_after, clock=clock)
    return Dispatcher(
        store,
        sender=sender,
        delivery_log=log,
        worker=worker,
        timeout_s=timeout_s,
        delays=delays,
        parallel=parallel,
        poll_s=poll_s,
        grace_s=grace_s,
        breaker=breaker or Breaker(threshold=1000),
        clock=clock,
    )


@asynccontextmanager
async def running(
    store: Store,
    publish: Callable[[Sequence[Attempt]], Awaitable[None]] | None = None,
    *,
    timeout_s: float = 5.0,
    **options: object,
) -> AsyncIterator[Dispatcher]:
    """Run a dispatcher for the block, then stop it in good order."""
    policy = AddressPolicy(loopback=True)
    async with HttpSender(policy=policy, version="1", timeout_s=timeout_s) as sender:
        built = dispatcher(store, sender, Published() if publish is None else publish, timeout_s=timeout_s, **options)  # type: ignore[arg-type]
        task = asyncio.create_task(built.run())
        try:
            yield built
        finally:
            built.stop()
            await task


class BrokenSender:
    """A sender with a defect."""

    async def send(self, _: OutboundRequest) -> Outcome:
        raise KeyError("a defect of ours")


async def subscribe(store: Store, url: str) -> Subscription:
    request = SubscriptionRequest(name="desk", url=url, secret=SECRET)
    return (await store.subscriptions.create(request, now=now()))[0]


def alert_to(subscription: Subscription, number: int = 0) -> Alert:
    """Return another alert for each number, with signs in its title that break careless encoders."""
    title = f'قصف على المدينة\n"quoted" \N{BELL} {number}'
    return alert(subscription.id, story=f"story {number}").model_copy(update={"title": title})


async def add(store: Store, subscription: Subscription, number: int = 0) -> DeliveryId:
    raised = alert_to(subscription, number)
    assert await enqueue(raised, store=store, now=now())
    return make_delivery_id(raised.alert_id, subscription_id=subscription.id)


async def until(condition: Callable[[], Awaitable[bool]], *, timeout_s: float = 10.0) -> None:
    async with asyncio.timeout(timeout_s):
        while not await condition():
            await asyncio.sleep(0.01)


async def until_state(store: Store, delivery_id: DeliveryId, state: DeliveryState) -> None:
    async def reached() -> bool:
        return (await store.deliveries.get(delivery_id)).state is state

    await until(reached)


async def until_delivered(store: Store, ids: Sequence[DeliveryId]) -> None:
    for delivery_id in ids:
        await until_state(store, delivery_id, DeliveryState.DELIVERED)


async def _work(path: str) -> None:
    async def publish(_: Sequence[Attempt]) -> None:
        raise BrokerUnavailable("Kafka does not answer")

    async with open_store(f"sqlite:///{path}", secret_key=KEY) as store, running(store, publish, worker="doomed"):
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(_work(sys.argv[1]))
