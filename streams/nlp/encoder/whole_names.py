"""A name read in whole once is read in whole nearby: where "Bank of Weifang" stands, "Bank of" is no name."""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from operator import itemgetter
from typing import Final, TypeVar

import numpy as np

from streams.nlp.encoder.agreement import NEAR, Change
from streams.nlp.encoder.decode import Scores
from streams.nlp.scoring import Span, spans

__all__ = ["cut_short"]

_LONGEST: Final = 12
"""Words of a name; a row of a hundred is a list that the model did not take apart."""
_ENOUGH: Final = 100
"""Mentions to ask, however often a name stands in a sentence."""

_OUTNUMBERED: Final = 2
"""Times that parts may be read for one reading in whole: more, and the whole was the mistake (Iraq and Syria)."""

_Name = tuple[str, ...]
_Whole = tuple[int, str, float]
"""A mention of a name of several words: its sentence, its type, and how probable the model finds that type."""
_Place = tuple[int, int]
"""A sentence, and a word in it."""
_Mention = TypeVar("_Mention", _Whole, _Place)


def cut_short(
    sentences: Sequence[Sequence[str]], rows: Sequence[Sequence[str]], likely: Sequence[Scores], tags: Sequence[str]
) -> Iterator[Change]:
    """Yield the names of which the model found no more than parts, but the whole in a sentence nearby.

    Arguments are those of ``outvoted``.
    """
    found = [spans(row) for row in rows]
    wholes: dict[_Name, list[_Whole]] = defaultdict(list)
    for sentence, parts in enumerate(found):
        for first, end, kind in parts:
            if 1 < end - first <= _LONGEST:
                columns = [tags.index(f"{mark}-{kind}") for mark in "BI"]
                share = float(np.mean(likely[sentence][first:end, columns].sum(axis=1)))
                name = tuple(word.lower() for word in sentences[sentence][first:end])
                wholes[name].append((sentence, kind, share))
    if wholes:
        for name, places in _read_in_parts(sentences, found, wholes).items():
            yield from _mended(name, places, wholes[name])


def _read_in_parts(
    sentences: Sequence[Sequence[str]], found: Sequence[Sequence[Span]], wholes: Mapping[_Name, Sequence[_Whole]]
) -> dict[_Name, list[_Place]]:
    """Return where names that are read in whole nearby are read in parts; of two at a place the longer one."""
    lengths: dict[str, list[int]] = defaultdict(list)
    for length, first_word in sorted({(len(name), name[0]) for name in wholes}, reverse=True):
        lengths[first_word].append(length)
    in_parts: dict[_Name, list[_Place]] = defaultdict(list)
    for sentence, parts in enumerate(found):
        if not parts:
            continue
        words = tuple(word.lower() for word in sentences[sentence])
        owners = _owners(parts, len(words))
        behind = 0
        for first in (place for place, word in enumerate(words) if word in lengths):
            for end in (first + length for length in lengths[words[first]] if first >= behind):
                name, inside = words[first:end], set(owners[first:end]) - {None}
                if _covers(first, end, inside) and end <= len(words) and _near(sentence, wholes.get(name, ())):
                    if (first, end) not in inside:
                        in_parts[name].append((sentence, first))
                    behind = end
                    break
    return in_parts


def _owners(parts: Sequence[Span], size: int) -> list[tuple[int, int] | None]:
    """Return the edges of the name that each word is of."""
    owners: list[tuple[int, int] | None] = [None] * size
    for first, end, _ in parts:
        owners[first:end] = [(first, end)] * (end - first)
    return owners


def _covers(first: int, end: int, parts: Collection[tuple[int, int] | None]) -> bool:
    return bool(parts) and all(part is not None and first <= part[0] and part[1] <= end for part in parts)


def _mended(name: _Name, places: Sequence[_Place], wholes: Sequence[_Whole]) -> Iterator[Change]:
    for sentence, first in places:
        near = _near(sentence, wholes)
        if len(_near(sentence, places)) <= _OUTNUMBERED * len(near):
            kind = Counter(kind for _, kind, _ in near[:_ENOUGH]).most_common(1)[0][0]
            shares = [share for _, other, share in near[:_ENOUGH] if other == kind]
            yield Change(sentence, first, first + len(name), kind, float(np.mean(shares)))


def _near(sentence: int, mentions: Sequence[_Mention]) -> Sequence[_Mention]:
    """Return those of some mentions, in the order of reading, that are near a sentence."""
    low = bisect_left(mentions, sentence - NEAR, key=itemgetter(0))
    high = bisect_right(mentions, sentence + NEAR, key=itemgetter(0))
    return mentions[low:high]
