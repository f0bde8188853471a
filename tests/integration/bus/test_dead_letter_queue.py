"""Dead letters on a real broker: laid down, listed, shown, replayed."""

from datetime import UTC, datetime

import pytest

from schemas.errors import Conflict, NotFound, Refused
from streams.bus.connection import KafkaConnection
from streams.bus.dead_letter_queue import list_dead_letters, parse_address, replay_dead_letter, show_dead_letter
from streams.bus.dead_letters import dead_letter
from streams.bus.publisher import KafkaPublisher
from streams.bus.reading import Record, read_to_end
from streams.bus.topics import Topics

pytestmark = [pytest.mark.kafka, pytest.mark.timeout(120)]

NOW = datetime(2026, 11, 25, 8, tzinfo=UTC)


async def read(connection: KafkaConnection, topic: str) -> list[Record]:
    return [record async for record in read_to_end(connection, [topic])]


async def bury(publisher: KafkaPublisher, record: Record) -> None:
    letter = dead_letter(
        topic=record.topic,
        partition=record.partition,
        offset=record.offset,
        key=record.key,
        value=record.value,
        headers=record.headers,
        timestamp_ms=record.timestamp,
        error="NotUtf8",
        message="not UTF-8: byte 0xff at position 0",
        stacktrace="",
        stage="enrich",
        failed_at=NOW,
        consumer_group="g",
        app_version="1",
    )
    await publisher.publish_all([letter])


async def test_a_dead_letter_comes_back_as_it_was(
    connection: KafkaConnection, publisher: KafkaPublisher, topics: Topics
) -> None:
    await publisher.publish(
        topics.raw,
        key=b"k",
        value=b"\xff",
        headers=[("traceparent", b"t"), ("n", None)],
        timestamp_ms=1_700_000_000_000,
    )
    (original,) = await read(connection, topics.raw)
    await bury(publisher, original)
    (listed,) = await list_dead_letters(connection, topics.raw)
    shown = await show_dead_letter(connection, topics.dlq(topics.raw), partition=0, offset=0)
    await replay_dead_letter(connection, publisher, topics.raw, partition=0, offset=0)

    again = next(record for record in await read(connection, topics.raw) if record.offset != original.offset)
    assert listed == shown
    assert (shown.address, shown.message, shown.origin_topic) == (
        "0:0",
        "not UTF-8: byte 0xff at position 0",
        topics.raw,
    )
    assert (shown.origin_partition, shown.origin_offset) == (original.partition, original.offset)
    assert (again.key, again.value, again.timestamp) == (original.key, original.value, original.timestamp)
    assert again.headers == (*original.headers, ("dlq.redrives", b"1"))


async def test_a_poison_that_is_replayed_in_vain_ends_its_round(
    connection: KafkaConnection, publisher: KafkaPublisher, topics: Topics
) -> None:
    await publisher.publish(topics.raw, key=b"k", value=b"\xff")
    for offset in range(4):
        newest = max(await read(connection, topics.raw), key=lambda record: record.offset)
        await bury(publisher, newest)
        if offset < 3:
            await replay_dead_letter(connection, publisher, topics.raw, partition=0, offset=offset)

    with pytest.raises(Conflict, match="was replayed 3 times"):
        await replay_dead_letter(connection, publisher, topics.raw, partition=0, offset=3)
    assert len(await read(connection, topics.raw)) == 4


async def test_the_newest_dead_letters_are_listed_first_of_all(
    connection: KafkaConnection, publisher: KafkaPublisher, topics: Topics
) -> None:
    for number in range(5):
        await publisher.publish(topics.dlq(topics.raw), key=None, value=b"%d" % number)

    assert [letter.value for letter in await list_dead_letters(connection, topics.raw, limit=2)] == [b"3", b"4"]


async def test_no_dead_letters_is_an_empty_list(connection: KafkaConnection, topics: Topics) -> None:
    assert await list_dead_letters(connection, topics.raw) == ()


@pytest.mark.parametrize(("partition", "offset"), [(0, 1), (0, 99), (7, 0)])
async def test_an_address_without_a_dead_letter_is_not_found(
    connection: KafkaConnection, publisher: KafkaPublisher, topics: Topics, partition: int, offset: int
) -> None:
    await publisher.publish(topics.dlq(topics.raw), key=None, value=b"v")

    with pytest.raises(NotFound, match=f"no dead letter {partition}:{offset} in {topics.dlq(topics.raw)}"):
        await show_dead_letter(connection, topics.raw, partition=partition, offset=offset)


async def test_a_topic_without_dead_letters_topic_is_not_found(connection: KafkaConnection, prefix: str) -> None:
    with pytest.raises(NotFound, match=f"there is no topic {prefix}x.dlq"):
        await list_dead_letters(connection, f"{prefix}x")


@pytest.mark.parametrize("text", ["", "17", ":", "0:", ":1", "a:1", "0:1:2", "-1:2", "٠:١"])
def test_an_address_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(Refused, match="write partition:offset, such as 0:17"):
        parse_address(text)


def test_an_address_is_partition_and_offset() -> None:
    assert parse_address("2:17") == (2, 17)
