"""CloudEvents over Kafka: the names and values of the specification's own example, and W3C's of traces."""

from datetime import UTC, datetime

import pytest

from streams.bus.headers import ORIGIN_HEADER, cloud_event_headers, header_text, traceparent_of

TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"


def test_the_example_of_the_kafka_binding_comes_out() -> None:
    # https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/kafka-protocol-binding.md, section 3.2.5
    headers = cloud_event_headers(
        type="com.example.someevent",
        source="/mycontext/subcontext",
        id="1234-1234-1234",
        time=datetime(2018, 4, 5, 3, 56, 24, tzinfo=UTC),
        content_type="application/avro",
    )

    assert dict(headers) == {
        "ce_specversion": b"1.0",
        "ce_type": b"com.example.someevent",
        "ce_source": b"/mycontext/subcontext",
        "ce_id": b"1234-1234-1234",
        "ce_time": b"2018-04-05T03:56:24Z",
        "content-type": b"application/avro",
    }


def test_what_a_record_is_about_and_made_of_is_said() -> None:
    headers = dict(cloud_event_headers(type="t", id="i", subject="مقال", origin="articles.raw/0/17"))

    assert (headers["ce_subject"], headers[ORIGIN_HEADER]) == ("مقال".encode(), b"articles.raw/0/17")


def test_a_trace_goes_on_in_what_is_made_of_a_record() -> None:
    incoming = [("ce_id", b"other"), ("traceparent", TRACE.encode()), ("tracestate", b"vendor=1")]

    headers = dict(cloud_event_headers(type="t", id="i", incoming=incoming))

    assert cloud_event_headers(type="t", id="i", incoming=dict(incoming)) == list(headers.items())
    assert (headers["ce_id"], headers["traceparent"], headers["tracestate"]) == (b"i", TRACE.encode(), b"vendor=1")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "rubbish",
        TRACE.upper(),
        TRACE.replace("4bf92f3577b34da6a3ce929d0e0e4736", "0" * 32),
        TRACE.replace("00f067aa0ba902b7", "0" * 16),
        "ff" + TRACE[2:],
        TRACE + "\r\nx",
    ],
)
def test_a_trace_that_is_written_wrongly_is_dropped(text: str) -> None:
    incoming = [("traceparent", text.encode()), ("tracestate", b"vendor=1")]

    assert traceparent_of(incoming) is None
    assert not {"traceparent", "tracestate"} & dict(cloud_event_headers(type="t", id="i", incoming=incoming)).keys()


def test_of_headers_with_one_name_the_last_counts() -> None:
    assert header_text([("a", b"1"), ("b", b"2"), ("a", b"3")], "a") == "3"


def test_a_header_that_is_null_or_no_text_is_no_trouble() -> None:
    assert header_text([("a", None)], "a") is None
    assert header_text([("a", b"\xff")], "a") == "\ufffd"
