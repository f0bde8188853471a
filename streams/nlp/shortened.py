"""Names cut short: Freeport for Freeport-McMoRan, Rakhine for Rakhine State, باب المندب for مضيق باب المندب."""

from collections.abc import Iterator, Mapping
from typing import Final

from streams.languages.bodies import BODY_HEADS, BODY_NOUNS
from streams.languages.scan import fold
from streams.languages.tables import words
from streams.nlp.acronyms import is_acronym
from streams.nlp.names import Name

__all__ = ["beginnings", "without_kind"]

_LONGEST_BEGINNING: Final = 3
_MOST_FULL_NAMES: Final = 8
"""More with one beginning, and it is nobody's."""
_SHORTEST: Final = 3
_EN_HEADS: Final = words(
    "ministry department office bank council court commission committee congress parliament senate army navy air police"
    " guard university college school institute hospital center centre union association federation front force forces"
    " agency authority bureau board service national central supreme federal state general international united"
    " american european african asian arab islamic democratic republican liberal conservative people popular social"
    " people's new first world royal human civil public free"
)
_TOO_COMMON: Final = _EN_HEADS | BODY_NOUNS | BODY_HEADS
"""Words with which so many names of bodies begin that none of them is meant by such a word alone."""
_KINDS_BEFORE: Final = frozenset(
    map(
        fold,
        "مضيق نهر جبل جبال بحيرة جزيرة جزر وادي صحراء هضبة سهل ولاية محافظة إقليم مقاطعة منطقة قضاء"
        " lake mount mt".split(),
    )
)
_KINDS_BEHIND: Final = words(
    "strait straits river mountain mountains lake island islands desert valley peninsula plateau"
    " state province governorate region oblast county district prefecture"
)


def beginnings(bodies: Mapping[Name, str]) -> Iterator[tuple[str, list[str]]]:
    """Yield the label of each body's name that others begin with, and the labels of those.

    Args:
        bodies: Names of bodies in one article, with what stands for the thing they mean. A name that means something by
            itself, a well-known body (``b:``) or a city (``c:``), is no beginning of others.
    """
    full: dict[tuple[str, ...], list[str]] = {}
    for name, label in bodies.items():
        for size in range(1, min(_LONGEST_BEGINNING, len(name.words) - 1) + 1):
            labels = full.setdefault(name.words[:size], [])
            if label not in labels and len(labels) <= _MOST_FULL_NAMES:
                labels.append(label)
    for name, label in bodies.items():
        others = [other for other in full.get(name.words, ()) if other != label]
        if label.startswith("k:") and 0 < len(others) <= _MOST_FULL_NAMES and _is_telling(name):
            yield label, others


def _is_telling(name: Name) -> bool:
    if len(name.words) > 1:
        return True
    word = name.words[0]
    return len(word) >= _SHORTEST and word not in _TOO_COMMON and not is_acronym(name.text)


def without_kind(places: Mapping[Name, str]) -> Iterator[tuple[str, str]]:
    """Yield the labels of a place named with its kind and without: the state and its capital are not taken for one.

    Args:
        places: Names of places in one article, with what stands for the thing they mean. A name that is a city's or a
            country's besides (``c:``, ``s:``) is theirs.
    """
    plain = {name.words: label for name, label in places.items() if label.startswith("k:")}
    for name, label in places.items():
        rest = _without_kind(name.words)
        if rest in plain and label.startswith("k:"):
            yield label, plain[rest]


def _without_kind(name: tuple[str, ...]) -> tuple[str, ...]:
    if name[0] in _KINDS_BEFORE:
        return name[1:]
    return name[:-1] if name[-1] in _KINDS_BEHIND else ()
