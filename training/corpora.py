"""Read labelled files and cut them into training and development parts."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from streams.languages.normalise import fold
from streams.nlp.iob2 import read_iob2

__all__ = ["Sentence", "fold_words", "limit_length", "read_conll", "split_tail"]

Sentence = list[tuple[str, str]]
MAX_WORDS = 100


def read_conll(path: Path) -> list[Sentence]:
    """Return the sentences of a file as pairs of token and tag."""
    return [list(zip(sentence.tokens, sentence.tags, strict=True)) for sentence in read_iob2(path)]


def fold_words(sentences: Iterable[Sentence]) -> list[Sentence]:
    """Return the sentences with each token folded as it will be at inference."""
    return [[(fold(token), tag) for token, tag in sentence] for sentence in sentences]


def limit_length(sentences: Iterable[Sentence]) -> Iterator[Sentence]:
    """Yield the sentences, those over ``MAX_WORDS`` cut where no entity is cut."""
    for sentence in sentences:
        rest = sentence
        while len(rest) > MAX_WORDS:
            cut = next((i for i in range(MAX_WORDS, 1, -1) if not rest[i][1].startswith("I-")), MAX_WORDS)
            yield rest[:cut]
            rest = rest[cut:]
        yield rest


def split_tail(sentences: list[Sentence], *, share: float) -> tuple[list[Sentence], list[Sentence]]:
    """Return all but the last ``share`` of the sentences, and that last part: neighbours stay together."""
    cut = round(len(sentences) * (1 - share))
    return sentences[:cut], sentences[cut:]
