"""The yardstick: a bare, batched aiokafka loop that consumes and produces, and does nothing else."""

import asyncio
import time

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition

from streams.bus.connection import KafkaConnection

__all__ = ["bare_loop"]


async def bare_loop(connection: KafkaConnection, *, source: str, target: str, records: int, partitions: int) -> float:
    """Return messages a second from ``source`` to ``target``; a batch is acknowledged before its offsets are."""
    consumer = AIOKafkaConsumer(
        **connection.client_options(), group_id=f"{target}-bare", enable_auto_commit=False, auto_offset_reset="earliest"
    )
    producer = AIOKafkaProducer(
        **connection.client_options(), acks="all", enable_idempotence=True, linger_ms=2, max_batch_size=256 * 1024
    )
    await consumer.start()
    await producer.start()
    try:
        consumer.assign([TopicPartition(source, number) for number in range(partitions)])
        done = 0
        started = time.perf_counter()
        while done < records:
            batches = await consumer.getmany(timeout_ms=1000, max_records=500)
            sent = [
                await producer.send(target, record.value, key=record.key)
                for batch in batches.values()
                for record in batch
            ]
            await asyncio.gather(*sent)
            await consumer.commit()
            done += len(sent)
        return done / (time.perf_counter() - started)
    finally:
        await consumer.stop()
        await producer.stop()
