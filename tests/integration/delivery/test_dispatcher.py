"""The dispatcher with a real store and real receivers: nobody called twice, no one held up."""

import asyncio
from datetime import timedelta
from time import monotonic

from schemas.alert import Alert, AlertId
from schemas.delivery import DeliveryState
from schemas.errors import Conflict
from schemas.subscription import SubscriptionChange, SubscriptionId, SubscriptionState
from streams.delivery import enqueue, enqueue_ping, make_delivery_id
from streams.receiver import Answer, Receiver
from streams.store import Store
from streams.webhooks.breaker import Breaker
from tests.integration.delivery.workers import (
    BrokenSender,
    Published,
    add,
    alert_to,
    dispatcher,
    now,
    running,
    subscribe,
    until,
    until_state,
)


def test_an_id_can_be_a_webhook_id_and_never_changes() -> None:
    ids = [
        make_delivery_id(AlertId(one), subscription_id=SubscriptionId(other))
        for one, other in (("a.b", "s"), ("a.b", "t"), ("a", "s"))
    ]

    assert ids[0] == "dlv_b7b9f5a0a083745213c98b61b813d7a5"  # from sha256sum
    assert len(set(ids)) == 3
    assert all("." not in delivery_id for delivery_id in ids)


async def test_an_alert_reaches_its_receiver_once_signed_and_whole(store: Store, receiver: Receiver) -> None:
    subscription = await subscribe(store, receiver.url())
    published = Published()
    async with running(store, published):
        delivery_id = await add(store, subscription)
        await until_state(store, delivery_id, DeliveryState.DELIVERED)
        assert not await enqueue(alert_to(subscription), store=store, now=now())

    (body,) = receiver.heard
    assert body["type"] == "alert.raised"
    assert body["timestamp"] == "2026-03-14T12:00:00Z"
    assert Alert.model_validate(body["data"]) == alert_to(subscription)
    assert receiver.calls == {delivery_id: 1}
    assert published.of(delivery_id) == [(1, 200, "delivered")]
    assert not await store.outbox.attempts(limit=10)


async def test_a_failed_call_is_repeated_under_the_same_id_until_it_is_taken(store: Store, receiver: Receiver) -> None:
    receiver.then([Answer(status=500), Answer(status=302, headers={"location": receiver.url("/other")})])
    subscription = await subscribe(store, receiver.url())
    published = Published()
    async with running(store, published):
        delivery_id = await add(store, subscription)
        await until_state(store, delivery_id, DeliveryState.DELIVERED)

    assert receiver.calls == {delivery_id: 3}
    assert published.of(delivery_id) == [(1, 500, "pending"), (2, 302, "pending"), (3, 200, "delivered")]
    first, second = published[0], published[1]
    assert first.next_attempt_at is not None
    assert first.next_attempt_at <= second.started_at
    assert first.error == "the receiver answered 500 Internal Server Error"


async def test_retry_after_moves_the_next_attempt(store: Store, receiver: Receiver) -> None:
    receiver.always(Answer(status=503, headers={"retry-after": "3600"}))
    subscription = await subscribe(store, receiver.url())
    hour = timedelta(hours=1)
    async with running(store, delays=[0.75 * hour]):
        delivery_id = await add(store, subscription)
        await receiver.wait_until(lambda heard: heard.calls[delivery_id] == 1)

    delivery = await store.deliveries.get(delivery_id)
    assert delivery.next_attempt_at is not None
    assert abs(delivery.next_attempt_at - now() - hour) < timedelta(seconds=30)


async def test_a_410_disables_the_endpoint_and_cancels_what_was_due(store: Store, receiver: Receiver) -> None:
    receiver.always(Answer(status=410))
    subscription = await subscribe(store, receiver.url())
    first = await add(store, subscription)
    others = [await add(store, subscription, number) for number in range(1, 20)]
    published = Published()
    async with running(store, published):

        async def disabled() -> bool:
            return (await store.subscriptions.get(subscription.id)).state is SubscriptionState.DISABLED

        await until(disabled)

    assert "410 Gone" in str((await store.subscriptions.get(subscription.id)).state_reason)
    for delivery_id in (first, *others):
        assert (await store.deliveries.get(delivery_id)).state is DeliveryState.CANCELLED
    assert receiver.calls.total() < 10  # not all twenty were told so
    assert {attempt.state for attempt in published} == {DeliveryState.CANCELLED}
    assert not await enqueue(alert_to(subscription, 99), store=store, now=now())


