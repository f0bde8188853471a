"""REJECT: Refusing, vetoing, calling off."""

from schemas.event import EventType, QuadClass
from streams.events.type_spec import TypeSpec

__all__ = ["SPEC"]

SPEC = TypeSpec(
    type=EventType.REJECT,
    quad_class=QuadClass.VERBAL_CONFLICT,
    goldstein=-2.0,
    cameo_root="12",
    modes={
        "assist": -1.5,
        "change": -2.0,
        "yield": -2.0,
        "meet": -2.0,
    },
)
