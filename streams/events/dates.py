"""When it happened: the date words nearest to the trigger, else the day of publication, and which of the two."""

from collections.abc import Iterator

from schemas.event import EventDate
from streams.events.calendar import midnight
from streams.events.clause import Clause
from streams.events.date_words import DateWords, read_dates
from streams.events.window import Window, is_word, open_window

__all__ = ["find_date", "find_date_span"]

_OTHER_CLAUSE = 15
_STATEMENT = 30


def find_date(clause: Clause) -> EventDate:
    """Return the date of the event, and how we know."""
    found = find_date_span(clause)
    if found is not None:
        return found[0]
    return EventDate(value=midnight(clause.article.published_at), precision="day", resolved="published_at")


def find_date_span(clause: Clause) -> tuple[EventDate, int, int] | None:
    """Return the date that the sentence names for the event, with start and end of its words; None if it names none."""
    window = open_window(clause)
    candidates = [words for words in _dates(window) if not _is_edge(window, words)]
    if not candidates:
        return None
    best = min(candidates, key=lambda words: _cost(window, words))
    date = EventDate(value=best.value, precision=best.precision, resolved=best.resolved)
    return date, window.tokens[best.first].start, window.tokens[best.last].end


def _dates(window: Window) -> Iterator[DateWords]:
    yield from read_dates(window.tokens, language=window.language, published_at=window.clause.article.published_at)


def _is_edge(window: Window, words: DateWords) -> bool:
    """Say whether the date only bounds a span: nothing happened "since October"."""
    before = words.first - 1
    if words.says_ago:
        return False
    return before >= 0 and is_word(window.tokens[before], window.language, "since")


def _cost(window: Window, words: DateWords) -> tuple[int, int]:
    low, high = sorted((words.last, window.first)) if words.last < window.first else (window.last, words.first)
    between = range(low + 1, high)
    distance = len(between)
    if any(is_word(window.tokens[place], window.language, "breaks") for place in between):
        distance += _OTHER_CLAUSE
    if _tells_of_a_statement(window, words):
        distance += _STATEMENT
    return distance, int(words.first < window.first)


def _tells_of_a_statement(window: Window, words: DateWords) -> bool:
    """Say whether the date is when somebody spoke: "the ministry said on Monday that ..."."""
    before = range(max(words.first - 3, 0), words.first)
    speech = [p for p in before if is_word(window.tokens[p], window.language, "speech")]
    return any(not window.first <= place <= window.last for place in speech)
