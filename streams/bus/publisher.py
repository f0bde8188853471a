"""Our own producer, as Faust's is not idempotent: ``acks=all``, and Kafka filters out what aiokafka sends twice.

A record counts as published when every in-sync replica has it, and not before.

An idempotent producer numbers its batches, and aiokafka does not take a number back when Kafka refuses a batch for
good: all that follow on that partition would be refused too. So a producer is replaced after any such error, here
and nowhere else, and what is too large is refused before it is numbered.
"""

import asyncio
import contextlib
from collections.abc import Iterable, Mapping
from types import TracebackType
from typing import Literal, Protocol, Self

from aiokafka import AIOKafkaProducer
from aiokafka.errors import (
    InvalidTimestampError,
    MessageSizeTooLargeError,
    ProducerClosed,
    RecordListTooLargeError,
)

from schemas.errors import BrokerUnavailable, Misconfigured, Poison, TocsinError, TooLarge, Transient
from streams.bus.broker_errors import broker_errors
from streams.bus.connection import KafkaConnection
from streams.bus.records import Headers, OutboundRecord
from streams.bus.topics import TopicSpec

__all__ = ["Compression", "Headers", "KafkaPublisher", "OutboundRecord", "Publisher"]

Compression = Literal["gzip", "lz4", "snappy", "zstd"]

_BATCH_BYTES = 256 << 10
_LINGER_MS = 2
_REQUEST_TIMEOUT_MS = 40_000
_METADATA_TIMEOUT_S = 15
_CLOSE_TIMEOUT_S = 3
_USUAL_LIMIT_BYTES = 8 << 20


class Publisher(Protocol):
    """Sends records and returns once they are safe."""

    async def publish(
        self,
        topic: str,
        *,
        key: bytes | None,
        value: bytes | None,
        headers: Headers = (),
        timestamp_ms: int | None = None,
    ) -> None:
        """Send one record.

        Raises:
            TooLarge: It is over its topic's limit.
            BrokerUnavailable: It was not acknowledged in time; it may arrive all the same.
        """

    async def publish_all(self, records: Iterable[OutboundRecord]) -> None:
        """Send many, in this order, and return when all are safe.

        Raises:
            TooLarge: One is over its topic's limit; all the others are safe.
            BrokerUnavailable: One at least was not acknowledged in time; any of them may arrive all the same.
        """


