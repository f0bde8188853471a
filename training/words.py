"""Choose the words that get a vector: frequent ones, names of places, and what the training text repeats.

Words that the training text has but once or twice are left out on purpose: the tagger must learn what to do with a
word it has no vector for, since the news is full of them.
"""

import lzma
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

import wordfreq

from streams.languages.normalise import fold

__all__ = ["choose_words"]

MIN_TRAINING_COUNT = 5
_WORD = re.compile(r"\w+")


def choose_words(
    language: str, *, size: int, sentences: Iterable[list[str]], places: Iterable[str], raw_text: Path | None = None
) -> list[str]:
    """Return at most ``size`` folded, lower-cased words, the surest first.

    Args:
        language: ISO 639-1 code.
        size: How many words at most.
        sentences: The tokens of the training part, already folded.
        places: Names of places that deserve a vector however rare they are.
        raw_text: An xz file of running text whose frequencies are added to wordfreq's.
    """
    repeated = Counter(token.lower() for sentence in sentences for token in sentence)
    sure = [word for word, count in repeated.most_common() if count >= MIN_TRAINING_COUNT]
    named = [part for place in places for part in fold(place, language).lower().split()]
    weights = _frequencies(language, size=size * 2)
    if raw_text is not None:
        counts = Counter(_tokens(raw_text, language))
        total = counts.total()
        for word, count in counts.most_common(size * 2):
            weights[word] += count / total
    frequent = sorted(weights, key=weights.__getitem__, reverse=True)
    return list(dict.fromkeys(word for word in (*sure, *named, *frequent) if word))[:size]


def _frequencies(language: str, *, size: int) -> defaultdict[str, float]:
    """Return wordfreq's frequencies; spellings that fold to one word are added up."""
    weights: defaultdict[str, float] = defaultdict(float)
    for word in wordfreq.top_n_list(language, size):
        weights[fold(word, language).lower()] += wordfreq.word_frequency(word, language)
    return weights


def _tokens(path: Path, language: str) -> Iterator[str]:
    """Yield the folded words of a text whose articles stand between ``<doc ...>`` lines."""
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if not line.startswith(("<doc", "</doc")):
                for word in _WORD.findall(fold(line, language)):
                    yield word.lower()
