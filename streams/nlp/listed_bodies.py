"""Well-known bodies that a model takes for something else, or to pieces: Daesh for a person, ISIL for a country."""

from bisect import bisect_right
from collections.abc import Sequence
from functools import cache
from itertools import accumulate
from typing import Final

from schemas.analysis import EntityType
from streams.languages.bodies import organisations
from streams.languages.scan import PhraseIndex, tokenize

__all__ = ["with_listed_bodies"]

_MISTAKEN: Final = frozenset({"PER", "GPE", "LOC", "MISC"})
"""A building may stand for the body in it, and its members are a people: FAC and NORP are as right as ORG."""
_ARTICLES: Final = frozenset(("al", "the"))
"""The list leaves them out, a name in a text does not: al-Qaida."""


Named = tuple[int, int, EntityType]
"""First token, one past the last, type."""


def with_listed_bodies(sentence: Sequence[str], names: Sequence[Named]) -> list[Named]:
    """Return the names of a sentence, those that our list of bodies has in whole and as ORG.

    Nothing becomes a name that the model did not take for one at least in part: a word of the list may be a common one.

    Args:
        sentence: Tokens as they stand in the text.
        names: What the model found, in order.
    """
    if not any(kind in _MISTAKEN for _, _, kind in names):
        return list(names)
    starts = [0, *accumulate(len(token) + 1 for token in sentence)]
    kept = list(names)
    for match in _index().find(tokenize(" ".join(sentence))):
        first, end = bisect_right(starts, match.start) - 1, bisect_right(starts, match.end - 1)
        parts = [name for name in kept if name[0] < end and first < name[1]]
        first = min([first, *(name[0] for name in parts if sentence[name[0]].lower() in _ARTICLES)])
        kinds = {kind for _, _, kind in parts}
        if kinds & _MISTAKEN and kinds <= _MISTAKEN | {"ORG"} and first <= parts[0][0] and parts[-1][1] <= end:
            kept = sorted([*(name for name in kept if name not in parts), (first, end, "ORG")])
    return kept


@cache
def _index() -> PhraseIndex[None]:
    return PhraseIndex((name, None) for name in organisations())
