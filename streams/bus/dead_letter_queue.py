"""Dead letters as they lie in Kafka: listed, shown, and replayed once the cause is mended."""

from schemas.errors import NotFound, Refused
from streams.bus.connection import KafkaConnection
from streams.bus.dead_letters import MAX_REDRIVES, DeadLetter, StoredRecord, read_dead_letter, replayed
from streams.bus.lag import end_offsets
from streams.bus.publisher import OutboundRecord, Publisher
from streams.bus.reading import Record, read_record, read_to_end
from streams.bus.topics import DLQ_SUFFIX

__all__ = ["list_dead_letters", "parse_address", "replay_dead_letter", "show_dead_letter"]


async def list_dead_letters(connection: KafkaConnection, topic: str, *, limit: int = 50) -> tuple[DeadLetter, ...]:
    """Return the newest dead letters of a topic, the newest last.

    Args:
        connection: Where.
        topic: The topic where they failed, or that of its dead letters.
        limit: At most so many.

    Raises:
        NotFound: There is no such topic.
    """
    name = _dlq_of(topic)
    if not await end_offsets(connection, topics=[name]):
        msg = f"there is no topic {name}"
        raise NotFound(msg)
    records = [record async for record in read_to_end(connection, [name], last=limit)]
    records.sort(key=lambda record: (record.timestamp, record.partition, record.offset))
    return tuple(read_dead_letter(_stored(record)) for record in records[-limit:])


async def show_dead_letter(connection: KafkaConnection, topic: str, *, partition: int, offset: int) -> DeadLetter:
    """Return one dead letter.

    Raises:
        NotFound: There is none at this address, or no longer.
    """
    name = _dlq_of(topic)
    record = await read_record(connection, name, partition=partition, offset=offset)
    if record is None or record.offset != offset:
        msg = f"there is no dead letter {partition}:{offset} in {name}, or no longer; list them to see which there are"
        raise NotFound(msg)
    return read_dead_letter(_stored(record))


async def replay_dead_letter(
    connection: KafkaConnection,
    publisher: Publisher,
    topic: str,
    *,
    partition: int,
    offset: int,
    max_redrives: int = MAX_REDRIVES,
) -> OutboundRecord:
    """Publish the original record to its topic once more, and return it once Kafka has it.

    The dead letter stays where it is, as a topic cannot forget one record; consumers drop repeats by id.

    Raises:
        NotFound: There is no such dead letter.
        Conflict: It cannot be replayed; see ``replayed``.
    """
    letter = await show_dead_letter(connection, topic, partition=partition, offset=offset)
    record = replayed(letter, max_redrives=max_redrives)
    await publisher.publish_all((record,))
    return record


def parse_address(text: str) -> tuple[int, int]:
    """Return partition and offset of an address such as ``0:17``.

    Raises:
        Refused: It is written otherwise.
    """
    partition, colon, offset = text.partition(":")
    if not (colon and text.isascii() and partition.isdecimal() and offset.isdecimal()):
        msg = f"{text!r} is no address of a dead letter; write partition:offset, such as 0:17"
        raise Refused(msg)
    return int(partition), int(offset)


def _stored(record: Record) -> StoredRecord:
    return StoredRecord(
        topic=record.topic,
        partition=record.partition,
        offset=record.offset,
        key=record.key,
        value=record.value,
        headers=tuple(record.headers),
        timestamp_ms=record.timestamp,
    )


def _dlq_of(topic: str) -> str:
    return topic if topic.endswith(DLQ_SUFFIX) else topic + DLQ_SUFFIX
