"""CloudEvents 1.0 in binary mode over Kafka, and W3C trace context: what our records say about themselves. Pure.

https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/kafka-protocol-binding.md, section 3.2.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Final, TypeAlias

from schemas.contract import format_utc

__all__ = ["ORIGIN_HEADER", "Incoming", "cloud_event_headers", "header_text", "traceparent_of"]

ORIGIN_HEADER: Final = "tocsin.origin"
"""Which record of the topic before this one was made of: ``topic/partition/offset``."""

Incoming: TypeAlias = Sequence[tuple[str, bytes | None]] | Sequence[tuple[str, bytes]] | Mapping[str, bytes] | None
"""Headers as aiokafka or Faust hand them over."""

_TRACEPARENT = re.compile(r"(?!ff)[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(-.*)?", re.ASCII)


def cloud_event_headers(
    *,
    id: str,  # noqa: A002  (CloudEvents' own name)
    type: str,  # noqa: A002
    source: str = "/tocsin",
    time: datetime | None = None,
    subject: str | None = None,
    incoming: Incoming = None,
    origin: str | None = None,
    content_type: str = "application/json",
) -> list[tuple[str, bytes | None]]:
    """Return the headers of a record.

    Args:
        id: The same in every repeat of this message, so that receivers can drop repeats.
        type: What kind of message it is, with its version, such as ``tocsin.article.enriched.v1``.
        source: Who says it, a URI reference.
        time: When it happened.
        subject: What it is about, such as the article's key.
        incoming: The headers of the record that this one was made of: it stays in the same trace.
        origin: The place of that record, ``topic/partition/offset``.
        content_type: What the value is.
    """
    theirs = list(incoming.items() if isinstance(incoming, Mapping) else incoming or ())
    trace = traceparent_of(theirs)
    texts = [
        ("ce_specversion", "1.0"),
        ("ce_id", id),
        ("ce_source", source),
        ("ce_type", type),
        ("ce_time", None if time is None else format_utc(time)),
        ("ce_subject", subject),
        ("content-type", content_type),
        ("traceparent", trace),
        ("tracestate", header_text(theirs, "tracestate") if trace is not None else None),
        (ORIGIN_HEADER, origin),
    ]
    return [(name, text.encode()) for name, text in texts if text is not None]


def header_text(headers: Iterable[tuple[str, bytes | None]], name: str) -> str | None:
    """Return the last header of that name as text, or None where there is none; what is not UTF-8 is replaced."""
    found = None
    for header, value in headers:
        if header == name:
            found = value
    return None if found is None else found.decode("utf-8", "replace")


def traceparent_of(headers: Iterable[tuple[str, bytes | None]]) -> str | None:
    """Return the trace that a record belongs to, or None where it names none or writes it wrongly."""
    text = header_text(headers, "traceparent")
    return text if text is not None and _TRACEPARENT.fullmatch(text) else None
