"""ASSAULT: A deliberate act that can hurt, kill or destroy."""

from schemas.event import EventType, QuadClass
from streams.events.type_spec import TypeSpec

__all__ = ["SPEC"]

SPEC = TypeSpec(
    type=EventType.ASSAULT,
    quad_class=QuadClass.MATERIAL_CONFLICT,
    goldstein=-9.0,
    cameo_root="18",
    modes={
        "abduct": -8.5,
        "beat": -7.5,
        "torture": -8.5,
        "sexual": -8.5,
        "targeted": -9.5,
        "destroy": -8.5,
        "primitive": -8.0,
        "firearms": -9.0,
        "explosives": -9.0,
        "suicide-attack": -9.5,
        "aerial": -9.5,
        "drone": -9.5,
        "heavy-weapons": -9.5,
        "crowd-control": -7.5,
        "unconventional": -10.0,
    },
    # CAMEO puts fighting with arms of war under 19 and mass violence under 20.
    mode_roots={"firearms": "19", "aerial": "19", "drone": "19", "heavy-weapons": "19", "unconventional": "20"},
)
