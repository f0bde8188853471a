"""Whether capitals are the initials of a name (IAEA), and whether a text introduces a second name in brackets."""

import re
from collections.abc import Sequence
from functools import lru_cache

from streams.languages.scan import tokenize

__all__ = ["is_acronym", "is_introduction", "stands_for"]

_ACRONYM = re.compile(r"(?:[A-Z][.&-]?){2,10}s?")
_SMALL_WORDS = frozenset(
    "of the and for in on to de des du la le les et y e del al el und fur für der die against at with".split()
)
_OPENING = re.compile(r"""\s*[(（\[]\s*["'“«‘]?\s*""")
_CLOSING = re.compile(r"""\s*["'”»’]?\s*[)）\]]""")
_KNOWN_AS = re.compile(
    r"""[\s,،]*[(]?(?:(?:also|better|commonly|otherwise)\s)?(?:known\sas|known\sby\sits\sacronym|abbreviated(?:\sas)?|nicknamed"""
    r"""|(?:المعروفة?|المعروفة?\sاختصارا|المعروفة?\sأيضا)\s(?:باسم|بـ?|اختصارا\sب(?:ـ|اسم)?)|الملقبة?\s(?:باسم|بـ?)|اختصارا)[\s"'“«(]*""",
)


def is_acronym(text: str) -> bool:
    """Say whether a name is written in capitals as initials are."""
    return _ACRONYM.fullmatch(text) is not None


@lru_cache(maxsize=1 << 14)
def stands_for(acronym: str, name: str) -> bool:
    """Say whether the letters are the initials of the name's words; small words may give one or not."""
    letters = re.sub(r"[.&-]", "", acronym.removesuffix("s")).lower()
    words = [token.form for token in tokenize(name) if token.form[:1].isalnum()]
    return len(words) > 1 and _fits(letters, words)


def _fits(letters: str, words: Sequence[str]) -> bool:
    ends = {0}  # how many letters may be used up after each word
    for word in words:
        after = {end + 1 for end in ends if end < len(letters) and letters[end] == word[0]}
        ends = after | ends if word in _SMALL_WORDS else after
        if not ends:
            return False
    return len(letters) in ends


def is_introduction(text: str, *, start: int, end: int, after: int) -> bool:
    """Say whether ``text[start:end]`` between two names and what comes after the second say that they are one.

    Args:
        text: Title or text of the article.
        start: End of the first name.
        end: Start of the second.
        after: End of the second.
    """
    between = text[start:end]
    if _OPENING.fullmatch(between):
        return _CLOSING.match(text, after) is not None
    return _KNOWN_AS.fullmatch(between) is not None
