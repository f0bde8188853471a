"""What one language file holds."""

from dataclasses import dataclass

from streams.languages.lexicon import Lexicon
from streams.languages.reference import Reference

__all__ = ["Language"]


@dataclass(frozen=True)
class Language:
    """All that Tocsin knows of a language: data, no code."""

    code: str
    """ISO 639-1."""
    stanza_package: str
    """Name of Stanza's default package, for ``tocsin models download``."""
    lexicon: Lexicon
    """What happens, and whether it does: triggers, cues, keywords."""
    reference: Reference
    """Who, where, when and how many: months, numbers, roles, weapons."""
