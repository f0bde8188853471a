"""An API with a store of its own, and a publisher that keeps what it is given."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from streams.bus.topics import Topics
from streams.store import Store, migrate, open_store
from streams.web.api import create_api
from tests.integration.api.client import KEY, LIMITS, Api, KeptRecords, Start, listening


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    url = f"sqlite:///{tmp_path / 'tocsin.db'}"
    await migrate(url)
    async with open_store(url, secret_key=KEY) as opened:
        yield opened


@pytest.fixture
def start(store: Store) -> Start:
    """Return how to start an API with other settings than usual."""

    @asynccontextmanager
    async def started(**changes: Any) -> AsyncIterator[Api]:
        kept = KeptRecords()
        doors = {
            "publisher": kept,
            "store": store,
            "topics": Topics("test."),
            "token": None,
            "limits": LIMITS,
            "check_broker": kept.check,
            "version": "1.2.3",
        }
        async with listening(create_api(**doors | changes)) as url, aiohttp.ClientSession() as client:
            yield Api(url=url, client=client, store=store, kept=kept)

    return started


@pytest.fixture
async def api(start: Start) -> AsyncIterator[Api]:
    async with start() as started:
        yield started
