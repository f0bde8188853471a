"""Ask Kafka whether it is there, for ``/readyz``."""

from streams.bus.clients import open_admin
from streams.bus.connection import KafkaConnection
from streams.web.operations import Check

__all__ = ["broker_check"]


def broker_check(connection: KafkaConnection) -> Check:
    """Return a check that opens a connection of its own: a producer's may look well long after its broker is gone."""

    async def check() -> None:
        async with open_admin(connection, doing="cannot ask whether it is ready"):
            pass

    return check
