"""Text of both directions on one terminal."""

import io

import pytest
from rich.console import Console

from streams.demo.show import is_right_to_left, isolate, render_alert

ARABIC = "قُتل 14 مدنياً في غارة جوية استهدفت سوقاً في مدينة حلب شمالي سوريا، حسبما أفاد الدفاع المدني في بيان له"


def shown(**changes) -> str:
    alert = {
        "severity": "high",
        "country": "SYR",
        "stage": "new",
        "story_id": "0123456789abcdef",
        "title": "Air strike on Aleppo",
        "quotes": [{"text": ARABIC}],
        "sources": [{"source": "وكالة", "url": None}, {"source": "Test Wire", "url": None}],
        **changes,
    }
    console = Console(file=io.StringIO(), width=60)
    console.print(render_alert(alert))
    return console.file.getvalue()


@pytest.mark.parametrize(
    ("text", "expected"),
    [("حلب", True), ("Aleppo", False), ("12 قتيلا", True), ("«حلب»", True), ("12", False), ("", False), ("שלום", True)],
)
def test_the_first_letter_decides_the_direction(text: str, expected: bool) -> None:
    assert is_right_to_left(text) is expected


def test_every_line_of_arabic_is_isolated_by_itself() -> None:
    lines = [line for line in shown().splitlines() if any("\u0600" <= letter <= "\u06ff" for letter in line)]

    assert len(lines) >= 3
    assert all(line.count("\u2067") == line.count("\u2069") - line.count("\u2066") >= 1 for line in lines)


def test_letters_stay_in_the_order_of_reading() -> None:
    assert isolate("حلب 14") == "\u2067حلب 14\u2069"
    words = [word.strip("“”") for word in ARABIC.split()]
    text = shown()
    assert [text.index(word) for word in words[:5]] == sorted(text.index(word) for word in words[:5])


def test_a_quote_that_repeats_the_title_is_shown_once() -> None:
    assert shown(title=ARABIC).count("14") == 1


def test_markup_in_a_headline_is_text() -> None:
    assert "[bold]boom[/bold]" in shown(title="[bold]boom[/bold] at the port")
