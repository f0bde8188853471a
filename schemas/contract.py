"""What every message of ours has in common: frozen, closed, and UTC.

Two parents, because what we produce is checked strictly while what others send is read with patience.
"""

from datetime import UTC, datetime
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, PlainSerializer, WithJsonSchema

__all__ = ["Contract", "Lenient", "UtcDatetime", "format_utc"]


def _to_utc(value: datetime) -> datetime:
    # A producer that leaves the zone out almost always means UTC; refusing would lose the article.
    try:
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
    except OverflowError:  # 0001-01-01T00:00:00+05:00; pydantic would let anything but a ValueError through
        message = "the time lies outside the years 1 to 9999 in UTC"
        raise ValueError(message) from None


def format_utc(value: datetime) -> str:
    """Return RFC 3339 with a ``Z``, to the microsecond only where there are any."""
    return value.astimezone(UTC).isoformat().replace("+00:00", "Z")


UtcDatetime = Annotated[
    datetime,
    AfterValidator(_to_utc),
    PlainSerializer(format_utc, return_type=str, when_used="json"),
    WithJsonSchema({"type": "string", "format": "date-time"}),  # a serialiser's schema would not name the format
]
"""An aware datetime in UTC; a naive one is taken as UTC."""


class Contract(BaseModel):
    """A message or a part of one that we produce: unknown fields are a defect of ours."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Lenient(BaseModel):
    """Something we read that may come from a newer version: unknown fields are passed over."""

    model_config = ConfigDict(frozen=True, extra="ignore")
