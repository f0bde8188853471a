"""What a body is called without its country, and whose it is."""

import pytest

from streams.nlp.mentions import Mention, to_entities
from streams.nlp.national import National, read_national


@pytest.mark.parametrize(
    ("language", "name", "expected"),
    [
        ("en", "Kenya Red Cross", National("KEN", "KEN", "Red Cross")),
        ("en", "Israel's Health Ministry", National("ISR", "ISR", "Health Ministry")),
        ("en", "Central Bank of Iraq", National("IRQ", "IRQ", "Central Bank")),
        ("en", "Papua New Guinea Defence Force", National("PNG", "PNG", "Defence Force")),
        ("en", "Gaza Health Ministry", National("gaza", None, "Health Ministry")),
        ("ar", "وزارة الصحة اللبنانية", National("LBN", "LBN", "وزارة الصحة")),
        ("ar", "وزارة الصحة في لبنان", National("LBN", "LBN", "وزارة الصحة")),
        ("fr", "Croix-Rouge libanaise", National("LBN", "LBN", "Croix-Rouge")),
    ],
)
def test_country_and_rest(language: str, name: str, expected: National) -> None:
    assert read_national(name, language=language) == expected


@pytest.mark.parametrize(
    "name",
    [
        "Health Ministry",
        "Lebanon",
        "Georgia Tech",  # of two countries of that name
        "American University of Beirut",  # of two places
        "Indian Ocean Commission",
        "Central Bank",  # there is a town called Central
        "Doctors Without Borders",
        "Israel " + "Long " * 50 + "Name",
        "",
    ],
)
def test_names_that_tell_no_country_or_two(name: str) -> None:
    assert read_national(name, language="en") is None


@pytest.mark.parametrize(
    ("language", "name", "country"),
    [
        ("en", "Lebanese Army", "LBN"),
        ("en", "Central Bank of Iraq", "IRQ"),
        ("ar", "الجيش اللبناني", "LBN"),
        ("ar", "وزارة الدفاع الأمريكية", "USA"),
        ("en", "Washington Post", None),  # a town may be anywhere
        ("en", "US Embassy in Baghdad", None),
        ("en", "PRCS", None),  # not several PRCs
    ],
)
def test_a_body_belongs_to_the_country_that_it_is_named_after(language: str, name: str, country: str | None) -> None:
    (entity,) = to_entities([Mention(name, "ORG", 0, len(name), "text", 0)], language=language)

    assert entity.canonical is not None
    assert entity.canonical.country == country
