"""Who gets past the guard."""

import pytest
from starlette.types import Message, Scope

from streams.web.browsers import SECURITY_HEADERS
from streams.web.guard import BodyLimit, refusal

LOCAL = {"host": "127.0.0.1:8470"}


@pytest.mark.parametrize(
    "path", ["/v1/articles", "/v1/subscriptions", "/readyz", "/metrics", "/openapi.json", "/nowhere"]
)
@pytest.mark.parametrize(
    "authorization",
    [
        "",
        "Bearer",
        "Bearer ",
        "Bearer wrong",
        "Bearer s3cre",
        "Bearer s3cret2",
        "Basic s3cret",
        "s3cret",
        "Bearer s3crét",
    ],
)
def test_with_a_token_nothing_else_will_do(path: str, authorization: str) -> None:
    headers = {**LOCAL, "authorization": authorization}

    response = refusal(headers, path=path, token="s3cret")

    assert response is not None
    assert response.status_code == 401
    assert response.headers["www-authenticate"].startswith("Bearer")
    assert b"s3cret" not in response.body


@pytest.mark.parametrize("authorization", ["Bearer s3cret", "bearer s3cret", "BEARER  s3cret "])
def test_the_token_lets_pass_from_anywhere(authorization: str) -> None:
    headers = {"host": "tocsin.example.org", "origin": "https://desk.example.org", "authorization": authorization}

    assert refusal(headers, path="/v1/articles", token="s3cret") is None


@pytest.mark.parametrize("token", ["s3cret", None])
def test_healthz_is_open_to_all(token: str | None) -> None:
    assert refusal({"host": "10.0.0.7:8470"}, path="/healthz", token=token) is None


@pytest.mark.parametrize("host", ["127.0.0.1:8470", "localhost", "localhost:8470", "[::1]:8470", "LOCALHOST:1"])
def test_without_a_token_this_machine_may_ask(host: str) -> None:
    assert refusal({"host": host}, path="/v1/articles", token=None) is None


@pytest.mark.parametrize(
    "host", ["", "evil.example", "evil.example:8470", "127.0.0.1.evil.example", "192.168.1.5:8470", "[::1", "a@b:c"]
)
def test_without_a_token_a_name_that_somebody_points_here_is_refused(host: str) -> None:
    response = refusal({"host": host}, path="/v1/articles", token=None)

    assert response is not None
    assert response.status_code == 403


@pytest.mark.parametrize(
    ("origin", "passes"),
    [
        ("http://127.0.0.1:8470", True),
        ("http://127.0.0.1:3000", False),
        ("https://evil.example", False),
        ("null", False),
        ("", False),
    ],
)
def test_without_a_token_only_a_page_of_our_own_may_ask(origin: str, passes: bool) -> None:
    response = refusal({**LOCAL, "origin": origin}, path="/v1/articles", token=None)

    assert (response is None) is passes


async def _read_all(scope: Scope, receive, send) -> None:
    while True:
        message = await receive()
        if not message.get("more_body"):
            break
    await send({"type": "http.response.start", "status": 204, "headers": []})
    await send({"type": "http.response.body", "body": b""})


async def test_a_body_that_stops_coming_is_not_waited_for_for_ever() -> None:
    from starlette.exceptions import HTTPException

    async def never() -> Message:
        import asyncio

        await asyncio.Event().wait()
        raise AssertionError

    limited = BodyLimit(_read_all, bytes_by_path={}, bytes_elsewhere=10, idle_s=0.01)

    with pytest.raises(HTTPException) as caught:
        await limited({"type": "http", "path": "/", "headers": []}, never, never)

    assert caught.value.status_code == 408


def test_refusals_bear_the_security_headers() -> None:
    response = refusal({}, path="/v1/articles", token="s3cret")

    assert response is not None
    assert SECURITY_HEADERS.items() <= dict(response.headers).items()
