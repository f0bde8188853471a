"""How many were killed, injured or detained, and by how many weapons of which kind."""

from collections.abc import Iterator

from schemas.event import Magnitude, Weapon
from streams.events.clause import Clause
from streams.events.headcount import Count, read_counts
from streams.events.numbers import read_number
from streams.events.window import Window, is_word, matches, open_window, reference_of

__all__ = ["find_magnitude"]

_MOST = {"killed": 10_000_000, "injured": 10_000_000, "detained": 10_000_000}
_MOST_WEAPONS = 1_000_000
_REACH = 15
_GAP = 6
_NUMBER_REACH = 3
_OTHER_CLAUSE = 8


def find_magnitude(clause: Clause) -> Magnitude:
    """Return the numbers that the sentence gives for the event; "dozens" is no number."""
    window = open_window(clause)
    counts = read_counts(window)
    found: dict[str, tuple[int, int]] = {}
    for match in matches(window, "casualties"):
        count = _befell(window, match.first, match.last, counts) if counts else None
        if count is not None and count <= _MOST[match.value]:
            distance = _distance(window, match.first, match.last)
            if match.value not in found or distance < found[match.value][0]:
                found[match.value] = (distance, count)
    return Magnitude(
        killed=found["killed"][1] if "killed" in found else None,
        injured=found["injured"][1] if "injured" in found else None,
        detained=found["detained"][1] if "detained" in found else None,
        weapons=tuple(_weapons(window)),
    )


def _distance(window: Window, first: int, last: int) -> int:
    low, high = (last, window.first) if last < window.first else (window.last, first)
    between = range(low + 1, max(high, low + 1))
    other = any(is_word(window.tokens[place], window.language, "breaks") for place in between)
    return len(between) + (_OTHER_CLAUSE if other else 0)


def _befell(window: Window, first: int, last: int, counts: tuple[Count, ...]) -> int | None:
    """Return how many a casualty word speaks of: those right before it ("3 killed") or else right behind."""
    numbered = list(enumerate(counts))
    before = next((n for n, told in numbered if told.last < first and _linked(window, told.last + 1, first)), None)
    behind = next((n for n, told in numbered if told.first > last and _linked(window, last + 1, told.first)), None)
    if before is not None and (behind is None or _follows_its_number(window, first)):
        return sum(count.value for count in _row_before(window, counts, before))
    if behind is not None:
        return sum(count.value for count in _row_behind(window, counts, behind))
    return next((count.value for count in counts if count.first <= first and last <= count.last), None)


def _follows_its_number(window: Window, place: int) -> bool:
    """Say whether a number before the word is its own: English "3 killed", ثلاثة قتلى but not مقتل ثلاثة."""
    nouns_only = reference_of(window.language).casualty_nouns
    return not nouns_only or is_word(window.tokens[place], window.language, "casualty_nouns")


def _linked(window: Window, first: int, stop: int) -> bool:
    if stop - first > _GAP:
        return False
    spoken = [match for match in matches(window, "approximations") if first <= match.first and match.last < stop]
    covered = {place for match in spoken for place in range(match.first, match.last + 1)}
    return all(place in covered for place in range(first, stop))


def _row_before(window: Window, counts: tuple[Count, ...], place: int) -> Iterator[Count]:
    yield counts[place]
    while place > 0 and _and_between(window, counts[place - 1], counts[place]):
        place -= 1
        yield counts[place]


def _row_behind(window: Window, counts: tuple[Count, ...], place: int) -> Iterator[Count]:
    yield counts[place]
    while place + 1 < len(counts) and _and_between(window, counts[place], counts[place + 1]):
        place += 1
        yield counts[place]


def _and_between(window: Window, left: Count, right: Count) -> bool:
    """Say whether both are told of in one breath: "two soldiers and three civilians"."""
    gap = range(left.last + 1, right.first)
    attached = right.joined and not gap
    spoken = len(gap) == 1 and is_word(window.tokens[gap[0]], window.language, "conjunctions")
    own_word = any(right.first <= match.first <= right.last + 1 for match in matches(window, "casualties"))
    return (attached or spoken) and left.named and right.named and not own_word


def _weapons(window: Window) -> Iterator[Weapon]:
    counts: dict[str, int | None] = {}
    pairs = {match.first: match.value for match in matches(window, "weapon_pairs")}
    for match in matches(window, "weapons"):
        if match.last < window.first - _REACH or match.first > window.last + _REACH:
            continue
        count = 2 if match.first in pairs else _number_before(window, match.first)
        if counts.get(match.value) is None:
            counts[match.value] = count
    for kind, count in counts.items():
        yield Weapon(kind=kind, count=count if count is None or count <= _MOST_WEAPONS else None)


def _number_before(window: Window, place: int) -> int | None:
    for first in range(max(place - _NUMBER_REACH, 0), place):
        read = read_number(window.tokens, first, language=window.language)
        if read is not None and read[1] < place:
            rest = window.tokens[read[1] + 1 : place]
            if any(read[1] < match.first < place for match in matches(window, "weapons")):
                return None
            plain = all(token.text.isalpha() or token.text == "-" for token in rest)
            closed = any(
                is_word(token, window.language, field)
                for token in rest
                for field in ("people", "measures", "units", "conjunctions", "prepositions", "months", "casualties")
            )
            return read[0] if plain and not closed else None
    return None
