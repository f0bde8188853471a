"""Tag development parts with a model that is still in PyTorch, and score it."""

from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray

from streams.nlp.comparison import compare_with
from streams.nlp.encoder.packed import PackedModel
from streams.nlp.encoder.windows import Pieces, lay_out
from streams.nlp.scoring import score_by_type, spans
from training.batches import Encoded, Example, make_batch
from training.encoder import TaggingEncoder, half_precision
from training.tags import TAGS

__all__ = ["THREE", "Development", "score", "score_words"]

THREE = compare_with(("PER", "ORG", "LOC"))
_ROWS = 16

Development = dict[str, tuple[list[Encoded], list[list[str]]]]
"""By name: the sentences and their gold tags."""


def score_words(model: TaggingEncoder, packed: PackedModel, sentences: Sequence[Pieces]) -> list[NDArray[np.float32]]:
    """Return (words, tags) of each sentence: the model's scores, neighbours read together."""
    model.eval()
    windows = list(lay_out(sentences))
    scores = [np.zeros((len(sentence), len(TAGS)), np.float32) for sentence in sentences]
    for first in range(0, len(windows), _ROWS):
        rows = windows[first : first + _ROWS]
        batch = make_batch([Example(window, [0] * len(window.words), None) for window in rows], packed)
        with torch.inference_mode(), half_precision():
            found = model(batch.embeddings, batch.mask).float().numpy()
        for row, window in enumerate(rows):
            for (sentence, word), position in zip(window.words, window.positions, strict=True):
                scores[sentence][word] = found[row, position]
    model.train()
    return scores


def score(model: TaggingEncoder, packed: PackedModel, development: Development) -> dict[str, tuple[float, float]]:
    """Return F1 in percent by part: (all types, PER/ORG/LOC)."""
    scores = {}
    for name, (sentences, gold) in development.items():
        words = score_words(model, packed, [sentence.pieces for sentence in sentences])
        found = [spans(TAGS[column] for column in row.argmax(-1)) for row in words]
        expected = [spans(tags) for tags in gold]
        every = score_by_type(expected, found)["all"].f1
        three = score_by_type(map(THREE.of, expected), map(THREE.of, found))["all"].f1
        scores[name] = (round(100 * every, 2), round(100 * three, 2))
    return scores
