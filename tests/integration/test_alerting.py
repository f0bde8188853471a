"""The alert stage on a real store: who is told, when, and never twice."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from schemas.alert import Alert
from schemas.enriched import Level
from schemas.errors import BrokerUnavailable
from schemas.subscription import SubscriptionFilter, SubscriptionRequest
from streams.alerting import Alerter
from streams.store import Store, migrate, open_store
from streams.testing import KeptRecords
from tests.data.reports import IDLIB, NOON, event, report

LATER = NOON + timedelta(hours=1)


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    url = f"sqlite:///{tmp_path / 'tocsin.db'}"
    await migrate(url)
    async with open_store(url, secret_key="k" * 40) as opened:
        yield opened


async def subscribe(store: Store, **conditions: object) -> str:
    request = SubscriptionRequest(name="d", url="https://d.example/h", filter=SubscriptionFilter(**conditions))
    subscription, _ = await store.subscriptions.create(request, now=NOON)
    return subscription.id


def alerter(store: Store, kept: KeptRecords, *, now=LATER) -> Alerter:
    return Alerter(store, kept, topic="alerts.raised", now=lambda: now)


def raised(kept: KeptRecords) -> list[Alert]:
    return [Alert.model_validate_json(record.value or b"") for record in kept.records]


async def test_a_story_rings_once_and_again_only_when_its_level_rises(store: Store) -> None:
    await subscribe(store)
    kept = KeptRecords()
    stage = alerter(store, kept)

    for article in (
        report("a1", events=[event()], level=Level.HIGH),
        report("a2", events=[event()], level=Level.HIGH, language="ar", source="Other"),
        report("a3", events=[event(killed=40)], level=Level.CRITICAL),
        report("a4", events=[event(killed=40)], level=Level.CRITICAL),
        report("a5", events=[event()], level=Level.ELEVATED),
    ):
        await stage.handle(article)
        await stage.publish_raised()

    alerts = raised(kept)
    assert [(alert.stage, alert.severity) for alert in alerts] == [("new", "high"), ("developing", "critical")]
    assert alerts[0].story_id == alerts[1].story_id == "a1"
    assert {source.article_key for source in alerts[1].sources} == {"a1", "a2", "a3"}
    assert {record.key for record in kept.records} == {alerts[0].subscription_id.encode()}


async def test_a_repeat_is_suppressed_also_after_a_restart(store: Store) -> None:
    await subscribe(store)
    kept = KeptRecords()
    for _ in range(3):
        stage = alerter(store, kept)  # another process
        await stage.handle(report("a1", events=[event()]))
        await stage.publish_raised()

    assert len(kept.records) == 1


async def test_a_corrected_article_with_a_higher_level_goes_through(store: Store) -> None:
    await subscribe(store)
    kept = KeptRecords()
    stage = alerter(store, kept)
    await stage.handle(report("a1", events=[event()], level=Level.HIGH, version="v1"))
    await stage.handle(report("a1", events=[event()], level=Level.CRITICAL, version="v2"))
    await stage.publish_raised()

    assert [alert.severity for alert in raised(kept)] == ["high", "critical"]


async def test_a_new_subscription_counts_from_the_next_article_on(store: Store) -> None:
    kept = KeptRecords()
    stage = alerter(store, kept)
    await stage.handle(report("a1", events=[event()]))
    name = await subscribe(store)
    await stage.handle(report("a2", events=[event(place=IDLIB)], text="Rockets fell on Idlib.", title="Idlib"))
    await stage.publish_raised()

    assert [alert.subscription_id for alert in raised(kept)] == [name]


async def test_what_a_crash_left_unpublished_is_published_by_whoever_is_there(store: Store) -> None:
    await subscribe(store)
    kept = KeptRecords()
    await alerter(store, kept).handle(report("a1", events=[event()]))  # and dies before it published

    await alerter(store, kept, now=LATER + timedelta(seconds=20)).publish_forgotten()
    await alerter(store, kept, now=LATER + timedelta(seconds=40)).publish_forgotten()

    assert len(kept.records) == 1


async def test_a_broker_that_is_away_costs_no_alert(store: Store) -> None:
    await subscribe(store)
    kept = KeptRecords()
    stage = alerter(store, kept)
    await stage.handle(report("a1", events=[event()]))
    kept.away = "test"
    with pytest.raises(BrokerUnavailable):
        await stage.publish_raised()
    kept.away = None
    await stage.publish_raised()

    assert len(kept.records) == 1


@pytest.mark.parametrize(
    ("conditions", "rings"),
    [
        ({"countries": ("SYR",)}, True),
        ({"countries": ("IRQ",)}, False),
        ({"event_types": ("PROTEST",)}, False),
        ({"min_level": "critical"}, False),
        ({"keywords": ("market",)}, True),
        ({"keywords": ("harbour",)}, False),
        ({"languages": ("ar",)}, False),
        ({"max_age": timedelta(minutes=30)}, False),
    ],
)
async def test_filters_decide(store: Store, conditions: dict, rings: bool) -> None:
    await subscribe(store, **conditions)
    kept = KeptRecords()
    stage = alerter(store, kept)
    await stage.handle(report("a1", events=[event()]))
    await stage.publish_raised()

    assert bool(kept.records) is rings
