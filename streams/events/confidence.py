"""How sure the rule coder is of one event: a plain sum, so that anybody can reckon it again."""

from schemas.event import EventStatus
from streams.events.told import Told

__all__ = ["confidence"]

_BASE = 0.5
_VERB = 0.1
_MODE = 0.1
_ACTOR = 0.1
_RECIPIENT = 0.05
_CONFIRMED = 0.1  # a second trigger of the same type in the clause
_WEAK = -0.15
_UNCERTAIN = -0.05  # the status rests on a cue, and cues err more than triggers


def confidence(told: Told) -> float:
    """Return a number between 0 and 1; not a probability, but it orders events well."""
    naming = told.naming
    total = _BASE
    total += 0 if naming.nominal else _VERB
    total += _MODE if naming.mode else 0
    total += _ACTOR if told.actor and (told.actor.country or told.actor.sector) else 0
    total += _RECIPIENT if told.recipient else 0
    total += _CONFIRMED if naming.others else 0
    total += _WEAK if naming.match.value.weak else 0
    total += 0 if naming.found.status is EventStatus.ASSERTED else _UNCERTAIN
    return round(min(max(total, 0.05), 0.99), 2)
