"""Sentences to batches of windows: sometimes alone, sometimes with their neighbours, anew in each epoch."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from streams.nlp.encoder.packed import PackedModel
from streams.nlp.encoder.pieces import PieceCutter
from streams.nlp.encoder.windows import LIMIT, Window, join, lay_out
from training.corpora import Sentence
from training.tags import TAGS, allowed_tags

__all__ = ["NO_WORD", "Batch", "Encoded", "Example", "Sampler", "Source", "allowed_table", "encode", "make_batch"]

ALONE = 0.35  # share of windows with a single sentence: headlines and short reports have no neighbours
SHORTEST = 48  # pieces of the smallest window of neighbours
NO_WORD = -100
PAD = 1


@dataclass(frozen=True)
class Encoded:
    """A sentence as the model takes it, with what people or a teacher say of its words."""

    pieces: list[tuple[int, ...]]
    labels: list[int]
    """Rows of ``allowed_table``; empty where a teacher speaks."""
    teacher: NDArray[np.float16] | None = None
    """(words, tags), the teacher's probabilities."""


@dataclass(frozen=True)
class Source:
    """Sentences in reading order, with how often they are read in an epoch (2.0: twice; 0.3: a third of them)."""

    sentences: Sequence[Encoded]
    share: float = 1.0
    ordered: bool = True
    """False where neighbours have nothing to do with one another."""


@dataclass(frozen=True)
class Example:
    """A window with a label, or a row of probabilities, for each of its words."""

    window: Window
    labels: list[int]
    teacher: NDArray[np.float16] | None


@dataclass(frozen=True)
class Batch:
    """Padded windows."""

    embeddings: Tensor  # (rows, length, width)
    mask: Tensor  # (rows, length)
    labels: Tensor  # (rows, length); NO_WORD but at the first piece of a word that people labelled
    teacher: Tensor  # (rows, length, tags); zeros but at the first piece of a word that a teacher labelled


_LABELS: dict[str, int] = {tag: number for number, tag in enumerate(TAGS)}


def _label(tag: str) -> int:
    return _LABELS.setdefault(tag, len(_LABELS))


def allowed_table() -> Tensor:
    """Return (labels, tags): which tags each label seen so far allows; the first rows are the plain tags."""
    return torch.tensor([[tag in allowed_tags(label) for tag in TAGS] for label in _LABELS])


def encode(sentences: Sequence[Sentence], cutter: PieceCutter) -> list[Encoded]:
    """Return the sentences with pieces and labels."""
    return [
        Encoded(cutter.cut_all([word for word, _ in sentence]), [_label(tag) for _, tag in sentence])
        for sentence in sentences
    ]


class Sampler:
    """Draws an epoch's windows."""

    def __init__(self, sources: Sequence[Source], *, seed: int) -> None:
        self._sources = sources
        self._chance = random.Random(seed)

    def epoch(self, *, budget: int) -> list[list[Example]]:
        """Return batches of at most about ``budget`` pieces, windows of like length together, in random order."""
        drawn = [example for source in self._sources for example in self._draw(source)]
        drawn.sort(key=lambda example: len(example.window.pieces) + self._chance.random() * 8)
        batches: list[list[Example]] = [[]]
        for example in drawn:
            if batches[-1] and (len(batches[-1]) + 1) * len(example.window.pieces) > budget:
                batches.append([])
            batches[-1].append(example)
        self._chance.shuffle(batches)
        return batches

    def _draw(self, source: Source) -> Iterator[Example]:
        whole, part = divmod(source.share, 1)
        for _ in range(int(whole)):
            yield from self._pass(source)
        if part:
            examples = list(self._pass(source))
            yield from self._chance.sample(examples, round(part * len(examples)))

    def _pass(self, source: Source) -> Iterator[Example]:
        sentences = source.sentences
        first = 0
        while first < len(sentences):
            alone = not source.ordered or self._chance.random() < ALONE
            limit = 0 if alone else self._chance.randint(SHORTEST, LIMIT)
            last, size = first, 1
            while last < len(sentences) and (last == first or size + _size(sentences[last]) <= limit):
                size += _size(sentences[last])
                last += 1
            yield from _examples(sentences[first:last])
            first = last


def _examples(group: Sequence[Encoded]) -> Iterator[Example]:
    """Yield the windows of some sentences, one unless a sentence is very long."""
    pieces = [sentence.pieces for sentence in group]
    fits = 1 + sum(map(_size, group)) <= LIMIT
    for window in [join(pieces)] if fits else lay_out(pieces):
        if group[0].teacher is None:
            yield Example(window, [group[sentence].labels[word] for sentence, word in window.words], None)
        else:
            rows = [group[sentence].teacher[word] for sentence, word in window.words]  # type: ignore[index]
            yield Example(window, [], np.stack(rows))


def make_batch(examples: Sequence[Example], packed: PackedModel) -> Batch:
    """Return the windows padded to the longest."""
    longest = max(len(example.window.pieces) for example in examples)
    pieces = np.full((len(examples), longest), PAD, np.int64)
    labels = np.full((len(examples), longest), NO_WORD, np.int64)
    teacher = np.zeros((len(examples), longest, len(TAGS)), np.float32)
    for row, example in enumerate(examples):
        window = example.window
        pieces[row, : len(window.pieces)] = window.pieces
        if example.teacher is None:
            labels[row, window.positions] = example.labels
        else:
            teacher[row, window.positions] = example.teacher
    mask = torch.from_numpy((pieces != PAD).astype(np.float32))
    return Batch(torch.from_numpy(packed.embeddings(pieces)), mask, torch.from_numpy(labels), torch.from_numpy(teacher))


def _size(sentence: Encoded) -> int:
    return 1 + sum(map(len, sentence.pieces))
