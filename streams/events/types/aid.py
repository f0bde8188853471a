"""AID: Goods, money, arms or rescue for the other side's benefit."""

from schemas.event import EventType, QuadClass
from streams.events.type_spec import TypeSpec

__all__ = ["SPEC"]

SPEC = TypeSpec(
    type=EventType.AID,
    quad_class=QuadClass.MATERIAL_COOPERATION,
    goldstein=10.0,
    cameo_root="07",
    planned_as=EventType.AGREE,
)
