"""Cities and regions of the news are found under the names it gives them."""

import time

import pytest

from streams.languages.abbreviations import word_tokens
from streams.languages.cities import find_city, find_region, find_regions

CITIES = [
    ("en", "Damascus", "SYR"), ("en", "Kyiv", "UKR"), ("en", "Kiev", "UKR"), ("en", "Odessa", "UKR"),
    ("en", "Gaza City", "PSE"), ("en", "Khan Yunis", "PSE"), ("en", "El Fasher", "SDN"), ("en", "Al Hudaydah", "YEM"),
    ("en", "Deir ez-Zor", "SYR"), ("en", "Tehran's", "IRN"), ("en", "Palmyra", "SYR"), ("en", "damascus", None),
    ("en", "Nowhereville", None), ("ar", "دمشق", "SYR"), ("ar", "بدمشق", "SYR"), ("ar", "رفح", "PSE"),
    ("ar", "خان يونس", "PSE"), ("ar", "تل أبيب", "ISR"), ("ar", "الموصل", "IRQ"), ("ar", "والخرطوم", "SDN"),
    ("ar", "خاركيف", "UKR"), ("ar", "كييف", "UKR"), ("ar", "أصفهان", "IRN"), ("ar", "اصفهان", "IRN"),
    ("ar", "بيت لحم", "PSE"), ("ar", "دونيتسك", "UKR"), ("ar", "الحديدة", "YEM"), ("ar", "وبريقها", None),
]  # fmt: skip

REGIONS = [
    ("en", "Gaza Strip", "PSE"), ("en", "the West Bank", "PSE"), ("en", "Donbas", "UKR"), ("en", "Red Sea", None),
    ("ar", "قطاع غزة", "PSE"), ("ar", "بقطاع غزة", "PSE"), ("ar", "جنوب لبنان", "LBN"), ("ar", "شبه جزيرة القرم", "UKR"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "name", "country"), CITIES)
def test_a_city_is_found_in_its_country(language: str, name: str, country: str | None) -> None:
    city = find_city(name, language=language)

    assert (city.country if city else None) == country


@pytest.mark.parametrize(("language", "name", "country"), REGIONS)
def test_a_region_is_found_in_its_country(language: str, name: str, country: str | None) -> None:
    region = find_region(name, language=language)

    assert region is not None
    assert region.country == country


def test_coordinates_are_where_the_city_is() -> None:
    city = find_city("غزة", language="ar")

    assert city is not None
    assert (round(city.lat), round(city.lon)) == (32, 34)


def test_of_cities_with_one_name_the_country_that_is_spoken_of_decides() -> None:
    far = find_city("Tripoli", language="en")
    near = find_city("Tripoli", language="en", near=frozenset({"LBN"}))

    assert (far and far.country, near and near.country) == ("LBY", "LBN")


def test_a_region_in_running_text_is_found_whole() -> None:
    text = "Israel struck southern Lebanon and the Gaza Strip"

    assert [text[m.start : m.end] for m in find_regions(word_tokens(text), language="en")] == [
        "southern Lebanon",
        "Gaza Strip",
    ]


def test_a_common_word_in_lower_case_is_no_region() -> None:
    assert find_regions(word_tokens("they saw the strip of marib cloth"), language="en") == []


def test_names_are_looked_up_fast_once_loaded() -> None:
    find_city("Damascus", language="en")
    started = time.process_time()
    for _ in range(2000):
        find_city("Damascus", language="en")

    assert time.process_time() - started < 1


@pytest.mark.parametrize("name", ["", " ", "\x00", "ال", "x" * 100_000, "Ω" * 50, "-"])
def test_no_name_makes_it_raise(name: str) -> None:
    for language in ("ar", "en", "xx"):
        assert find_city(name, language=language) is None
        assert find_region(name, language=language) is None
