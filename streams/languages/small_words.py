"""Words that English writes small but at the beginning of a sentence and in headlines."""

from functools import cache
from pathlib import Path
from typing import Final

__all__ = ["SMALL_WORDS_FILE", "small_words"]

SMALL_WORDS_FILE: Final = Path(__file__).with_name("en_small_words.txt")
"""Six thousand words, counted by ``training/small_words.py``: hope is among them; bush, march and turkey are not."""


@cache
def small_words() -> frozenset[str]:
    """Return the words of the file."""
    _, *lines = SMALL_WORDS_FILE.read_text(encoding="utf-8").splitlines()
    return frozenset(" ".join(lines).split())
