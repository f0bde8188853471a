"""Forms of words."""

import pytest

from streams.languages.inflect import inflect_arabic, inflect_english, inflect_none


@pytest.mark.parametrize(
    ("phrase", "kind", "forms"),
    [
        ("attack", "verb", "attack attacks attacked attacking"),
        ("strike", "verb", "strike strikes struck stricken striking"),
        ("stab", "verb", "stab stabs stabbed stabbing"),
        ("seize", "verb", "seize seizes seized seizing"),
        ("flee", "verb", "flee flees fled fleeing"),
        ("agree", "verb", "agree agrees agreed agreeing"),
        ("deploy", "verb", "deploy deploys deployed deploying"),
        ("bury", "verb", "bury buries buried burying"),
        ("clash", "verb", "clash clashes clashed clashing"),
        ("cancel", "verb", "cancel cancels cancelled cancelling canceled canceling"),
        ("airstrike", "noun", "airstrike airstrikes"),
        ("casualty", "noun", "casualty casualties"),
        ("ambush", "noun", "ambush ambushes"),
        ("gunman", "noun", "gunman gunmen"),
        ("hostilities", "noun", "hostilities"),
    ],
)
def test_english_words_have_all_their_forms(phrase: str, kind: str, forms: str) -> None:
    assert set(inflect_english(phrase, kind)) == set(forms.split())


def test_the_head_of_an_english_phrase_changes_and_the_rest_stays() -> None:
    assert set(inflect_english("exchange of fire", "noun")) == {"exchange of fire", "exchanges of fire"}
    assert {"closed * border", "closes * borders"} <= set(inflect_english("close * border", "verb"))


@pytest.mark.parametrize(
    ("phrase", "kind", "some"),
    [
        ("قصف~يقصف", "verb", "قصف قصفت قصفوا يقصف تقصف يقصفون يقصفوا"),
        ("دعا~يدعو", "verb", "دعا دعت دعوا يدعو يدعون"),
        ("نفى~ينفي", "verb", "نفى نفت نفوا ينفي تنفي ينفون ينف"),
        ("غارة", "noun", "غارة غارات غارتين"),
        ("هجوم", "noun", "هجوم هجومان هجومين"),
        ("غارات", "noun", "غارات"),
        ("استقال", "verb", "استقال"),
    ],
)
def test_arabic_words_have_their_usual_forms(phrase: str, kind: str, some: str) -> None:
    assert set(some.split()) <= set(inflect_arabic(phrase, kind))


def test_a_language_without_rules_keeps_the_word() -> None:
    assert list(inflect_none("krig", "noun")) == ["krig"]
