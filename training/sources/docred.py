"""DocRED: a JSON list of documents with sentences of tokens and, for each thing, its mentions.

Re-DocRED has the same form and the same mentions for the development documents. Relations are not read.
"""

import json
from collections.abc import Iterable
from typing import Any

from training.sources.iob2 import Document

__all__ = ["drop_repeated", "read"]

_TYPES = ("PER", "ORG", "MISC", "LOC")  # not TIME and NUM
# The test documents give two types to the same words three times. The first conversion left it to chance which of them
# stayed; the order of _TYPES chooses as it did, but here.
_CHOSEN = {("Portobello", "Marine", "Laboratory"): "LOC"}
_OPENING = 200  # letters of the first sentence by which a document is known again


def read(text: str) -> list[Document]:
    """Return the documents with their names; of two that overlap, the longer one."""
    return [_tagged(document["sents"], document["vertexSet"]) for document in json.loads(text)]


def drop_repeated(documents: Iterable[Document], *, after: Iterable[Document] = ()) -> list[Document]:
    """Return the documents without those whose opening was there before, in them or in ``after``."""
    seen = {_opening(document) for document in after}
    kept = []
    for document in documents:
        opening = _opening(document)
        if opening not in seen:
            seen.add(opening)
            kept.append(document)
    return kept


def _opening(document: Document) -> str:
    return " ".join(word for word, _ in document[0])[:_OPENING]


def _tagged(sentences: list[list[str]], things: list[list[dict[str, Any]]]) -> Document:
    tags = [["O"] * len(sentence) for sentence in sentences]
    mentions = {(m["sent_id"], *m["pos"], m["type"]) for thing in things for m in thing if m["type"] in _TYPES}
    for place, first, end, kind in sorted(mentions, key=lambda m: (m[0], m[1] - m[2], m[1], _TYPES.index(m[3]))):
        row = tags[place]
        if end <= len(row) and set(row[first:end]) <= {"O"}:
            ours = _CHOSEN.get(tuple(sentences[place][first:end]), kind)
            row[first:end] = [f"B-{ours}", *[f"I-{ours}"] * (end - first - 1)]
    return [list(zip(words, row, strict=True)) for words, row in zip(sentences, tags, strict=True)]
