"""PROTEST: People acting together in public against something."""

from schemas.event import EventType, QuadClass
from streams.events.type_spec import TypeSpec

__all__ = ["SPEC"]

SPEC = TypeSpec(
    type=EventType.PROTEST,
    quad_class=QuadClass.MATERIAL_CONFLICT,
    goldstein=-5.0,
    cameo_root="14",
    modes={
        "demo": -5.0,
        "riot": -7.0,
        "strike": -5.0,
        "hunger": -4.5,
        "boycott": -4.5,
        "obstruct": -4.5,
        "vandalize": -5.0,
    },
)
