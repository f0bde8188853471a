"""Dead letters: the original untouched, the reason beside it, and the way back."""

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemas.errors import Conflict
from streams.bus.dead_letters import MAX_REDRIVES, StoredRecord, dead_letter, read_dead_letter, replayed
from streams.bus.records import OutboundRecord

NOW = datetime(2026, 11, 25, 8, 30, tzinfo=UTC)


def bury(**changes: Any) -> OutboundRecord:
    values: dict[str, Any] = {
        "topic": "articles.raw",
        "partition": 3,
        "offset": 41,
        "key": b"k\xff",
        "value": b"\x00\xff{",
        "headers": [("traceparent", b"t"), ("note", None), ("traceparent", b"u")],
        "timestamp_ms": 1_700_000_000_123,
        "error": "NotJson",
        "message": "not JSON: it breaks off at line 1, column 4",
        "stacktrace": "Traceback (most recent call last):\n ...",
        "stage": "enrich",
        "attempts": 2,
        "failed_at": NOW,
        "consumer_group": "tocsin-enrich",
        "app_version": "0.1.0",
    }
    return dead_letter(**{**values, **changes})


def lay(record: OutboundRecord, *, partition: int = 0, offset: int = 7) -> StoredRecord:
    return StoredRecord(
        topic=record.topic,
        partition=partition,
        offset=offset,
        key=record.key,
        value=record.value,
        headers=record.headers,
    )


def test_the_reason_is_in_the_headers_of_kip_1034_and_ours() -> None:
    letter = bury()

    ours = dict(list(letter.headers)[3:])
    assert letter.topic == "articles.raw.dlq"
    assert ours == {
        "__streams.errors.exception": b"NotJson",
        "__streams.errors.message": b"not JSON: it breaks off at line 1, column 4",
        "__streams.errors.stacktrace": b"Traceback (most recent call last):\n ...",
        "__streams.errors.topic": b"articles.raw",
        "__streams.errors.partition": b"3",
        "__streams.errors.offset": b"41",
        "dlq.stage": b"enrich",
        "dlq.attempts": b"2",
        "dlq.failed_at": b"2026-11-25T08:30:00Z",
        "dlq.consumer_group": b"tocsin-enrich",
        "dlq.app_version": b"0.1.0",
        "dlq.redrives": b"0",
        "dlq.timestamp_ms": b"1700000000123",
    }


def test_a_dead_letter_is_dated_by_its_death_lest_retention_take_it_at_once() -> None:
    assert bury(timestamp_ms=0).timestamp_ms is None


@given(
    key=st.none() | st.binary(max_size=20),
    value=st.none() | st.binary(max_size=50),
    headers=st.lists(st.tuples(st.text(st.characters(codec="utf-8"), max_size=9), st.none() | st.binary(max_size=9))),
    timestamp_ms=st.none() | st.integers(0, 2**45),
)
def test_a_replay_is_the_original_and_a_count(
    key: bytes | None, value: bytes | None, headers: list[tuple[str, bytes | None]], timestamp_ms: int | None
) -> None:
    letter = read_dead_letter(lay(bury(key=key, value=value, headers=headers, timestamp_ms=timestamp_ms)))

    assert replayed(letter) == OutboundRecord(
        topic="articles.raw",
        key=key,
        value=value,
        headers=[*headers, ("dlq.redrives", b"1")],
        timestamp_ms=timestamp_ms,
    )


def test_a_message_that_fails_again_and_again_is_not_replayed_for_ever() -> None:
    headers: Any = []
    replays = 0
    with pytest.raises(Conflict, match=f"replayed {MAX_REDRIVES} times"):
        while replays < 99:
            again = replayed(read_dead_letter(lay(bury(headers=headers))))
            headers, replays = again.headers, replays + 1

    assert replays == MAX_REDRIVES


def test_somebody_who_means_it_can_replay_once_more() -> None:
    worn = read_dead_letter(lay(bury(headers=[("dlq.redrives", b"3")])))

    assert ("dlq.redrives", b"4") in replayed(worn, max_redrives=4).headers


def test_the_headers_of_an_earlier_death_are_replaced() -> None:
    first = bury(error="NotUtf8")
    second = bury(headers=first.headers)

    names = [name for name, _ in second.headers]
    assert names.count("__streams.errors.exception") == 1
    assert dict(second.headers)["__streams.errors.exception"] == b"NotJson"


def test_headers_may_come_as_a_mapping_or_not_at_all() -> None:
    assert ("a", b"1") in bury(headers={"a": b"1"}).headers
    assert len(bury(headers=None).headers) == 13


def test_a_long_stack_trace_keeps_its_end_and_a_long_reason_its_beginning() -> None:
    headers = dict(bury(stacktrace="ب" * 9000 + "the end", message="the start" + "ب" * 9000).headers)

    stacktrace, message = headers["__streams.errors.stacktrace"], headers["__streams.errors.message"]
    assert stacktrace is not None
    assert message is not None
    assert len(stacktrace) <= 8 << 10
    assert len(message) <= 2 << 10
    assert stacktrace.decode().startswith("…ب")
    assert stacktrace.decode().endswith("بthe end")
    assert message.decode().startswith("the startب")
    assert message.decode().endswith("ب…")


def test_half_a_character_in_a_reason_does_no_harm() -> None:
    assert dict(bury(message="x\ud800", stacktrace="\ud800").headers)["__streams.errors.message"] == b"x?"


def test_what_is_larger_than_the_topic_allows_is_cut_and_says_so() -> None:
    letter = bury(value=b"v" * 5000, max_bytes=4000)

    read = read_dead_letter(lay(letter))
    assert letter.size_bytes == 4000
    assert read.cut_from_bytes == 5000
    assert read.value == b"v" * len(letter.value or b"")
    with pytest.raises(Conflict, match="only the beginning of a record of 5000 bytes"):
        replayed(read)


def test_headers_larger_than_the_topic_allows_are_left_out() -> None:
    letter = bury(headers=[("bomb", b"b" * 5000)], key=b"k" * 5000, value=b"v", max_bytes=4000)

    assert letter.size_bytes <= 4000
    assert "bomb" not in dict(letter.headers)
    assert (letter.key, letter.value) == (None, b"v")


def test_a_dead_letter_of_somebody_else_is_shown_as_far_as_it_goes() -> None:
    letter = read_dead_letter(
        StoredRecord(
            topic="x.dlq",
            partition=0,
            offset=1,
            key=None,
            value=b"v",
            headers=[("__streams.errors.partition", b"-7x"), ("dlq.redrives", "٣".encode()), ("a", b"1")],
        )
    )

    assert (letter.address, letter.exception, letter.origin_partition, letter.redrives) == ("0:1", None, None, 0)
    with pytest.raises(Conflict, match="does not say which topic"):
        replayed(letter)
