"""The encoder as a PyTorch module: BERT's layers over given embeddings, and a linear head that names each word.

Devlin et al. 2019 (post-norm transformer, learned positions, exact GELU). Only what token classification needs.
"""

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from streams.nlp.encoder.packed import PackedModel

__all__ = ["Drop", "Layer", "TaggingEncoder", "half_precision"]


def half_precision() -> torch.autocast:
    """Let matrices be multiplied in bfloat16 where the processor can; elsewhere that would be eight times slower."""
    return torch.autocast("cpu", torch.bfloat16, enabled=torch.ops.mkldnn._is_mkldnn_bf16_supported())  # noqa: SLF001


class Drop(nn.Module):
    """Dropout with masks cut from one long random row: drawing a new mask each time costs more than a layer does."""

    _LENGTH = 2**22

    def __init__(self, share: float) -> None:
        super().__init__()
        self.share = share
        kept = (torch.rand(self._LENGTH) >= share).to(torch.bfloat16) / (1 - share)
        self.register_buffer("_row", kept, persistent=False)

    def forward(self, states: Tensor) -> Tensor:
        """Return the states, some zero and the others larger, while training."""
        if not self.training or not self.share:
            return states
        first = int(torch.randint(self._LENGTH - states.numel(), ()))
        return states * self._row[first : first + states.numel()].view_as(states)


class Layer(nn.Module):
    """Self-attention and a feed-forward part, each added to its input and normalised."""

    def __init__(self, width: int, heads: int, inner: int, epsilon: float, dropout: float) -> None:
        super().__init__()
        self.heads = heads
        self.drop = Drop(dropout)
        self.query_key_value = nn.Linear(width, 3 * width)
        self.attended = nn.Linear(width, width)
        self.attended_norm = nn.LayerNorm(width, epsilon)
        self.widen = nn.Linear(width, inner)
        self.narrow = nn.Linear(inner, width)
        self.norm = nn.LayerNorm(width, epsilon)

    def forward(self, states: Tensor, bias: Tensor) -> Tensor:
        """Return (batch, length, width) from the same; ``bias`` is added to attention scores (0 or very small)."""
        rows, length, width = states.shape
        shape = (rows, length, 3, self.heads, width // self.heads)
        query, key, value = self.query_key_value(states).view(shape).permute(2, 0, 3, 1, 4)
        # Written out: the backward pass of PyTorch's fused attention is several times slower on a CPU.
        scores = query @ key.transpose(2, 3) * (width // self.heads) ** -0.5 + bias.to(query.dtype)
        attended = scores.softmax(-1, dtype=query.dtype) @ value
        attended = self.attended(attended.transpose(1, 2).reshape(rows, length, width))
        states = self.attended_norm(states + self.drop(attended))
        fed = self.narrow(functional.gelu(self.widen(states)))
        return self.norm(states + self.drop(fed))


class TaggingEncoder(nn.Module):
    """Word-piece embeddings to a score per tag and piece."""

    def __init__(self, packed: PackedModel, tags: int, *, dropout: float = 0.1) -> None:
        super().__init__()
        shape = packed.shape
        self.drop = Drop(dropout)
        positions = packed.tensor("emb.pos").reshape(shape.positions, shape.width)
        token_type = packed.tensor("emb.type").reshape(shape.token_types, shape.width)[0]
        self.register_buffer("positions", torch.from_numpy(positions + token_type))
        self.norm = nn.LayerNorm(shape.width, 1e-12)
        self.layers = nn.ModuleList(
            Layer(shape.width, shape.heads, shape.inner, 1e-12, dropout) for _ in range(shape.layers)
        )
        self.head = nn.Linear(shape.width, tags)
        self._load(packed)

    def forward(self, embeddings: Tensor, mask: Tensor) -> Tensor:
        """Return the scores.

        Args:
            embeddings: (batch, length, width) of the pieces, without positions.
            mask: (batch, length), 1 for a piece and 0 for padding.

        Returns:
            (batch, length, tags).
        """
        states = self.norm(embeddings + self.positions[: embeddings.shape[1]])
        states = self.drop(states)
        bias = (1.0 - mask[:, None, None, :].to(states.dtype)) * -1e4
        for layer in self.layers:
            states = layer(states, bias)
        return self.head(states)

    def freeze_layers(self, count: int) -> None:
        """Leave the lowest layers as they are."""
        for part in (self.norm, *self.layers[:count]):
            part.requires_grad_(requires_grad=False)

    def keep_layers(self, kept: list[int]) -> None:
        """Drop all layers but those, for a student."""
        self.layers = nn.ModuleList(self.layers[place] for place in kept)

    @torch.no_grad()
    def _load(self, packed: PackedModel) -> None:
        _set(self.norm.weight, packed.tensor("emb.ln.w"))
        _set(self.norm.bias, packed.tensor("emb.ln.b"))
        for place, layer in enumerate(self.layers):
            joined = {
                part: np.concatenate([packed.tensor(f"l{place}.{name}.{part}") for name in "qkv"]) for part in "wb"
            }
            _set(layer.query_key_value.weight, joined["w"])
            _set(layer.query_key_value.bias, joined["b"])
            names = {"ao": layer.attended, "aln": layer.attended_norm, "fi": layer.widen, "fo": layer.narrow}
            for name, module in {**names, "oln": layer.norm}.items():
                _set(module.weight, packed.tensor(f"l{place}.{name}.w"))
                _set(module.bias, packed.tensor(f"l{place}.{name}.b"))


def _set(parameter: Tensor, values: np.ndarray) -> None:
    parameter.copy_(torch.from_numpy(values).view_as(parameter))
