"""Read what lies in topics now, from their beginning or their last records, and stop there; no group, no trace."""

import asyncio
from collections.abc import AsyncGenerator, Iterable, Mapping
from contextlib import aclosing
from typing import TypeAlias

from aiokafka import AIOKafkaConsumer, ConsumerRecord, TopicPartition

from schemas.errors import BrokerUnavailable
from streams.bus.clients import open_admin, open_reader
from streams.bus.connection import KafkaConnection
from streams.bus.lag import topic_partitions

__all__ = ["Record", "read_record", "read_to_end"]

Record: TypeAlias = ConsumerRecord[bytes | None, bytes | None]

_POLL_MS = 500
_SILENCE_S = 30


async def read_to_end(
    connection: KafkaConnection, topics: Iterable[str], *, last: int | None = None
) -> AsyncGenerator[Record, None]:
    """Yield the records that the topics hold at this moment, each partition in its order.

    Args:
        connection: Where.
        topics: Which; one that does not exist counts as empty.
        last: At most so many of each partition, the newest ones.

    Raises:
        BrokerUnavailable: Kafka does not answer.
    """
    doing = "cannot read topics"
    async with open_admin(connection, doing=doing) as admin:
        places = await topic_partitions(admin, topics)
    async with open_reader(connection, doing=doing) as reader:
        async with asyncio.timeout(_SILENCE_S):
            first, ends = await reader.beginning_offsets(places), await reader.end_offsets(places)
        starts = {place: first[place] if last is None else max(first[place], ends[place] - last) for place in places}
        async with aclosing(_read(reader, starts=starts, ends=ends)) as records:
            async for record in records:
                yield record


async def read_record(connection: KafkaConnection, topic: str, *, partition: int, offset: int) -> Record | None:
    """Return one record, or None if there is none at this place, or no longer."""
    place = TopicPartition(topic, partition)
    doing = f"cannot read {topic}"
    async with open_admin(connection, doing=doing) as admin:
        if place not in await topic_partitions(admin, [topic]):
            return None
    async with open_reader(connection, doing=doing) as reader:
        async with asyncio.timeout(_SILENCE_S):
            first, ends = await reader.beginning_offsets([place]), await reader.end_offsets([place])
        if not first[place] <= offset < ends[place]:
            return None
        async with aclosing(_read(reader, starts={place: offset}, ends={place: offset + 1})) as records:
            async for record in records:
                return record
    return None


async def _read(
    reader: AIOKafkaConsumer, *, starts: Mapping[TopicPartition, int], ends: Mapping[TopicPartition, int]
) -> AsyncGenerator[Record, None]:
    reading = {place: end for place, end in ends.items() if starts[place] < end}
    reader.assign(list(reading))
    for place in reading:
        reader.seek(place, starts[place])
    clock = asyncio.get_running_loop().time
    heard = clock()
    while reading:
        for place, batch in (await reader.getmany(*reading, timeout_ms=_POLL_MS)).items():
            heard = clock()
            for record in batch:
                if record.offset < reading[place]:
                    yield record
        # By position, not by the last record: compaction and transactions leave offsets without records.
        reading = {place: end for place, end in reading.items() if await reader.position(place) < end}
        if clock() - heard > _SILENCE_S:
            msg = f"nothing came from Kafka for {_SILENCE_S} s"
            raise BrokerUnavailable(msg)
