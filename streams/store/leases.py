"""Who sends what, for how long: each due delivery is lent to one worker, and comes back if that worker dies."""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Literal

from sqlalchemy import ColumnElement, RowMapping, Update, and_, func, or_, select, union_all, update
from sqlalchemy.ext.asyncio import AsyncConnection

from schemas.delivery import Attempt, Delivery, DeliveryId, DeliveryState
from schemas.subscription import SubscriptionState
from streams.store.database import Database
from streams.store.deliveries import read_delivery
from streams.store.instants import from_micros, to_micros
from streams.store.subscriptions import Subscriptions
from streams.store.tables import IS_PENDING, attempts, deliveries, subscriptions

__all__ = ["LeasedDelivery", "Leases"]

_MOST_QUEUES = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class LeasedDelivery:
    """A delivery that is ours to send until ``leased_until``.

    ``failures`` counts from when it was last put on the schedule, ``failing_since`` is the endpoint's.
    """

    delivery: Delivery
    url: str
    body: bytes
    trigger: Literal["schedule", "manual"]
    failures: int
    failing_since: datetime | None
    leased_until: datetime
    secrets: tuple[str, ...] = field(repr=False)


class Leases:
    """The leases of one store."""

    def __init__(self, database: Database, subscriptions: Subscriptions) -> None:
        self._database = database
        self._subscriptions = subscriptions

    async def lease_due(
        self,
        *,
        now: datetime,
        worker: str,
        limit: int,
        lease: timedelta,
        per_subscription: int = 4,
        skip: Collection[str] = (),
    ) -> tuple[LeasedDelivery, ...]:
        """Lend what is due to ``worker``, round robin over the endpoints.

        Args:
            now: What is due by then, and not lent to anybody.
            worker: A name that no other process has.
            limit: The most to lend.
            lease: Longer than the longest attempt; afterwards another worker may send it again.
            per_subscription: The most that may be on its way to one endpoint at once, from all workers,
                so that a dead one, however much is due to it, cannot hold up the others.
            skip: Subscriptions to leave alone for now, e.g. behind an open circuit breaker.
        """
        until = to_micros(now + lease)
        # One worker chooses at a time: two that count at once would each lend up to an endpoint's limit.
        async with self._database.write(lock="leases") as connection:
            chosen = await self._choose(connection, now, limit, per_subscription, skip)
            if not chosen:
                return ()
            await connection.execute(
                update(deliveries)
                .where(deliveries.c.id.in_([row["id"] for row in chosen]))
                .values(leased_by=worker, leased_until=until)
            )
        return tuple(self._leased(row, now=now, until=now + lease) for row in chosen)

    async def record_attempt(self, attempt: Attempt, *, worker: str, now: datetime) -> bool:
        """Write the attempt, numbered after the last, with the delivery's new state, and end the lease.

        Return False, and write nothing, if the lease had run out and the delivery is somebody else's now. A delivery
        that was cancelled meanwhile stays so unless the receiver took it.
        """
        async with self._database.write() as connection:
            # The subscription first: the order in which everybody locks.
            await connection.execute(_note_health(attempt))
            query = select(deliveries.c.state, deliveries.c.attempts).where(_is_lent(attempt.delivery_id, worker))
            lent = (await connection.execute(query.with_for_update())).first()
            if lent is None:
                await connection.rollback()
                return False
            recorded = attempt.model_copy(update={"attempt": lent.attempts + 1})
            if lent.state != DeliveryState.PENDING.value and attempt.state is not DeliveryState.DELIVERED:
                recorded = recorded.model_copy(update={"state": DeliveryState(lent.state), "next_attempt_at": None})
            await connection.execute(_conclude(recorded, now=now))
            row = {
                "delivery_id": recorded.delivery_id,
                "attempt": recorded.attempt,
                "body": recorded.model_dump_json(),
                "started_at": to_micros(recorded.started_at),
            }
            await connection.execute(attempts.insert().values(row))
            return True

    async def release(self, delivery_ids: Collection[DeliveryId], *, worker: str) -> None:
        """Give back what was not tried, so that nobody waits for the lease to run out."""
        theirs = and_(deliveries.c.id.in_(sorted(delivery_ids)), deliveries.c.leased_by == worker)
        async with self._database.write() as connection:
            await connection.execute(update(deliveries).where(theirs).values(leased_by=None, leased_until=None))

    async def _choose(
        self, connection: AsyncConnection, now: datetime, limit: int, per_subscription: int, skip: Collection[str]
    ) -> list[RowMapping]:
        at = to_micros(now)
        queues = await _queues(connection, at, limit=limit, per_subscription=per_subscription, skip=skip)
        if not queues:
            return []
        turns = await _turns(connection, at, queues)
        # The first of each endpoint, then the second of each, and so on.
        ids = [delivery_id for _, _, delivery_id in sorted(turns)[:limit]]
        query = (
            select(deliveries, *_ENDPOINT)
            .join(subscriptions, subscriptions.c.id == deliveries.c.subscription_id)
            # Asked again on the locked row: another worker may have lent it out since we looked.
            .where(deliveries.c.id.in_(ids), _is_due(at))
            .with_for_update(of=deliveries, skip_locked=True)
        )
        rows = (await connection.execute(query)).mappings().all()
        return sorted(rows, key=lambda row: ids.index(row["id"]))

    def _leased(self, row: RowMapping, *, now: datetime, until: datetime) -> LeasedDelivery:
        return LeasedDelivery(
            delivery=read_delivery(row),
            url=row["url"],
            body=row["body"],
            trigger=row["trigger"],
            failures=row["failures"],
            failing_since=from_micros(row["failing_since"]),
            leased_until=until,
            secrets=self._subscriptions.unseal(row, now=now),
        )


