"""Dead letters: the record that failed, untouched, with headers that say why. Pure.

``__streams.errors.*`` are the names of KIP-1034, which tools know; ``dlq.*`` are ours. All are UTF-8 text.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from schemas.contract import format_utc
from schemas.errors import Conflict
from streams.bus.headers import Incoming, header_text
from streams.bus.records import Headers, OutboundRecord
from streams.bus.topics import Topics

__all__ = ["MAX_REDRIVES", "DeadLetter", "StoredRecord", "dead_letter", "read_dead_letter", "replayed"]

MAX_REDRIVES: Final = 3
"""How often a dead letter may be replayed before somebody must say that it is meant."""

_EXCEPTION: Final = "__streams.errors.exception"
_MESSAGE: Final = "__streams.errors.message"
_STACKTRACE: Final = "__streams.errors.stacktrace"
_TOPIC: Final = "__streams.errors.topic"
_PARTITION: Final = "__streams.errors.partition"
_OFFSET: Final = "__streams.errors.offset"
_STAGE: Final = "dlq.stage"
_ATTEMPTS: Final = "dlq.attempts"
_FAILED_AT: Final = "dlq.failed_at"
_CONSUMER_GROUP: Final = "dlq.consumer_group"
_APP_VERSION: Final = "dlq.app_version"
_REDRIVES: Final = "dlq.redrives"
_TIMESTAMP: Final = "dlq.timestamp_ms"
_CUT_FROM: Final = "dlq.cut_from_bytes"

_OURS: Final = frozenset(
    {
        *(_EXCEPTION, _MESSAGE, _STACKTRACE, _TOPIC, _PARTITION, _OFFSET),
        *(_STAGE, _ATTEMPTS, _FAILED_AT, _CONSUMER_GROUP, _APP_VERSION, _REDRIVES, _TIMESTAMP, _CUT_FROM),
    }
)

_STACKTRACE_BYTES: Final = 8 << 10
_MESSAGE_BYTES: Final = 2 << 10
_LARGEST_BYTES: Final = 10 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredRecord:
    """A record of a dead letters' topic as it was read, before anybody made sense of it."""

    topic: str
    partition: int
    offset: int
    key: bytes | None
    value: bytes | None
    headers: Headers = ()
    timestamp_ms: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadLetter:
    """A dead letter as it lies in its topic. What its writer left out is None."""

    dlq_topic: str
    partition: int
    offset: int
    key: bytes | None
    value: bytes | None
    headers: Headers
    """The original's own."""
    exception: str | None
    message: str | None
    stacktrace: str | None
    origin_topic: str | None
    origin_partition: int | None
    origin_offset: int | None
    origin_timestamp_ms: int | None
    stage: str | None
    attempts: int | None
    failed_at: str | None
    consumer_group: str | None
    app_version: str | None
    redrives: int
    cut_from_bytes: int | None
    """The length of the original value, where it was too long to be kept whole."""

    @property
    def address(self) -> str:
        """How a person names it: ``partition:offset``."""
        return f"{self.partition}:{self.offset}"


def dead_letter(
    *,
    topic: str,
    partition: int,
    offset: int,
    key: bytes | None,
    value: bytes | None,
    headers: Incoming,
    timestamp_ms: int | None = None,
    error: str,
    message: str,
    stacktrace: str,
    stage: str,
    attempts: int = 1,
    failed_at: datetime,
    consumer_group: str,
    app_version: str,
    max_bytes: int = _LARGEST_BYTES,
) -> OutboundRecord:
    """Return the dead letter of a record that failed.

    It bears its own time, not the record's: an old or wrong timestamp must not have it deleted early.

    Args:
        topic: Where the record was read.
        partition: Its partition.
        offset: Its offset.
        key: As it was read.
        value: As it was read.
        headers: As they were read.
        timestamp_ms: The record's own, for a replay to have it again.
        error: The name of what went wrong.
        message: The reason, for a person.
        stacktrace: Where it happened; its end is kept.
        stage: Which stage gave up, e.g. ``enrich``.
        attempts: How often it was tried.
        failed_at: When it was given up.
        consumer_group: Who read it.
        app_version: Ours.
        max_bytes: The limit of the dead letters' topic. A record can be longer only if it came compressed; its value
            is cut then, for the rest of the topic must go on, and it cannot be replayed.
    """
    theirs: Headers = list(headers.items() if isinstance(headers, Mapping) else headers or ())
    reasons = {
        _EXCEPTION: error,
        _MESSAGE: _first(message, limit_bytes=_MESSAGE_BYTES),
        _STACKTRACE: _last(stacktrace, limit_bytes=_STACKTRACE_BYTES),
        _TOPIC: topic,
        _PARTITION: str(partition),
        _OFFSET: str(offset),
        _STAGE: stage,
        _ATTEMPTS: str(attempts),
        _FAILED_AT: format_utc(failed_at),
        _CONSUMER_GROUP: consumer_group,
        _APP_VERSION: app_version,
        _REDRIVES: str(_number(header_text(theirs, _REDRIVES)) or 0),
    }
    if timestamp_ms is not None and timestamp_ms >= 0:
        reasons[_TIMESTAMP] = str(timestamp_ms)
    ours = [(name, text.encode("utf-8", "replace")) for name, text in reasons.items()]
    whole = OutboundRecord(topic=Topics.dlq(topic), key=key, value=value, headers=[*_theirs(theirs), *ours])
    return whole if whole.size_bytes <= max_bytes else _cut(whole, ours=ours, max_bytes=max_bytes)


