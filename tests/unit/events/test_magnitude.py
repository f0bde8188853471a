"""How many, in digits and words, in English and Arabic."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from streams.events.magnitude import find_magnitude
from tests.unit.events.clauses import make_clause

PEOPLE = [
    ("en", "Three soldiers were killed.", "killed", (3, None, None)),
    ("en", "It bombed the city, killing at least 12 people and wounding 30.", "bombed", (12, 30, None)),
    ("en", "Some 1,200 people were killed and more than 2,500 were injured.", "killed", (1200, 2500, None)),
    ("en", "The blast left 3 dead and 5 wounded.", "blast", (3, 5, None)),
    ("en", "A soldier was killed.", "killed", (1, None, None)),
    ("en", "The raid killed two soldiers and three civilians.", "killed", (5, None, None)),
    ("en", "Police arrested twenty-five protesters.", "arrested", (None, None, 25)),
    ("en", "Dozens were killed.", "killed", (None, None, None)),
    ("en", "The death toll rose to 45 people.", "death toll", (45, None, None)),
    ("en", "He was killed 3 days ago, 30 kilometres away.", "killed", (None, None, None)),
    ("en", "A 12-year-old was killed.", "killed", (None, None, None)),
    ("en", "More than 20 militants were killed in 2006.", "killed", (20, None, None)),
    ("en", "12 Palestinians killed in Gaza", "killed", (12, None, None)),
    ("en", "It killed 99999999999 people.", "killed", (None, None, None)),
    ("en", "Two hundred and fifty people were detained.", "detained", (None, None, 250)),
    ("ar", "مقتل شخصين", "مقتل", (2, None, None)),
    ("ar", "مقتل جندييْن في سيناء", "مقتل", (2, None, None)),
    ("ar", "مقتل جندي", "مقتل", (1, None, None)),
    ("ar", "مقتل 28 شخصا على الأقل", "مقتل", (28, None, None)),
    ("ar", "مقتل ما لا يقل عن ١٢ مدنيا وإصابة ثلاثين آخرين", "مقتل", (12, 30, None)),
    ("ar", "مقتل شخصين وإصابة خمسة آخرين", "مقتل", (2, 5, None)),
    ("ar", "قتل 12 فلسطينيا وأصيب ثلاثون في غارة", "قتل", (12, 30, None)),
    ("ar", "سقوط ثلاثة قتلى وخمسة جرحى", "قتلى", (3, 5, None)),
    ("ar", "أسفرت المواجهات عن عشرة قتلى", "قتلى", (10, None, None)),
    ("ar", "اعتقال خمسة عشر متظاهرا", "اعتقال", (None, None, 15)),
    ("ar", "مقتل ثلاثمئة وخمسين شخصا", "مقتل", (350, None, None)),
    ("ar", "مقتل خمسة وعشرين جنديا", "مقتل", (25, None, None)),
    ("ar", "مقتل العشرات", "مقتل", (None, None, None)),
    ("ar", "قتل ثلاثة جنود", "قتل", (3, None, None)),
]  # fmt: skip

WEAPONS = [
    ("en", "Russia fired 40 drones and 12 missiles at Kharkiv.", "fired", [("drone", 40), ("missile", 12)]),
    ("en", "Iran launched more than 300 ballistic missiles.", "launched", [("missile", 300)]),
    ("en", "A drone hit the port.", "hit", [("drone", None)]),
    ("en", "It fired 99999999 rockets.", "fired", [("rocket", None)]),
    ("ar", "وأطلقت إيران 350 صاروخًا باليستيًا وطائرة بدون طيار", "أطلقت", [("missile", 350), ("drone", None)]),
    ("ar", "350 صاروخا وطائرة مسيرة أطلقت", "أطلقت", [("missile", 350), ("drone", None)]),
    ("ar", "أسقطت ثلاثين طائرة مسيرة", "أسقطت", [("drone", 30)]),
    ("ar", "أطلقت صاروخين", "أطلقت", [("missile", 2)]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "trigger", "expected"), PEOPLE)
def test_people_are_counted(language, text, trigger, expected) -> None:
    found = find_magnitude(make_clause(text, trigger, language=language))

    assert (found.killed, found.injured, found.detained) == expected


@pytest.mark.parametrize(("language", "text", "trigger", "expected"), WEAPONS)
def test_weapons_are_counted(language, text, trigger, expected) -> None:
    found = find_magnitude(make_clause(text, trigger, language=language))

    assert [(weapon.kind, weapon.count) for weapon in found.weapons] == expected


@settings(max_examples=150, deadline=None)
@given(
    words=st.lists(
        st.sampled_from(
            [
                "0",
                "12",
                "1,200",
                "1.200.300",
                "999999999999",
                "killed",
                "wounded",
                "dozens",
                "million",
                "thousand",
                "hundred",
                "and",
                "two",
                "dead",
                "people",
                "a",
                "soldier",
                "مقتل",
                "شخصين",
                "وإصابة",
                "ألف",
                "ألفين",
                "مليون",
                "مليون",
                "و",
                "350",
                "صاروخا",
                "drones",
                "٪",
                "%",
                "-",
                "3.5",
            ]
        ),
        max_size=14,
    ),
    language=st.sampled_from(["ar", "en", "xx"]),
)
def test_no_words_make_it_raise(words, language) -> None:
    find_magnitude(make_clause(" ".join([*words, "x"]), "x", language=language))
