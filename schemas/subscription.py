"""A subscription: what somebody wants to be woken for, and where."""

from datetime import timedelta
from enum import StrEnum
from typing import NewType

from pydantic import Field, field_validator

from schemas.contract import Contract, UtcDatetime
from schemas.enriched import Level
from schemas.event import EventType

__all__ = [
    "Subscription",
    "SubscriptionChange",
    "SubscriptionFilter",
    "SubscriptionId",
    "SubscriptionRequest",
    "SubscriptionState",
]

SubscriptionId = NewType("SubscriptionId", str)


class SubscriptionState(StrEnum):
    """Only ``active`` ones are matched; ``disabled`` is our doing (410, failing for long), ``paused`` the owner's."""

    ACTIVE = "active"
    PAUSED = "paused"
    DISABLED = "disabled"


class SubscriptionFilter(Contract):
    """All given conditions must hold; an empty one always does."""

    keywords: tuple[str, ...] = Field(
        (), description="Free words, in any language; one of them must occur, uncancelled."
    )
    event_types: tuple[EventType, ...] = Field((), description="PLOVER types; one of them must be asserted.")
    countries: tuple[str, ...] = Field((), description="ISO 3166-1 alpha-3, of events' places and actors.")
    languages: tuple[str, ...] = Field((), description="ISO 639-1.")
    sources: tuple[str, ...] = ()
    min_level: Level = Level.ELEVATED
    max_age: timedelta = Field(timedelta(hours=48), description="Since `published_at`; ISO 8601 duration.")

    @field_validator("countries", mode="after")
    @classmethod
    def _three_letters(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for code in value:
            if len(code) != 3 or not code.isascii() or not code.isalpha():  # noqa: PLR2004  (alpha-3)
                msg = f"{code!r} is not an ISO 3166-1 alpha-3 code such as SYR"
                raise ValueError(msg)
        return tuple(code.upper() for code in value)


class SubscriptionRequest(Contract):
    """What a person sends to create a subscription."""

    name: str = Field(min_length=1, max_length=200)
    url: str = Field(max_length=2000, description="Where signed webhooks are posted.")
    secret: str | None = Field(None, description="Standard Webhooks `whsec_...`; made by us when left out.")
    filter: SubscriptionFilter = SubscriptionFilter()


class SubscriptionChange(Contract):
    """What a person may change afterwards; what is left out stays."""

    name: str | None = Field(None, min_length=1, max_length=200)
    url: str | None = Field(None, max_length=2000)
    filter: SubscriptionFilter | None = None
    state: SubscriptionState | None = None


class Subscription(Contract):
    """A subscription as it stands; its secret is never part of it."""

    id: SubscriptionId
    name: str
    url: str
    filter: SubscriptionFilter
    state: SubscriptionState
    state_reason: str | None = None
    created_at: UtcDatetime
    updated_at: UtcDatetime
