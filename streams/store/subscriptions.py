"""Subscriptions as they stand, and their secrets, which leave here only to sign."""

import uuid
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import RowMapping, delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from schemas.delivery import DeliveryState
from schemas.errors import Invalid, NotFound
from schemas.subscription import (
    Subscription,
    SubscriptionChange,
    SubscriptionFilter,
    SubscriptionId,
    SubscriptionRequest,
    SubscriptionState,
)
from streams.store.checks import check_filter, check_text, check_url
from streams.store.database import Database
from streams.store.instants import from_micros, to_micros
from streams.store.secrets import SecretBox, check_secret, make_secret
from streams.store.tables import counters, deliveries, subscriptions

__all__ = ["LONGEST_GRACE", "Subscriptions"]

LONGEST_GRACE = timedelta(days=7)
_VERSION = "subscriptions"
_SHOWN = [column for column in subscriptions.c if "secret" not in column.name]


class Subscriptions:
    """The subscriptions of one store.

    Every change locks the subscription before its deliveries; whoever locks both keeps to that order, or
    PostgreSQL ends one of the two as a deadlock.
    """

    def __init__(self, database: Database, box: SecretBox) -> None:
        self._database = database
        self._box = box

    async def create(self, request: SubscriptionRequest, *, now: datetime) -> tuple[Subscription, str]:
        """Store a new subscription; return it with its secret, which is never shown again."""
        secret = make_secret() if request.secret is None else check_secret(request.secret)
        subscription_id = SubscriptionId(f"sub_{uuid.uuid4().hex}")
        row = {
            "id": subscription_id,
            "name": check_text(request.name, what="the name"),
            "url": check_url(request.url),
            "filter": check_filter(request.filter).model_dump_json(),
            "state": SubscriptionState.ACTIVE.value,
            "secret": self._box.seal(secret),
            "created_at": to_micros(now),
            "updated_at": to_micros(now),
        }
        async with self._database.write() as connection:
            await connection.execute(subscriptions.insert().values(row))
            await _count_change(connection)
        return await self.get(subscription_id), secret

    async def get(self, subscription_id: SubscriptionId) -> Subscription:
        """Return one, or raise NotFound."""
        query = select(*_SHOWN).where(subscriptions.c.id == subscription_id)
        async with self._database.read() as connection:
            row = (await connection.execute(query)).mappings().first()
        if row is None:
            raise _unknown(subscription_id)
        return _subscription(row)

    async def list(self, *, state: SubscriptionState | None = None) -> tuple[Subscription, ...]:
        """Return all, or all in one state, oldest first."""
        query = select(*_SHOWN).order_by(subscriptions.c.created_at, subscriptions.c.id)
        if state is not None:
            query = query.where(subscriptions.c.state == state.value)
        async with self._database.read() as connection:
            return tuple(_subscription(row) for row in (await connection.execute(query)).mappings())

    async def version(self) -> int:
        """Return a number that grows with every change, so that asking each second costs one row."""
        async with self._database.read() as connection:
            found = await connection.scalar(select(counters.c.value).where(counters.c.name == _VERSION))
        return int(found or 0)

    async def update(
        self, subscription_id: SubscriptionId, change: SubscriptionChange, *, now: datetime
    ) -> Subscription:
        """Change what is given; what is left out stays."""
        values: dict[str, object] = {}
        if change.name is not None:
            values["name"] = check_text(change.name, what="the name")
        if change.url is not None:
            values["url"] = check_url(change.url)
        if change.filter is not None:
            values["filter"] = check_filter(change.filter).model_dump_json()
        if change.state is SubscriptionState.DISABLED:
            raise Invalid("only Tocsin disables a subscription; set it to paused, or delete it")
        if change.state is not None:
            values |= {"state": change.state.value, "state_reason": None, "failing_since": None}
        await self._change(subscription_id, values, now=now)
        return await self.get(subscription_id)

    async def disable(self, subscription_id: SubscriptionId, *, reason: str, now: datetime) -> None:
        """Stop calling an endpoint that is gone or has failed for long, and cancel what was still due to it."""
        values = {"state": SubscriptionState.DISABLED.value, "state_reason": reason.replace("\x00", "\ufffd")}
        await self._change(subscription_id, values, now=now)

    async def delete(self, subscription_id: SubscriptionId, *, now: datetime) -> None:
        """Forget the subscription and its secrets; cancel what was still due. Its deliveries stay in the log."""
        async with self._database.write() as connection:
            done = await connection.execute(delete(subscriptions).where(subscriptions.c.id == subscription_id))
            if done.rowcount == 0:
                raise _unknown(subscription_id)
            await _cancel_deliveries(connection, subscription_id, now=now)
            await _count_change(connection)

    async def secrets(self, subscription_id: SubscriptionId, *, now: datetime) -> tuple[str, ...]:
        """Return the secrets to sign with: the current one, and the one before it while its grace lasts."""
        query = select(subscriptions).where(subscriptions.c.id == subscription_id)
        async with self._database.read() as connection:
            row = (await connection.execute(query)).mappings().first()
        if row is None:
            raise _unknown(subscription_id)
        return self.unseal(row, now=now)

    def unseal(self, row: RowMapping | Mapping[str, Any], *, now: datetime) -> tuple[str, ...]:
        """Return the secrets in a row that has the columns ``secret`` and ``previous_secret`` and its end."""
        sealed = [row["secret"]]
        if row["previous_secret"] is not None and row["previous_secret_until"] > to_micros(now):
            sealed.append(row["previous_secret"])
        return tuple(self._box.unseal(one) for one in sealed)

    async def rotate_secret(
        self, subscription_id: SubscriptionId, *, now: datetime, secret: str | None = None, grace: timedelta
    ) -> str:
        """Give the subscription a new secret and return it; the old one signs too until ``grace`` is over."""
        if not timedelta(0) <= grace <= LONGEST_GRACE:
            msg = f"the grace must be between nothing and {LONGEST_GRACE.days} days"
            raise Invalid(msg)
        fresh = make_secret() if secret is None else check_secret(secret)
        values = {
            "previous_secret": subscriptions.c.secret,  # the value before this statement
            "previous_secret_until": to_micros(now + grace),
            "secret": self._box.seal(fresh),
        }
        await self._change(subscription_id, values, now=now)
        return fresh

    async def check_secret_key(self) -> None:
        """Raise Misconfigured if the stored secrets were encrypted with another key."""
        query = select(subscriptions.c.secret).limit(1)
        async with self._database.read() as connection:
            sealed = await connection.scalar(query)
        if sealed is not None:
            self._box.unseal(sealed)

    async def _change(self, subscription_id: SubscriptionId, values: Mapping[str, object], *, now: datetime) -> None:
        statement = update(subscriptions).where(subscriptions.c.id == subscription_id)
        async with self._database.write() as connection:
            done = await connection.execute(statement.values(**values, updated_at=to_micros(now)))
            if done.rowcount == 0:
                raise _unknown(subscription_id)
            if values.get("state") == SubscriptionState.DISABLED.value:
                await _cancel_deliveries(connection, subscription_id, now=now)
            await _count_change(connection)


async def _count_change(connection: AsyncConnection) -> None:
    # The row is locked until the change commits, so the number never runs ahead of what can be read.
    await connection.execute(update(counters).where(counters.c.name == _VERSION).values(value=counters.c.value + 1))


async def _cancel_deliveries(connection: AsyncConnection, subscription_id: SubscriptionId, *, now: datetime) -> None:
    # A lease stays where it is: what comes of a request already on its way still goes into the log.
    await connection.execute(
        update(deliveries)
        .where(deliveries.c.subscription_id == subscription_id, deliveries.c.state == DeliveryState.PENDING.value)
        .values(state=DeliveryState.CANCELLED.value, next_attempt_at=None, updated_at=to_micros(now))
    )


def _subscription(row: RowMapping) -> Subscription:
    return Subscription(
        id=row["id"],
        name=row["name"],
        url=row["url"],
        filter=SubscriptionFilter.model_validate_json(row["filter"]),
        state=SubscriptionState(row["state"]),
        state_reason=row["state_reason"],
        created_at=from_micros(row["created_at"]),
        updated_at=from_micros(row["updated_at"]),
    )


def _unknown(subscription_id: SubscriptionId) -> NotFound:
    return NotFound(f"there is no subscription {subscription_id}")
