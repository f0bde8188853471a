"""Political events in the terms of PLOVER: who did what to whom, where, when, and whether it happened at all."""

from enum import StrEnum
from typing import Literal, NewType

from pydantic import Field

from schemas.article import ArticleKey, TextField
from schemas.contract import Contract, UtcDatetime

__all__ = [
    "CodedEvent",
    "Event",
    "EventArticle",
    "EventDate",
    "EventId",
    "EventStatus",
    "EventType",
    "Evidence",
    "Magnitude",
    "Participant",
    "Place",
    "QuadClass",
    "Weapon",
]

EventId = NewType("EventId", str)
"""Hash of article key, version, type and evidence span."""


class EventType(StrEnum):
    """The sixteen PLOVER root types."""

    AGREE = "AGREE"
    CONSULT = "CONSULT"
    SUPPORT = "SUPPORT"
    CONCEDE = "CONCEDE"
    COOPERATE = "COOPERATE"
    AID = "AID"
    RETREAT = "RETREAT"
    REQUEST = "REQUEST"
    ACCUSE = "ACCUSE"
    REJECT = "REJECT"
    THREATEN = "THREATEN"
    PROTEST = "PROTEST"
    SANCTION = "SANCTION"
    MOBILIZE = "MOBILIZE"
    COERCE = "COERCE"
    ASSAULT = "ASSAULT"


class QuadClass(StrEnum):
    """Verbal or material, cooperation or conflict."""

    VERBAL_COOPERATION = "verbal_cooperation"
    MATERIAL_COOPERATION = "material_cooperation"
    VERBAL_CONFLICT = "verbal_conflict"
    MATERIAL_CONFLICT = "material_conflict"


class EventStatus(StrEnum):
    """Whether the text says that it happened. Only ``asserted`` is current news."""

    ASSERTED = "asserted"
    NEGATED = "negated"
    AVERTED = "averted"
    HYPOTHETICAL = "hypothetical"
    THREATENED = "threatened"
    PLANNED = "planned"
    HISTORIC = "historic"
    DENIED = "denied"


class Participant(Contract):
    """An actor or recipient."""

    text: str
    entity_id: str | None = None
    country: str | None = Field(None, description="ISO 3166-1 alpha-3.")
    sector: str | None = Field(None, description="GOV MIL REB COP OPP CVL MED IGO NGO ...")


class Place(Contract):
    """Where it happened."""

    name: str
    country: str | None = Field(None, description="ISO 3166-1 alpha-3.")
    lat: float | None = Field(None, ge=-90, le=90, description="WGS 84, degrees.")
    lon: float | None = Field(None, ge=-180, le=180, description="WGS 84, degrees.")
    precision: Literal["city", "region", "country"]


class EventDate(Contract):
    """When it happened, and how we know."""

    value: UtcDatetime
    precision: Literal["day", "month", "year"]
    resolved: Literal["explicit", "relative", "published_at"] = Field(
        description="Named in the text; named relative to publication; or assumed to be the day of publication."
    )


class Weapon(Contract):
    """A kind of weapon, with its number where the text gives one."""

    kind: str
    count: int | None = Field(None, ge=0)


class Magnitude(Contract):
    """How large, as far as the text says."""

    killed: int | None = Field(None, ge=0)
    injured: int | None = Field(None, ge=0)
    detained: int | None = Field(None, ge=0)
    weapons: tuple[Weapon, ...] = ()


class Evidence(Contract):
    """The sentence that says so, with the very words."""

    text: str
    field: TextField
    start: int = Field(ge=0, description="Of the sentence.")
    end: int = Field(ge=0)
    trigger_start: int = Field(ge=0, description="Of the words that name the event.")
    trigger_end: int = Field(ge=0)
    cue_start: int | None = Field(None, ge=0, description="Of the words that decide the status.")
    cue_end: int | None = Field(None, ge=0)
    attribution: str | None = Field(None, description="Who says so, as written.")


class Event(Contract):
    """One coded event."""

    event_id: EventId
    type: EventType
    mode: str | None = Field(None, description="PLOVER mode, e.g. `aerial`.")
    contexts: tuple[str, ...] = ()
    quad_class: QuadClass
    goldstein: float = Field(ge=-10, le=10)
    cameo_root: str = Field(description="Two digits, `01` to `20`.")
    actor: Participant | None = None
    recipient: Participant | None = None
    location: Place | None = None
    date: EventDate
    status: EventStatus
    magnitude: Magnitude = Magnitude()
    evidence: Evidence
    confidence: float = Field(ge=0, le=1)


class EventArticle(Contract):
    """The article behind an event, as far as a consumer of events needs it."""

    key: ArticleKey
    version: str
    id: str | None
    title: str | None
    url: str | None
    source: str | None
    language: str
    published_at: UtcDatetime


class CodedEvent(Contract):
    """``events.coded``: one event a message."""

    event: Event
    article: EventArticle
