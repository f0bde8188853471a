"""Namings that are none: words inside a name, and words of attack where the sentence is about sport or the market."""

from collections.abc import Iterable

from schemas.analysis import Entity
from schemas.event import Participant
from streams.events.told import Told
from streams.languages.topics import Ruling

__all__ = ["is_silenced", "names_in"]

_NAMES = ("GPE", "PER")
_ARMED = frozenset({"MIL", "REB", "COP", "SPY", "CRM"})
_SPEAKERS = frozenset({"accident", "weather"})
"""Topics of which an army or a police force speaks more often than it acts."""


def names_in(entities: Iterable[Entity]) -> tuple[tuple[int, int], ...]:
    """Return the spans of names of people and places.

    A tagger may take "قصف مأرب" for a place; what no list knows and begins with another word stays out.
    """
    return tuple(
        (entity.start, entity.end)
        for entity in entities
        if entity.type in _NAMES and (entity.canonical.country is not None or " " not in entity.text.strip())
    )


def is_silenced(told: Told, ruling: Ruling | None) -> bool:
    """Tell whether the topic of its sentence takes an event back; who bears arms, or two countries, keep it."""
    if ruling is None or told.naming.type not in ruling.silences:
        return False
    if ruling.is_play or ruling.topic in _SPEAKERS:
        return True
    return not (_is_armed(told.actor) or _between_countries(told))


def _is_armed(actor: Participant | None) -> bool:
    return actor is not None and actor.sector in _ARMED


def _between_countries(told: Told) -> bool:
    sides = {party.country for party in (told.actor, told.recipient) if party is not None and party.country}
    return len(sides) > 1
