"""A delivery is lent to one worker at a time, comes back if that one dies, and ends with its 2xx."""

import asyncio
from collections import Counter
from datetime import datetime, timedelta

from schemas.delivery import Attempt, DeliveryId, DeliveryState
from schemas.subscription import SubscriptionChange, SubscriptionId, SubscriptionRequest, SubscriptionState
from streams.store import LeasedDelivery, Store
from tests.data.reports import NOON

SECOND = timedelta(seconds=1)
LEASE = timedelta(seconds=60)


async def subscribe(store: Store, *, deliveries: int = 1, due: datetime = NOON) -> SubscriptionId:
    request = SubscriptionRequest(name="Desk", url="https://desk.example/hook")
    made, _ = await store.subscriptions.create(request, now=NOON)
    for number in range(deliveries):
        at = due + number * timedelta(microseconds=1)
        await store.deliveries.add(
            DeliveryId(f"{made.id}-{number:03}"),
            alert_id=None,
            subscription_id=made.id,
            body=b"{}",
            due_at=at,
            now=at,
        )
    return made.id


async def lease(
    store: Store,
    worker: str = "w1",
    *,
    at: datetime = NOON + SECOND,
    limit: int = 100,
    each: int = 100,
    skip: tuple[str, ...] = (),
) -> tuple[LeasedDelivery, ...]:
    return await store.leases.lease_due(
        now=at, worker=worker, limit=limit, lease=LEASE, per_subscription=each, skip=skip
    )


def outcome(
    leased: LeasedDelivery, state: DeliveryState, *, retry_at: datetime | None = None, at: datetime = NOON
) -> Attempt:
    delivered = state is DeliveryState.DELIVERED
    return Attempt(
        delivery_id=leased.delivery.id,
        alert_id=None,
        subscription_id=leased.delivery.subscription_id,
        attempt=leased.delivery.attempts + 1,
        trigger=leased.trigger,
        started_at=at,
        duration_ms=3,
        status=200 if delivered else 503,
        error=None if delivered else "HTTP 503",
        state=state,
        next_attempt_at=retry_at,
    )


async def test_what_is_lent_is_lent_to_one(store: Store) -> None:
    await subscribe(store, deliveries=30)
    lent = await asyncio.gather(*(lease(store, f"w{number}", limit=10) for number in range(6)))
    ids = [item.delivery.id for batch in lent for item in batch]
    rest = await lease(store, "w9")

    assert len(ids) == len(set(ids))
    assert len(ids) + len(rest) == 30


async def test_a_lease_carries_all_that_a_call_needs(store: Store) -> None:
    request = SubscriptionRequest(name="Desk", url="https://desk.example/hook")
    made, old = await store.subscriptions.create(request, now=NOON)
    new = await store.subscriptions.rotate_secret(made.id, now=NOON, grace=timedelta(hours=1))
    body = '{"title":"حلب"}'.encode()
    await store.deliveries.add(
        DeliveryId("d1"), alert_id=None, subscription_id=made.id, body=body, due_at=NOON, now=NOON
    )
    (leased,) = await lease(store)

    assert (leased.url, leased.body, leased.secrets) == (made.url, body, (new, old))
    assert (leased.trigger, leased.failures, leased.failing_since) == ("schedule", 0, None)
    assert leased.leased_until == NOON + SECOND + LEASE
    assert new not in repr(leased)


async def test_nothing_is_lent_before_it_is_due(store: Store) -> None:
    await subscribe(store)

    assert await lease(store, at=NOON - SECOND) == ()
    assert len(await lease(store, at=NOON)) == 1


async def test_a_dead_workers_lease_comes_back_when_it_has_run_out(store: Store) -> None:
    await subscribe(store)
    (dead,) = await lease(store, "dead")

    assert await lease(store, "alive", at=dead.leased_until - SECOND) == ()
    (again,) = await lease(store, "alive", at=dead.leased_until)
    assert again.delivery.id == dead.delivery.id


