"""``/v1/deliveries``: what was sent where, how that went, and once more."""

from collections.abc import Callable
from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Path, Query
from pydantic import Field

from schemas.contract import Contract, UtcDatetime
from schemas.delivery import Attempt, Delivery, DeliveryId, DeliveryState
from schemas.subscription import SubscriptionId
from streams.store import Store
from streams.web.responses import problems

__all__ = ["DeliveryList", "DeliveryWithAttempts", "deliveries_router"]

_PATH = "/v1/deliveries"
_ONE = _PATH + "/{delivery_id}"
_MOST = 1000

_Id = Annotated[DeliveryId, Path(alias="delivery_id", examples=["dlv_5d41402abc4b2a76"])]


class DeliveryList(Contract):
    """Deliveries, newest first."""

    deliveries: tuple[Delivery, ...]
    before: DeliveryId | None = Field(description="Ask with this for the next page; null when there is none.")


class DeliveryWithAttempts(Contract):
    """One delivery and every attempt at it, first to last."""

    delivery: Delivery
    attempts: tuple[Attempt, ...]


def deliveries_router(*, store: Store, now: Callable[[], datetime]) -> APIRouter:
    """Return the routes."""
    router = APIRouter(tags=["deliveries"])

    @router.get(_PATH, operation_id="listDeliveries", summary="List", responses=problems(404, 422, 503))
    async def list_some(
        subscription_id: Annotated[SubscriptionId | None, Query(description="To this one, be it deleted.")] = None,
        state: Annotated[DeliveryState | None, Query(description="In this state only.")] = None,
        since: Annotated[UtcDatetime | None, Query(description="Created at this time or later; RFC 3339.")] = None,
        limit: Annotated[int, Query(ge=1, le=_MOST, description="The most to return.")] = 100,
        before: Annotated[DeliveryId | None, Query(description="From the page before.")] = None,
    ) -> DeliveryList:
        """Return deliveries, newest first, a page at a time."""
        found = await store.deliveries.list(
            subscription_id=subscription_id, state=state, since=since, limit=limit + 1, before=before
        )
        page = found[:limit]
        return DeliveryList(deliveries=page, before=page[-1].id if len(found) > limit else None)

    @router.get(_ONE, operation_id="getDelivery", summary="Read one", responses=problems(404, 503))
    async def get_one(delivery_id: _Id) -> DeliveryWithAttempts:
        """Return one with every attempt at it: when, how long, what the receiver said."""
        delivery = await store.deliveries.get(delivery_id)
        return DeliveryWithAttempts(delivery=delivery, attempts=await store.deliveries.attempts(delivery_id))

    @router.post(
        f"{_ONE}/replay",
        status_code=202,
        operation_id="replayDelivery",
        summary="Send once more",
        responses=problems(404, 409, 503),
    )
    async def replay(delivery_id: _Id) -> Delivery:
        """Send it once more, now, under the same `webhook-id`, and on the whole schedule if that fails."""
        return await store.deliveries.replay(delivery_id, now=now())

    return router
