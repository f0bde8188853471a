"""REQUEST: Asking, urging, demanding."""

from schemas.event import EventType, QuadClass
from streams.events.type_spec import TypeSpec

__all__ = ["SPEC"]

SPEC = TypeSpec(
    type=EventType.REQUEST,
    quad_class=QuadClass.VERBAL_CONFLICT,
    goldstein=0.0,
    cameo_root="10",
    modes={
        "assist": 0.5,
        "change": -1.0,
        "yield": -1.0,
        "meet": 0.0,
    },
)
