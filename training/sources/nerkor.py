"""NYTK-NerKor (Hungarian): CoNLL-U Plus, the name tag in the sixth column; a file is a document."""

from training.sources.columns import Layout, read_columns
from training.sources.iob2 import Document

__all__ = ["read"]

_LAYOUT = Layout(tag=5, comments=("# ", "#global"))


def read(text: str) -> Document:
    """Return the sentences of a file, in the corpus's own four types."""
    return [
        [(word, tag if tag.startswith(("B-", "I-")) else "O") for word, tag in sentence]
        for sentence in read_columns(text, _LAYOUT)
    ]
