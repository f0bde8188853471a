"""Whatever keeps the database from working is StoreUnavailable; what is our mistake is not."""

import asyncio
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError

from schemas.errors import StoreUnavailable, Transient
from streams.store import Store, migrate, open_store
from streams.store.database import Database
from tests.data.reports import alert

KEY = "a key of thirty-two characters.."


@pytest.fixture
def short_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("streams.store.database._WAIT_S", 0.3)


@pytest.mark.usefixtures("short_waits")
async def test_a_lock_that_another_holds_for_too_long_is_an_outage_and_passes(url: str) -> None:
    async with open_store(url, secret_key=KEY) as holder, open_store(url, secret_key=KEY) as waiter:
        async with holder.alerting("SYR"):
            with pytest.raises(StoreUnavailable):
                async with waiter.alerting("SYR"):
                    pytest.fail("two are inside")

        async with waiter.alerting("SYR") as transaction:
            assert await transaction.raise_alert(alert())


async def test_who_is_cancelled_while_waiting_for_another_process_takes_no_lock_along(url: str) -> None:
    async with open_store(url, secret_key=KEY) as holder, open_store(url, secret_key=KEY) as waiter:

        async def wait() -> None:
            async with waiter.alerting("SYR"):
                pytest.fail("two are inside")

        async with holder.alerting("SYR"):
            waiting = asyncio.create_task(wait())
            await asyncio.sleep(0.2)
            waiting.cancel()
            async with asyncio.timeout(3):
                await asyncio.gather(waiting, return_exceptions=True)

        async with asyncio.timeout(5), holder.alerting("SYR") as transaction:
            assert await transaction.raise_alert(alert())
        async with asyncio.timeout(5), waiter.alerting("SYR") as transaction:
            assert not await transaction.raise_alert(alert())


async def test_readers_go_on_while_somebody_writes(url: str) -> None:
    async with open_store(url, secret_key=KEY) as writer, open_store(url, secret_key=KEY) as reader:
        async with writer.alerting("SYR") as transaction:
            await transaction.raise_alert(alert())
            async with asyncio.timeout(5):
                assert await reader.outbox.alerts(limit=1) == ()
        assert await reader.outbox.alerts(limit=1) == (alert(),)


@pytest.mark.parametrize("url", ["postgresql://127.0.0.1:1/tocsin", "sqlite:////nowhere/at/all/tocsin.db"])
async def test_a_database_that_is_not_there_is_an_outage(url: str) -> None:
    async with open_store(url, secret_key=KEY) as store:
        with pytest.raises(StoreUnavailable, match="does not work"):
            await store.upkeep.ping()


@pytest.mark.postgres
async def test_a_wrong_password_is_not_shown(postgresql_server: str) -> None:
    away = make_url(postgresql_server).set(password="hunter2", database="none")
    async with open_store(away.render_as_string(hide_password=False), secret_key=KEY) as store:
        with pytest.raises(Transient) as caught:
            await store.upkeep.ping()

    assert "hunter2" not in str(caught.value)


async def test_a_file_that_is_no_database_is_an_outage(tmp_path: Path) -> None:
    (tmp_path / "tocsin.db").write_bytes(b"something else " * 500)
    async with open_store(f"sqlite:///{tmp_path / 'tocsin.db'}", secret_key=KEY) as store:
        with pytest.raises(StoreUnavailable):
            await store.upkeep.ping()


async def test_a_full_disk_is_an_outage_and_undoes_the_transaction(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'tocsin.db'}"
    await migrate(url)
    database = Database(url)
    with pytest.raises(StoreUnavailable, match="full"):
        async with database.write() as connection:
            pages = await connection.scalar(text("PRAGMA page_count"))
            await connection.execute(text(f"PRAGMA max_page_count = {pages + 2}"))
            await connection.execute(text("INSERT INTO counters VALUES ('big', 1)"))
            await connection.execute(text("UPDATE counters SET name = name || hex(zeroblob(100000))"))
    async with database.read() as connection:
        assert await connection.scalar(text("SELECT count(*) FROM counters")) == 1
    await database.close()


@pytest.mark.postgres
async def test_a_connection_lost_in_mid_transaction_is_an_outage_and_the_next_one_works(
    postgresql_server: str,
) -> None:
    database = Database(postgresql_server)
    with pytest.raises(StoreUnavailable):
        async with database.write() as connection:
            own = await connection.scalar(text("SELECT pg_backend_pid()"))
            async with database.write() as other:
                await other.execute(text("SELECT pg_terminate_backend(:own)"), {"own": own})
            await connection.execute(text("SELECT 1"))
    async with database.read() as connection:
        assert await connection.scalar(text("SELECT 1")) == 1
    await database.close()


async def test_a_mistake_of_ours_is_not_called_an_outage(store: Store, url: str) -> None:
    await store.upkeep.ping()
    database = Database(url)
    with pytest.raises(DBAPIError):
        async with database.write() as connection:
            await connection.execute(text("INSERT INTO counters (name) VALUES ('no value')"))
    await database.close()
