"""Count what went through each topic, from the topics themselves: a demo's own counters would prove nothing."""

from dataclasses import dataclass, field

from streams.bus.connection import KafkaConnection
from streams.bus.headers import ORIGIN_HEADER
from streams.bus.reading import read_to_end
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
    async for record in read_to_end(connection, names):
        topic = record.topic
        ledger.counts[topic] += 1
        headers = dict(record.headers)
        if topic == topics.raw:
            ledger.raw.add(f"{topic}/{record.partition}/{record.offset}")
        elif topic == topics.enriched:
            ledger.enriched.add((headers.get(ORIGIN_HEADER) or b"").decode())
        elif topic == topics.dlq(topics.raw):
            ledger.dead.add("/".join((headers.get(name) or b"").decode() for name in _ORIGIN_OF_DEAD_LETTER))
    return ledger
