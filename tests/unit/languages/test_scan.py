"""Phrases in text: offsets, spellings, clitics, gaps."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from streams.languages.scan import PhraseIndex, bare_forms, fold, tokenize


def _found(phrases: list[str], text: str) -> list[tuple[str, str]]:
    index = PhraseIndex((phrase, phrase) for phrase in phrases)
    return [(match.phrase, text[match.start : match.end]) for match in index.find(tokenize(text))]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("الأمم", "الامم"),
        ("إلى", "الي"),
        ("مدينة", "مدينه"),
        ("قُتِلَ", "قتل"),
        ("هجـــوم", "هجوم"),
        ("٣٥٠", "350"),
        ("Café", "cafe"),
        ("Israel’s", "israel's"),
        ("ﻻ", "لا"),
    ],
)
def test_spellings_of_one_word_fold_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("phrase", "text", "seen"),
    [
        ("هجوم", "وبالهجوم", "وبالهجوم"),
        ("هجوم", "شنوا هجوما كبيرا", "هجوما"),
        ("غارة", "غارتها", "غارتها"),
        ("غارة جوية", "في الغارة الجوية", "الغارة الجوية"),
        ("قصف", "فقصفهم", "فقصفهم"),
        ("war", "The War’s end", "War’s"),
        ("cease-fire", "a cease–fire now", "cease–fire"),
    ],
)
def test_a_phrase_is_found_behind_clitics_and_in_other_spellings(phrase: str, text: str, seen: str) -> None:
    assert _found([phrase], text) == [(phrase, seen)]


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("زار", "وزارة الخارجية"),  # a written ta marbuta is no pronoun
        ("حرب", "طائرة حربي"),  # the nisba is no pronoun
        ("هجوم", "مهجوم"),
        ("war", "warfare"),
        ("lift * sanctions", "They lift it. New sanctions follow"),
        ("lift * sanctions", "lift a b c d e sanctions"),
        ("air strike", "air"),
    ],
)
def test_a_phrase_is_not_found_in_what_only_looks_like_it(phrase: str, text: str) -> None:
    assert _found([phrase], text) == []


def test_the_longest_phrase_wins_and_matches_never_overlap() -> None:
    found = _found(
        ["attack", "heart attack", "lift * sanctions", "sanctions"], "heart attack, attack; lift all its sanctions"
    )

    assert found == [
        ("heart attack", "heart attack"),
        ("attack", "attack"),
        ("lift * sanctions", "lift all its sanctions"),
    ]


def test_of_two_phrases_that_read_alike_the_first_counts() -> None:
    index = PhraseIndex([("إلى", 1), ("الى", 2)])

    assert [match.value for match in index.find(tokenize("الى"))] == [1]


def test_a_part_of_a_text_keeps_the_offsets_of_the_whole() -> None:
    (token,) = tokenize("aa bb cc", start=3, end=5)

    assert (token.start, token.end, token.text) == (3, 5, "bb")


def test_a_word_of_absurd_length_is_taken_as_it_is() -> None:
    assert bare_forms("و" * 5000) == ("و" * 5000,)


@given(st.text(max_size=200))
def test_tokens_lie_in_order_and_are_what_the_text_says(text: str) -> None:
    tokens = tokenize(text)

    assert all(text[token.start : token.end] == token.text for token in tokens)
    assert all(one.end <= other.start for one, other in pairwise(tokens))
    assert fold(fold(text)) == fold(text)
