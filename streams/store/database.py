"""One database behind two doors: ``read`` and ``write``; whatever it fails with becomes ``StoreUnavailable``.

SQLite and PostgreSQL differ here and nowhere else.
"""

import asyncio
import hashlib
import sqlite3
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

from sqlalchemy import Connection, Insert, Table, event, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from schemas.errors import Misconfigured
from streams.store.outages import outages_named

__all__ = ["Database", "parse_url"]

_DRIVERS = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+asyncpg", "postgres": "postgresql+asyncpg"}
_WAIT_S = 10
_LOOK_S = 0.1
"""How long a thread of SQLite's waits for the write lock at a time: what is cancelled meanwhile waits no longer."""
_STATEMENT_S = 30


def parse_url(url: str) -> URL:
    """Return the URL with the driver we use; raise Misconfigured in words for anything else."""
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        msg = "the database URL cannot be read; it should be sqlite:///path or postgresql://user:password@host/name"
        raise Misconfigured(msg) from error
    driver = _DRIVERS.get(parsed.get_backend_name())
    if driver is None or parsed.drivername not in (parsed.get_backend_name(), driver):
        msg = f"the database {parsed.drivername!r} is not supported; use sqlite:///path or postgresql://..."
        raise Misconfigured(msg)
    if driver == _DRIVERS["sqlite"] and parsed.database in (None, "", ":memory:"):
        msg = "the store must be a file that several processes can share: sqlite:///path"
        raise Misconfigured(msg)
    return parsed.set(drivername=driver)


class Database:
    """Connections to one store."""

    def __init__(self, url: str) -> None:
        self.url = parse_url(url)
        self.name = self.url.render_as_string(hide_password=True)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        if self.is_sqlite:
            self._engine = _sqlite_engine(self.url, begin="BEGIN", wait_s=_WAIT_S)
            # A transaction that reads first and writes later fails when another wrote in between
            # (SQLITE_BUSY_SNAPSHOT), and waiting does not help; one that takes the write lock at once waits its turn.
            self._writer = _sqlite_engine(self.url, begin="BEGIN IMMEDIATE", wait_s=_LOOK_S)
        else:
            self._engine = self._writer = _postgresql_engine(self.url)
        # SQLite lets one writer in at a time and wakes the waiting ones in no order. Queueing the tasks of
        # this process leaves one contender a process, so that none waits until it gives up.
        self._turn = asyncio.Lock()

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """Open a read transaction."""
        with outages_named(self.name):
            async with self._engine.connect() as connection:
                yield connection

    @asynccontextmanager
    async def write(self, *, lock: str | None = None) -> AsyncIterator[AsyncConnection]:
        """Open a transaction that commits at the end, or rolls back with the error that leaves it.

        Args:
            lock: A name; two transactions with the same name run one after the other. On SQLite all do.
        """
        async with AsyncExitStack() as stack:
            stack.enter_context(outages_named(self.name))
            if self.is_sqlite:
                yield await self._begin_in_turn(stack)
                return
            connection = await stack.enter_async_context(self._writer.begin())
            if lock is not None:
                # Its own statement: the next one's snapshot must be taken with the lock held.
                await connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _lock_key(lock)})
            yield connection

    async def _begin_in_turn(self, stack: AsyncExitStack) -> AsyncConnection:
        clock = asyncio.get_running_loop()
        deadline = clock.time() + _WAIT_S
        async with asyncio.timeout_at(deadline):
            await stack.enter_async_context(self._turn)
        while True:
            try:
                return await stack.enter_async_context(self._writer.begin())
            except OperationalError as error:
                busy = getattr(error.orig, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_BUSY
                if not busy or clock.time() > deadline:
                    raise

    async def set_write_ahead_log(self) -> None:
        """Let readers of an SQLite file go on while somebody writes; the file remembers."""
        with outages_named(self.name):
            async with self._engine.connect() as connection:
                driver: Any = (await connection.get_raw_connection()).driver_connection
                # Not through SQLAlchemy, which would begin a transaction, where the mode cannot be changed.
                await driver.execute("PRAGMA journal_mode = WAL")

    def insert(self, table: Table) -> Insert:
        """Return an INSERT that leaves a row alone which is there already."""
        if self.is_sqlite:
            return sqlite.insert(table).on_conflict_do_nothing()
        return postgresql.insert(table).on_conflict_do_nothing()

    def upsert(self, table: Table, row: Mapping[str, object], *, key: str, changing: Sequence[str]) -> Insert:
        """Return an INSERT that, where ``key`` is taken, sets the ``changing`` columns of the row that is there."""
        if self.is_sqlite:
            lite = sqlite.insert(table).values(row)
            taken = {name: lite.excluded[name] for name in changing}
            return lite.on_conflict_do_update(index_elements=[key], set_=taken)
        full = postgresql.insert(table).values(row)
        taken = {name: full.excluded[name] for name in changing}
        return full.on_conflict_do_update(index_elements=[key], set_=taken)

    async def close(self) -> None:
        """Close every connection."""
        await self._engine.dispose()
        await self._writer.dispose()


def _lock_key(name: str) -> int:
    return int.from_bytes(hashlib.sha256(f"tocsin:{name}".encode()).digest()[:8], signed=True)


def _sqlite_engine(url: URL, *, begin: str, wait_s: float) -> AsyncEngine:
    engine = create_async_engine(url, connect_args={"timeout": wait_s}, pool_timeout=_WAIT_S)

    @event.listens_for(engine.sync_engine, "connect")
    def _prepare(connection: Any, _record: object) -> None:  # noqa: ANN401  (the driver's)
        connection.isolation_level = None  # or the driver would begin in its own way, and late
        cursor = connection.cursor()
        # NORMAL: with the write-ahead log a commit survives the death of any process, and a power cut costs
        # at most the last moments, never the file. Kafka, which holds the rest, promises the same.
        cursor.execute("PRAGMA synchronous = NORMAL")
        cursor.execute("PRAGMA foreign_keys = ON")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def _postgresql_engine(url: URL) -> AsyncEngine:
    return create_async_engine(
        url,
        pool_size=5,
        max_overflow=5,
        pool_timeout=_WAIT_S,
        pool_pre_ping=True,
        connect_args={
            "timeout": _WAIT_S,
            "command_timeout": _STATEMENT_S,
            "server_settings": {
                "application_name": "tocsin",
                "lock_timeout": f"{_WAIT_S}s",
                # A worker that hangs in mid-transaction must not keep everybody else out.
                "idle_in_transaction_session_timeout": "60s",
            },
        },
    )
