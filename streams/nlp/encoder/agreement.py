"""One name, one type: the mentions of a name near each other agree on what it is.

The model reads a window at a time and may take سيول for a person once in an article and for a place otherwise. What
the mentions say together is right more often: "one sense per discourse" (Gale, Church and Yarowsky 1992).
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from streams.nlp.encoder.decode import Scores
from streams.nlp.scoring import spans

__all__ = ["NEAR", "Change", "outvoted"]

NEAR: Final = 15
"""Sentences to either side: names farther away may be of another text, where several are read in a row."""
_LEAST: Final = 1e-6
"""So that no mention is sure enough to outweigh all others."""
_PERSON: Final = "PER"


@dataclass(frozen=True, slots=True)
class Change:
    """A name that is other than its tags say."""

    sentence: int
    first: int
    end: int
    """One past the last word."""
    type: str
    probability: float
    """Mean of what the mentions that speak for it give this type."""


@dataclass(frozen=True, slots=True)
class _Mention:
    name: tuple[str, ...]
    sentence: int
    first: int
    end: int
    type: str
    likely: NDArray[np.float64]
    """How probable each type is."""


def outvoted(
    sentences: Sequence[Sequence[str]],
    rows: Sequence[Sequence[str]],
    likely: Sequence[Scores],
    tags: Sequence[str],
) -> Iterator[Change]:
    """Yield the mentions whose type is not the one that their name's mentions nearby give it together.

    The first and the last word of a person's full name count as mentions of that person. Where names begin and end is
    not voted on.

    Args:
        sentences: Words, in the order of reading.
        rows: The IOB2 tag of each word.
        likely: How probable each tag is for each word.
        tags: Names of the columns of ``likely``: O, B-X, I-X.
    """
    types = [tag[2:] for tag in tags if tag.startswith("B-")]
    columns = [[tags.index(f"{mark}-{kind}") for kind in types] for mark in "BI"]
    voters: dict[tuple[str, ...], list[_Mention]] = defaultdict(list)
    for mention in _mentions(sentences, rows, likely, columns):
        voters[mention.name].append(mention)
        if mention.type == _PERSON and len(mention.name) > 1:
            voters[mention.name[:1]].append(mention)
            voters[mention.name[-1:]].append(mention)
    for name, mentions in voters.items():
        if len({mention.type for mention in mentions}) > 1:
            yield from _ballot(name, mentions, types)


def _mentions(
    sentences: Sequence[Sequence[str]],
    rows: Iterable[Sequence[str]],
    likely: Sequence[Scores],
    columns: Sequence[Sequence[int]],
) -> Iterator[_Mention]:
    for index, row in enumerate(rows):
        for first, end, kind in spans(row):
            of_word = sum(likely[index][first:end, places] for places in columns)
            name = tuple(word.lower() for word in sentences[index][first:end])
            yield _Mention(name, index, first, end, kind, np.mean(of_word, axis=0, dtype=np.float64))


def _ballot(name: tuple[str, ...], voters: Sequence[_Mention], types: Sequence[str]) -> Iterator[Change]:
    """Yield the mentions of a name that are outvoted by the voters near them.

    ``voters`` stand in the order of reading. Sums up to each of them are kept, so that time grows with their number
    and not with its square.
    """
    places = [voter.sentence for voter in voters]
    likely = np.array([voter.likely for voter in voters])
    said = np.array([[voter.type == kind for kind in types] for voter in voters])
    sums = [_sums(each) for each in (likely, np.log(likely + _LEAST), said)]
    for voter in voters:
        if voter.name != name:
            continue  # a full name votes on its parts, and is not one of them
        low, high = bisect_left(places, voter.sentence - NEAR), bisect_right(places, voter.sentence + NEAR)
        shares, votes, named = (each[high] - each[low] for each in sums)
        elected = int(votes.argmax())
        if np.count_nonzero(named) > 1 and types[elected] != voter.type:
            yield Change(voter.sentence, voter.first, voter.end, types[elected], float(shares[elected]) / (high - low))


def _sums(rows: NDArray[Any]) -> NDArray[np.float64]:
    """Return the sum of no row, of the first, of the first two, and so on."""
    return np.concatenate([np.zeros((1, rows.shape[1])), rows.cumsum(axis=0)])
