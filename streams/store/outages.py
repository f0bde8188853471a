"""Tell "the database is away" from a mistake of ours, in one place."""

from collections.abc import Iterator
from contextlib import contextmanager

import asyncpg
from sqlalchemy import exc

from schemas.errors import StoreUnavailable

__all__ = ["outages_named"]

# SQLSTATE classes and codes that pass by themselves: connection lost, deadlock or serialisation, out of memory,
# connections or disk, not in the right state (lock timeout), cancelled or shut down, I/O error, bad login or database.
_PASSING = ("08", "25P03", "28", "3D000", "40", "53", "55P03", "57", "58", "XX")


@contextmanager
def outages_named(database: str) -> Iterator[None]:
    """Raise StoreUnavailable for every error that a later try may not meet."""
    try:
        yield
    except (exc.DBAPIError, exc.TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError, OSError) as error:
        if not _is_outage(error):
            raise
        cause = getattr(error, "orig", None) or error
        msg = f"the store {database} does not work: {type(cause).__name__}: {cause}"
        raise StoreUnavailable(msg) from error


def _is_outage(error: Exception) -> bool:
    if isinstance(error, exc.DBAPIError):
        if isinstance(getattr(error.orig, "__cause__", None), ValueError):
            return False  # asyncpg's word for a value that does not fit its column
        state = getattr(error.orig, "sqlstate", None)
        if state:
            return str(state).startswith(_PASSING)
        foreign_file = type(error) is exc.DatabaseError  # SQLite's word for a damaged one, too
        away = isinstance(error, exc.OperationalError | exc.InterfaceError)
        return away or foreign_file or error.connection_invalidated
    if isinstance(error, asyncpg.PostgresError):
        return str(error.sqlstate).startswith(_PASSING)
    return True
