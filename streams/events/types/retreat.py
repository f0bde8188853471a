"""RETREAT: Yielding in deed: pulling out, freeing captives, keeping a truce."""

from schemas.event import EventType, QuadClass
from streams.events.type_spec import TypeSpec

__all__ = ["SPEC"]

SPEC = TypeSpec(
    type=EventType.RETREAT,
    quad_class=QuadClass.MATERIAL_COOPERATION,
    goldstein=6.5,
    cameo_root="08",
    modes={
        "withdraw": 8.0,
        "release": 6.5,
        "return": 6.5,
        "disarm": 10.0,
        "ceasefire": 7.5,
        "access": 6.5,
        "resign": 4.5,
    },
    planned_as=EventType.CONCEDE,
)
