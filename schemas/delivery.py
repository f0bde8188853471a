"""Deliveries: what is due to an endpoint, and ``deliveries.log``, every attempt made."""

from enum import StrEnum
from typing import Literal, NewType

from pydantic import Field

from schemas.alert import AlertId
from schemas.contract import Contract, UtcDatetime
from schemas.subscription import SubscriptionId

__all__ = ["Attempt", "Delivery", "DeliveryId", "DeliveryState", "OutboundRequest", "Outcome"]

DeliveryId = NewType("DeliveryId", str)
"""Hash of alert and endpoint; it is the ``webhook-id``, the same on every retry."""


class DeliveryState(StrEnum):
    """``pending`` until a 2xx (``delivered``), the schedule's end (``exhausted``) or the endpoint's (``cancelled``)."""

    PENDING = "pending"
    DELIVERED = "delivered"
    EXHAUSTED = "exhausted"
    CANCELLED = "cancelled"


class Delivery(Contract):
    """One alert on its way to one endpoint."""

    id: DeliveryId
    alert_id: AlertId | None = Field(description="Null for a test ping.")
    subscription_id: SubscriptionId
    state: DeliveryState
    attempts: int = Field(ge=0)
    next_attempt_at: UtcDatetime | None
    last_status: int | None = None
    last_error: str | None = None
    created_at: UtcDatetime
    updated_at: UtcDatetime


class OutboundRequest(Contract):
    """One HTTP POST, ready to be sent: exactly the bytes that were signed."""

    url: str
    headers: dict[str, str]
    body: bytes


class Outcome(Contract):
    """What came of one POST. ``status`` is null when no HTTP answer came; ``error`` then says why."""

    status: int | None
    error: str | None
    duration_ms: float = Field(ge=0)
    retry_after_s: float | None = Field(None, ge=0)
    response_body: str = Field("", description="The first bytes, as text.")


class Attempt(Contract):
    """``deliveries.log``: one attempt."""

    delivery_id: DeliveryId
    alert_id: AlertId | None
    subscription_id: SubscriptionId
    attempt: int = Field(ge=1)
    trigger: Literal["schedule", "manual"]
    started_at: UtcDatetime
    duration_ms: float = Field(ge=0)
    status: int | None = Field(description="HTTP status; null when there was no answer.")
    error: str | None
    response_body: str = ""
    state: DeliveryState = Field(description="Of the delivery, after this attempt.")
    next_attempt_at: UtcDatetime | None
