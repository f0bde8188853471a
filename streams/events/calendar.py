"""Turn what a text says of a day into the day, counted from publication."""

from datetime import UTC, datetime, timedelta
from typing import Literal

__all__ = ["ago", "day_of", "midnight", "weekday_near"]

_AHEAD = timedelta(days=8)
_FIRST_YEAR, _LAST_YEAR = 1000, 2200
_LEAP_CYCLE = 8
_DAYS = {"hour": 0, "day": 1, "week": 7, "month": 30, "year": 365}
_MOST_DAYS = 365 * 400


def midnight(moment: datetime) -> datetime:
    """Return the UTC midnight that begins the moment's day."""
    return moment.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)


def day_of(year: int | None, month: int, day: int, *, published_at: datetime) -> datetime | None:
    """Return a date; without a year the nearest at most a week ahead. None if there is no such day."""
    if year is not None:
        return _date(year, month, day)
    latest = published_at + _AHEAD
    for back in range(-1, _LEAP_CYCLE + 1):  # a 29 February may lie years back; New Year may lie days ahead
        found = _date(published_at.year - back, month, day)
        if found is not None and found <= latest:
            return found
    return None


def weekday_near(weekday: int, *, published_at: datetime, side: Literal["past", "next"] = "past") -> datetime:
    """Return the last such weekday up to the day of publication, or the first after it."""
    today = midnight(published_at)
    if side == "next":
        return _shift(today, (weekday - today.weekday() - 1) % 7 + 1)
    return _shift(today, -((today.weekday() - weekday) % 7))


def ago(count: int, unit: str, *, published_at: datetime) -> datetime | None:
    """Return the day so many units before publication; None if it lies before all records."""
    days = count * _DAYS.get(unit, 0)
    if abs(days) > _MOST_DAYS:
        return None
    if unit == "year":
        return _date(published_at.year - count, published_at.month, min(published_at.day, 28))
    return _shift(midnight(published_at), -days)


def _date(year: int, month: int, day: int) -> datetime | None:
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    try:
        return datetime(year, month, day, tzinfo=UTC)
    except ValueError:
        return None


def _shift(moment: datetime, days: int) -> datetime:
    try:
        return moment + timedelta(days=days)
    except OverflowError:
        return moment
