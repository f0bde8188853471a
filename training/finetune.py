"""Fine-tune the encoder on the corpora: ``python -m training.finetune --data DIR --work DIR``.

The embeddings stay as the package has them, so only the layers need to be shipped. With ``--start`` training goes on
from a model that was shipped.
"""

import argparse
from pathlib import Path

from training.batches import Sampler
from training.encoder import TaggingEncoder
from training.exported import read_state
from training.loop import LOOKS, RATE, fit
from training.recipe import SEED
from training.setting import gold_sources, set_up, watched
from training.tags import TAGS

__all__ = ["main"]


def main() -> None:
    """Train, say how it goes, and keep the last state."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder of the corpora, see README.md")
    parser.add_argument("--work", type=Path, required=True, help="where the state and the log go")
    parser.add_argument("--epochs", type=float, default=3)
    parser.add_argument("--rate", type=float, default=RATE)
    parser.add_argument("--start", type=Path, help="tagger.onnx of an earlier version, instead of the bare encoder")
    parser.add_argument("--frozen", type=int, default=0, help="how many of the lowest layers stay as they are")
    parser.add_argument("--looks", type=int, default=LOOKS, help="how often the development parts are read")
    options = parser.parse_args()
    packed, cutter = set_up()
    sources, development = gold_sources(options.data, cutter), watched(options.data, cutter)
    model = TaggingEncoder(packed, len(TAGS))
    if options.start:
        model.load_state_dict(read_state(options.start))
    model.freeze_layers(options.frozen)
    sampler = Sampler(sources, seed=SEED)
    how = {"epochs": options.epochs, "rate": options.rate, "looks": options.looks}
    fit(model, sampler, packed, development, work=options.work, **how)


if __name__ == "__main__":
    main()
