"""Words of alarm, and what their context does to them."""

import pytest

from schemas.enriched import Keyword
from streams.alerts.keywords import SUBSCRIPTION, find_keywords, find_words
from tests.data.texts import analysed


def _by_category(text: str, language: str, category: str) -> list[tuple[str, str | None]]:
    article, analysis = analysed(text, language)
    found = find_keywords(article, analysis)
    return [(text[word.start : word.end], word.suppressed_by) for word in found if word.category == category]


def _words(text: str, language: str, *words: str) -> list[tuple[str, str | None]]:
    article, analysis = analysed(text, language)
    return [(text[word.start : word.end], word.suppressed_by) for word in find_words(article, analysis, words)]


@pytest.mark.parametrize(
    ("language", "text", "category", "expected"),
    [
        ("en", "War broke out on Monday.", "war", [("War", None)]),
        ("en", "Diplomats want to avoid war.", "war", [("war", "avoid")]),
        ("en", "There will be no war.", "war", [("war", "no")]),
        ("en", "Residents fear a war.", "war", [("war", "fear")]),
        ("en", "If talks fail, war follows.", "war", [("war", "If")]),
        ("en", "The airlines fight a price war.", "war", [("war", "price war")]),
        ("en", "It was a war of words.", "war", [("war", "war of words")]),
        ("en", "On the anniversary of the war, crowds gathered.", "war", [("war", "anniversary of")]),
        ("en", "The war of 1967 changed the map.", "war", [("war", "1967")]),
        ("en", "The general threatened war.", "war", [("war", None)]),
        ("en", "He had a heart attack.", "attack", [("attack", "heart attack")]),
        ("en", "The army denied the airstrikes.", "strike", [("airstrikes", "denied")]),
        ("en", "Shelling and bombings went on.", "strike", [("Shelling", None), ("bombings", None)]),
        ("en", "They called for de-escalation.", "escalation", []),
        ("en", "The truce held.", "ceasefire", [("truce", None)]),
        ("en", "There is no ceasefire.", "ceasefire", [("ceasefire", "no")]),
        ("en", "North Korea carried out a nuclear test.", "nuclear", [("nuclear test", None)]),
        ("en", "Soldiers staged a coup.", "coup", [("coup", None)]),
        ("ar", "اندلعت الحرب يوم الاثنين.", "war", [("الحرب", None)]),
        ("ar", "بحثا كيفية تجنب التصعيد.", "escalation", [("التصعيد", "تجنب")]),
        ("ar", "تعمل الوساطة على منع حرب إقليمية.", "war", [("حرب إقليمية", "منع")]),
        ("ar", "المنطقة على شفا حرب.", "war", [("حرب", "على شفا")]),
        ("ar", "تبادلا حربا كلامية.", "war", [("حربا", "حربا كلامية")]),
        ("ar", "أشاد المدرب بهجوم الفريق.", "attack", [("بهجوم", "بهجوم الفريق")]),
        ("ar", "نفى الجيش القصف.", "strike", [("القصف", "نفى")]),
        ("ar", "وبالصواريخ والطائرات المسيرة.", "missile", [("وبالصواريخ", None), ("والطائرات المسيرة", None)]),
        ("ar", "دعا إلى خفض التصعيد.", "escalation", []),
        ("ar", "بدأت الهدنة صباح اليوم.", "ceasefire", [("الهدنة", None)]),
        ("ar", "حرب الأسعار بين الشركات.", "war", [("حرب", "حرب الأسعار")]),
        ("ar", "يشهد البلد انفجارا سكانيا.", "strike", [("انفجارا", "انفجارا سكانيا")]),
    ],
)
def test_a_keyword_stays_visible_with_the_cue_that_cancels_it(
    language: str, text: str, category: str, expected: list[tuple[str, str | None]]
) -> None:
    assert _by_category(text, language, category) == expected


def test_a_headline_is_read_too_and_its_words_count_in_it() -> None:
    article, analysis = analysed("Nothing here.", "en", title="Missile hits port")

    (missile,) = find_keywords(article, analysis)

    assert missile == Keyword(term="missile", category="missile", weight=6.0, start=0, end=7, field="title")


def test_calming_words_weigh_less_than_nothing() -> None:
    article, analysis = analysed("The ceasefire began.", "en")

    assert [word.weight for word in find_keywords(article, analysis)] == [-5.0]


def test_a_language_without_a_lexicon_has_no_keywords_but_free_words_are_found() -> None:
    article, analysis = analysed("Krig i Sudan", "da")

    assert find_keywords(article, analysis) == ()
    assert [word.term for word in find_words(article, analysis, ["sudan"])] == ["sudan"]


@pytest.mark.parametrize(
    ("language", "text", "word", "expected"),
    [
        ("en", "Pipelines were sabotaged.", "pipeline", [("Pipelines", None)]),
        ("en", "They invaded the island.", "invade", [("invaded", None)]),
        ("en", "Officials want to avoid an evacuation.", "evacuation", [("evacuation", "avoid")]),
        ("en", "The Suez Canal was closed.", "suez canal", [("Suez Canal", None)]),
        ("en", "Pipe dreams.", "pipeline", []),
        ("ar", "أغلقت السلطات المطار وبالميناء سفن.", "ميناء", [("وبالميناء", None)]),
        ("ar", "احترق الأُنبوب.", "الانبوب", [("الأُنبوب", None)]),
        ("ar", "لم يقع زلزال.", "زلزال", [("زلزال", "لم يقع")]),
        ("en", "An earthquake led to the evacuation of a town.", "earthquake", [("earthquake", None)]),
        ("en", "After the earthquake the evacuation began.", "evacuation", [("evacuation", None)]),
        ("ar", "ارتفع سعر Brent اليوم.", "brent", [("Brent", None)]),
    ],
)
def test_free_words_match_in_their_forms_and_are_cancelled_alike(
    language: str, text: str, word: str, expected: list[tuple[str, str | None]]
) -> None:
    assert _words(text, language, word) == expected


def test_free_words_keep_the_form_in_which_the_subscriber_wrote_them() -> None:
    article, analysis = analysed("PIPELINES and pipelines.", "en")

    found = find_words(article, analysis, ["Pipeline", "", "  "])

    assert [(word.term, word.category) for word in found] == [("Pipeline", SUBSCRIPTION)] * 2
