"""CONCEDE: Yielding in words: a ceasefire declared, a ban lifted, an apology."""

from schemas.event import EventType, QuadClass
from streams.events.type_spec import TypeSpec

__all__ = ["SPEC"]

SPEC = TypeSpec(
    type=EventType.CONCEDE,
    quad_class=QuadClass.VERBAL_COOPERATION,
    goldstein=4.5,
    cameo_root="08",
)
