"""Stories and alerts are written together or not at all, once each, however often the article comes."""

import asyncio
from datetime import timedelta

import pytest

from schemas.alert import StoryId
from schemas.article import ArticleKey
from schemas.enriched import EnrichedArticle, Level
from schemas.story import Story
from schemas.subscription import SubscriptionId
from streams.alerts.alert import report_of
from streams.alerts.stories import WINDOW, choose_story, extend_story, traits_of
from streams.store import Alerting, Store, open_store
from tests.data.reports import ALEPPO, IDLIB, NOON, alert, event, report, source


async def assign(transaction: Alerting, enriched: EnrichedArticle) -> Story:
    article, traits = enriched.article, traits_of(enriched)
    story = await transaction.assigned_story(article.key)
    if story is None:
        story = choose_story(traits, await transaction.recent_stories(traits, window=WINDOW))
    story = extend_story(story, traits, article_key=article.key)
    await transaction.assign(story, report_of(enriched), version=article.version, traits=traits, now=NOON)
    return story


async def test_two_reports_of_one_attack_share_a_story_and_a_third_elsewhere_does_not(store: Store) -> None:
    async with store.alerting("SYR") as transaction:
        first = await assign(transaction, report("a1", text="Shells hit the market.", events=[event(place=ALEPPO)]))
        second = await assign(
            transaction, report("a2", text="قصف على السوق", events=[event(place=ALEPPO)], language="ar")
        )
        third = await assign(transaction, report("a3", text="Another town was hit.", events=[event(place=IDLIB)]))

    assert first.id == second.id == "a1"
    assert third.id == "a3"


async def test_stories_of_other_countries_or_days_are_not_candidates(store: Store) -> None:
    near = report("a1", events=[event()])
    async with store.alerting("SYR") as transaction:
        await assign(transaction, near)
        elsewhere = await transaction.recent_stories(
            traits_of(near.model_copy(update={"country": "IRQ"})), window=WINDOW
        )
        late = report("a2", events=[event()], at=NOON + timedelta(hours=49))
        later = await transaction.recent_stories(traits_of(late), window=WINDOW)
        same = await transaction.recent_stories(traits_of(near), window=WINDOW)

    assert (elsewhere, later) == ((), ())
    assert [story.id for story in same] == ["a1"]


async def test_a_corrected_article_is_no_repeat_but_stays_in_its_story(store: Store) -> None:
    async with store.alerting("SYR") as transaction:
        await assign(transaction, report("a1", events=[event()]))
    async with store.alerting("SYR") as transaction:
        repeated = await transaction.is_repeat(ArticleKey("a1"), version="v1")
        corrected = await transaction.is_repeat(ArticleKey("a1"), version="v2")
        story = await transaction.assigned_story(ArticleKey("a1"))
        unknown = await transaction.assigned_story(ArticleKey("a9"))

    assert (repeated, corrected, unknown) == (True, False, None)
    assert story is not None
    assert story.id == "a1"


async def test_a_story_is_read_as_it_was_written(store: Store) -> None:
    async with store.alerting("SYR") as transaction:
        written = await assign(transaction, report("a1", events=[event()], level=Level.HIGH))
    async with store.alerting("SYR") as transaction:
        read = await transaction.assigned_story(ArticleKey("a1"))

    assert read == written


async def test_reports_come_newest_first_and_each_article_once(store: Store) -> None:
    async with store.alerting("SYR") as transaction:
        for key, version, minutes in (("a1", "v1", 0), ("a2", "v1", 5), ("a1", "v2", 9)):
            enriched = report(key, version=version, at=NOON + timedelta(minutes=minutes), events=[event()])
            await assign(transaction, enriched)
        found = await transaction.reports(StoryId("a1"))
        newest = await transaction.reports(StoryId("a1"), limit=1)

    assert [(one.article_key, one.published_at.minute) for one in found] == [("a1", 9), ("a2", 5)]
    assert newest == found[:1]


async def test_an_alert_is_raised_once(store: Store) -> None:
    async with store.alerting("SYR") as transaction:
        first = await transaction.raise_alert(alert())
        again = await transaction.raise_alert(alert())
    async with store.alerting("SYR") as transaction:
        later = await transaction.raise_alert(alert(at=NOON + timedelta(hours=1)))

    assert (first, again, later) == (True, False, False)
    assert await store.outbox.alerts(limit=10) == (alert(),)


