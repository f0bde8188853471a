"""Train the small student: ``python -m training.distil --data DIR --teacher STATE --silver F... --work DIR``.

It begins as some of the teacher's layers, and learns from what people labelled and from what the teacher says of
running text.
"""

import argparse
from pathlib import Path

import torch

from training.batches import Sampler, Source
from training.encoder import TaggingEncoder
from training.loop import fit
from training.recipe import SEED
from training.setting import gold_sources, set_up, watched
from training.silver import read_silver
from training.tags import TAGS

__all__ = ["main"]

RATE = 5e-4


def main() -> None:
    """Train, say how it goes, and keep the last state."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder of the corpora, see README.md")
    parser.add_argument("--teacher", type=Path, required=True, help="state.pt of training.finetune")
    parser.add_argument("--silver", type=Path, nargs="*", default=[], help="files of training.silver")
    parser.add_argument("--work", type=Path, required=True, help="where the state and the log go")
    parser.add_argument("--layers", type=int, nargs="+", default=[0, 1, 2, 3], help="which of the teacher's to keep")
    parser.add_argument("--epochs", type=float, default=2)
    parser.add_argument("--rate", type=float, default=RATE)
    options = parser.parse_args()
    packed, cutter = set_up()
    student = TaggingEncoder(packed, len(TAGS))
    student.load_state_dict(torch.load(options.teacher))
    student.keep_layers(options.layers)
    sources = gold_sources(options.data, cutter) + [Source(read_silver(path)) for path in options.silver]
    development = watched(options.data, cutter)
    sampler = Sampler(sources, seed=SEED)
    fit(student, sampler, packed, development, work=options.work, epochs=options.epochs, rate=options.rate)


if __name__ == "__main__":
    main()
