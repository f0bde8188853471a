"""The weights of the escalation score, all of them; change one here and say so in the changelog.

They were set by hand so that one airstrike reported today is ``elevated``, with deaths ``high``, with mass casualties
``critical``; a threat lies between ``watch`` and ``elevated``, a demonstration is ``watch``, talks are ``none``.
"""

from collections.abc import Mapping

from schemas.enriched import Level
from schemas.event import EventStatus, EventType

__all__ = [
    "BARRAGE",
    "BETWEEN_STATES",
    "DEADLY",
    "EVENT",
    "FADING",
    "FORCE",
    "GRAVE",
    "GRAVER",
    "HARM",
    "INJURED",
    "IN_BODY",
    "IN_LEAD",
    "IN_TITLE",
    "KILLED",
    "LEAD_LENGTH",
    "LEAST_MOVE",
    "LEAST_SURE",
    "LEVELS",
    "MANY_WEAPONS",
    "MOST_BY_KEYWORDS",
    "MOST_CALM_IN_CONFLICT",
    "OTHER_TYPE",
    "STATUS",
    "UNCONVENTIONAL",
    "USUAL_SCORE",
    "VAGUE",
    "VAGUE_THREAT",
    "WORD_ALONE",
]

LEVELS: tuple[tuple[Level, float], ...] = (
    (Level.CRITICAL, 80.0),
    (Level.HIGH, 50.0),
    (Level.ELEVATED, 25.0),
    (Level.WATCH, 8.0),
)

EVENT: Mapping[EventType, float] = {
    EventType.ASSAULT: 25.0,
    EventType.MOBILIZE: 14.0,
    EventType.COERCE: 12.0,
    EventType.THREATEN: 12.0,
    EventType.PROTEST: 10.0,
    EventType.SANCTION: 8.0,
    EventType.REJECT: 3.0,
    EventType.ACCUSE: 2.0,
    EventType.AID: -3.0,
    EventType.SUPPORT: -3.0,
    EventType.COOPERATE: -4.0,
    EventType.AGREE: -4.0,
    EventType.CONSULT: -5.0,
    EventType.CONCEDE: -8.0,
    EventType.RETREAT: -8.0,
}
"""Points of an asserted event in the lead; REQUEST has none."""

USUAL_SCORE: Mapping[EventType, float] = {
    EventType.ASSAULT: -9.0,
    EventType.MOBILIZE: -6.0,
    EventType.COERCE: -7.0,
    EventType.PROTEST: -5.0,
}
"""The PLOVER score for which ``EVENT`` stands; a mode with a heavier one weighs more."""

STATUS: Mapping[EventStatus, float] = {
    EventStatus.ASSERTED: 1.0,
    EventStatus.THREATENED: 0.4,
    EventStatus.PLANNED: 0.4,
}
"""Share that counts; a status that is not here counts nothing."""

VAGUE = 0.35
"""Share of an ASSAULT that the coder is not sure of: nobody did it to anyone, or only the dead are told."""
LEAST_SURE = 0.42
"""Confidence below which an ASSAULT is vague."""
VAGUE_THREAT = 0.5
"""Share of a threat that is not one of violence."""
HARM: Mapping[str, float] = {"withhold": 8.0}
"""What is added where people are cut off from power, water or food, by this mode of COERCE."""

DEADLY = frozenset({EventType.ASSAULT, EventType.PROTEST})
"""Types whose numbers of dead are the deed's own."""
FORCE = frozenset({EventType.ASSAULT, EventType.MOBILIZE})
KILLED: tuple[tuple[int, float], ...] = ((50, 45.0), (10, 28.0), (1, 18.0))
"""From how many dead, how many points."""
INJURED = 7.0
MANY_WEAPONS = 20
BARRAGE = 12.0
UNCONVENTIONAL = 45.0
BETWEEN_STATES = 5.0
"""Force of one country against another's."""

GRAVE = frozenset({"nuclear", "unconventional", "invasion", "coup"})
"""Keyword categories that weigh ``GRAVER`` times as much in a sentence that reports a conflict as current."""
GRAVER = 2.0
WORD_ALONE = 0.5
"""Share of a keyword in a sentence in which nothing happens."""
MOST_BY_KEYWORDS = 14.0
"""Below ``elevated``: words alone never wake anybody."""

IN_TITLE = 1.1
IN_LEAD = 1.0
IN_BODY = 0.7
LEAD_LENGTH = 600
"""Code points of the text: about three sentences of news."""

FADING = 0.2
"""Each further event of a type, or word of a category, counts this share of the one before."""
OTHER_TYPE = 0.35
"""Share of each conflict type but the heaviest."""
MOST_CALM_IN_CONFLICT = 0.25
"""Talks in the same article take away at most this share while a conflict is reported as current."""
LEAST_MOVE = 3.5
"""Points below which an article points nowhere."""
