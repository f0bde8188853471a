"""COOPERATE: Both sides gain in deed: trade, joint drills, intelligence shared."""

from schemas.event import EventType, QuadClass
from streams.events.type_spec import TypeSpec

__all__ = ["SPEC"]

SPEC = TypeSpec(
    type=EventType.COOPERATE,
    quad_class=QuadClass.MATERIAL_COOPERATION,
    goldstein=9.5,
    cameo_root="06",
    planned_as=EventType.AGREE,
)
