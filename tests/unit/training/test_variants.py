"""English sentences as other publishers write them."""

import random

import pytest

from training.tags import begin_after_article
from training.variants import cut_further, shout, with_ranks


def always() -> dict[str, object]:
    return {"share": 1.0, "chance": random.Random(1)}


@pytest.mark.parametrize(
    ("pair", "pieces"),
    [
        (("U.S.", "B-GPE"), [("U", "B-GPE"), (".", "I-GPE"), ("S", "I-GPE"), (".", "I-GPE")]),
        (("U.N.O", "I-ORG"), [(piece, "I-ORG") for piece in "U.N.O"]),
        (("al-Asad", "B-PER"), [("al", "B-PER"), ("-", "I-PER"), ("Asad", "I-PER")]),
        (("'s", "O"), [("'", "O"), ("s", "O")]),
        (("e-mail", "O|NORP|MISC"), [("e", "O|NORP|MISC"), ("-", "O|NORP|MISC"), ("mail", "O|NORP|MISC")]),
    ],
)
def test_words_are_cut_further(pair, pieces):
    assert cut_further([[("Yes", "O"), pair]], **always()) == [[("Yes", "O"), *pieces]]


@pytest.mark.parametrize("word", ["St.", "etc.", "--", "-5", "2020-2021", "U", "don't"])
def test_a_sentence_that_would_not_change_is_left_out(word):
    assert cut_further([[(word, "O")]], **always()) == []


def test_a_rank_stands_before_each_person_and_outside_the_name():
    sentence = [("Assad", "B-PER"), ("met", "O"), ("Vladimir", "B-PER"), ("Putin", "I-PER")]

    (ranked,) = with_ranks([sentence, [("Damascus", "B-GPE")]], **always())

    assert [pair for pair in ranked if pair[1] != "O" or pair[0] == "met"] == sentence
    assert ranked[0][1] == "O"
    assert len(ranked) >= len(sentence) + 2


def test_shouting_changes_letters_only():
    assert shout([[("Cairo", "B-GPE"), (".", "O")]], **always()) == [[("CAIRO", "B-GPE"), (".", "O")]]
    assert shout([[("Cairo", "B-GPE")]], share=0.0, chance=random.Random(1)) == []


def test_a_name_begins_after_a_lower_case_article():
    sentence = [
        ("the", "B-GPE"),
        ("United", "I-GPE"),
        ("States", "I-GPE"),
        ("and", "O"),
        ("The", "B-GPE"),
        ("Hague", "I-GPE"),
    ]

    assert begin_after_article(sentence) == [("the", "O"), ("United", "B-GPE"), *sentence[2:]]


def test_an_article_alone_stays_a_name():
    assert begin_after_article([("the", "B-ORG")]) == [("the", "B-ORG")]
