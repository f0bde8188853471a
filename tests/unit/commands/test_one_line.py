"""A record on one line, whatever is in it."""

from dataclasses import dataclass, field

import orjson
import pytest

from streams.bus.topics import Topics
from streams.commands.one_line import one_line

TOPICS = Topics("desk.")
AT = 1_795_000_000_000


@dataclass
class Record:
    topic: str
    value: bytes | None
    partition: int = 0
    offset: int = 7
    timestamp: int = AT
    key: bytes | None = b"key"
    headers: list[tuple[str, bytes | None]] = field(default_factory=list)


ENRICHED = {
    "article": {"title": None, "text": "Shelling in Aleppo", "source": "Test Wire"},
    "language": {"code": "en"},
    "country": "SYR",
    "escalation": {"level": "high", "score": 71.4},
    "events": [
        {"type": "ASSAULT", "status": "asserted"},
        {"type": "ASSAULT", "status": "asserted"},
        {"type": "AID", "status": "planned"},
    ],
}
CODED = {
    "event": {
        "type": "ASSAULT",
        "status": "asserted",
        "location": {"name": "Aleppo", "country": "SYR"},
        "actor": None,
        "recipient": {"text": "civilians"},
        "date": {"value": "2026-11-24T00:00:00Z"},
        "magnitude": {"killed": 14},
        "evidence": {"text": "Shells killed 14."},
    }
}
ATTEMPT = {
    "state": "pending",
    "attempt": 2,
    "status": None,
    "duration_ms": 12.4,
    "error": "connection refused",
    "delivery_id": "dlv_1",
}
LINES = [
    (TOPICS.raw, {"id": "a1", "source": "Test Wire", "text": "غارة جوية"}, "a1  Test Wire  غارة جوية"),
    (TOPICS.enriched, ENRICHED, "high      71  SYR  en  Shelling in Aleppo  ASSAULT  Test Wire"),
    (
        TOPICS.coded,
        CODED,
        "ASSAULT   asserted  2026-11-24  SYR  Aleppo  ? → civilians  14 killed  Shells killed 14.",
    ),
    (TOPICS.deliveries, ATTEMPT, "pending   attempt 2  no answer  12 ms  connection refused  dlv_1"),
]


@pytest.mark.parametrize(("topic", "message", "shown"), LINES)
def test_the_most_important_comes_on_one_line(topic: str, message: object, shown: str) -> None:
    line = one_line(Record(topic, orjson.dumps(message)), topics=TOPICS)

    assert line == f"11-18 11:06:40Z  {shown}"


@pytest.mark.parametrize("topic", TOPICS.all)
@pytest.mark.parametrize(
    "value", [b"nonsense", b"[1]", b"{}", b"null", b"", b'{"escalation": 1, "event": 2, "text": []}']
)
def test_what_is_not_as_expected_is_shown_as_it_is(topic: str, value: bytes) -> None:
    line = one_line(Record(topic, value), topics=TOPICS)

    assert line.startswith("11-18 11:06:40Z  ")
    assert "\n" not in line


@pytest.mark.parametrize("timestamp", [-1, 0, 1 << 60])
def test_any_timestamp_can_be_shown(timestamp: int) -> None:
    assert "nonsense" in one_line(Record("other", b"nonsense", timestamp=timestamp), topics=TOPICS)


def test_a_record_without_key_and_value_is_a_line_too() -> None:
    assert one_line(Record("other", None, key=None), topics=TOPICS) == "11-18 11:06:40Z  "


def test_a_dead_letter_shows_where_it_lies_and_why() -> None:
    headers = [("dlq.stage", b"enrich"), ("__streams.errors.message", b"not JSON: it breaks off")]
    line = one_line(Record("desk.articles.raw.dlq", b"{", headers=headers), topics=TOPICS)

    assert line == "11-18 11:06:40Z  0:7  enrich  not JSON: it breaks off  key"


def test_a_line_stays_short_and_harmless() -> None:
    line = one_line(Record(TOPICS.raw, orjson.dumps({"text": "\x1b[2J" + "x\n" * 5000})), topics=TOPICS)

    assert len(line) < 200
    assert "\x1b" not in line
    assert "\n" not in line
