"""A name read in whole once is read in whole nearby: where "Bank of Weifang" stands, "Bank of" is no name."""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from operator import itemgetter
from typing import Final

import numpy as np

from streams.nlp.encoder.agreement import NEAR, Change
from streams.nlp.encoder.decode import Scores
from streams.nlp.scoring import Span, spans

__all__ = ["cut_short"]

_LONGEST: Final = 12
"""Words of a name; a row of a hundred is a list that the model did not take apart."""
_ENOUGH: Final = 100
"""Mentions to ask, however often a name stands in a sentence."""

_Name = tuple[str, ...]
_Whole = tuple[int, str, float]
"""A mention of a name of several words: its sentence, its type, and how probable the model finds that type."""
_Known = Mapping[_Name, Sequence[_Whole]]


def cut_short(
    sentences: Sequence[Sequence[str]], rows: Sequence[Sequence[str]], likely: Sequence[Scores], tags: Sequence[str]
) -> Iterator[Change]:
    """Yield the names of which the model found no more than parts, but the whole in a sentence nearby.

    Arguments are those of ``outvoted``.
    """
    words = [tuple(word.lower() for word in sentence) for sentence in sentences]
    known: dict[_Name, list[_Whole]] = defaultdict(list)
    for sentence, row in enumerate(rows):
        for first, end, kind in spans(row):
            if 1 < end - first <= _LONGEST:
                columns = [tags.index(f"{mark}-{kind}") for mark in "BI"]
                share = float(np.mean(likely[sentence][first:end, columns].sum(axis=1)))
                known[words[sentence][first:end]].append((sentence, kind, share))
    lengths: dict[str, list[int]] = defaultdict(list)
    for length, first_word in sorted({(len(name), name[0]) for name in known}, reverse=True):
        lengths[first_word].append(length)
    for sentence, row in enumerate(rows):
        if known and (parts := spans(row)):
            yield from _within(sentence, words[sentence], parts, known, lengths)


def _within(
    sentence: int, words: _Name, parts: Sequence[Span], known: _Known, lengths: Mapping[str, Sequence[int]]
) -> Iterator[Change]:
    """Yield what a sentence has, from left to right, of two names at a place the longer one."""
    owners: list[Span | None] = [None] * len(words)
    for part in parts:
        owners[part[0] : part[1]] = [part] * (part[1] - part[0])
    first = 0
    while first < len(words):
        for end in (first + length for length in lengths.get(words[first], ())):
            near = _near(sentence, known.get(words[first:end], ())) if end <= len(words) else ()
            inside = {part for part in owners[first:end] if part}
            if near and inside and all(first <= part[0] and part[1] <= end for part in inside):
                if not any(part[:2] == (first, end) for part in inside):
                    kind = Counter(kind for _, kind, _ in near).most_common(1)[0][0]
                    shares = [share for _, other, share in near if other == kind]
                    yield Change(sentence, first, end, kind, float(np.mean(shares)))
                first = end - 1
                break
        first += 1


def _near(sentence: int, mentions: Sequence[_Whole]) -> Sequence[_Whole]:
    low = bisect_left(mentions, sentence - NEAR, key=itemgetter(0))
    high = bisect_right(mentions, sentence + NEAR, key=itemgetter(0))
    return mentions[low : min(high, low + _ENOUGH)]
