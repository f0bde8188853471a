"""One id for one thing: which mentions in an article mean the same, and what stands behind them."""

from collections.abc import Sequence
from dataclasses import dataclass

from schemas.analysis import CanonicalEntity, Entity, EntityType
from schemas.article import TextField
from streams.languages.cities import find_city
from streams.languages.countries import find_country, find_organisation
from streams.languages.scan import bare_forms, fold, tokenize

__all__ = ["Mention", "to_entities"]

_PLACES = frozenset({"GPE", "LOC", "FAC"})


@dataclass(frozen=True, slots=True)
class Mention:
    """A span that the tagger named."""

    text: str
    type: EntityType
    start: int
    end: int
    field: TextField
    sentence: int


class _Groups:
    """Mentions by the thing they mean; built in the order of reading."""

    def __init__(self) -> None:
        self._id_by_name: dict[tuple[str, str], str] = {}
        self._id_by_surname: dict[str, str] = {}
        self._next = 1

    def id_of(self, mention: Mention) -> str:
        words = _words(mention.text)
        kind = "place" if mention.type in _PLACES else mention.type
        for name in _spellings(words):
            known = self._id_by_name.get((kind, name))
            if known is not None:
                return known
        if mention.type == "PER" and len(words) == 1 and words[0] in self._id_by_surname:
            return self._id_by_surname[words[0]]
        new = f"e{self._next}"
        self._next += 1
        self._id_by_name[(kind, " ".join(words))] = new
        if mention.type == "PER" and len(words) > 1:
            self._id_by_surname[words[-1]] = new
        return new


def _words(text: str) -> list[str]:
    return [token.form for token in tokenize(text) if token.form.isalnum() or len(token.form) > 1] or [fold(text)]


def _spellings(words: list[str]) -> list[str]:
    rest = words[1:]
    return [" ".join([first, *rest]) for first in bare_forms(words[0])]


def _country(mention: Mention, language: str) -> str | None:
    if mention.type in {"PER", "MISC"}:
        return None
    country = find_country(mention.text, language=language)
    if country is not None:
        return country
    if mention.type == "ORG":
        organisation = find_organisation(mention.text, language=language)
        return organisation[0] if organisation is not None else None
    if mention.type in _PLACES:
        city = find_city(mention.text, language=language)
        return city.country if city is not None else None
    return None


def to_entities(mentions: Sequence[Mention], *, language: str) -> tuple[Entity, ...]:
    """Return the mentions with ids, names and countries.

    A name's first spelling is its canonical one; a surname alone is the full name that came before it.
    """
    groups = _Groups()
    canonical: dict[str, CanonicalEntity] = {}
    entities = []
    for mention in mentions:
        name = groups.id_of(mention)
        if name not in canonical:
            canonical[name] = CanonicalEntity(name=mention.text, country=_country(mention, language))
        entities.append(
            Entity(
                id=name,
                text=mention.text,
                type=mention.type,
                start=mention.start,
                end=mention.end,
                field=mention.field,
                sentence=mention.sentence,
                canonical=canonical[name],
            )
        )
    return tuple(entities)
