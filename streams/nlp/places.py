"""Which country, and where: what the names of places mean in one article.

The rule, after ``streams.nlp.meanings`` told what each name may mean:

1. What follows a name after a comma decides ("Paris, Texas"; "Tripoli, Lebanon") if a place of the name lies there.
   After the name of a state only a division does that: "Syria, Lebanon" is a list.
2. A state's own name, and a name that only one place bears, are certain; but not a town of fewer than 100,000 people
   in an article that speaks of other countries only, for our lists lack the still smaller ones: then it is a candidate.
3. Evidence for a country: the article names it or its people, or another place in it. The United States count as named
   only by one of their states or of their towns but Washington and New York: the news names them everywhere.
4. Of places in several countries, if one outweighs the others it is meant, unless there is evidence for exactly one
   other country and none for its own: then that one. Against one that is twenty times larger no country is evidence,
   but the division of a smaller one is, if the article names it: then the matter is open (Paris, and Texas elsewhere).
5. If none outweighs, the only country with evidence is meant. Else the matter is open: the country is null and the
   candidates are listed, those with evidence first.
6. A city's coordinates are given if one city of the country is meant: it alone bears the name, lies in the division
   that the article says, or has twenty times the people of the next. States, divisions and regions get none.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from schemas.article import TextField
from streams.languages.cities import City, find_cities
from streams.nlp.meanings import Meaning, Meanings, find_meanings

__all__ = ["Mentioned", "Place", "locate"]

_OUTWEIGHS = 20
_LARGE = 100_000
_COMMA_GAP = 2
_COMMAS = (", ", "، ", ",", "،", " (", " in ", " في ", "، في ", ", in ")
_SAME_PLACE = 0.3  # degrees
_NAMED_EVERYWHERE = "USA"
_SEEN_EVERYWHERE = frozenset(("Washington", "New York", "New York City"))


@dataclass(frozen=True, slots=True)
class Place:
    """What an article says of a place."""

    country: str | None = None
    candidates: tuple[str, ...] = ()
    city: City | None = None


@dataclass(frozen=True, slots=True)
class Mentioned:
    """One mention of a place: the number of its thing, its name and where it stands."""

    thing: int
    name: str
    is_people: bool
    start: int
    end: int
    field: TextField


@dataclass(slots=True)
class _Thing:
    names: list[str]
    meanings: Meanings
    within: Meaning | None = None
    """What the article says that it lies in."""


@dataclass(slots=True)
class _Evidence:
    """For each country the things that speak for it."""

    named: dict[str, set[int]] = field(default_factory=dict)
    seen: dict[str, set[int]] = field(default_factory=dict)
    divisions: set[tuple[str, str]] = field(default_factory=set)

    def supports(self, country: str, *, asking: int) -> bool:
        """Say whether another thing speaks for a country."""
        named = country != _NAMED_EVERYWHERE and _others(self.named.get(country), asking)
        return named or _others(self.seen.get(country), asking)

    def is_about(self, *, asking: int) -> bool:
        """Say whether another thing speaks for any country at all."""
        return any(_others(found, asking) for found in (*self.named.values(), *self.seen.values()))


def _others(numbers: set[int] | None, asking: int) -> bool:
    return numbers is not None and (len(numbers) > 1 or asking not in numbers)


def locate(mentioned: Sequence[Mentioned], *, language: str, texts: Mapping[TextField, str]) -> dict[int, Place]:
    """Return the place of each thing that is one; those of which nothing is known are left out.

    Args:
        mentioned: The mentions of places, in the order of reading.
        language: ISO 639-1 code.
        texts: The texts they are in, where at hand: without them two signs between names are taken for a comma.
    """
    things = _things(mentioned, language)
    for one, other in pairwise(mentioned):
        if _is_followed(one, other, texts):
            _put_within(things[one.thing], things[other.thing], language)
    evidence = _gather(things)
    places = {number: _place(number, thing, evidence, language) for number, thing in things.items()}
    return {number: place for number, place in places.items() if place.country or place.candidates}


def _things(mentioned: Iterable[Mentioned], language: str) -> dict[int, _Thing]:
    names: dict[int, dict[str, bool]] = {}
    for mention in mentioned:
        names.setdefault(mention.thing, {}).setdefault(mention.name, mention.is_people)
    return {number: _thing(found, language) for number, found in names.items()}


def _thing(names: Mapping[str, bool], language: str) -> _Thing:
    found = ((name, find_meanings(name, language=language, is_people=is_people)) for name, is_people in names.items())
    known = sorted(
        ((name, meanings) for name, meanings in found if meanings.all),
        key=lambda pair: (not pair[1].is_certain, pair[1].outweighing is None),
    )
    if known:
        return _Thing([known[0][0]], known[0][1])
    first = next(iter(names))
    return _split(first, language) or _Thing([first], Meanings((), None))


def _split(name: str, language: str) -> _Thing | None:
    """Return the place of a name that says itself in what it lies: "Paris, Texas" as one mention."""
    for comma in (",", "،"):
        head, found, rest = name.partition(comma)
        if found and head.strip() and rest.strip():
            thing = _Thing([head.strip()], find_meanings(head.strip(), language=language))
            _put_within(thing, _Thing([rest.strip()], find_meanings(rest.strip(), language=language)), language)
            return thing
    return None


def _is_followed(one: Mentioned, other: Mentioned, texts: Mapping[TextField, str]) -> bool:
    if one.field != other.field or one.thing == other.thing or other.start < one.end:
        return False
    text = texts.get(one.field)
    if text is None:
        return other.start - one.end == _COMMA_GAP
    return text[one.end : other.start] in _COMMAS


def _put_within(thing: _Thing, around: _Thing, language: str) -> None:
    """Note that a thing lies in another, if a place of its name does."""
    is_state = any(meaning.kind == "state" for meaning in thing.meanings.all)
    is_settled_state = is_state and thing.meanings.is_certain
    for container in around.meanings.all:
        if container.kind in ("city", "people") or (is_settled_state and container.kind != "division"):
            continue
        if _lies_in(thing, container, language) or _is_us_state(container, around):
            thing.within = container
            around.within = around.within or (container if len(around.meanings.countries) > 1 else None)
            return


def _lies_in(thing: _Thing, container: Meaning, language: str) -> bool:
    inside = [meaning for meaning in thing.meanings.all if meaning.kind != "state"]
    inside += [
        Meaning("city", city.country, 0, city.division) for city in find_cities(thing.names[0], language=language)
    ]
    return any(
        meaning.country == container.country and meaning != container and _is_in_division(meaning, container)
        for meaning in inside
    )


def _is_in_division(meaning: Meaning, container: Meaning) -> bool:
    # GeoNames numbers divisions in its own way but in the United States.
    if container.kind != "division" or container.country != _NAMED_EVERYWHERE:
        return True
    return meaning.division == container.division


def _is_us_state(container: Meaning, around: _Thing) -> bool:
    return container.kind == "division" and container.country == _NAMED_EVERYWHERE and around.meanings.is_certain


def _gather(things: Mapping[int, _Thing]) -> _Evidence:
    evidence = _Evidence()
    for number, thing in things.items():
        meant = thing.within or thing.meanings.outweighing
        if meant is None:
            continue
        if meant.kind in ("state", "people") and thing.within is None:
            evidence.named.setdefault(meant.country, set()).add(number)
            continue
        if meant.kind == "division":
            evidence.divisions.add((meant.country, meant.division))
        if meant.city is None or meant.city.name not in _SEEN_EVERYWHERE:
            evidence.seen.setdefault(meant.country, set()).add(number)
    return evidence


def _place(number: int, thing: _Thing, evidence: _Evidence, language: str) -> Place:
    meanings = thing.meanings
    if thing.within is not None:
        return Place(thing.within.country, (), _city_within(thing, thing.within, language))
    if meanings.is_certain and meanings.outweighing is not None:
        if _is_out_of_place(meanings.outweighing, evidence, number):
            return Place(None, (meanings.outweighing.country,))
        return Place(meanings.outweighing.country, (), _city_in(meanings, meanings.outweighing.country))
    supported = [country for country in meanings.countries if evidence.supports(country, asking=number)]
    country = _by_far(meanings, evidence, supported) if meanings.is_by_far else _country(meanings, supported)
    if country is not None:
        return Place(country, (), _city_in(meanings, country))
    others = [country for country in meanings.countries if country not in supported]
    return Place(None, (*supported, *_worth_telling(meanings, others)))


def _is_out_of_place(meant: Meaning, evidence: _Evidence, number: int) -> bool:
    """Say whether a town is small and the article speaks of other countries only."""
    if meant.city is None or meant.city.is_chosen or meant.weight >= _LARGE:
        return False
    return not evidence.supports(meant.country, asking=number) and evidence.is_about(asking=number)


def _country(meanings: Meanings, supported: Sequence[str]) -> str | None:
    likeliest = meanings.outweighing
    if len(supported) == 1:
        return supported[0]
    return likeliest.country if likeliest is not None else None


def _by_far(meanings: Meanings, evidence: _Evidence, supported: Sequence[str]) -> str | None:
    likeliest = meanings.outweighing
    assert likeliest is not None
    nearby = any((meaning.country, meaning.division) in evidence.divisions for meaning in meanings.all)
    return None if nearby and likeliest.country not in supported else likeliest.country


def _worth_telling(meanings: Meanings, countries: Sequence[str]) -> list[str]:
    """Return the countries whose place is no twenty times smaller than the largest."""
    largest = max((meaning.weight for meaning in meanings.all), default=0)
    return [
        country
        for country in countries
        if any(m.kind != "city" or m.weight * _OUTWEIGHS >= largest for m in meanings.all if m.country == country)
    ]


def _city_within(thing: _Thing, around: Meaning, language: str) -> City | None:
    found = [city for city in find_cities(thing.names[0], language=language) if city.country == around.country]
    inside = [city for city in found if _is_in_division(Meaning("city", city.country, 0, city.division), around)]
    is_division_itself = around in thing.meanings.all
    return None if is_division_itself else _only(inside)


def _city_in(meanings: Meanings, country: str) -> City | None:
    inside = [meaning for meaning in meanings.all if meaning.country == country]
    if inside[0].kind != "city":
        return None
    return _only([meaning.city for meaning in inside if meaning.city is not None])


def _only(cities: Sequence[City]) -> City | None:
    """Return the one city that is meant; None if there are several that may be."""
    if not cities:
        return None
    first = cities[0]
    apart = [city for city in cities[1:] if abs(city.lat - first.lat) + abs(city.lon - first.lon) > _SAME_PLACE]
    rival = max((city.population for city in apart), default=0)
    return first if first.is_chosen or not apart or first.population >= _OUTWEIGHS * rival else None
