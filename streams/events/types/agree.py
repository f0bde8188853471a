"""AGREE: Willing, offering or promising: cooperation that is still to come."""

from schemas.event import EventType, QuadClass
from streams.events.type_spec import TypeSpec

__all__ = ["SPEC"]

SPEC = TypeSpec(
    type=EventType.AGREE,
    quad_class=QuadClass.VERBAL_COOPERATION,
    goldstein=2.5,
    cameo_root="03",
)
