"""Reports for tests of stories, matching, alerts and the store: enriched articles built by hand."""

import hashlib
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any

from schemas.alert import Alert, AlertSource, Quote, StoryId
from schemas.analysis import CanonicalEntity, Entity, Language, Sentence
from schemas.article import Article, ArticleKey
from schemas.enriched import EnrichedArticle, Escalation, Keyword, Level, PipelineInfo, Reason
from schemas.event import (
    Event,
    EventDate,
    EventId,
    EventStatus,
    EventType,
    Evidence,
    Magnitude,
    Participant,
    Place,
    QuadClass,
)
from schemas.subscription import Subscription, SubscriptionFilter, SubscriptionId, SubscriptionState
from streams.alerts.alert import make_alert_id

__all__ = [
    "ALEPPO",
    "IDLIB",
    "NOON",
    "SYRIA",
    "alert",
    "entity",
    "event",
    "keyword",
    "report",
    "source",
    "subscription",
]

NOON = datetime(2026, 3, 14, 12, 0, tzinfo=UTC)
ALEPPO = Place(name="Aleppo", country="SYR", lat=36.2012, lon=37.1612, precision="city")
IDLIB = Place(name="Idlib", country="SYR", lat=35.9306, lon=36.6339, precision="city")
SYRIA = Place(name="Syria", country="SYR", precision="country")


def event(
    kind: EventType = EventType.ASSAULT,
    *,
    text: str = "Shells hit the market.",
    place: Place | None = ALEPPO,
    actor: Participant | None = None,
    recipient: Participant | None = None,
    status: EventStatus = EventStatus.ASSERTED,
    killed: int | None = None,
    mode: str | None = None,
    resolved: str = "explicit",
) -> Event:
    """Return an event whose evidence is ``text``."""
    return Event(
        event_id=EventId(hashlib.sha256(f"{kind}{text}{place}".encode()).hexdigest()[:16]),
        type=kind,
        mode=mode,
        quad_class=QuadClass.MATERIAL_CONFLICT,
        goldstein=-9,
        cameo_root="19",
        actor=actor,
        recipient=recipient,
        location=place,
        date=EventDate(value=NOON - timedelta(hours=12), precision="day", resolved=resolved),
        status=status,
        magnitude=Magnitude(killed=killed),
        evidence=Evidence(text=text, field="text", start=0, end=len(text), trigger_start=0, trigger_end=6),
        confidence=0.9,
    )


def entity(name: str, kind: str, *, id: str = "e1", country: str | None = None, sentence: int = 0) -> Entity:  # noqa: A002
    """Return a mention at the very beginning of the text."""
    return Entity(
        id=id,
        text=name,
        type=kind,
        start=0,
        end=len(name),
        sentence=sentence,
        canonical=CanonicalEntity(name=name, country=country),
    )


def keyword(
    term: str, *, category: str = "violence", start: int = 0, weight: float = 10, suppressed_by: str | None = None
) -> Keyword:
    """Return a keyword in the text."""
    return Keyword(
        term=term,
        category=category,
        weight=weight,
        start=start,
        end=start + len(term),
        field="text",
        suppressed_by=suppressed_by,
    )


def report(
    key: str = "a1",
    *,
    text: str = "Shells hit the market. Nobody knows who fired them.",
    title: str | None = "Shelling in Aleppo",
    at: datetime = NOON,
    events: Iterable[Event] = (),
    entities: Iterable[Entity] = (),
    keywords: Iterable[Keyword] = (),
    reasons: Iterable[Reason] = (),
    level: Level = Level.HIGH,
    country: str = "SYR",
    language: str = "en",
    source: str | None = "Example News",
    origin: str = "given",
    version: str = "v1",
) -> EnrichedArticle:
    """Return an enriched article of one or more sentences, each ended by a full stop and a space."""
    starts = [0, *(place + 2 for place in range(len(text)) if text.startswith(". ", place))]
    ends = [*(start - 1 for start in starts[1:]), len(text)]
    return EnrichedArticle(
        article=Article(
            key=ArticleKey(key),
            version=version,
            id=key,
            url=f"https://news.example/{key}",
            source=source,
            title=title,
            text=text,
            published_at=at,
            published_at_origin=origin,
        ),
        language=Language(code=language, confidence=1),
        sentences=tuple(Sentence(start=start, end=end) for start, end in zip(starts, ends, strict=True)),
        entities=tuple(entities),
        keywords=tuple(keywords),
        events=tuple(events),
        escalation=Escalation(score=70, level=level, direction="escalation", reasons=tuple(reasons)),
        country=country,
        pipeline=PipelineInfo(version="0", models={}, timings_ms={}),
    )


def subscription(
    id: str = "s1",  # noqa: A002
    *,
    state: SubscriptionState = SubscriptionState.ACTIVE,
    **conditions: Any,
) -> Subscription:
    """Return a subscription with these conditions in its filter."""
    return Subscription(
        id=SubscriptionId(id),
        name="Desk",
        url="https://desk.example/hook",
        filter=SubscriptionFilter.model_validate(conditions),
        state=state,
        created_at=NOON,
        updated_at=NOON,
    )


def source(key: str = "a1", *, at: datetime = NOON) -> AlertSource:
    """Return a report as an alert names it."""
    return AlertSource(
        article_key=ArticleKey(key),
        source="Example News",
        title=f"Report {key}",
        url=None,
        language="en",
        published_at=at,
        published_at_origin="given",
    )


def alert(subscription_id: str = "s1", *, story: str = "a1", level: Level = Level.HIGH, at: datetime = NOON) -> Alert:
    """Return an alert with the least it may have."""
    owner, story_id = SubscriptionId(subscription_id), StoryId(story)
    return Alert(
        alert_id=make_alert_id(owner, story_id=story_id, level=level),
        subscription_id=owner,
        story_id=story_id,
        stage="new",
        severity=level,
        title="Shelling in Aleppo",
        summary="ASSAULT in Aleppo, SYR",
        country="SYR",
        reasons=(),
        events=(),
        quotes=(Quote(text="Shells hit the market.", language="en", source="Example News", url=None),),
        sources=(source(),),
        occurred_at=at,
        occurred_at_estimated=False,
        raised_at=at,
    )
