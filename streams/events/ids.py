"""Ids of events: the same in every replay, another for every correction of an article."""

import hashlib

from schemas.article import ArticleKey, TextField
from schemas.event import EventId, EventType

__all__ = ["event_id"]

_LENGTH = 32  # hex digits: 128 bits


def event_id(
    article_key: ArticleKey, *, version: str, event_type: EventType, start: int, end: int, field: TextField
) -> EventId:
    """Return the id of the event that the words at ``start`` to ``end`` of ``field`` name."""
    # A unit separator, which no part holds, keeps ("a", "bc") and ("ab", "c") apart.
    parts = "\x1f".join((article_key, version, event_type.value, field, str(start), str(end)))
    return EventId(hashlib.sha256(parts.encode()).hexdigest()[:_LENGTH])
