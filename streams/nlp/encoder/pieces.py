"""Cut words into the pieces of the encoder's vocabulary."""

from collections.abc import Sequence
from functools import lru_cache

from sentencepiece import SentencePieceProcessor
from sentencepiece.sentencepiece_model_pb2 import ModelProto  # type: ignore[attr-defined]  # made at import

from streams.nlp.encoder.packed import PackedModel

__all__ = ["PieceCutter"]

_WORD_START = "\u2581"
_REMEMBERED = 50_000  # words; the news repeats itself
_MOST_PIECES = 12  # of a word; nothing is learnt from the rest of a wall of letters
_UNIGRAM, _NORMAL, _UNKNOWN, _CONTROL = 1, 1, 2, 3  # sentencepiece's own numbers


class PieceCutter:
    """Cuts one word at a time, so a word has the same pieces in any sentence, and most words are remembered."""

    def __init__(self, packed: PackedModel) -> None:
        self._processor = SentencePieceProcessor(model_proto=_model(packed))
        self._normal_form = packed.normal_form
        self._unknown = packed.unknown
        self.cut = lru_cache(maxsize=_REMEMBERED)(self._cut)

    def cut_all(self, words: Sequence[str]) -> list[tuple[int, ...]]:
        """Return the pieces of each word, at least one and at most 12."""
        return [self.cut(word) for word in words]

    def _cut(self, word: str) -> tuple[int, ...]:
        normal = word.translate(self._normal_form).replace(" ", "")
        pieces = self._processor.encode(_WORD_START + normal) if normal else []
        return tuple(pieces[:_MOST_PIECES]) or (self._unknown,)


def _model(packed: PackedModel) -> bytes:
    """Return the vocabulary as sentencepiece wants it: a unigram model that normalises nothing, since we did."""
    model = ModelProto()
    model.trainer_spec.model_type = _UNIGRAM
    model.normalizer_spec.add_dummy_prefix = False
    model.normalizer_spec.remove_extra_whitespaces = False
    model.normalizer_spec.escape_whitespaces = False
    control = {packed.bos, packed.eos, packed.pad, len(packed.scores) - 1}  # the last is <mask>
    for number, (piece, score) in enumerate(zip(packed.read_pieces(), packed.scores, strict=True)):
        kind = _UNKNOWN if number == packed.unknown else _CONTROL if number in control else _NORMAL
        model.pieces.add(piece=piece, score=float(score), type=kind)
    return bytes(model.SerializeToString())
