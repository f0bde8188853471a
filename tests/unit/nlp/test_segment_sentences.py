import textwrap
from importlib import resources

import pytest

from streams.nlp.segment import split_sentences
from tests.data.boundaries_ar import BOUNDARIES_AR
from tests.data.boundaries_en import BOUNDARIES_EN
from tests.data.boundaries_other import BOUNDARIES_OTHER
from training.marked_texts import LINE_BREAK, marked


@pytest.mark.parametrize("row", [*BOUNDARIES_EN, *BOUNDARIES_AR, *BOUNDARIES_OTHER])
def test_a_text_is_cut_where_a_reader_would_cut_it(row):
    text, expected = marked(row)

    found = split_sentences(text)

    assert [text[start:end] for start, end in expected] == [text[start:end] for start, end in found]
    assert expected == found


def unseen_lines(language):
    lines = resources.files("tests.data").joinpath(f"boundaries_unseen_{language}.txt").read_text("utf-8")
    return lines.splitlines()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_texts_written_by_one_who_did_not_know_the_rules_are_cut_as_well(language):
    lines = unseen_lines(language)
    gold, found = zip(
        *((spans, split_sentences(text)) for text, spans in (marked(line.replace(LINE_BREAK, "\n")) for line in lines)),
        strict=True,
    )

    right = sum(len(set(expected) & set(ours)) for expected, ours in zip(gold, found, strict=True))

    assert len(lines) == 150
    assert 2 * right / sum(map(len, (*gold, *found))) >= 0.98


@pytest.mark.parametrize("rows", [BOUNDARIES_EN, BOUNDARIES_AR], ids=["en", "ar"])
def test_there_are_three_hundred_different_texts_a_language(rows):
    assert len(set(rows)) >= 300
    assert sum(row.count("‖") for row in rows) >= 300


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (" \n\t ", []),
        ("...", ["..."]),
        ("One", ["One"]),
        ("  One. \n\n Two.  ", ["One.", "Two."]),
        ("One.\r\nTwo.", ["One.", "Two."]),
        # Mail and scraped pages, their lines joined.
        (
            "Call me. Jane Roe 08/16/2000 03:48 PM Have you heard from him?",
            ["Call me.", "Jane Roe", "08/16/2000 03:48 PM", "Have you heard from him?"],
        ),
        (
            "The end of the report. ***** Copies go to the desk.",
            ["The end of the report.", "*****", "Copies go to the desk."],
        ),
        ("I will call. Best regards, Tom", ["I will call.", "Best regards,", "Tom"]),
        (
            "dear all, it rained. we stayed in. what now? i do not know",
            ["dear all, it rained.", "we stayed in.", "what now?", "i do not know"],
        ),
        ("We won :) The others lost.", ["We won :)", "The others lost."]),
        # A line break in a list of short lines is no fold.
        ("bread\nwater\nsalt", ["bread", "water", "salt"]),
        # Sites that turn bullets into full stops.
        (
            "Syria\n. Near Homs, one strike hit a tank.\n. Near Hama, two.",
            ["Syria", ". Near Homs, one strike hit a tank.", ". Near Hama, two."],
        ),
    ],
)
def test_what_is_no_edited_news_is_cut_sensibly(text, expected):
    assert expected == [text[start:end] for start, end in split_sentences(text)]


def test_a_folded_text_is_read_like_the_same_text_on_one_line():
    sentence = "The commission found that the ballot papers had been printed twice and that nobody could say who had ordered it."
    folded = "The commission found that the ballot papers had been printed twice\nand that nobody could say who had ordered it."

    assert split_sentences(sentence) == [(0, len(sentence))]
    assert split_sentences(folded) == [(0, len(folded))]


@pytest.mark.parametrize("width", [60, 72, 80, 100])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_paragraphs_folded_at_any_width_are_read_as_if_on_one_line(language, width):
    texts = [marked(line)[0] for line in unseen_lines(language) if LINE_BREAK not in line]
    right = total = 0
    for text in texts:
        folded = textwrap.fill(text, width, break_long_words=False, break_on_hyphens=False)
        assert len(folded) == len(text)
        expected, found = split_sentences(text), split_sentences(folded)
        right += len(set(expected) & set(found))
        total += len(expected) + len(found)

    assert 2 * right / total >= 0.92


def test_an_unclosed_quotation_does_not_turn_the_rest_around():
    text = 'He said "we go. They went. "Come back," she said. He did.'

    found = [text[start:end] for start, end in split_sentences(text)]

    assert found[-1] == "He did."
    assert "They went." in found


@pytest.mark.parametrize(
    "row",
    [
        "وشارك نبيل عطا الله ود. هدى شاهين ود. جمال رضا. ‖وغاب الوزير.",
        "تتضمن المبادرة بندين: 1. وقف إطلاق النار، 2. تبادل الأسرى.",
        "The plan has two parts: 1. a cease-fire; 2. an exchange of prisoners.",
        "The plan has two parts, 1. a cease-fire, 2. an exchange.",
        "Lawyers cited Sec. 230 of the act.",
        "It lasted 10 sec. ‖Then it stopped.",
        "بُني المسجد عام 645 هـ. على يد أمير مملوكي. ‖ثم رُمّم.",
        "بُني المسجد عام 645 هـ. ‖ورُمّم مرتين.",
        "يعود التمثال إلى القرن الثالث ق.م. بحسب علماء الآثار.",
        '"أوقعت على العقد؟" سأله القاضي. ‖"لا".',
        "وقع الاتفاق يوم 12 شعبان 1445 هـ. الموافق 22 شباط. ‖وغاب الوزير.",
        "The winners meet Group A. ‖Matches begin in June.",
        "They heard two shots — or three? — and then nothing. ‖The trial goes on.",
    ],
)
def test_lists_within_a_line_eras_and_joined_titles_end_no_sentence(row):
    text, expected = marked(row)

    assert [text[start:end] for start, end in expected] == [text[start:end] for start, end in split_sentences(text)]
