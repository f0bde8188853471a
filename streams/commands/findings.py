"""What ``tocsin doctor`` says of one thing: that it is well, or not, and what to do then. Pure."""

from collections.abc import AsyncGenerator, Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from streams.settings import Settings

__all__ = ["Check", "Finding", "Verdict", "broken", "note", "ok"]


class Verdict(StrEnum):
    """How it is; only ``broken`` makes the command fail."""

    OK = "ok"
    NOTE = "note"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What one check found."""

    what: str
    verdict: Verdict
    said: str


Check = Callable[["Settings"], AsyncGenerator[Finding, None]]
"""Yields findings; one of our errors that leaves it is a finding too, as its message says what would be right."""


def ok(what: str, said: str) -> Finding:
    """Return that it is well."""
    return Finding(what=what, verdict=Verdict.OK, said=said)


def note(what: str, said: str) -> Finding:
    """Return something that a person should know, and may want so."""
    return Finding(what=what, verdict=Verdict.NOTE, said=said)


def broken(what: str, said: str) -> Finding:
    """Return that it cannot work like this."""
    return Finding(what=what, verdict=Verdict.BROKEN, said=said)
