"""Lay sentences side by side until a window is full: names are read with what stands around their sentence.

One window is one run of the model, so there is no padding, and an article costs what its length costs.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

__all__ = ["LIMIT", "Pieces", "Window", "join", "lay_out"]

LIMIT = 192
"""Pieces in a window. Attention costs little at this length; training saw no longer ones."""

BEGIN, END = 0, 2  # <s> and </s> of the vocabulary

Pieces = Sequence[tuple[int, ...]]
"""The pieces of each word of a sentence."""


@dataclass
class Window:
    """What the model reads at once."""

    pieces: list[int] = field(default_factory=lambda: [BEGIN])
    words: list[tuple[int, int]] = field(default_factory=list)
    """(sentence, word) of each word in it."""
    positions: list[int] = field(default_factory=list)
    """Where the first piece of each word is; the model names the word there."""

    def add(self, sentence: int, pieces: Pieces, *, first_word: int = 0) -> None:
        """Append words of a sentence and the mark that ends it."""
        for word, cut in enumerate(pieces, first_word):
            self.words.append((sentence, word))
            self.positions.append(len(self.pieces))
            self.pieces.extend(cut)
        self.pieces.append(END)


def join(sentences: Sequence[Pieces]) -> Window:
    """Return one window with all the sentences, however long."""
    window = Window()
    for index, pieces in enumerate(sentences):
        window.add(index, pieces)
    return window


def lay_out(sentences: Sequence[Pieces], *, limit: int = LIMIT) -> Iterator[Window]:
    """Yield windows of at most ``limit`` pieces with every word in one of them, in order.

    A sentence is cut only if it would not fit into a window of its own.
    """
    window = Window()
    for index, sentence in enumerate(sentences):
        for first, part in _parts(sentence, limit - 2):
            size = 1 + sum(map(len, part))
            if window.words and len(window.pieces) + size > limit:
                yield window
                window = Window()
            window.add(index, part, first_word=first)
    if window.words:
        yield window


def _parts(sentence: Pieces, limit: int) -> Iterator[tuple[int, Pieces]]:
    """Yield (first word, words) of a sentence in parts of at most ``limit`` pieces; mostly there is only one."""
    first, size = 0, 0
    for place, pieces in enumerate(sentence):
        if size + len(pieces) > limit and place > first:
            yield first, sentence[first:place]
            first, size = place, 0
        size += len(pieces)
    if first < len(sentence):
        yield first, sentence[first:]