async def test_the_levels_already_alerted_are_known_by_subscription(store: Store) -> None:
    async with store.alerting("SYR") as transaction:
        for owner, level in (("s1", Level.ELEVATED), ("s1", Level.CRITICAL), ("s2", Level.HIGH)):
            await transaction.raise_alert(alert(owner, level=level))
        await transaction.raise_alert(alert("s3", story="another"))
        levels = await transaction.alerted_levels(StoryId("a1"))

    assert levels == {SubscriptionId("s1"): Level.CRITICAL, SubscriptionId("s2"): Level.HIGH}


async def test_an_error_inside_leaves_neither_story_nor_alert(store: Store) -> None:
    with pytest.raises(RuntimeError, match="pulled"):
        async with store.alerting("SYR") as transaction:
            await assign(transaction, report("a1", events=[event()]))
            await transaction.raise_alert(alert())
            raise RuntimeError("pulled")

    async with store.alerting("SYR") as transaction:
        assert await transaction.assigned_story(ArticleKey("a1")) is None
    assert await store.outbox.alerts(limit=10) == ()


async def test_a_cancelled_worker_keeps_nobody_out(store: Store) -> None:
    inside = asyncio.Event()

    async def hang() -> None:
        async with store.alerting("SYR") as transaction:
            await transaction.raise_alert(alert())
            inside.set()
            await asyncio.Event().wait()

    hanging = asyncio.create_task(hang())
    await inside.wait()
    waiting = [asyncio.create_task(hang()) for _ in range(3)]  # cancelled while they wait for the lock
    await asyncio.sleep(0.05)
    for task in (hanging, *waiting):
        task.cancel()
    await asyncio.gather(hanging, *waiting, return_exceptions=True)

    async with asyncio.timeout(5), store.alerting("SYR") as transaction:
        assert await transaction.raise_alert(alert())


async def test_twenty_at_once_build_one_story_and_lose_no_report(store: Store, url: str) -> None:
    others = [open_store(url, secret_key="k" * 32) for _ in range(3)]  # apart from each other as processes are

    async def one(number: int) -> bool:
        async with [store, *others][number % 4].alerting("SYR") as transaction:
            await assign(transaction, report(f"a{number}", events=[event()], at=NOON + timedelta(seconds=number)))
            await asyncio.sleep(0)
            return await transaction.raise_alert(alert(story="one"))

    raised = await asyncio.gather(*(one(number) for number in range(20)))
    for other in others:
        await other.close()
    async with store.alerting("SYR") as transaction:
        stories = {(await transaction.assigned_story(ArticleKey(f"a{number}"))) for number in range(20)}
        story = stories.pop()
        assert story is not None
        found = await transaction.reports(story.id, limit=50)

    assert stories == set()
    assert len(found) == 20
    assert sum(raised) == 1


async def test_unpublished_alerts_come_again_until_they_are_marked(store: Store) -> None:
    old, young = alert("s1"), alert("s2", at=NOON + timedelta(minutes=1))
    async with store.alerting("SYR") as transaction:
        await transaction.raise_alert(young)
        await transaction.raise_alert(old)

    assert await store.outbox.alerts(limit=10) == (old, young)
    assert await store.outbox.alerts(limit=1) == (old,)
    assert await store.outbox.alerts(limit=10, raised_before=NOON + timedelta(seconds=1)) == (old,)

    await store.outbox.mark_alerts([old.alert_id], now=NOON)
    assert await store.outbox.alerts(limit=10) == (young,)
    await store.outbox.mark_alerts([], now=NOON)
    assert await store.outbox.alerts(limit=10) == (young,)


async def test_a_name_in_any_script_and_a_null_character_survive(store: Store) -> None:
    strange = source().model_copy(update={"title": 'حلب \x00 🚨 "quoted" line\nbreak'})
    enriched = report("a1", events=[event()])
    traits = traits_of(enriched)
    async with store.alerting("SYR") as transaction:
        story = extend_story(None, traits, article_key=ArticleKey("a1"))
        await transaction.assign(story, strange, version="v1", traits=traits, now=NOON)
        (read,) = await transaction.reports(StoryId("a1"))

    assert read == strange
