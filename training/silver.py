"""Let the teacher label running text: ``python -m training.silver TEXT --teacher STATE --words N --out F``.

The text is read as the worker reads it (the same sentences, tokens and folding). What is kept are pieces and the
teacher's probabilities, not text.
"""

import argparse
import lzma
import random
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch

from streams.languages.normalise import fold
from streams.nlp.encoder.decode import probabilities
from streams.nlp.encoder.packed import PackedModel
from streams.nlp.encoder.pieces import PieceCutter
from streams.nlp.segment import split_sentences, split_tokens
from training.batches import Encoded
from training.development import score_words
from training.encoder import TaggingEncoder
from training.recipe import SEED
from training.setting import set_up
from training.tags import TAGS

__all__ = ["label", "main", "read_silver"]

SHORTEST, LONGEST = 4, 100  # words of a sentence worth learning from


def main() -> None:
    """Label one text."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("text", type=Path, help="UTF-8, a paragraph a line, an empty line between articles; may be .xz")
    parser.add_argument("--teacher", type=Path, required=True, help="state.pt of training.finetune")
    parser.add_argument("--words", type=int, required=True, help="about how many; articles are drawn at random")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    packed, cutter = set_up()
    teacher = TaggingEncoder(packed, len(TAGS))
    teacher.load_state_dict(torch.load(options.teacher))
    articles = list(read_articles(options.text))
    random.Random(SEED).shuffle(articles)
    sentences, words = [], 0
    for article in articles:
        if words >= options.words:
            break
        cut = [sentence for paragraph in article for sentence in _sentences(paragraph, cutter)]
        sentences += cut
        words += sum(map(len, cut))
    torch.save(label(teacher, packed, sentences), options.out)
    print(f"{options.out}: {len(sentences)} sentences, {words} words", flush=True)


def read_articles(path: Path) -> Iterator[list[str]]:
    """Yield the paragraphs of each article; ``<doc ...>`` lines begin one too."""
    article: list[str] = []
    with lzma.open(path, "rt", encoding="utf-8") if path.suffix == ".xz" else path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.strip() and not line.startswith(("<doc", "</doc")):
                article.append(line.strip())
            elif article:
                yield article
                article = []
    if article:
        yield article


def label(teacher: TaggingEncoder, packed: PackedModel, sentences: list[list[tuple[int, ...]]]) -> list[Encoded]:
    """Return the sentences with the teacher's probabilities."""
    scores = score_words(teacher, packed, sentences)
    return [
        Encoded(sentence, [], probabilities(row).astype(np.float16))
        for sentence, row in zip(sentences, scores, strict=True)
    ]


def read_silver(path: Path) -> list[Encoded]:
    """Return what ``main`` wrote."""
    kept: list[Encoded] = torch.load(path, weights_only=False)
    return kept


def _sentences(paragraph: str, cutter: PieceCutter) -> Iterator[list[tuple[int, ...]]]:
    for start, end in split_sentences(paragraph):
        words = [fold(paragraph[first:last]) for first, last in split_tokens(paragraph, start, end)]
        if SHORTEST <= len(words) <= LONGEST:
            yield cutter.cut_all(words)


if __name__ == "__main__":
    main()
