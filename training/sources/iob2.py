"""Write tagged sentences as ``token TAB tag`` lines in IOB2."""

import re
from collections.abc import Iterable

__all__ = ["Document", "Sentence", "begin_entities", "render_documents", "render_sentences"]

Sentence = list[tuple[str, str]]
Document = list[Sentence]


def render_documents(documents: Iterable[Document], *, inner_space: str) -> str:
    """Return the text of a file with a ``-DOCSTART-`` line before each document.

    Args:
        inner_space: What stands for white space inside a token; with "", a token of white space alone is left out.
    """
    return "".join(
        "-DOCSTART-\tO\n\n" + "".join(f"{_render(sentence, inner_space)}\n" for sentence in document if sentence)
        for document in documents
        if document
    )


def render_sentences(sentences: Iterable[Sentence]) -> str:
    """Return the text of a file without document boundaries.

    Tokens that are only ``_`` are left out: several treebanks put it where the text has nothing.
    """
    kept = ([(word, tag) for word, tag in sentence if word != "_"] for sentence in sentences)
    return "\n".join(_render(sentence, "") for sentence in kept if sentence)


def begin_entities(sentence: Sentence) -> Sentence:
    """Return the sentence with B- where an entity begins with I-, as in IOB1 or after a part was left out."""
    begun = []
    before = "O"
    for word, tag in sentence:
        begun.append((word, f"B-{tag[2:]}" if tag.startswith("I-") and before[2:] != tag[2:] else tag))
        before = tag
    return begun


def _render(sentence: Sentence, inner_space: str) -> str:
    words = ((re.sub(r"\s+", inner_space, word.strip()), tag) for word, tag in sentence)
    return "".join(f"{word}\t{tag}\n" for word, tag in begin_entities([pair for pair in words if pair[0]]))
