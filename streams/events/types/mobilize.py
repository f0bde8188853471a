"""MOBILIZE: Moving or readying force without using it."""

from schemas.event import EventType, QuadClass
from streams.events.type_spec import TypeSpec

__all__ = ["SPEC"]

SPEC = TypeSpec(
    type=EventType.MOBILIZE,
    quad_class=QuadClass.MATERIAL_CONFLICT,
    goldstein=-5.5,
    cameo_root="15",
    modes={
        "troops": -6.5,
        "weapons": -6.5,
        "police": -5.5,
        "militia": -6.0,
    },
)
