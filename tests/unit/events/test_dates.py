"""When it happened, told in words, counted from publication (Saturday, 18 May 2024)."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from streams.events.dates import find_date, find_date_span
from tests.unit.events.clauses import make_clause

DATES = [
    ("en", "Iran attacked Israel on 13 April.", "2024-04-13", "day", "explicit"),
    ("en", "Iran attacked Israel on April 13, 2023.", "2023-04-13", "day", "explicit"),
    ("en", "It attacked on the 13th of April 2024.", "2024-04-13", "day", "explicit"),
    ("en", "It attacked on 2024-04-13 at dawn.", "2024-04-13", "day", "explicit"),
    ("en", "It attacked on 13/04/2024.", "2024-04-13", "day", "explicit"),
    ("en", "It attacked on 4/13/2024.", "2024-04-13", "day", "explicit"),
    ("en", "It attacked on Dec. 6th.", "2023-12-06", "day", "explicit"),
    ("en", "It attacked on 20 May.", "2024-05-20", "day", "explicit"),
    ("en", "It attacked on 20 June.", "2023-06-20", "day", "explicit"),
    ("en", "It attacked on 29 February.", "2024-02-29", "day", "explicit"),
    ("en", "Israel attacked Lebanon in 2006.", "2006-01-01", "year", "explicit"),
    ("en", "Israel attacked in April 2024.", "2024-04-01", "month", "explicit"),
    ("en", "Israel attacked it in March.", "2024-03-01", "month", "explicit"),
    ("en", "Israel attacked it yesterday.", "2024-05-17", "day", "relative"),
    ("en", "Israel attacked it on Monday.", "2024-05-13", "day", "relative"),
    ("en", "Israel attacked it on Saturday.", "2024-05-18", "day", "relative"),
    ("en", "Israel attacked it two days ago.", "2024-05-16", "day", "relative"),
    ("en", "Israel attacked it a week ago.", "2024-05-11", "day", "relative"),
    ("en", "Israel attacked it last week.", "2024-05-11", "day", "relative"),
    ("en", "Israel attacked it last year.", "2023-05-18", "year", "relative"),
    ("en", "The talks, attacked by all, begin next Tuesday.", "2024-05-21", "day", "relative"),
    ("en", "The ministry said on Monday that Israel attacked it on 2 May.", "2024-05-02", "day", "explicit"),
    ("en", "Israel attacked it, as it may again.", "2024-05-18", "day", "published_at"),
    ("en", "It has attacked since October.", "2024-05-18", "day", "published_at"),
    ("en", "It attacked 2006 soldiers.", "2024-05-18", "day", "published_at"),
    ("en", "It attacked on 99 April 99999.", "2024-05-18", "day", "published_at"),
    ("en", "It attacked on 31 February 2024.", "2024-05-18", "day", "published_at"),
    ("ar", "شنت إيران هجوما في 13 أبريل", "2024-04-13", "day", "explicit"),
    ("ar", "شنت إيران هجوما في ١٣ نيسان ٢٠٢٣", "2023-04-13", "day", "explicit"),
    ("ar", "شنت إيران هجوما في 13 نيسان/أبريل 2024", "2024-04-13", "day", "explicit"),
    ("ar", "شنت حماس هجوما في السابع من أكتوبر", "2023-10-07", "day", "explicit"),
    ("ar", "شنت هجوما يوم 3 غشت", "2023-08-03", "day", "explicit"),
    ("ar", "شنت هجوما في 5 جويلية 2022", "2022-07-05", "day", "explicit"),
    ("ar", "شنت هجوما في 2 تشرين الثاني 2023", "2023-11-02", "day", "explicit"),
    ("ar", "شنت هجوما في أبريل الماضي", "2024-04-01", "month", "explicit"),
    ("ar", "شنت إسرائيل هجوما عام 2006", "2006-01-01", "year", "explicit"),
    ("ar", "شنت هجوما أمس", "2024-05-17", "day", "relative"),
    ("ar", "شنت هجوما أول أمس", "2024-05-16", "day", "relative"),
    ("ar", "شنت هجوما يوم الاثنين", "2024-05-13", "day", "relative"),
    ("ar", "شنت هجوما الأحد", "2024-05-12", "day", "relative"),
    ("ar", "شنت هجوما قبل يومين", "2024-05-16", "day", "relative"),
    ("ar", "شنت هجوما قبل ثلاثة أيام", "2024-05-15", "day", "relative"),
    ("ar", "شنت هجوما الأسبوع الماضي", "2024-05-11", "day", "relative"),
    ("ar", "شنت هجوما العام الماضي", "2023-05-18", "year", "relative"),
    ("ar", "شن هجوما أحد كبار القادة", "2024-05-18", "day", "published_at"),
    ("ar", "يشن هجوما منذ يناير", "2024-05-18", "day", "published_at"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "day", "precision", "resolved"), DATES)
def test_date_words_become_a_day(language, text, day, precision, resolved) -> None:
    date = find_date(make_clause(text, "attacked" if language == "en" else "هجوما", language=language))

    assert (date.value.date().isoformat(), date.precision, date.resolved) == (day, precision, resolved)


def test_a_day_is_utc_midnight() -> None:
    date = find_date(make_clause("It attacked today.", "attacked"))

    assert date.value == datetime(2024, 5, 18, tzinfo=UTC)


def test_new_year_lies_days_ahead_not_a_year_back() -> None:
    clause = make_clause("It attacked on 2 January.", "attacked", published_at=datetime(2023, 12, 30, tzinfo=UTC))

    assert find_date(clause).value == datetime(2024, 1, 2, tzinfo=UTC)


def test_the_span_is_that_of_the_date_words() -> None:
    text = "It attacked on 13 April 2024, they said."
    found = find_date_span(make_clause(text, "attacked"))

    assert found is not None
    assert text[found[1] : found[2]] == "13 April 2024"
    assert find_date_span(make_clause("It attacked.", "attacked")) is None


@settings(max_examples=150, deadline=None)
@given(
    words=st.lists(
        st.sampled_from(
            [
                "0",
                "00",
                "1",
                "31",
                "99",
                "9999",
                "99999",
                "13",
                "29",
                "2024",
                "0000",
                "-",
                "/",
                ".",
                ",",
                "April",
                "February",
                "نيسان",
                "شباط",
                "ago",
                "days",
                "years",
                "week",
                "last",
                "next",
                "Monday",
                "الاثنين",
                "قبل",
                "يومين",
                "مليون",
                "million",
                "السابع",
                "من",
                "عام",
                "in",
                "since",
                "yesterday",
                "999999999999",
                "١٣",
                "th",
            ]
        ),
        max_size=14,
    ),
    language=st.sampled_from(["ar", "en", "xx"]),
    published_at=st.datetimes(min_value=datetime(1, 1, 2), max_value=datetime(9999, 12, 30), timezones=st.just(UTC)),  # noqa: DTZ001
)
def test_no_words_make_it_raise(words, language, published_at) -> None:
    clause = make_clause(" ".join([*words, "x"]), "x", language=language, published_at=published_at)

    assert find_date(clause).value.tzinfo is not None
