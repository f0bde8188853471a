"""One event as the text tells it, with all that was found about it, before it gets its id."""

from dataclasses import dataclass

from schemas.event import EventDate, Magnitude, Participant, Place
from streams.events.clause import Clause
from streams.events.triggers import Naming

__all__ = ["Told"]


@dataclass(frozen=True)
class Told:
    """A naming and its participants, place, date and size."""

    naming: Naming
    clause: Clause
    sentence: int
    """Which sentence of its field, from 0."""
    contexts: tuple[str, ...]
    actor: Participant | None
    recipient: Participant | None
    place: Place | None
    date: EventDate
    magnitude: Magnitude
    attribution: str | None
    shown: bool
    """Whether the sentence or the headline shows violence beyond doubt: who has arms, or what was used."""
