"""SANCTION: Cutting or lowering ties, embargoes, verdicts."""

from schemas.event import EventType, QuadClass
from streams.events.type_spec import TypeSpec

__all__ = ["SPEC"]

SPEC = TypeSpec(
    type=EventType.SANCTION,
    quad_class=QuadClass.MATERIAL_CONFLICT,
    goldstein=-6.0,
    cameo_root="16",
    modes={
        "convict": -6.0,
        "expel": -5.5,
        "withdraw": -6.0,
        "discontinue": -6.0,
    },
)
