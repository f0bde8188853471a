"""Deliveries: added once, listed by page, replayed by hand."""

from datetime import timedelta

import pytest

from schemas.delivery import Attempt, Delivery, DeliveryId, DeliveryState
from schemas.errors import Conflict, NotFound
from schemas.subscription import SubscriptionChange, SubscriptionId, SubscriptionRequest, SubscriptionState
from streams.store import Store
from tests.data.reports import NOON

SECOND = timedelta(seconds=1)
LEASE = timedelta(seconds=60)


async def subscribe(store: Store) -> SubscriptionId:
    made, _ = await store.subscriptions.create(
        SubscriptionRequest(name="Desk", url="https://desk.example/hook"), now=NOON
    )
    return made.id


async def add(store: Store, name: str, owner: SubscriptionId, *, seconds: int = 0) -> bool:
    at = NOON + seconds * SECOND
    return await store.deliveries.add(
        DeliveryId(name), alert_id=None, subscription_id=owner, body=name.encode(), due_at=at, now=at
    )


async def finish(store: Store, name: str, state: DeliveryState, *, status: int | None = 200) -> None:
    """Lease one delivery and record an attempt with this end."""
    at = NOON + timedelta(hours=1)
    leased = await store.leases.lease_due(now=at, worker="w", limit=100, lease=LEASE, per_subscription=100)
    ours = next(item.delivery for item in leased if item.delivery.id == name)
    attempt = Attempt(
        delivery_id=ours.id,
        alert_id=None,
        subscription_id=ours.subscription_id,
        attempt=1,
        trigger="schedule",
        started_at=at,
        duration_ms=12.5,
        status=status,
        error=None if status == 200 else "no answer",
        response_body="the \x00 body",
        state=state,
        next_attempt_at=None,
    )
    assert await store.leases.record_attempt(attempt, worker="w", now=at)
    await store.leases.release([item.delivery.id for item in leased], worker="w")


async def test_a_delivery_is_added_once(store: Store) -> None:
    owner = await subscribe(store)

    assert await add(store, "d1", owner)
    assert not await add(store, "d1", owner, seconds=9)
    assert await store.deliveries.get(DeliveryId("d1")) == Delivery(
        id=DeliveryId("d1"),
        alert_id=None,
        subscription_id=owner,
        state=DeliveryState.PENDING,
        attempts=0,
        next_attempt_at=NOON,
        created_at=NOON,
        updated_at=NOON,
    )


async def test_nothing_is_added_for_who_is_not_there_to_receive_it(store: Store) -> None:
    paused, deleted = await subscribe(store), await subscribe(store)
    await store.subscriptions.update(paused, SubscriptionChange(state=SubscriptionState.PAUSED), now=NOON)
    await store.subscriptions.delete(deleted, now=NOON)

    assert [await add(store, f"d-{owner}", owner) for owner in (paused, deleted)] == [False, False]
    assert await store.deliveries.list() == ()


async def test_pages_follow_each_other_without_gap_or_repeat(store: Store) -> None:
    owner = await subscribe(store)
    for number in range(7):
        await add(store, f"d{number}", owner, seconds=number // 2)  # some share an instant
    pages = [await store.deliveries.list(limit=3)]
    while pages[-1]:
        pages.append(await store.deliveries.list(limit=3, before=pages[-1][-1].id))

    assert [len(page) for page in pages] == [3, 3, 1, 0]
    assert [one.id for page in pages for one in page] == [f"d{number}" for number in reversed(range(7))]


async def test_the_list_can_be_narrowed(store: Store) -> None:
    one, other = await subscribe(store), await subscribe(store)
    await add(store, "d1", one)
    await add(store, "d2", other, seconds=5)
    await finish(store, "d1", DeliveryState.DELIVERED)

    assert [found.id for found in await store.deliveries.list(subscription_id=one)] == ["d1"]
    assert [found.id for found in await store.deliveries.list(state=DeliveryState.PENDING)] == ["d2"]
    assert [found.id for found in await store.deliveries.list(since=NOON + 5 * SECOND)] == ["d2"]


async def test_what_a_receiver_answered_can_be_read_even_with_null_characters(store: Store) -> None:
    owner = await subscribe(store)
    await add(store, "d1", owner)
    await finish(store, "d1", DeliveryState.EXHAUSTED, status=None)
    (attempt,) = await store.deliveries.attempts(DeliveryId("d1"))

    assert (attempt.error, attempt.response_body, attempt.duration_ms) == ("no answer", "the \x00 body", 12.5)


async def test_a_delivery_without_attempts_has_none_and_an_unknown_one_is_not_found(store: Store) -> None:
    await add(store, "d1", await subscribe(store))

    assert await store.deliveries.attempts(DeliveryId("d1")) == ()
    for asking in (
        store.deliveries.attempts(DeliveryId("none")),
        store.deliveries.get(DeliveryId("none")),
        store.deliveries.replay(DeliveryId("none"), now=NOON),
        store.deliveries.list(before=DeliveryId("none")),
    ):
        with pytest.raises(NotFound, match="none"):
            await asking


@pytest.mark.parametrize("end", [DeliveryState.EXHAUSTED, DeliveryState.DELIVERED, DeliveryState.CANCELLED])
async def test_a_replay_is_due_at_once_and_says_that_a_hand_started_it(store: Store, end: DeliveryState) -> None:
    owner = await subscribe(store)
    await add(store, "d1", owner)
    await finish(store, "d1", end)
    later = NOON + timedelta(hours=2)

    replayed = await store.deliveries.replay(DeliveryId("d1"), now=later)
    (leased,) = await store.leases.lease_due(now=later, worker="w", limit=9, lease=LEASE)

    assert (replayed.state, replayed.next_attempt_at, replayed.attempts) == (DeliveryState.PENDING, later, 1)
    assert (leased.trigger, leased.failures, leased.body) == ("manual", 0, b"d1")


async def test_a_replay_to_nowhere_is_refused_with_what_to_do(store: Store) -> None:
    owner = await subscribe(store)
    await add(store, "d1", owner)
    await store.subscriptions.disable(owner, reason="gone", now=NOON)

    with pytest.raises(Conflict, match="set it to active first"):
        await store.deliveries.replay(DeliveryId("d1"), now=NOON)

    await store.subscriptions.delete(owner, now=NOON)
    with pytest.raises(Conflict, match="deleted"):
        await store.deliveries.replay(DeliveryId("d1"), now=NOON)
    assert (await store.deliveries.get(DeliveryId("d1"))).state is DeliveryState.CANCELLED
