"""aiokafka's clients for the length of a block, with their errors in our terms."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiokafka import AIOKafkaConsumer
from aiokafka.admin import AIOKafkaAdminClient

from streams.bus.broker_errors import broker_errors
from streams.bus.connection import KafkaConnection

__all__ = ["open_admin", "open_reader"]

_TIMEOUT_S = 30


@asynccontextmanager
async def open_admin(connection: KafkaConnection, *, doing: str) -> AsyncIterator[AIOKafkaAdminClient]:
    """Open an admin client for a block.

    Raises:
        BrokerUnavailable: Kafka does not answer, at once or within the block.
    """
    with broker_errors(doing, bootstrap=connection.bootstrap, timeout_s=_TIMEOUT_S):
        async with asyncio.timeout(_TIMEOUT_S):
            admin = AIOKafkaAdminClient(**connection.client_options(), request_timeout_ms=_TIMEOUT_S * 1000)
            try:
                await admin.start()
                yield admin
            finally:
                await admin.close()


@asynccontextmanager
async def open_reader(connection: KafkaConnection, *, doing: str) -> AsyncIterator[AIOKafkaConsumer]:
    """Open a consumer without a group for a block: it leaves no trace on the cluster.

    Raises:
        BrokerUnavailable: Kafka does not answer, at once or within the block.
    """
    with broker_errors(doing, bootstrap=connection.bootstrap, timeout_s=_TIMEOUT_S):
        consumer = AIOKafkaConsumer(
            **connection.client_options(),
            group_id=None,
            enable_auto_commit=False,
            auto_offset_reset="earliest",
            request_timeout_ms=_TIMEOUT_S * 1000,
        )
        try:
            async with asyncio.timeout(_TIMEOUT_S):
                await consumer.start()
            # Lets its tasks begin; aiokafka cannot stop one that has not: stop() then raises CancelledError.
            await asyncio.sleep(0)
            yield consumer
        finally:
            await consumer.stop()
