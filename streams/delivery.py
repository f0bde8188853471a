"""The deliver stage: an alert is written down as due to its endpoint; ``dispatcher.py`` sends what is due.

Ids and bytes come from the alert alone, so that an alert that comes again changes nothing.
"""

import hashlib
from datetime import datetime

from schemas.alert import Alert, AlertId, WebhookBody
from schemas.delivery import DeliveryId
from schemas.errors import Conflict
from schemas.subscription import Subscription, SubscriptionId
from streams.alerts.channels.standard import render
from streams.store import Store

__all__ = ["enqueue", "enqueue_ping", "make_delivery_id"]


def make_delivery_id(alert_id: AlertId, *, subscription_id: SubscriptionId) -> DeliveryId:
    """Return the id of one alert's way to one endpoint; it has no dot, so it can be a webhook-id."""
    digest = hashlib.sha256(f"{alert_id}\n{subscription_id}".encode()).hexdigest()
    return DeliveryId(f"dlv_{digest[:32]}")


async def enqueue(alert: Alert, *, store: Store, now: datetime) -> bool:
    """Write the alert down as due at once; return False if it was before, or nobody is there to receive it."""
    return await store.deliveries.add(
        make_delivery_id(alert.alert_id, subscription_id=alert.subscription_id),
        alert_id=alert.alert_id,
        subscription_id=alert.subscription_id,
        body=render(alert),
        due_at=now,
        now=now,
    )


async def enqueue_ping(subscription: Subscription, *, nonce: str, store: Store, now: datetime) -> DeliveryId:
    """Write a test call down as due at once, and return its id; each nonce makes another.

    Raises:
        Conflict: The subscription is paused or disabled.
    """
    delivery_id = make_delivery_id(AlertId(f"ping\n{nonce}"), subscription_id=subscription.id)
    data = {"subscription_id": str(subscription.id), "name": subscription.name}
    body = WebhookBody(type="ping", timestamp=now, data=data).model_dump_json().encode()
    added = await store.deliveries.add(
        delivery_id, alert_id=None, subscription_id=subscription.id, body=body, due_at=now, now=now
    )
    if not added:
        raise Conflict(f"the subscription {subscription.id} is not active; set it to active first, then ping")
    return delivery_id
