"""How sure the rule coder is of one event: a plain sum, so that anybody can reckon it again."""

from schemas.event import EventStatus, EventType
from streams.events.told import Told
from streams.events.window import words_of
from streams.languages.scan import bare_forms, fold

__all__ = ["confidence"]

_BASE = 0.5
_VERB = 0.1
_MODE = 0.1
_ACTOR = 0.1
_RECIPIENT = 0.05
_CONFIRMED = 0.1  # a second trigger of the same type in the clause
_WEAK = -0.15
_VAGUE = -0.3  # an attack of which neither doer, victim, place nor means is told is often a figure of speech
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
    total += _VAGUE if naming.type is EventType.ASSAULT and _is_vague(told) else 0
    total += 0 if naming.found.status is EventStatus.ASSERTED else _UNCERTAIN
    return round(min(max(total, 0.05), 0.99), 2)


def _is_vague(told: Told) -> bool:
    if not told.shown and _tells_only_a_toll(told):
        return True  # lightning and trains kill, too
    size = told.magnitude
    counted = size.killed or size.injured or size.weapons
    return not (told.naming.mode or told.actor or told.recipient or told.place or counted)


def _tells_only_a_toll(told: Told) -> bool:
    """Tell whether all that names an attack is that people died, and nobody is said to have done it."""
    doer = told.actor is not None and (told.actor.country or told.actor.sector not in {None, "CVL"})
    tolls = words_of(told.clause.language, "casualties")
    triggers = (told.naming, *told.naming.others)
    return (
        not doer
        and not told.naming.mode
        and all(any(form in tolls for form in bare_forms(fold(naming.match.phrase.split()[0]))) for naming in triggers)
    )
