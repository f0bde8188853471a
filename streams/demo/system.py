"""A whole Tocsin on temporary data: Kafka, store, workers, API; all of it gone when the block ends."""

import asyncio
import os
import socket
import tempfile
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import aiohttp

from schemas.errors import BrokerUnavailable
from streams.app import ensure_topics, kafka_connection, kafka_dir, secret_key_of, topics_of
from streams.bus.connection import KafkaConnection
from streams.bus.embedded import start_broker
from streams.bus.topics import Topics
from streams.launcher import Child, Launcher
from streams.settings import Settings, load_settings
from streams.store import migrate

__all__ = ["System", "run_system"]

_READY_TIMEOUT_S = 120.0
_LOOK_S = 0.2
_ROLES = ("deliver", "alert", "enrich")


@dataclass(frozen=True)
class System:
    """What runs, and where."""

    settings: Settings
    connection: KafkaConnection
    topics: Topics
    api_url: str
    launcher: Launcher
    log_path: Path


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _use(environment: Mapping[str, str]) -> Settings:
    os.environ.update(environment)
    return load_settings()


@asynccontextmanager
async def run_system(*, overrides: Mapping[str, str], keep_dir: Path | None = None) -> AsyncIterator[System]:
    """Start everything and wait until every part says that it is ready.

    Args:
        overrides: ``TOCSIN_*`` variables on top of the demo's own.
        keep_dir: Data directory to use and keep; a temporary one otherwise.

    Raises:
        BrokerUnavailable: if a part is not ready in time; the message names it and its log.
    """
    with tempfile.TemporaryDirectory(prefix="tocsin-demo-", ignore_cleanup_errors=True) as scratch:
        data_dir = keep_dir or Path(scratch)
        for name in [name for name in os.environ if name.startswith("TOCSIN_")]:
            del os.environ[name]  # the demo is the same everywhere, whatever is set for the real thing
        settings = _use(
            {
                "TOCSIN_DATA_DIR": str(data_dir),
                "TOCSIN_API_PORT": str(_free_port()),
                "TOCSIN_WEBHOOK_ALLOW_LOOPBACK": "true",
                "TOCSIN_WEBHOOK_RETRY_DELAYS_S": "1,2,4",
                "TOCSIN_SESSION_TIMEOUT_S": "6",
                **overrides,
            }
        )
        broker = await asyncio.to_thread(start_broker, kafka_dir(settings))
        try:
            os.environ["TOCSIN_KAFKA_BOOTSTRAP"] = broker.bootstrap
            settings = load_settings()
            connection = kafka_connection(settings)
            secret_key_of(settings)
            await migrate(settings.store_url())
            await ensure_topics(settings, connection)
            async with _run_children(settings, data_dir) as (launcher, log_path):
                yield System(
                    settings=settings,
                    connection=connection,
                    topics=topics_of(settings),
                    api_url=f"http://127.0.0.1:{settings.api_port}",
                    launcher=launcher,
                    log_path=log_path,
                )
        finally:
            await asyncio.to_thread(broker.stop)


@asynccontextmanager
async def _run_children(settings: Settings, data_dir: Path) -> AsyncIterator[tuple[Launcher, Path]]:
    log_path = data_dir / "workers.log"
    ports = {role: _free_port() for role in _ROLES}
    children = [
        Child(role, ("worker", "--role", role), {"TOCSIN_HEALTH_PORT": str(ports[role])}, log_path=log_path)
        for role in _ROLES
    ]
    children.append(Child("api", ("api",), log_path=log_path))
    launcher = Launcher(children, grace_s=20)
    running = asyncio.create_task(launcher.run())
    try:
        checks = {name: f"http://127.0.0.1:{port}/readyz" for name, port in ports.items()}
        await _wait_ready({**checks, "api": f"http://127.0.0.1:{settings.api_port}/readyz"}, log_path)
        yield launcher, log_path
    finally:
        launcher.stop()
        await running


async def _wait_ready(checks: Mapping[str, str], log_path: Path) -> None:
    waiting = dict(checks)
    deadline = asyncio.get_running_loop().time() + _READY_TIMEOUT_S
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=5)) as session:
        while waiting:
            for name, url in list(waiting.items()):
                if await _answers(session, url):
                    del waiting[name]
            if asyncio.get_running_loop().time() > deadline:
                tail = await asyncio.to_thread(_end_of, log_path)
                message = f"not ready after {_READY_TIMEOUT_S:g} s: {', '.join(waiting)}; the end of the log:\n{tail}"
                raise BrokerUnavailable(message)
            await asyncio.sleep(_LOOK_S)


def _end_of(log_path: Path) -> str:
    return "".join(log_path.read_text(errors="replace").splitlines(keepends=True)[-20:])


async def _answers(session: aiohttp.ClientSession, url: str) -> bool:
    try:
        async with session.get(url) as response:
            return response.ok
    except (aiohttp.ClientError, TimeoutError):
        return False
