"""The store stays small, and says how it is."""

from datetime import timedelta

from schemas.delivery import DeliveryId, DeliveryState
from schemas.enriched import Level
from schemas.subscription import SubscriptionChange, SubscriptionRequest, SubscriptionState
from streams.alerts.alert import report_of
from streams.alerts.stories import WINDOW, extend_story, traits_of
from streams.store import Store
from tests.data.reports import NOON, alert, event, report
from tests.integration.store.test_leases import lease, outcome, subscribe

OLD = NOON - timedelta(days=91)


async def test_an_empty_store_has_a_zero_for_every_state(store: Store) -> None:
    stats = await store.upkeep.stats(now=NOON)

    assert stats.subscriptions == dict.fromkeys(SubscriptionState, 0)
    assert stats.deliveries == dict.fromkeys(DeliveryState, 0)
    assert (stats.due, stats.oldest_due_at, stats.leased, stats.stories) == (0, None, 0, 0)


async def test_the_numbers_are_those_of_what_is_there(store: Store) -> None:
    await subscribe(store, deliveries=3)
    paused = await subscribe(store, deliveries=0)
    await store.subscriptions.update(paused, SubscriptionChange(state=SubscriptionState.PAUSED), now=NOON)
    (leased,) = await lease(store, limit=1)
    await store.leases.record_attempt(outcome(leased, DeliveryState.DELIVERED), worker="w1", now=NOON)
    await lease(store, limit=1)
    async with store.alerting("SYR") as transaction:
        await transaction.raise_alert(alert())
    stats = await store.upkeep.stats(now=NOON + timedelta(seconds=1))

    assert (stats.subscriptions[SubscriptionState.ACTIVE], stats.subscriptions[SubscriptionState.PAUSED]) == (1, 1)
    assert (stats.deliveries[DeliveryState.PENDING], stats.deliveries[DeliveryState.DELIVERED]) == (2, 1)
    assert (stats.due, stats.leased) == (2, 1)
    assert stats.oldest_due_at == NOON + timedelta(microseconds=1)
    assert (stats.unpublished_alerts, stats.unpublished_attempts) == (1, 1)


async def test_pruning_keeps_what_is_young_or_still_to_be_done(store: Store) -> None:
    await store.upkeep.ping()
    made, _ = await store.subscriptions.create(SubscriptionRequest(name="D", url="https://d.example"), now=OLD)
    for name, at in (("done", OLD), ("unpublished", OLD), ("pending", OLD), ("young", NOON)):
        await store.deliveries.add(
            DeliveryId(name), alert_id=None, subscription_id=made.id, body=b"", due_at=at, now=at
        )
    for item in await lease(store):
        if item.delivery.id != "pending":
            now = NOON if item.delivery.id == "young" else OLD
            attempt = outcome(item, DeliveryState.DELIVERED)
            await store.leases.record_attempt(attempt, worker="w1", now=now)
            if item.delivery.id != "unpublished":
                await store.outbox.mark_attempts([attempt], now=NOON)
    async with store.alerting("SYR") as transaction:
        for level, at in ((Level.ELEVATED, OLD), (Level.HIGH, OLD), (Level.CRITICAL, NOON)):
            await transaction.raise_alert(alert(level=level, at=at))
    published = alert(level=Level.ELEVATED, at=OLD).alert_id
    await store.outbox.mark_alerts([published], now=OLD)

    pruned = await store.upkeep.prune(now=NOON)

    assert (pruned["deliveries"], pruned["alerts"]) == (1, 1)
    assert {one.id for one in await store.deliveries.list()} == {"unpublished", "pending", "young"}
    assert {one.severity for one in await store.outbox.alerts(limit=9)} == {Level.HIGH, Level.CRITICAL}


async def test_old_stories_go_with_their_reports_and_a_young_ones_stay(store: Store) -> None:
    for number, at in enumerate([OLD, NOON]):
        enriched = report(f"a{number}", events=[event()], at=NOON)
        traits = traits_of(enriched)
        story = extend_story(None, traits, article_key=enriched.article.key)
        async with store.alerting("SYR") as transaction:
            await transaction.assign(story, report_of(enriched), version="v1", traits=traits, now=at)

    pruned = await store.upkeep.prune(now=NOON)

    assert (pruned["stories"], pruned["reports"]) == (1, 1)
    async with store.alerting("SYR") as transaction:
        assert [one.id for one in await transaction.recent_stories(traits, window=WINDOW)] == ["a1"]
        assert await transaction.assigned_story(report("a0").article.key) is None


async def test_pruning_gets_through_more_than_one_batch(store: Store) -> None:
    async with store.alerting("SYR") as transaction:
        for number in range(1001):
            await transaction.raise_alert(alert(f"s{number}", at=OLD))
    alerts = await store.outbox.alerts(limit=2000)
    await store.outbox.mark_alerts([one.alert_id for one in alerts], now=OLD)

    assert (await store.upkeep.prune(now=NOON))["alerts"] == 1001
    assert (await store.upkeep.prune(now=NOON))["alerts"] == 0
