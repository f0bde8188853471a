"""Train the small student: ``python -m training.distil --data DIR --teacher STATE --silver F... --work DIR``.

It begins as some of the teacher's layers, or with ``--start`` as a student that was shipped, and learns from what
people labelled and from what the teacher says of running text.
"""

import argparse
from pathlib import Path

import torch

from training.batches import Sampler, Source
from training.encoder import TaggingEncoder
from training.exported import read_state
from training.loop import LOOKS, fit
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
    beginning = parser.add_mutually_exclusive_group(required=True)
    beginning.add_argument("--teacher", type=Path, help="state.pt of training.finetune")
    beginning.add_argument("--start", type=Path, help="tagger.onnx of an earlier version of the student")
    parser.add_argument("--silver", type=Path, nargs="*", default=[], help="files of training.silver")
    parser.add_argument("--work", type=Path, required=True, help="where the state and the log go")
    parser.add_argument("--layers", type=int, nargs="+", default=[0, 1, 2, 3], help="which of the teacher's to keep")
    parser.add_argument("--epochs", type=float, default=2)
    parser.add_argument("--rate", type=float, default=RATE)
    parser.add_argument("--looks", type=int, default=LOOKS, help="how often the development parts are read")
    options = parser.parse_args()
    packed, cutter = set_up()
    student = TaggingEncoder(packed, len(TAGS))
    if options.start:
        student.keep_layers(options.layers)
        student.load_state_dict(read_state(options.start))
    else:
        student.load_state_dict(torch.load(options.teacher))
        student.keep_layers(options.layers)
    sources = gold_sources(options.data, cutter) + [Source(read_silver(path)) for path in options.silver]
    development = watched(options.data, cutter)
    sampler = Sampler(sources, seed=SEED)
    how = {"epochs": options.epochs, "rate": options.rate, "looks": options.looks}
    fit(student, sampler, packed, development, work=options.work, **how)


if __name__ == "__main__":
    main()
