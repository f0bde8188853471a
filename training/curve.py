"""Draw a learning curve: ``python -m training.curve --data DIR --work DIR --shares 0.1 0.3 1``.

For each share the bare encoder is trained anew on the first part of every corpus, equally many times over it. Beside
the development parts, a tenth from the middle of NewsFANE is kept back, to tell how much its last tenth is harder than
the rest, and English world newswire is measured.
"""

import argparse
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from training.batches import Sampler
from training.corpora import Sentence
from training.encoder import TaggingEncoder
from training.loop import RATE, fit
from training.recipe import SEED, Corpus, development_parts, training_corpora, unseen_parts
from training.setting import encoded_parts, encoded_sources, set_up
from training.tags import TAGS

__all__ = ["keep_middle_back", "main", "middle"]

_MIDDLE = (4 / 9, 5 / 9)  # of the nine tenths of NewsFANE that are trained on


def main() -> None:
    """Train once for each share, and say how each run ended; its log is in WORK."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--shares", type=float, nargs="+", default=[0.1, 0.3, 1.0])
    parser.add_argument("--epochs", type=float, default=1.5)
    options = parser.parse_args()
    packed, cutter = set_up()
    corpora = training_corpora(options.data)
    read = development_parts(options.data) | unseen_parts(options.data)
    parts = {name: sentences for name, (_, sentences) in read.items()}
    parts["newsfane_middle"] = next(middle(corpus) for corpus in corpora if corpus.name == "newsfane")
    development = encoded_parts(parts, cutter)
    for share in options.shares:
        sampler = Sampler(encoded_sources(keep_middle_back(corpora, share=share), cutter), seed=SEED)
        model = TaggingEncoder(packed, len(TAGS))
        how = {"work": options.work / str(share), "epochs": options.epochs, "rate": RATE, "looks": 1}
        fit(model, sampler, packed, development, **how)


def middle(corpus: Corpus) -> list[Sentence]:
    """Return the tenth that is kept back."""
    first, end = _middle_of(corpus)
    return corpus.sentences[first:end]


def keep_middle_back(corpora: Iterable[Corpus], *, share: float) -> Iterator[Corpus]:
    """Yield the corpora with the first ``share`` of their sentences, NewsFANE without the tenth that is kept back."""
    for corpus in corpora:
        sentences = corpus.sentences
        if corpus.name == "newsfane":
            first, end = _middle_of(corpus)
            sentences = [*sentences[:first], *sentences[end:]]
        yield replace(corpus, sentences=sentences[: round(share * len(sentences))])


def _middle_of(corpus: Corpus) -> tuple[int, int]:
    first, end = (round(part * len(corpus.sentences)) for part in _MIDDLE)
    return first, end


if __name__ == "__main__":
    main()
