"""What the agents share: reading raw bytes, retrying what is away, dead-lettering what is poison."""

import traceback
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TypeVar, cast

import faust
from faust.types import EventT, StreamT, TopicT
from pydantic import BaseModel

from schemas.errors import Poison
from streams.bus.codec import decode
from streams.bus.dead_letters import dead_letter
from streams.bus.publisher import OutboundRecord, Publisher
from streams.patience import persist
from streams.telemetry.log import get_logger
from streams.telemetry.metrics import DEAD_LETTERS, RECORDS
from streams.version import VERSION

__all__ = ["Batching", "Stage", "origin_of", "received_at", "take"]

log = get_logger(__name__)
T = TypeVar("T")
Message = TypeVar("Message", bound=BaseModel)


@dataclass(frozen=True)
class Batching:
    """How many records an agent takes at once, and how long it waits for them."""

    size: int
    within_s: float


def take(stream: StreamT[bytes], batching: Batching) -> AsyncIterator[Sequence[EventT[bytes]]]:
    """Read in batches of events: values alone would lose their offsets and headers."""
    # StreamT lacks take_events, which Stream has; the one cast is here.
    batches = cast("Any", stream).take_events(batching.size, within=batching.within_s)
    return cast("AsyncIterator[Sequence[EventT[bytes]]]", batches)


def received_at(event: EventT[bytes]) -> datetime:
    """Return the record's Kafka timestamp; Faust has it in seconds."""
    return datetime.fromtimestamp(max(0.0, event.message.timestamp), tz=UTC)


def origin_of(event: EventT[bytes]) -> str:
    """Return the record's place, ``topic/partition/offset``."""
    message = event.message
    return f"{message.topic}/{message.partition}/{message.offset}"


@dataclass(frozen=True)
class Stage:
    """One stage's way of reading, sending and giving up."""

    name: str
    group: str
    publisher: Publisher
    batch: Batching
    patience_s: float
    max_bytes: int
    """Largest message."""
    dlq_max_bytes: int
    """Largest dead letter."""
    now: Callable[[], datetime]

    def source(self, app: faust.App, topic: str) -> TopicT:
        """Return the topic as raw bytes: what cannot be decoded is our dead letter, not Faust's loss."""
        return app.topic(
            topic, key_type=bytes, value_type=bytes, key_serializer="raw", value_serializer="raw", allow_empty=True
        )

    async def persist(self, attempt: Callable[[], Awaitable[T]], *, what: str) -> T:
        """Try until it works or patience is spent."""
        return await persist(attempt, patience_s=self.patience_s, what=f"{self.name}.{what}")

    async def publish(self, records: Sequence[OutboundRecord]) -> None:
        """Send, and return when Kafka has them all."""
        if records:
            await self.persist(lambda: self.publisher.publish_all(records), what="publish")

    async def process(
        self, event: EventT[bytes], model: type[Message], work: Callable[[Message], Awaitable[object]]
    ) -> None:
        """Decode a record and do its work against the store; what can never work becomes a dead letter."""
        try:
            message = decode(event.message.value, model, max_bytes=self.max_bytes)
            await self.persist(lambda: work(message), what="store")
        except Poison as error:
            await self.publish([self.dead_letter(event, error)])
        else:
            self.count("ok")

    def dead_letter(self, event: EventT[bytes], error: Poison) -> OutboundRecord:
        """Return the dead letter of a record: the same bytes, with headers that say why."""
        message = event.message
        kind = type(error).__name__
        self.count("dead_letter")
        DEAD_LETTERS.labels(message.topic, kind).inc()
        log.warning(
            "record.dead_lettered",
            stage=self.name,
            topic=message.topic,
            partition=message.partition,
            offset=message.offset,
            error=kind,
            reason=str(error)[:500],
        )
        return dead_letter(
            topic=message.topic,
            partition=message.partition,
            offset=message.offset,
            key=message.key,
            value=message.value,
            headers=message.headers,
            timestamp_ms=round(message.timestamp * 1000),
            error=kind,
            message=str(error),
            stacktrace="".join(traceback.format_exception(error)),
            stage=self.name,
            failed_at=self.now(),
            consumer_group=self.group,
            app_version=VERSION,
            max_bytes=self.dlq_max_bytes,
        )

    def count(self, outcome: str) -> None:
        """Count a record's outcome."""
        RECORDS.labels(self.name, outcome).inc()
