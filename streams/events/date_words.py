"""Find date words: "13 April", 2024-04-13, نيسان, "on Monday", أمس, "two days ago", "in 2006"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from streams.events.calendar import ago, day_of, midnight, weekday_near
from streams.events.numbers import read_number
from streams.events.window import is_word, token_matches
from streams.languages.scan import Match, Token

__all__ = ["DateWords", "read_dates"]

_DAY = re.compile(r"[12]?\d|0\d|3[01]")
_YEAR = re.compile(r"1[0-9]{3}|2[01][0-9]{2}")
_WHOLE = re.compile(r"(\d{1,4})[./](\d{1,2})[./](\d{2,4})")
_ORDINAL = ("st", "nd", "rd", "th")
_LAST_MONTH = 12
_MOST_AGO = 500


@dataclass(frozen=True, slots=True)
class DateWords:
    """Tokens ``first`` to ``last`` (inclusive) name a day, month or year."""

    first: int
    last: int
    value: datetime
    precision: Literal["day", "month", "year"]
    resolved: Literal["explicit", "relative"]
    says_ago: bool = False


def read_dates(tokens: Sequence[Token], *, language: str, published_at: datetime) -> list[DateWords]:
    """Return all date words, in order, none inside another."""
    reader = _Reader(tuple(tokens), language, published_at)
    found = sorted(reader.read(), key=lambda words: (words.first, -words.last))
    apart: list[DateWords] = []
    for words in found:
        if not apart or words.first > apart[-1].last:
            apart.append(words)
    return apart


@dataclass(frozen=True)
class _Reader:
    tokens: tuple[Token, ...]
    language: str
    published_at: datetime

    def read(self) -> Iterator[DateWords]:
        yield from self._numeric()
        for match in self._matches("months"):
            yield from self._month(match)
        for match in self._matches("weekdays"):
            yield from self._weekday(match)
        for match in self._matches("days"):
            day = ago(-match.value, "day", published_at=self.published_at)
            yield from self._words(match.first, match.last, day, "day", "relative")
        yield from self._spans()
        yield from self._years()

    def _matches(self, field: str) -> tuple[Match[Any], ...]:
        return token_matches(self.tokens, self.language, field)

    def _word(self, place: int, field: str) -> bool:
        return 0 <= place < len(self.tokens) and is_word(self.tokens[place], self.language, field)

    def _form(self, place: int) -> str:
        return self.tokens[place].form if 0 <= place < len(self.tokens) else ""

    def _words(
        self,
        first: int,
        last: int,
        value: datetime | None,
        precision: Literal["day", "month", "year"],
        resolved: Literal["explicit", "relative"],
    ) -> Iterator[DateWords]:
        if value is not None:
            says_ago = resolved == "relative" and self._word(first, "ago_before")
            yield DateWords(first, last, value, precision, resolved, says_ago)

    # --- 2024-04-13, 13/04/2024, 13.4.2024 ---

    def _numeric(self) -> Iterator[DateWords]:
        for place, token in enumerate(self.tokens):
            if not token.form[:1].isdigit():
                continue
            whole = _WHOLE.fullmatch(token.form)
            if whole:
                yield from self._from_parts(place, place, *map(int, whole.groups()))
            elif self._form(place + 1) in ("-", "/") and self._form(place + 3) == self._form(place + 1):
                parts = [self._form(place + step) for step in (0, 2, 4)]
                if all(part.isdigit() and len(part) <= len("2024") for part in parts):
                    yield from self._from_parts(place, place + 4, *map(int, parts))

    def _from_parts(self, first: int, last: int, one: int, two: int, three: int) -> Iterator[DateWords]:
        year, month, day = (one, two, three) if one > three else (three, two, one)
        if month > _LAST_MONTH:  # 4/13/2024
            month, day = day, month
        year = year + 2000 if year < 100 and one < 100 else year  # noqa: PLR2004  (two digits)
        yield from self._words(first, last, day_of(year, month, day, published_at=self.published_at), "day", "explicit")

    # --- 13 April 2024, April 13, نيسان/أبريل, April 2024, in April ---

    def _month(self, match: Match[Any]) -> Iterator[DateWords]:
        if self.tokens[match.first].text[:1].islower():
            return  # may, march
        first, last = match.first, self._second_name(match)
        day, first = self._day_before(first)
        if day is None:
            day, last = self._day_after(last)
        year, last = self._year_after(last)
        if day is not None:
            value = day_of(year, match.value, day, published_at=self.published_at)
            yield from self._words(first, last, value, "day", "explicit")
        elif year is not None or self._word(first - 1, "month_markers"):
            side = self._word(last + 1, "next")
            value = day_of(year, match.value, 1, published_at=self.published_at)
            if side and value is not None and value < midnight(self.published_at):
                value = day_of(value.year + 1, match.value, 1, published_at=self.published_at)
            yield from self._words(first, last, value, "month", "explicit")

    def _second_name(self, match: Match[Any]) -> int:
        """Return the last token of a month told twice, as in نيسان/أبريل or مارس / آذار."""
        after = match.last + 1
        if self._form(after) in ("/", "(", "-"):
            twice = next((other for other in self._matches("months") if other.first == after + 1), None)
            if twice is not None and twice.value == match.value:
                return twice.last + (self._form(after) == "(" and self._form(twice.last + 1) == ")")
        return match.last

    def _day_before(self, first: int) -> tuple[int | None, int]:
        place = first - 1
        if self._form(place) in ("of", "من", "/", "شهر"):
            place -= 1
        if self._form(place) in _ORDINAL:
            place -= 1
        if place >= 0 and _DAY.fullmatch(self._form(place)):
            return int(self._form(place)), place
        ordinals = [match for match in self._matches("ordinals") if match.last == place]
        if ordinals and place != first - 1:
            return ordinals[0].value, ordinals[0].first
        return None, first

    def _day_after(self, last: int) -> tuple[int | None, int]:
        if self._form(last + 1) == "." and len(self.tokens[last].form) < len("april"):
            last += 1  # Dec. 6
        if _DAY.fullmatch(self._form(last + 1)) and self.tokens[last].text.isascii():
            after = last + 1
            if self._form(after + 1) in _ORDINAL:
                after += 1
            return int(self._form(last + 1)), after
        return None, last

    def _year_after(self, last: int) -> tuple[int | None, int]:
        place = last + 1
        if self._form(place) in (",", "،", "of", "من", "عام", "سنة", "سنه", "لعام", "لسنه"):
            place += 1
        if self._form(place) in ("عام", "سنه", "العام"):
            place += 1
        if _YEAR.fullmatch(self._form(place)):
            return int(self._form(place)), place
        return None, last

    # --- Monday, يوم الاثنين الماضي ---

    def _weekday(self, match: Match[Any]) -> Iterator[DateWords]:
        if self.tokens[match.first].text[:1].islower():
            return
        ahead = self._word(match.first - 1, "next") or self._word(match.last + 1, "next")
        value = weekday_near(match.value, published_at=self.published_at, side="next" if ahead else "past")
        last = match.last + (self._word(match.last + 1, "last") or self._word(match.last + 1, "next"))
        yield from self._words(match.first, last, value, "day", "relative")

    # --- two days ago, قبل يومين, last week, الأسبوع الماضي ---

    def _spans(self) -> Iterator[DateWords]:
        for match in (*self._matches("units"), *self._matches("dual_units")):
            dual = self._is_dual(match)
            count, first = (2, match.first) if dual else self._count_before(match.first)
            if count is not None and self._word(match.last + 1, "ago_after"):
                yield from self._ago(first, match.last + 1, count, match.value)
            elif count is not None and self._word(first - 1, "ago_before"):
                yield from self._ago(first - 1, match.last, count, match.value)
            elif self._word(match.first - 1, "last") or self._word(match.last + 1, "last"):
                step = int(match.value != "hour")
                yield from self._ago(match.first, match.last, step, match.value)
            elif self._word(match.first - 1, "next") or self._word(match.last + 1, "next"):
                yield from self._ago(match.first, match.last, -1, match.value)
            elif self._word(match.first - 1, "this") or self._word(match.last + 1, "this"):
                yield from self._ago(match.first, match.last, 0, match.value)

    def _is_dual(self, match: Match[Any]) -> bool:
        return any(other.first == match.first for other in self._matches("dual_units"))

    def _count_before(self, place: int) -> tuple[int | None, int]:
        for first in range(max(place - 3, 0), place):
            read = read_number(self.tokens, first, language=self.language)
            if read is not None and read[1] == place - 1 and read[0] <= _MOST_AGO:
                return read[0], first
        if self._word(place - 1, "one"):
            return 1, place - 1
        return (1, place) if self._word(place - 1, "ago_before") else (None, place)

    def _ago(self, first: int, last: int, count: int, unit: str) -> Iterator[DateWords]:
        precision: Literal["day", "month", "year"] = "day"
        if unit == "year":
            precision = "year"
        elif unit == "month" or (unit == "week" and abs(count) != 1):
            precision = "month"
        elif unit == "week":
            precision = "month" if count == 0 else "day"
        yield from self._words(first, last, ago(count, unit, published_at=self.published_at), precision, "relative")

    # --- in 2006, عام 2006 ---

    def _years(self) -> Iterator[DateWords]:
        for place, token in enumerate(self.tokens):
            if _YEAR.fullmatch(token.form) and self._word(place - 1, "year_markers"):
                closed = self._form(place + 1) in ("-", "/") or self._counts_something(place)
                if not closed:
                    value = day_of(int(token.form), 1, 1, published_at=self.published_at)
                    yield from self._words(place, place, value, "year", "explicit")

    def _counts_something(self, place: int) -> bool:
        after = place + 1
        return any(self._word(after, field) for field in ("people", "measures", "weapons", "units", "sectors"))