async def test_a_lease_that_was_taken_over_records_nothing(store: Store) -> None:
    await subscribe(store)
    (late,) = await lease(store, "slow")
    (taken,) = await lease(store, "quick", at=late.leased_until)
    delivered = DeliveryState.DELIVERED

    assert not await store.leases.record_attempt(outcome(late, delivered), worker="slow", now=NOON)
    assert await store.deliveries.attempts(late.delivery.id) == ()
    assert await store.leases.record_attempt(outcome(taken, delivered), worker="quick", now=NOON)
    assert not await store.leases.record_attempt(outcome(taken, delivered), worker="quick", now=NOON)
    assert len(await store.deliveries.attempts(late.delivery.id)) == 1


async def test_a_2xx_that_comes_late_counts_as_long_as_nobody_else_has_taken_over(store: Store) -> None:
    await subscribe(store)
    (late,) = await lease(store, "slow")
    at = late.leased_until + SECOND

    assert await store.leases.record_attempt(outcome(late, DeliveryState.DELIVERED), worker="slow", now=at)
    assert await lease(store, "other", at=at) == ()


async def test_what_was_delivered_is_never_lent_again(store: Store) -> None:
    await subscribe(store)
    (leased,) = await lease(store)
    await store.leases.record_attempt(outcome(leased, DeliveryState.DELIVERED), worker="w1", now=NOON)
    delivery = await store.deliveries.get(leased.delivery.id)

    assert await lease(store, at=NOON + timedelta(days=9)) == ()
    assert (delivery.state, delivery.next_attempt_at, delivery.last_status) == (DeliveryState.DELIVERED, None, 200)


async def test_a_failure_waits_for_its_next_time_and_is_counted(store: Store) -> None:
    await subscribe(store)
    retry_at = NOON + timedelta(minutes=5)
    (leased,) = await lease(store)
    failed = outcome(leased, DeliveryState.PENDING, retry_at=retry_at)
    await store.leases.record_attempt(failed, worker="w1", now=NOON)
    early = await lease(store, at=retry_at - SECOND)
    (again,) = await lease(store, at=retry_at)

    assert early == ()
    assert (again.failures, again.delivery.attempts, again.delivery.last_error) == (1, 1, "HTTP 503")
    assert await store.deliveries.attempts(leased.delivery.id) == (failed,)


async def test_how_long_an_endpoint_has_failed_is_known_until_it_works_again(store: Store) -> None:
    await subscribe(store, deliveries=4)
    seen = []
    for minutes, state in enumerate([DeliveryState.PENDING, DeliveryState.EXHAUSTED, DeliveryState.DELIVERED]):
        at = NOON + timedelta(minutes=minutes + 1)
        (leased,) = await lease(store, at=at, limit=1)
        retry_at = at + timedelta(days=1) if state is DeliveryState.PENDING else None
        await store.leases.record_attempt(outcome(leased, state, at=at, retry_at=retry_at), worker="w1", now=at)
        seen.append(leased.failing_since)
    (last,) = await lease(store, at=NOON + timedelta(hours=1), limit=1)

    assert seen == [None, NOON + timedelta(minutes=1), NOON + timedelta(minutes=1)]
    assert last.failing_since is None


async def test_a_dead_endpoint_with_hundreds_due_does_not_hold_up_another(store: Store) -> None:
    dead = await subscribe(store, deliveries=200, due=NOON - timedelta(hours=1))
    living = [await subscribe(store, deliveries=2) for _ in range(3)]
    batches = [await lease(store, f"w{number}", limit=10, each=4) for number in range(5)]
    lent = Counter(item.delivery.subscription_id for batch in batches for item in batch)

    assert lent[dead] == 4  # on their way at once, from all workers
    assert [lent[owner] for owner in living] == [2, 2, 2]
    first = [item.delivery.subscription_id for item in batches[0]]
    assert set(first[:4]) == {dead, *living}  # one of each before the second of any


async def test_an_endpoint_to_be_skipped_is_skipped(store: Store) -> None:
    resting, other = await subscribe(store), await subscribe(store)

    assert [item.delivery.subscription_id for item in await lease(store, skip=(resting,))] == [other]


