"""Fakes that we ship, so that your tests of what you build on Tocsin need no broker."""

from collections.abc import Iterable

from schemas.errors import BrokerUnavailable
from streams.bus.publisher import Headers, OutboundRecord

__all__ = ["KeptRecords"]


class KeptRecords:
    """A ``Publisher`` that keeps what is published, or is away."""

    def __init__(self) -> None:
        self.records: list[OutboundRecord] = []
        self.away: str | None = None
        """Why it is away; while it is, nothing is kept and every call raises ``BrokerUnavailable``."""

    async def publish(
        self,
        topic: str,
        *,
        key: bytes | None,
        value: bytes | None,
        headers: Headers = (),
        timestamp_ms: int | None = None,
    ) -> None:
        """Keep one record."""
        await self.publish_all(
            [OutboundRecord(topic=topic, key=key, value=value, headers=headers, timestamp_ms=timestamp_ms)]
        )

    async def publish_all(self, records: Iterable[OutboundRecord]) -> None:
        """Keep many, in order."""
        await self.check()
        self.records.extend(records)

    async def check(self) -> None:
        """Raise if it is away."""
        if self.away is not None:
            raise BrokerUnavailable(self.away)
