"""Read a number from digits or words: 1,200, ثلاثمئة وخمسون, "twenty-five", "3.5 million"."""

import re
from collections.abc import Sequence
from functools import cache

from streams.events.window import reference_of
from streams.languages.scan import PhraseIndex, Token, fold

__all__ = ["LARGEST", "read_number"]

LARGEST = 100_000_000
"""More people than any event befalls: beyond it a number is a misprint or a trick."""

_DIGITS = re.compile(r"\d{1,12}(?:\.\d{1,3})?")
_GROUP = 3
_TEN = 10
_HUNDRED = 100
_THOUSAND = 1000
_MOST_WORDS = 12


def read_number(tokens: Sequence[Token], place: int, *, language: str) -> tuple[int, int] | None:
    """Return the number that starts at a token, and the number's last token; None if none starts there."""
    start = _digits(tokens[place].form)
    if start is not None:
        scale = _word(tokens, place + 1, language) if place + 1 < len(tokens) else None
        if scale is not None and scale[0] >= _HUNDRED and not _is_joined(tokens[place + 1]):
            return _capped(start * scale[0], scale[1])
        return _capped(start, place) if start == int(start) else None
    return _words(tokens, place, language)


def _capped(value: float, last: int) -> tuple[int, int] | None:
    return (int(value), last) if 0 <= value <= LARGEST else None


def _digits(form: str) -> float | None:
    bare = form.removeprefix("ب").removeprefix("ل").replace("٬", "").replace(",", "").replace("٫", ".")
    if bare.count(".") == 1 and len(bare.split(".")[1]) == _GROUP and not bare.startswith("0"):
        bare = bare.replace(".", "")  # 1.200 is twelve hundred wherever people are counted
    return float(bare) if _DIGITS.fullmatch(bare) else None


def _words(tokens: Sequence[Token], place: int, language: str) -> tuple[int, int] | None:
    total, group, last, at = 0, 0, None, place
    while at < len(tokens) and at - place < _MOST_WORDS:
        if last is not None and tokens[at].form in ("-", "and", "و"):
            at += 1
            continue
        read = _word(tokens, at, language)
        if read is None or (last is not None and not _follows(tokens, at, read[0], group, language)):
            break
        value, last = read
        if value >= _THOUSAND and value % _THOUSAND == 0 and value != 2 * _THOUSAND:
            total, group = total + max(group, 1) * value, 0
        elif value == _HUNDRED and group:
            group *= _HUNDRED
        else:
            group += value
        at = last + 1
    return None if last is None else _capped(total + group, last)


def _follows(tokens: Sequence[Token], at: int, value: int, group: int, language: str) -> bool:
    """Say whether a number word goes on with the number: "twenty five" does, "three five" does not."""
    if value >= _HUNDRED:
        return True
    linked = tokens[at - 1].form in ("-", "and", "و") or (language == "ar" and tokens[at].form.startswith("و"))
    if linked:
        return group == 0 or group % _TEN == 0 or (language == "ar" and value % _TEN == 0) or group >= _HUNDRED
    return language != "ar" and group % _TEN == 0 and (value < _TEN or group % _HUNDRED == 0)


def _word(tokens: Sequence[Token], place: int, language: str) -> tuple[int, int] | None:
    found = _numbers(language).find(tokens[place : place + 2])
    if not found or found[0].first != 0:
        return None
    # A pronoun or the article makes another word of it: أحد, "one of".
    if tokens[place].form.endswith("ها"):
        return None
    return found[0].value, place + found[0].last


def _is_joined(token: Token) -> bool:
    return token.form.startswith("و")


@cache
def _numbers(language: str) -> PhraseIndex[int]:
    numbers = reference_of(language).numbers
    return PhraseIndex({fold(word): value for word, value in numbers.items()})
