"""What the event types are worth."""

from schemas.event import EventType
from streams.events.types import EVENT_TYPES


def test_a_mode_has_its_own_score_and_root_and_an_unknown_one_those_of_the_type() -> None:
    assault = EVENT_TYPES[EventType.ASSAULT]

    assert (assault.score("aerial"), assault.score("unconventional"), assault.score(None)) == (-9.5, -10.0, -9.0)
    assert (assault.root("aerial"), assault.root("unconventional"), assault.root("no such mode")) == ("19", "20", "18")


def test_what_is_still_to_come_has_plovers_other_type() -> None:
    planned = {kind.value: spec.planned_as.value for kind, spec in EVENT_TYPES.items() if spec.planned_as}

    assert planned == {
        "AID": "AGREE",
        "CONSULT": "AGREE",
        "COOPERATE": "AGREE",
        "RETREAT": "CONCEDE",
        "SUPPORT": "AGREE",
    }
