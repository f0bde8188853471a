"""Bodies named with their country: the Kenya Red Cross, the Central Bank of Iraq, وزارة الصحة اللبنانية."""

from functools import lru_cache
from typing import Final, NamedTuple

from streams.languages.cities import find_cities
from streams.languages.peoples import find_peoples
from streams.languages.scan import fold, is_arabic

__all__ = ["National", "read_national"]

_LONGEST: Final = 3
"""Words of a country: Papua New Guinea."""
_LONGEST_NAME: Final = 12
_LARGE: Final = 200_000
"""People in a town that a body is named after; smaller ones are common words too often (Central, Mobile, Reading)."""
_LINKS: Final = frozenset(("of", "in", "في"))
_SEAS: Final = frozenset(("ocean", "sea", "gulf", "channel"))
"""After these a country is no owner: the Indian Ocean Commission."""


class National(NamedTuple):
    """A name taken apart."""

    owner: str
    """What tells owners apart: the ISO 3166-1 alpha-3 code of the country, or the town."""
    country: str | None
    """The code; None for a town, since what a town is named in may be anywhere."""
    rest: str
    """The name without it."""


@lru_cache(maxsize=1 << 14)
def read_national(name: str, *, language: str) -> National | None:
    """Return what a body is called without its country or town, and whose it is; None if it names none, or two.

    Args:
        name: As written, without clitics.
        language: ISO 639-1 code.
    """
    words = name.split()
    if not 1 < len(words) <= _LONGEST_NAME:
        return None
    before = None if is_arabic(words[0]) else _leading(words, language)
    behind = _trailing(words, language)
    return None if before and behind else before or behind


def _leading(words: list[str], language: str) -> National | None:
    for size in range(min(_LONGEST, len(words) - 1), 0, -1):
        if fold(words[size]) not in _SEAS:
            found = _owner(" ".join(words[:size]).removesuffix("'s").removesuffix("’s"), language)
            if found:
                return National(*found, " ".join(words[size:]))
    return None


def _trailing(words: list[str], language: str) -> National | None:
    """Adjectives follow in Arabic and in Romance languages; in English a country follows "of" alone."""
    for size in range(min(_LONGEST, len(words) - 1), 0, -1):
        rest = words[:-size]
        is_linked = len(rest) > 1 and fold(rest[-1]) in _LINKS
        if is_linked or language != "en":
            found = _owner(" ".join(words[-size:]), language)
            if found:
                return National(*found, " ".join(rest[:-1] if is_linked else rest))
    return None


def _owner(name: str, language: str) -> tuple[str, str | None] | None:
    peoples = find_peoples(name, language=language)
    if peoples:
        return (peoples[0], peoples[0]) if len(peoples) == 1 else None
    cities = find_cities(name, language=language)
    return (fold(cities[0].name), None) if cities and cities[0].population >= _LARGE else None
