"""Who may ask, and how much: the bearer token, the browser's tricks, the size of a body. Before anything is read."""

import asyncio
import hmac
from collections.abc import Mapping
from typing import Final
from urllib.parse import urlsplit

from fastapi.responses import Response
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from streams.web.problems import problem_response

__all__ = ["AccessGuard", "BodyLimit", "refusal"]

_OPEN_PATHS: Final = frozenset({"/healthz"})
_LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})


def refusal(headers: Mapping[str, str], *, path: str, token: str | None) -> Response | None:
    """Return why a request may not pass, or None.

    Without a token we are on loopback, where any web page open in a browser on this machine can reach us too: by a
    form or a fetch, which name their origin, or by a name of its own that it points here (DNS rebinding).
    """
    if path in _OPEN_PATHS:
        return None
    if token is not None:
        scheme, _, given = headers.get("authorization", "").partition(" ")
        # Bytes: compare_digest takes no text beyond ASCII.
        if scheme.lower() == "bearer" and hmac.compare_digest(given.strip().encode(), token.encode()):
            return None
        detail = "This needs the header `Authorization: Bearer TOKEN`, with the token in TOCSIN_API_TOKEN."
        return problem_response(401, detail, headers={"www-authenticate": 'Bearer realm="tocsin"'})
    if _host_name(headers.get("host", "")) not in _LOOPBACK:
        detail = "Without a token this answers to localhost, 127.0.0.1 and [::1] only; set TOCSIN_API_TOKEN."
        return problem_response(403, detail)
    origin = headers.get("origin")
    if origin is not None and origin.partition("://")[2] != headers.get("host"):
        return problem_response(403, "Without a token, requests from other web pages are refused.")
    return None


class AccessGuard:
    """Lets no request pass that ``refusal`` has a reason against."""

    def __init__(self, app: ASGIApp, *, token: str | None) -> None:
        self._app = app
        self._token = token

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer with the refusal, or pass on."""
        refused = None
        if scope["type"] == "http":
            refused = refusal(Headers(scope=scope), path=scope["path"], token=self._token)
        await (self._app if refused is None else refused)(scope, receive, send)


class BodyLimit:
    """Refuses a body that is too large, by its declared length or as it comes, or that stops coming.

    Starlette's own limit answers in plain text, and waits for ever.
    """

    def __init__(
        self, app: ASGIApp, *, bytes_by_path: Mapping[str, int], bytes_elsewhere: int, idle_s: float = 30.0
    ) -> None:
        self._app = app
        self._idle_s = idle_s
        self._bytes_by_path = dict(bytes_by_path)
        self._bytes_elsewhere = bytes_elsewhere

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer 413, or pass on, counting; 408 and 413 may come later too."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        limit = self._bytes_by_path.get(scope["path"], self._bytes_elsewhere)
        detail = f"The body is over the limit of {limit} bytes here; send less at once."
        declared = Headers(scope=scope).get("content-length", "")
        if declared.isdecimal() and int(declared) > limit:
            await problem_response(413, detail, headers={"connection": "close"})(scope, receive, send)
            return
        taken = 0
        complete = False

        async def counted() -> Message:
            nonlocal taken, complete
            if complete:  # what comes now is the end of the connection, whenever that is
                return await receive()
            try:
                async with asyncio.timeout(self._idle_s):
                    message = await receive()
            except TimeoutError:
                waited = f"Nothing more of the body came for {self._idle_s:.0f} s."
                raise HTTPException(408, waited, headers={"connection": "close"}) from None
            complete = not message.get("more_body", False)
            taken += len(message.get("body", b""))
            if taken > limit:
                raise HTTPException(413, detail, headers={"connection": "close"})
            return message

        await self._app(scope, counted, send)


def _host_name(host: str) -> str | None:
    try:
        return urlsplit(f"//{host}").hostname
    except ValueError:
        return None
