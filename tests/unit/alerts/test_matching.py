"""A subscription matches if all its conditions hold, and each that fails says why."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import pytest

from schemas.analysis import Analysis
from schemas.enriched import EnrichedArticle, Keyword, Level
from schemas.event import EventStatus, EventType, Participant, Place
from schemas.subscription import SubscriptionState
from streams.alerts.keywords import find_words
from streams.alerts.matching import explain, match
from tests.data.reports import IDLIB, NOON, event, keyword, report, subscription

LATER = NOON + timedelta(hours=1)
GENEVA = Place(name="Geneva", country="CHE", precision="city")
ARTICLE = report(
    events=[
        event(actor=Participant(text="Israel", country="ISR")),
        event(EventType.CONSULT, place=GENEVA),
        event(EventType.PROTEST, status=EventStatus.PLANNED),
    ],
    level=Level.HIGH,
)


def no_words(words: Sequence[str]) -> tuple[Keyword, ...]:
    del words
    return ()


@pytest.mark.parametrize(
    "conditions",
    [
        {},
        {"event_types": ["ASSAULT"]},
        {"event_types": ["AID", "CONSULT"]},
        {"countries": ["SYR"]},
        {"countries": ["isr"]},
        {"countries": ["CHE"]},
        {"countries": ["CHE"], "event_types": ["CONSULT"]},
        {"countries": ["ISR"], "event_types": ["ASSAULT"]},
        {"languages": ["AR", "EN"]},
        {"sources": ["example news"]},
        {"min_level": "high"},
        {"min_level": "none"},
        {"max_age": "PT1H"},
    ],
    ids=str,
)
def test_a_condition_that_holds_lets_the_article_through(conditions: dict[str, Any]) -> None:
    wanted = subscription(**conditions)
    (found,) = match(ARTICLE, [wanted], now=LATER, find_words=no_words)

    assert found.subscription == wanted
    assert explain(ARTICLE, wanted, now=LATER, find_words=no_words) == ()


@pytest.mark.parametrize(
    ("conditions", "reason"),
    [
        ({"event_types": ["AID"]}, "event_types: ASSAULT, CONSULT is said to have happened, not AID"),
        ({"event_types": ["PROTEST"]}, "event_types: ASSAULT, CONSULT is said to have happened, not PROTEST"),
        ({"countries": ["LBN"]}, "countries: it is about CHE, ISR, SYR, not LBN"),
        ({"countries": ["CHE"], "event_types": ["ASSAULT"]}, "countries: none of its ASSAULT is in CHE"),
        ({"languages": ["ar"]}, "languages: the article is in 'en', not in ar"),
        ({"sources": ["Other"]}, "sources: the article is from Example News, not from Other"),
        ({"min_level": "critical"}, "min_level: the article's level is high, below critical"),
        ({"max_age": "PT59M"}, "max_age: published 1:00:00 ago, more than 0:59:00"),
        ({"keywords": ["tank"]}, "keywords: none of tank occurs"),
    ],
    ids=str,
)
def test_a_condition_that_fails_says_why(conditions: dict[str, Any], reason: str) -> None:
    wanted = subscription(**conditions)

    assert match(ARTICLE, [wanted], now=LATER, find_words=no_words) == ()
    assert explain(ARTICLE, wanted, now=LATER, find_words=no_words) == (reason,)


@pytest.mark.parametrize("state", [SubscriptionState.PAUSED, SubscriptionState.DISABLED])
def test_only_active_subscriptions_match(state: SubscriptionState) -> None:
    wanted = subscription(state=state)

    assert match(ARTICLE, [wanted], now=LATER, find_words=no_words) == ()
    assert explain(ARTICLE, wanted, now=LATER, find_words=no_words) == (f"state: the subscription is {state}",)


def test_every_failing_condition_is_named() -> None:
    wanted = subscription(languages=["ar"], sources=["Other"], keywords=["tank"], min_level="critical")
    reasons = explain(ARTICLE, wanted, now=LATER, find_words=no_words)

    assert [reason.split(":")[0] for reason in reasons] == ["min_level", "languages", "sources", "keywords"]


def test_an_article_without_source_is_from_no_listed_one() -> None:
    nameless = ARTICLE.model_copy(update={"article": ARTICLE.article.model_copy(update={"source": None})})
    (reason,) = explain(nameless, subscription(sources=["Other"]), now=LATER, find_words=no_words)

    assert "an unnamed source" in reason


def test_an_event_of_no_country_is_in_the_articles() -> None:
    placeless = report(events=[event(place=None)])

    assert match(placeless, [subscription(countries=["SYR"], event_types=["ASSAULT"])], now=LATER, find_words=no_words)


def test_a_match_brings_along_the_events_that_were_asked_for() -> None:
    (every,) = match(ARTICLE, [subscription()], now=LATER, find_words=no_words)
    (talks,) = match(ARTICLE, [subscription(event_types=["CONSULT"])], now=LATER, find_words=no_words)

    assert [one.type for one in every.events] == [EventType.ASSAULT, EventType.CONSULT]
    assert [one.type for one in talks.events] == [EventType.CONSULT]


def test_each_subscriptions_words_are_looked_for_on_their_own() -> None:
    asked: list[tuple[str, ...]] = []

    def find(words: tuple[str, ...]) -> tuple[Keyword, ...]:
        asked.append(words)
        return tuple(keyword(word) for word in words if word == "market")

    wanted = [
        subscription("s1", keywords=["market"]),
        subscription("s2", keywords=["tank"]),
        subscription("s3"),
        subscription("s4", keywords=["market"], languages=["ar"]),
    ]
    found = match(ARTICLE, wanted, now=LATER, find_words=find)

    assert [(one.subscription.id, len(one.keywords)) for one in found] == [("s1", 1), ("s3", 0)]
    assert asked == [("market",), ("tank",)]  # the text is not read for who is out already


def test_a_word_that_its_context_cancels_does_not_count_and_is_shown() -> None:
    def find(words: tuple[str, ...]) -> tuple[Keyword, ...]:
        return tuple(keyword(word, suppressed_by="to avoid") for word in words)

    wanted = subscription(keywords=["war"])

    assert match(ARTICLE, [wanted], now=LATER, find_words=find) == ()
    assert explain(ARTICLE, wanted, now=LATER, find_words=find) == (
        "keywords: none of war occurs but 'war' cancelled by 'to avoid'",
    )


def words_of(enriched: EnrichedArticle, words: tuple[str, ...]) -> tuple[Keyword, ...]:
    analysis = Analysis(language=enriched.language, sentences=enriched.sentences, entities=enriched.entities)
    return find_words(enriched.article, analysis, words)


@pytest.mark.parametrize(
    ("language", "text", "word", "matches"),
    [
        ("en", "Shells struck the old bazaar.", "Bazaar", True),
        ("en", "Shells struck the old bazaar.", "tank", False),
        ("ar", "وقع قصفٌ على السوق.", "قصف", True),
        ("ar", "سقطت قذائف والسوق مكتظ.", "سوق", True),
        ("ar", "سقطت قذائف على البلدة.", "سوق", False),
    ],
)
def test_words_are_found_by_the_real_finder_in_both_languages(
    language: str, text: str, word: str, *, matches: bool
) -> None:
    enriched = report(text=text, language=language, events=[event(place=IDLIB)])
    found = match(
        enriched, [subscription(keywords=[word])], now=LATER, find_words=lambda words: words_of(enriched, words)
    )

    assert bool(found) is matches
