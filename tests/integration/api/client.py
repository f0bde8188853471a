"""A running API and a client of it, for tests over a real socket."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import uvicorn

from streams.store import Store
from streams.testing import KeptRecords
from streams.web.article_body import ArticleLimits

__all__ = ["DESK", "KEY", "LIMITS", "Answer", "Api", "KeptRecords", "Start", "listening", "subscribe"]

KEY = "k" * 32
LIMITS = ArticleLimits(message_bytes=64 << 10, text_bytes=32 << 10, depth=16, body_bytes=1 << 20, count=100)
DESK = {"name": "Desk", "url": "https://desk.example/hook", "filter": {"countries": ["syr"]}}


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status: int
    headers: dict[str, str]
    body: Any

    @property
    def is_problem(self) -> bool:
        return self.headers["content-type"] == "application/problem+json" and self.status == self.body["status"]


@dataclass
class Api:
    """A client of a running API, and what is behind it."""

    url: str
    client: aiohttp.ClientSession
    store: Store
    kept: KeptRecords = field(default_factory=KeptRecords)

    async def ask(self, method: str, path: str, **options: Any) -> Answer:
        async with self.client.request(method, self.url + path, **options) as response:
            raw = await response.read()
            is_json = "json" in response.headers.get("content-type", "")
            headers = {name.lower(): value for name, value in response.headers.items()}
            return Answer(response.status, headers, json.loads(raw) if is_json else raw)

    async def send(self, body: bytes, media_type: str = "application/json", **headers: str) -> Answer:
        return await self.ask("POST", "/v1/articles", data=body, headers={"content-type": media_type, **headers})


@asynccontextmanager
async def listening(app: Any) -> AsyncIterator[str]:
    """Serve the app on a free port of loopback, as `tocsin api` would."""
    config = uvicorn.Config(app, host="127.0.0.1", port=0, lifespan="off", ws="none", log_config=None, access_log=False)
    server = uvicorn.Server(config)
    server.install_signal_handlers = lambda: None  # type: ignore[attr-defined]  # older uvicorn; pytest's are its own
    serving = asyncio.create_task(server.serve())
    try:
        async with asyncio.timeout(10):
            while not server.started:
                await asyncio.sleep(0.01)
        yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    finally:
        server.should_exit = True
        await serving


Start = Callable[..., AbstractAsyncContextManager[Api]]
"""Starts an API with other settings than usual."""


async def subscribe(api: Api, **changes: object) -> tuple[str, str]:
    created = await api.ask("POST", "/v1/subscriptions", json=DESK | changes)
    assert created.status == 201, created.body
    return created.body["subscription"]["id"], created.body["secret"]
