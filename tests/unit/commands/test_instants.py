"""Times and spans as people type them."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemas.errors import Invalid
from streams.commands.instants import format_span, parse_instant, parse_span


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("48h", timedelta(hours=48)),
        ("90m", timedelta(minutes=90)),
        ("1d12h", timedelta(hours=36)),
        ("2W", timedelta(weeks=2)),
        (" 30s ", timedelta(seconds=30)),
    ],
)
def test_a_span_is_read(text: str, span: timedelta) -> None:
    assert parse_span(text, option="--max-age") == span


@pytest.mark.parametrize("text", ["", "48", "h", "-1h", "1.5h", "48 hours", "1y", "٤٨h", "9999999d"])
def test_what_is_no_span_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(Invalid, match=r"--max-age .* write it like 48h"):
        parse_span(text, option="--max-age")


@given(st.timedeltas(min_value=timedelta(seconds=1), max_value=timedelta(days=900_000)))
def test_a_span_is_written_as_it_is_read(span: timedelta) -> None:
    whole = span - timedelta(microseconds=span.microseconds)

    assert parse_span(format_span(span), option="--grace") == whole


@pytest.mark.parametrize(
    ("text", "instant"),
    [
        ("2026-11-25T08:00:00Z", datetime(2026, 11, 25, 8, tzinfo=UTC)),
        ("2026-11-25T08:00:00+03:00", datetime(2026, 11, 25, 5, tzinfo=UTC)),
        ("2026-11-25", datetime(2026, 11, 25, tzinfo=UTC)),
    ],
)
def test_an_instant_is_read_in_utc(text: str, instant: datetime) -> None:
    assert parse_instant(text, option="--since") == instant


@pytest.mark.parametrize("text", ["", "yesterday", "2026-13-01", "0001-01-01T00:00:00+05:00"])
def test_what_is_no_instant_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(Invalid, match=r"--since .* write it like 2026-11-25T08:00:00Z"):
        parse_instant(text, option="--since")
