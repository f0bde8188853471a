"""Where it happened."""

import pytest

from streams.events.places import find_place
from tests.unit.events.clauses import make_clause

PLACES = [
    ("en", "Israeli strike on Damascus kills a general", "strike", "noun", ("Damascus", "SYR", "city")),
    ("en", "The army attacked rebels near Aleppo in northern Syria.", "attacked", "active", ("Aleppo", "SYR", "city")),
    ("en", "Israel bombed Hezbollah positions in southern Lebanon.", "bombed", "active", ("southern Lebanon", "LBN", "region")),
    ("en", "Police arrested protesters in Tehran.", "arrested", "active", ("Tehran", "IRN", "city")),
    ("en", "In 2006 Israel invaded Lebanon.", "invaded", "active", ("Lebanon", "LBN", "country")),
    ("en", "Iran condemned Israel.", "condemned", "active", ("Israel", "ISR", "country")),
    ("en", "Shelling in the Kharkiv region killed two.", "Shelling", "noun", ("Kharkiv region", "UKR", "region")),
    ("en", "Houthi rebels attacked a ship in the Red Sea.", "attacked", "active", ("Red Sea", None, "region")),
    ("en", "He shot a man and a woman.", "shot", "active", None),
    ("en", "Rebels shelled Tripoli in northern Lebanon.", "shelled", "active", ("Lebanon", "LBN", "country")),
    ("ar", "غارة إسرائيلية على دمشق", "غارة", "noun", ("دمشق", "SYR", "city")),
    ("ar", "قتل زاهدي في غارة قرب السفارة الإيرانية بدمشق", "قتل", "passive", ("دمشق", "SYR", "city")),
    ("ar", "قصف الجيش الإسرائيلي مواقع في جنوب لبنان", "قصف", "active", ("جنوب لبنان", "LBN", "region")),
    ("ar", "محادثات أمريكية إيرانية في سلطنة عُمان", "محادثات", "noun", ("سلطنة عُمان", "OMN", "country")),
    ("ar", "إيران قصفت إسرائيل", "قصفت", "active", ("إسرائيل", "ISR", "country")),
    ("ar", "هجوم بطائرات مسيرة على مشارف خاركيف", "هجوم", "noun", ("خاركيف", "UKR", "city")),
    ("ar", "مقتل جنديين في قطاع غزة", "مقتل", "noun", ("قطاع غزة", "PSE", "region")),
    ("ar", "ووضع الهجوم المنطقة على شفا حرب", "الهجوم", "noun", None),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "trigger", "voice", "expected"), PLACES)
def test_the_place_of_the_sentence_is_found_without_a_tagger(language, text, trigger, voice, expected) -> None:
    place = find_place(make_clause(text, trigger, language=language, voice=voice))

    assert (place and (place.name, place.country, place.precision)) == expected


def test_a_city_has_coordinates() -> None:
    place = find_place(make_clause("A bomb went off in Baghdad.", "bomb", voice="noun"))

    assert place is not None
    assert (round(place.lat or 0), round(place.lon or 0)) == (33, 44)


def test_of_several_places_the_one_behind_a_preposition_of_place_wins() -> None:
    text = "Syria said a strike killed two in Homs, far from Damascus."
    entities = (("Syria", "GPE", "SYR"), ("Homs", "GPE", "SYR"), ("Damascus", "GPE", "SYR"))

    place = find_place(make_clause(text, "strike", voice="noun", entities=entities))

    assert place is not None
    assert place.name == "Homs"


def test_a_city_of_a_country_that_is_spoken_of_goes_before_its_larger_namesake() -> None:
    text = "Lebanese soldiers clashed with gunmen in Tripoli."
    entities = (("Lebanese", "NORP", "LBN"), ("Tripoli", "GPE", None))

    place = find_place(make_clause(text, "clashed", entities=entities))

    assert place is not None
    assert place.country == "LBN"


def test_a_sentence_of_the_lead_without_a_place_takes_that_of_the_title() -> None:
    clause = make_clause("At least two people were killed.", "killed", voice="passive", title="Bombing in Kabul")

    place = find_place(clause)

    assert place is not None
    assert (place.name, place.country) == ("Kabul", "AFG")


def test_a_name_that_is_also_a_word_is_no_place_without_a_tagger() -> None:
    assert (
        find_place(make_clause("Two men were shot in Reading and in Police custody.", "shot", voice="passive")) is None
    )


@pytest.mark.parametrize("text", ["x", "attacked " * 3000, "في " * 3000 + "x", "Ω\x00 in in in"])
def test_no_text_makes_it_raise(text: str) -> None:
    for language in ("ar", "en", "xx"):
        find_place(make_clause(text, text[-1], language=language))
