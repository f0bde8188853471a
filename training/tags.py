"""Bring the tag set of each corpus to Tocsin's seven types, and say where a corpus leaves a tag open.

A tag of a training sentence is written ``B-PER``, ``I-PER`` or ``O``; alternatives stand behind bars: ``B-GPE|LOC|FAC``
is the first word of a place of a kind that the corpus does not tell, ``O|NORP|MISC`` a word that the corpus does not
tag and that may be either. Training adds up the probabilities of the alternatives (see ``loss.py``), so that a corpus
with three types teaches nothing wrong about the other four.
"""

from collections.abc import Iterable, Mapping

from streams.nlp.scoring import Span, spans
from training.corpora import Sentence
from training.demonyms import is_demonym
from training.gazetteer import country_names, kind_of_place

__all__ = [
    "PLACE",
    "TAGS",
    "TYPES",
    "add_demonyms",
    "allowed_tags",
    "begin_after_article",
    "leave_names_open",
    "map_types",
    "refine_places",
    "states_are_not_organisations",
]

TYPES = ("PER", "ORG", "GPE", "LOC", "FAC", "NORP", "MISC")
TAGS = ("O", *(f"{mark}-{kind}" for kind in TYPES for mark in "BI"))
PLACE = "GPE|LOC|FAC"
_OPEN = "NORP|MISC"


def allowed_tags(tag: str) -> frozenset[str]:
    """Return the tags that ``tag`` stands for, itself alone if it has no alternatives."""
    first, *others = tag.split("|")
    if first == "O":
        return frozenset(["O", *(f"{mark}-{kind}" for kind in others for mark in "BI")])
    mark, _, kind = first.partition("-")
    return frozenset(f"{mark}-{each}" for each in (kind, *others))


def map_types(sentence: Sentence, names: Mapping[str, str]) -> Sentence:
    """Return the sentence in our types by ``names``; what is not in it (dates, sums, occupations) becomes O."""
    return _tagged(sentence, [(start, end, names[kind]) for start, end, kind in _entities(sentence) if kind in names])


def refine_places(sentence: Sentence) -> Sentence:
    """Say which kind an English place is, where word lists and cue words know."""
    refined = [
        (start, end, (kind_of_place(_text(sentence, start, end)) or kind) if kind == PLACE else kind)
        for start, end, kind in _entities(sentence)
    ]
    return _tagged(sentence, refined)


def add_demonyms(sentence: Sentence) -> Sentence:
    """Tag English demonyms as NORP where the corpus has anything but a person: nothing, MISC, a place, a group."""
    kept = [
        (start, end, "NORP" if kind != "PER" and _is_demonym(sentence[start:end]) else kind)
        for start, end, kind in _entities(sentence)
    ]
    new = [(i, i + 1, "NORP") for i, (word, tag) in enumerate(sentence) if tag == "O" and is_demonym(word)]
    return _tagged(sentence, kept + new)


def begin_after_article(sentence: Sentence) -> Sentence:
    """Leave a lower-case ``the`` out of English names: most corpora do, and some do only mostly."""
    kept = [
        (start + (sentence[start][0] == "the" and end > start + 1), end, kind)
        for start, end, kind in _entities(sentence)
    ]
    return _tagged(sentence, kept)


def leave_names_open(sentence: Sentence) -> Sentence:
    """Let a capitalised word that is tagged O, and is not the first, be NORP or MISC as well."""
    return [
        (word, f"O|{_OPEN}" if place and tag == "O" and word[:1].isupper() else tag)
        for place, (word, tag) in enumerate(sentence)
    ]


def states_are_not_organisations(sentence: Sentence, language: str) -> Sentence:
    """Tag a country as GPE where a corpus calls it ORG because it acts (Wojood does)."""
    names = country_names(language)
    fixed = [
        (start, end, "GPE" if kind == "ORG" and _text(sentence, start, end) in names else kind)
        for start, end, kind in _entities(sentence)
    ]
    return _tagged(sentence, fixed)


def _entities(sentence: Sentence) -> list[Span]:
    return spans(tag for _, tag in sentence)


def _is_demonym(entity: Sentence) -> bool:
    return len(entity) == 1 and is_demonym(entity[0][0])


def _text(sentence: Sentence, start: int, end: int) -> str:
    return " ".join(word for word, _ in sentence[start:end])


def _tagged(sentence: Sentence, entities: Iterable[Span]) -> Sentence:
    tags = ["O"] * len(sentence)
    for start, end, kind in entities:
        tags[start:end] = [f"B-{kind}", *[f"I-{kind}"] * (end - start - 1)]
    return [(word, tag) for (word, _), tag in zip(sentence, tags, strict=True)]
