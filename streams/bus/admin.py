"""Topics as they should be: made where they are missing, compared where they are there."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from aiokafka.admin.config_resource import ConfigResource, ConfigResourceType
from aiokafka.errors import (
    InvalidReplicationFactorError,
    InvalidTopicError,
    KafkaError,
    TopicAlreadyExistsError,
    for_code,
)

from schemas.errors import BrokerUnavailable, Misconfigured
from streams.bus.clients import open_admin
from streams.bus.connection import KafkaConnection
from streams.bus.lag import end_offsets, lag
from streams.bus.topics import TopicSpec

__all__ = ["TopicDifference", "create_topics", "end_offsets", "lag"]

_TIMEOUT_S = 30
_LOOK_S = 0.1


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicDifference:
    """An existing topic that is not as the settings would make it; changing it is for a person to decide."""

    topic: str
    what: str
    is_now: str
    should_be: str

    def __str__(self) -> str:
        """Say it in one line."""
        return f"{self.topic}: {self.what} is {self.is_now}, the settings say {self.should_be}"


async def create_topics(connection: KafkaConnection, specs: Sequence[TopicSpec]) -> tuple[TopicDifference, ...]:
    """Make the topics that are missing, wait until every broker's clients can see them, and compare the others.

    Returns:
        What is different about the topics that were there before.

    Raises:
        BrokerUnavailable: Kafka does not answer.
        Misconfigured: Kafka refuses a topic as described; the message says why.
    """
    async with open_admin(connection, doing="cannot create topics") as admin:
        there = set(await admin.list_topics())
        missing = [spec for spec in specs if spec.name not in there]
        if missing:
            await _create(admin, missing)
        partitions = await _await_partitions(admin, specs)
        existing = [spec for spec in specs if spec not in missing]
        configs = await _configs(admin, existing)
    return tuple(
        difference
        for spec in existing
        for difference in _compare(spec, partitions=partitions[spec.name], config=configs[spec.name])
    )


async def _create(admin: AIOKafkaAdminClient, specs: Sequence[TopicSpec]) -> None:
    topics = [NewTopic(spec.name, spec.partitions, spec.replication, topic_configs=spec.config) for spec in specs]
    response = await admin.create_topics(topics, timeout_ms=_TIMEOUT_S * 1000)
    for topic, code, *rest in response.topic_errors:
        kind = for_code(code)
        if not code or kind is TopicAlreadyExistsError:  # somebody else was quicker
            continue
        said = f"cannot create topic {topic}: {next(filter(None, rest), kind.__name__)}"
        if kind is InvalidReplicationFactorError:
            msg = f"{said}; ask for no more copies than there are brokers"
            raise Misconfigured(msg)
        if kind is InvalidTopicError or not kind.retriable:
            raise Misconfigured(said)
        raise BrokerUnavailable(said)


async def _await_partitions(admin: AIOKafkaAdminClient, specs: Sequence[TopicSpec]) -> dict[str, int]:
    names = [spec.name for spec in specs]
    while True:
        described = await admin.describe_topics(names)
        found = {
            topic["topic"]: len(topic["partitions"])
            for topic in described
            if topic["partitions"] and all(partition["leader"] >= 0 for partition in topic["partitions"])
        }
        if len(found) == len(set(names)):
            return found
        await asyncio.sleep(_LOOK_S)  # the limit is open_admin's


async def _configs(admin: AIOKafkaAdminClient, specs: Sequence[TopicSpec]) -> dict[str, dict[str, str]]:
    if not specs:
        return {}
    wanted = [ConfigResource(ConfigResourceType.TOPIC, spec.name, dict(spec.config)) for spec in specs]
    configs: dict[str, dict[str, str]] = {}
    for response in await admin.describe_configs(wanted):
        for code, message, _kind, name, entries, *_ in response.resources:
            if code:
                msg = f"cannot read the settings of {name}: {message}"
                raise KafkaError(msg)
            configs[name] = {entry[0]: entry[1] for entry in entries}
    return configs


def _compare(spec: TopicSpec, *, partitions: int, config: dict[str, str]) -> list[TopicDifference]:
    pairs = [("partitions", str(partitions), str(spec.partitions))]
    pairs += [(name, config.get(name, "unknown"), should_be) for name, should_be in spec.config.items()]
    return [
        TopicDifference(topic=spec.name, what=what, is_now=is_now, should_be=should_be)
        for what, is_now, should_be in pairs
        if is_now != should_be
    ]
