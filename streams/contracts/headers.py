"""The headers of our messages, as schemas: CloudEvents, dead letters, webhooks."""

from typing import Any, Final

__all__ = ["CLOUD_EVENTS", "DEAD_LETTER", "WEBHOOK"]


def _text(description: str, **more: object) -> dict[str, Any]:
    return {"type": "string", "description": description, **more}


CLOUD_EVENTS: Final[dict[str, Any]] = {
    "type": "object",
    "description": "CloudEvents 1.0 in Kafka's binary mode; all values are UTF-8 text.",
    "required": ["ce_id", "ce_source", "ce_specversion", "ce_type", "content-type"],
    "properties": {
        "ce_id": _text("The same for every repeat of this message."),
        "ce_source": _text("Who made it."),
        "ce_specversion": _text("Of CloudEvents.", const="1.0"),
        "ce_type": _text("What it is, e.g. `tocsin.article.enriched.v1`."),
        "ce_time": _text("RFC 3339.", format="date-time"),
        "ce_subject": _text("What it is about, e.g. the article's key."),
        "content-type": _text("Of the value.", const="application/json"),
        "traceparent": _text("W3C Trace Context, passed on from the message before, where it had one."),
        "tracestate": _text("The same."),
        "tocsin.origin": _text("The record that this one was made of: `topic/partition/offset`."),
    },
}

DEAD_LETTER: Final[dict[str, Any]] = {
    "type": "object",
    "description": (
        "The original's own headers, and these: `__streams.errors.*` as KIP-1034 names them, which other tools read, "
        "and `dlq.*`, which are ours; all values are UTF-8 text."
    ),
    "required": [
        "__streams.errors.exception",
        "__streams.errors.message",
        "__streams.errors.stacktrace",
        "__streams.errors.topic",
        "__streams.errors.partition",
        "__streams.errors.offset",
        "dlq.stage",
        "dlq.attempts",
        "dlq.failed_at",
        "dlq.consumer_group",
        "dlq.app_version",
        "dlq.redrives",
    ],
    "properties": {
        "__streams.errors.exception": _text("The kind of error, e.g. `NotJson`."),
        "__streams.errors.message": _text("What was wrong, and what would be right."),
        "__streams.errors.stacktrace": _text("Where it was raised; cut at 8 KiB."),
        "__streams.errors.topic": _text("Where the record was."),
        "__streams.errors.partition": _text("Decimal."),
        "__streams.errors.offset": _text("Decimal."),
        "dlq.stage": _text("Who gave up, e.g. `enrich`."),
        "dlq.attempts": _text("How often it was tried; decimal."),
        "dlq.failed_at": _text("When it was given up; RFC 3339.", format="date-time"),
        "dlq.consumer_group": _text("Who read it."),
        "dlq.app_version": _text("Of Tocsin."),
        "dlq.redrives": _text("How often it was replayed before; decimal."),
        "dlq.timestamp_ms": _text("The original's Kafka timestamp, in milliseconds since 1970; decimal."),
        "dlq.cut_from_bytes": _text("Length of the original value, only where it was too long to be kept whole."),
    },
}

WEBHOOK: Final[dict[str, Any]] = {
    "type": "object",
    "required": ["webhook-id", "webhook-timestamp", "webhook-signature", "content-type"],
    "properties": {
        "webhook-id": _text("The delivery's id, the same on every retry: drop what you have seen."),
        "webhook-timestamp": _text("Of this attempt, in seconds since 1970; refuse what is older than five minutes."),
        "webhook-signature": _text("`v1,` and a base64 HMAC-SHA256; several, space separated, while secrets change."),
        "content-type": _text("Of the body.", const="application/json"),
    },
}
