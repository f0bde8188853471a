"""Names, peoples and groups lead to countries, in both languages."""

import pytest

from streams.languages.abbreviations import word_tokens
from streams.languages.countries import (
    find_countries,
    find_country,
    find_groups,
    find_organisation,
    is_adjective,
    is_ambiguous,
)

ENGLISH = [
    ("Iran", "IRN"), ("Iran's", "IRN"), ("Iranian", "IRN"), ("Iranians", "IRN"), ("the United States", "USA"),
    ("U.S.", "USA"), ("US", "USA"), ("UK", "GBR"), ("Scotland", "GBR"), ("Britons", "GBR"), ("Dutch", "NLD"),
    ("Turkey", "TUR"), ("Türkiye", "TUR"), ("Turks", "TUR"), ("Palestine", "PSE"), ("Palestinians", "PSE"),
    ("Kosovo", "XKX"), ("Taiwan", "TWN"), ("Western Sahara", "ESH"), ("Ivory Coast", "CIV"), ("Côte d’Ivoire", "CIV"),
    ("North Koreans", "PRK"), ("South Korea", "KOR"), ("Republic of Korea", "KOR"), ("Niger", "NER"),
    ("Nigerians", "NGA"), ("South Sudan", "SSD"), ("Sudanese", "SDN"), ("Saudi", "SAU"), ("Georgian", "GEO"),
    ("Russian Federation", "RUS"), ("Syrian Arab Republic", "SYR"), ("Republic of the Congo", "COG"),
    ("DR Congo", "COD"), ("us", None), ("turkey", None), ("polish", None), ("Georgia", None), ("Korea", None),
    ("EU", None), ("European Union", None), ("Atlantis", None), ("", None), ("Iran and Iraq", None),
]  # fmt: skip

ARABIC = [
    ("إيران", "IRN"), ("ايران", "IRN"), ("إيراني", "IRN"), ("الإيرانية", "IRN"), ("والإيرانيين", "IRN"),
    ("الإيرانيون", "IRN"), ("لإسرائيل", "ISR"), ("إسرائيليتين", "ISR"), ("للعراق", "IRQ"), ("بسوريا", "SYR"),
    ("سورية", "SYR"), ("السوريون", "SYR"), ("عُمان", "OMN"), ("سلطنة عمان", "OMN"), ("عماني", "OMN"), ("مالي", "MLI"),
    ("بمالي", "MLI"), ("الروس", "RUS"), ("للروس", "RUS"), ("الأمريكية", "USA"), ("الأميركيين", "USA"),
    ("الولايات المتحدة الأمريكية", "USA"), ("والولايات المتحدة", "USA"), ("المملكة المتحدة", "GBR"),
    ("المملكة العربية السعودية", "SAU"), ("الأتراك", "TUR"), ("كوريا الجنوبية", "KOR"), ("الكورية الشمالية", "PRK"),
    ("النيجر", "NER"), ("نيجيري", "NGA"), ("جنوب السودان", "SSD"), ("الفلسطينيات", "PSE"), ("كوسوفو", "XKX"),
    ("الهند", "IND"), ("هند", None), ("روس", None), ("المالية", None), ("عمان", None), ("جورجيا", None),
    ("كوريا", None), ("الاتحاد الأوروبي", None),
]  # fmt: skip

GROUPS = [
    ("en", "IDF", ("ISR", "MIL")), ("en", "Hezbollah", ("LBN", "REB")), ("en", "Hamas", ("PSE", "REB")),
    ("en", "the White House", ("USA", "GOV")), ("en", "Kremlin's", ("RUS", "GOV")), ("en", "UN", (None, "IGO")),
    ("en", "Rapid Support Forces", ("SDN", "REB")), ("en", "idf", None), ("en", "who", None),
    ("ar", "حزب الله", ("LBN", "REB")), ("ar", "لحزب الله", ("LBN", "REB")), ("ar", "والحوثيون", ("YEM", "REB")),
    ("ar", "الحرس الثوري", ("IRN", "MIL")), ("ar", "البنتاغون", ("USA", "MIL")), ("ar", "الكرملين", ("RUS", "GOV")),
    ("ar", "داعش", (None, "REB")), ("ar", "قوات الدعم السريع", ("SDN", "REB")), ("ar", "نادي الهلال", None),
]  # fmt: skip


@pytest.mark.parametrize(("name", "country"), ENGLISH)
def test_an_english_name_leads_to_its_country(name: str, country: str | None) -> None:
    assert find_country(name, language="en") == country


@pytest.mark.parametrize(("name", "country"), ARABIC)
def test_an_arabic_name_leads_to_its_country(name: str, country: str | None) -> None:
    assert find_country(name, language="ar") == country


@pytest.mark.parametrize(("language", "name", "expected"), GROUPS)
def test_a_well_known_group_has_a_country_and_a_sector(
    language: str, name: str, expected: tuple[str | None, str] | None
) -> None:
    assert find_organisation(name, language=language) == expected


def test_names_of_several_places_are_called_ambiguous() -> None:
    assert [is_ambiguous(name) for name in ("Georgia", "جورجيا", "Iran", "إيران")] == [True, True, False, False]


def test_a_language_without_a_file_of_ours_still_has_its_names_from_cldr() -> None:
    assert find_country("Islande", language="fr") == "ISL"


def test_running_text_yields_every_country_with_its_place() -> None:
    text = "The U.S. and Iran's neighbours told us about the Turkish army."
    found = find_countries(word_tokens(text), language="en")

    assert [(text[match.start : match.end], match.value) for match in found] == [
        ("U.S.", "USA"),
        ("Iran's", "IRN"),
        ("Turkish", "TUR"),
    ]
    assert [is_adjective(match, language="en") for match in found] == [False, False, True]


def test_running_text_yields_every_group() -> None:
    text = "قصفت إسرائيل مواقع لحزب الله وحماس"

    assert [match.value.country for match in find_groups(word_tokens(text), language="ar")] == ["LBN", "PSE"]


@pytest.mark.parametrize("name", ["x" * 100_000, "\x00", "ال", "'s", "…", "١٢٣", "و" * 500])
def test_no_name_makes_it_raise(name: str) -> None:
    for language in ("ar", "en", "xx", ""):
        assert find_country(name, language=language) is None
        assert find_organisation(name, language=language) is None
