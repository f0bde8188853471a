"""What one sentence says of the next: attacks of last month go on being last month's without a date in every sentence.

News about talks tells old attacks at length, and only the first sentence of such a passage says when they were.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from schemas.event import EventStatus, EventType, QuadClass
from streams.events.status import StatusFinding
from streams.events.told import Told
from streams.events.types import EVENT_TYPES

__all__ = ["carry_background"]

_LEAD_SENTENCES = 2
_DOUBTS = frozenset({EventStatus.DENIED, EventStatus.NEGATED, EventStatus.HYPOTHETICAL})


def carry_background(items: Sequence[Told]) -> tuple[Told, ...]:
    """Return the items without bare mentions of what was told before, background marked as such to its end.

    A kind of material conflict that neither headline nor lead reports as current, and that the text brings up as
    historic, stays historic until a sentence dates it afresh.
    """
    items = tuple(_as_headline(items))
    current = {item.naming.type for item in items if _is_lead(item) and _status(item) is EventStatus.ASSERTED}
    return tuple(_carried(_without_mentions(items), current))


def _carried(items: Iterator[Told], current: set[EventType]) -> Iterator[Told]:
    background: dict[EventType, Told] = {}
    for item in items:
        kind = item.naming.type
        if EVENT_TYPES[kind].quad_class is not QuadClass.MATERIAL_CONFLICT or kind in current:
            yield item
        elif _status(item) is EventStatus.HISTORIC:
            background.setdefault(kind, item)
            yield item
        elif _status(item) is EventStatus.ASSERTED and kind in background:
            if item.date.resolved == "published_at":
                yield _as_background(item, background[kind])
            else:
                del background[kind]
                yield item
        else:
            yield item


def _as_background(item: Told, first: Told) -> Told:
    same_field = first.clause.field == item.clause.field
    cue = first.naming.found
    found = (
        StatusFinding(EventStatus.HISTORIC, cue.start, cue.end) if same_field else StatusFinding(EventStatus.HISTORIC)
    )
    return replace(item, naming=replace(item.naming, found=found))


def _as_headline(items: Sequence[Told]) -> Iterator[Told]:
    """Yield the items, those of the text with the headline's doubt where it denies or supposes all of their type.

    Who counts victims or names a day goes beyond the headline.
    """
    headline: dict[EventType, Told] = {}
    for item in items:
        if item.clause.field == "title":
            headline.setdefault(item.naming.type, item)
    asserted = {
        item.naming.type for item in items if item.clause.field == "title" and _status(item) is EventStatus.ASSERTED
    }
    for item in items:
        first = headline.get(item.naming.type)
        doubted = first is not None and item.naming.type not in asserted and _status(first) in _DOUBTS
        if doubted and first is not None and _is_plain(item):
            yield replace(item, naming=replace(item.naming, found=StatusFinding(_status(first))))
        else:
            yield item


def _is_plain(item: Told) -> bool:
    told = item.magnitude.killed is not None or item.magnitude.injured is not None
    return _status(item) is EventStatus.ASSERTED and not told and item.date.resolved == "published_at"


def _without_mentions(items: Sequence[Told]) -> Iterator[Told]:
    """Yield the items but for "the attack" where an attack was told before and nothing new is said of it."""
    told: set[EventType] = set()
    for item in items:
        kind = item.naming.type
        size = item.magnitude
        bare = size.killed is None and size.injured is None and size.detained is None and not size.weapons
        if item.naming.definite and bare and kind in told:
            continue
        told.add(kind)
        yield item


def _is_lead(item: Told) -> bool:
    return item.clause.field == "title" or item.sentence < _LEAD_SENTENCES


def _status(item: Told) -> EventStatus:
    return item.naming.found.status
