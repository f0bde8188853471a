"""What one PLOVER event type is worth: its quad class, scores and CAMEO root."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from schemas.event import EventType, QuadClass

__all__ = ["TypeSpec"]


@dataclass(frozen=True)
class TypeSpec:
    """One type; each file of ``streams/events/types`` holds one as ``SPEC``.

    The scores are those of PLOVER 2.0 (OEDA), which takes Goldstein's scale from -10 to 10 down to type and mode.
    """

    type: EventType
    quad_class: QuadClass
    goldstein: float
    cameo_root: str
    """Two digits."""
    modes: Mapping[str, float] = field(default_factory=dict)
    """Score of each mode."""
    mode_roots: Mapping[str, str] = field(default_factory=dict)
    """CAMEO root where a mode's is not the type's."""
    planned_as: EventType | None = None
    """The type that PLOVER's manual gives such an event while it is still to come: a meeting next week is AGREE."""

    def score(self, mode: str | None) -> float:
        """Return the mode's score, else the type's."""
        return self.modes.get(mode or "", self.goldstein)

    def root(self, mode: str | None) -> str:
        """Return the CAMEO root of the mode, else of the type."""
        return self.mode_roots.get(mode or "", self.cameo_root)
