"""Where a name begins and ends: not with the rank of its bearer, not with ``the``, not with a sign that is not its own.

Annotators leave these out (CoNLL-2003, Universal NER, FANE); a model does so only mostly, since corpora slip.
"""

from collections.abc import Sequence

from schemas.analysis import EntityType
from streams.languages.scan import is_arabic, tokenize
from streams.languages.titles import title_length

__all__ = ["edges_of_name"]

_DEFINITE = ("ال", "لل", "وال", "بال", "فال", "كال")
_HYPHENS = frozenset("-‐‑")
_SEPARATORS = frozenset(",;:،؛–—") | _HYPHENS
_BRACKETS = {"(": ")", "[": "]", "{": "}", "«": "»", "“": "”", "‘": "’", '"': '"', "'": "'"}
_OPENING, _CLOSING = frozenset(_BRACKETS), frozenset(_BRACKETS.values())
_NEVER_FIRST = _SEPARATORS | _CLOSING
_NEVER_LAST = _SEPARATORS | _OPENING
_ROUND_OR_SQUARE = frozenset(")]")
_QUOTATION_ENDS = frozenset('"”»')
_OPENED_BY = {closing: opening for opening, closing in _BRACKETS.items()}


def edges_of_name(sentence: Sequence[str], first: int, end: int, kind: EntityType) -> tuple[int, int]:
    """Return where in its sentence a name really begins and ends; both are the same if no name is left.

    Args:
        sentence: Tokens as they stand in the text.
        first: The first token that the model took for the name.
        end: One past the last.
        kind: Its type; only people have ranks, and only titles of works begin with ``the``.
    """
    if kind == "PER" and end - first > 1 and sentence[end - 1] in _HYPHENS and sentence[end : end + 1]:
        end += sentence[end][:1].isalpha()  # Moon Jae - in
    end = _before_stray_bracket(sentence, first, end)
    end += _closes_next(sentence, first, end)
    while first < end and _is_foreign(sentence, end - 1, first):
        end -= 1
    while first < end and sentence[first] in _NEVER_FIRST and not _closes_later(sentence, first, end):
        first += 1
    words = sentence[first:end]
    if not any(letter.isalnum() for word in words for letter in word):
        return first, first  # a mark of direction, a row of dashes
    if len(words) > 1 and words[0] == "the" and kind != "MISC":
        return first + 1, end
    if len(words) > 1 and kind == "PER":
        return first + _title_words(words), end
    return first, end


def _before_stray_bracket(sentence: Sequence[str], first: int, end: int) -> int:
    """Return where a name ends that goes on behind a bracket opened before it: NAVCENT) Task Force."""
    for place in range(first + 1, end):
        if sentence[place] in _ROUND_OR_SQUARE and _OPENED_BY[sentence[place]] not in sentence[first:place]:
            return place
    return end


def _closes_next(sentence: Sequence[str], first: int, end: int) -> bool:
    """Say whether a quotation that opens within a name ends right behind it: the movement "Renewal"."""
    closing = sentence[end] if end < len(sentence) else ""
    if closing not in _QUOTATION_ENDS:
        return False
    opening, inside = _OPENED_BY[closing], sentence[first + 1 : end]
    if inside[-1:] == [opening]:
        return False
    return inside.count(opening) % 2 == 1 if opening == closing else inside.count(opening) > inside.count(closing)


def _is_foreign(sentence: Sequence[str], last: int, first: int) -> bool:
    """Say whether the sign with which a name ends is of the text around it."""
    sign = sentence[last]
    if sign in _CLOSING:
        return _OPENED_BY[sign] not in sentence[first:last]
    return sign in _NEVER_LAST


def _closes_later(sentence: Sequence[str], first: int, end: int) -> bool:
    """Say whether a quotation mark that may open or close has a partner within the name."""
    return sentence[first] in _OPENING and _BRACKETS[sentence[first]] in sentence[first + 1 : end]


def _title_words(words: Sequence[str]) -> int:
    text = " ".join(words)
    arabic = any(map(is_arabic, words))
    # Without an article Arabic ranks are given names as well: Sultan, Amir, Raid.
    if arabic and not words[0].startswith(_DEFINITE):
        return 0
    tokens = tokenize(text)
    length = title_length(tokens, language="ar" if arabic else "en")
    if not length:
        return 0
    end, place, read = tokens[length - 1].end, 0, 0
    while read + len(words[place]) <= end:
        read += len(words[place]) + 1
        place += 1
    return place