async def test_a_410_does_not_cost_an_owner_the_address_given_in_the_meantime(store: Store, receiver: Receiver) -> None:
    receiver.always(Answer(status=410, delay_s=0.3), path="/old")
    subscription = await subscribe(store, receiver.url("/old"))
    async with running(store):
        delivery_id = await add(store, subscription)
        await receiver.wait_until(lambda heard: heard.calls[delivery_id] == 1)
        await store.subscriptions.update(subscription.id, SubscriptionChange(url=receiver.url("/new")), now=now())
        await until_state(store, delivery_id, DeliveryState.CANCELLED)

    assert (await store.subscriptions.get(subscription.id)).state is SubscriptionState.ACTIVE


async def test_after_the_last_attempt_it_rests_until_replayed_by_hand(store: Store, receiver: Receiver) -> None:
    receiver.always(Answer(status=500))
    subscription = await subscribe(store, receiver.url())
    published = Published()
    async with running(store, published) as built:
        delivery_id = await add(store, subscription)
        await until_state(store, delivery_id, DeliveryState.EXHAUSTED)
        assert receiver.calls == {delivery_id: 4}  # one at once, three waits
        receiver.then([Answer(status=500)])
        receiver.always(Answer())
        await store.deliveries.replay(delivery_id, now=now())
        built.wake()
        await until_state(store, delivery_id, DeliveryState.DELIVERED)

    attempts = await store.deliveries.attempts(delivery_id)
    assert [a.trigger for a in attempts] == [*["schedule"] * 4, "manual", "schedule"]
    assert [a.attempt for a in attempts] == [1, 2, 3, 4, 5, 6]
    assert receiver.calls == {delivery_id: 6}
    assert [a.attempt for a in published] == [1, 2, 3, 4, 5, 6]


async def test_an_endpoint_that_only_fails_for_days_is_disabled_after_a_whole_schedule(
    store: Store, receiver: Receiver
) -> None:
    receiver.always(Answer(status=500))
    subscription = await subscribe(store, receiver.url())
    shift = timedelta(0)

    async with running(store, delays=[], clock=lambda: now() + shift):
        first = await add(store, subscription)
        await until_state(store, first, DeliveryState.EXHAUSTED)
        assert (await store.subscriptions.get(subscription.id)).state is SubscriptionState.ACTIVE
        shift = timedelta(days=6)
        await add(store, subscription, 1)

        async def disabled() -> bool:
            return (await store.subscriptions.get(subscription.id)).state is SubscriptionState.DISABLED

        await until(disabled)

    assert "no call has succeeded for 6 days" in str((await store.subscriptions.get(subscription.id)).state_reason)


async def test_a_hung_endpoint_delays_no_other(store: Store, receiver: Receiver) -> None:
    receiver.always(Answer(hang=True), path="/hung")
    hung = await subscribe(store, receiver.url("/hung"))
    for number in range(30):
        await add(store, hung, number)
    async with running(store, timeout_s=20, parallel=4, grace_s=0.1):
        await receiver.wait_until(lambda heard: heard.most_at_once["/hung"] == 2)
        started = monotonic()
        good = [await subscribe(store, receiver.url(f"/good/{number}")) for number in range(20)]
        for subscription in good:
            await add(store, subscription)
        await receiver.wait_until(lambda heard: len(heard.heard) == 20)
        assert monotonic() - started < 5

    assert receiver.most_at_once["/hung"] == 2


async def test_a_dead_endpoint_is_left_alone_then_probed_by_one_call(store: Store, receiver: Receiver) -> None:
    receiver.always(Answer(status=500))
    subscription = await subscribe(store, receiver.url())
    for number in range(30):
        await add(store, subscription, number)
    pause = timedelta(milliseconds=300)
    breaker: Breaker[SubscriptionId] = Breaker(threshold=4, pause=pause, longest=pause)
    async with running(store, breaker=breaker, delays=[timedelta(hours=1)]):
        await receiver.wait_until(lambda heard: heard.calls.total() >= 4)
        until_rest = receiver.calls.total()
        await receiver.wait_until(lambda heard: heard.calls.total() == until_rest + 1)
        assert until_rest <= 5  # the fourth may have had company
        receiver.always(Answer())
        await receiver.wait_until(lambda heard: len(heard.heard) >= 30 - receiver.calls.total())

        async def all_tried() -> bool:
            return len(receiver.calls) == 30

        await until(all_tried)


