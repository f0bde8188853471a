"""Measure, print, and append to ``bench/results.csv`` with date, machine and versions.

Ratios within one run are what to compare: machines differ and are shared.
"""

import asyncio
import csv
import os
import platform
import statistics
import sys
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

import aiohttp
from aiokafka import AIOKafkaConsumer, TopicPartition

from bench.articles import alarming, long_articles, small_messages
from bench.bare import bare_loop
from streams.app import make_publisher
from streams.bus.publisher import OutboundRecord
from streams.demo.system import System, run_system
from streams.receiver import Receiver
from streams.store.secrets import make_secret
from streams.telemetry.log import configure_logging

RESULTS = Path(__file__).parent / "results.csv"
COLUMNS = ("date", "machine", "cores", "python", "versions", "figure", "value", "unit")
SMALL = 8000
SMALL_BYTES = 2048
LONG = 240
ALARMS = 200
PARTITIONS = 4
FILTER = {"min_level": "elevated", "max_age": "P36500D", "sources": ["bench alarm"]}


async def push(system: System, topic: str, values: Sequence[bytes]) -> None:
    """Publish without pause."""
    async with make_publisher(system.settings, system.connection) as publisher:
        for start in range(0, len(values), 500):
            await publisher.publish_all(
                OutboundRecord(topic=topic, key=str(start + offset).encode(), value=value)
                for offset, value in enumerate(values[start : start + 500])
            )


async def watch(system: System, topic: str, count: int, *, timeout_s: float) -> tuple[float, int]:
    """Wait for ``count`` records; return seconds from the first to the last by the broker's clock, and how many."""
    consumer = AIOKafkaConsumer(**system.connection.client_options(), auto_offset_reset="earliest")
    await consumer.start()
    stamps = []
    try:
        consumer.assign([TopicPartition(topic, number) for number in range(PARTITIONS)])
        await consumer.seek_to_beginning()
        deadline = time.monotonic() + timeout_s
        while len(stamps) < count and time.monotonic() < deadline:
            for records in (await consumer.getmany(timeout_ms=500)).values():
                stamps.extend(record.timestamp for record in records)
    finally:
        await consumer.stop()
    return (max(stamps) - min(stamps)) / 1000, len(stamps)


async def measure_pipe() -> dict[str, tuple[float, str]]:
    """Messages a second through the enrich agent with an analyser that reads nothing, beside the bare loop."""
    async with run_system(
        overrides={
            "TOCSIN_ANALYZER": "null",
            "TOCSIN_BATCH_SIZE": "50",
            "TOCSIN_ARTICLE_DEADLINE_S": "10",
        }
    ) as system:
        await push(system, system.topics.deliveries, small_messages(SMALL, size_bytes=SMALL_BYTES))
        bare = await bare_loop(
            system.connection,
            source=system.topics.deliveries,
            target=system.topics.coded,
            records=SMALL,
            partitions=PARTITIONS,
        )
        await push(system, system.topics.raw, small_messages(SMALL, size_bytes=SMALL_BYTES))
        seconds, count = await watch(system, system.topics.enriched, SMALL, timeout_s=120)
    enrich = count / seconds
    return {
        "bare aiokafka loop, batched": (bare, "messages/s"),
        "enrich agent, null analyser": (enrich, "messages/s"),
        "enrich agent to bare loop": (enrich / bare, "ratio"),
    }


async def measure_real() -> dict[str, tuple[float, str]]:
    """Articles a second with the shipped models, then article in to signed call out at half that load."""
    secret = make_secret()
    sent: dict[str, float] = {}
    waits: list[float] = []

    async def hear(body: dict[str, Any]) -> None:
        if body["type"] == "alert.raised":
            waits.append(
                time.perf_counter() - sent[body["data"]["title"] + body["data"]["sources"][0]["published_at"][:10]]
            )

    async with Receiver(secret=secret, on_body=hear) as receiver, run_system(overrides={}) as system:
        await push(system, system.topics.raw, long_articles(LONG))
        seconds, count = await watch(system, system.topics.enriched, LONG, timeout_s=240)
        rate = count / seconds
        await subscribe(system, receiver.url(), secret)
        await asyncio.sleep(1)
        await push_alarms(system, sent, every_s=2 / rate)
        deadline = time.monotonic() + 60
        while len(waits) < ALARMS and time.monotonic() < deadline:
            await asyncio.sleep(0.2)
    cuts = statistics.quantiles(waits, n=100)
    return {
        "enrich with the shipped models, 365-word articles, one process": (rate, "articles/s"),
        "article in to signed call out, half load, p50": (cuts[49], "s"),
        "article in to signed call out, half load, p99": (cuts[98], "s"),
        "alerts measured for latency": (len(waits), f"of {ALARMS}"),
    }


async def measure_ner_apart() -> dict[str, tuple[float, str]]:
    """Articles a second of the taggers alone, Stanza's beside ours, without Kafka."""
    from bench.ner import measure_ner  # noqa: PLC0415  (torch and Stanza's trainer: only where they are measured)

    return measure_ner()


async def push_alarms(system: System, sent: dict[str, float], *, every_s: float) -> None:
    """Publish alarming articles at a steady pace, noting when each was handed over."""
    import orjson  # noqa: PLC0415

    async with make_publisher(system.settings, system.connection) as publisher:
        due = time.perf_counter()
        for number in range(ALARMS):
            value = alarming(number)
            article = orjson.loads(value)
            sent[article["title"] + article["published_at"][:10]] = time.perf_counter()
            await publisher.publish(system.topics.raw, key=article["id"].encode(), value=value)
            due += every_s
            await asyncio.sleep(max(0.0, due - time.perf_counter()))


async def subscribe(system: System, url: str, secret: str) -> None:
    """Ask for every strike, however old."""
    request = {"name": "bench", "url": url, "secret": secret, "filter": FILTER}
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{system.api_url}/v1/subscriptions", json=request) as response,
    ):
        response.raise_for_status()


def machine() -> str:
    """Name the processor."""
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    return next((line.split(":")[1].strip() for line in lines if line.startswith("model name")), platform.machine())


def record(figures: dict[str, tuple[float, str]]) -> None:
    """Append to the history."""
    names = ("tocsin", "faust-streaming", "aiokafka", "stanza", "torch")
    versions = " ".join(f"{name}={version(name)}" for name in names)
    fresh = not RESULTS.exists()
    with RESULTS.open("a", newline="") as file:
        writer = csv.writer(file)
        if fresh:
            writer.writerow(COLUMNS)
        for figure, (value, unit) in figures.items():
            now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%MZ")
            cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
            python = platform.python_version()
            writer.writerow((now, machine(), cores, python, versions, figure, f"{value:.4g}", unit))


def main() -> None:
    """Run all measurements, or those named: ner, pipe, real."""
    configure_logging(level="error", log_format="text")
    wanted = sys.argv[1:] or ["ner", "pipe", "real"]
    measurements = {"ner": measure_ner_apart, "pipe": measure_pipe, "real": measure_real}
    figures: dict[str, tuple[float, str]] = {}
    for name in wanted:
        figures |= asyncio.run(measurements[name]())
    for figure, (value, unit) in figures.items():
        print(f"{figure}: {value:.4g} {unit}")
    record(figures)


if __name__ == "__main__":
    main()
