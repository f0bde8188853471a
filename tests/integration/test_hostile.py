"""What nobody should send, sent to the real pipe: each ends enriched or as a dead letter, none is lost, nothing dies."""

import asyncio
import time
from pathlib import Path

import orjson
import pytest

from streams.app import kafka_connection, make_publisher, topics_of
from streams.bus.headers import ORIGIN_HEADER
from tests.data.hostile import HOSTILE, WHAT
from tests.faults.pipe import Pipe, open_pipe

pytestmark = [pytest.mark.kafka, pytest.mark.timeout(120)]


async def test_every_hostile_record_ends_where_it_should(kafka_bootstrap: str, tmp_path: Path) -> None:
    async with open_pipe(kafka_bootstrap, tmp_path, TOCSIN_ARTICLE_DEADLINE_S="20") as pipe:
        worker = await pipe.start("enrich").ready()
        topics = topics_of(pipe.settings)
        async with make_publisher(pipe.settings, kafka_connection(pipe.settings)) as publisher:
            for name, value in HOSTILE.items():
                # The name travels as the key of all but one: a record without a key is hostile too.
                key = None if name == next(iter(HOSTILE)) else name.encode()
                await publisher.publish(topics.raw, key=key, value=value, headers=[("test.name", name.encode())])

        fates = await fates_of(pipe)

        assert fates == {name: "enriched" if what == "enriched" else "dlq" for name, what in WHAT.items()}
        assert worker.process.poll() is None, worker.tail()


async def test_a_dead_letter_keeps_bytes_key_and_headers_and_says_why(kafka_bootstrap: str, tmp_path: Path) -> None:
    async with open_pipe(kafka_bootstrap, tmp_path) as pipe:
        await pipe.start("enrich").ready()
        topics = topics_of(pipe.settings)
        value = b'{"text": "half a'
        async with make_publisher(pipe.settings, kafka_connection(pipe.settings)) as publisher:
            await publisher.publish(
                topics.raw, key=b"\xff\x00key", value=value, headers=[("mine", b"\xfe"), ("mine", b"2")]
            )

        letters = await dead_letters(pipe, count=1)

        headers = dict(letters[0].headers)
        assert letters[0].value == value
        assert letters[0].key == b"\xff\x00key"
        assert [pair for pair in letters[0].headers if pair[0] == "mine"] == [("mine", b"\xfe"), ("mine", b"2")]
        assert headers["__streams.errors.topic"].decode() == topics.raw
        assert headers["__streams.errors.exception"].decode().endswith("NotJson")
        assert "not JSON" in headers["__streams.errors.message"].decode()
        assert headers["dlq.stage"] == b"enrich"


async def fates_of(pipe: Pipe) -> dict[str, str]:
    topics = topics_of(pipe.settings)
    deadline = time.monotonic() + 90
    while True:
        places = {}
        async for record in pipe.read(topics.raw):
            places[f"{topics.raw}/{record.partition}/{record.offset}"] = dict(record.headers)["test.name"].decode()
        fates = {}
        async for record in pipe.read(topics.enriched):
            orjson.loads(record.value)
            fates[places[dict(record.headers)[ORIGIN_HEADER].decode()]] = "enriched"
        async for record in pipe.read(topics.dlq(topics.raw)):
            fates[dict(record.headers)["test.name"].decode()] = "dlq"
        if len(fates) == len(HOSTILE) or time.monotonic() > deadline:
            return fates
        await asyncio.sleep(0.5)


async def dead_letters(pipe: Pipe, *, count: int) -> list:
    topics = topics_of(pipe.settings)
    deadline = time.monotonic() + 30
    while True:
        found = [record async for record in pipe.read(topics.dlq(topics.raw))]
        if len(found) >= count or time.monotonic() > deadline:
            return found
        await asyncio.sleep(0.3)
