"""NTREX-128: a sentence a line, and a file that names each line's document."""

from collections.abc import Iterator

from training.sources.articles import squeeze

__all__ = ["LANGUAGES", "read", "render"]

LANGUAGES = {
    "en": "src.eng",
    "ar": "ref.arb",
    "fa": "ref.fas",
    "ur": "ref.urd",
    "he": "ref.heb",
    "ru": "ref.rus",
    "uk": "ref.ukr",
    "fr": "ref.fra",
    "de": "ref.deu",
    "es": "ref.spa",
    "tr": "ref.tur",
}
"""The middle of a file's name, by language."""


def read(text: str, *, document_ids: str) -> Iterator[list[str]]:
    """Yield the sentences of each document."""
    ids = [line.split("\t")[0] for line in document_ids.split("\n") if line.strip()]
    lines = text.removesuffix("\n").split("\n")
    document: list[str] = []
    for place, (line, here) in enumerate(zip(lines, ids, strict=True)):
        if place and here != ids[place - 1]:
            yield document
            document = []
        document.append(squeeze(line))
    yield document


def render(documents: Iterator[list[str]]) -> str:
    """Return the text of a file: an empty line between documents, none after the last."""
    return "\n".join("".join(f"{sentence}\n" for sentence in document) for document in documents)
