"""How a text is written: its language as far as the marks go, and whether it bothers with capitals."""

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from streams.languages.openings import FUNCTION_WORDS, STARTERS
from streams.languages.short_forms import ABBREVIATIONS, AND_SO_ON, EVERYWHERE, Abbreviations

__all__ = ["Manner", "manner_of"]

_SAMPLE = 6000
_WORD = re.compile(r"[^\W\d_]+")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_UKRAINIAN = re.compile(r"[іїєґІЇЄҐ]")
_LATIN = re.compile(r"[A-Za-z]")
_FEWEST_WORDS = 2


@dataclass(frozen=True)
class Manner:
    """What the decision needs to know of the text as a whole."""

    language: str
    starters: frozenset[str]
    never: frozenset[str]
    before_number: frozenset[str]
    seldom: frozenset[str]
    plain: frozenset[str]


def manner_of(text: str) -> Manner:
    """Return the manner of a text, judged by its first pages."""
    return _manner(_language(text[:_SAMPLE]))


def _language(sample: str) -> str:
    """Return the language whose abbreviations apply; a headline of three words is read as English."""
    latin, cyrillic = len(_LATIN.findall(sample)), len(_CYRILLIC.findall(sample))
    if cyrillic > latin:
        return "uk" if len(_UKRAINIAN.findall(sample)) * 50 > cyrillic else "ru"
    if not latin:
        return "en"
    words = Counter(word.lower() for word in _WORD.findall(sample))
    scores = {code: sum(words[word] for word in known) for code, known in FUNCTION_WORDS.items()}
    best = max(scores, key=lambda code: scores[code])
    return best if scores[best] >= _FEWEST_WORDS and scores[best] > scores["en"] else "en"


@lru_cache(maxsize=32)
def _manner(language: str) -> Manner:
    """Return the tables: the language's own, and the Arabic and Hebrew ones, which no other language's words meet."""
    sets: list[Abbreviations] = [ABBREVIATIONS[code] for code in dict.fromkeys((language, "ar", "he"))]
    return Manner(
        language=language,
        starters=STARTERS[language] | STARTERS["ar"],
        never=frozenset().union(*(kinds.never for kinds in sets)) | (EVERYWHERE if language != "en" else frozenset()),
        before_number=frozenset().union(*(kinds.before_number for kinds in sets)),
        seldom=frozenset().union(*(kinds.seldom for kinds in sets)),
        plain=frozenset().union(*(kinds.plain for kinds in sets)) | AND_SO_ON,
    )
