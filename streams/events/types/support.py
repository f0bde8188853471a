"""SUPPORT: Backing in words: praise, recognition, a signature under a treaty."""

from schemas.event import EventType, QuadClass
from streams.events.type_spec import TypeSpec

__all__ = ["SPEC"]

SPEC = TypeSpec(
    type=EventType.SUPPORT,
    quad_class=QuadClass.VERBAL_COOPERATION,
    goldstein=5.0,
    cameo_root="05",
    planned_as=EventType.AGREE,
)
