"""How the HTTP API is doing: requests by route and status, and how long they take."""

import time
from typing import Final

from prometheus_client import Counter, Histogram
from starlette.types import ASGIApp, Message, Receive, Scope, Send

__all__ = ["REQUESTS", "REQUEST_SECONDS", "RequestMetrics"]

REQUESTS = Counter("tocsin_http_requests_total", "HTTP API requests.", ("method", "route", "status"))
REQUEST_SECONDS = Histogram("tocsin_http_request_seconds", "HTTP API requests, from first byte to answer.", ("route",))

_METHODS: Final = frozenset({"GET", "HEAD", "POST", "PATCH", "DELETE", "PUT", "OPTIONS"})
_ELSEWHERE: Final = "other"
"""Callers choose paths and methods, and each new one would be a new series for ever."""


class RequestMetrics:
    """Counts every request under its route's pattern."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on, and count."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        status = 500  # what the outermost handler answers when nothing else did
        started = time.perf_counter()

        async def noted(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, noted)
        finally:
            route = getattr(scope.get("route"), "path", _ELSEWHERE)
            method = scope["method"] if scope["method"] in _METHODS else _ELSEWHERE
            REQUESTS.labels(method, route, str(status)).inc()
            REQUEST_SECONDS.labels(route).observe(time.perf_counter() - started)
