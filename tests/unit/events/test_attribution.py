"""Who says so."""

import pytest

from streams.events.attribution import find_attribution
from tests.unit.events.clauses import make_clause

SAYINGS = [
    ("en", "Israel attacked Syria, according to Axios.", "Axios"),
    ("en", "Israel attacked Syria, the health ministry said.", "the health ministry"),
    ("en", "The health ministry said Israel attacked Syria.", "The health ministry"),
    ("en", "Israel attacked Syria on Monday, Reuters reported.", "Reuters"),
    ("en", "Israel attacked Syria, said Peter Cook, a spokesman.", "Peter Cook"),
    ("en", "Israel attacked Syria.", None),
    ("ar", "أجرى هجوما حسبما أفاد موقع “أكسيوس”", "موقع أكسيوس"),
    ("ar", "قالت وزارة الصحة إن هجوما وقع", "وزارة الصحة"),
    ("ar", "وقع هجوما وفقا لوزارة الصحة", "وزارة الصحة"),
    ("ar", "وقع هجوما وفقا للجيش", "الجيش"),
    ("ar", "وقع هجوما، بحسب وكالة رويترز", "وكالة رويترز"),
    ("ar", "وأعلن الجيش الإسرائيلي أن هجوما وقع", "الجيش الإسرائيلي"),
    ("ar", "شنت إيران هجوما", None),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "source"), SAYINGS)
def test_the_source_is_found_as_written(language, text, source) -> None:
    assert find_attribution(make_clause(text, "attacked" if language == "en" else "هجوما", language=language)) == source


@pytest.mark.parametrize("text", ["x", "said " * 3000 + "x", "قال " * 3000 + "x", "according to x", "“”“” said x"])
def test_no_text_makes_it_raise(text: str) -> None:
    for language in ("ar", "en", "xx"):
        find_attribution(make_clause(text, "x", language=language))
