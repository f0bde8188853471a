"""Tag development parts with a model that is still in PyTorch, and score it."""

from collections.abc import Iterator

import torch

from streams.nlp.encoder.packed import PackedModel
from streams.nlp.encoder.windows import lay_out
from streams.nlp.scoring import Span, score_by_type, spans
from training.batches import Encoded, Example, make_batch
from training.encoder import TaggingEncoder
from training.tags import TAGS

__all__ = ["Development", "predict", "score"]

COARSE = {"GPE": "LOC", "FAC": "LOC"}
THREE = ("PER", "ORG", "LOC")
_ROWS = 16

Development = dict[str, tuple[list[Encoded], list[list[str]]]]
"""By name: the sentences and their gold tags."""


def coarse(tags: list[str]) -> list[str]:
    """Return the tags with places joined and all but PER, ORG and LOC left out."""
    marks = [(mark, COARSE.get(kind, kind)) for mark, _, kind in (tag.partition("-") for tag in tags)]
    return [f"{mark}-{kind}" if kind in THREE else "O" for mark, kind in marks]


def _three(rows: list[list[str]]) -> Iterator[list[Span]]:
    return (spans(coarse(row)) for row in rows)


def predict(model: TaggingEncoder, packed: PackedModel, sentences: list[Encoded]) -> list[list[str]]:
    """Return the likeliest tag of each word."""
    model.eval()
    windows = list(lay_out([sentence.pieces for sentence in sentences]))
    tags = [["O"] * len(sentence.pieces) for sentence in sentences]
    for first in range(0, len(windows), _ROWS):
        rows = windows[first : first + _ROWS]
        batch = make_batch([Example(window, [0] * len(window.words), None) for window in rows], packed)
        with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16):
            best = model(batch.embeddings, batch.mask).argmax(-1)
        for row, window in enumerate(rows):
            for (sentence, word), position in zip(window.words, window.positions, strict=True):
                tags[sentence][word] = TAGS[best[row, position]]
    model.train()
    return tags


def score(model: TaggingEncoder, packed: PackedModel, development: Development) -> dict[str, tuple[float, float]]:
    """Return F1 in percent by part: (all types, PER/ORG/LOC)."""
    scores = {}
    for name, (sentences, gold) in development.items():
        found = predict(model, packed, sentences)
        every = score_by_type(map(spans, gold), map(spans, found))["all"].f1
        three = score_by_type(_three(gold), _three(found))["all"].f1
        scores[name] = (round(100 * every, 2), round(100 * three, 2))
    return scores
