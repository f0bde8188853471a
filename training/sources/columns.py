"""Read files with a token a line, its tag in another column, and an empty line between sentences.

The corpora that need no more than this are told apart by a ``Layout``.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from training.sources.iob2 import Sentence

__all__ = ["CROSSNER", "TURKISH", "TURKU", "WIKIGOLD", "WNUT", "Layout", "map_tag", "read_columns"]


@dataclass(frozen=True)
class Layout:
    """Where a file keeps its words and tags."""

    word: int = 0
    tag: int = 1
    separator: str = "\t"
    comments: tuple[str, ...] = ()
    """How lines begin that are not part of a sentence."""


CROSSNER = TURKISH = TURKU = WNUT = Layout()
WIKIGOLD = Layout(separator=" ")


def read_columns(text: str, layout: Layout) -> Iterator[Sentence]:
    """Yield the sentences with their tags as they stand."""
    sentence: Sentence = []
    # Not splitlines(): tweets and web text hold other line separators inside a token.
    for line in text.replace("\r", "").replace("\ufeff", "").split("\n"):
        if layout.comments and line.startswith(layout.comments):
            continue
        cells = line.split(layout.separator)
        if len(cells) > layout.tag and cells[layout.word].strip():
            if cells[layout.word] != "-DOCSTART-":
                sentence.append((cells[layout.word], cells[layout.tag].strip()))
        elif sentence:
            yield sentence
            sentence = []
    if sentence:
        yield sentence


def map_tag(tag: str, types: Mapping[str, str]) -> str:
    """Return the tag with its type renamed, or O if the type has no name among ``types``."""
    kind = types.get(tag[2:])
    return f"{tag[:2]}{kind}" if kind and tag.startswith(("B-", "I-")) else "O"
