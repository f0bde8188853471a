"""Write the encoder as an ONNX graph for ONNX Runtime, node by node: what runs is what stands here.

Input ``embeddings`` (1, pieces, width) and ``positions`` (words) of each word's first piece; output ``scores`` (words,
tags). The large matrices are kept in 8 bits; everything between them is float32.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

__all__ = ["Mode", "Reach", "build"]

Mode = Literal["float", "dynamic", "static"]
Array = NDArray[np.float32]
_MICROSOFT = "com.microsoft"
_EPSILON = 1e-12
_ODD = 6.0  # times the reach of the median channel
_MOST_ODD = 64


@dataclass(frozen=True)
class Reach:
    """How far the values of each channel go, among what enters a matrix."""

    least: Array  # (channels,)
    most: Array  # (channels,)


class _Graph:
    def __init__(self, mode: Mode, reaches: Mapping[str, Reach]) -> None:
        self.mode, self.reaches = mode, reaches
        self.nodes: list[onnx.NodeProto] = []
        self.constants: list[onnx.TensorProto] = []

    def constant(self, name: str, values: NDArray[np.generic]) -> str:
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    def node(
        self, kind: str, inputs: list[str], name: str, *, domain: str = "", outputs: int = 1, **attributes: object
    ) -> str:
        names = [name] + [f"{name}_{place}" for place in range(1, outputs)]
        self.nodes.append(helper.make_node(kind, inputs, names, name=name, domain=domain, **attributes))
        return name

    def linear(self, states: str, weight: Array, bias: Array, name: str) -> str:
        """Add states @ weight.T + bias."""
        offset = self.constant(f"{name}.bias", bias)
        if self.mode == "float":
            product = self.node("MatMul", [states, self.constant(f"{name}.weight", weight.T)], f"{name}.product")
            return self.node("Add", [product, offset], name)
        odd = self._odd_channels(states) if self.mode == "static" and states.endswith(".active") else []
        states8, its_scale, its_zero, even_weight = self._whole_numbers(states, weight, odd)
        scale = np.abs(even_weight).max(axis=1) / 127
        whole = np.clip(np.round(even_weight / scale[:, None]), -127, 127).astype(np.int8)
        matrix = self.constant(f"{name}.weight", whole.T)
        scales = self.constant(f"{name}.scales", scale.astype(np.float32))
        zero = self.constant(f"{name}.zero", np.zeros(len(scale), np.int8))
        inputs = [states8, matrix, its_scale, scales, its_zero, zero, offset]
        if not odd:
            return self.node("MatMulIntegerToFloat", inputs, name, domain=_MICROSOFT)
        even = self.node("MatMulIntegerToFloat", inputs, f"{name}.even", domain=_MICROSOFT)
        chosen = self.constant(f"{name}.odd_channels", np.array(odd))
        few = self.node("Gather", [states, chosen], f"{name}.few", axis=2)
        rest = self.node("MatMul", [few, self.constant(f"{name}.odd_weight", weight[:, odd].T)], f"{name}.odd")
        return self.node("Add", [even, rest], name)

    def _odd_channels(self, states: str) -> list[int]:
        """Return the few channels that go too far for 8 bits beside the others; they are multiplied as they are.

        Dettmers et al. 2022 (LLM.int8) found them in large models; here they sit behind the activation of each layer.
        """
        reach = self.reaches[states]
        far = np.maximum(-reach.least, reach.most)
        order = np.argsort(-far)[:_MOST_ODD]
        return sorted(int(channel) for channel in order if far[channel] > _ODD * np.median(far))

    def _whole_numbers(self, states: str, weight: Array, odd: list[int]) -> tuple[str, str, str, Array]:
        """Return the states in 8 bits with their scale and zero, and the weights that go with them."""
        name = f"{states}.whole"
        if self.mode == "dynamic":
            self.node("DynamicQuantizeLinear", [states], name, outputs=3)
            return name, f"{name}_1", f"{name}_2", weight
        # A few channels reach thirty times as far as the rest, which would leave the rest a few of 256 steps. Half of
        # that difference moves into the weights (SmoothQuant, Xiao et al. 2023, with its alpha of 1/2).
        reach = self.reaches[states]
        far = np.maximum(np.maximum(-reach.least, reach.most), 1e-5)
        divisor = np.sqrt(far / np.maximum(np.abs(weight).max(axis=0), 1e-5))
        divisor = (divisor / np.exp(np.log(divisor).mean())).astype(np.float32)
        even = np.setdiff1d(np.arange(len(far)), odd)
        factors = np.zeros(len(far), np.float32)
        factors[even] = 1 / divisor[even]
        factor = self.constant(f"{states}.factor", factors)
        evened = self.node("Mul", [states, factor], f"{states}.even")
        least = min(0.0, float((reach.least * factors).min()))
        most = max(0.0, float((reach.most * factors).max()))
        scale = (most - least) / 255
        scales = self.constant(f"{states}.scale", np.float32(scale))
        zero = self.constant(f"{states}.zero", np.uint8(np.clip(round(-least / scale), 0, 255)))
        return self.node("QuantizeLinear", [evened, scales, zero], name), scales, zero, weight * divisor

    def normalised(self, states: str, added: str, weight: Array, bias: Array, name: str) -> str:
        both = self.node("Add", [states, added], f"{name}.sum")
        inputs = [both, self.constant(f"{name}.weight", weight), self.constant(f"{name}.bias", bias)]
        return self.node("LayerNormalization", inputs, name, epsilon=_EPSILON)


def build(
    state: Mapping[str, Array],
    *,
    heads: int,
    mode: Mode,
    reaches: Mapping[str, Reach] | None = None,
    probe: bool = False,
) -> onnx.ModelProto:
    """Return the graph.

    Args:
        state: The parameters of ``TaggingEncoder`` by name.
        heads: Attention heads.
        mode: How the matrices are kept.
        reaches: For ``static``: by name, how far what enters each matrix goes.
        probe: Make what enters each matrix an output too, to measure it.
    """
    graph = _Graph(mode, reaches or {})
    width = state["norm.weight"].shape[0]
    table = graph.constant("position_table", state["positions"][None])
    one, zero = graph.constant("one", np.array([1])), graph.constant("zero", np.array([0]))
    shape = graph.node("Shape", ["embeddings"], "shape", start=1, end=2)
    places = graph.node("Slice", [table, zero, shape, one], "places")
    states = graph.normalised("embeddings", places, state["norm.weight"], state["norm.bias"], "embedded")
    layers = 1 + max(int(name.split(".")[1]) for name in state if name.startswith("layers."))
    probes = []
    for layer in range(layers):
        part = {n.removeprefix(f"layers.{layer}."): v for n, v in state.items() if n.startswith(f"layers.{layer}.")}
        own = f"layer{layer}"
        probes.append(states)
        joined = graph.linear(states, part["query_key_value.weight"], part["query_key_value.bias"], f"{own}.joined")
        graph.nodes.append(helper.make_node("Split", [joined], [f"{own}.{n}" for n in "qkv"], axis=2, num_outputs=3))
        attended = graph.node(
            "MultiHeadAttention", [f"{own}.{n}" for n in "qkv"], f"{own}.attended", domain=_MICROSOFT, num_heads=heads
        )
        probes.append(attended)
        attended = graph.linear(attended, part["attended.weight"], part["attended.bias"], f"{own}.out")
        norm = part["attended_norm.weight"], part["attended_norm.bias"]
        states = graph.normalised(states, attended, *norm, f"{own}.middle")
        probes.append(states)
        wide = graph.linear(states, part["widen.weight"], part["widen.bias"], f"{own}.wide")
        active = graph.node("Gelu", [wide], f"{own}.active", domain=_MICROSOFT)
        probes.append(active)
        narrow = graph.linear(active, part["narrow.weight"], part["narrow.bias"], f"{own}.narrow")
        states = graph.normalised(states, narrow, part["norm.weight"], part["norm.bias"], f"{own}.states")
    flat = graph.node("Squeeze", [states, zero], "flat")
    named = graph.node("Gather", [flat, "positions"], "named", axis=0)
    weight = graph.constant("head.weight", state["head.weight"].T)
    product = graph.node("MatMul", [named, weight], "head.product")
    graph.node("Add", [product, graph.constant("head.bias", state["head.bias"])], "scores")
    tags = state["head.bias"].shape[0]
    outputs = [helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["words", tags])]
    if probe:
        outputs += [helper.make_tensor_value_info(name, TensorProto.FLOAT, None) for name in probes]
    made = helper.make_graph(
        graph.nodes,
        "tagger",
        [
            helper.make_tensor_value_info("embeddings", TensorProto.FLOAT, [1, "pieces", width]),
            helper.make_tensor_value_info("positions", TensorProto.INT64, ["words"]),
        ],
        outputs,
        graph.constants,
    )
    sets = [helper.make_opsetid("", 19), helper.make_opsetid(_MICROSOFT, 1)]
    return helper.make_model(made, opset_imports=sets, ir_version=10, producer_name="tocsin")
