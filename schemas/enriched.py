"""``articles.enriched``: the article with everything we read out of it."""

from enum import StrEnum
from typing import Literal

from pydantic import Field

from schemas.analysis import Entity, Language, Sentence
from schemas.article import Article, TextField
from schemas.contract import Contract
from schemas.event import Event, EventId

__all__ = ["EnrichedArticle", "Escalation", "Keyword", "Level", "PipelineInfo", "Reason"]


class Level(StrEnum):
    """How alarming a text is; its order is that of ``rank``."""

    NONE = "none"
    WATCH = "watch"
    ELEVATED = "elevated"
    HIGH = "high"
    CRITICAL = "critical"

    @property
    def rank(self) -> int:
        """0 for none up to 4 for critical."""
        return list(Level).index(self)


class Keyword(Contract):
    """A word of the escalation lexicon, or of a subscription, where it stands."""

    term: str = Field(description="The lexicon's form.")
    category: str
    weight: float
    start: int = Field(ge=0)
    end: int = Field(ge=0)
    field: TextField
    suppressed_by: str | None = Field(None, description="The words that cancel it, as written; null if it counts.")


class Reason(Contract):
    """One summand of the score."""

    kind: Literal["keyword", "event"]
    label: str
    weight: float = Field(description="What it adds to the score; negative where it calms.")
    field: TextField
    start: int = Field(ge=0)
    end: int = Field(ge=0)
    event_id: EventId | None = None


class Escalation(Contract):
    """No score without its reasons: the score is their sum, held between 0 and 100."""

    score: float = Field(ge=0, le=100)
    level: Level
    direction: Literal["escalation", "deescalation", "neutral"]
    reasons: tuple[Reason, ...]


class PipelineInfo(Contract):
    """Who made this, and how long each step took."""

    version: str
    models: dict[str, str]
    timings_ms: dict[str, float]
    notes: tuple[str, ...] = Field(
        (), description="What a reader should know: a language nobody measured, a text read only in part."
    )


class EnrichedArticle(Contract):
    """The whole article with all that was found in it."""

    article: Article
    language: Language
    sentences: tuple[Sentence, ...]
    entities: tuple[Entity, ...]
    keywords: tuple[Keyword, ...]
    events: tuple[Event, ...]
    escalation: Escalation
    country: str = Field(description="The record's key: ISO 3166-1 alpha-3, or ZZZ.")
    pipeline: PipelineInfo
