"""Who says so: "according to Axios", "the ministry said", حسبما أفاد موقع أكسيوس."""

from streams.events.clause import Clause
from streams.events.window import Window, is_word, matches, open_window, reference_of

__all__ = ["find_attribution"]

_LONGEST = 7
_STOPS = frozenset({",", "،", ".", ":", ";", "؛", "!", "?", "؟", "(", ")", "-", "–", "—", "إن", "أن", "ان"})
_STOP_FIELDS = ("breaks", "speech", "weekdays", "days", "pronouns", "sources")
_NOT_FIRST = frozenset({"في", "عن", "على", "علي", "الي", "من", "that", "in", "on", "at", "to"})
_QUOTES = "\"'“”«»‘’"


def find_attribution(clause: Clause) -> str | None:
    """Return the source as written, a few words long; None if the sentence names none."""
    window = open_window(clause)
    for match in matches(window, "sources"):
        found = _forward(window, match.last + 1)
        if found:
            return found
    verb_first = reference_of(clause.language).verb_first
    for match in matches(window, "speech"):
        if window.first <= match.first <= window.last:
            continue
        found = _forward(window, match.last + 1) if verb_first else _around(window, match.first)
        if found:
            return found
    return None


def _around(window: Window, verb: int) -> str | None:
    found = _backward(window, verb - 1)
    after_comma = verb > 0 and window.tokens[verb - 1].text in (",", "”", '"')
    if not found and (after_comma or verb == 0):
        return _forward(window, verb + 1)
    return found


def _forward(window: Window, first: int) -> str | None:
    last = first
    while last < len(window.tokens) and last - first < _LONGEST and not _stops(window, last):
        last += 1
    return _cut(window, first, last - 1)


def _backward(window: Window, last: int) -> str | None:
    first = last
    while first >= 0 and last - first < _LONGEST and not _stops(window, first):
        first -= 1
    return _cut(window, first + 1, last)


def _stops(window: Window, place: int) -> bool:
    token = window.tokens[place]
    if window.first <= place <= window.last or token.text in _STOPS or token.form in _STOPS:
        return True
    return any(is_word(token, window.language, field) for field in _STOP_FIELDS)


def _cut(window: Window, first: int, last: int) -> str | None:
    while first <= last and _is_trimmed(window, first, "conjunctions"):
        first += 1
    while first <= last and _is_trimmed(window, last, "prepositions"):
        last -= 1
    if first <= last and window.tokens[first].form in _NOT_FIRST:
        return None
    if first == last and is_word(window.tokens[first], window.language, "determiners"):
        return None
    if first > last or not any(token.text[:1].isalpha() for token in window.tokens[first : last + 1]):
        return None
    found = "".join(letter for letter in window.written(first, last) if letter not in _QUOTES.replace("'", "")).strip()
    return _without_preposition(window, first, found) if reference_of(window.language).verb_first else found


def _is_trimmed(window: Window, place: int, field: str) -> bool:
    return window.tokens[place].text in _QUOTES or is_word(window.tokens[place], window.language, field)


def _without_preposition(window: Window, first: int, found: str) -> str:
    # "وفقا لموقع", "وفقا لـ": the preposition belongs to the phrase before, not to the name.
    before = window.tokens[first - 1] if first else None
    if before is None or before.form not in ("وفقا", "وفق", "طبقا") or not found.startswith("ل"):
        return found
    bare = found[1:].lstrip("ـ ")
    return f"ا{bare}" if bare.startswith("ل") else bare
