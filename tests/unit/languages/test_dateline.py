"""Where a report was written, and what that says of where it happened."""

import pytest

from streams.events.coder import code_events
from streams.languages.dateline import dateline_end, dateline_towns
from tests.data.texts import analysed


@pytest.mark.parametrize(
    ("text", "towns", "report"),
    [
        ("KIRKUK, Iraq (Some Wire) - A bomb went off.", ("KIRKUK", "Iraq"), "A bomb went off."),
        ("N'DJAMENA (Wire) - Shots were heard.", ("N'DJAMENA",), "Shots were heard."),
        ("GENEVA — Talks began.", ("GENEVA",), "Talks began."),
        ("بيروت (الوكالة) - سمع دوي.", ("بيروت",), "سمع دوي."),
        ("He (the general) said - at last - nothing.", (), "He (the general) said - at last - nothing."),
        ("", (), ""),
    ],
)
def test_the_dateline_ends_where_the_report_begins(text: str, towns: tuple[str, ...], report: str) -> None:
    assert dateline_towns(text) == towns
    assert text[dateline_end(text) :] == report


def _towns(text: str, title: str, language: str = "en") -> set[str | None]:
    events = code_events(*analysed(text, language, title=title))
    return {event.location and event.location.name for event in events if event.type == "ASSAULT"}


def test_a_country_in_the_headline_becomes_the_town_that_the_lead_names() -> None:
    text = "N'DJAMENA (Wire) - Officers attacked the palace in the capital N'Djamena on Monday."

    assert _towns(text, "Gunfire near palace in Chad") <= {"N'Djamena", "N'DJAMENA"}


def test_a_town_behind_its_country_is_found() -> None:
    assert _towns(
        "A bomber attacked a checkpoint in Iraq's Kirkuk on Monday.", "Bomber kills eight in Iraq's Kirkuk"
    ) == {"Kirkuk"}


def test_a_dateline_in_the_capital_does_not_move_what_happened_elsewhere() -> None:
    text = (
        "AMMAN (Wire) - Gunmen attacked a bus near Mafraq on Monday, killing two. Jordan said gunmen killed a driver."
    )

    assert "AMMAN" not in _towns(text, "Gunmen attack bus near Mafraq in Jordan")


def test_whose_dateline_it_is_does_nothing() -> None:
    (event,) = code_events(*analysed("BAGHDAD (Wire) - Gunmen killed two guards on Monday.", "en"))

    assert event.actor is not None
    assert event.actor.text == "Gunmen"
    assert event.location is not None
    assert event.location.name == "BAGHDAD"
