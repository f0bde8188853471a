"""Which URLs lead to a store."""

import pytest

from schemas.errors import Misconfigured
from streams.store.database import parse_url


@pytest.mark.parametrize(
    ("url", "driver"),
    [
        ("sqlite:///tocsin.db", "sqlite+aiosqlite"),
        ("sqlite+aiosqlite:////var/lib/tocsin.db", "sqlite+aiosqlite"),
        ("postgresql://u:p@host/db", "postgresql+asyncpg"),
        ("postgresql+asyncpg://host/db", "postgresql+asyncpg"),
    ],
)
def test_plain_and_full_urls_name_the_same_driver(url: str, driver: str) -> None:
    assert parse_url(url).drivername == driver


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("tocsin.db", "cannot be read"),
        ("", "cannot be read"),
        ("mysql://host/db", "not supported"),
        ("postgresql+psycopg2://host/db", "not supported"),
        ("sqlite://", "a file"),
        ("sqlite:///:memory:", "a file"),
    ],
)
def test_other_urls_are_refused_with_what_would_be_right(url: str, words: str) -> None:
    with pytest.raises(Misconfigured, match=words) as caught:
        parse_url(url)
    assert "sqlite:///path" in str(caught.value)


def test_a_password_is_not_part_of_the_words() -> None:
    with pytest.raises(Misconfigured) as caught:
        parse_url("mysql://u:hunter2@host/db")
    assert "hunter2" not in str(caught.value)
