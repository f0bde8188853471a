"""What the reading of a text yields, before anybody asks what happened in it."""

from typing import Literal

from pydantic import Field

from schemas.article import TextField
from schemas.contract import Contract

__all__ = ["Analysis", "CanonicalEntity", "Entity", "EntityType", "Language", "Sentence"]

EntityType = Literal["PER", "ORG", "GPE", "LOC", "FAC", "NORP", "MISC"]


class Language(Contract):
    """ISO 639-1 code, or ``other``."""

    code: str
    confidence: float = Field(ge=0, le=1)


class Sentence(Contract):
    """A sentence as a half-open span of code points."""

    start: int = Field(ge=0)
    end: int = Field(ge=0)
    field: TextField = "text"


class CanonicalEntity(Contract):
    """The thing behind a mention: the same for all mentions with one id."""

    name: str = Field(
        description="The longest form in the article, without title, clitic, article, possessive; the first of equals."
    )
    country: str | None = Field(
        None, description="ISO 3166-1 alpha-3. Null where unknown, and where `country_candidates` says it is open."
    )
    country_candidates: tuple[str, ...] = Field(
        (),
        description="ISO 3166-1 alpha-3 codes that the name may mean where the article does not decide, likeliest"
        " first; empty where the country is certain or unknown.",
    )
    latitude: float | None = Field(None, ge=-90, le=90, description="Of a city, in decimal degrees (WGS 84).")
    longitude: float | None = Field(None, ge=-180, le=180, description="Of a city, in decimal degrees (WGS 84).")
    geonames_id: int | None = Field(None, gt=0, description="Of a city, where GeoNames lists it.")
    qid: str | None = Field(None, description="Wikidata id, where known.")


class Entity(Contract):
    """One mention. ``article.text[start:end] == text`` (or ``article.title``, by ``field``)."""

    id: str = Field(description="The same for every mention of one thing in one article.")
    text: str
    type: EntityType
    start: int = Field(ge=0)
    end: int = Field(ge=0)
    field: TextField = "text"
    sentence: int = Field(ge=0, description="Index into `sentences`.")
    confidence: float | None = Field(
        None, ge=0, le=1, description="Null where the tagger gives none, or saw no name that our lists have."
    )
    canonical: CanonicalEntity


class Analysis(Contract):
    """Language, sentences and entities of one article, with who found them and how long it took."""

    language: Language
    sentences: tuple[Sentence, ...]
    entities: tuple[Entity, ...]
    models: dict[str, str] = Field(default={}, description="Step to model name and version.")
    notes: tuple[str, ...] = Field((), description="What a reader should know of how this was read, in words.")
    timings_ms: dict[str, float] = {}
