"""An alert shows what happened, in whose words, and never comes without them."""

import json
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import pytest

from schemas.alert import Alert, AlertSource, StoryId, WebhookBody
from schemas.enriched import EnrichedArticle, Keyword, Level, Reason
from schemas.event import EventStatus, EventType, Participant
from schemas.subscription import SubscriptionId
from streams.alerts.alert import build_alert, make_alert_id, report_of
from streams.alerts.channels import load_channels
from streams.alerts.channels.standard import render
from streams.alerts.matching import SubscriptionMatch, match
from tests.data.reports import IDLIB, NOON, alert, event, keyword, report, source, subscription

LATER = NOON + timedelta(hours=1)
ATTACK = event(
    killed=12,
    mode="aerial",
    actor=Participant(text="Israel", country="ISR"),
    recipient=Participant(text="Hezbollah"),
)


def alert_of(enriched: EnrichedArticle, *, words: tuple[Keyword, ...] = (), **conditions: Any) -> Alert:
    (found,) = match(enriched, [subscription(**conditions)], now=LATER, find_words=lambda _: words)
    return build_alert(enriched, found, story_id=StoryId("a1"), reports=(), stage="new", now=LATER)


def test_an_alert_tells_what_where_who_how_many_and_from_whom() -> None:
    enriched = report(events=[ATTACK])
    raised = alert_of(enriched)

    assert raised.title == "Shelling in Aleppo"
    assert raised.summary == (
        "ASSAULT (aerial) in Aleppo, SYR: Israel → Hezbollah; 12 killed; reported by Example News"
    )
    assert [quote.text for quote in raised.quotes] == ["Shells hit the market."]
    assert raised.sources == (report_of(enriched),)
    assert (raised.severity, raised.stage, raised.country) == (Level.HIGH, "new", "SYR")
    assert (raised.events, raised.raised_at) == ((ATTACK,), LATER)


def test_the_weightiest_event_leads() -> None:
    light, heavy = event(EventType.CONSULT, text="They met.", place=IDLIB), event(text="Shells hit it.")
    reasons = [
        Reason(kind="event", label="x", weight=weight, field="text", start=0, end=1, event_id=one.event_id)
        for one, weight in ((light, 2), (heavy, 40))
    ]
    raised = alert_of(report(events=[light, heavy], reasons=reasons))

    assert [one.type for one in raised.events] == [EventType.ASSAULT, EventType.CONSULT]
    assert raised.summary == "ASSAULT in Aleppo, SYR: and 1 more; reported by Example News"
    assert [quote.text for quote in raised.quotes] == ["Shells hit it.", "They met."]


def test_what_has_not_happened_is_not_shown_as_an_event() -> None:
    planned = event(status=EventStatus.PLANNED, text="They may attack.")
    raised = alert_of(report(events=[planned, ATTACK]))

    assert raised.events == (ATTACK,)


def test_without_events_the_sentences_of_the_subscriptions_words_are_quoted() -> None:
    text = "Nothing new. The market burns. All is well."
    words = (keyword("market", start=text.index("market")),)
    raised = alert_of(report(text=text), words=words, keywords=["market"])

    assert [quote.text for quote in raised.quotes] == ["The market burns."]
    assert raised.summary == "market in SYR; reported by Example News"
    assert raised.keywords == words


def test_else_the_sentences_that_made_it_loud_are_quoted_the_loudest_first() -> None:
    text = "Calm first. Then tension. Then war."
    reasons = [
        Reason(
            kind="keyword", label=word, weight=weight, field="text", start=text.index(word), end=text.index(word) + 3
        )
        for word, weight in (("tension", 5), ("war", 30))
    ]
    raised = alert_of(report(text=text, reasons=reasons))

    assert [quote.text for quote in raised.quotes] == ["Then war.", "Then tension."]


@pytest.mark.parametrize("title", [None, "", "  "])
def test_an_article_without_title_is_named_by_its_quote(title: str | None) -> None:
    raised = alert_of(report(title=title))

    assert raised.title == "Shells hit the market."


def test_every_alert_has_a_quote_even_if_nothing_stands_out() -> None:
    raised = alert_of(report(text="Only this."), min_level="none")

    assert [quote.text for quote in raised.quotes] == ["Only this."]


