"""Build an alert: what happened, why it rings, who says so in which words."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Literal

from schemas.alert import Alert, AlertId, AlertSource, Quote, StoryId
from schemas.enriched import EnrichedArticle, Level
from schemas.event import Event
from schemas.subscription import SubscriptionId
from streams.alerts.matching import SubscriptionMatch
from streams.alerts.stories import current_events

__all__ = ["build_alert", "make_alert_id", "report_of"]

_TITLE_LENGTH = 140
_QUOTE_LENGTH = 600
_MOST_QUOTES = 5
_MOST_EVENTS = 20
_MOST_SOURCES = 20
_MOST_REASONS = 30  # receivers advise bodies under 20 kB


def make_alert_id(subscription_id: SubscriptionId, *, story_id: StoryId, level: Level) -> AlertId:
    """Return the id: the same story rings one subscription once a level, however often it is processed."""
    digest = hashlib.sha256(f"{subscription_id}\n{story_id}\n{level.value}".encode()).hexdigest()
    return AlertId(digest[:32])


def report_of(enriched: EnrichedArticle) -> AlertSource:
    """Return the article as one report of its story."""
    article = enriched.article
    return AlertSource(
        article_key=article.key,
        source=article.source,
        title=article.title,
        url=article.url,
        language=enriched.language.code,
        published_at=article.published_at,
        published_at_origin=article.published_at_origin,
    )


def build_alert(
    enriched: EnrichedArticle,
    found: SubscriptionMatch,
    *,
    story_id: StoryId,
    reports: Sequence[AlertSource],
    stage: Literal["new", "developing"],
    now: datetime,
) -> Alert:
    """Return the alert of one article to one subscription.

    Args:
        enriched: The article.
        found: How it matched.
        story_id: Its story.
        reports: The story's reports so far, newest first, with or without this one.
        stage: ``new`` the first time the subscription hears of the story.
        now: When it is raised.
    """
    events = _weightiest_first(enriched, found.events or current_events(enriched))[:_MOST_EVENTS]
    quotes = _quotes(enriched, found, events)
    occurred_at, estimated = _occurred(enriched, events)
    level = enriched.escalation.level
    subscription_id = found.subscription.id
    return Alert(
        alert_id=make_alert_id(subscription_id, story_id=story_id, level=level),
        subscription_id=subscription_id,
        story_id=story_id,
        stage=stage,
        severity=level,
        title=_cut((enriched.article.title or "").strip() or quotes[0].text, _TITLE_LENGTH),
        summary=_summary(enriched, found, events),
        country=enriched.country,
        reasons=enriched.escalation.reasons[:_MOST_REASONS],
        keywords=found.keywords[:_MOST_REASONS],
        events=tuple(events),
        quotes=quotes,
        sources=_sources(report_of(enriched), reports),
        occurred_at=occurred_at,
        occurred_at_estimated=estimated,
        raised_at=now,
    )


def _weightiest_first(enriched: EnrichedArticle, events: Iterable[Event]) -> list[Event]:
    weights: dict[str, float] = {}
    for reason in enriched.escalation.reasons:
        if reason.event_id is not None:
            weights[reason.event_id] = weights.get(reason.event_id, 0) + reason.weight
    return sorted(events, key=lambda event: -weights.get(event.event_id, 0))


def _quotes(enriched: EnrichedArticle, found: SubscriptionMatch, events: Sequence[Event]) -> tuple[Quote, ...]:
    sentences = dict.fromkeys(text for text in _telling_sentences(enriched, found, events) if text)
    return tuple(
        Quote(
            text=text[:_QUOTE_LENGTH],
            language=enriched.language.code,
            source=enriched.article.source,
            url=enriched.article.url,
        )
        for text in list(sentences)[:_MOST_QUOTES]
    )


def _telling_sentences(enriched: EnrichedArticle, found: SubscriptionMatch, events: Sequence[Event]) -> Iterator[str]:
    yield from (event.evidence.text.strip() for event in events)
    words = [word for word in found.keywords if word.suppressed_by is None]
    yield from (_sentence_at(enriched, field=word.field, start=word.start) for word in words)
    if events or words:
        return
    reasons = sorted(enriched.escalation.reasons, key=lambda reason: -reason.weight)
    yield from (_sentence_at(enriched, field=reason.field, start=reason.start) for reason in reasons)
    if not reasons:
        yield _sentence_at(enriched, field="text", start=0) or (enriched.article.title or "")


def _sentence_at(enriched: EnrichedArticle, *, field: str, start: int) -> str:
    whole = enriched.article.text if field == "text" else enriched.article.title or ""
    for span in enriched.sentences:
        if span.field == field and span.start <= start < span.end:
            # A "sentence" of a page without full stops can be the whole page: show it from the word on.
            begin = span.start if start - span.start < _QUOTE_LENGTH else start
            return whole[begin : span.end].strip()
    return whole[start : start + _QUOTE_LENGTH].strip()


def _occurred(enriched: EnrichedArticle, events: Sequence[Event]) -> tuple[datetime, bool]:
    published_estimated = enriched.article.published_at_origin != "given"
    if not events:
        return enriched.article.published_at, True
    date = events[0].date
    if date.resolved == "explicit":
        return date.value, False
    return date.value, date.resolved == "published_at" or published_estimated


def _sources(this: AlertSource, reports: Iterable[AlertSource]) -> tuple[AlertSource, ...]:
    others = [report for report in reports if report.article_key != this.article_key]
    newest_first = sorted([this, *others], key=lambda report: report.published_at, reverse=True)
    kept = newest_first[:_MOST_SOURCES]
    return tuple(kept if this in kept else [*kept[:-1], this])


def _summary(enriched: EnrichedArticle, found: SubscriptionMatch, events: Sequence[Event]) -> str:
    """ASSAULT (aerial) in Aleppo, SYR: Syria → rebels; 12 killed; reported by Example News."""
    by = enriched.article.source or "an unnamed source"
    if not events:
        words = dict.fromkeys(word.term for word in found.keywords if word.suppressed_by is None)
        labels = words or dict.fromkeys(reason.label for reason in enriched.escalation.reasons)
        where = "" if enriched.country == "ZZZ" else f" in {enriched.country}"
        return _cut(f"{', '.join(list(labels)[:5]) or 'Report'}{where}; reported by {by}", _QUOTE_LENGTH)
    event = events[0]
    kind = f"{event.type.value} ({event.mode})" if event.mode else event.type.value
    parts = [*_who(event), *_how_much(event), *_more(events), f"reported by {by}"]
    return _cut(f"{kind}{_where(event, enriched)}: {'; '.join(parts)}", _QUOTE_LENGTH)


def _where(event: Event, enriched: EnrichedArticle) -> str:
    if event.location is None:
        return "" if enriched.country == "ZZZ" else f" in {enriched.country}"
    names = dict.fromkeys(name for name in (event.location.name, event.location.country) if name)
    return f" in {', '.join(names)}"


def _who(event: Event) -> Iterator[str]:
    if event.actor is not None and event.recipient is not None:
        yield f"{event.actor.text} → {event.recipient.text}"
    elif event.actor is not None:
        yield f"by {event.actor.text}"
    elif event.recipient is not None:
        yield f"against {event.recipient.text}"


def _how_much(event: Event) -> Iterator[str]:
    size = event.magnitude
    counts = (("killed", size.killed), ("injured", size.injured), ("detained", size.detained))
    told = [f"{number} {what}" for what, number in counts if number is not None]
    if told:
        yield ", ".join(told)


def _more(events: Sequence[Event]) -> Iterator[str]:
    if len(events) > 1:
        yield f"and {len(events) - 1} more"


def _cut(text: str, length: int) -> str:
    line = " ".join(text.split())
    return line if len(line) <= length else line[: length - 1].rstrip() + "…"
