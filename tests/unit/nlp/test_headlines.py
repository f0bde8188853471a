"""Headlines are read as sentences are, names as they stand."""

import pytest

from streams.languages.small_words import small_words
from streams.nlp.headlines import in_sentence_case

BODY = [
    "On Friday the coalition said that its strikes had hit a hospital in Mosul .".split(),
    "A loan guarantee agreement came of it , said General Ford of the Iraqi Army .".split(),
]


def rewritten(headline: str, body: list[list[str]] = BODY) -> str:
    (read_as,) = in_sentence_case([headline.split()], body)
    return " ".join(read_as)


@pytest.mark.parametrize(
    ("headline", "read_as"),
    [
        ("Coalition Strikes Mosul Hospital", "Coalition strikes Mosul hospital"),
        ("Iraq and Syria Sign Loan Guarantee Agreement", "Iraq and Syria sign loan guarantee agreement"),
        ("Ford Attacks Hospital with Iraqi Army", "Ford attacks hospital with Iraqi Army"),
        ("EU Leaders to Meet Volodymyr Zelensky", "EU leaders to meet Volodymyr Zelensky"),
        ("DoD : U.S. Strikes Kill Al-Qaida , ISIL Fighters", "DoD : U.S. strikes kill Al-Qaida , ISIL fighters"),
    ],
)
def test_common_words_are_written_small(headline: str, read_as: str) -> None:
    assert rewritten(headline) == read_as


@pytest.mark.parametrize(
    "line",
    [
        "Air strike on Aleppo kills Three",
        "President Obama",
        "Kofi Annan , Ban Ki-moon , Javier Perez de Cuellar",
        "COALITION STRIKES MOSUL HOSPITAL",
        "مقتل 14 في غارة على حلب",
        "",
    ],
)
def test_other_lines_stay_as_they_are(line: str) -> None:
    assert rewritten(line) == line


def test_the_article_knows_better_than_english_at_large() -> None:
    body = ["It was Hope who wept .".split()]

    assert rewritten("Angry Hope Meets Friends Again", body) == "Angry Hope meets friends again"
    assert rewritten("Angry Hope Meets Friends Again", []) == "Angry hope meets friends again"


def test_the_list_has_common_words_and_no_names() -> None:
    listed = small_words()

    assert {"attacks", "condemns", "explosion", "killed", "sanctions", "signed"} <= listed
    assert not listed & {"bush", "china", "ford", "iraq", "may", "march", "obama", "trump", "turkey"}


def test_of_a_title_of_several_sentences_each_is_judged_by_itself() -> None:
    title = ["Coalition Strikes Mosul Hospital".split(), "Iraq is silent .".split()]

    assert in_sentence_case(title, BODY) == ["Coalition strikes Mosul hospital".split(), "Iraq is silent .".split()]
