"""How far everybody is: where topics end, and where each consumer group stands."""

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass

from aiokafka import TopicPartition
from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.errors import KafkaError

from streams.bus.clients import open_admin, open_reader
from streams.bus.connection import KafkaConnection

__all__ = ["PartitionLag", "end_offsets", "group_lag", "lag", "topic_partitions"]

_TIMEOUT_S = 30
_LOOK_S = 0.1


@dataclass(frozen=True, slots=True, kw_only=True)
class PartitionLag:
    """How far one consumer group is on one partition."""

    topic: str
    partition: int
    committed: int | None
    first: int
    end: int

    @property
    def records(self) -> int:
        """What is still to be read; all that is kept where nothing was ever committed."""
        start = self.first if self.committed is None else max(self.committed, self.first)
        return max(0, self.end - start)


async def topic_partitions(admin: AIOKafkaAdminClient, topics: Iterable[str]) -> list[TopicPartition]:
    """Return every partition of the topics, in order; none for a topic that is not there.

    A consumer's ``partitions_for_topic`` would not do: it knows only what it is subscribed to.
    """
    described = await admin.describe_topics(list(topics))
    places = [
        TopicPartition(topic["topic"], partition["partition"])
        for topic in described
        for partition in topic["partitions"]
    ]
    return sorted(places)


async def end_offsets(connection: KafkaConnection, *, topics: Iterable[str]) -> dict[tuple[str, int], int]:
    """Return, by topic and partition, the offset that the next record will get; nothing for a topic that is not."""
    doing = "cannot read end offsets"
    async with open_admin(connection, doing=doing) as admin:
        places = await topic_partitions(admin, topics)
    async with open_reader(connection, doing=doing) as reader, asyncio.timeout(_TIMEOUT_S):
        offsets = await reader.end_offsets(places)
    return {(place.topic, place.partition): offset for place, offset in offsets.items()}


async def group_lag(connection: KafkaConnection, *, group: str, topics: Iterable[str]) -> tuple[PartitionLag, ...]:
    """Return how far the group is on each partition of the topics, as the brokers see it."""
    doing = f"cannot read the lag of group {group}"
    async with open_admin(connection, doing=doing) as admin:
        places = await topic_partitions(admin, topics)
        committed = await _committed(admin, group=group)
    async with open_reader(connection, doing=doing) as reader, asyncio.timeout(_TIMEOUT_S):
        first = await reader.beginning_offsets(places)
        end = await reader.end_offsets(places)
    return tuple(
        PartitionLag(
            topic=place.topic,
            partition=place.partition,
            committed=committed.get(place),
            first=first[place],
            end=end[place],
        )
        for place in places
    )


async def lag(connection: KafkaConnection, group: str, *, topics: Iterable[str]) -> dict[tuple[str, int], int]:
    """Return, by topic and partition, how many records the group has still to read."""
    found = await group_lag(connection, group=group, topics=topics)
    return {(part.topic, part.partition): part.records for part in found}


async def _committed(admin: AIOKafkaAdminClient, *, group: str) -> dict[TopicPartition, int]:
    while True:  # the limit is open_admin's
        try:
            offsets = await admin.list_consumer_group_offsets(group)
        except KafkaError as error:
            if not error.retriable:
                raise
            # A young cluster has no coordinator before somebody has asked for one.
            await asyncio.sleep(_LOOK_S)
        else:
            return {place: position.offset for place, position in offsets.items() if position.offset >= 0}
