"""The dateline of a report: "KIRKUK, Iraq (Agency) -", بيروت (رويترز) -: where it was written, and nobody's deed."""

import re
from functools import lru_cache

__all__ = ["dateline_end", "dateline_towns", "first_town"]

_LONGEST = 120
_WITH_AGENCY = re.compile(r"\s*(?P<town>[^()\n.:;!?؟]{2,50}?)\s*\([^()\n]{2,40}\)\s*[-–—ـ:]{1,2}\s")
_IN_CAPITALS = re.compile(r"\s*(?P<town>[A-Z][A-Z'’.\- ]{2,30})(?:,[ \w.]{2,30})?\s+[-–—]{1,2}\s")
_PLAIN = re.compile(
    r"\s*(?P<town>[^\W\d_][^()\n.:;!?؟,،/–—]{1,40}?)(?:[,،][ \w.]{2,30})?(?:\s*[(/][^()/\n]{2,40}[)/])?\s+[-–—ـ]{1,2}\s"
)


@lru_cache(maxsize=256)
def _match(head: str) -> tuple[int, str] | None:
    for pattern in (_WITH_AGENCY, _IN_CAPITALS):
        found = pattern.match(head)
        if found is not None:
            return found.end(), found["town"]
    return None


def dateline_end(text: str) -> int:
    """Return the code point at which the report begins; 0 without a dateline."""
    found = _match(text[:_LONGEST])
    return found[0] if found is not None else 0


def dateline_towns(text: str) -> tuple[str, ...]:
    """Return the names before the agency, nearest first in writing: ("KIRKUK", "Iraq")."""
    found = _match(text[:_LONGEST])
    if found is None:
        return ()
    return tuple(name for part in re.split("[,،]", found[1]) if (name := part.strip()))


def first_town(text: str) -> tuple[int, int] | None:
    """Return where the town of a dateline would stand that may have neither agency nor capitals: باماكو - أعلنت.

    Whoever asks knows whether there is a town of that name; "Barcelona - Real" begins in the same way.
    """
    found = _PLAIN.match(text[:_LONGEST])
    return found.span("town") if found is not None else None
