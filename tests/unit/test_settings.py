"""A wrong setting is named, with its value and what would be right."""

import pytest

from schemas.errors import Misconfigured
from streams.settings import load_settings


@pytest.mark.parametrize(
    ("variables", "says"),
    [
        ({"TOCSIN_API_PORT": "abc"}, "TOCSIN_API_PORT='abc': Input should be a valid integer"),
        ({"TOCSIN_API_PORT": "70000"}, "TOCSIN_API_PORT='70000': Input should be less than or equal to 65535"),
        ({"TOCSIN_API_HOST": "0.0.0.0"}, "set TOCSIN_API_TOKEN too"),
        ({"TOCSIN_TOPIC_PREFIX": "a b"}, "TOCSIN_TOPIC_PREFIX='a b'"),
        (
            {"TOCSIN_ARTICLE_DEADLINE_S": "200", "TOCSIN_MAX_POLL_INTERVAL_S": "210"},
            "TOCSIN_MAX_POLL_INTERVAL_S=210 is too short: an article of 200 s (TOCSIN_ARTICLE_DEADLINE_S) may take 215 s",
        ),
        ({"TOCSIN_LANGUAGES": "ar,en", "TOCSIN_MODELS": "mine"}, "TOCSIN_MODELS='mine'"),
    ],
)
def test_the_message_names_variable_and_remedy(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], says: str
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)

    with pytest.raises(Misconfigured) as refused:
        load_settings()

    assert says in str(refused.value)


def test_secrets_are_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TOCSIN_API_TOKEN", "hunter2hunter2")

    assert "hunter2" not in repr(load_settings())


def test_lists_are_split_at_commas(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TOCSIN_WEBHOOK_RETRY_DELAYS_S", "1, 2,3.5")

    assert load_settings().webhook_retry_delays_s == (1.0, 2.0, 3.5)
