"""Bring a store to the tables of this version, and refuse to work on any other."""

import asyncio
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from schemas.errors import Misconfigured, StoreUnavailable
from streams.store.database import Database, parse_url

__all__ = ["check_revision", "migrate"]

_SCRIPTS = Path(__file__).parent / "migrations"
_WAL_TRIES = 100


async def migrate(url: str) -> None:
    """Make or change the tables, in one transaction; several at once wait for each other, and the rest find it done."""
    path = _sqlite_path(url)
    database = Database(url)
    try:
        if path is not None:
            await asyncio.to_thread(_make_file, path)
            await _set_write_ahead_log(database)
        async with database.write(lock="migrate") as connection:
            await connection.run_sync(_upgrade)
    finally:
        await database.close()


async def check_revision(url: str) -> None:
    """Raise Misconfigured, saying what to do, unless the tables are those of this version."""
    path = _sqlite_path(url)
    if path is not None and not await asyncio.to_thread(path.exists):
        msg = f"there is no store at {path}; run `tocsin up` or `tocsin migrate` to make it"
        raise Misconfigured(msg)
    database = Database(url)
    try:
        async with database.read() as connection:
            found = await connection.run_sync(lambda sync: MigrationContext.configure(sync).get_current_revision())
    finally:
        await database.close()
    scripts = ScriptDirectory(str(_SCRIPTS))
    if found == scripts.get_current_head():
        return
    if found is not None and found not in {script.revision for script in scripts.walk_revisions()}:
        msg = f"the store {database.name} was made by a newer Tocsin (revision {found}); install that version"
        raise Misconfigured(msg)
    state = "has no tables yet" if found is None else f"is at revision {found}"
    msg = (
        f"the store {database.name} {state}, this version needs {scripts.get_current_head()}; "
        "run `tocsin up` or `tocsin migrate`"
    )
    raise Misconfigured(msg)


def _upgrade(connection: Connection) -> None:
    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _make_file(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600, exist_ok=True)  # it holds what people watch for
    except OSError as error:
        msg = f"the store cannot be made at {path}: {error}; name another place, or make this one writable"
        raise Misconfigured(msg) from error


async def _set_write_ahead_log(database: Database) -> None:
    # The mode is written into the file, once. Whoever switches it while another does the same is told "locked"
    # at once, busy timeout or not, so it is asked again.
    for attempt in range(_WAL_TRIES):
        try:
            await database.set_write_ahead_log()
        except StoreUnavailable:
            if attempt == _WAL_TRIES - 1:
                raise
            await asyncio.sleep(0.1)
        else:
            return


def _sqlite_path(url: str) -> Path | None:
    parsed = parse_url(url)
    return Path(str(parsed.database)) if parsed.get_backend_name() == "sqlite" else None
