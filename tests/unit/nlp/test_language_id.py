"""Which language a text is in, on our own lines: headlines and sentences, dialects, wrong keyboards, mixed scripts."""

import multiprocessing
import time
from collections import defaultdict
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path

import pytest

from streams.nlp.language_id import MODEL, OTHER, identify, load_model

LINES = [
    (code, kind, text)
    for code, kind, text in (
        line.split("\t")
        for line in (Path(__file__).parents[2] / "data" / "language_lines.tsv").read_text("utf-8").splitlines()
    )
]
MAIN = ("ar", "en", "fa", "ur")
NEXT = ("he", "ru", "uk", "fr", "de", "es", "tr", "zh")
NEIGHBOURS = ("bg", "ps", "ku")
KNOWN = (*MAIN, *NEXT)


@pytest.fixture(scope="module", autouse=True)
def model():
    load_model()


def misread(codes):
    return [
        (code, found.code, found.confidence, text)
        for code, _, text in LINES
        if code in codes and (found := identify(text, known=KNOWN)).code != code
    ]


def test_there_are_enough_lines_and_a_third_of_them_are_short():
    for code in MAIN:
        texts = [text for language, _, text in LINES if language == code]

        assert len(texts) >= 125
        assert sum(len(text.split()) <= 8 for text in texts) >= len(texts) / 3


def test_99_of_100_lines_in_arabic_english_persian_and_urdu_are_told_apart():
    wrong = misread(MAIN)

    assert len(wrong) <= 0.01 * sum(code in MAIN for code, _, _ in LINES), wrong


@pytest.mark.parametrize("code", MAIN)
def test_98_of_100_lines_of_each_main_language_are_found(code):
    wrong = misread((code,))

    assert len(wrong) <= 0.02 * sum(language == code for language, _, _ in LINES), wrong


def test_99_of_100_lines_in_eight_more_languages_are_found():
    wrong = misread(NEXT)

    assert len(wrong) <= 0.01 * sum(code in NEXT for code, _, _ in LINES), wrong


def test_their_neighbours_are_found_by_letters_though_nobody_asked_for_them():
    wrong = misread(NEIGHBOURS)

    assert len(wrong) <= 0.05 * sum(code in NEIGHBOURS for code, _, _ in LINES), wrong


def test_thirty_further_languages_are_named_where_a_sentence_makes_them_likely():
    further = {code for code, _, _ in LINES} - {*KNOWN, *NEIGHBOURS}

    assert len(further) >= 30
    assert not misread(further)


@pytest.mark.parametrize(
    "kind", ["dialect", "keyboard", "marks", "loan", "latin", "arabic", "capitals", "afghan", "web"]
)
def test_what_is_spelt_unusually_is_still_in_its_language(kind):
    lines = [(code, text) for code, label, text in LINES if label == kind]

    assert lines
    assert not [text for code, text in lines if identify(text, known=KNOWN).code != code]


@pytest.mark.parametrize(
    ("text", "hint", "code"),
    [
        ("", None, OTHER),
        ("", "ar", "ar"),
        ("   \n\t", None, OTHER),
        ("12345 67.8%", None, OTHER),
        ("12345", "en", "en"),
        ("12345", "xx", OTHER),
        ("😀😀🚀", None, OTHER),
        ("😀😀🚀", "ar", "ar"),
        ("!!! ??? ...", None, OTHER),
        ("https://www.example.com/world/middle-east/article?ref=home", None, OTHER),
        ("editor@example.com @newsdesk", None, OTHER),
        ("OK", None, OTHER),
        ("OK", "fr", "fr"),
        ("Dow 38,852.27 +176.02 (0.46%), S&P 5,180.74, Nasdaq 16,349.25", "en", "en"),
        ("Dow 38,852.27 +176.02 (0.46%), S&P 5,180.74, Nasdaq 16,349.25", "de", "de"),
        ("ya 3ammi wallah mafi 7ada sami3na", None, OTHER),
        ("ya 3ammi wallah mafi 7ada sami3na", "ar", "ar"),
        ("The 2nd and 3rd blasts came at 7am and 9pm", None, "en"),
        ("قتل", "fa", "fa"),
        ("رئيس الوزراء يصل إلى بغداد اليوم", "fa", "ar"),
        ("The prime minister arrived in Baghdad today", "ar", "en"),
        ("السلام", "en", "ar"),
        ("Hello there", "en-US", "en"),
        ("Hello there", "EN_gb", "en"),
        ("中国", None, "zh"),
        ("东京", "de", "zh"),
        ("東京", "tr", "zh"),
        ("עברית", "ar", "he"),
        ("شركة Microsoft تستحوذ على Activision Blizzard", None, "ar"),
        ("iPhone 15 Pro Max الآن في السعودية", None, "ar"),
        ('He said "إن شاء الله" and left', None, "en"),
        ("عاجل: https://www.example.com/world/middle-east/article/12345?ref=home&of=the", None, "ar"),
        ("ﻣﺮﺣﺒﺎ ﺑﺎﻟﻌﺎﻟﻢ", None, "ar"),
    ],
)
def test_hard_cases(text, hint, code):
    assert code == identify(text, known=KNOWN, hint=hint).code


