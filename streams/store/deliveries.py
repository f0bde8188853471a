"""Deliveries as people ask about them: added once, listed, replayed."""

from datetime import datetime

from sqlalchemy import RowMapping, Select, and_, or_, select, update

from schemas.alert import AlertId
from schemas.delivery import Attempt, Delivery, DeliveryId, DeliveryState
from schemas.errors import Conflict, NotFound
from schemas.subscription import SubscriptionId, SubscriptionState
from streams.store.database import Database
from streams.store.instants import from_micros, to_micros
from streams.store.tables import attempts, deliveries, subscriptions

__all__ = ["Deliveries", "read_delivery"]

_SHOWN = [column for column in deliveries.c if column.name != "body"]


class Deliveries:
    """The deliveries of one store."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def add(
        self,
        delivery_id: DeliveryId,
        *,
        alert_id: AlertId | None,
        subscription_id: SubscriptionId,
        body: bytes,
        due_at: datetime,
        now: datetime,
    ) -> bool:
        """Write down what is due; return False if it was there already or its subscription is not active."""
        row = {
            "id": delivery_id,
            "alert_id": alert_id,
            "subscription_id": subscription_id,
            "body": body,
            "state": DeliveryState.PENDING.value,
            "trigger": "schedule",
            "attempts": 0,
            "failures": 0,
            "next_attempt_at": to_micros(due_at),
            "created_at": to_micros(now),
            "updated_at": to_micros(now),
        }
        async with self._database.write() as connection:
            if await connection.scalar(_lock_state(subscription_id)) != SubscriptionState.ACTIVE.value:
                return False
            return (await connection.execute(self._database.insert(deliveries).values(row))).rowcount > 0

    async def get(self, delivery_id: DeliveryId) -> Delivery:
        """Return one, or raise NotFound."""
        query = select(*_SHOWN).where(deliveries.c.id == delivery_id)
        async with self._database.read() as connection:
            row = (await connection.execute(query)).mappings().first()
        if row is None:
            raise _unknown(delivery_id)
        return read_delivery(row)

    async def list(
        self,
        *,
        subscription_id: SubscriptionId | None = None,
        state: DeliveryState | None = None,
        since: datetime | None = None,
        limit: int = 100,
        before: DeliveryId | None = None,
    ) -> tuple[Delivery, ...]:
        """Return deliveries, newest first.

        Args:
            subscription_id: Of this subscription only, be it deleted.
            state: In this state only.
            since: Created at this time or later.
            limit: The most to return.
            before: The last of the page before; raises NotFound if it is gone.
        """
        query = select(*_SHOWN)
        if subscription_id is not None:
            query = query.where(deliveries.c.subscription_id == subscription_id)
        if state is not None:
            query = query.where(deliveries.c.state == state.value)
        if since is not None:
            query = query.where(deliveries.c.created_at >= to_micros(since))
        if before is not None:
            at = to_micros((await self.get(before)).created_at)
            same_instant = and_(deliveries.c.created_at == at, deliveries.c.id < before)
            query = query.where(or_(deliveries.c.created_at < at, same_instant))
        query = query.order_by(deliveries.c.created_at.desc(), deliveries.c.id.desc()).limit(limit)
        async with self._database.read() as connection:
            return tuple(read_delivery(row) for row in (await connection.execute(query)).mappings())

    async def attempts(self, delivery_id: DeliveryId) -> tuple[Attempt, ...]:
        """Return every attempt made, first to last; raise NotFound for an unknown delivery."""
        query = select(attempts.c.body).where(attempts.c.delivery_id == delivery_id).order_by(attempts.c.attempt)
        async with self._database.read() as connection:
            found = tuple(Attempt.model_validate_json(body) for body in await connection.scalars(query))
        if not found:
            await self.get(delivery_id)
        return found

    async def replay(self, delivery_id: DeliveryId, *, now: datetime) -> Delivery:
        """Send it once more by hand, now, and on the whole schedule if that fails; return it as it then stands.

        Raises NotFound, or Conflict if its subscription is not there to receive it.
        """
        values = {
            "state": DeliveryState.PENDING.value,
            "trigger": "manual",
            "failures": 0,
            "next_attempt_at": to_micros(now),
            "updated_at": to_micros(now),
        }
        subscription_id = (await self.get(delivery_id)).subscription_id
        async with self._database.write() as connection:
            state = await connection.scalar(_lock_state(subscription_id))
            if state is None:
                msg = f"the subscription {subscription_id} was deleted; there is nowhere to send {delivery_id}"
                raise Conflict(msg)
            if state != SubscriptionState.ACTIVE.value:
                msg = f"the subscription {subscription_id} is {state}; set it to active first, then replay"
                raise Conflict(msg)
            await connection.execute(update(deliveries).where(deliveries.c.id == delivery_id).values(values))
        return await self.get(delivery_id)


def read_delivery(row: RowMapping) -> Delivery:
    """Return the contract's view of a row of the table."""
    return Delivery(
        id=row["id"],
        alert_id=row["alert_id"],
        subscription_id=row["subscription_id"],
        state=DeliveryState(row["state"]),
        attempts=row["attempts"],
        next_attempt_at=from_micros(row["next_attempt_at"]),
        last_status=row["last_status"],
        last_error=row["last_error"],
        created_at=from_micros(row["created_at"]),
        updated_at=from_micros(row["updated_at"]),
    )


def _lock_state(subscription_id: SubscriptionId) -> Select[str]:
    # Shared lock: a deletion waits for us, then cancels what we added.
    return select(subscriptions.c.state).where(subscriptions.c.id == subscription_id).with_for_update(read=True)


def _unknown(delivery_id: DeliveryId) -> NotFound:
    return NotFound(f"there is no delivery {delivery_id}")
