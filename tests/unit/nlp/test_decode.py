"""The tags of a sentence obey IOB2, and are the best that do."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from streams.nlp.encoder.decode import decode, probabilities, to_bioes
from streams.nlp.tagger import spans_of

TAGS = ("O", "B-PER", "I-PER", "B-GPE", "I-GPE")


def is_allowed(tags: list[str]) -> bool:
    return all(
        not tag.startswith("I-") or before in {f"B-{tag[2:]}", tag} for before, tag in itertools.pairwise(["O", *tags])
    )


scores_of_a_sentence = st.integers(1, 4).flatmap(
    lambda words: st.lists(
        st.lists(st.integers(-40, 40).map(lambda tenths: tenths / 10), min_size=len(TAGS), max_size=len(TAGS)),
        min_size=words,
        max_size=words,
    )
)


@given(scores_of_a_sentence)
def test_no_allowed_row_of_tags_scores_higher(rows: list[list[float]]) -> None:
    scores = np.array(rows, np.float32)
    every = (list(tags) for tags in itertools.product(TAGS, repeat=len(rows)))
    best = max(
        sum(row[TAGS.index(tag)] for row, tag in zip(rows, tags, strict=True)) for tags in every if is_allowed(tags)
    )

    found = decode(scores, TAGS)

    assert is_allowed(found)
    assert sum(row[TAGS.index(tag)] for row, tag in zip(rows, found, strict=True)) == pytest.approx(best, abs=1e-4)


@given(scores_of_a_sentence)
def test_probabilities_of_a_word_add_up_to_one(rows: list[list[float]]) -> None:
    assert probabilities(np.array(rows, np.float32)).sum(axis=-1) == pytest.approx(1, abs=1e-5)


def test_a_sentence_without_words_has_no_tags() -> None:
    assert decode(np.zeros((0, len(TAGS)), np.float32), TAGS) == []


@pytest.mark.parametrize(
    ("iob2", "bioes"),
    [
        ([], []),
        (["O"], ["O"]),
        (["B-PER"], ["S-PER"]),
        (["B-PER", "I-PER"], ["B-PER", "E-PER"]),
        (["B-PER", "I-PER", "I-PER", "B-PER"], ["B-PER", "I-PER", "E-PER", "S-PER"]),
        (["B-GPE", "B-GPE", "O", "B-PER"], ["S-GPE", "S-GPE", "O", "S-PER"]),
    ],
)
def test_iob2_becomes_bioes(iob2: list[str], bioes: list[str]) -> None:
    assert to_bioes(iob2) == bioes
    assert spans_of(bioes) == spans_of(iob2)
