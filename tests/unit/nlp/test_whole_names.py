"""What was read in whole nearby is read in whole here, where no more than parts of it were found."""

import time

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from streams.nlp.encoder.agreement import Change
from streams.nlp.encoder.whole_names import cut_short

TAGS = ("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-GPE", "I-GPE")


def read(*marked: str) -> list[Change]:
    """Return what was cut short among sentences such as ``the [Bank of Weifang|ORG] said``."""
    sentences, rows = [], []
    for sentence in marked:
        words: list[str] = []
        row: list[str] = []
        for piece in sentence.replace("]", "[").split("["):
            text, _, kind = piece.partition("|")
            words += text.split()
            row += ["O"] * len(text.split()) if not kind else [f"B-{kind}", *[f"I-{kind}"] * (len(text.split()) - 1)]
        sentences.append(words)
        rows.append(row)
    likely = [
        np.array([[0.9 if column == tag else 0.0 for column in TAGS] for tag in row], np.float32).reshape(-1, len(TAGS))
        for row in rows
    ]
    return list(cut_short(sentences, rows, likely, TAGS))


@pytest.mark.parametrize(
    "parts",
    ["[Bank of|ORG] Weifang", "Bank of [Weifang|GPE]", "[Bank|ORG] of [Weifang|GPE]", "[BANK of|ORG] [WEIFANG|GPE]"],
)
def test_parts_become_the_name_that_was_read_in_whole(parts: str) -> None:
    changes = read("the [Bank of Weifang|ORG] lends", f"the {parts} lends")

    assert changes == [Change(1, 1, 4, "ORG", pytest.approx(0.9))]


@pytest.mark.parametrize(
    "other",
    [
        "the bank of Weifang lends",  # nothing of it was found
        "the [Bank of Weifang|ORG] lends",
        "the [Central Bank of|ORG] Weifang lends",  # not within the name
        "the [Bank of Weifang City|ORG] lends",
        "the [Bank of|ORG]",  # the sentence ends before the name does
    ],
)
def test_other_words_stay(other: str) -> None:
    assert read("the [Bank of Weifang|ORG] lends", other) == []


def test_what_is_mostly_read_in_parts_was_no_name() -> None:
    once = "the [Iraq and Syria|GPE] branch"
    apart = "in [Iraq|GPE] and [Syria|GPE]"

    assert len(read(once, apart, apart)) == 2
    assert read(once, apart, apart, apart) == []


def test_of_two_whole_names_the_longer_counts() -> None:
    changes = read("[Ahmad Shah|PER]", "[Ahmad Shah Massoud|PER]", "[Ahmad|PER] Shah Massoud")

    assert [(change.sentence, change.first, change.end) for change in changes] == [(2, 0, 3)]


def test_a_longer_name_wins_over_the_shorter_that_was_found() -> None:
    assert [change.end for change in read("[Ahmad Shah Massoud|PER]", "[Ahmad Shah|PER] Massoud")] == [3]


def test_the_type_is_what_most_whole_mentions_have() -> None:
    changes = read("[Hajjah Front|GPE]", "[Hajjah Front|ORG]", "[Hajjah Front|ORG]", "[Hajjah|GPE] Front")

    assert [(change.sentence, change.type) for change in changes] == [(3, "ORG")]


@pytest.mark.parametrize(("apart", "changed"), [(14, 1), (15, 0)])
def test_whole_names_far_away_do_not_count(apart: int, changed: int) -> None:
    assert len(read("[Bank of Weifang|ORG]", *["word"] * apart, "[Bank of|ORG] Weifang")) == changed


@given(
    st.lists(
        st.lists(
            st.sampled_from(["[a|PER]", "[a b|ORG]", "[a b c|GPE]", "[b|PER]", "[b c|ORG]", "a", "b", "c"]), max_size=6
        ).map(" ".join),
        max_size=8,
    )
)
def test_changes_swallow_whole_parts_and_never_meet(marked: list[str]) -> None:
    taken: set[tuple[int, int]] = set()
    sizes = [len(sentence.replace("|", " ").replace("[", " ").replace("]", " ").split()) for sentence in marked]
    for change in read(*marked):
        places = {(change.sentence, word) for word in range(change.first, change.end)}
        assert not places & taken
        assert change.end <= sizes[change.sentence]
        taken |= places


def test_a_name_in_every_second_place_of_a_long_sentence_takes_little_time() -> None:
    sentence = " ".join(["[Bank of Weifang|ORG]", "[Bank of|ORG] Weifang"] * 5_000)
    started = time.process_time()

    assert len(read(sentence)) == 5_000

    assert time.process_time() - started < 10  # comparing each with each would take minutes
