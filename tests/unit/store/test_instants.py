"""Instants keep their microseconds."""

from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from streams.store.instants import from_micros, to_micros


@given(st.datetimes(timezones=st.just(UTC)))
def test_an_instant_comes_back_to_the_microsecond(instant: datetime) -> None:
    assert from_micros(to_micros(instant)) == instant


def test_the_number_is_that_of_the_instant_in_any_zone() -> None:
    noon = datetime(1970, 1, 1, 12, 0, 0, 1, tzinfo=UTC)

    assert to_micros(noon) == to_micros(noon.astimezone(timezone(timedelta(hours=3)))) == 43_200_000_001


def test_none_stays_none() -> None:
    assert to_micros(None) is None
    assert from_micros(None) is None
