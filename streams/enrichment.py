"""The enrich stage: raw article to enriched article. One pure function serves the agent, the CLI and the tests."""

import time
from dataclasses import dataclass
from datetime import datetime, timedelta

from schemas.article import Article, DateOrigin
from schemas.enriched import EnrichedArticle, PipelineInfo
from schemas.errors import EmptyText, TooLarge
from schemas.event import CodedEvent, Event, EventArticle
from schemas.raw import RawArticle
from streams.alerts.escalation import score
from streams.alerts.keywords import find_keywords
from streams.bus.codec import decode, encode
from streams.events.coder import code_events
from streams.events.country import weightiest_country
from streams.languages import find_language, load_languages
from streams.nlp.analyzer import Analyzer
from streams.nlp.clean import clean_text
from streams.nlp.identity import article_key, article_version
from streams.version import VERSION

__all__ = ["EnrichedRecord", "EventRecord", "Limits", "coded_event", "enrich", "enrich_bytes", "to_article"]

_CLOCK_SKEW = timedelta(hours=24)
"""A date further ahead than this is a mistake: time zones differ by up to a day."""


@dataclass(frozen=True)
class Limits:
    """What is still an article."""

    message_bytes: int
    text_bytes: int
    depth: int


@dataclass(frozen=True)
class EventRecord:
    """A message for ``events.coded``."""

    event_id: str
    country: str
    value: bytes


@dataclass(frozen=True)
class EnrichedRecord:
    """A message for ``articles.enriched`` with those for ``events.coded``; plain values, so it crosses processes."""

    article_key: str
    version: str
    country: str
    value: bytes
    events: tuple[EventRecord, ...]


def to_article(raw: RawArticle, *, received_at: datetime, text_bytes: int) -> Article:
    """Clean a raw article and give it its ids.

    Args:
        raw: As the producer sent it.
        received_at: The record's Kafka timestamp; stands in for a missing ``published_at`` or one in the future.
        text_bytes: Largest text, as UTF-8.

    Raises:
        TooLarge: if the text is over the limit.
        EmptyText: if nothing is left of it after cleaning.
    """
    size = len(raw.text.encode())
    if size > text_bytes:
        message = f"the text has {size:,} bytes, the limit is {text_bytes:,} (TOCSIN_MAX_TEXT_BYTES)"
        raise TooLarge(message)
    text = clean_text(raw.text)
    if not text:
        message = "the text is empty after markup and invisible characters are taken out: send some words"
        raise EmptyText(message)
    title = _cleaned(raw.title)
    source, url, producer_id = _cleaned(raw.source), _cleaned(raw.url), _cleaned(raw.id)
    published_at, origin = _published(raw.published_at, received_at)
    return Article(
        key=article_key(source=source, producer_id=producer_id, url=url, text=text),
        version=article_version(title=title, text=text),
        id=producer_id,
        url=url,
        source=source,
        title=title,
        text=text,
        language_hint=_cleaned(raw.language),
        published_at=published_at,
        published_at_origin=origin,
        fetched_at=raw.fetched_at,
        authors=tuple(filter(None, map(_cleaned, raw.authors))),
        tags=tuple(filter(None, map(_cleaned, raw.tags))),
        metadata=raw.metadata,
    )


def enrich(article: Article, *, analyzer: Analyzer) -> EnrichedArticle:
    """Read one article: entities, keywords, events, escalation."""
    started = time.perf_counter()
    analysis = analyzer.analyze(article)
    analysed = time.perf_counter()
    keywords = find_keywords(article, analysis)
    events = code_events(article, analysis)
    escalation = score(keywords, events)
    done = time.perf_counter()
    return EnrichedArticle(
        article=article,
        language=analysis.language,
        sentences=analysis.sentences,
        entities=analysis.entities,
        keywords=keywords,
        events=events,
        escalation=escalation,
        country=weightiest_country(events, analysis.entities),
        pipeline=PipelineInfo(
            version=VERSION,
            models=analysis.models | {"events": f"tocsin-rules {VERSION}"},
            notes=(*analysis.notes, *_event_notes(analysis.language.code)),
            timings_ms=analysis.timings_ms
            | {"events": round((done - analysed) * 1000, 2), "total": round((done - started) * 1000, 2)},
        ),
    )


def _event_notes(language: str) -> tuple[str, ...]:
    if find_language(language) is not None:
        return ()
    return (f"events: there are rules for {', '.join(sorted(load_languages()))}, none for {language!r}",)


def coded_event(enriched: EnrichedArticle, event: Event) -> CodedEvent:
    """Return the event with as much of its article as its consumers need."""
    article = enriched.article
    return CodedEvent(
        event=event,
        article=EventArticle(
            key=article.key,
            version=article.version,
            id=article.id,
            title=article.title,
            url=article.url,
            source=article.source,
            language=enriched.language.code,
            published_at=article.published_at,
        ),
    )


def enrich_bytes(value: bytes | None, *, received_at: datetime, limits: Limits, analyzer: Analyzer) -> EnrichedRecord:
    """Turn a value of ``articles.raw`` into the values for the topics after it.

    Raises:
        Poison: saying what was wrong with the value and what would be right.
    """
    raw = decode(value, RawArticle, max_bytes=limits.message_bytes, max_depth=limits.depth)
    article = to_article(raw, received_at=received_at, text_bytes=limits.text_bytes)
    enriched = enrich(article, analyzer=analyzer)
    return EnrichedRecord(
        article_key=article.key,
        version=article.version,
        country=enriched.country,
        value=encode(enriched),
        events=tuple(
            EventRecord(
                event_id=event.event_id,
                country=weightiest_country((event,), ()),
                value=encode(coded_event(enriched, event)),
            )
            for event in enriched.events
        ),
    )


def _cleaned(value: str | None) -> str | None:
    return (clean_text(value) or None) if value is not None else None


def _published(given: datetime | None, received_at: datetime) -> tuple[datetime, DateOrigin]:
    if given is None:
        return received_at, "estimated"
    if given > received_at + _CLOCK_SKEW:
        return received_at, "clamped"
    return given, "given"
