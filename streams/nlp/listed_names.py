"""Well-known names that a model takes for others, or to pieces: Daesh for a person, ISIL for a country."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import accumulate
from typing import Final, NamedTuple

from schemas.analysis import EntityType
from streams.languages.bodies import organisations
from streams.languages.countries import cldr_states, iso_states
from streams.languages.natural_names import LANDSCAPES, PEOPLES
from streams.languages.scan import PhraseIndex, is_arabic, tokenize
from streams.languages.tables import names_in

__all__ = ["Named", "Reading", "with_listed_names"]

_ARTICLES: Final = frozenset(("al", "the"))
"""The lists leave them out, a name in a text does not: al-Qaida."""
_MAY_BE_WORDS: Final = frozenset(
    names_in(
        """
    الدولة الإسلامية, تنظيم الدولة, الدعم السريع, الجهاد الإسلامي, الصحة العالمية, العفو الدولية,
    مجلس التعاون, الجيش الحر
    """
    )
)
"""Names of bodies that are words side by side as well: the Islamic state. Others of several words are sure."""
_STATES_BY_LETTERS: Final = ("UAE", "DRC", "DPRK", "USA", "UK", "U.K.", "U.S.", "U.S.A.", "U.A.E.")

Named = tuple[int, int, EntityType]
"""First token, one past the last, type."""


class _Listed(NamedTuple):
    type: EntityType
    mistaken: frozenset[str]
    """Types that are wrong for the name. A building may stand for the body in it, and its members are a people."""
    is_sure: bool
    body: int | None = None
    """Which of the well-known bodies it names."""


class Reading(NamedTuple):
    """A name, and the places of those among the model's names that it is made of."""

    name: Named
    parts: tuple[int, ...]


def with_listed_names(sentence: Sequence[str], names: Sequence[Named]) -> list[Reading]:
    """Return the names of a sentence, those of our lists in whole and with their type.

    A single word becomes no name that the model did not take for one: it may be a common word.

    Args:
        sentence: Tokens as they stand in the text.
        names: What the model found, in order.
    """
    starts = [0, *accumulate(len(token) + 1 for token in sentence)]
    owners = [-1] * len(sentence)
    for place, (first, end, _) in enumerate(names):
        owners[first:end] = [place] * (end - first)
    readings = {place: Reading(name, (place,)) for place, name in enumerate(names)}
    added: list[Reading] = []
    for match in _index().find(tokenize(" ".join(sentence))):
        first, end = bisect_right(starts, match.start) - 1, bisect_right(starts, match.end - 1)
        parts = sorted({owner for owner in owners[first:end] if owner >= 0})
        first = min([first, *(names[part][0] for part in parts if sentence[names[part][0]].lower() in _ARTICLES)])
        if _fits(match.value, sentence, first, end, [names[part] for part in parts]):
            for part in parts:
                readings.pop(part, None)
            added.append(Reading((first, end, match.value.type), tuple(parts)))
    return sorted([*readings.values(), *added])


def _fits(listed: _Listed, sentence: Sequence[str], first: int, end: int, parts: Sequence[Named]) -> bool:
    """Say whether what the model found at a listed name is no reason to leave it as it is."""
    if not parts:
        return listed.is_sure and _is_written_as_a_name(sentence[first:end])
    kinds = {kind for _, _, kind in parts}
    may_be_whole = len(parts) == 1 and listed.body is not None
    if may_be_whole and kinds == {"ORG"} and _body(sentence[parts[0][0] : parts[0][1]]) == listed.body:
        return False  # it is called so without a noun or a country, too
    return first <= parts[0][0] and parts[-1][1] <= end and kinds <= listed.mistaken | {listed.type}


def _is_written_as_a_name(words: Sequence[str]) -> bool:
    return is_arabic(words[0]) or (words[0][:1].isupper() and words[-1][:1].isupper())


def _body(words: Sequence[str]) -> int | None:
    """Return which listed body the words name as a whole."""
    tokens = tokenize(" ".join(words))
    found = _index().find(tokens)
    return found[0].value.body if len(found) == 1 and found[0].last == len(tokens) - 1 else None


@cache
def _index() -> PhraseIndex[_Listed]:
    return PhraseIndex(_phrases())


def _phrases() -> Iterator[tuple[str, _Listed]]:
    for name, body in organisations():
        is_sure = len(name.split()) > 1 and name not in _MAY_BE_WORDS
        yield name, _Listed("ORG", frozenset({"PER", "GPE", "LOC", "MISC"}), is_sure, body)
    for name in PEOPLES:
        yield name, _Listed("NORP", frozenset({"GPE", "LOC", "ORG", "MISC"}), is_sure=False)
    for name in LANDSCAPES:
        yield name, _Listed("LOC", frozenset({"GPE", "ORG", "FAC", "PER"}), is_sure=False)
    for name in _STATES_BY_LETTERS:
        yield name, _Listed("GPE", frozenset({"PER", "ORG", "MISC"}), is_sure=False)
    for name, _ in (*cldr_states("en"), *cldr_states("ar"), *iso_states()):
        if len(name.split()) > 1:
            yield name, _Listed("GPE", frozenset({"PER", "ORG"}), is_sure=False)
