"""Topics of a test's own on the broker that the whole run shares."""

import secrets

from streams.bus.admin import create_topics
from streams.bus.connection import KafkaConnection
from streams.bus.topics import TopicSpec, topic_specs

__all__ = ["fresh_prefix", "fresh_topics"]


def fresh_prefix() -> str:
    """Return a prefix for topics and groups that no other test has."""
    return f"t{secrets.token_hex(4)}."


async def fresh_topics(connection: KafkaConnection, *, prefix: str, partitions: int = 2) -> tuple[TopicSpec, ...]:
    """Make every topic under the prefix."""
    specs = topic_specs(prefix=prefix, partitions=partitions)
    await create_topics(connection, specs)
    return specs
