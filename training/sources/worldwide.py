"""Read English world newswire, which tags a name inside another one in a further column.

``Bank of Weifang`` is an organisation in the second column, and ``Weifang`` a place in the third.
"""

import random
from collections.abc import Iterable, Iterator
from typing import Literal, get_args

from training.sources.iob2 import Sentence

__all__ = ["COLUMNS", "Column", "is_development", "read"]

Column = Literal["outermost", "innermost"]
"""Whose tag a word gets: the whole name's, or that of the smallest name around it, which cuts up the whole one."""
COLUMNS: tuple[Column, ...] = get_args(Column)
_DEVELOPMENT = (0.7, 0.8)  # of the articles; those before are for training, those behind for the test


def is_development(name: str) -> bool:
    """Return whether the article of a file belongs to the development part.

    The rule is that of Stanza 1.15, ``utils/datasets/ner/utils.py``, ``random_shuffle_files``.
    """
    chance = random.Random()
    chance.seed(f"{name.partition('.')[0]}.txt.4class.tsv", version=2)
    first, end = _DEVELOPMENT
    return first <= chance.random() < end


def read(lines: Iterable[str], *, column: Column) -> Iterator[Sentence]:
    """Yield the sentences of an article's file, but for its address, which comes first."""
    sentence: Sentence = []
    for line in (*lines, ""):
        word, *tags = line.rstrip("\r\n").split("\t")
        kept = [tag for tag in tags if tag] or ["O"]
        if word.strip():
            sentence.append((word, kept[0] if column == "outermost" else kept[-1]))
        elif sentence:
            if not sentence[0][0].startswith("http"):
                yield sentence
            sentence = []
