"""THREATEN: Warning of harm to come; the mode is what is threatened."""

from schemas.event import EventType, QuadClass
from streams.events.type_spec import TypeSpec

__all__ = ["SPEC"]

SPEC = TypeSpec(
    type=EventType.THREATEN,
    quad_class=QuadClass.VERBAL_CONFLICT,
    goldstein=-3.5,
    cameo_root="13",
    modes={
        "restrict": -3.0,
        "arrest": -3.5,
        "relations": -3.5,
        "expel": -3.5,
        "territory": -4.0,
        "violence": -3.5,
    },
)
