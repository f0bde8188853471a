"""The country that an article belongs to: its key on the topic of enriched articles."""

from collections import Counter
from collections.abc import Sequence

from schemas.analysis import Entity
from schemas.event import Event, EventStatus, QuadClass

__all__ = ["NO_COUNTRY", "weightiest_country"]

NO_COUNTRY = "ZZZ"


def weightiest_country(events: Sequence[Event], entities: Sequence[Entity]) -> str:
    """Return the country of the weightiest current event, else the one most named, else ``ZZZ``.

    Material conflict outweighs all else, then the distance of the Goldstein score from zero; of equals the first.
    """
    current = [event for event in events if event.status is EventStatus.ASSERTED]
    for event in sorted(current, key=_weight):
        country = _country_of(event)
        if country is not None:
            return country
    named = Counter(entity.canonical.country for entity in entities if entity.canonical.country is not None)
    return max(named, key=lambda country: named[country]) if named else NO_COUNTRY


def _weight(event: Event) -> tuple[bool, float]:
    return event.quad_class is not QuadClass.MATERIAL_CONFLICT, -abs(event.goldstein)


def _country_of(event: Event) -> str | None:
    if event.location is not None and event.location.country is not None:
        return event.location.country
    return next((party.country for party in (event.actor, event.recipient) if party and party.country), None)