class KafkaPublisher:
    """Publishes to Kafka; see ``Publisher``. Connects at the first record or at ``start``."""

    def __init__(
        self,
        connection: KafkaConnection,
        *,
        specs: Iterable[TopicSpec] = (),
        compression: Compression | None = None,
        delivery_timeout_s: float = 60,
    ) -> None:
        """Take the connection; nothing is opened yet.

        Args:
            connection: Where to.
            specs: The topics, for their size limits; 8 MiB where a topic is not among them.
            compression: All but gzip need the package ``cramjam``, with us and with those who read.
            delivery_timeout_s: How long until a record must be acknowledged.
        """
        self._connection = connection
        self._limits: Mapping[str, int] = {spec.name: spec.max_message_bytes for spec in specs}
        self._compression = compression
        self._timeout_s = delivery_timeout_s
        self._producer: AIOKafkaProducer | None = None
        self._opening = asyncio.Lock()
        self._closing: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Self:
        """Connect."""
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        """Close."""
        await self.close()

    async def start(self) -> None:
        """Connect now, so that a wrong address shows at once.

        Raises:
            BrokerUnavailable: Kafka does not answer.
            Misconfigured: A setting cannot work.
        """
        await self._open()

    async def close(self) -> None:
        """Close; whatever was awaited is safe already, so nothing waits here for long."""
        if self._producer is not None:
            self._replace(self._producer)
        if self._closing:
            await asyncio.wait(self._closing)

    async def publish(
        self,
        topic: str,
        *,
        key: bytes | None,
        value: bytes | None,
        headers: Headers = (),
        timestamp_ms: int | None = None,
    ) -> None:
        """Send one record; see ``Publisher``."""
        record = OutboundRecord(topic=topic, key=key, value=value, headers=headers, timestamp_ms=timestamp_ms)
        await self.publish_all((record,))

    async def publish_all(self, records: Iterable[OutboundRecord]) -> None:
        """Send many; see ``Publisher``."""
        errors: list[TocsinError] = []
        sent: list[tuple[asyncio.Future[object], OutboundRecord, AIOKafkaProducer]] = []
        for record in records:  # handed over one by one, for their order, and awaited together
            try:
                sent.append(await self._hand_over(record))
            except (Poison, Transient) as error:
                errors.append(error)
        if sent:
            await asyncio.wait([future for future, _, _ in sent], timeout=self._timeout_s)
        for future, record, producer in sent:
            failure = self._outcome(future, record=record, producer=producer)
            if failure is not None:
                errors.append(failure)
        if errors:  # what can be tried again comes first: then the records that were fine get another chance
            raise next((error for error in errors if isinstance(error, Transient)), errors[0])

    async def _hand_over(
        self, record: OutboundRecord
    ) -> tuple[asyncio.Future[object], OutboundRecord, AIOKafkaProducer]:
        limit = self._limits.get(record.topic, _USUAL_LIMIT_BYTES)
        if record.size_bytes > limit:
            msg = f"a record of {record.size_bytes} bytes is over the limit of {record.topic}, {limit} bytes"
            raise TooLarge(msg)
        producer = await self._open()
        await self._find_topic(record.topic, producer=producer)
        # aiokafka refuses a record that has neither key nor value, though Kafka knows such; it gets an empty key.
        key = b"" if record.key is None and record.value is None else record.key
        try:
            with broker_errors(f"cannot send to {record.topic}", bootstrap=self._connection.bootstrap):
                future: asyncio.Future[object] = await producer.send(
                    record.topic,
                    value=record.value,
                    key=key,
                    headers=list(record.headers),
                    timestamp_ms=record.timestamp_ms,
                )
        except Transient:
            self._replace(producer)
            raise
        future.add_done_callback(_note_error)
        return future, record, producer

    async def _find_topic(self, topic: str, *, producer: AIOKafkaProducer) -> None:
        doing = f"cannot find topic {topic} (the broker is away, or the topic was never made)"
        with broker_errors(doing, bootstrap=self._connection.bootstrap, timeout_s=_METADATA_TIMEOUT_S):
            async with asyncio.timeout(_METADATA_TIMEOUT_S):
                await producer.partitions_for(topic)

    def _outcome(
        self, future: asyncio.Future[object], *, record: OutboundRecord, producer: AIOKafkaProducer
    ) -> TocsinError | None:
        if not future.done():
            # aiokafka goes on trying, and the numbering stands: the same producer may be used again.
            return BrokerUnavailable(
                f"Kafka at {self._connection.bootstrap} did not acknowledge a record for {record.topic} "
                f"within {self._timeout_s:.0f} s"
            )
        error = BrokerUnavailable("the producer was closed") if future.cancelled() else future.exception()
        if error is None:
            return None
        self._replace(producer)
        if isinstance(error, MessageSizeTooLargeError | RecordListTooLargeError):
            return TooLarge(f"Kafka refuses a record of {record.size_bytes} bytes as too large for {record.topic}")
        if isinstance(error, InvalidTimestampError):
            return Poison(
                f"Kafka refuses the timestamp {record.timestamp_ms} for {record.topic}; too far in the future?"
            )
        return BrokerUnavailable(
            f"Kafka at {self._connection.bootstrap} did not take a record for {record.topic}: "
            f"{error or type(error).__name__}"
        )

    async def _open(self) -> AIOKafkaProducer:
        async with self._opening:
            if self._producer is None:
                self._producer = await self._connect()
            return self._producer

    async def _connect(self) -> AIOKafkaProducer:
        try:
            producer = AIOKafkaProducer(
                **self._connection.client_options(),
                acks="all",
                enable_idempotence=True,
                compression_type=self._compression,
                linger_ms=_LINGER_MS,
                max_batch_size=_BATCH_BYTES,
                # Only so that aiokafka's own limit is out of the way; ours is by topic.
                max_request_size=max([_USUAL_LIMIT_BYTES, *self._limits.values()]),
                request_timeout_ms=_REQUEST_TIMEOUT_MS,
            )
        except RuntimeError as error:
            msg = f"the compression {self._compression} needs the package cramjam, which is not installed: {error}"
            raise Misconfigured(msg) from error
        try:
            doing = "cannot connect (is it running, and are the login settings right?)"
            with broker_errors(doing, bootstrap=self._connection.bootstrap, timeout_s=self._timeout_s):
                async with asyncio.timeout(self._timeout_s):
                    await producer.start()
        except BaseException:
            await _close(producer)
            raise
        return producer

    def _replace(self, producer: AIOKafkaProducer) -> None:
        if self._producer is producer:
            self._producer = None
            task = asyncio.create_task(_close(producer))
            self._closing.add(task)
            task.add_done_callback(self._closing.discard)


async def _close(producer: AIOKafkaProducer) -> None:
    stopping = asyncio.create_task(producer.stop())
    done, _ = await asyncio.wait({stopping}, timeout=_CLOSE_TIMEOUT_S)
    if not done:
        # It waits for acknowledgements, and would for ever; aiokafka has no public word for giving up.
        producer._message_accumulator.fail_all(ProducerClosed())  # noqa: SLF001
    with contextlib.suppress(Exception):  # a KeyError, for one, of a batch given up while it was sent again
        await stopping
    await producer.client.close()  # stop() does not get there where the sender has failed


def _note_error(future: asyncio.Future[object]) -> None:
    if not future.cancelled():
        future.exception()  # or asyncio complains when a publish was cancelled before it looked
