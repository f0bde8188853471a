"""Which mentions of an article mean one thing.

A label is made for each mention from its name: a well-known body, a state, a people, a city or else the words.
Types do not separate: a tagger calls one country GPE here and ORG there. Persons are the exception where a name is both
somebody's and another thing's (Jordan); then each mention goes where its own type says.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from schemas.analysis import EntityType
from schemas.article import TextField
from streams.languages.bodies import BODY_NOUNS, find_body
from streams.languages.cities import find_cities
from streams.languages.known_names import TOWN_NOUNS
from streams.languages.peoples import find_peoples
from streams.languages.scan import fold
from streams.languages.states import find_states
from streams.nlp.acronyms import is_acronym, is_alias_clause, is_bracketed, stands_for
from streams.nlp.likeness import alike, sound
from streams.nlp.names import Name, read_name
from streams.nlp.national import read_national
from streams.nlp.persons import Persons
from streams.nlp.readings import choose_readings
from streams.nlp.shortened import beginnings, without_kind

__all__ = ["Grouped", "Span", "group"]

_NAMED = frozenset({"ORG", "MISC", "NORP", "FAC"})
_BODIES = frozenset({"ORG", "MISC", "FAC"})
_PLACES = frozenset({"GPE", "LOC"})
_VOWELS = "aeiouاوي"
_MOST_NAMESAKES = 50
_MOST_ACRONYMS = 100
_SHORTEST_INITIALS = 3


@dataclass(frozen=True, slots=True)
class Span:
    """What is asked about: one mention."""

    text: str
    type: EntityType
    start: int
    end: int
    field: TextField


@dataclass(frozen=True, slots=True)
class Grouped:
    """What a mention is called, and the number of its thing, counted from 0 in the order of reading."""

    name: Name
    thing: int


def group(spans: Sequence[Span], *, language: str, texts: Mapping[TextField, str]) -> list[Grouped]:
    """Return name and thing of each mention, in order.

    Args:
        spans: The mentions in the order of reading.
        language: ISO 639-1 code.
        texts: The texts that the mentions are in, where they are at hand: what stands between two names may join them.
    """
    names = choose_readings([(span.text, span.type == "PER") for span in spans], language=language)
    labels = _labels(spans, names, language)
    same = _join(spans, names, labels, texts, language)
    numbers: dict[str, int] = {}
    return [
        Grouped(name, numbers.setdefault(_root(same, label), len(numbers)))
        for name, label in zip(names, labels, strict=True)
    ]


def _labels(spans: Sequence[Span], names: Sequence[Name], language: str) -> list[str]:
    persons = Persons([name for span, name in zip(spans, names, strict=True) if span.type == "PER"])
    as_person = Counter(name.key for span, name in zip(spans, names, strict=True) if span.type == "PER")
    in_all = Counter(name.key for name in names)
    singles: dict[str, list[str]] = {}
    labels = []
    for place, (span, name) in enumerate(zip(spans, names, strict=True)):
        label = persons.find(name, place=place) if span.type == "PER" else None
        thing = _thing(name, language) if label is None else ""
        if thing.startswith("k:"):
            mostly = 2 * as_person[name.key] >= in_all[name.key] or span.type in ("GPE", "LOC", "MISC")
            if span.type != "PER" and mostly:
                label = persons.find(name, place=place)
            elif span.type == "PER":
                label = _single(name, singles)
        labels.append(label or thing)
    return labels


def _single(name: Name, singles: dict[str, list[str]]) -> str:
    """Return the label of a name of which no full form is known; of two spellings that of the first."""
    namesakes = singles.setdefault(sound(name.key), [])
    known = next((key for key in namesakes if alike(key, name.key)), None)
    if known is None and len(namesakes) < _MOST_NAMESAKES:
        namesakes.append(name.key)
    return f"k:{known or name.key}"


@lru_cache(maxsize=1 << 14)
def _thing(name: Name, language: str) -> str:
    body = find_body(name.words)
    if body is not None:
        return f"b:{body}"
    states = find_states(name.text, language=language)
    if len(states) == 1:
        return f"s:{states[0]}"
    if states:
        return f"k:{name.key}"
    peoples = find_peoples(name.text, language=language)
    if len(peoples) == 1:
        return f"n:{peoples[0]}:{_beginning(name)}"
    if len(name.words) > 1 and name.words[0] in TOWN_NOUNS:
        rest = name.text.partition(" ")[2].strip()
        if rest and not find_states(rest, language=language):
            return _city(rest, language) or f"k:{''.join(name.words[1:])}"
    return _city(name.text, language) or f"k:{name.key}"


def _city(text: str, language: str) -> str | None:
    cities = find_cities(text, language=language)
    if not cities:
        return None
    return f"c:{cities[0].geonames_id or fold(cities[0].name)}"


def _beginning(name: Name) -> str:
    """Return what the forms of a people's name share: Briton and British, الإيرانيون and الإيرانيين."""
    word = name.words[-1] if len(name.words) > 1 and name.words[0] not in ("south", "north") else name.words[0]
    word = word.replace("ph", "f", 1)  # Philippine, Filipinos
    return word[:1] + "".join(letter for letter in word[1:] if letter not in _VOWELS)[:1]


