"""``POST /v1/articles``: in Kafka when the answer comes, or refused as a whole."""

import asyncio
import io
import json
import socket
import uuid
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiokafka import AIOKafkaConsumer

from streams.bus.admin import create_topics
from streams.bus.connection import KafkaConnection
from streams.bus.publisher import KafkaPublisher
from streams.bus.topics import Topics, topic_specs
from streams.web.broker_check import broker_check
from tests.integration.api.client import Api, Start

TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"


@pytest.mark.kafka
async def test_articles_are_in_kafka_when_the_answer_comes(start: Start, kafka_bootstrap: str) -> None:
    prefix = f"api-{uuid.uuid4().hex[:8]}."
    connection = KafkaConnection(bootstrap=kafka_bootstrap)
    specs = topic_specs(prefix=prefix, partitions=1)
    await create_topics(connection, specs)
    body = '{"text": "قصف على السوق", "id": "a-1"}\n{"text":"Shells hit the market."}\n'.encode()
    async with (
        KafkaPublisher(connection, specs=specs) as publisher,
        start(publisher=publisher, topics=Topics(prefix), check_broker=broker_check(connection)) as api,
    ):
        assert (await api.ask("GET", "/readyz")).body == {"status": "ready", "role": "api", "problems": []}
        answer = await api.send(body, "application/x-ndjson", traceparent=TRACE)
        consumer = AIOKafkaConsumer(
            f"{prefix}articles.raw", bootstrap_servers=kafka_bootstrap, auto_offset_reset="earliest"
        )
        await consumer.start()
        try:
            ends = await consumer.end_offsets(consumer.assignment())
            records = [await asyncio.wait_for(consumer.getone(), 10) for _ in range(2)]
        finally:
            await consumer.stop()

    assert (answer.status, answer.body["accepted"], answer.body["topic"]) == (202, 2, f"{prefix}articles.raw")
    assert list(ends.values()) == [2]
    assert body.splitlines() == [record.value for record in records]
    assert [record.key for record in records] == [b"a-1", None]
    for record, told in zip(records, answer.body["articles"], strict=True):
        headers = dict(record.headers)
        assert told["message_id"].encode() == headers["ce_id"]
        assert headers["ce_type"] == b"tocsin.article.raw.v1"
        assert headers["content-type"] == b"application/json"
        assert headers["traceparent"] == TRACE.encode()


async def test_no_broker_at_all_is_a_503_too(start: Start) -> None:
    with socket.socket() as taken:  # bound but not listening: every connection is refused
        taken.bind(("127.0.0.1", 0))
        connection = KafkaConnection(bootstrap=f"127.0.0.1:{taken.getsockname()[1]}")
        publisher = KafkaPublisher(connection, delivery_timeout_s=5)
        async with start(publisher=publisher, check_broker=broker_check(connection)) as api:
            answer = await api.send(b'{"text":"a"}')
            ready = await api.ask("GET", "/readyz")

    assert (answer.status, answer.is_problem) == (503, True)
    assert (ready.status, ready.body["problems"]) == (503, ["the broker does not answer"])


@pytest.mark.parametrize("media_type", ["application/json", "application/json; charset=utf-8", "APPLICATION/JSON"])
async def test_one_article_is_published_as_it_was_written(api: Api, media_type: str) -> None:
    body = b'{ "text": "Shells hit.", "id": "7", "region": "north" }'

    answer = await api.send(body, media_type)

    assert answer.status == 202
    assert [(b"7", body, "test.articles.raw")] == [(kept.key, kept.value, kept.topic) for kept in api.kept.records]


async def test_the_same_article_has_the_same_message_id(api: Api) -> None:
    first, again, other = [await api.send(body) for body in (b'{"text":"a"}', b'{"text":"a"}', b'{"text":"b"}')]

    ids = [answer.body["articles"][0]["message_id"] for answer in (first, again, other)]
    assert ids[0] == ids[1] != ids[2]


async def test_a_trace_context_that_is_none_is_not_passed_on(api: Api) -> None:
    answer = await api.send(b'{"text":"a"}', traceparent="00-hostile")

    assert answer.status == 202
    assert "traceparent" not in dict(api.kept.records[0].headers)


async def test_one_bad_article_and_nothing_is_published(api: Api) -> None:
    answer = await api.send(b'[{"text":"good"},{"text":"good","published_at":"soon"},{}]')

    assert answer.status == 422
    assert answer.is_problem
    assert [(flaw["index"], flaw["field"]) for flaw in answer.body["errors"]] == [(1, "published_at"), (2, "text")]
    assert "Nothing was published" in answer.body["detail"]
    assert api.kept.records == []


@pytest.mark.parametrize(
    ("article", "what"),
    [
        ({"text": "x" * (33 << 10)}, "text"),
        ({"text": "x", "metadata": {"raw": "y" * (65 << 10)}}, "limit"),
        ({"text": "x", "metadata": {"raw": "y" * ((64 << 10) - 60)}}, "headers"),
    ],
)
async def test_what_the_topic_will_not_take_is_too_large(api: Api, article: dict[str, Any], what: str) -> None:
    answer = await api.send(json.dumps([{"text": "good"}, article]).encode())

    assert answer.status == 413
    assert answer.is_problem
    assert [flaw["index"] for flaw in answer.body["errors"]] == [1]
    assert what in answer.body["errors"][0]["reason"]
    assert api.kept.records == []


@pytest.mark.parametrize("declared", [True, False])
@pytest.mark.parametrize(("path", "limit"), [("/v1/articles", 1 << 20), ("/v1/subscriptions", 1 << 20)])
async def test_a_body_over_the_limit_is_refused(api: Api, path: str, limit: int, declared: bool) -> None:
    async def parts() -> AsyncIterator[bytes]:
        for _ in range(limit // 65536 + 1):
            yield b" " * 65536

    body = io.BytesIO(b" " * (limit + 1)) if declared else parts()
    answer = await api.ask("POST", path, data=body, headers={"content-type": "application/json"})

    assert answer.status == 413
    assert answer.is_problem
    assert str(limit) in answer.body["detail"]


async def test_the_broker_away_is_a_503_that_says_when_to_come_back(api: Api) -> None:
    api.kept.away = "Kafka at broker-7.internal:9092 does not answer"

    answer = await api.send(b'{"text":"a"}')

    assert answer.status == 503
    assert answer.is_problem
    assert int(answer.headers["retry-after"]) > 0
    assert "broker-7" not in json.dumps(answer.body)


@pytest.mark.parametrize(
    "media_type", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"]
)
async def test_a_form_of_a_web_page_is_no_article(api: Api, media_type: str) -> None:
    answer = await api.send(b'{"text":"a"}', media_type)

    assert answer.status == 415
    assert answer.is_problem
    assert api.kept.records == []
