"""Count what went through each topic, from the topics themselves: a demo's own counters would prove nothing."""

from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass, field

from aiokafka import AIOKafkaConsumer, ConsumerRecord, TopicPartition

from streams.bus.connection import KafkaConnection
from streams.bus.headers import ORIGIN_HEADER
from streams.bus.lag import end_offsets
from streams.bus.topics import Topics

__all__ = ["Ledger", "read_ledger"]

_ORIGIN_OF_DEAD_LETTER = ("__streams.errors.topic", "__streams.errors.partition", "__streams.errors.offset")


@dataclass
class Ledger:
    """Where every article went."""

    raw: set[str] = field(default_factory=set)
    """``topic/partition/offset`` of each record of ``articles.raw``."""
    enriched: set[str] = field(default_factory=set)
    dead: set[str] = field(default_factory=set)
    counts: dict[str, int] = field(default_factory=dict)
    """Records by topic."""

    @property
    def unaccounted(self) -> set[str]:
        """Raw records that are neither enriched nor a dead letter."""
        return self.raw - self.enriched - self.dead


async def read_ledger(connection: KafkaConnection, topics: Topics) -> Ledger:
    """Read all topics from their beginning to where they end now."""
    ledger = Ledger()
    names = [name for topic in topics.all for name in (topic, topics.dlq(topic))]
    ledger.counts = dict.fromkeys(names, 0)
    async for record in _everything(connection, names):
        topic = record.topic
        ledger.counts[topic] += 1
        headers = dict(record.headers)
        if topic == topics.raw:
            ledger.raw.add(f"{topic}/{record.partition}/{record.offset}")
        elif topic == topics.enriched:
            ledger.enriched.add(headers.get(ORIGIN_HEADER, b"").decode())
        elif topic == topics.dlq(topics.raw):
            ledger.dead.add("/".join(headers.get(name, b"").decode() for name in _ORIGIN_OF_DEAD_LETTER))
    return ledger


async def _everything(connection: KafkaConnection, names: Iterable[str]) -> AsyncIterator[ConsumerRecord]:
    found = await end_offsets(connection, topics=names)
    ends = {TopicPartition(*place): offset for place, offset in found.items() if offset > 0}
    if not ends:
        return
    consumer = AIOKafkaConsumer(**connection.client_options(), enable_auto_commit=False)
    await consumer.start()
    try:
        waiting = set(ends)
        consumer.assign(list(waiting))
        await consumer.seek_to_beginning(*waiting)
        while waiting:
            for partition, records in (await consumer.getmany(*waiting, timeout_ms=500)).items():
                for record in records:
                    if record.offset < ends[partition]:
                        yield record
            waiting = {partition for partition in waiting if await consumer.position(partition) < ends[partition]}
    finally:
        await consumer.stop()
