"""A record on its way out, before it meets a client. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass

__all__ = ["Headers", "OutboundRecord"]

Headers = Sequence[tuple[str, bytes | None]]
"""Kafka's headers: a name may occur twice, and a value may be null."""

# The header of a batch of one, and a record's lengths and timestamp, all at their longest.
_RECORD_OVERHEAD_BYTES = 61 + 41
_HEADER_OVERHEAD_BYTES = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboundRecord:
    """One record to be published."""

    topic: str
    key: bytes | None
    value: bytes | None
    headers: Headers = ()
    timestamp_ms: int | None = None

    @property
    def size_bytes(self) -> int:
        """What it may take on the broker, uncompressed; a little too much rather than too little."""
        headers_bytes = sum(
            len(name.encode()) + len(value or b"") + _HEADER_OVERHEAD_BYTES for name, value in self.headers
        )
        return len(self.key or b"") + len(self.value or b"") + headers_bytes + _RECORD_OVERHEAD_BYTES
