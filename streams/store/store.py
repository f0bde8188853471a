"""The store: what is, as against the streams, which hold what happened."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from types import TracebackType
from typing import Self

from streams.store.alerting import Alerting
from streams.store.database import Database
from streams.store.deliveries import Deliveries
from streams.store.leases import Leases
from streams.store.outbox import Outbox
from streams.store.secrets import SecretBox
from streams.store.subscriptions import Subscriptions
from streams.store.upkeep import Upkeep

__all__ = ["Store", "open_store"]


class Store:
    """One store, for one event loop. Close it, or use it as an async context."""

    def __init__(self, database: Database, box: SecretBox) -> None:
        self._database = database
        self.subscriptions = Subscriptions(database, box)
        self.outbox = Outbox(database)
        self.deliveries = Deliveries(database)
        self.leases = Leases(database, self.subscriptions)
        self.upkeep = Upkeep(database)

    @asynccontextmanager
    async def alerting(self, country: str) -> AsyncIterator[Alerting]:
        """Open the transaction in which an article of this country finds its story and raises its alerts.

        Two of one country run one after the other, in all processes; keep Kafka and HTTP out of it.
        """
        async with self._database.write(lock=f"country:{country}") as connection:
            yield Alerting(self._database, connection)

    async def close(self) -> None:
        """Close every connection."""
        await self._database.close()

    async def __aenter__(self) -> Self:
        """Return the store."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the store."""
        await self.close()


def open_store(url: str, *, secret_key: str) -> Store:
    """Return the store at this URL; nothing is connected before it is used.

    Args:
        url: ``sqlite:///path`` or ``postgresql://user:password@host/name``.
        secret_key: What the webhook secrets are encrypted with, 32 characters or more.
    """
    return Store(Database(url), SecretBox(secret_key))
