"""The tables come from nothing, match the code, and are checked before work begins."""

import asyncio
import stat
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, text

from schemas.errors import Misconfigured
from streams.store import check_revision, migrate
from streams.store.database import Database
from streams.store.tables import METADATA


async def test_a_store_that_was_never_made_is_refused_with_what_to_do(empty_url: str) -> None:
    with pytest.raises(Misconfigured, match="tocsin up"):
        await check_revision(empty_url)


async def test_asking_for_the_revision_makes_no_file(tmp_path: Path) -> None:
    path = tmp_path / "none.db"

    with pytest.raises(Misconfigured):
        await check_revision(f"sqlite:///{path}")
    assert not path.exists()


async def test_four_launchers_at_once_make_the_store_once(empty_url: str) -> None:
    await asyncio.gather(*(migrate(empty_url) for _ in range(4)))

    await check_revision(empty_url)


async def test_migrating_again_keeps_what_is_there(empty_url: str) -> None:
    await migrate(empty_url)
    database = Database(empty_url)
    async with database.write() as connection:
        await connection.execute(text("UPDATE counters SET value = 7"))

    await migrate(empty_url)
    async with database.read() as connection:
        assert await connection.scalar(text("SELECT value FROM counters")) == 7
    await database.close()


async def test_a_store_of_a_newer_version_is_refused(empty_url: str) -> None:
    await migrate(empty_url)
    database = Database(empty_url)
    async with database.write() as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    await database.close()

    with pytest.raises(Misconfigured, match="newer Tocsin"):
        await check_revision(empty_url)


async def test_the_migrations_make_the_very_tables_that_the_code_names(empty_url: str) -> None:
    await migrate(empty_url)

    def differences(connection: Connection) -> list[object]:
        return list(compare_metadata(MigrationContext.configure(connection), METADATA))

    database = Database(empty_url)
    async with database.read() as connection:
        found = await connection.run_sync(differences)
    await database.close()

    assert found == []


async def test_a_store_on_sqlite_is_for_its_owner_alone_and_lets_readers_go_on(tmp_path: Path) -> None:
    path = tmp_path / "made" / "on the way" / "tocsin.db"
    await migrate(f"sqlite:///{path}")
    database = Database(f"sqlite:///{path}")
    async with database.read() as connection:
        mode = await connection.scalar(text("PRAGMA journal_mode"))
    await database.close()

    assert mode == "wal"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


async def test_a_place_that_cannot_be_written_to_is_refused_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(Misconfigured, match="cannot be made"):
        await migrate(f"sqlite:///{tmp_path / 'file' / 'tocsin.db'}")
