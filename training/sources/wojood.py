"""Wojood's sample: a token, then one tag or more, the outermost first; ``$#$`` is where a segment ends."""

from collections.abc import Iterator

from training.sources.columns import Layout, read_columns
from training.sources.iob2 import Sentence

__all__ = ["read"]

_SEGMENT_END = "$#$"


def read(text: str) -> list[Sentence]:
    """Return the sentences with their outermost names."""
    return list(_segments(text))


def _segments(text: str) -> Iterator[Sentence]:
    for sentence in read_columns(text, Layout(separator=" ")):
        segment: Sentence = []
        for word, tag in sentence:
            if word != _SEGMENT_END:
                segment.append((word, tag))
            elif segment:
                yield segment
                segment = []
        if segment:
            yield segment
