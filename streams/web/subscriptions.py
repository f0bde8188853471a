"""``/v1/subscriptions``: who is woken for what, and where."""

import secrets
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Annotated

from fastapi import APIRouter, Body, Path, Query, Response
from pydantic import Field

from schemas.contract import Contract, UtcDatetime
from schemas.delivery import DeliveryId
from schemas.subscription import (
    Subscription,
    SubscriptionChange,
    SubscriptionId,
    SubscriptionRequest,
    SubscriptionState,
)
from streams.delivery import enqueue_ping
from streams.store import Store
from streams.web.responses import problems

__all__ = ["CreatedSubscription", "NewSecret", "QueuedPing", "SecretChange", "SubscriptionList", "subscriptions_router"]

_PATH = "/v1/subscriptions"
_ONE = _PATH + "/{subscription_id}"
_USUAL_GRACE = timedelta(hours=24)
_REQUEST_EXAMPLE = {
    "name": "Sahel desk",
    "url": "https://desk.example.org/hooks/tocsin",
    "filter": {"countries": ["MLI", "BFA"], "event_types": ["ASSAULT", "COERCE"], "min_level": "elevated"},
}

_Id = Annotated[SubscriptionId, Path(alias="subscription_id", examples=["sub_1f0c"])]


class CreatedSubscription(Contract):
    """A new subscription. Keep the secret: it is shown this once."""

    subscription: Subscription
    secret: str = Field(description="Standard Webhooks `whsec_...`; receivers verify with it.")


class SubscriptionList(Contract):
    """Every subscription, oldest first."""

    subscriptions: tuple[Subscription, ...]


class SecretChange(Contract):
    """How to change a secret without losing a call."""

    secret: str | None = Field(None, description="Standard Webhooks `whsec_...`; made by us when left out.")
    grace: timedelta = Field(_USUAL_GRACE, description="How long the old one signs too; ISO 8601, at most seven days.")


class NewSecret(Contract):
    """The new secret, shown this once."""

    secret: str
    old_secret_signs_until: UtcDatetime


class QueuedPing(Contract):
    """A test call that is due now; its attempts are at ``/v1/deliveries/{delivery_id}``."""

    delivery_id: DeliveryId


def subscriptions_router(*, store: Store, now: Callable[[], datetime]) -> APIRouter:
    """Return the routes."""
    router = APIRouter(tags=["subscriptions"])
    _add_reading(router, store)
    _add_changing(router, store, now)
    _add_actions(router, store, now)
    return router


def _add_reading(router: APIRouter, store: Store) -> None:
    @router.get(_PATH, operation_id="listSubscriptions", summary="List", responses=problems(422, 503))
    async def list_all(
        state: Annotated[SubscriptionState | None, Query(description="In this state only.")] = None,
    ) -> SubscriptionList:
        """Return every subscription, oldest first."""
        return SubscriptionList(subscriptions=await store.subscriptions.list(state=state))

    @router.get(_ONE, operation_id="getSubscription", summary="Read one", responses=problems(404, 503))
    async def get_one(subscription_id: _Id) -> Subscription:
        """Return one; its secret is never shown again."""
        return await store.subscriptions.get(subscription_id)


def _add_changing(router: APIRouter, store: Store, now: Callable[[], datetime]) -> None:
    @router.post(
        _PATH, status_code=201, operation_id="createSubscription", summary="Create", responses=problems(413, 422, 503)
    )
    async def create(
        request: Annotated[SubscriptionRequest, Body(examples=[_REQUEST_EXAMPLE])], response: Response
    ) -> CreatedSubscription:
        """Subscribe an endpoint. The secret is in this answer and nowhere else: keep it."""
        subscription, secret = await store.subscriptions.create(request, now=now())
        response.headers["location"] = f"{_PATH}/{subscription.id}"
        return CreatedSubscription(subscription=subscription, secret=secret)

    @router.patch(_ONE, operation_id="changeSubscription", summary="Change", responses=problems(404, 413, 422, 503))
    async def change(
        subscription_id: _Id, change: Annotated[SubscriptionChange, Body(examples=[{"name": "Night desk"}])]
    ) -> Subscription:
        """Change what is given; what is left out stays. A filter is replaced as a whole."""
        return await store.subscriptions.update(subscription_id, change, now=now())

    @router.delete(
        _ONE,
        status_code=204,
        response_class=Response,  # which, unlike JSON's, is of no content type
        operation_id="deleteSubscription",
        summary="Delete",
        responses=problems(404, 503),
    )
    async def delete(subscription_id: _Id) -> None:
        """Forget it and its secret, and cancel what was still due. Its deliveries stay in the log."""
        await store.subscriptions.delete(subscription_id, now=now())


def _add_actions(router: APIRouter, store: Store, now: Callable[[], datetime]) -> None:
    @router.post(f"{_ONE}/pause", operation_id="pauseSubscription", summary="Pause", responses=problems(404, 503))
    async def pause(subscription_id: _Id) -> Subscription:
        """Match and call no more until it is resumed; what is due waits."""
        return await _set_state(store, subscription_id, SubscriptionState.PAUSED, now=now())

    @router.post(f"{_ONE}/resume", operation_id="resumeSubscription", summary="Resume", responses=problems(404, 503))
    async def resume(subscription_id: _Id) -> Subscription:
        """Match and call again, be it paused or disabled."""
        return await _set_state(store, subscription_id, SubscriptionState.ACTIVE, now=now())

    @router.post(
        f"{_ONE}/ping",
        status_code=202,
        operation_id="pingSubscription",
        summary="Send a test call",
        responses=problems(404, 409, 503),
    )
    async def ping(subscription_id: _Id) -> QueuedPing:
        """Queue a signed call of type `ping`, on the way that alerts take."""
        subscription = await store.subscriptions.get(subscription_id)
        nonce = secrets.token_hex(16)
        return QueuedPing(delivery_id=await enqueue_ping(subscription, nonce=nonce, store=store, now=now()))

    @router.post(
        f"{_ONE}/secret",
        operation_id="rotateSubscriptionSecret",
        summary="Change the secret",
        responses=problems(404, 413, 422, 503),
    )
    async def rotate(subscription_id: _Id, change: SecretChange) -> NewSecret:
        """Make or take a new secret. Calls bear both signatures until the grace is over, so that none is refused."""
        at = now()
        secret = await store.subscriptions.rotate_secret(
            subscription_id, now=at, secret=change.secret, grace=change.grace
        )
        return NewSecret(secret=secret, old_secret_signs_until=at + change.grace)


async def _set_state(
    store: Store, subscription_id: SubscriptionId, state: SubscriptionState, *, now: datetime
) -> Subscription:
    return await store.subscriptions.update(subscription_id, SubscriptionChange(state=state), now=now)
