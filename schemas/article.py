"""The normalised article: what every later stage reads."""

from typing import Literal, NewType

from pydantic import Field, JsonValue

from schemas.contract import Contract, UtcDatetime

__all__ = ["Article", "ArticleKey", "DateOrigin", "TextField"]

ArticleKey = NewType("ArticleKey", str)
"""Hash of ``source`` and the producer's ``id``, else the canonical URL, else the normalised text."""

TextField = Literal["title", "text"]
"""Which field of the article an offset counts in."""

DateOrigin = Literal["given", "estimated", "clamped"]
"""``given`` by the producer; ``estimated`` from the Kafka timestamp; ``clamped`` to it since it lay in the future."""


class Article(Contract):
    """An article after cleaning. All offsets elsewhere are code points into its ``text`` or ``title``."""

    key: ArticleKey = Field(description="Deterministic id of the article, the same in every replay.")
    version: str = Field(description="Hash of title and text: a corrected article has another version.")
    id: str | None = Field(None, description="The producer's id, as given.")
    url: str | None = None
    source: str | None = None
    title: str | None = None
    text: str
    language_hint: str | None = Field(None, description="The language the producer named.")
    published_at: UtcDatetime
    published_at_origin: DateOrigin
    fetched_at: UtcDatetime | None = None
    authors: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    metadata: dict[str, JsonValue] = {}
