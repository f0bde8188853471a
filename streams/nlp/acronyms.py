"""Whether capitals are the initials of a name (IAEA), and whether a text says that one name is another."""

import re
from collections.abc import Sequence
from functools import lru_cache

from streams.languages.scan import tokenize

__all__ = ["is_acronym", "is_alias_clause", "is_bracketed", "stands_for"]

_ACRONYM = re.compile(r"(?:[A-Z][.&-]?){2,10}s?")
_SMALL_WORDS = frozenset(
    "of the and for in on to de des du la le les et y e del al el und fur für der die against at with".split()
)
_OPENING = re.compile(r"""\s*[(（\[]\s*["'“«‘]?\s*""")
_CLOSING = re.compile(r"""\s*["'”»’]?\s*[)）\]]""")
_KNOWN_AS = re.compile(
    r"""[\s,،]*[(]?(?:
        (?:(?:who|which)\s(?:is|was)\s)?(?:(?:[a-z]+ly|also|better|best|once|now|then|otherwise)\s){0,2}known\s
        (?:as|by\s(?:its|his|her|their|the)\s(?:\w+\s)?(?:acronym|initials|name|nickname|alias))
      | abbreviated(?:\s(?:as|to))? | nicknamed | also[ ]called | a\.?k\.?a\.? | alias
      | (?:(?:الذي|التي|كان|وكان|كانت)\s)*(?:المعروفة?|يعرف|تعرف|عرف|عرفت|الملقبة?|يلقب|الشهيرة?|المكنى)
        (?:\s(?:اختصارً?اً?|أيضاً?|أيضًا|سابقاً?|سابقًا))?
        (?:\s(?:باسم|ب(?:ـ|اسم)?))?
      | اختصارً?اً?
    )(?:\s(?:the|الـ))?[\s:"'“«(ـ]*""",
    re.VERBOSE,
)
_OR = re.compile(r",\s+or\s+(?:the\s+)?")


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


def is_bracketed(text: str, *, start: int, end: int, after: int) -> bool:
    """Say whether a second name stands in brackets behind a first.

    Args:
        text: Title or text of the article.
        start: End of the first name.
        end: Start of the second.
        after: End of the second.
    """
    return _OPENING.fullmatch(text, start, end) is not None and _CLOSING.match(text, after) is not None


def is_alias_clause(between: str, *, alias: str) -> bool:
    """Say whether the words between two names make the second an alias of the first: "known as", "المعروف باسم"."""
    return _KNOWN_AS.fullmatch(between) is not None or (is_acronym(alias) and _OR.fullmatch(between) is not None)
