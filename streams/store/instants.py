"""Instants in SQL: whole microseconds since 1970, UTC, the same on every database."""

from datetime import UTC, datetime, timedelta
from typing import overload

__all__ = ["from_micros", "to_micros"]

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


@overload
def to_micros(instant: datetime) -> int: ...
@overload
def to_micros(instant: None) -> None: ...
def to_micros(instant: datetime | None) -> int | None:
    """Return the instant as an integer; floats would lose microseconds."""
    return None if instant is None else (instant - _EPOCH) // _MICROSECOND


@overload
def from_micros(micros: int) -> datetime: ...
@overload
def from_micros(micros: None) -> None: ...
def from_micros(micros: int | None) -> datetime | None:
    """Return the instant that ``to_micros`` was given."""
    return None if micros is None else _EPOCH + micros * _MICROSECOND
