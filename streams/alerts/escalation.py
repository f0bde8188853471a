"""How alarming a text is: a bounded sum of reasons, each with the words it rests on and what it adds.

The weights are public and few (``weights.py``). Repeats of one kind count ever less, so no article wins by its length;
words of a sentence that only remembers, fears or denies count nothing. ``sum(reason.weight)`` is the score to within
a hundredth of a point a reason, before it is held between 0 and 100.
"""

from collections.abc import Iterable, Sequence
from typing import Literal

from schemas.enriched import Escalation, Keyword, Level, Reason
from schemas.event import Event, EventStatus, EventType, QuadClass
from streams.alerts import weights

__all__ = ["score"]

_TOLL = "casualties told"
_CONFLICTS = frozenset(kind.value for kind, points in weights.EVENT.items() if points > 0)
_RAISING = frozenset(kind for kind, points in weights.EVENT.items() if points >= weights.EVENT[EventType.PROTEST])
"""Types in whose sentence a word of alarm means what it says: who sanctions a maker of drones launches none."""
_Placed = tuple[str, Reason]
"""A reason with the kind whose repeats count less."""


def score(keywords: Sequence[Keyword], events: Sequence[Event]) -> Escalation:
    """Return the score of one article with its reasons, heaviest first.

    Args:
        keywords: As ``find_keywords`` gives them; cancelled ones count nothing.
        events: As ``code_events`` gives them.
    """
    counted = [item for event in events for item in _of_event(event)]
    counted += _held([item for keyword in keywords for item in _of_keyword(keyword, events)], weights.MOST_BY_KEYWORDS)
    reasons = _fading(counted)
    up = sum(reason.weight for reason in reasons if reason.weight > 0)
    down = -sum(reason.weight for reason in reasons if reason.weight < 0)
    if any(_is_current_conflict(event) for event in events):
        reasons = _calmed_at_most(reasons, up * weights.MOST_CALM_IN_CONFLICT)
    kept = tuple(sorted(reasons, key=lambda reason: -abs(reason.weight)))
    total = round(min(max(sum(reason.weight for reason in kept), 0.0), 100.0), 2)
    return Escalation(score=total, level=_level(total), direction=_direction(up, down), reasons=kept)


def _of_event(event: Event) -> list[_Placed]:
    base = weights.EVENT.get(event.type, 0.0) * _severity(event)
    share = weights.STATUS.get(event.status, 0.0)
    if base < 0 and event.status is EventStatus.THREATENED:
        share = 0.0  # a threatened withdrawal calms nobody
    factor = share * _place_factor(event.evidence.field, event.evidence.start)
    kind = "/".join(part for part in (event.type.value, event.mode) if part)
    firm = _firmness(event)
    parts = (
        (event.type.value, f"{kind} {event.status.value}", base * firm + (_means(event) if base > 0 else 0.0)),
        (_TOLL, _toll_label(event), _toll(event) * firm),
    )
    return [(group, _event_reason(event, label, points * factor)) for group, label, points in parts if points * factor]


def _event_reason(event: Event, label: str, weight: float) -> Reason:
    return Reason(
        kind="event",
        label=label,
        weight=weight,
        field=event.evidence.field,
        start=event.evidence.trigger_start,
        end=event.evidence.trigger_end,
        event_id=event.event_id,
    )


def _severity(event: Event) -> float:
    """Return the event's PLOVER score against the common one of its type."""
    usual = weights.USUAL_SCORE.get(event.type)
    return event.goldstein / usual if usual else 1.0


def _firmness(event: Event) -> float:
    """Return the share that counts of what hardly says more than that there was "an attack" or "a threat"."""
    if event.type is EventType.THREATEN:
        return 1.0 if event.mode in {"violence", "territory"} else weights.VAGUE_THREAT
    vague = event.type is EventType.ASSAULT and event.confidence < weights.LEAST_SURE
    return weights.VAGUE if vague else 1.0


def _means(event: Event) -> float:
    """Return what the weapons, and a border crossed, add to a conflict event."""
    if event.quad_class is not QuadClass.MATERIAL_CONFLICT:
        return 0.0
    extra = weights.HARM.get(event.mode or "", 0.0) if event.type is EventType.COERCE else 0.0
    if max((weapon.count or 0 for weapon in event.magnitude.weapons), default=0) >= weights.MANY_WEAPONS:
        extra += weights.BARRAGE
    if event.mode == "unconventional":
        extra += weights.UNCONVENTIONAL
    countries = {person.country for person in (event.actor, event.recipient) if person and person.country}
    return extra + (weights.BETWEEN_STATES if len(countries) > 1 and event.type in weights.FORCE else 0.0)


