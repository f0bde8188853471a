"""Faults: workers killed, Kafka or the store away, and several workers at once."""

import asyncio
import os
import signal
import sys
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from schemas.delivery import Attempt, DeliveryId, DeliveryState
from schemas.errors import BrokerUnavailable, StoreUnavailable
from streams.receiver import Answer, Receiver
from streams.store import LeasedDelivery, Store, migrate, open_store
from tests.integration.delivery.workers import (
    KEY,
    BrokenSender,
    Published,
    add,
    dispatcher,
    now,
    running,
    subscribe,
    until,
    until_delivered,
    until_state,
)


@pytest.mark.fault
async def test_a_killed_worker_loses_nothing(store: Store, receiver: Receiver, store_path: Path) -> None:
    receiver.always(Answer(delay_s=0.05))
    subscription = await subscribe(store, receiver.url())
    ids = [await add(store, subscription, number) for number in range(20)]
    worker = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.integration.delivery.workers", str(store_path), cwd=Path(__file__).parents[3]
    )
    try:
        await receiver.wait_until(lambda heard: heard.calls.total() >= 5, timeout_s=20)
    finally:
        os.kill(worker.pid, signal.SIGKILL)
        await worker.wait()
    assert len(receiver.calls) < 20

    later = timedelta(minutes=2)  # when its leases have run out
    published = Published()
    async with running(store, published, worker="w2", clock=lambda: now() + later):
        for delivery_id in ids:
            await until_state(store, delivery_id, DeliveryState.DELIVERED)

    assert set(receiver.calls) == set(ids)
    assert sum(calls - 1 for calls in receiver.calls.values()) <= 2  # at most those on their way when it died
    assert {attempt.delivery_id for attempt in published} == set(ids)  # the dead worker's, too


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def shared_url(request: pytest.FixtureRequest, store_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{store_path}"
    return str(request.getfixturevalue("postgresql"))


async def test_several_workers_never_send_the_same_delivery(shared_url: str, receiver: Receiver) -> None:
    await migrate(shared_url)
    for number in range(6):
        receiver.always(Answer(delay_s=0.02), path=f"/{number}")
    published = Published()
    async with open_store(shared_url, secret_key=KEY) as one, open_store(shared_url, secret_key=KEY) as two:
        subscriptions = [await subscribe(one, receiver.url(f"/{number}")) for number in range(6)]
        ids = [await add(one, subscription, number) for subscription in subscriptions for number in range(10)]
        async with running(one, published, worker="w1"), running(two, published, worker="w2"):
            await receiver.wait_until(lambda heard: len(heard.heard) >= 60, timeout_s=20)
            await until_delivered(one, ids)

    assert set(receiver.calls.values()) == {1}
    assert len(receiver.calls) == 60
    assert max(receiver.most_at_once.values()) <= 2  # the limit of an endpoint holds over all workers
    assert sorted(attempt.delivery_id for attempt in published) == sorted(ids)


async def test_a_broker_that_is_away_stops_no_call_and_hears_of_all_later(store: Store, receiver: Receiver) -> None:
    published = Published()
    away = True

    async def publish(attempts: Sequence[Attempt]) -> None:
        if away:
            raise BrokerUnavailable("Kafka does not answer")
        await published(attempts)

    subscription = await subscribe(store, receiver.url())
    async with running(store, publish):
        ids = [await add(store, subscription, number) for number in range(5)]
        await until_delivered(store, ids)
        away = False

        async def all_published() -> bool:
            return not await store.outbox.attempts(limit=10)

        await until(all_published)

    assert sorted(attempt.delivery_id for attempt in published) == sorted(ids)


async def test_what_was_published_but_not_marked_is_published_again(store: Store, receiver: Receiver) -> None:
    async def publish_and_die(_: Sequence[Attempt]) -> None:
        raise BrokerUnavailable("acknowledged, but we never learned")

    subscription = await subscribe(store, receiver.url())
    async with running(store, publish_and_die):
        delivery_id = await add(store, subscription)
        await until_state(store, delivery_id, DeliveryState.DELIVERED)

    published = Published()
    async with running(store, published, worker="w2", orphaned_after=timedelta(0)):

        async def marked() -> bool:
            return not await store.outbox.attempts(limit=10)

        await until(marked)

    assert published.of(delivery_id) == [(1, 200, "delivered")]
    assert receiver.calls == {delivery_id: 1}


class AwayAtTimes:
    """The store's leases behind a line that drops, before or after the work was done."""

    def __init__(self, store: Store) -> None:
        self._leases = store.leases
        self.leasing_fails = 2
        self.answers_lost = 1

    async def lease_due(self, **options: object) -> tuple[LeasedDelivery, ...]:
        if self.leasing_fails:
            self.leasing_fails -= 1
            raise StoreUnavailable("no connection")
        return await self._leases.lease_due(**options)  # type: ignore[arg-type]

    async def record_attempt(self, attempt: Attempt, *, worker: str, now: datetime) -> bool:
        done = await self._leases.record_attempt(attempt, worker=worker, now=now)
        if self.answers_lost:
            self.answers_lost -= 1
            raise StoreUnavailable("committed, but the answer was lost")
        return done

    async def release(self, ids: Sequence[DeliveryId], *, worker: str) -> None:
        await self._leases.release(ids, worker=worker)


async def test_a_store_that_is_away_for_a_moment_costs_nothing(store: Store, receiver: Receiver) -> None:
    subscription = await subscribe(store, receiver.url())
    delivery_id = await add(store, subscription)
    line = AwayAtTimes(store)
    store.leases = line  # type: ignore[assignment]
    published = Published()
    async with running(store, published):
        await receiver.wait_until(lambda heard: len(heard.heard) == 1)

        async def marked() -> bool:
            return bool(published) and not await store.outbox.attempts(limit=10)

        await until(marked)

    assert (line.leasing_fails, line.answers_lost) == (0, 0)
    assert receiver.calls == {delivery_id: 1}
    assert published.of(delivery_id) == [(1, 200, "delivered")]


class StandsStill:
    """The store's leases on a machine that stood still for an hour after it had been lent something."""

    def __init__(self, store: Store) -> None:
        self._leases = store.leases
        self.lent = 0
        self.shift = timedelta(0)

    async def lease_due(self, **options: object) -> tuple[LeasedDelivery, ...]:
        leased = await self._leases.lease_due(**options)  # type: ignore[arg-type]
        if leased:
            self.lent += 1
            self.shift = timedelta(hours=1)
        return leased

    async def record_attempt(self, attempt: Attempt, *, worker: str, now: datetime) -> bool:
        return await self._leases.record_attempt(attempt, worker=worker, now=now)


async def test_a_lease_that_ran_out_before_the_call_is_not_used(store: Store, receiver: Receiver) -> None:
    # The receiver finds the timestamp an hour off and refuses; how often it was called is all that matters.
    subscription = await subscribe(store, receiver.url())
    delivery_id = await add(store, subscription)
    leases = StandsStill(store)
    store.leases = leases  # type: ignore[assignment]
    async with running(store, clock=lambda: now() + leases.shift, delays=[]):
        await until_state(store, delivery_id, DeliveryState.EXHAUSTED)

    assert leases.lent == 2
    assert len(receiver.refused) == 1


async def test_a_log_that_can_never_work_ends_the_worker(store: Store, receiver: Receiver) -> None:
    async def publish(_: Sequence[Attempt]) -> None:
        raise ValueError("a defect of ours")

    subscription = await subscribe(store, receiver.url())
    await add(store, subscription)
    with pytest.raises(ValueError, match="a defect of ours"):
        async with asyncio.timeout(5):
            await dispatcher(store, BrokenSender(), publish).run()
