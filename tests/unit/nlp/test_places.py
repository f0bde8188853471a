"""A place has the country and coordinates that the article says; what it leaves open is told as open."""

import pytest

from schemas.analysis import CanonicalEntity
from streams.nlp.mentions import Mention, to_entities
from tests.data.marked import read_marked
from tests.data.places_ar import ARABIC_PLACES, HARDER_ARABIC_PLACES
from tests.data.places_en import ENGLISH_PLACES, HARDER_ENGLISH_PLACES
from tests.data.places_other import OTHER_PLACES

CASES = [
    pytest.param(language, line, id=f"{language}-{place}")
    for language, table in (
        ("en", ENGLISH_PLACES + HARDER_ENGLISH_PLACES),
        ("ar", ARABIC_PLACES + HARDER_ARABIC_PLACES),
    )
    for place, line in enumerate(table.strip().splitlines())
    if line
]
OTHER = [pytest.param(*line.split(" ", 1)) for line in OTHER_PLACES.strip().splitlines()]


@pytest.mark.parametrize(("language", "line"), CASES + OTHER)
def test_a_name_leads_to_its_country_or_to_all_that_it_may_mean(language: str, line: str) -> None:
    text, mentions, said = read_marked(line)
    entities = to_entities(mentions, language=language, texts={"text": text})

    assert said == [_told(entity.canonical) for entity in entities]


def test_a_city_has_coordinates_and_its_number_in_geonames() -> None:
    city = _canonical("[GPE Damascus]", "en")

    assert (city.country, city.geonames_id) == ("SYR", 170654)
    assert city.latitude == pytest.approx(33.5, abs=0.1)
    assert city.longitude == pytest.approx(36.3, abs=0.1)


def test_after_a_comma_the_division_decides_between_namesakes() -> None:
    far = _canonical("[GPE Paris], [GPE Texas]", "en")
    near = _canonical("[GPE Paris]", "en")

    assert (far.country, far.geonames_id) == ("USA", 4717560)
    assert (near.country, near.geonames_id) == ("FRA", 2988507)


def test_without_the_text_two_signs_between_names_are_a_comma() -> None:
    _, mentions, _ = read_marked("[GPE Paris], [GPE Texas]")

    assert to_entities(mentions, language="en")[0].canonical.country == "USA"


def test_a_list_of_states_is_no_address() -> None:
    _, mentions, _ = read_marked("[GPE Lebanon], [GPE Syria], [GPE Georgia], [GPE Armenia]")

    assert [e.canonical.country for e in to_entities(mentions, language="en")] == ["LBN", "SYR", None, "ARM"]


@pytest.mark.parametrize("name", ["Syria", "California", "Kherson Oblast", "Gaza Strip", "Syrian"])
def test_states_divisions_regions_and_peoples_have_no_coordinates(name: str) -> None:
    kind = "NORP" if name == "Syrian" else "GPE"
    found = _canonical(f"[{kind} {name}]", "en")

    assert found.country is not None
    assert (found.latitude, found.longitude, found.geonames_id) == (None, None, None)


def test_of_several_cities_in_one_country_none_is_guessed() -> None:
    springfield = _canonical("[GPE Springfield]", "en")

    assert springfield.country == "USA"
    assert springfield.latitude is None


def test_a_small_town_is_a_mere_candidate_where_the_article_speaks_of_other_countries() -> None:
    alone = _canonical("[GPE Madaya]", "en")
    elsewhere = _canonical("[GPE Madaya] in [GPE Syria]", "en")

    assert (alone.country, alone.country_candidates) == ("MMR", ())
    assert (elsewhere.country, elsewhere.country_candidates) == (None, ("MMR",))


def test_the_united_states_named_as_an_actor_are_no_evidence() -> None:
    assert _told(_canonical("[GPE Birmingham], said the [GPE United States] in [GPE Washington].", "en")) == "GBR|USA"
    assert _told(_canonical("[GPE Birmingham] and all [GPE Alabama].", "en")) == "USA"


def test_texas_elsewhere_leaves_paris_open() -> None:
    assert _told(_canonical("[GPE Paris] heard from the governor of [GPE Texas].", "en")) == "USA|FRA"


def test_persons_have_no_country() -> None:
    _, mentions, _ = read_marked("[PER Michael Jordan] met [PER Jordan] in [GPE Jordan]")
    entities = to_entities(mentions, language="en")

    assert [entity.canonical.country for entity in entities] == [None, None, "JOR"]


def test_the_title_speaks_for_places_in_the_text() -> None:
    title = Mention("Lebanon", "GPE", 0, 7, "title", 0)
    text = Mention("Tripoli", "GPE", 0, 7, "text", 1)

    assert to_entities([title, text], language="en")[1].canonical.country == "LBN"


def _canonical(line: str, language: str) -> CanonicalEntity:
    text, mentions, _ = read_marked(line)
    return to_entities(mentions, language=language, texts={"text": text})[0].canonical


def _told(canonical: CanonicalEntity) -> str:
    return canonical.country or "|".join(canonical.country_candidates) or "-"
