"""Find entities with ``stanza.Pipeline``, fed with our own tokens so that offsets are never guessed."""

import json
import logging
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import stanza

from schemas.analysis import EntityType
from streams.languages.normalise import fold
from streams.nlp.encoder.processor import install
from streams.nlp.ner_models import NerModel

__all__ = ["FoundEntity", "Tagger", "our_type", "spans_of"]

_LONGEST_CHUNK = 120
"""Tokens; Stanza's own models read longer sentences in pieces, so that an endless one costs no more than its length."""

_OURS: Mapping[str, EntityType] = {
    "PER": "PER",
    "ORG": "ORG",
    "GPE": "GPE",
    "LOC": "LOC",
    "FAC": "FAC",
    "NORP": "NORP",
    "MISC": "MISC",
    # Stanza's official models: OntoNotes (en) and the four-class sets (ar and others).
    "PERSON": "PER",
    "PERS": "PER",
    "LOCATION": "LOC",
    "ORGANIZATION": "ORG",
    "PRODUCT": "MISC",
    "EVENT": "MISC",
    "WORK_OF_ART": "MISC",
    "LAW": "MISC",
    "LANGUAGE": "MISC",
    "OTH": "MISC",
    "FACILITY": "FAC",
}
"""Tags of the models to ours; dates, numbers and amounts are no entities of ours and are left out."""


@dataclass(frozen=True, slots=True)
class FoundEntity:
    """Tokens of one sentence that name one thing."""

    first: int
    end: int
    """One past the last token."""
    type: EntityType
    confidence: float | None
    """The least probability among its tokens' tags; None where the model gives none."""


class Tagger:
    """Tokens to entities; one model in memory."""

    def __init__(self, model: NerModel) -> None:
        logging.getLogger("stanza").setLevel(logging.ERROR)
        self.model = model
        self._pipeline = _encoder_pipeline(model.path) if model.is_encoder else _stanza_pipeline(model)

    def tag(self, sentences: Sequence[Sequence[str]]) -> list[list[FoundEntity]]:
        """Return the entities of each sentence.

        Args:
            sentences: Tokens as they stand in the text, in the order of reading; the encoder reads neighbours together.
        """
        longest = sys.maxsize if self.model.is_encoder else _LONGEST_CHUNK
        pieces = [
            (index, start, sentence[start : start + longest])
            for index, sentence in enumerate(sentences)
            for start in range(0, len(sentence), longest)
        ]
        found: list[list[FoundEntity]] = [[] for _ in sentences]
        if not pieces:
            return found
        document = self._pipeline([[fold(token) for token in tokens] for _, _, tokens in pieces])
        for (index, start, _), sentence in zip(pieces, document.sentences, strict=True):
            sure = [getattr(token, "ner_confidence", None) for token in sentence.tokens]
            for first, end, kind in spans_of([token.ner or "O" for token in sentence.tokens]):
                least = min((value for value in sure[first:end] if value is not None), default=None)
                found[index].append(FoundEntity(start + first, start + end, kind, least))
        return found


def _encoder_pipeline(folder: Path) -> stanza.Pipeline:
    install()
    # Stanza reads a table of its downloads before anything else; ours is empty.
    with tempfile.TemporaryDirectory() as resources:
        Path(resources, "resources.json").write_text(json.dumps({}), encoding="utf-8")
        return _pipeline("multilingual", resources, package=None, ner_encoder=str(folder))


def _stanza_pipeline(model: NerModel) -> stanza.Pipeline:
    return _pipeline(str(model.language), str(model.path), package="default")


def _pipeline(language: str, directory: str, **options: Any) -> stanza.Pipeline:  # noqa: ANN401
    return stanza.Pipeline(
        language,
        dir=directory,
        processors="tokenize,ner",
        download_method=None,
        allow_unknown_language=True,
        tokenize_pretokenized=True,
        use_gpu=False,
        verbose=False,
        **options,
    )


def our_type(name: str) -> EntityType | None:
    """Return our type for another tag set's (PERSON, Location, ...), None for what we do not tag."""
    return _OURS.get(name.upper())


def spans_of(tags: Sequence[str]) -> list[tuple[int, int, EntityType]]:
    """Read BIOES (or BIO) tags; a broken sequence starts anew rather than being lost."""
    spans: list[tuple[int, int, EntityType]] = []
    start, kind = 0, ""
    for place, tag in enumerate([*tags, "O"]):
        mark, _, name = tag.partition("-")
        continues = mark in {"I", "E"} and name == kind
        if kind and not continues:
            ours = our_type(kind)
            if ours is not None:
                spans.append((start, place, ours))
            kind = ""
        if name and not continues:
            start, kind = place, name
    return spans
