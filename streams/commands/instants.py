"""Times and spans as people type them."""

import re
from datetime import UTC, datetime, timedelta
from typing import Final

from schemas.errors import Invalid

__all__ = ["format_span", "parse_instant", "parse_span"]

_SPAN: Final = re.compile(r"(?:\d{1,6}[wdhms])+", re.ASCII)
_PART: Final = re.compile(r"(\d+)([wdhms])", re.ASCII)
_UNITS: Final = {"w": "weeks", "d": "days", "h": "hours", "m": "minutes", "s": "seconds"}


def parse_instant(text: str, *, option: str) -> datetime:
    """Return the instant; one without a zone is UTC.

    Raises:
        Invalid: It is no RFC 3339; the message names the option.
    """
    try:
        at = datetime.fromisoformat(text)
        return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
    except (ValueError, OverflowError) as error:
        message = f"{option} {text!r} is no time; write it like 2026-11-25T08:00:00Z"
        raise Invalid(message) from error


def parse_span(text: str, *, option: str) -> timedelta:
    """Return the length of time of ``48h``, ``90m``, ``7d`` or ``1d12h``.

    Raises:
        Invalid: It is written otherwise; the message names the option.
    """
    typed = text.strip().lower()
    if not _SPAN.fullmatch(typed):
        message = f"{option} {text!r} is no length of time; write it like 48h, 90m, 7d or 1d12h"
        raise Invalid(message)
    return sum((timedelta(**{_UNITS[unit]: int(number)}) for number, unit in _PART.findall(typed)), timedelta(0))


def format_span(span: timedelta) -> str:
    """Return a length of time as ``parse_span`` reads it; fractions of a second are left out."""
    left = span // timedelta(seconds=1)  # whole numbers: as a float, a thousand years round up
    parts = []
    for unit, seconds in (("d", 86400), ("h", 3600), ("m", 60), ("s", 1)):
        number, left = divmod(left, seconds)
        if number:
            parts.append(f"{number}{unit}")
    return "".join(parts) or "0s"
