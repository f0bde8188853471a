"""English sentences once more as other publishers write them: in capitals, with words cut further, with ranks in front.

Corpora differ in their tokens (``U.S.`` or ``U . S .``), and few have headlines or the short ranks of newswire.
"""

import random
import re
from collections.abc import Iterable, Iterator

from training.corpora import Sentence

__all__ = ["cut_further", "shout", "with_ranks"]

_INITIALS = re.compile(r"(?:[A-Za-z]\.){2,}[A-Za-z]?")
_RANKS = tuple(
    rank.strip()
    for rank in """
    Mr, Mr., Mrs, Mrs., Ms, Ms., Dr, Dr., Prof, Prof., Sir, Gen, Gen., Lt, Lt., Lt Gen, Maj Gen, Brig Gen, Col, Col.,
    Capt, Capt., Maj, Maj., Sgt, Sgt., Adm, Adm., Sen, Sen., Gov, Gov., Rep, Rep., Cmdr, Insp, Judge, Justice, Senator,
    President, Prime Minister
    """.split(",")
)


def shout(sentences: Iterable[Sentence], *, share: float, chance: random.Random) -> list[Sentence]:
    """Return a ``share`` of the sentences in capitals."""
    return [[(word.upper(), tag) for word, tag in sentence] for sentence in sentences if chance.random() < share]


def cut_further(sentences: Iterable[Sentence], *, share: float, chance: random.Random) -> list[Sentence]:
    """Return a ``share`` of those sentences that change: initials, hyphens, ``'s`` become words of their own."""
    return [
        [piece for pair in sentence for piece in _cut(*pair)]
        for sentence in sentences
        if any(len(_pieces(word)) > 1 for word, _ in sentence) and chance.random() < share
    ]


def with_ranks(sentences: Iterable[Sentence], *, share: float, chance: random.Random) -> list[Sentence]:
    """Return a ``share`` of the sentences with people, a rank before each of them; the rank is no part of the name."""
    return [
        [pair for place in range(len(sentence)) for pair in _ranked(sentence, place, chance)]
        for sentence in sentences
        if any(tag == "B-PER" for _, tag in sentence) and chance.random() < share
    ]


def _pieces(word: str) -> list[str]:
    if _INITIALS.fullmatch(word):
        return re.findall(r"[A-Za-z]|\.", word)
    if word in ("'s", "’s"):
        return [word[0], "s"]
    parts = re.split(r"(?<=\w)(-)(?=\w)", word)
    return parts if parts[0][:1].isalpha() else [word]


def _cut(word: str, tag: str) -> Iterator[tuple[str, str]]:
    for place, piece in enumerate(_pieces(word)):
        yield piece, tag.replace("B-", "I-", 1) if place else tag


def _ranked(sentence: Sentence, place: int, chance: random.Random) -> Iterator[tuple[str, str]]:
    if sentence[place][1] == "B-PER":
        yield from ((word, "O") for word in chance.choice(_RANKS).split())
    yield sentence[place]
