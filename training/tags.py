"""Bring the tag set of each corpus to Tocsin's seven types."""

from collections.abc import Iterable

from training.corpora import Sentence
from training.demonyms import is_demonym
from training.gazetteer import country_names, kind_of_place

__all__ = ["TYPES", "Span", "add_demonyms", "map_types", "refine_places", "spans", "states_are_not_organisations"]

TYPES = ("PER", "ORG", "GPE", "LOC", "FAC", "NORP", "MISC")
Span = tuple[int, int, str]

_ELSEWHERE = {
    # FANE
    "PRODUCT": "MISC",
    "WORK_OF_ART": "MISC",
    # Wojood
    "PERS": "PER",
    "EVENT": "MISC",
    "LAW": "MISC",
    # CrossNER politics
    "person": "PER",
    "politician": "PER",
    "organisation": "ORG",
    "politicalparty": "ORG",
    "country": "GPE",
    "location": "LOC",
    "event": "MISC",
    "election": "MISC",
    "misc": "MISC",
    # en-worldwide-newswire (measured on, never trained on)
    "Person": "PER",
    "Organization": "ORG",
    "Location": "LOC",
    "Facility": "FAC",
    "Misc": "MISC",
    "Product": "MISC",
}


def spans(tags: Iterable[str]) -> list[Span]:
    """Return (start, end, type) of each entity in a row of IOB2 or BIOES tags."""
    found: list[Span] = []
    for position, tag in enumerate(tags):
        mark, _, kind = tag.partition("-")
        if mark in ("I", "E") and found and found[-1][1:] == (position, kind):
            found[-1] = (found[-1][0], position + 1, kind)
        elif kind:
            found.append((position, position + 1, kind))
    return found


def map_types(sentence: Sentence) -> Sentence:
    """Return the sentence in our types; what we do not tag (dates, sums, occupations) becomes O."""
    renamed = [(start, end, _ELSEWHERE.get(kind, kind)) for start, end, kind in _entities(sentence)]
    return _tagged(sentence, [span for span in renamed if span[2] in TYPES])


def refine_places(sentence: Sentence) -> Sentence:
    """Split English LOC into GPE, LOC and FAC by word lists and cue words."""
    refined = [
        (start, end, kind_of_place(_text(sentence, start, end)) if kind == "LOC" else kind)
        for start, end, kind in _entities(sentence)
    ]
    return _tagged(sentence, refined)


def add_demonyms(sentence: Sentence) -> Sentence:
    """Tag English demonyms as NORP where the corpus has nothing, MISC or a place."""
    kept = [
        (start, end, "NORP" if kind in ("MISC", "GPE") and _is_demonym(sentence[start:end]) else kind)
        for start, end, kind in _entities(sentence)
    ]
    new = [(i, i + 1, "NORP") for i, (word, tag) in enumerate(sentence) if tag == "O" and is_demonym(word)]
    return _tagged(sentence, kept + new)


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
