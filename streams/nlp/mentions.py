"""One id for one thing: which mentions in an article mean the same, and what stands behind them."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from schemas.analysis import CanonicalEntity, Entity, EntityType
from schemas.article import TextField
from streams.languages.countries import find_country, find_organisation
from streams.languages.states import find_states, is_proper_name
from streams.nlp.coreference import Grouped, Span, group
from streams.nlp.names import Name
from streams.nlp.national import read_national
from streams.nlp.places import Mentioned, Place, locate

__all__ = ["Mention", "preload", "to_entities"]

_PLACES = frozenset({"GPE", "LOC", "FAC", "NORP"})
_SHORTEST_IN_CAPITALS = 5
_SAMPLES: tuple[tuple[str, EntityType], ...] = (
    ("Nowhere", "GPE"), ("وببيروت", "GPE"), ("Athens", "GPE"), ("Lebanon", "GPE"), ("ولبنان", "GPE"),
    ("Nobodies", "NORP"), ("Some Body", "ORG"), ("Any One", "PER"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mention:
    """A span that the tagger named."""

    text: str
    type: EntityType
    start: int
    end: int
    field: TextField
    sentence: int
    confidence: float | None = None


def to_entities(
    mentions: Sequence[Mention], *, language: str, texts: Mapping[TextField, str] | None = None
) -> tuple[Entity, ...]:
    """Return the mentions with ids, names and countries; each mention's own text, type and offsets stay as they are.

    Args:
        mentions: In the order of reading, the title's before the text's.
        language: ISO 639-1 code of the article.
        texts: The title and text that the offsets count in. With them brackets ("Rapid Support Forces (RSF)") and
            commas ("Paris, Texas") are read, not guessed.
    """
    spans = [Span(m.text, m.type, m.start, m.end, m.field) for m in mentions]
    grouped = group(spans, language=language, texts=texts or {})
    canonical = _canonical(mentions, grouped, language, texts or {})
    return tuple(
        Entity(
            id=f"e{found.thing + 1}",
            text=mention.text,
            type=mention.type,
            start=mention.start,
            end=mention.end,
            field=mention.field,
            sentence=mention.sentence,
            confidence=mention.confidence,
            canonical=canonical[found.thing],
        )
        for mention, found in zip(mentions, grouped, strict=True)
    )


def preload(languages: Iterable[str]) -> None:
    """Load the tables that the languages need, so that no article waits a second for them."""
    for language in languages:
        mentions = [Mention(text, kind, 0, len(text), "text", 0) for text, kind in _SAMPLES]
        to_entities(mentions, language=language)


def _canonical(
    mentions: Sequence[Mention], grouped: Sequence[Grouped], language: str, texts: Mapping[TextField, str]
) -> dict[int, CanonicalEntity]:
    types: dict[int, Counter[EntityType]] = {}
    names: dict[int, list[Name]] = {}
    for mention, found in zip(mentions, grouped, strict=True):
        types.setdefault(found.thing, Counter())[mention.type] += 1
        names.setdefault(found.thing, []).append(found.name)
    kinds = {thing: max(counted, key=lambda kind: counted[kind]) for thing, counted in types.items()}
    places = locate(
        [
            Mentioned(found.thing, found.name.text, mention.type == "NORP", mention.start, mention.end, mention.field)
            for mention, found in zip(mentions, grouped, strict=True)
            if kinds[found.thing] in _PLACES
        ],
        language=language,
        texts=texts,
    )
    return {thing: _entity(found, kinds[thing], places.get(thing, Place()), language) for thing, found in names.items()}


def _entity(names: Sequence[Name], kind: EntityType, place: Place, language: str) -> CanonicalEntity:
    country = _home(names, language) if kind == "ORG" else place.country
    city = place.city
    return CanonicalEntity(
        name=_longest(names, language),
        country=country,
        country_candidates=place.candidates,
        latitude=city.lat if city else None,
        longitude=city.lon if city else None,
        geonames_id=city.geonames_id if city else None,
    )


def _longest(names: Sequence[Name], language: str) -> str:
    """Return the fullest name: the one with most words; of equals the first that is not shouted in capitals."""
    states = [name for name in names if _is_proper_state(name, language)]
    best = max(states or names, key=lambda name: (len(name.words), not _is_shouted(name.text)))
    return best.text


def _is_proper_state(name: Name, language: str) -> bool:
    return bool(find_states(name.text, language=language)) and is_proper_name(name.text, language=language)


def _is_shouted(text: str) -> bool:
    return len(text) >= _SHORTEST_IN_CAPITALS and text.isupper()


def _home(names: Sequence[Name], language: str) -> str | None:
    """Return the country of a body: one that it is named after, or the one that our lists give it."""
    for name in names:
        country = find_country(name.text, language=language)
        if country is not None:
            return country
        organisation = find_organisation(name.text, language=language)
        if organisation is not None:
            return organisation[0]
    states = {code for name in names for code in find_states(name.text, language=language)}
    owners = {found.country for name in names if (found := read_national(name.text, language=language)) is not None}
    codes = states or owners
    return codes.pop() if len(codes) == 1 else None
