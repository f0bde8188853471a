"""Which letters of an Arabic mention are clitics: what the article and the lists know decides, never the letter alone.

A name that is known as it stands keeps all its letters (بيروت, وليد). Else a clitic is cut where what remains is
known: the same name elsewhere in the article, a name of the lists, a common given name, a noun that names of bodies and
places begin with. Two mentions that differ in their clitics alone vouch for each other.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from streams.languages.bodies import BODY_HEADS
from streams.languages.given_names import COMMON_NAMES, LIKE_CLITICS
from streams.languages.known_names import PLACE_NOUNS, is_in_a_list, is_well_known
from streams.nlp.names import Name, read_name

__all__ = ["choose_readings"]

_SHORTEST_VOUCHED = 4
_SHORTEST_AFTER_ARTICLE = 4
_ARTICLE = "ال"
_SELDOM = ("ك", "ف")
"""Clitics that names seldom have, and often begin with."""
_NO_CLITIC = frozenset(("والت", "والتر", "والتون", "والدورف", "والاس", "والش", "والسر"))


@dataclass(frozen=True, slots=True)
class _Known:
    """What an article's names say about each other."""

    keys: frozenset[str]
    person_words: frozenset[str]
    later_words: frozenset[str]
    """Words of full names but the first, which alone may have a clitic: باراك of توم باراك is no ب and أراك."""
    vouched: frozenset[str]
    bare: frozenset[str]
    """What is left of other names when a clitic is cut: وكييفو says that كييفو needs no cutting."""


def choose_readings(spans: Sequence[tuple[str, bool]], *, language: str) -> list[Name]:
    """Return the name of each mention.

    Args:
        spans: Text of a mention and whether the tagger calls it a person, in order.
        language: ISO 639-1 code.
    """
    readings = [read_name(text, is_person=is_person, language=language) for text, is_person in spans]
    if all(len(found) == 1 for found in readings):
        return [found[0] for found in readings]
    known = _gather(spans, readings)
    return [_choose(found, known, is_person=is_person) for found, (_, is_person) in zip(readings, spans, strict=True)]


def _gather(spans: Sequence[tuple[str, bool]], readings: Sequence[tuple[Name, ...]]) -> _Known:
    wholes = {(found[0].key, is_person): found for found, (_, is_person) in zip(readings, spans, strict=True)}
    distinct = {found[0].key: found for found in wholes.values()}
    rests = Counter(key for found in distinct.values() for key in {name.key for name in found[1:]})
    return _Known(
        keys=frozenset(key for key, _ in wholes),
        person_words=frozenset(
            atom for (_, is_person), found in wholes.items() if is_person for atom in found[0].atoms
        ),
        later_words=frozenset(
            atom for (_, is_person), found in wholes.items() if is_person for atom in found[0].atoms[1:]
        ),
        bare=frozenset(rests),
        vouched=frozenset(key for key, count in rests.items() if count > 1 and len(key) >= _SHORTEST_VOUCHED),
    )


def _choose(readings: tuple[Name, ...], known: _Known, *, is_person: bool) -> Name:
    whole = readings[0]
    if len(readings) == 1 or _stands(whole, is_person=is_person) or (is_person and whole.key in known.later_words):
        return whole
    accept = _is_person_in if is_person else _is_thing_in
    found = next((name for name in readings[1:] if accept(name, known)), None)
    if found is not None:
        return found
    never = _SELDOM if whole.key in known.bare else ()
    return next((name for name in readings[1:] if name.key in known.vouched and name.cut not in never), whole)


def _stands(whole: Name, *, is_person: bool) -> bool:
    if is_person:
        return whole.words[0] in LIKE_CLITICS
    return is_in_a_list(whole.key) or whole.words[0] in PLACE_NOUNS or whole.words[0] in BODY_HEADS


def _is_person_in(name: Name, known: _Known) -> bool:
    first = name.atoms[0]
    if name.key in known.keys or _is_leader(name) or name.cut.endswith("لل"):
        return True
    return first in known.person_words or name.words[0] in COMMON_NAMES


def _is_thing_in(name: Name, known: _Known) -> bool:
    if name.key in known.keys or is_well_known(name.key):
        return True
    if name.words[0] in PLACE_NOUNS or name.words[0] in BODY_HEADS or name.cut.endswith("لل"):
        return True
    if name.text.startswith(_ARTICLE) and name.cut == "و" and f"و{name.text}".split()[0] not in _NO_CLITIC:
        return len(name.words[0]) >= _SHORTEST_AFTER_ARTICLE
    return name.atoms[-1] in known.person_words and name.key in known.person_words


def _is_leader(name: Name) -> bool:
    """Say whether the lists have the name, and more than its first letters."""
    return is_well_known(name.key) and len(name.key) >= _SHORTEST_VOUCHED
