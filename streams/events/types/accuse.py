"""ACCUSE: Condemning, charging, suing, investigating."""

from schemas.event import EventType, QuadClass
from streams.events.type_spec import TypeSpec

__all__ = ["SPEC"]

SPEC = TypeSpec(
    type=EventType.ACCUSE,
    quad_class=QuadClass.VERBAL_CONFLICT,
    goldstein=-3.0,
    cameo_root="11",
    modes={
        "disapprove": -2.0,
        "investigate": -3.5,
        "allege": -3.5,
    },
)
