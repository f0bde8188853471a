"""The weights of a shipped model can be taken back. Needs onnx, which only training installs."""

import numpy as np
import pytest

onnx = pytest.importorskip("onnx")

from training.exported import read_state  # noqa: E402
from training.graph import Reach, build  # noqa: E402

WIDTH, INNER, LAYERS = 16, 64, 2


def state() -> dict[str, np.ndarray]:
    chance = np.random.default_rng(1)

    def some(*shape: int) -> np.ndarray:
        return chance.normal(size=shape).astype(np.float32)

    made = {"positions": some(8, WIDTH), "norm.weight": some(WIDTH), "norm.bias": some(WIDTH)}
    made |= {"head.weight": some(15, WIDTH), "head.bias": some(15)}
    for layer in range(LAYERS):
        for name, rows, columns in (
            ("query_key_value", 3 * WIDTH, WIDTH),
            ("attended", WIDTH, WIDTH),
            ("widen", INNER, WIDTH),
            ("narrow", WIDTH, INNER),
        ):
            made[f"layers.{layer}.{name}.weight"] = some(rows, columns)
            made[f"layers.{layer}.{name}.bias"] = some(rows)
        for name in ("attended_norm", "norm"):
            made[f"layers.{layer}.{name}.weight"], made[f"layers.{layer}.{name}.bias"] = some(WIDTH), some(WIDTH)
    return made


def reaches(odd: int) -> dict[str, Reach]:
    found = {}
    for layer in range(LAYERS):
        before = "embedded" if layer == 0 else f"layer{layer - 1}.states"
        for name in (before, f"layer{layer}.attended", f"layer{layer}.middle", f"layer{layer}.active"):
            most = np.linspace(0.5, 2, INNER if name.endswith("active") else WIDTH, dtype=np.float32)
            if name.endswith("active"):
                most[odd] = 100
            found[name] = Reach(-most, most)
    return found


def test_what_was_written_is_read_back_as_nearly_as_8_bits_hold_it(tmp_path):
    made = state()
    onnx.save(build(made, heads=4, mode="static", reaches=reaches(odd=5)), str(tmp_path / "tagger.onnx"))

    read = {name: values.numpy() for name, values in read_state(tmp_path / "tagger.onnx").items()}

    assert read.keys() == made.keys()
    for name, values in made.items():
        is_matrix = name.startswith("layers.") and values.ndim > 1
        error = np.abs(read[name] - values).mean() / np.abs(values).mean()
        assert error <= (0.03 if is_matrix else 0), name
    for layer in range(LAYERS):  # a channel that is kept apart loses nothing
        name = f"layers.{layer}.narrow.weight"
        assert np.array_equal(read[name][:, 5], made[name][:, 5])
