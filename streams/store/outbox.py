"""What is committed but not yet on Kafka: alerts and attempts.

Published first, marked then; a crash between the two publishes again, and readers know the repeat by its id.
"""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import select, tuple_, update

from schemas.alert import Alert, AlertId
from schemas.delivery import Attempt
from streams.store.database import Database
from streams.store.instants import to_micros
from streams.store.tables import alerts, attempts

__all__ = ["Outbox"]


class Outbox:
    """The outbox of one store."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def alerts(self, *, limit: int, raised_before: datetime | None = None) -> tuple[Alert, ...]:
        """Return alerts to publish, oldest first.

        Args:
            limit: The most to return.
            raised_before: Leave younger ones to the worker that raised them and is about to publish them itself.
        """
        query = select(alerts.c.body).where(alerts.c.published_at.is_(None))
        if raised_before is not None:
            query = query.where(alerts.c.raised_at < to_micros(raised_before))
        async with self._database.read() as connection:
            bodies = await connection.scalars(query.order_by(alerts.c.raised_at, alerts.c.id).limit(limit))
            return tuple(Alert.model_validate_json(body) for body in bodies)

    async def mark_alerts(self, alert_ids: Iterable[AlertId], *, now: datetime) -> None:
        """Note that the broker has acknowledged these alerts."""
        ids = sorted(alert_ids)
        if ids:
            done = update(alerts).where(alerts.c.id.in_(ids), alerts.c.published_at.is_(None))
            async with self._database.write() as connection:
                await connection.execute(done.values(published_at=to_micros(now)))

    async def attempts(self, *, limit: int, started_before: datetime | None = None) -> tuple[Attempt, ...]:
        """Return attempts to publish, oldest first; ``started_before`` as for alerts."""
        query = select(attempts.c.body).where(attempts.c.published_at.is_(None))
        if started_before is not None:
            query = query.where(attempts.c.started_at < to_micros(started_before))
        order = (attempts.c.started_at, attempts.c.delivery_id, attempts.c.attempt)
        async with self._database.read() as connection:
            bodies = await connection.scalars(query.order_by(*order).limit(limit))
            return tuple(Attempt.model_validate_json(body) for body in bodies)

    async def mark_attempts(self, published: Iterable[Attempt], *, now: datetime) -> None:
        """Note that the broker has acknowledged these attempts."""
        keys = sorted((attempt.delivery_id, attempt.attempt) for attempt in published)
        if keys:
            theirs = tuple_(attempts.c.delivery_id, attempts.c.attempt).in_(keys)
            done = update(attempts).where(theirs, attempts.c.published_at.is_(None))
            async with self._database.write() as connection:
                await connection.execute(done.values(published_at=to_micros(now)))
