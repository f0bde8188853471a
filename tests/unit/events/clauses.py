"""One sentence with its trigger, as the coder hands it to the finders."""

from datetime import UTC, datetime
from typing import Literal

from schemas.analysis import CanonicalEntity, Entity, EntityType
from schemas.article import Article, ArticleKey
from streams.events.clause import Clause

__all__ = ["PUBLISHED", "make_clause"]

PUBLISHED = datetime(2024, 5, 18, 10, 30, tzinfo=UTC)
"""A Saturday."""


def make_clause(
    text: str,
    trigger: str,
    *,
    language: str = "en",
    voice: Literal["active", "passive", "noun"] = "active",
    entities: tuple[tuple[str, EntityType, str | None], ...] = (),
    title: str | None = None,
    published_at: datetime = PUBLISHED,
) -> Clause:
    """Return the clause of ``trigger`` in a text of one sentence; an entity is text, type and country."""
    article = Article(
        key=ArticleKey("k"), version="v", text=text, title=title, published_at=published_at, published_at_origin="given"
    )
    start = text.index(trigger)
    return Clause(
        article=article,
        language=language,
        field="text",
        start=0,
        end=len(text),
        trigger_start=start,
        trigger_end=start + len(trigger),
        passive=voice == "passive",
        nominal=voice == "noun",
        entities=tuple(_entity(text, *entity) for entity in entities),
    )


def _entity(text: str, name: str, kind: EntityType, country: str | None) -> Entity:
    start = text.index(name)
    return Entity(
        id=f"e-{name}",
        text=name,
        type=kind,
        start=start,
        end=start + len(name),
        sentence=0,
        canonical=CanonicalEntity(name=name, country=country),
    )
