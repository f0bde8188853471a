"""The key of an enriched article."""

from datetime import UTC, datetime

from schemas.analysis import CanonicalEntity, Entity
from schemas.event import Event, EventDate, EventId, EventStatus, EventType, Evidence, Participant, Place, QuadClass
from streams.events.country import weightiest_country


def _event(
    goldstein: float,
    *,
    quad: QuadClass = QuadClass.MATERIAL_CONFLICT,
    status: EventStatus = EventStatus.ASSERTED,
    place: str | None = None,
    actor: str | None = None,
) -> Event:
    return Event(
        event_id=EventId("e"),
        type=EventType.ASSAULT,
        quad_class=quad,
        goldstein=goldstein,
        cameo_root="18",
        actor=Participant(text="a", country=actor) if actor else None,
        location=Place(name="p", country=place, precision="country") if place else None,
        date=EventDate(value=datetime(2024, 5, 18, tzinfo=UTC), precision="day", resolved="published_at"),
        status=status,
        evidence=Evidence(text="t", field="text", start=0, end=1, trigger_start=0, trigger_end=1),
        confidence=1,
    )


def _entity(country: str | None) -> Entity:
    return Entity(
        id="i", text="t", type="GPE", start=0, end=1, sentence=0, canonical=CanonicalEntity(name="t", country=country)
    )


def test_the_place_of_the_gravest_material_conflict_decides() -> None:
    talks = _event(10, quad=QuadClass.MATERIAL_COOPERATION, place="OMN")
    events = (talks, _event(-5, place="SYR"), _event(-9, place="IRN"))

    assert weightiest_country(events, ()) == "IRN"


def test_without_a_place_the_actor_decides() -> None:
    assert weightiest_country((_event(-9, actor="ISR"),), ()) == "ISR"


def test_an_event_that_did_not_happen_decides_nothing() -> None:
    events = (_event(-9, place="IRN", status=EventStatus.AVERTED), _event(-5, place="SYR"))

    assert weightiest_country(events, ()) == "SYR"


def test_without_events_the_country_most_named_decides() -> None:
    entities = [_entity(country) for country in ("IRN", "SYR", None, "SYR")]

    assert weightiest_country((), entities) == "SYR"


def test_of_equals_the_first_decides() -> None:
    assert weightiest_country((), [_entity("IRN"), _entity("SYR")]) == "IRN"
    assert weightiest_country((_event(-9, place="SYR"), _event(-9, place="IRN")), ()) == "SYR"


def test_nothing_known_is_zzz() -> None:
    assert weightiest_country((), [_entity(None)]) == "ZZZ"
