"""One record of a topic on one line, for a person who watches. Pure; what is not as expected is shown as it is."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final, Protocol

import orjson

from streams.bus.topics import DLQ_SUFFIX, Topics
from streams.commands.showing import printable

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from streams.bus.records import Headers

__all__ = ["ShownRecord", "one_line"]

_LONGEST: Final = 160


class ShownRecord(Protocol):
    """What is needed of a record."""

    topic: str
    partition: int
    offset: int
    timestamp: int
    key: bytes | None
    value: bytes | None
    headers: "Headers"


def one_line(record: ShownRecord, *, topics: Topics) -> str:
    """Return the time, and the most important of what the record says."""
    at = _clock(record.timestamp)
    if record.topic.endswith(DLQ_SUFFIX):
        return f"{at}  {printable(_dead_letter(record))}"
    try:
        parts = _parts(record, topics)
    except (orjson.JSONDecodeError, LookupError, TypeError, AttributeError, ValueError):
        parts = []
    shown = [part for part in parts if part not in (None, "")] or [_text(record.key), _text(record.value)]
    return f"{at}  " + "  ".join(_cut(printable(str(part))) for part in shown if part is not None)


def _parts(record: ShownRecord, topics: Topics) -> list[object]:
    describe: Mapping[str, Callable[[Any], list[object]]] = {
        topics.raw: _raw,
        topics.enriched: _enriched,
        topics.coded: _coded,
        topics.alerts: _alert,
        topics.deliveries: _attempt,
    }
    if record.topic not in describe:
        return []
    return describe[record.topic](orjson.loads(record.value or b""))


def _raw(article: Any) -> list[object]:  # noqa: ANN401  (any JSON)
    title = article.get("title") or article.get("text")
    return [article.get("id"), article.get("source"), title]


def _enriched(enriched: Any) -> list[object]:  # noqa: ANN401
    article, escalation = enriched["article"], enriched["escalation"]
    types = sorted({event["type"] for event in enriched["events"] if event["status"] == "asserted"})
    return [
        f"{escalation['level']:<8} {escalation['score']:>3.0f}",
        enriched["country"],
        enriched["language"]["code"],
        article["title"] or article["text"],
        ",".join(types),
        article["source"],
    ]


def _coded(coded: Any) -> list[object]:  # noqa: ANN401
    event = coded["event"]
    place = event["location"] or {}
    actor, recipient = (event["actor"] or {}).get("text"), (event["recipient"] or {}).get("text")
    killed = event["magnitude"]["killed"]
    return [
        f"{event['type']:<9} {event['status']}",
        event["date"]["value"][:10],
        place.get("country"),
        place.get("name"),
        f"{actor or '?'} → {recipient or '?'}" if actor or recipient else None,
        f"{killed} killed" if killed else None,
        event["evidence"]["text"],
    ]


def _alert(alert: Any) -> list[object]:  # noqa: ANN401
    reports = len(alert["sources"])
    return [
        f"{alert['severity']:<8} {alert['stage']}",
        alert["country"],
        alert["title"],
        f"{reports} report{'s' if reports > 1 else ''}",
        alert["subscription_id"],
    ]


def _attempt(attempt: Any) -> list[object]:  # noqa: ANN401
    return [
        f"{attempt['state']:<9} attempt {attempt['attempt']}",
        f"HTTP {attempt['status']}" if attempt["status"] is not None else "no answer",
        f"{attempt['duration_ms']:.0f} ms",
        attempt["error"],
        attempt["delivery_id"],
    ]


def _dead_letter(record: ShownRecord) -> str:
    from streams.bus.headers import header_text

    said = [header_text(record.headers, name) for name in ("dlq.stage", "__streams.errors.message")]
    address = f"{record.partition}:{record.offset}"
    return "  ".join(_cut(part) for part in (address, *said, _text(record.key)) if part)


def _clock(timestamp_ms: int) -> str:
    try:
        return datetime.fromtimestamp(timestamp_ms / 1000, UTC).strftime("%m-%d %H:%M:%SZ")
    except (OverflowError, ValueError, OSError):
        return "?"


def _text(value: bytes | None) -> str | None:
    return None if value is None else value[: 4 * _LONGEST].decode("utf-8", "replace")


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
