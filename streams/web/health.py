"""``/healthz``, ``/readyz`` and ``/metrics`` of a worker."""

import errno
from collections.abc import Awaitable, Callable, Mapping

import orjson
from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest

from streams.telemetry.log import get_logger

__all__ = ["HealthServer"]

log = get_logger(__name__)

ReadyCheck = Callable[[], Awaitable[list[str]]]
"""Returns what is wrong, in words; nothing when ready."""


class HealthServer:
    """A small server beside a worker; if its port is taken it takes another and says which."""

    def __init__(self, *, role: str, ready: ReadyCheck) -> None:
        self._role = role
        self._ready = ready
        self._runner: web.AppRunner | None = None
        self.address: str | None = None

    async def start(self, host: str, port: int, *, fall_back: bool) -> None:
        """Listen.

        Args:
            host: Address to bind.
            port: 0 for any free one.
            fall_back: Take any free port when this one is taken (two workers of a role on one machine).

        Raises:
            OSError: if the port is taken and there is no falling back.
        """
        app = web.Application()
        app.router.add_get("/healthz", self._healthz)
        app.router.add_get("/readyz", self._readyz)
        app.router.add_get("/metrics", self._metrics)
        self._runner = web.AppRunner(app, access_log=None)
        await self._runner.setup()
        try:
            site = web.TCPSite(self._runner, host, port)
            await site.start()
        except OSError as error:
            if error.errno != errno.EADDRINUSE or not fall_back:
                raise
            site = web.TCPSite(self._runner, host, 0)
            await site.start()
        bound = self._runner.addresses[0]
        self.address = f"{bound[0]}:{bound[1]}"
        log.info("health.listening", role=self._role, address=self.address)

    async def stop(self) -> None:
        """Close the port."""
        if self._runner is not None:
            await self._runner.cleanup()

    async def _healthz(self, _request: web.Request) -> web.Response:
        return _json({"status": "ok", "role": self._role})

    async def _readyz(self, _request: web.Request) -> web.Response:
        problems = await self._ready()
        body = {"status": "not ready" if problems else "ready", "role": self._role, "problems": problems}
        return _json(body, status=503 if problems else 200)

    async def _metrics(self, _request: web.Request) -> web.Response:
        return web.Response(body=generate_latest(), headers={"Content-Type": CONTENT_TYPE_LATEST})


def _json(body: Mapping[str, object], *, status: int = 200) -> web.Response:
    return web.Response(body=orjson.dumps(body), status=status, content_type="application/json")
