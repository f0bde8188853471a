"""What the bus's tests with a real broker share."""

from collections.abc import AsyncIterator

import pytest

from streams.bus.connection import KafkaConnection
from streams.bus.publisher import KafkaPublisher
from streams.bus.topics import Topics
from tests.kafka_broker import fresh_prefix, fresh_topics


@pytest.fixture(scope="session")
def connection(kafka_bootstrap: str) -> KafkaConnection:
    return KafkaConnection(bootstrap=kafka_bootstrap)


@pytest.fixture
def prefix() -> str:
    return fresh_prefix()


@pytest.fixture
async def topics(connection: KafkaConnection, prefix: str) -> Topics:
    await fresh_topics(connection, prefix=prefix)
    return Topics(prefix)


@pytest.fixture
async def publisher(connection: KafkaConnection) -> AsyncIterator[KafkaPublisher]:
    async with KafkaPublisher(connection, delivery_timeout_s=20) as opened:
        yield opened