async def test_a_backlog_does_not_wait_for_the_next_look_at_the_clock(store: Store, receiver: Receiver) -> None:
    subscription = await subscribe(store, receiver.url())
    for number in range(20):
        await add(store, subscription, number)
    async with running(store, poll_s=60):
        await receiver.wait_until(lambda heard: len(heard.heard) == 20)


async def test_endpoints_that_are_left_alone_take_nobodys_place(store: Store, receiver: Receiver) -> None:
    for number in range(10):
        receiver.always(Answer(status=500), path=f"/dead/{number}")
        dead = await subscribe(store, receiver.url(f"/dead/{number}"))
        await add(store, dead, 0)
        await add(store, dead, 1)
    hour = timedelta(hours=1)
    breaker: Breaker[SubscriptionId] = Breaker(threshold=1, pause=hour, longest=hour)
    async with running(store, breaker=breaker, parallel=1):
        await receiver.wait_until(lambda heard: heard.calls.total() == 10)
        for number in range(5):
            await add(store, await subscribe(store, receiver.url(f"/good/{number}")))
        await receiver.wait_until(lambda heard: len(heard.heard) == 5, timeout_s=3)

    assert receiver.calls.total() == 15


async def test_what_is_added_is_sent_at_once_when_told(store: Store, receiver: Receiver) -> None:
    subscription = await subscribe(store, receiver.url())
    async with running(store, poll_s=60) as built:
        await asyncio.sleep(0.05)  # let it find nothing
        await add(store, subscription)
        built.wake()
        await receiver.wait_until(lambda heard: len(heard.heard) == 1, timeout_s=3)


async def test_stopping_lets_calls_on_their_way_end(store: Store, receiver: Receiver) -> None:
    receiver.always(Answer(delay_s=0.3))
    subscription = await subscribe(store, receiver.url())
    published = Published()
    async with running(store, published) as built:
        delivery_id = await add(store, subscription)
        await receiver.wait_until(lambda heard: heard.calls[delivery_id] == 1)
        built.stop()
        await add(store, subscription, 1)

    assert (await store.deliveries.get(delivery_id)).state is DeliveryState.DELIVERED
    assert published.of(delivery_id) == [(1, 200, "delivered")]
    assert len(receiver.calls) == 1


async def test_what_does_not_end_in_time_is_given_back_for_others_to_send(store: Store, receiver: Receiver) -> None:
    receiver.then([Answer(hang=True)])
    subscription = await subscribe(store, receiver.url())
    async with running(store, grace_s=0.1):
        delivery_id = await add(store, subscription)
        await receiver.wait_until(lambda heard: heard.calls[delivery_id] == 1)

    async with running(store, worker="w2"):
        await until_state(store, delivery_id, DeliveryState.DELIVERED)


async def test_a_defect_costs_attempts_and_not_the_worker(store: Store, receiver: Receiver) -> None:
    subscription = await subscribe(store, receiver.url())
    delivery_id = await add(store, subscription)
    built = dispatcher(store, BrokenSender(), Published())
    task = asyncio.create_task(built.run())
    await until_state(store, delivery_id, DeliveryState.EXHAUSTED)
    built.stop()
    await task

    assert (await store.deliveries.get(delivery_id)).last_error == "not sent: KeyError: 'a defect of ours'"


async def test_a_ping_is_sent_like_an_alert_and_each_is_another(store: Store, receiver: Receiver) -> None:
    subscription = await subscribe(store, receiver.url())
    async with running(store):
        for nonce in ("a", "a", "b"):
            try:
                await enqueue_ping(subscription, nonce=nonce, store=store, now=now())
            except Conflict:
                assert nonce == "a"
        await receiver.wait_until(lambda heard: len(heard.heard) == 2)

    assert {body["type"] for body in receiver.heard} == {"ping"}
    assert receiver.heard[0]["data"] == {"subscription_id": subscription.id, "name": "desk"}