def test_a_page_without_full_stops_is_quoted_in_part_word_for_word() -> None:
    text = "word " * 500 + "attack " + "word " * 500
    raised = alert_of(report(text=text, title=None), words=(keyword("attack", start=2500),), keywords=["attack"])
    (quote,) = raised.quotes

    assert quote.text.startswith("attack word")
    assert quote.text in text
    assert len(quote.text) <= 600
    assert len(raised.title) <= 140
    assert len(raised.title.split("\n")) == 1


@pytest.mark.parametrize(
    ("resolved", "origin", "estimated"),
    [
        ("explicit", "given", False),
        ("explicit", "estimated", False),
        ("relative", "given", False),
        ("relative", "estimated", True),
        ("published_at", "given", True),
        ("relative", "clamped", True),
    ],
)
def test_an_estimated_date_is_said_to_be_one(resolved: str, origin: str, *, estimated: bool) -> None:
    raised = alert_of(report(events=[event(resolved=resolved)], origin=origin))

    assert raised.occurred_at == NOON - timedelta(hours=12)
    assert raised.occurred_at_estimated is estimated
    assert raised.sources[0].published_at_origin == origin


def test_without_an_event_the_day_of_publication_stands_in_as_an_estimate() -> None:
    raised = alert_of(report())

    assert (raised.occurred_at, raised.occurred_at_estimated) == (NOON, True)


def test_the_storys_reports_are_the_sources_newest_first_and_this_one_among_them() -> None:
    enriched = report("a1", at=NOON)
    (found,) = match(enriched, [subscription()], now=LATER, find_words=lambda _: ())
    others = [source(f"b{number}", at=NOON + timedelta(minutes=number)) for number in range(-1, 30)]
    few = _build(enriched, found, others[:3])
    many = _build(enriched, found, [*others, report_of(enriched)])

    assert [one.article_key for one in few.sources] == ["b1", "a1", "b0", "b-1"]
    assert len(many.sources) == 20
    assert sum(one.article_key == "a1" for one in many.sources) == 1


def _build(enriched: EnrichedArticle, found: SubscriptionMatch, reports: Sequence[AlertSource]) -> Alert:
    return build_alert(enriched, found, story_id=StoryId("a1"), reports=reports, stage="developing", now=LATER)


def test_an_alerts_id_is_made_of_subscription_story_and_level() -> None:
    ids = {
        make_alert_id(SubscriptionId(owner), story_id=StoryId(story), level=level)
        for owner in ("s1", "s2")
        for story in ("a1", "a2")
        for level in (Level.HIGH, Level.CRITICAL)
    }

    assert len(ids) == 8
    assert make_alert_id(SubscriptionId("s1"), story_id=StoryId("a1"), level=Level.HIGH) in ids
    assert all(len(one) == 32 for one in ids)
    assert alert_of(report()).alert_id == alert_of(report(title="Another")).alert_id


def test_a_large_article_still_makes_an_alert_of_less_than_20_kilobytes() -> None:
    events = [event(text=f"{number} " + "Shells hit the market. " * 5) for number in range(200)]
    reasons = [Reason(kind="keyword", label="x", weight=1, field="text", start=0, end=1)] * 500
    raised = alert_of(report(events=events, reasons=reasons))

    assert len(render(raised)) < 20_000


NASTY = 'He said: "run"\r\n\t\x00\u2028 \u202eمقلوب\u202c </script> 🚨 حلب \\'


def test_the_standard_body_is_the_alert_in_an_envelope_whatever_stands_in_it() -> None:
    raised = alert().model_copy(update={"title": NASTY})
    body = json.loads(render(raised))

    assert (body["type"], body["timestamp"]) == ("alert.raised", "2026-03-14T12:00:00Z")
    assert body["data"]["title"] == NASTY
    assert WebhookBody.model_validate(body).data == raised
    assert render(raised) == render(raised)


def test_every_channel_of_the_folder_is_found_and_renders_bytes() -> None:
    channels = load_channels()

    assert "standard" in channels
    assert all(channel(alert()) for channel in channels.values())
