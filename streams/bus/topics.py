"""The topics: their names, and how each is made.

Names are settings' business only by their prefix, so that several installations can share a cluster.
"""

from dataclasses import dataclass
from datetime import timedelta
from typing import Final, Literal

from schemas.errors import Misconfigured

__all__ = ["DLQ_SUFFIX", "TopicSpec", "Topics", "topic_specs"]

DLQ_SUFFIX: Final = ".dlq"

_MIB = 1 << 20
_DEAD_LETTER_ROOM_BYTES = 64 << 10


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicSpec:
    """One topic as it should be."""

    name: str
    partitions: int
    replication: int
    retention: timedelta
    max_message_bytes: int
    cleanup: Literal["delete", "compact"] = "delete"

    @property
    def config(self) -> dict[str, str]:
        """The settings of the topic, in Kafka's own words."""
        return {
            "cleanup.policy": self.cleanup,
            "retention.ms": str(self.retention // timedelta(milliseconds=1)),
            "max.message.bytes": str(self.max_message_bytes),
        }


@dataclass(frozen=True, slots=True)
class Topics:
    """Names under a prefix such as ``desk-a.``; the prefix is empty by default."""

    prefix: str = ""

    @property
    def raw(self) -> str:
        """What producers send."""
        return f"{self.prefix}articles.raw"

    @property
    def enriched(self) -> str:
        """Each article with all that was found in it."""
        return f"{self.prefix}articles.enriched"

    @property
    def coded(self) -> str:
        """One message an event."""
        return f"{self.prefix}events.coded"

    @property
    def alerts(self) -> str:
        """One message an alert."""
        return f"{self.prefix}alerts.raised"

    @property
    def deliveries(self) -> str:
        """One message an attempt to deliver."""
        return f"{self.prefix}deliveries.log"

    @property
    def all(self) -> tuple[str, ...]:
        """Every topic but the dead letters', in the order of the pipe."""
        return (self.raw, self.enriched, self.coded, self.alerts, self.deliveries)

    @staticmethod
    def dlq(topic: str) -> str:
        """Return where the dead letters of a topic go."""
        return topic + DLQ_SUFFIX


def topic_specs(
    *,
    prefix: str = "",
    partitions: int = 4,
    replication: int = 1,
    max_message_bytes: int = 8 * _MIB,
    dlq_max_message_bytes: int = 10 * _MIB,
    articles_retention: timedelta = timedelta(days=7),
    results_retention: timedelta = timedelta(days=30),
    dlq_retention: timedelta = timedelta(days=30),
) -> tuple[TopicSpec, ...]:
    """Return every topic that Tocsin needs, dead letters included.

    Args:
        prefix: Goes before every name.
        partitions: Of each topic; how far workers can scale. Dead letters are few and have one partition.
        replication: Copies of each partition; at most as many as there are brokers.
        max_message_bytes: The largest message, headers included.
        dlq_max_message_bytes: Larger, as a dead letter is the original and headers besides.
        articles_retention: How long raw and enriched articles are kept.
        results_retention: How long events, alerts and the delivery log are kept.
        dlq_retention: How long dead letters are kept.

    Raises:
        Misconfigured: A dead letter could not hold the largest message.
    """
    if dlq_max_message_bytes < max_message_bytes + _DEAD_LETTER_ROOM_BYTES:
        msg = (
            f"dead letters of up to {dlq_max_message_bytes} bytes are too small for messages of {max_message_bytes}: "
            f"allow them {_DEAD_LETTER_ROOM_BYTES} bytes more, for the headers that say why"
        )
        raise Misconfigured(msg)
    names = Topics(prefix)
    specs = []
    for name in names.all:
        is_article = name in {names.raw, names.enriched}
        specs += [
            TopicSpec(
                name=name,
                partitions=partitions,
                replication=replication,
                retention=articles_retention if is_article else results_retention,
                max_message_bytes=max_message_bytes,
            ),
            TopicSpec(
                name=names.dlq(name),
                partitions=1,
                replication=replication,
                retention=dlq_retention,
                max_message_bytes=dlq_max_message_bytes,
            ),
        ]
    return tuple(specs)
