"""Which writing systems a text uses, and which languages are written in each of them.

The script alone settles most of the question: nobody writes Greek but in Greek letters, and no Latin letter tells
Persian from Urdu. Only Latin, Arabic, Cyrillic and Devanagari are shared by languages that we must tell apart.
"""

import functools
import unicodedata
from collections import Counter
from typing import Final

__all__ = ["SHARED", "SOLE", "main_script", "only_script", "script_of", "writes_in"]

SOLE: Final = {
    "ARMENIAN": "hy",
    "BENGALI": "bn",
    "CJK": "zh",
    "ETHIOPIC": "am",
    "GEORGIAN": "ka",
    "GREEK": "el",
    "GUJARATI": "gu",
    "GURMUKHI": "pa",
    "HANGUL": "ko",
    "HEBREW": "he",
    "HIRAGANA": "ja",
    "KANNADA": "kn",
    "KATAKANA": "ja",
    "KHMER": "km",
    "LAO": "lo",
    "MALAYALAM": "ml",
    "MONGOLIAN": "mn",
    "MYANMAR": "my",
    "ORIYA": "or",
    "SINHALA": "si",
    "TAMIL": "ta",
    "TELUGU": "te",  # codespell:ignore te
    "THAANA": "dv",
    "THAI": "th",
    "TIBETAN": "bo",
}
"""Script to the language that nearly all of its texts are in, by the first word of the letters' Unicode names."""

SHARED: Final = {
    "ARABIC": frozenset("ar fa ur ps ku ug sd".split()),
    "CYRILLIC": frozenset("ru uk be bg sr mk kk ky mn tg tt ba uz".split()),
    "DEVANAGARI": frozenset("hi mr ne sa".split()),
}
"""Scripts that several languages share. What is in Latin letters may be in any language that is not listed here."""

_ALSO_LATIN: Final = frozenset("ku sr uz".split())
_NEVER_LATIN: Final = (frozenset().union(*SHARED.values()) | frozenset(SOLE.values())) - _ALSO_LATIN

# A Han character says about as much as three letters, and a name in capitals is quoted more often than it is written
# in: "شركة Apple تكشف عن iPhone Pro Max" is Arabic.
_LETTERS_PER_HAN: Final = 3
_CAPITALISED_SHARE: Final = 1 / 3
# Japanese mixes Han with kana in every sentence; Chinese quotes a kana name now and then.
_LEAST_KANA_SHARE: Final = 0.1


@functools.lru_cache(maxsize=8192)
def script_of(letter: str) -> str:
    """Return the script of a letter (``ARABIC``, ``LATIN``, ``CJK``), or nothing for what is no letter."""
    if not letter.isalpha():
        return ""
    return unicodedata.name(letter, "").partition(" ")[0].partition("-")[0]


def main_script(text: str) -> tuple[str, float, float]:
    """Return the script that most of the text is in, how many letters of it there are, and their share of all."""
    counts: Counter[str] = Counter()
    for letter, count in Counter(text).items():
        if script := script_of(letter):
            counts[script] += count * (_LETTERS_PER_HAN if script == "CJK" else 1)
    if not counts:
        return "", 0, 0
    weights: dict[str, float] = dict(counts)
    if "LATIN" in weights and len(weights) > 1:
        weights["LATIN"] *= _latin_weight(text)
    kana = counts["HIRAGANA"] + counts["KATAKANA"]
    if kana and kana >= _LEAST_KANA_SHARE * counts["CJK"] / _LETTERS_PER_HAN:
        weights["HIRAGANA"] = weights.pop("CJK", 0) + kana
        weights.pop("KATAKANA", None)
    # By name where two weigh the same, so that one text always gets one answer.
    script = max(weights, key=lambda name: (weights[name], name))
    return script, weights[script], weights[script] / sum(weights.values())


def only_script(text: str, script: str) -> str:
    """Return the text without the letters of other scripts, which would mislead whoever reads the rest."""
    others = {ord(letter): " " for letter in set(text) if script_of(letter) not in ("", script)}
    return text.translate(others)


def writes_in(language: str, script: str) -> bool:
    """Tell whether texts in the language come in this script."""
    if script in SHARED:
        return language in SHARED[script]
    if script == "LATIN":
        return language not in _NEVER_LATIN
    return SOLE.get(script) == language or (script, language) == ("CJK", "ja")


def _latin_weight(text: str) -> float:
    words = [word for word in text.split() if script_of(word.strip("\"'([{«“‘#@-")[:1]) == "LATIN"]
    total = sum(map(len, words))
    plain = sum(len(word) for word in words if not word.strip("\"'([{«“‘#@-")[:1].isupper())
    return (plain + _CAPITALISED_SHARE * (total - plain)) / total if total else 1
