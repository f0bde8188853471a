"""Whether an event happened, is only threatened, feared or remembered: the cues of its sentence and its date."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from schemas.event import EventDate, EventStatus
from streams.languages.cues import BACKGROUND_AGE, judge
from streams.languages.lexicon import Cue, CueKind, Lexicon
from streams.languages.scan import Match, Token

__all__ = ["StatusFinding", "by_date", "find_status"]

_AHEAD = timedelta(days=1)
_GRAIN = {"day": timedelta(0), "month": timedelta(days=31), "year": timedelta(days=366)}


@dataclass(frozen=True, slots=True)
class StatusFinding:
    """A status, and the span of the words that decide it, if any."""

    status: EventStatus
    start: int | None = None
    end: int | None = None


def find_status(
    tokens: Sequence[Token], trigger: Match[Any], *, cues: Sequence[Match[Cue]], lexicon: Lexicon, verb: bool
) -> StatusFinding | None:
    """Return what the sentence says of ``trigger``; None where it is meant figuratively and no event at all."""
    verdict = judge(tokens, trigger, cues=cues, lexicon=lexicon, verb=verb)
    if verdict.kind is CueKind.FIGURATIVE:
        return None
    return StatusFinding(EventStatus(verdict.kind.value), verdict.start, verdict.end)


def by_date(found: StatusFinding, date: EventDate, *, published_at: datetime) -> StatusFinding:
    """Let a date that the text names turn plain assertion into background (a week old) or a plan (still to come)."""
    if found.status is not EventStatus.ASSERTED or date.resolved == "published_at":
        return found
    if published_at - date.value - _GRAIN[date.precision] > BACKGROUND_AGE:
        return StatusFinding(EventStatus.HISTORIC)
    if date.value - published_at > _AHEAD:
        return StatusFinding(EventStatus.PLANNED)
    return found
