"""Write a language's word vectors: ``python -m training.make_vectors ar --data DIR --out FILE [--raw-text FILE]``."""

import argparse
from pathlib import Path

from training.gazetteer import country_names, large_towns
from training.recipe import training_part
from training.vectors import embed, reduce_dimensions, save_pretrain
from training.words import choose_words

__all__ = ["main"]

WORDS = 40_000
DIMENSIONS = 96


def main() -> None:
    """Choose the words, embed them, write the file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("language")
    parser.add_argument("--data", type=Path, required=True, help="folder of the corpora, see README.md")
    parser.add_argument("--out", type=Path, required=True, help="the pretrain file to write")
    parser.add_argument("--raw-text", type=Path, help="xz file of running text, for word frequencies")
    options = parser.parse_args()
    words = choose_words(
        options.language,
        size=WORDS,
        sentences=([word for word, _ in sentence] for sentence in training_part(options.language, options.data)),
        places=sorted(country_names(options.language) | large_towns(options.language)),
        raw_text=options.raw_text,
    )
    save_pretrain(options.out, words=words, vectors=reduce_dimensions(embed(words), dimensions=DIMENSIONS))


if __name__ == "__main__":
    main()
