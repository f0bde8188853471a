"""Find entities with ``stanza.Pipeline``, fed with our own tokens so that offsets are never guessed."""

import json
import logging
import sys
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import stanza
from stanza.models.common.doc import END_CHAR, ID, START_CHAR, TEXT, Document

from schemas.analysis import EntityType
from streams.languages.normalise import fold
from streams.nlp.encoder.processor import install
from streams.nlp.entity_types import our_type
from streams.nlp.listed_names import with_listed_names
from streams.nlp.name_edges import edges_of_name
from streams.nlp.ner_models import NerModel
from streams.nlp.scoring import spans

__all__ = ["FoundEntity", "Tagger", "open_pipeline", "spans_of"]

_LONGEST_CHUNK = 120
"""Tokens; Stanza's own models read longer sentences in pieces, so that an endless one costs no more than its length."""


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
        if model.language is None:
            install()
            self._pipeline = open_pipeline("multilingual", ner_encoder=str(model.path))
        else:
            self._pipeline = open_pipeline(model.language, model.path, package="default")

    def tag(
        self, sentences: Sequence[Sequence[str]], *, read_as: Sequence[Sequence[str]] | None = None
    ) -> list[list[FoundEntity]]:
        """Return the entities of each sentence.

        Args:
            sentences: Tokens as they stand in the text, in the order of reading; the encoder reads neighbours together.
            read_as: The same tokens as the model is to read them, if otherwise.
        """
        longest = sys.maxsize if self.model.is_encoder else _LONGEST_CHUNK
        pieces = [
            (index, start, sentence[start : start + longest])
            for index, sentence in enumerate(read_as or sentences)
            for start in range(0, len(sentence), longest)
        ]
        found: list[list[FoundEntity]] = [[] for _ in sentences]
        if not pieces:
            return found
        document = self._pipeline(_document([[fold(token) for token in tokens] for _, _, tokens in pieces]))
        for (index, start, _), sentence in zip(pieces, document.sentences, strict=True):
            sure = [getattr(token, "ner_confidence", None) for token in sentence.tokens]
            for begin, end, kind in spans_of([token.ner or "O" for token in sentence.tokens]):
                first, last = edges_of_name(sentences[index], start + begin, start + end, kind)
                if first < last and (not found[index] or found[index][-1].end <= first):
                    found[index].append(FoundEntity(first, last, kind, _least(sure[first - start : last - start])))
        return [_as_listed(sentence, row) for sentence, row in zip(sentences, found, strict=True)]


def _document(sentences: Sequence[Sequence[str]]) -> Document:
    """Return Stanza's document of tokens with a space between them.

    Stanza makes the same from lists, by way of text that it writes and reads again: half as fast.
    """
    rows, place = [], 0
    for sentence in sentences:
        row = []
        for index, token in enumerate(sentence, 1):
            row.append({ID: (index,), TEXT: token, START_CHAR: place, END_CHAR: place + len(token)})
            place += len(token) + 1
        rows.append(row)
    return Document(rows, " ".join(token for sentence in sentences for token in sentence))


def _as_listed(sentence: Sequence[str], found: Sequence[FoundEntity]) -> list[FoundEntity]:
    """Return the entities, names of our lists in whole; such a one is as sure as the least sure of its parts."""
    readings = with_listed_names(sentence, [(each.first, each.end, each.type) for each in found])
    return [FoundEntity(*name, _least(found[part].confidence for part in parts)) for name, parts in readings]


def _least(values: Iterable[float | None]) -> float | None:
    return min((value for value in values if value is not None), default=None)


def open_pipeline(language: str, directory: Path | None = None, **options: Any) -> stanza.Pipeline:  # noqa: ANN401
    """Return a pipeline, offline, that finds entities in sentences already cut into tokens.

    Args:
        language: Stanza's name for it.
        directory: Where Stanza's downloads lie; without, the models are those that ``options`` name.
        options: Stanza's own, such as ``ner_model_path``.
    """
    if directory is None:
        # Stanza reads the table of its downloads before anything else; ours is empty.
        with tempfile.TemporaryDirectory() as empty:
            Path(empty, "resources.json").write_text(json.dumps({}), encoding="utf-8")
            return open_pipeline(language, Path(empty), package=None, **options)
    return stanza.Pipeline(
        language,
        dir=str(directory),
        download_method=None,
        allow_unknown_language=True,
        use_gpu=False,
        verbose=False,
        **{"processors": "tokenize,ner", "tokenize_pretokenized": True, **options},
    )


def spans_of(tags: Sequence[str]) -> list[tuple[int, int, EntityType]]:
    """Read BIOES (or BIO) tags; a broken sequence starts anew rather than being lost."""
    return [(start, end, ours) for start, end, kind in spans(tags) if (ours := our_type(kind)) is not None]