def read_dead_letter(record: StoredRecord) -> DeadLetter:
    """Return what a record of a dead letters' topic says; nothing in it is taken for granted."""

    def text(name: str) -> str | None:
        return header_text(record.headers, name)

    return DeadLetter(
        dlq_topic=record.topic,
        partition=record.partition,
        offset=record.offset,
        key=record.key,
        value=record.value,
        headers=_theirs(record.headers),
        exception=text(_EXCEPTION),
        message=text(_MESSAGE),
        stacktrace=text(_STACKTRACE),
        origin_topic=text(_TOPIC),
        origin_partition=_number(text(_PARTITION)),
        origin_offset=_number(text(_OFFSET)),
        origin_timestamp_ms=_number(text(_TIMESTAMP)),
        stage=text(_STAGE),
        attempts=_number(text(_ATTEMPTS)),
        failed_at=text(_FAILED_AT),
        consumer_group=text(_CONSUMER_GROUP),
        app_version=text(_APP_VERSION),
        redrives=_number(text(_REDRIVES)) or 0,
        cut_from_bytes=_number(text(_CUT_FROM)),
    )


def replayed(letter: DeadLetter, *, max_redrives: int = MAX_REDRIVES) -> OutboundRecord:
    """Return the original record, to be published to its topic once more.

    Raises:
        Conflict: It was replayed too often, was cut, or does not say where it came from.
    """
    if letter.origin_topic is None:
        msg = f"dead letter {letter.address} of {letter.dlq_topic} does not say which topic it came from"
        raise Conflict(msg)
    if letter.cut_from_bytes is not None:
        msg = (
            f"dead letter {letter.address} of {letter.dlq_topic} holds only the beginning of a record of "
            f"{letter.cut_from_bytes} bytes; ask its producer to send it again"
        )
        raise Conflict(msg)
    if letter.redrives >= max_redrives:
        msg = (
            f"dead letter {letter.address} of {letter.dlq_topic} was replayed {letter.redrives} times and failed each "
            f"time; mend the cause ({letter.message}), then replay it with a higher limit than {max_redrives}"
        )
        raise Conflict(msg)
    return OutboundRecord(
        topic=letter.origin_topic,
        key=letter.key,
        value=letter.value,
        headers=[*letter.headers, (_REDRIVES, str(letter.redrives + 1).encode())],
        timestamp_ms=letter.origin_timestamp_ms,
    )


def _theirs(headers: Iterable[tuple[str, bytes | None]]) -> Headers:
    return tuple((name, value) for name, value in headers if name not in _OURS)


def _cut(record: OutboundRecord, *, ours: Headers, max_bytes: int) -> OutboundRecord:
    length = len(record.value or b"")
    note = (_CUT_FROM, str(length).encode())
    without_value = OutboundRecord(topic=record.topic, key=record.key, value=b"", headers=[*record.headers, note])
    if without_value.size_bytes > max_bytes:  # even so: then only our own words are kept
        without_value = OutboundRecord(topic=record.topic, key=None, value=b"", headers=[*ours, note])
    room = max(0, max_bytes - without_value.size_bytes)
    return OutboundRecord(
        topic=record.topic,
        key=without_value.key,
        value=(record.value or b"")[:room],
        headers=without_value.headers,
    )


def _first(text: str, *, limit_bytes: int) -> str:
    encoded = text.encode("utf-8", "replace")
    return text if len(encoded) <= limit_bytes else encoded[: limit_bytes - 3].decode("utf-8", "ignore") + "…"


def _last(text: str, *, limit_bytes: int) -> str:
    # The end of a stack trace is where it happened.
    encoded = text.encode("utf-8", "replace")
    return text if len(encoded) <= limit_bytes else "…" + encoded[3 - limit_bytes :].decode("utf-8", "ignore")


def _number(text: str | None) -> int | None:
    return int(text) if text is not None and text.isascii() and text.isdecimal() else None