_ENDPOINT = (
    subscriptions.c.url,
    subscriptions.c.failing_since,
    subscriptions.c.secret,
    subscriptions.c.previous_secret,
    subscriptions.c.previous_secret_until,
)


async def _queues(
    connection: AsyncConnection, at: int, *, limit: int, per_subscription: int, skip: Collection[str]
) -> dict[str, int]:
    """Return the endpoints with something due, the longest waiting first, and how many more calls each may get.

    One look into an index for each endpoint: however much is due to one, it is not counted.
    """
    lent = (
        select(func.count())
        .where(deliveries.c.subscription_id == subscriptions.c.id, deliveries.c.leased_until > at)
        .scalar_subquery()
    )
    head = (
        select(deliveries.c.next_attempt_at)
        .where(deliveries.c.subscription_id == subscriptions.c.id, _is_due(at))
        .order_by(deliveries.c.next_attempt_at)
        .limit(1)
        .scalar_subquery()
    )
    waiting = select(subscriptions.c.id, lent.label("lent"), head.label("head")).where(
        subscriptions.c.state == SubscriptionState.ACTIVE.value
    )
    if skip:
        waiting = waiting.where(subscriptions.c.id.not_in(sorted(skip)))
    found = waiting.subquery()
    query = (
        select(found.c.id, found.c.lent)
        .where(found.c.head.is_not(None), found.c.lent < per_subscription)
        .order_by(found.c.lent, found.c.head, found.c.id)
        .limit(min(limit, _MOST_QUEUES))
    )
    return {row.id: per_subscription - row.lent for row in await connection.execute(query)}


async def _turns(connection: AsyncConnection, at: int, queues: Mapping[str, int]) -> list[tuple[int, int, DeliveryId]]:
    """Return turn, time and id of the first deliveries of each queue."""
    heads = [
        select(deliveries.c.subscription_id, deliveries.c.next_attempt_at, deliveries.c.id)
        .where(deliveries.c.subscription_id == owner, _is_due(at))
        .order_by(deliveries.c.next_attempt_at, deliveries.c.id)
        .limit(room)
        .subquery()
        for owner, room in queues.items()
    ]
    seen: Counter[str] = Counter()
    turns = []
    rows = (tuple(row) for row in await connection.execute(union_all(*(select(head) for head in heads))))
    for owner, due, delivery_id in sorted(rows):
        seen[owner] += 1
        turns.append((seen[owner], due, delivery_id))
    return turns


def _is_due(at: int) -> ColumnElement[bool]:
    return and_(
        IS_PENDING,
        deliveries.c.next_attempt_at <= at,
        or_(deliveries.c.leased_until.is_(None), deliveries.c.leased_until <= at),
    )


def _is_lent(delivery_id: DeliveryId, worker: str) -> ColumnElement[bool]:
    # The clock is not asked: as long as nobody else has taken it, what was done is worth recording.
    return and_(deliveries.c.id == delivery_id, deliveries.c.leased_by == worker)


def _note_health(attempt: Attempt) -> Update:
    succeeded = attempt.state is DeliveryState.DELIVERED
    known = subscriptions.c.failing_since.is_not(None) if succeeded else subscriptions.c.failing_since.is_(None)
    since = None if succeeded else to_micros(attempt.started_at)
    return update(subscriptions).where(subscriptions.c.id == attempt.subscription_id, known).values(failing_since=since)


def _conclude(attempt: Attempt, *, now: datetime) -> Update:
    failed = attempt.state is not DeliveryState.DELIVERED
    return (
        update(deliveries)
        .where(deliveries.c.id == attempt.delivery_id)
        .values(
            state=attempt.state.value,
            trigger="schedule",
            attempts=attempt.attempt,
            failures=deliveries.c.failures + 1 if failed else 0,
            next_attempt_at=to_micros(attempt.next_attempt_at),
            leased_by=None,
            leased_until=None,
            last_status=attempt.status,
            last_error=None if attempt.error is None else attempt.error.replace("\x00", "\ufffd"),
            updated_at=to_micros(now),
        )
    )
