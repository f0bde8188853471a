"""One trigger in its sentence: what the finders of actors, places, dates and numbers are given."""

from dataclasses import dataclass
from dataclasses import field as default
from typing import Any

from schemas.analysis import Entity
from schemas.article import Article, TextField

__all__ = ["Clause"]


@dataclass(frozen=True)
class Clause:
    """All offsets are code points into ``article.text`` or ``article.title``, by ``field``."""

    article: Article
    language: str
    field: TextField
    start: int
    """Of the sentence."""
    end: int
    trigger_start: int
    trigger_end: int
    passive: bool
    """The trigger's subject suffers the deed ("was killed", قُتل)."""
    nominal: bool
    """The trigger is a noun ("attack", غارة)."""
    entities: tuple[Entity, ...]
    """Those of this sentence, in order."""
    memo: dict[tuple[object, ...], Any] = default(default_factory=dict, compare=False, repr=False)
    """What was read of the article's sentences whatever the trigger; the clauses of one article share it."""

    @property
    def field_text(self) -> str:
        """The whole text that the offsets count in."""
        return (self.article.title or "") if self.field == "title" else self.article.text
