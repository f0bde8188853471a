"""Topics made and compared, ends and lags read, on a real broker."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from aiokafka import AIOKafkaConsumer, TopicPartition

from schemas.errors import BrokerUnavailable, Misconfigured
from streams.bus.admin import create_topics, end_offsets, lag
from streams.bus.connection import KafkaConnection
from streams.bus.lag import PartitionLag, group_lag
from streams.bus.publisher import KafkaPublisher, OutboundRecord
from streams.bus.topics import Topics, TopicSpec, topic_specs

pytestmark = [pytest.mark.kafka, pytest.mark.timeout(120)]


async def test_topics_are_made_once_and_are_as_described(connection: KafkaConnection, prefix: str) -> None:
    specs = topic_specs(prefix=prefix, partitions=3)

    assert await create_topics(connection, specs) == ()
    assert await create_topics(connection, specs) == ()
    ends = await end_offsets(connection, topics=[spec.name for spec in specs])
    assert ends == {(spec.name, number): 0 for spec in specs for number in range(spec.partitions)}


async def test_several_processes_may_make_topics_at_once(connection: KafkaConnection, prefix: str) -> None:
    specs = topic_specs(prefix=prefix)

    assert await asyncio.gather(*(create_topics(connection, specs) for _ in range(3))) == [(), (), ()]


async def test_what_is_different_is_told_and_left_alone(connection: KafkaConnection, prefix: str) -> None:
    spec = TopicSpec(
        name=f"{prefix}x", partitions=2, replication=1, retention=timedelta(days=7), max_message_bytes=1 << 20
    )
    await create_topics(connection, [spec])
    other = replace(spec, partitions=4, retention=timedelta(days=1), max_message_bytes=2 << 20)

    told = [str(difference) for difference in await create_topics(connection, [other])]
    assert told == [
        f"{prefix}x: partitions is 2, the settings say 4",
        f"{prefix}x: retention.ms is 604800000, the settings say 86400000",
        f"{prefix}x: max.message.bytes is 1048576, the settings say 2097152",
    ]
    assert await create_topics(connection, [spec]) == ()


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"replication": 3}, "ask for no more copies than there are brokers"),
        ({"name": "no/such name"}, "cannot create topic no/such name"),
        ({"partitions": 0}, "cannot create topic"),
    ],
)
async def test_a_topic_that_cannot_be_is_refused(
    connection: KafkaConnection, prefix: str, changes: dict[str, object], said: str
) -> None:
    spec = TopicSpec(name=f"{prefix}x", partitions=1, replication=1, retention=timedelta(1), max_message_bytes=1 << 20)

    with pytest.raises(Misconfigured, match=said):
        await create_topics(connection, [replace(spec, **changes)])  # type: ignore[arg-type]


async def test_the_lag_of_a_group_is_what_it_has_not_committed(
    connection: KafkaConnection, publisher: KafkaPublisher, topics: Topics
) -> None:
    await publisher.publish_all(OutboundRecord(topic=topics.dlq(topics.raw), key=b"k", value=b"v") for _ in range(5))
    name, group = topics.dlq(topics.raw), f"{topics.prefix}group"
    before = await group_lag(connection, group=group, topics=[name])
    consumer = AIOKafkaConsumer(**connection.client_options(), group_id=group, enable_auto_commit=False)
    await consumer.start()
    try:
        consumer.assign([TopicPartition(name, 0)])
        await consumer.commit({TopicPartition(name, 0): 3})
    finally:
        await consumer.stop()

    assert before == (PartitionLag(topic=name, partition=0, committed=None, first=0, end=5),)
    assert before[0].records == 5
    assert await lag(connection, group, topics=[name]) == {(name, 0): 2}


async def test_a_topic_that_is_not_there_has_no_ends(connection: KafkaConnection, prefix: str) -> None:
    assert await end_offsets(connection, topics=[f"{prefix}nothing"]) == {}


async def test_a_broker_that_is_away_is_told_plainly() -> None:
    with pytest.raises(BrokerUnavailable, match=r"cannot create topics: Kafka at 127\.0\.0\.1:9"):
        await create_topics(KafkaConnection(bootstrap="127.0.0.1:9"), topic_specs())
