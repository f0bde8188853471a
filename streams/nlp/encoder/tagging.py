"""Tag the words of an article with a shipped tagger: embeddings, one run a window, the best tags."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import onnxruntime
import orjson

from streams.nlp.encoder.agreement import outvoted
from streams.nlp.encoder.decode import Scores, decode, probabilities
from streams.nlp.encoder.packed import PackedModel, find_packed_model
from streams.nlp.encoder.pieces import PieceCutter
from streams.nlp.encoder.whole_names import cut_short
from streams.nlp.encoder.windows import lay_out

__all__ = ["EncoderTagger", "TaggedSentence"]


@dataclass(frozen=True)
class TaggedSentence:
    """IOB2 tags and their probabilities, one each for a word."""

    tags: list[str]
    confidences: list[float]


@cache
def _vocabulary() -> tuple[PackedModel, PieceCutter]:
    """Return the vocabulary that all taggers of a process share."""
    packed = PackedModel(find_packed_model())
    return packed, PieceCutter(packed)


class EncoderTagger:
    """A tagger in memory; one thread, since worker processes share the machine."""

    def __init__(self, folder: Path) -> None:
        self._packed, self._cutter = _vocabulary()
        about = orjson.loads((folder / "model.json").read_bytes())
        self.tags: tuple[str, ...] = tuple(about["tags"])
        self._window: int = about["window"]
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        path = folder / "tagger.onnx"
        self._session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])

    def tag(self, sentences: Sequence[Sequence[str]]) -> list[TaggedSentence]:
        """Return the tags of each sentence, read together with its neighbours.

        Args:
            sentences: Words already folded for their language, in the order of reading.
        """
        pieces = [self._cutter.cut_all(words) for words in sentences]
        scores = [np.zeros((len(words), len(self.tags)), np.float32) for words in sentences]
        for window in lay_out(pieces, limit=self._window):
            run = {
                "embeddings": self._packed.embeddings(np.array([window.pieces], np.int64)),
                "positions": np.array(window.positions, np.int64),
            }
            (named,) = self._session.run(["scores"], run)
            for (sentence, word), row in zip(window.words, named, strict=True):
                scores[sentence][word] = row
        return self._tagged(sentences, scores)

    def _tagged(self, sentences: Sequence[Sequence[str]], scores: Sequence[Scores]) -> list[TaggedSentence]:
        likely = [probabilities(each) for each in scores]
        rows = [decode(each, self.tags) for each in scores]
        sure = [
            [float(of_word[self.tags.index(tag)]) for of_word, tag in zip(each, row, strict=True)]
            for each, row in zip(likely, rows, strict=True)
        ]
        for mend in (cut_short, outvoted):
            for change in list(mend(sentences, rows, likely, self.tags)):
                inside = [f"I-{change.type}"] * (change.end - change.first - 1)
                rows[change.sentence][change.first : change.end] = [f"B-{change.type}", *inside]
                sure[change.sentence][change.first : change.end] = [change.probability] * (len(inside) + 1)
        return [TaggedSentence(row, [round(value, 3) for value in each]) for row, each in zip(rows, sure, strict=True)]