async def test_a_paused_subscription_keeps_what_is_due_and_gets_it_when_it_goes_on(store: Store) -> None:
    owner = await subscribe(store)
    await store.subscriptions.update(owner, SubscriptionChange(state=SubscriptionState.PAUSED), now=NOON)
    paused = await lease(store)
    await store.subscriptions.update(owner, SubscriptionChange(state=SubscriptionState.ACTIVE), now=NOON)

    assert paused == ()
    assert len(await lease(store)) == 1


async def test_released_deliveries_are_due_at_once_but_only_ones_own(store: Store) -> None:
    await subscribe(store, deliveries=2)
    lent = await lease(store, "w1")
    ids = [item.delivery.id for item in lent]
    await store.leases.release(ids, worker="w2")
    foreign = await lease(store, "w3")
    await store.leases.release(ids, worker="w1")

    assert foreign == ()
    assert len(await lease(store, "w3")) == 2


async def test_a_subscription_deleted_in_mid_call_stays_deleted_but_its_answer_is_logged(store: Store) -> None:
    owner = await subscribe(store, deliveries=2)
    failing, working = await lease(store)
    await store.subscriptions.delete(owner, now=NOON)
    retry = outcome(failing, DeliveryState.PENDING, retry_at=NOON + SECOND)

    assert await store.leases.record_attempt(retry, worker="w1", now=NOON)
    assert await store.leases.record_attempt(outcome(working, DeliveryState.DELIVERED), worker="w1", now=NOON)
    (logged,) = await store.deliveries.attempts(failing.delivery.id)
    assert (logged.state, logged.next_attempt_at) == (DeliveryState.CANCELLED, None)
    assert (await store.deliveries.get(failing.delivery.id)).state is DeliveryState.CANCELLED
    assert (await store.deliveries.get(working.delivery.id)).state is DeliveryState.DELIVERED
    assert await lease(store, at=NOON + timedelta(days=1)) == ()


async def test_attempts_are_numbered_by_the_store_over_a_replay(store: Store) -> None:
    await subscribe(store)
    for _ in range(3):
        (leased,) = await lease(store)
        attempt = outcome(leased, DeliveryState.EXHAUSTED).model_copy(update={"attempt": 1})
        assert await store.leases.record_attempt(attempt, worker="w1", now=NOON)
        await store.deliveries.replay(leased.delivery.id, now=NOON)

    assert [one.attempt for one in await store.deliveries.attempts(leased.delivery.id)] == [1, 2, 3]


async def test_attempts_wait_to_be_published_until_they_are_marked(store: Store) -> None:
    await subscribe(store, deliveries=3)
    made = []
    for seconds, leased in enumerate(await lease(store)):
        made.append(outcome(leased, DeliveryState.DELIVERED, at=NOON + seconds * SECOND))
        await store.leases.record_attempt(made[-1], worker="w1", now=NOON)

    assert await store.outbox.attempts(limit=10) == tuple(made)
    assert await store.outbox.attempts(limit=10, started_before=NOON + SECOND) == (made[0],)
    await store.outbox.mark_attempts(made[:2], now=NOON)
    assert await store.outbox.attempts(limit=10) == (made[2],)


async def test_adding_and_deleting_at_once_leave_nothing_pending(store: Store) -> None:
    for _ in range(5):
        owner = await subscribe(store)
        adding = (
            store.deliveries.add(
                DeliveryId(f"{owner}-x{number}"), alert_id=None, subscription_id=owner, body=b"", due_at=NOON, now=NOON
            )
            for number in range(4)
        )
        await asyncio.gather(*adding, store.subscriptions.delete(owner, now=NOON))

    assert await store.deliveries.list(state=DeliveryState.PENDING) == ()


async def test_recording_disabling_and_leasing_at_once_never_lock_each_other_up(store: Store) -> None:
    owners = [await subscribe(store, deliveries=10) for _ in range(3)]
    lent = await lease(store)
    recording = (
        store.leases.record_attempt(outcome(item, DeliveryState.EXHAUSTED), worker="w1", now=NOON) for item in lent
    )
    disabling = (store.subscriptions.disable(owner, reason="gone", now=NOON) for owner in owners)
    done = await asyncio.gather(*recording, *disabling, *(lease(store, f"w{number}") for number in range(3)))

    assert done[: len(lent)] == [True] * len(lent)
