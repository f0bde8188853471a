"""Keep the store small and say how it is."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Table, and_, delete, func, select, text

from schemas.delivery import DeliveryState
from schemas.subscription import SubscriptionState
from streams.store.database import Database
from streams.store.instants import from_micros, to_micros
from streams.store.tables import IS_PENDING, alerts, attempts, deliveries, marks, reports, stories, subscriptions

__all__ = ["StoreStats", "Upkeep"]

_BATCH = 500
_MARK_DAYS = 7
"""Marks only find stories begun within two days; a week leaves time for a backlog."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StoreStats:
    """The store in numbers, for ``doctor`` and the metrics."""

    subscriptions: dict[SubscriptionState, int]
    deliveries: dict[DeliveryState, int]
    due: int
    oldest_due_at: datetime | None
    leased: int
    unpublished_alerts: int
    unpublished_attempts: int
    stories: int


class Upkeep:
    """Pruning and numbers of one store."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def ping(self) -> None:
        """Raise StoreUnavailable if the store does not answer."""
        async with self._database.read() as connection:
            await connection.execute(text("SELECT 1"))

    async def prune(self, *, now: datetime, keep_days: int = 90) -> dict[str, int]:
        """Delete what has not changed for ``keep_days`` and is done with; return the number of rows by table.

        What is still to be sent or published stays, however old.
        """
        old = to_micros(now - timedelta(days=keep_days))
        old_marks = to_micros(now - timedelta(days=min(keep_days, _MARK_DAYS)))
        unpublished = (
            select(attempts.c.attempt)
            .where(attempts.c.delivery_id == deliveries.c.id, attempts.c.published_at.is_(None))
            .exists()
        )
        settled = and_(deliveries.c.state != DeliveryState.PENDING.value, deliveries.c.updated_at < old, ~unpublished)
        doomed: tuple[tuple[Table, ColumnElement[bool]], ...] = (
            (marks, marks.c.stored_at < old_marks),
            (reports, reports.c.stored_at < old),
            (stories, stories.c.stored_at < old),
            (alerts, and_(alerts.c.raised_at < old, alerts.c.published_at.is_not(None))),
            (deliveries, settled),
        )
        return {table.name: await self._delete_in_batches(table, condition) for table, condition in doomed}

    async def stats(self, *, now: datetime) -> StoreStats:
        """Count, in one snapshot."""
        at = to_micros(now)
        due = select(func.count(), func.min(deliveries.c.next_attempt_at)).where(
            IS_PENDING, deliveries.c.next_attempt_at <= at
        )
        async with self._database.read() as connection:
            by_state = await connection.execute(select(deliveries.c.state, func.count()).group_by(deliveries.c.state))
            owners = await connection.execute(
                select(subscriptions.c.state, func.count()).group_by(subscriptions.c.state)
            )
            due_count, oldest = (await connection.execute(due)).one()

            async def count(table: Table, condition: ColumnElement[bool] | None = None) -> int:
                query = select(func.count()).select_from(table)
                return await connection.scalar(query if condition is None else query.where(condition)) or 0

            return StoreStats(
                subscriptions=dict.fromkeys(SubscriptionState, 0)
                | {SubscriptionState(row[0]): row[1] for row in owners},
                deliveries=dict.fromkeys(DeliveryState, 0) | {DeliveryState(row[0]): row[1] for row in by_state},
                due=due_count,
                oldest_due_at=from_micros(oldest),
                leased=await count(deliveries, deliveries.c.leased_until > at),
                unpublished_alerts=await count(alerts, alerts.c.published_at.is_(None)),
                unpublished_attempts=await count(attempts, attempts.c.published_at.is_(None)),
                stories=await count(stories),
            )

    async def _delete_in_batches(self, table: Table, condition: ColumnElement[bool]) -> int:
        # Short transactions: nobody else has to wait for a great cleaning.
        key = tuple(table.primary_key.columns)
        total = 0
        while True:
            async with self._database.write() as connection:
                rows = (await connection.execute(select(*key).where(condition).limit(_BATCH))).all()
                for row in rows:
                    same = and_(*(column == value for column, value in zip(key, row, strict=True)))
                    total += (await connection.execute(delete(table).where(same, condition))).rowcount
            if len(rows) < _BATCH:
                return total
