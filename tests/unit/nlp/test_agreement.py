"""Mentions of a name agree on its type, near each other and nowhere else; edges of names are not voted on."""

import time

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from streams.nlp.encoder.agreement import Change, outvoted

TAGS = ("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-GPE", "I-GPE")
TYPES = ("PER", "ORG", "GPE")

Said = tuple[str, str, float]
"""A name, the type that the model gives it, and how sure it is; the rest goes to the other types in equal parts."""


def read(*said: Said | None) -> list[Change]:
    """Return what is outvoted in an article of one name a sentence; None is a sentence without one."""
    sentences, rows, likely = [], [], []
    for mention in said:
        name, kind, sure = mention or ("word", "O", 1.0)
        words = name.split(" ")
        sentences.append(words)
        rows.append(["O"] if kind == "O" else [f"B-{kind}", *[f"I-{kind}"] * (len(words) - 1)])
        of_word = np.zeros((len(words), len(TAGS)), np.float32)
        if kind != "O":
            for other in TYPES:
                of_word[:, TAGS.index(f"B-{other}")] = sure if other == kind else (1 - sure) / (len(TYPES) - 1)
        likely.append(of_word)
    return list(outvoted(sentences, rows, likely, TAGS))


def test_the_doubtful_mention_follows_the_sure_ones() -> None:
    assert read(("سيول", "GPE", 0.9), ("سيول", "PER", 0.6), ("سيول", "GPE", 0.9)) == [
        Change(1, 0, 1, "GPE", pytest.approx(2 / 3, abs=0.01))
    ]


def test_one_sure_mention_outweighs_two_doubtful_ones() -> None:
    changes = read(("Mosul", "GPE", 0.99), ("Mosul", "PER", 0.4), ("Mosul", "PER", 0.4))

    assert [(change.sentence, change.type) for change in changes] == [(1, "GPE"), (2, "GPE")]


def test_mentions_that_agree_are_left_alone_however_doubtful() -> None:
    assert read(("Biden", "PER", 0.34), ("Biden", "PER", 0.34)) == []


def test_capitals_make_no_other_name() -> None:
    assert [change.type for change in read(("CAIRO", "ORG", 0.5), ("Cairo", "GPE", 0.99))] == ["GPE"]


@pytest.mark.parametrize(("apart", "changed"), [(14, 1), (15, 0)])
def test_mentions_far_away_do_not_vote(apart: int, changed: int) -> None:
    assert len(read(("Mesa", "GPE", 0.5), *[None] * apart, ("Mesa", "PER", 0.99))) == changed


@pytest.mark.parametrize("part", ["Mahmoud", "Abbas"])
def test_a_part_of_a_full_name_is_the_person(part: str) -> None:
    changes = read(("Mahmoud Reza Abbas", "PER", 0.99), (part, "GPE", 0.6))

    assert [(change.sentence, change.first, change.end, change.type) for change in changes] == [(1, 0, 1, "PER")]


def test_a_part_does_not_vote_on_the_full_name() -> None:
    assert read(("Sarah Jordan", "PER", 0.5), *[("Jordan", "GPE", 0.99)] * 5) == []


def test_a_part_of_a_body_is_something_else() -> None:
    assert read(("Bank of Weifang", "ORG", 0.99), ("Weifang", "GPE", 0.5)) == []


def test_a_part_that_others_call_a_place_stays_one() -> None:
    assert read(("Sarah Jordan", "PER", 0.99), *[("Jordan", "GPE", 0.99)] * 5) == []


@given(
    st.lists(
        st.none()
        | st.tuples(
            st.sampled_from(["Ana", "Ana Lea", "Lea"]), st.sampled_from(TYPES), st.sampled_from([0.4, 0.6, 0.99])
        ),
        max_size=40,
    )
)
def test_only_types_change_and_only_where_mentions_differ(said: list[Said | None]) -> None:
    for change in read(*said):
        name, kind, _ = said[change.sentence] or ("", "", 0)
        assert (change.first, change.end) == (0, len(name.split(" ")))
        assert change.type != kind
        assert 0 < change.probability <= 1
        near = [mention for mention in said[max(0, change.sentence - 15) : change.sentence + 16] if mention]
        assert change.type in {other for whole, other, _ in near if name in {whole, *whole.split(" ")}}


def test_time_does_not_grow_with_the_square_of_the_mentions() -> None:
    started = time.process_time()

    read(*[("Mosul", TYPES[place % 2], 0.6) for place in range(20_000)])

    assert time.process_time() - started < 5  # comparing each with each would take minutes
