"""What may stand in a subscription."""

from datetime import timedelta

import pytest

from schemas.errors import Invalid
from schemas.subscription import SubscriptionFilter
from streams.store.checks import check_filter, check_text, check_url


@pytest.mark.parametrize(
    "url",
    [
        "https://desk.example/hook",
        "http://127.0.0.1:8080",
        "https://desk.example:8443/hook?token=a%20b",
        "https://[2001:db8::1]/hook",
        "HTTPS://desk.example",
        "https://مثال.example/خطاف",
    ],
)
def test_good_urls_are_taken_as_they_are(url: str) -> None:
    assert check_url(url) == url


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("ftp://desk.example", "https://"),
        ("desk.example/hook", "https://"),
        ("file:///etc/passwd", "https://"),
        ("", "https://"),
        ("https://user:secret@desk.example", "user name"),
        ("https://@desk.example", "user name"),
        ("https:///hook", "no host"),
        ("https://:443/hook", "no host"),
        ("https://desk.example:99999/", "cannot be read"),
        ("https://desk.example:0/", "port"),
        ("https://[::1/", "cannot be read"),
        ("https://desk.example/a b", "space"),
        ("https://desk.example/\r\nHost: other", "space"),
        ("https://desk.example/\x00", "control"),
        ("https://desk.example/#part", "fragment"),
    ],
)
def test_bad_urls_are_refused_with_the_reason(url: str, words: str) -> None:
    with pytest.raises(Invalid, match=words):
        check_url(url)


@pytest.mark.parametrize(
    ("conditions", "words"),
    [
        ({"keywords": ("قصف", "…")}, "no letter"),
        ({"keywords": ("a\x00",)}, "no text"),
        ({"sources": (" ",)}, "sources"),
        ({"languages": ("",)}, "languages"),
        ({"max_age": timedelta(0)}, "max_age"),
        ({"max_age": timedelta(hours=-1)}, "max_age"),
    ],
)
def test_a_filter_that_could_never_match_is_refused(conditions: dict[str, object], words: str) -> None:
    with pytest.raises(Invalid, match=words):
        check_filter(SubscriptionFilter.model_validate(conditions))


def test_a_good_filter_is_taken() -> None:
    good = SubscriptionFilter(keywords=("S-300", "حلب"), languages=("ar",), sources=("Example News",))

    assert check_filter(good) is good


@pytest.mark.parametrize("text", ["a\x00", "\ud800"])
def test_what_is_no_text_is_refused(text: str) -> None:
    with pytest.raises(Invalid, match="the name"):
        check_text(text, what="the name")