def _toll(event: Event) -> float:
    """Return what the dead, or else the injured, add; one toll told with two events counts fully once."""
    if event.type not in weights.DEADLY:
        return 0.0
    killed = event.magnitude.killed or 0
    points = next((points for least, points in weights.KILLED if killed >= least), 0.0)
    return points or (weights.INJURED if event.magnitude.injured else 0.0)


def _toll_label(event: Event) -> str:
    size = event.magnitude
    return f"casualties: {size.killed} killed" if size.killed else f"casualties: {size.injured} injured"


def _of_keyword(keyword: Keyword, events: Sequence[Event]) -> list[_Placed]:
    if keyword.suppressed_by is not None:
        return []
    around = [event for event in events if _holds(event, keyword) and (keyword.weight < 0 or event.type in _RAISING)]
    share = max((weights.STATUS.get(event.status, 0.0) for event in around), default=weights.WORD_ALONE)
    if keyword.category in weights.GRAVE and any(_is_current_conflict(event) for event in around):
        share *= weights.GRAVER
    weight = keyword.weight * share * _place_factor(keyword.field, keyword.start)
    if not weight:
        return []
    label = f"{keyword.category}: {keyword.term}"
    reason = Reason(
        kind="keyword", label=label, weight=weight, field=keyword.field, start=keyword.start, end=keyword.end
    )
    return [(keyword.category, reason)]


def _holds(event: Event, keyword: Keyword) -> bool:
    evidence = event.evidence
    return evidence.field == keyword.field and evidence.start <= keyword.start < evidence.end


def _is_current_conflict(event: Event) -> bool:
    return event.status is EventStatus.ASSERTED and event.quad_class is QuadClass.MATERIAL_CONFLICT


def _place_factor(field: str, start: int) -> float:
    if field == "title":
        return weights.IN_TITLE
    return weights.IN_LEAD if start < weights.LEAD_LENGTH else weights.IN_BODY


def _fading(counted: Iterable[_Placed]) -> list[Reason]:
    """Return the reasons, each further one of a kind with a fraction of its weight; what rounds to nothing goes.

    Of the types of conflict the heaviest counts fully and the others in part, for one day of violence is told as
    arrests, protests and attacks; a toll counts once, however often it is told.
    """
    order = sorted(counted, key=lambda item: -abs(item[1].weight))
    main = next((kind for kind, reason in order if kind in _CONFLICTS and reason.weight > 0), None)
    repeats: dict[str, int] = {}
    faded: list[Reason] = []
    for kind, reason in order:
        fading = 0.0 if kind == _TOLL else weights.FADING
        share = weights.OTHER_TYPE if kind in _CONFLICTS and kind != main else 1.0
        weight = round(reason.weight * share * fading ** repeats.get(kind, 0), 2)
        repeats[kind] = repeats.get(kind, 0) + 1
        if weight:
            faded.append(reason.model_copy(update={"weight": weight}))
    return faded


def _held(counted: list[_Placed], most: float) -> list[_Placed]:
    """Return the alarming words scaled so that, repeats apart, they add no more than ``most``; grave ones stay."""
    light = [item for item in counted if item[1].weight > 0 and item[0] not in weights.GRAVE]
    heaviest: dict[str, float] = {}
    for kind, reason in light:
        heaviest[kind] = max(heaviest.get(kind, 0.0), reason.weight)
    total = sum(heaviest.values()) / (1 - weights.FADING)
    if total <= most:
        return counted
    return [
        (
            kind,
            reason.model_copy(update={"weight": reason.weight * most / total})
            if kind in heaviest and reason.weight > 0
            else reason,
        )
        for kind, reason in counted
    ]


def _calmed_at_most(reasons: list[Reason], most: float) -> list[Reason]:
    down = -sum(reason.weight for reason in reasons if reason.weight < 0)
    if down <= most:
        return reasons
    scaled = [
        reason.model_copy(update={"weight": round(reason.weight * most / down, 2)}) if reason.weight < 0 else reason
        for reason in reasons
    ]
    return [reason for reason in scaled if reason.weight]


def _level(total: float) -> Level:
    return next((level for level, least in weights.LEVELS if total >= least), Level.NONE)


def _direction(up: float, down: float) -> Literal["escalation", "deescalation", "neutral"]:
    if up >= weights.LEAST_MOVE and up > down:
        return "escalation"
    return "deescalation" if down >= weights.LEAST_MOVE and down > up else "neutral"
