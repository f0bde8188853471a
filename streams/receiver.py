"""A webhook receiver on loopback, for the demo and for tests.

It verifies as a receiver should, with the reference library, and can be told to misbehave as receivers do.
"""

import asyncio
import json
from collections import Counter, deque
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self

from aiohttp import web
from standardwebhooks import Webhook, WebhookVerificationError

__all__ = ["Answer", "Receiver"]

_LARGEST_BODY = 8 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Answer:
    """How to answer one call. A verified body counts as heard only where the status is 2xx."""

    status: int = 200
    delay_s: float = 0.0
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    hang: bool = False
    """Never answer; the caller's timeout, or the receiver's end, ends the call."""


class Receiver:
    """Listens while the ``async with`` block lasts; any path is an endpoint."""

    def __init__(
        self,
        *,
        secret: str,
        on_body: Callable[[dict[str, Any]], Awaitable[None]] | None = None,
        answers: Mapping[str, Answer] | None = None,
        port: int = 0,
    ) -> None:
        """Prepare to listen.

        Args:
            secret: What calls are verified with.
            on_body: Called with each verified body, once a call (repeats included), before it is answered.
            answers: How to answer by path; 200 elsewhere. ``then`` comes before it.
            port: 0 takes a free one.
        """
        self.calls: Counter[str] = Counter()
        """Calls with a valid signature by webhook-id."""
        self.heard: list[dict[str, Any]] = []
        """Bodies that were verified and accepted with a 2xx, repeats included."""
        self.refused: list[str] = []
        """Why calls were answered 401."""
        self.most_at_once: Counter[str] = Counter()
        """By path."""
        self._webhook = Webhook(secret)
        self._on_body = on_body
        self._answers = dict(answers or {})
        self._next: dict[str, deque[Answer]] = {}
        self._at_once: Counter[str] = Counter()
        self._port = port
        self._changed = asyncio.Condition()
        self._ended = asyncio.Event()
        self._runner: web.AppRunner | None = None

    async def __aenter__(self) -> Self:
        """Start to listen."""
        app = web.Application(client_max_size=_LARGEST_BODY)
        app.router.add_route("*", "/{path:.*}", self._take)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self._port)
        await site.start()
        self._port = self._runner.addresses[0][1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop to listen; calls that hang are let go."""
        self._ended.set()
        if self._runner is not None:
            await self._runner.cleanup()

    def url(self, path: str = "/hook") -> str:
        """Return the address of the endpoint at ``path``."""
        return f"http://127.0.0.1:{self._port}{path}"

    def then(self, answers: Iterable[Answer], *, path: str = "/hook") -> None:
        """Give these answers to the next calls to ``path``, one each, before going back to the usual one."""
        self._next.setdefault(path, deque()).extend(answers)

    def always(self, answer: Answer, *, path: str = "/hook") -> None:
        """Answer so from now on."""
        self._answers[path] = answer

    async def wait_until(self, condition: Callable[[Self], bool], *, timeout_s: float = 10.0) -> None:
        """Return once ``condition`` holds, which is looked at after every call."""
        async with asyncio.timeout(timeout_s), self._changed:
            await self._changed.wait_for(lambda: condition(self))

    async def _take(self, request: web.Request) -> web.StreamResponse:
        body = await request.read()
        try:
            # Bytes are verified as they came, before anything is parsed.
            self._webhook.verify(body, dict(request.headers), json_parse=False)
        except (WebhookVerificationError, ValueError) as error:
            return await self._refuse(str(error))
        self._at_once[request.path] += 1
        try:
            return await self._answer(request, body)
        finally:
            self._at_once[request.path] -= 1

    async def _answer(self, request: web.Request, body: bytes) -> web.StreamResponse:
        path = request.path
        self.most_at_once[path] = max(self.most_at_once[path], self._at_once[path])
        self.calls[request.headers["webhook-id"]] += 1
        waiting = self._next.get(path)
        answer = waiting.popleft() if waiting else self._answers.get(path, Answer())
        await self._tell()
        if answer.hang:
            await self._ended.wait()
            return web.Response(status=503)
        if answer.delay_s:
            await asyncio.sleep(answer.delay_s)
        parsed: dict[str, Any] = json.loads(body)
        if self._on_body is not None:
            await self._on_body(parsed)
        if web.HTTPOk.status_code <= answer.status < web.HTTPMultipleChoices.status_code:
            self.heard.append(parsed)
            await self._tell()
        return web.Response(status=answer.status, headers=answer.headers, body=answer.body)

    async def _refuse(self, reason: str) -> web.Response:
        self.refused.append(reason)
        await self._tell()
        return web.Response(status=401, text=reason)

    async def _tell(self) -> None:
        async with self._changed:
            self._changed.notify_all()
