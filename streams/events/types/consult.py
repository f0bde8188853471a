"""CONSULT: A talk, visit, call or meeting."""

from schemas.event import EventType, QuadClass
from streams.events.type_spec import TypeSpec

__all__ = ["SPEC"]

SPEC = TypeSpec(
    type=EventType.CONSULT,
    quad_class=QuadClass.VERBAL_COOPERATION,
    goldstein=2.5,
    cameo_root="04",
    modes={
        "visit": 4.0,
        "third-party": 1.0,
        "multilateral": 4.0,
        "phone": 1.5,
    },
    planned_as=EventType.AGREE,
)
