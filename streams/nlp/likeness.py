"""Whether two words are one name spelt twice: Zelensky and Zelenskyy, Sergei and Sergey, نتنياهو and نتانياهو.

Strict likeness is for a surname that stands alone: only what transcription varies (y/i, ou/u, double letters, kh/k)
and, in Arabic, one long vowel of a long word. Loose likeness, the same consonants, is for words whose neighbours agree.
"""

import re
from functools import lru_cache

from streams.languages.bodies import find_body
from streams.languages.given_names import NICKNAMES
from streams.languages.scan import is_arabic

__all__ = ["alike", "alike_given", "alike_loosely", "sound"]

_SHORTEST = 5
_SHORTEST_ARABIC = 6
_SPELLINGS = (
    (re.compile(r"ph"), "f"), (re.compile(r"w"), "v"), (re.compile(r"q"), "g"), (re.compile(r"ck"), "k"),
    (re.compile(r"([kgd])h"), r"\1"),
    (re.compile(r"(?:iy+|yy+|ij|ii|ey|ei|ee|ie|y|j)"), "i"),
    (re.compile(r"ou|oo|u|o"), "u"), (re.compile(r"ah$|eh$"), "a"),
    (re.compile(r"(.)\1+"), r"\1"),
)  # fmt: skip
_VOWELS = re.compile("[aeiu]")
_ARABIC_G = str.maketrans("جق", "غغ")
_WEAK = frozenset("اوي")
_WITHOUT_WEAK = dict.fromkeys(map(ord, _WEAK))


@lru_cache(maxsize=1 << 14)
def alike(one: str, other: str) -> bool:
    """Say whether two folded surnames are one, as they stand alone."""
    if one == other:
        return True
    if find_body((one,)) is not None and find_body((one,)) == find_body((other,)):
        return True  # Trump: ترامب and ترمب are too short for any rule
    if is_arabic(one):
        return _alike_in_arabic(one, other)
    return min(len(one), len(other)) >= _SHORTEST and _spelling(one) == _spelling(other)


@lru_cache(maxsize=1 << 14)
def alike_given(one: str, other: str) -> bool:
    """Say whether two folded given names may be one person's: equal, an initial, a short form, another spelling."""
    if one == other or (1 in (len(one), len(other)) and one[0] == other[0]):
        return True
    short, long = NICKNAMES.get(one, one), NICKNAMES.get(other, other)
    return short == long or alike_loosely(one, other)


@lru_cache(maxsize=1 << 14)
def alike_loosely(one: str, other: str) -> bool:
    """Say whether two folded words have the same consonants and end alike."""
    if alike(one, other):
        return True
    if is_arabic(one) or min(len(one), len(other)) < _SHORTEST:
        return False
    first, second = _spelling(one), _spelling(other)
    same_end = (first[-1:] == second[-1:]) or not (_VOWELS.match(first[-1:]) or _VOWELS.match(second[-1:]))
    return first[:1] == second[:1] and same_end and _VOWELS.sub("", first) == _VOWELS.sub("", second)


@lru_cache(maxsize=1 << 14)
def sound(word: str) -> str:
    """Return what words that are ``alike`` have in common, so that they can be looked up by it."""
    body = find_body((word,))
    if body is not None:
        return f"#{body}"
    if is_arabic(word):
        return word[:1].translate(_ARABIC_G) + word[1:].translate(_ARABIC_G).translate(_WITHOUT_WEAK)
    return _spelling(word)


@lru_cache(maxsize=1 << 14)
def _spelling(word: str) -> str:
    for pattern, plain in _SPELLINGS:
        word = pattern.sub(plain, word)
    return word


def _alike_in_arabic(one: str, other: str) -> bool:
    short, long = sorted((one.translate(_ARABIC_G), other.translate(_ARABIC_G)), key=len)
    if short == long:
        return len(short) >= _SHORTEST
    if len(long) < _SHORTEST_ARABIC or len(long) - len(short) != 1:
        return False
    place = next((place for place, letter in enumerate(short) if letter != long[place]), len(short))
    if long[place] not in _WEAK or short != long[:place] + long[place + 1 :] or place in (0, len(short)):
        return False
    # سلمان and سليمان, حمدان and حميدان are two names: ي after the second letter makes another of a native one.
    return not (long[place] == "ي" and place == 2)  # noqa: PLR2004
