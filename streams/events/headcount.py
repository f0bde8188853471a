"""Count people: "three soldiers", 12 فلسطينيا, جنديين, "a commander"."""

from dataclasses import dataclass

from streams.events.numbers import read_number
from streams.events.window import Window, countries_in, is_word, matches, reference_of, remembered, words_of

__all__ = ["Count", "read_counts"]

_NOUN_REACH = 3


@dataclass(frozen=True, slots=True)
class Count:
    """So many people, told by tokens ``first`` to ``last`` (inclusive)."""

    first: int
    last: int
    value: int
    named: bool
    """The noun is there, too."""
    joined: bool
    """Arabic "and" is written in front of the first word."""


def read_counts(window: Window) -> tuple[Count, ...]:
    """Return the numbers of people in the window, in order."""
    return remembered(window, "counts", lambda: _all_counts(window))


def _all_counts(window: Window) -> tuple[Count, ...]:
    found: list[Count] = []
    place = 0
    people = _people(window)
    while place < len(window.tokens):
        count = _numbered(window, place, people) or _unnumbered(window, place)
        if count is None:
            place += 1
        else:
            found.append(count)
            place = count.last + 1
    return tuple(found)


def _people(window: Window) -> frozenset[int]:
    """Return the tokens that end a noun for people."""
    spoken = {match.last for field in ("people", "sectors") for match in matches(window, field)}
    nations = {match.last for match in countries_in(window)}
    return frozenset(spoken | nations)


def _numbered(window: Window, place: int, people: frozenset[int]) -> Count | None:
    read = read_number(window.tokens, place, language=window.language)
    if read is None or _is_part_of_other(window, place, read[1]):
        return None
    value, last = read
    noun = last
    for at in range(last + 1, min(last + 1 + _NOUN_REACH, len(window.tokens))):
        token = window.tokens[at]
        if at in people and not _is_any(window, at, ("measures",)):
            noun = at
        elif noun > last or not token.text.isalpha() or _is_any(window, at, _CLOSED):
            break
    if noun == last and not _stands_alone(window, last):
        return None
    joined = window.tokens[place].text.startswith("و")
    return Count(place, noun, value, noun > last, joined)


_CLOSED = (
    "prepositions",
    "conjunctions",
    "casualties",
    "measures",
    "units",
    "months",
    "weapons",
    "approximations",
    "breaks",
)


def _is_any(window: Window, place: int, fields: tuple[str, ...]) -> bool:
    return any(is_word(window.tokens[place], window.language, field) for field in fields)


def _is_part_of_other(window: Window, first: int, last: int) -> bool:
    """Say whether the number is an age, a date, a share, or counts things."""
    after, before = last + 1, first - 1
    if before >= 0 and (
        _is_any(window, before, ("months",)) or window.tokens[before].text in ("$", "€", "£", "-", "/")
    ):
        return True
    if after >= len(window.tokens):
        return False
    return window.tokens[after].text in ("-", "/", "%", ":") or _is_any(window, after, ("measures", "units", "months"))


def _stands_alone(window: Window, last: int) -> bool:
    """Say whether a number without a noun still counts people: "12 killed"."""
    after = last + 1
    if after >= len(window.tokens) or not window.tokens[after].text[:1].isalpha():
        return True
    return _is_any(window, after, ("prepositions", "conjunctions", "casualties", "approximations", "breaks")) or (
        window.tokens[after].text.startswith("و")
    )


def _unnumbered(window: Window, place: int) -> Count | None:
    """Return one or two people told without a number: مقتل جندي, جنديين, "a soldier"."""
    token = window.tokens[place]
    if any(match.first == place for match in matches(window, "pair")):
        last = next(match.last for match in matches(window, "pair") if match.first == place)
        return Count(place, last, 2, named=True, joined=token.text.startswith("و"))
    reference = reference_of(window.language)
    if reference.verb_first:
        alone = is_word(token, window.language, "person") and not token.form.removeprefix("و").startswith("ال")
        return Count(place, place, 1, named=True, joined=token.text.startswith("و")) if alone else None
    if token.form not in words_of(window.language, "one"):
        return None
    for at in range(place + 1, min(place + 1 + _NOUN_REACH, len(window.tokens))):
        if window.tokens[at].form in words_of(window.language, "person"):
            return Count(place, at, 1, named=True, joined=False)
        if not window.tokens[at].text.isalpha():
            break
    return None
