"""List the words that English writes small: ``python -m training.small_words --data DIR``.

Counted in three kinds of text, each as heavy as the others; lines in which most words have capitals say nothing.
Written to ``streams/languages/en_small_words.txt``, by which headlines are read.
"""

import argparse
import re
import textwrap
from collections import Counter, defaultdict
from collections.abc import Iterable
from itertools import chain
from pathlib import Path

from streams.languages.small_words import SMALL_WORDS_FILE

__all__ = ["count", "main", "small_words"]

_TEXTS = ("en_wikinews_2019_2020", "en_whitehouse_statements", "en_ungdc")
_MOST = 6000
_SMALL = 0.9
"""Least share of a word's occurrences; 0.75 and 0.6 bring no more (``training/headlines.py``)."""
_TEXTS_WITH_IT = 2
_SHORTEST = 3
_LONG = 4
_HEADLINE = 0.6
"""Share of capitals among long words, above which a line is one."""
_SENTENCE = re.compile(r"(?<=[.!?:;\"”])\s+")
_WORD = re.compile(r"(?<![\w'’])[^\W\d_]+(?![\w'’])")


def main() -> None:
    """Write the file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    options = parser.parse_args()
    texts = [(options.data / f"raw/{name}.txt").read_text(encoding="utf-8").splitlines() for name in _TEXTS]
    words = small_words([count(lines) for lines in texts])[:_MOST]
    head = "# Words that English writes small, the commonest first. Made by training/small_words.py, which says how."
    lines = textwrap.wrap(" ".join(words), width=120, break_on_hyphens=False)
    SMALL_WORDS_FILE.write_text("\n".join((head, *lines, "")), encoding="utf-8")
    print(f"{SMALL_WORDS_FILE.name}: {len(words)} words")


def count(lines: Iterable[str]) -> tuple[Counter[str], Counter[str]]:
    """Return how often words are written small, and with a capital, elsewhere than at the beginning of a sentence."""
    small: Counter[str] = Counter()
    capital: Counter[str] = Counter()
    for sentence in chain.from_iterable(_SENTENCE.split(line) for line in lines):
        words = _WORD.findall(sentence)
        long_words = [word for word in words if len(word) >= _LONG]
        if sum(word[0].isupper() for word in long_words) <= _HEADLINE * len(long_words):
            small.update(word for word in words[1:] if word.islower())
            capital.update(word.lower() for word in words[1:] if word.istitle())
    return small, capital


def small_words(texts: Iterable[tuple[Counter[str], Counter[str]]]) -> list[str]:
    """Return the words that are mostly small in all texts together, each text counting as much, the commonest first."""
    shares: defaultdict[str, float] = defaultdict(float)
    capitals: defaultdict[str, float] = defaultdict(float)
    seen: Counter[str] = Counter()
    for small, capital in texts:
        whole = small.total()
        for word, times in small.items():
            shares[word] += times / whole
            seen[word] += times > 1
        for word, times in capital.items():
            capitals[word] += times / whole
    kept = (
        word
        for word, share in shares.items()
        if len(word) >= _SHORTEST
        and word.isascii()
        and seen[word] >= _TEXTS_WITH_IT
        and share >= _SMALL * (share + capitals[word])
    )
    return sorted(kept, key=lambda word: (-shares[word], word))


if __name__ == "__main__":
    main()
