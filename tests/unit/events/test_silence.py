"""What names no event: a word inside a name, a figure of speech, what the headline denies."""

import pytest

from schemas.event import Event, EventType
from streams.events.coder import code_events
from tests.data.texts import analysed
from tests.unit.events.clauses import _entity


def _events(text: str, language: str = "en", title: str | None = None) -> tuple[Event, ...]:
    return code_events(*analysed(text, language, title=title))


def _statuses(text: str, title: str | None = None) -> list[str]:
    return [event.status.value for event in _events(text, title=title) if event.type is EventType.ASSAULT]


def test_a_word_inside_a_name_is_no_verb() -> None:
    text = "وصل الوفد إلى دكا وقتل حاجز هناك جنديين."
    article, analysis = analysed(text, "ar")
    tagged = analysis.model_copy(update={"entities": (_entity(text, "دكا", "GPE", "BGD"),)})
    triggers = {text[e.evidence.trigger_start : e.evidence.trigger_end] for e in code_events(article, tagged)}

    assert "دكا" not in triggers
    assert "وقتل" in triggers


def test_what_a_tagger_only_takes_for_a_name_keeps_its_verb() -> None:
    text = "قصف الجيش مأرب وأصيب عشرة مدنيين."
    article, analysis = analysed(text, "ar")
    tagged = analysis.model_copy(update={"entities": (_entity(text, "قصف الجيش مأرب", "GPE", None),)})

    assert any(e.evidence.trigger_start == 0 for e in code_events(article, tagged))


@pytest.mark.parametrize(
    ("text", "kind", "sides"),
    [
        ("Egypt and Turkey held talks in Cairo on Monday.", EventType.CONSULT, {"EGY", "TUR"}),
        ("Oman hosted talks between the United States and Iran.", EventType.CONSULT, {"USA", "IRN"}),
        ("Ethiopia agreed with Somalia on Monday to open the road.", EventType.AGREE, {"ETH", "SOM"}),
    ],
)
def test_what_is_done_together_has_two_sides(text: str, kind: EventType, sides: set[str]) -> None:
    found = [
        {party.country for party in (event.actor, event.recipient) if party is not None}
        for event in _events(text)
        if event.type is kind
    ]

    assert sides in found


def test_what_the_headline_denies_stays_denied_in_the_lead() -> None:
    assert _statuses("The army shelled nobody's school.", "Army denies it shelled a school") == ["denied", "denied"]


def test_who_counts_victims_goes_beyond_the_headline() -> None:
    assert "asserted" in _statuses("Shells killed six people at the school.", "Army denies it shelled a school")


def test_lightning_is_less_sure_an_attack_than_gunmen() -> None:
    (lightning,) = (e for e in _events("It killed three farmers in a field.") if e.type is EventType.ASSAULT)
    (gunmen,) = (e for e in _events("Gunmen killed three farmers in a field.") if e.type is EventType.ASSAULT)

    assert lightning.confidence < gunmen.confidence
