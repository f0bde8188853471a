"""A Stanza NER pipeline for one language, fed with our own tokens so that offsets are never guessed."""

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import orjson
import stanza

from schemas.analysis import EntityType
from schemas.errors import Misconfigured
from streams.languages.normalise import fold

__all__ = ["NerModel", "Tagger", "official_model", "shipped_models"]

_MODELS = Path(__file__).parent / "models"
_LONGEST_CHUNK = 120
"""Tokens; longer sentences are tagged in pieces, so that one endless sentence costs no more than its length."""

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
}
"""Tags of the models to ours; dates, numbers and amounts are no entities of ours and are left out."""


@dataclass(frozen=True)
class NerModel:
    """Where a model lies. Without ``ner_path`` Stanza finds it in ``directory`` by its own ``resources.json``."""

    language: str
    name: str
    directory: Path
    ner_path: Path | None = None
    pretrain_path: Path | None = None


def shipped_models() -> dict[str, NerModel]:
    """Return the models in this package by language."""
    models = {}
    for card in sorted(_MODELS.glob("*/model.json")):
        about = orjson.loads(card.read_bytes())
        folder = card.parent
        models[folder.name] = NerModel(
            language=folder.name,
            name=f"{about['name']} {about['version']}",
            directory=_MODELS,
            ner_path=folder / "ner.pt",
            pretrain_path=folder / "pretrain.pt",
        )
    return models


def official_model(language: str, *, directory: Path) -> NerModel:
    """Return Stanza's own model, as ``tocsin models download`` left it.

    Raises:
        Misconfigured: if it was never downloaded.
    """
    resources = directory / "resources.json"
    if not resources.exists() or not (directory / language / "ner").is_dir():
        message = (
            f"no official Stanza NER model for {language!r} in {directory}:"
            f" run `tocsin models download {language}`, or set TOCSIN_MODELS=shipped"
        )
        raise Misconfigured(message)
    return NerModel(language=language, name=f"stanza-official-{language} {stanza.__version__}", directory=directory)


class Tagger:
    """Tokens to typed spans of tokens, in one language."""

    def __init__(self, model: NerModel) -> None:
        logging.getLogger("stanza").setLevel(logging.ERROR)
        self.model = model
        paths = {}
        if model.ner_path is not None:
            paths = {"ner_model_path": str(model.ner_path), "ner_pretrain_path": str(model.pretrain_path)}
        self._pipeline = stanza.Pipeline(
            model.language,
            dir=str(model.directory),
            # Stanza calls its own choice "default"; None keeps it from asking for a package we do not ship.
            package="default" if model.ner_path is None else None,
            processors="tokenize,ner",
            download_method=None,
            allow_unknown_language=True,
            tokenize_pretokenized=True,
            use_gpu=False,
            verbose=False,
            **paths,
        )

    def tag(self, sentences: Sequence[Sequence[str]]) -> list[list[tuple[int, int, EntityType]]]:
        """Return for each sentence the entities as (first token, one past the last, type)."""
        pieces = [
            (index, start, sentence[start : start + _LONGEST_CHUNK])
            for index, sentence in enumerate(sentences)
            for start in range(0, len(sentence), _LONGEST_CHUNK)
        ]
        found: list[list[tuple[int, int, EntityType]]] = [[] for _ in sentences]
        if not pieces:
            return found
        folded = [[fold(token, self.model.language) for token in tokens] for _, _, tokens in pieces]
        document = self._pipeline(folded)
        for (index, start, _), sentence in zip(pieces, document.sentences, strict=True):
            tags = [token.ner or "O" for token in sentence.tokens]
            found[index].extend((start + first, start + end, kind) for first, end, kind in spans_of(tags))
        return found


def spans_of(tags: Sequence[str]) -> list[tuple[int, int, EntityType]]:
    """Read BIOES (or BIO) tags; a broken sequence starts anew rather than being lost."""
    spans: list[tuple[int, int, EntityType]] = []
    start, kind = 0, ""
    for place, tag in enumerate([*tags, "O"]):
        mark, _, name = tag.partition("-")
        continues = mark in {"I", "E"} and name == kind
        if kind and not continues:
            ours = _OURS.get(kind)
            if ours is not None:
                spans.append((start, place, ours))
            kind = ""
        if name and not continues:
            start, kind = place, name
    return spans
