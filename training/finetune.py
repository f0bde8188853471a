"""Fine-tune the encoder on the corpora: ``python -m training.finetune --data DIR --work DIR``.

The embeddings stay as the package has them, so only the layers need to be shipped.
"""

import argparse
from pathlib import Path

from training.batches import Sampler
from training.encoder import TaggingEncoder
from training.loop import fit
from training.recipe import SEED
from training.setting import gold_sources, set_up, watched
from training.tags import TAGS

__all__ = ["main"]

RATE = 3e-4


def main() -> None:
    """Train, say how it goes, and keep the last state."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder of the corpora, see README.md")
    parser.add_argument("--work", type=Path, required=True, help="where the state and the log go")
    parser.add_argument("--epochs", type=float, default=3)
    parser.add_argument("--rate", type=float, default=RATE)
    options = parser.parse_args()
    packed, cutter = set_up()
    sources, development = gold_sources(options.data, cutter), watched(options.data, cutter)
    model = TaggingEncoder(packed, len(TAGS))
    sampler = Sampler(sources, seed=SEED)
    fit(model, sampler, packed, development, work=options.work, epochs=options.epochs, rate=options.rate)


if __name__ == "__main__":
    main()