def test_a_hint_is_believed_only_where_the_text_leaves_us_unsure():
    unsure, sure = "Ankara", "Meclis bütçeyi kabul etti, muhalefet salonu terk etti"

    assert identify(unsure, known=KNOWN, hint="de").code == "de"
    assert identify(sure, known=KNOWN, hint="de").code == "tr"


def test_a_kanji_headline_is_japanese_only_if_the_producer_says_so():
    assert identify("東京都知事選挙", known=("zh", "ja")).code == "zh"
    assert identify("東京都知事選挙", known=("zh", "ja"), hint="ja").code == "ja"
    assert identify("東京都知事選挙の投票", known=("zh", "ja")).code == "ja"


def test_a_guess_that_is_likelier_wrong_than_right_is_other_unless_we_read_it():
    text = "Москва Минск Киев"

    assert identify(text, known=()).confidence < 0.5
    assert identify(text, known=()).code == OTHER
    assert identify(text, known=("ru", "uk")).code in {"ru", "uk"}


def test_confidence_says_how_often_an_answer_is_right():
    right: dict[str, list[bool]] = defaultdict(list)
    for code, _, text in LINES:
        for words in (3, 99):
            found = identify(" ".join(text.split()[:words]), known=KNOWN)
            assert 0 <= found.confidence <= 1
            assert round(found.confidence, 3) == found.confidence
            right["high" if found.confidence >= 0.9 else "low"].append(found.code == code)

    assert sum(right["high"]) / len(right["high"]) >= 0.98
    assert sum(right["low"]) / len(right["low"]) <= 0.9


def test_two_languages_half_and_half_are_less_sure_than_one():
    arabic, english = "أعلنت الوزارة ارتفاع عدد الضحايا ", "The ministry said the toll had risen "

    both = identify((arabic + english) * 5, known=KNOWN)

    assert both.confidence < identify(arabic * 5, known=KNOWN).confidence
    assert both.confidence < identify(english * 5, known=KNOWN).confidence


def test_only_the_beginning_of_a_long_text_counts():
    english, arabic = "The ministry said the toll had risen. ", "أعلنت الوزارة ارتفاع عدد الضحايا. "

    assert identify(english * 60 + arabic * 10_000, known=KNOWN) == identify(english * 60, known=KNOWN)


@pytest.mark.parametrize(
    "text",
    [
        "a" * 2000,
        "ﷺ" * 2000,
        "x@" * 1000,
        "a-" * 1000,
        "'" * 2000,
        "9a" * 1000,
        "ب" * 2000,
        "😀" * 2000,
        "\u0301" * 2000,
    ],
    ids=["wall", "ligatures", "addresses", "hyphens", "quotes", "chat", "Arabic wall", "emoji", "marks"],
)
def test_hostile_texts_cost_no_more_than_others(text):
    started = time.perf_counter()
    for _ in range(3):
        identify(text, known=KNOWN)

    assert time.perf_counter() - started < 0.3


def _read(texts):
    return [identify(text, known=KNOWN) for text in texts]


def test_threads_and_other_processes_find_the_same():
    texts = [text for _, _, text in LINES[::8]]
    expected = _read(texts)

    with ThreadPoolExecutor(4) as threads:
        assert [expected] * 4 == list(threads.map(_read, [texts] * 4))
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as processes:
        assert expected == processes.submit(_read, texts).result(timeout=25)


def test_the_model_is_named_with_its_version():
    assert MODEL.startswith("py3langid-")
