"""What every training command begins with: the encoder's file, one seed, the corpora as pieces."""

import os
from collections.abc import Iterable, Mapping
from pathlib import Path

import torch

from streams.nlp.encoder.packed import PackedModel, find_packed_model
from streams.nlp.encoder.pieces import PieceCutter
from training.batches import Source, encode
from training.corpora import Sentence
from training.development import Development
from training.recipe import SEED, Corpus, development_parts, training_corpora

__all__ = ["encoded_parts", "encoded_sources", "gold_sources", "set_up", "watched"]

_WATCHED = ("newsfane_tail", "wikifane_dev", "uner_ewt_dev", "crossner_politics_dev")


def set_up() -> tuple[PackedModel, PieceCutter]:
    """Seed PyTorch, take as many threads as OMP_NUM_THREADS says, and open the vocabulary."""
    torch.manual_seed(SEED)
    torch.set_num_threads(int(os.environ.get("OMP_NUM_THREADS", "2")))
    packed = PackedModel(find_packed_model())
    return packed, PieceCutter(packed)


def gold_sources(data: Path, cutter: PieceCutter) -> list[Source]:
    """Return what people labelled."""
    return encoded_sources(training_corpora(data), cutter)


def encoded_sources(corpora: Iterable[Corpus], cutter: PieceCutter) -> list[Source]:
    """Return corpora as training reads them."""
    return [Source(encode(corpus.sentences, cutter), share=corpus.share, ordered=corpus.ordered) for corpus in corpora]


def watched(data: Path, cutter: PieceCutter) -> Development:
    """Return the parts by which a training run is judged while it goes on."""
    parts = development_parts(data)
    return encoded_parts({name: parts[name][1] for name in _WATCHED}, cutter)


def encoded_parts(parts: Mapping[str, list[Sentence]], cutter: PieceCutter) -> Development:
    """Return labelled sentences, by name, as a model is judged by them."""
    return {
        name: (encode(sentences, cutter), [[tag for _, tag in sentence] for sentence in sentences])
        for name, sentences in parts.items()
    }