def _join(
    spans: Sequence[Span], names: Sequence[Name], labels: Sequence[str], texts: Mapping[TextField, str], language: str
) -> dict[str, str]:
    """Return which labels are another's: acronyms, names in brackets, names with and without a noun or a country."""
    same: dict[str, str] = {}
    _join_nouns(names, labels, same)
    _join_national(_of_types(_BODIES, spans, names, labels), same, language)
    for place in range(1, len(spans)):
        before, span = spans[place - 1], spans[place]
        if before.field == span.field and _are_introduced(before, span, texts.get(span.field)):
            _unite(same, labels[place - 1], labels[place])
    _join_acronyms(names, labels, same)
    _join_shortened(spans, names, labels, same)
    return same


def _join_nouns(names: Sequence[Name], labels: Sequence[str], same: dict[str, str]) -> None:
    by_key = {name.key: label for name, label in zip(names, labels, strict=True) if not label.startswith(("p:", "s:"))}
    for name, label in zip(names, labels, strict=True):
        if len(name.words) < 2 or not label.startswith(("k:", "b:")):  # noqa: PLR2004
            continue
        for key in _keys_without_noun(name):
            other = by_key.get(key)
            if other is not None:
                _unite(same, other, label)


def _join_national(bodies: Mapping[Name, str], same: dict[str, str], language: str) -> None:
    """Join a body with its country to the same one without, unless two countries have one: then it may be either's."""
    bodies = {name: label for name, label in bodies.items() if label.startswith(("k:", "b:"))}
    by_key = {name.key: label for name, label in bodies.items()}
    owned: dict[str, dict[str, list[str]]] = {}
    for name, label in bodies.items():
        national = read_national(name.text, language=language)
        if national is not None:
            for key in _keys_of_rest(national.rest, language):
                owned.setdefault(key, {}).setdefault(national.owner, []).append(label)
    for key, owners in owned.items():
        for first, *others in owners.values():
            for other in others:
                _unite(same, first, other)
        if len(owners) == 1 and key in by_key:
            _unite(same, next(iter(owners.values()))[0], by_key[key])


def _keys_of_rest(rest: str, language: str) -> Iterator[str]:
    """Yield the key of a name, and that of the name without the noun that adds nothing to it."""
    name = read_name(rest, is_person=False, language=language)[0]
    yield name.key
    if len(name.words) > 2:  # noqa: PLR2004
        yield from _keys_without_noun(name)


def _keys_without_noun(name: Name) -> Iterator[str]:
    for word, rest in ((name.words[0], name.words[1:]), (name.words[-1], name.words[:-1])):
        if word in BODY_NOUNS:
            yield "".join(rest)


def _are_introduced(before: Span, span: Span, text: str | None) -> bool:
    """Say whether the text between two names says that the second is another name of what the first means."""
    types = (before.type, span.type)
    if text is None or not (types == ("PER", "PER") or (types[0] in _BODIES and types[1] in _NAMED)):
        return False
    if is_alias_clause(text[before.end : span.start], alias=span.text):
        return True
    # The age, the party and the club of a person stand in brackets, too.
    may_be_bracketed = types[0] != "PER" or fold(span.text).startswith(("abu ", "ابو ", "ابي ", '"', "“", "«"))
    return may_be_bracketed and is_bracketed(text, start=before.end, end=span.start, after=span.end)


def _join_acronyms(names: Sequence[Name], labels: Sequence[str], same: dict[str, str]) -> None:
    pairs = dict.fromkeys(zip(names, labels, strict=True))
    in_full = {label for name, label in pairs if not is_acronym(name.text)}
    # What the article spells out counts for more than a list: ICC may be the cricket council here, NEMA no town.
    short = [
        (name, label)
        for name, label in pairs
        if is_acronym(name.text) and label.startswith(("k:", "b:", "c:")) and label not in in_full
    ]
    if not short:
        return
    by_initial: dict[str, list[tuple[Name, str]]] = {}
    for name, label in pairs:
        if len(name.words) > 1 and not label.startswith("p:"):
            by_initial.setdefault(name.key[0], []).append((name, label))
    for acronym, label in short[:_MOST_ACRONYMS]:
        if len(acronym.key) < _SHORTEST_INITIALS:
            continue
        long = by_initial.get(acronym.key[0], ())
        other = next((other for name, other in long if stands_for(acronym.text, name.text)), None)
        if other is not None:
            _unite(same, other, label)


def _join_shortened(spans: Sequence[Span], names: Sequence[Name], labels: Sequence[str], same: dict[str, str]) -> None:
    for short, full in beginnings(_of_types({"ORG"}, spans, names, labels)):
        if len({_root(same, label) for label in full}) == 1:
            _unite(same, full[0], short)
    for with_kind, without in without_kind(_of_types(_PLACES, spans, names, labels)):
        _unite(same, with_kind, without)


def _of_types(
    types: Collection[str], spans: Sequence[Span], names: Sequence[Name], labels: Sequence[str]
) -> dict[Name, str]:
    """Return the names of mentions of some types, with their labels."""
    return {name: label for span, name, label in zip(spans, names, labels, strict=True) if span.type in types}


def _unite(same: dict[str, str], one: str, other: str) -> None:
    first, second = _root(same, one), _root(same, other)
    if first != second:
        same[second] = first


def _root(same: Mapping[str, str], label: str) -> str:
    while label in same:
        label = same[label]
    return label
