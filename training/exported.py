"""Take the weights of a shipped model back: from the 8 bits of ``graph.build`` to the state of ``TaggingEncoder``."""

from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import Tensor

__all__ = ["read_state"]

_NAMES = {"joined": "query_key_value", "out": "attended", "wide": "widen", "narrow": "narrow"}
_NORMS = {"middle": "attended_norm", "states": "norm"}


def read_state(path: Path) -> dict[str, Tensor]:
    """Return the parameters by name, from a graph of mode ``static``; each is at most half a step of 8 bits off.

    Args:
        path: ``tagger.onnx``.
    """
    constants = {c.name: numpy_helper.to_array(c) for c in onnx.load(str(path)).graph.initializer}
    state = {
        "positions": constants["position_table"][0],
        "norm.weight": constants["embedded.weight"],
        "norm.bias": constants["embedded.bias"],
        "head.weight": constants["head.weight"].T,
        "head.bias": constants["head.bias"],
    }
    layers = 1 + max(int(name[5:].split(".")[0]) for name in constants if name.startswith("layer"))
    for layer in range(layers):
        before = "embedded" if layer == 0 else f"layer{layer - 1}.states"
        own = f"layer{layer}"
        inputs = {"joined": before, "out": f"{own}.attended", "wide": f"{own}.middle", "narrow": f"{own}.active"}
        for part, name in _NAMES.items():
            state[f"layers.{layer}.{name}.weight"] = _matrix(constants, f"{own}.{part}", inputs[part])
            state[f"layers.{layer}.{name}.bias"] = constants[f"{own}.{part}.bias"]
        for part, name in _NORMS.items():
            for kind in ("weight", "bias"):
                state[f"layers.{layer}.{name}.{kind}"] = constants[f"{own}.{part}.{kind}"]
    return {name: torch.from_numpy(np.array(values, np.float32)) for name, values in state.items()}


def _matrix(constants: dict[str, np.ndarray], name: str, states: str) -> np.ndarray:
    whole = constants[f"{name}.weight"].astype(np.float32) * constants[f"{name}.scales"]
    matrix = (whole * constants[f"{states}.factor"][:, None]).T  # the factors are zero where a channel is kept apart
    odd = constants.get(f"{name}.odd_channels")
    if odd is not None:
        matrix[:, odd] = constants[f"{name}.odd_weight"].T
    return np.asarray(matrix)
