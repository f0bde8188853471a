"""Countries, regions and cities named around a trigger, with where they lie."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from streams.events.window import Window, countries_in, groups_in, is_word, matches, remembered, words_of
from streams.languages.cities import find_city, find_region, find_regions
from streams.languages.countries import find_countries, is_adjective
from streams.languages.dateline import dateline_end, dateline_towns
from streams.languages.scan import Token, fold

__all__ = ["Toponym", "clitics_of", "find_toponyms", "is_town", "name_toponym"]

Precision = Literal["city", "region", "country"]

_PLACES = ("GPE", "LOC", "FAC")
_NOT_PLACES = ("not_cities", "months", "weekdays", "sectors", "weapons", "units")
_LARGE = 100_000
_LONGEST_NAME = 4
_LONGEST_PREFIX = 2
_ARTICLE = "ال"


@dataclass(frozen=True, slots=True)
class Toponym:
    """A place named by tokens ``first`` to ``last`` (inclusive)."""

    first: int
    last: int
    name: str
    country: str | None
    lat: float | None
    lon: float | None
    precision: Precision
    entity_id: str | None = None
    clitics: str = ""


def find_toponyms(window: Window) -> tuple[Toponym, ...]:
    """Return the places named in the window, in order; tagged ones, countries, and names after a preposition."""
    found = remembered(window, "places", lambda: _all_toponyms(window))
    return tuple(place for place in found if place.first > window.last or place.last < window.first)


def _all_toponyms(window: Window) -> tuple[Toponym, ...]:
    covered: set[int] = set()
    found: list[Toponym] = []
    near = _near(window)
    for place in (*_regions(window), *_tagged(window, near), *_countries(window), *_looked_up(window, near)):
        span = range(place.first, place.last + 1)
        if covered.isdisjoint(span):
            covered.update(span)
            found.append(place)
    return tuple(sorted(found, key=lambda place: place.first))


def name_toponym(
    name: str, *, language: str, near: frozenset[str]
) -> tuple[str, str | None, float, float, Precision] | None:
    """Return name, country, coordinates and precision of a region or city; None if it is neither."""
    region = find_region(name, language=language)
    if region is not None:
        return region.name, region.country, region.lat, region.lon, "region"
    city = find_city(name, language=language, near=near)
    if city is None:
        return None
    return city.name, city.country, city.lat, city.lon, "city"


def clitics_of(token: Token, phrase: str) -> str:
    """Return what an Arabic token holds before the phrase that was found in it, the article aside."""
    word = fold(phrase.partition(" ")[0])
    if word and token.text[:1] in "وفبلكس" and not token.form.startswith(word):
        stem = phrase.removeprefix(_ARTICLE)[:2]
        place = token.text.find(stem)
        if place < 0:
            place = token.form.find(stem)
        before = token.text[: max(place, 0)]
        return "ل" if before in ("لل", "لـ") else before.removesuffix(_ARTICLE)
    return ""


def _near(window: Window) -> frozenset[str]:
    named = {entity.canonical.country for entity in window.entities() if entity.type in ("GPE", "NORP", "ORG")}
    named |= {match.value for match in countries_in(window)}
    if window.clause.field == "text":
        towns = (find_city(name, language=window.language) for name in dateline_towns(window.clause.article.text))
        named |= {city.country for city in towns if city is not None and city.population >= _LARGE}
    return frozenset(country for country in named if country is not None)


def _tagged(window: Window, near: frozenset[str]) -> Iterator[Toponym]:
    for entity in window.entities():
        if entity.type not in _PLACES or not entity.text.strip():
            continue
        first = window.token_at(entity.start)
        last = max(first, window.token_at(entity.end - 1))
        inside = window.tokens[first : last + 1]
        clitics = window.text[inside[0].start : entity.start] or _clitics(inside[0])
        named = name_toponym(entity.text, language=window.language, near=near)
        countries = [
            m for m in find_countries(inside, language=window.language) if m.first == 0 and m.last == last - first
        ]
        if countries:
            name = countries[0]
            yield Toponym(
                first,
                last,
                entity.text,
                name.value,
                None,
                None,
                "country",
                entity.id,
                clitics_of(inside[0], name.phrase),
            )
        elif named is not None:
            precision: Precision = "region" if _is_region(window, first, last) else named[4]
            yield Toponym(first, last, entity.text, named[1], named[2], named[3], precision, entity.id, clitics)
        elif entity.type == "GPE":
            yield Toponym(first, last, entity.text, entity.canonical.country, None, None, "region", entity.id, clitics)


def _clitics(token: Token) -> str:
    for clitic in ("وب", "ول", "ب", "ل"):  # بدمشق: the tagger took the preposition for a part of the name
        if token.text.startswith(clitic) and len(token.text) > len(clitic) + _LONGEST_PREFIX:
            return clitic if find_city(token.text[len(clitic) :], language="ar") else ""
    return ""


def _regions(window: Window) -> Iterator[Toponym]:
    people = _people(window)
    for match in find_regions(window.tokens, language=window.language):
        if people.isdisjoint(range(match.first, match.last + 1)):
            clitics = clitics_of(window.tokens[match.first], match.phrase)
            name, region = window.written(match.first, match.last)[len(clitics) :], match.value
            yield Toponym(
                match.first, match.last, name, region.country, region.lat, region.lon, "region", None, clitics
            )


def _countries(window: Window) -> Iterator[Toponym]:
    for match in countries_in(window):
        if not is_adjective(match, language=window.language):
            clitics = clitics_of(window.tokens[match.first], match.phrase)
            name = window.written(match.first, match.last)[len(clitics) :]
            yield Toponym(match.first, match.last, name, match.value, None, None, "country", None, clitics)


def _looked_up(window: Window, near: frozenset[str]) -> Iterator[Toponym]:
    taken = _people(window)
    for place in sorted(_candidates(window) - taken):
        for last in range(min(place + _LONGEST_NAME, len(window.tokens)) - 1, place - 1, -1):
            if not taken.isdisjoint(range(place, last + 1)) or not _may_be_a_name(window, place, last):
                continue
            clitics = _clitics(window.tokens[place])
            name = window.written(place, last)[len(clitics) :]
            found = name_toponym(name, language=window.language, near=near)
            if found is not None and (found[4] == "region" or _is_known(name, window, near)):
                precision: Precision = "region" if _is_region(window, place, last) else found[4]
                yield Toponym(place, last, name, *found[1:4], precision, None, clitics)
                break


def _is_known(name: str, window: Window, near: frozenset[str]) -> bool:
    """Say whether an untagged word is a city likelier than a word: a large one, or in a country that is spoken of."""
    city = find_city(name, language=window.language, near=near)
    if city is None:
        return False
    large = city.population >= _LARGE or city.population == 0  # none is known for those that only our list has
    return city.country in near or (large and not window.clause.entities)


def _people(window: Window) -> set[int]:
    taken: set[int] = set()
    for match in groups_in(window):
        taken.update(range(match.first, match.last + 1))
    for entity in window.entities():
        if entity.type in ("PER", "ORG", "NORP") and not is_town(entity.text, entity.type, window):
            taken.update(range(window.token_at(entity.start), window.token_at(max(entity.end - 1, entity.start)) + 1))
    return taken


def is_town(name: str, kind: str, window: Window) -> bool:
    """Say whether a tagger took a large town of a country that is spoken of for a person ("Iraq's Kirkuk")."""
    if kind != "PER":
        return False
    near = _near(window)
    city = find_city(name, language=window.language, near=near)
    return city is not None and city.country in near and (city.population >= _LARGE or city.population == 0)


def _candidates(window: Window) -> set[int]:
    """Return where an untagged name may start: behind a preposition of place or aim, or with one in the same word."""
    after = {match.last + 1 for field in ("locatives", "target_markers") for match in matches(window, field)}
    if "ب" in words_of(window.language, "locatives"):
        after |= {place for place, token in enumerate(window.tokens) if token.text.startswith(("ب", "وب"))}
    tokens = window.tokens
    whose = {match.last + 1 for match in countries_in(window)}
    after |= {place for place in whose if tokens[place - 1].form.endswith("'s")}  # "in Iraq's Kirkuk"
    if window.clause.field == "text" and tokens and tokens[0].start < dateline_end(window.clause.article.text):
        after.add(0)
    if not window.clause.entities:  # no tagger has been here: any capitalised word may be a place
        after |= {place for place, token in enumerate(window.tokens[1:], 1) if token.text[:1].isupper()}
    determiners = {place + 1 for place in after if place < len(window.tokens) and _is_determiner(window, place)}
    return {place for place in after | determiners if place < len(window.tokens)}


def _is_determiner(window: Window, place: int) -> bool:
    return is_word(window.tokens[place], window.language, "determiners")


def _may_be_a_name(window: Window, first: int, last: int) -> bool:
    tokens = window.tokens[first : last + 1]
    cased = [token for token in tokens if token.text[:1].isalpha() and token.text.lower() != token.text.upper()]
    if any(token.text[:1].islower() for token in (tokens[0], tokens[-1]) if token in cased):
        return False
    if any(not token.text[:1].isalpha() and token.text != "-" for token in tokens):
        return False
    if _goes_on(window, first - 1) or _goes_on(window, last + 1):
        return False  # half a name: the "Ayn" of "Ayn Isa"
    return first != last or not _is_stop_word(window, tokens[0])


def _goes_on(window: Window, place: int) -> bool:
    if not 0 <= place < len(window.tokens) or not window.tokens[place].text[:1].isupper():
        return False
    token = window.tokens[place]
    closed = ("prepositions", "months", "weekdays", "sectors", "days", "region_words", "determiners")
    return token.text.isalpha() and not any(is_word(token, window.language, field) for field in closed)


def _is_stop_word(window: Window, token: Token) -> bool:
    return any(is_word(token, window.language, field) for field in _NOT_PLACES)


def _is_region(window: Window, first: int, last: int) -> bool:
    beside = window.tokens[max(first - 1, 0) : first] + window.tokens[last + 1 : last + 2]
    return any(is_word(token, window.language, "region_words") for token in beside)
