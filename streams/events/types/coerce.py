"""COERCE: Repression short of violence: raids, arrests, curfews, blockades."""

from schemas.event import EventType, QuadClass
from streams.events.type_spec import TypeSpec

__all__ = ["SPEC"]

SPEC = TypeSpec(
    type=EventType.COERCE,
    quad_class=QuadClass.MATERIAL_CONFLICT,
    goldstein=-7.0,
    cameo_root="17",
    modes={
        "seize": -7.0,
        "restrict": -7.0,
        "arrest": -7.0,
        "deport": -7.0,
        "withhold": -7.0,
        "cyber": -7.0,
        "censor": -6.5,
        "curfew": -6.5,
        "misinformation": -6.5,
        "martial-law": -7.5,
    },
)
