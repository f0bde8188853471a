"""Publishing to a real broker: sizes, order, refusals, and what a refusal must not spoil."""

import asyncio
import time

import pytest
from aiokafka import AIOKafkaConsumer
from aiokafka.codec import has_zstd

from schemas.errors import BrokerUnavailable, Misconfigured, Poison, TooLarge
from streams.bus.connection import KafkaConnection
from streams.bus.publisher import Compression, KafkaPublisher, OutboundRecord
from streams.bus.reading import read_to_end
from streams.bus.topics import Topics, topic_specs

pytestmark = [pytest.mark.kafka, pytest.mark.timeout(120)]

MIB = 1 << 20
CRAMJAM = ("lz4", "snappy", "zstd")


async def test_a_record_arrives_as_it_was_sent(
    connection: KafkaConnection, publisher: KafkaPublisher, topics: Topics
) -> None:
    await publisher.publish(
        topics.raw,
        key=b"k\xff",
        value="خبر".encode(),
        headers=[("a", b"1"), ("a", None)],
        timestamp_ms=1_700_000_000_123,
    )

    (record,) = [record async for record in read_to_end(connection, [topics.raw])]
    assert (record.key, record.value, record.headers, record.timestamp) == (
        b"k\xff",
        "خبر".encode(),
        (("a", b"1"), ("a", None)),
        1_700_000_000_123,
    )


async def test_a_record_of_nearly_eight_mebibytes_goes_through(
    connection: KafkaConnection, publisher: KafkaPublisher, topics: Topics
) -> None:
    value = b"x" * (8 * MIB - 200)
    await publisher.publish(topics.raw, key=b"k", value=value)

    assert [record.value async for record in read_to_end(connection, [topics.raw])] == [value]


async def test_a_dead_letter_may_be_larger(connection: KafkaConnection, topics: Topics, prefix: str) -> None:
    async with KafkaPublisher(connection, specs=topic_specs(prefix=prefix)) as publisher:
        await publisher.publish(topics.dlq(topics.raw), key=None, value=b"x" * (10 * MIB - 200))

    assert len([record async for record in read_to_end(connection, [topics.dlq(topics.raw)])]) == 1


async def test_what_is_over_the_limit_is_refused_here_and_the_rest_goes_through(
    connection: KafkaConnection, topics: Topics, prefix: str
) -> None:
    records = [OutboundRecord(topic=topics.raw, key=b"k", value=b"x" * size) for size in (1, 8 * MIB, 2)]

    async with KafkaPublisher(connection, specs=topic_specs(prefix=prefix)) as publisher:
        with pytest.raises(TooLarge, match=rf"over the limit of {topics.raw}, {8 * MIB} bytes"):
            await publisher.publish_all(records)

    assert [record.value async for record in read_to_end(connection, [topics.raw])] == [b"x", b"xx"]


async def test_a_record_that_kafka_refuses_as_too_large_does_not_spoil_the_next(
    connection: KafkaConnection, topics: Topics
) -> None:
    # A publisher with other limits than the topic has: Kafka itself says no, to a batch that has its number already.
    specs = topic_specs(prefix=topics.prefix, max_message_bytes=9 * MIB, dlq_max_message_bytes=10 * MIB)
    async with KafkaPublisher(connection, specs=specs) as publisher:
        await publisher.publish(topics.raw, key=b"k", value=b"before")
        with pytest.raises(TooLarge, match="Kafka refuses a record of"):
            await publisher.publish(topics.raw, key=b"k", value=b"x" * (8 * MIB + 1000))
        await publisher.publish(topics.raw, key=b"k", value=b"after")

    assert [record.value async for record in read_to_end(connection, [topics.raw])] == [b"before", b"after"]


async def test_a_timestamp_that_kafka_refuses_is_poison(
    connection: KafkaConnection, publisher: KafkaPublisher, topics: Topics
) -> None:
    in_a_week = int(time.time() * 1000) + 7 * 86_400_000
    with pytest.raises(Poison, match="refuses the timestamp"):
        await publisher.publish(topics.raw, key=b"k", value=b"v", timestamp_ms=in_a_week)
    await publisher.publish(topics.raw, key=b"k", value=b"next")

    assert [record.value async for record in read_to_end(connection, [topics.raw])] == [b"next"]


async def test_records_of_one_key_keep_their_order(
    connection: KafkaConnection, publisher: KafkaPublisher, topics: Topics
) -> None:
    sent = [b"%d" % number for number in range(3000)]
    await publisher.publish_all(OutboundRecord(topic=topics.raw, key=b"SYR", value=value) for value in sent)

    assert [record.value async for record in read_to_end(connection, [topics.raw])] == sent


async def test_null_values_and_empty_ones_are_told_apart(
    connection: KafkaConnection, publisher: KafkaPublisher, topics: Topics
) -> None:
    for key, value in [(b"k", None), (None, b""), (None, None)]:
        await publisher.publish(topics.coded, key=key, value=value)

    pairs = {(record.key, record.value) async for record in read_to_end(connection, [topics.coded])}
    assert pairs == {(b"k", None), (None, b""), (b"", None)}


async def test_many_tasks_may_publish_at_once(
    connection: KafkaConnection, publisher: KafkaPublisher, topics: Topics
) -> None:
    await asyncio.gather(*(publisher.publish(topics.raw, key=None, value=b"%d" % n) for n in range(200)))

    assert len({record.value async for record in read_to_end(connection, [topics.raw])}) == 200


@pytest.mark.parametrize(
    "compression",
    ["gzip", *(pytest.param(name, marks=pytest.mark.skipif(not has_zstd(), reason="no cramjam")) for name in CRAMJAM)],
)
async def test_what_is_compressed_is_read_by_any_consumer(
    connection: KafkaConnection, topics: Topics, compression: Compression
) -> None:
    async with KafkaPublisher(connection, compression=compression) as publisher:
        await publisher.publish(topics.raw, key=b"k", value=b"x" * 100_000)
    consumer = AIOKafkaConsumer(topics.raw, **connection.client_options(), auto_offset_reset="earliest")
    await consumer.start()
    try:
        record = await consumer.getone()
    finally:
        await consumer.stop()

    assert record.value == b"x" * 100_000


async def test_nobody_at_the_address_is_told_at_once() -> None:
    publisher = KafkaPublisher(KafkaConnection(bootstrap="127.0.0.1:9"))

    with pytest.raises(BrokerUnavailable, match=r"cannot connect .* Kafka at 127\.0\.0\.1:9"):
        await publisher.publish("articles.raw", key=None, value=b"v")
    await publisher.close()


async def test_a_closed_publisher_opens_again_when_it_is_used(
    connection: KafkaConnection, publisher: KafkaPublisher, topics: Topics
) -> None:
    await publisher.publish(topics.raw, key=b"k", value=b"1")
    await publisher.close()
    await publisher.publish(topics.raw, key=b"k", value=b"2")

    assert [record.value async for record in read_to_end(connection, [topics.raw])] == [b"1", b"2"]


@pytest.mark.skipif(has_zstd(), reason="cramjam is installed here")
async def test_a_compression_whose_package_is_missing_is_named(connection: KafkaConnection) -> None:
    with pytest.raises(Misconfigured, match="the compression zstd needs the package cramjam"):
        await KafkaPublisher(connection, compression="zstd").start()
