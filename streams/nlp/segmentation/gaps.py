"""A full stop without a space behind it: the writer forgot the space, or it is part of a name, number or address."""

import re

from streams.nlp.segmentation.manner import Manner
from streams.nlp.segmentation.marks import OPENERS, is_arabic_letter
from streams.nlp.segmentation.place import Place

__all__ = ["is_missing_space"]

_REACH = 40
_WORD = re.compile(r"[^\W\d_]+")
_CLOSING = frozenset(")]}»”\"'")
_JOINING = (".", "@", "/", "_", "-")
_NAME_ENDINGS = frozenset(
    "com org net edu gov mil info io co uk ru fr de es tr ir il cn eu us tv me biz pdf doc html htm js py".split()
)
_SPELLED = frozenset(
    "اي إي اى بي سي دي اف إف جي جيه اتش إتش آي كيه كي ال إل ام إم ان إن او أو كيو ار آر اس إس تي يو في دبليو اكس إكس"
    " واي زد إيه ايه".split()
)
"""Latin letters spelled out in Arabic: بي.بي.سي, سي.إن.إن, تي.في."""
_SHORTEST = 2


def is_missing_space(place: Place, manner: Manner) -> bool:
    """Tell whether a sentence ends at ``place.stop`` though a letter follows at once."""
    text, before = place.text, place.text[max(0, place.mark - _REACH) : place.mark]
    opened = text[place.stop] in OPENERS
    found = _WORD.match(text, place.stop + opened, min(place.end, place.stop + _REACH))
    if found is None or _is_address(before):
        return False
    word = found.group()
    if "." not in place.marks and "…" not in place.marks:
        return before[-1:].isalpha() and "/" not in _last_chunk(before)
    if place.marks != ".":
        return word[0].isupper() and word.lower() in manner.starters
    closes = place.stop > place.mark + 1 or before[-1:] in _CLOSING or before[-1:].isspace()
    return _is_new_behind_sign(word) if closes else _is_new_behind_word(place, manner, found, before, opened=opened)


def _is_new_behind_sign(word: str) -> bool:
    """Tell whether a sentence begins behind a closing sign or a stray space: he said "Go."They went."""
    if is_arabic_letter(word[0]):
        return len(word) >= _SHORTEST
    return word[0].isupper() and not word[1:].isupper()  # not the .NET of a program


def _is_new_behind_word(place: Place, manner: Manner, found: re.Match[str], before: str, *, opened: bool) -> bool:
    left, right = _word_at_end(before), found.group()
    if is_arabic_letter(right[0]):
        return _are_two_arabic_words(left, right)
    is_ordinal = left.isdigit() and len(left) <= _SHORTEST and right.lower() not in manner.starters  # 3.Mai
    if left.lower() in manner.never or is_ordinal:
        return False
    return _begins_sentence(place.text, found) and _ends_sentence(left, right, before, opened=opened)


def _last_chunk(before: str) -> str:
    return "" if not before or before[-1].isspace() else before.rsplit(maxsplit=1)[-1]


def _is_address(before: str) -> bool:
    chunk = _last_chunk(before)
    return "://" in chunk or "@" in chunk or chunk.startswith("www.")


def _word_at_end(before: str) -> str:
    """Return the letters, or the digits, that ``before`` ends with."""
    start = len(before)
    digits = before[-1:].isdigit()
    while start and (before[start - 1].isdigit() if digits else before[start - 1].isalpha()):
        start -= 1
    return before[start:]


def _are_two_arabic_words(left: str, right: str) -> bool:
    is_spelled = left in _SPELLED and right in _SPELLED
    return not is_spelled and len(left) >= _SHORTEST and len(right) >= _SHORTEST


def _begins_sentence(text: str, found: re.Match[str]) -> bool:
    """Tell whether a word could begin a sentence, rather than end a name such as Booking.com or report.Final.pdf."""
    following = text[found.end() : found.end() + 2]
    is_inside_name = following[:1] in _JOINING and following[1:].isalnum()
    return found.group()[0].isupper() and found.group().lower() not in _NAME_ENDINGS and not is_inside_name


def _ends_sentence(left: str, right: str, before: str, *, opened: bool) -> bool:
    """Tell whether ``left`` is a whole word, or a year, that a sentence could end with before ``right``."""
    if not left or before[: -len(left)].endswith(_JOINING):
        return False
    is_long = len(left) >= _SHORTEST
    if left.isdigit():
        return right[1:].islower()
    if left.isupper() and not opened:
        return is_long and right[1:].islower()
    is_word = is_long and left[1:].islower()
    looks_new = opened or right in {"A", "I"} or right[1:].islower() or (len(right) >= _SHORTEST and right.isupper())
    return is_word and looks_new
