"""factRuEval-2016: tokens, typed spans over letters, and objects that are made of spans; a file of each a document."""

from collections.abc import Iterator
from dataclasses import dataclass

from training.sources.iob2 import Document

__all__ = ["read"]

# LocOrg is a place that acts ("Россия заявила"), Location one where things happen; both hold countries and towns.
_TYPES = {"Person": "PER", "Org": "ORG", "LocOrg": "GPE", "Location": "LOC"}
# The name itself: not a job, and not what kind of thing it is ("компания", "площадь").
_NAMING = {
    "PER": ("name", "surname", "patronymic", "nickname"),
    "ORG": ("org_name", "prj_name"),
    "GPE": ("loc_name",),
    "LOC": ("loc_name",),
}


@dataclass(frozen=True)
class _Token:
    word: str
    start: int
    end: int


def read(*, tokens: str, spans: str, objects: str) -> Document:
    """Return the sentences of a document."""
    sentences = list(_sentences(tokens))
    flat = [token for sentence in sentences for token in sentence]
    tags = ["O"] * len(flat)
    for start, end, kind in _names(objects, dict(_spans(spans))):
        inside = [place for place, token in enumerate(flat) if token.start < end and token.end > start]
        if inside and all(tags[place] == "O" for place in inside):
            tags[inside[0] : inside[-1] + 1] = [f"B-{kind}", *[f"I-{kind}"] * (len(inside) - 1)]
    rest = iter(tags)
    return [[(token.word, next(rest)) for token in sentence] for sentence in sentences]


def _sentences(text: str) -> Iterator[list[_Token]]:
    sentence: list[_Token] = []
    for line in text.split("\n"):
        match line.split(" "):
            case [_, start, length, word, *_]:
                sentence.append(_Token(word, int(start), int(start) + int(length)))
            case _ if sentence:
                yield sentence
                sentence = []
    if sentence:
        yield sentence


def _spans(text: str) -> Iterator[tuple[str, tuple[str, int, int]]]:
    for line in text.split("\n"):
        match line.split("#")[0].split():
            case [name, kind, start, length, _, _, *_]:
                yield name, (kind, int(start), int(start) + int(length))


def _names(text: str, spans: dict[str, tuple[str, int, int]]) -> list[tuple[int, int, str]]:
    """Return where names are, the longest first.

    A name reaches from its first naming span to its last, over whatever stands between them.
    """
    names = set()
    for line in text.split("\n"):
        _, kind, *parts = [*line.split("#")[0].split(), "", ""]
        ours = _TYPES.get(kind, "")
        naming = [spans[part] for part in parts if part in spans and spans[part][0] in _NAMING.get(ours, ())]
        if naming:
            names.add((min(start for _, start, _ in naming), max(end for *_, end in naming), ours))
    return sorted(names, key=lambda name: (name[0] - name[1], name))
