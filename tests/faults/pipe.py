"""A pipe of real worker processes on a real broker, to be killed and counted."""

import asyncio
import os
import signal
import socket
import subprocess
import sys
import time
import uuid
from collections import Counter
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import aiohttp
import orjson

from schemas.subscription import SubscriptionFilter, SubscriptionRequest
from streams.app import ensure_topics, kafka_connection, make_publisher, make_store, secret_key_of, topics_of
from streams.bus.publisher import OutboundRecord
from streams.bus.reading import read_to_end
from streams.receiver import Receiver
from streams.settings import Settings
from streams.store import migrate
from streams.store.secrets import make_secret

PARTITIONS = 4


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass
class Worker:
    """One worker process."""

    role: str
    process: subprocess.Popen[bytes]
    health: str
    log: Path

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()

    def terminate(self) -> None:
        """SIGTERM, and wait until it is gone."""
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(timeout=60)

    async def terminate_async(self) -> None:
        await asyncio.to_thread(self.terminate)

    async def ready(self, *, timeout_s: float = 60) -> "Worker":
        deadline = time.monotonic() + timeout_s
        async with aiohttp.ClientSession() as session:
            while time.monotonic() < deadline:
                if self.process.poll() is not None:
                    raise AssertionError(f"{self.role} exited with {self.process.returncode}:\n{self.tail()}")
                try:
                    async with session.get(f"{self.health}/readyz") as response:
                        if response.ok:
                            return self
                except aiohttp.ClientError:
                    pass
                await asyncio.sleep(0.1)
        raise AssertionError(f"{self.role} was not ready after {timeout_s} s:\n{self.tail()}")

    def tail(self) -> str:
        return self.log.read_text(errors="replace")[-4000:]


@dataclass
class Pipe:
    """Topics under a prefix of their own, a store, a receiver, and whatever workers a test starts."""

    settings: Settings
    environment: Mapping[str, str]
    folder: Path
    receiver: Receiver
    workers: list[Worker] = field(default_factory=list)
    sent: set[str] = field(default_factory=set)

    def start(self, role: str, *, module: str = "streams.cli", **extra: str) -> Worker:
        port = free_port()
        log = self.folder / f"{role}-{len(self.workers)}.log"
        module_arguments = ("worker", "--role", role, "--with-parent")
        with log.open("ab") as output:
            process = subprocess.Popen(
                [sys.executable, "-m", module, *module_arguments],
                stdin=subprocess.PIPE,
                stdout=output,
                stderr=output,
                env={**os.environ, **self.environment, "TOCSIN_HEALTH_PORT": str(port), **extra},
            )
        worker = Worker(role, process, f"http://127.0.0.1:{port}", log)
        self.workers.append(worker)
        return worker

    async def push(self, articles: list[dict[str, Any]]) -> None:
        topic = topics_of(self.settings).raw
        async with make_publisher(self.settings, kafka_connection(self.settings)) as publisher:
            await publisher.publish_all(
                OutboundRecord(topic=topic, key=article["id"].encode(), value=orjson.dumps(article))
                for article in articles
            )
        self.sent.update(article["id"] for article in articles)

    async def push_slowly(self, articles: list[dict[str, Any]], *, seconds: float, chunks: int = 20) -> None:
        size = -(-len(articles) // chunks)
        for start in range(0, len(articles), size):
            await self.push(articles[start : start + size])
            await asyncio.sleep(seconds / chunks)

    async def enriched_ids(self) -> Counter[str]:
        """How often each article came out."""
        counts: Counter[str] = Counter()
        async for record in self.read(topics_of(self.settings).enriched):
            counts[orjson.loads(record.value)["article"]["id"]] += 1
        return counts

    def read(self, topic: str) -> AsyncIterator[Any]:
        """Every record of a topic, from its beginning to its present end."""
        return read_to_end(kafka_connection(self.settings), [topic])

    async def wait_enriched(self, *, timeout_s: float = 90) -> Counter[str]:
        """Wait until every article that was sent came out; say which did not."""
        deadline = time.monotonic() + timeout_s
        while True:
            counts = await self.enriched_ids()
            missing = self.sent - counts.keys()
            if not missing:
                return counts
            if time.monotonic() > deadline:
                logs = "\n".join(f"--- {worker.role}\n{worker.tail()}" for worker in self.workers)
                raise AssertionError(f"{len(missing)} of {len(self.sent)} lost: {sorted(missing)[:10]}\n{logs}")
            await asyncio.sleep(0.5)

    async def wait_heard(self, count: int, *, timeout_s: float = 90) -> None:
        """Wait until the receiver accepted this many different alerts."""
        try:
            await self.receiver.wait_until(
                lambda receiver: len({body["data"]["alert_id"] for body in receiver.heard}) >= count,
                timeout_s=timeout_s,
            )
        except TimeoutError:
            heard = {body["data"]["alert_id"] for body in self.receiver.heard}
            logs = "\n".join(f"--- {worker.role}\n{worker.tail()}" for worker in self.workers)
            raise AssertionError(f"{len(heard)} of {count} alerts were delivered\n{logs}") from None


@asynccontextmanager
async def open_pipe(bootstrap: str, folder: Path, **overrides: str) -> AsyncIterator[Pipe]:
    """Make topics, store and a subscription; end every worker afterwards."""
    secret = make_secret()
    environment = {
        "TOCSIN_DATA_DIR": str(folder),
        "TOCSIN_KAFKA_BOOTSTRAP": bootstrap,
        "TOCSIN_TOPIC_PREFIX": f"t{uuid.uuid4().hex[:10]}.",
        "TOCSIN_TOPIC_PARTITIONS": str(PARTITIONS),
        "TOCSIN_ANALYZER": "plain",
        "TOCSIN_SESSION_TIMEOUT_S": "6",
        "TOCSIN_WEBHOOK_ALLOW_LOOPBACK": "true",
        "TOCSIN_WEBHOOK_RETRY_DELAYS_S": "0.5,1,1,2,2,2,2,2,2",
        "TOCSIN_WEBHOOK_PARALLEL_PER_ENDPOINT": "8",
        "TOCSIN_SHUTDOWN_GRACE_S": "20",
        **overrides,
    }
    settings = Settings(**{name.removeprefix("TOCSIN_").lower(): value for name, value in environment.items()})
    secret_key_of(settings)
    await migrate(settings.store_url())
    await ensure_topics(settings, kafka_connection(settings))
    async with Receiver(secret=secret) as receiver:
        async with make_store(settings) as store:
            request = SubscriptionRequest(
                name="faults", url=receiver.url(), secret=secret, filter=SubscriptionFilter(min_level="elevated")
            )
            await store.subscriptions.create(request, now=datetime.now(UTC))
        pipe = Pipe(settings, environment, folder, receiver)
        try:
            yield pipe
        finally:
            for worker in pipe.workers:
                worker.process.kill()
            for worker in pipe.workers:
                worker.process.wait()
                if worker.process.stdin is not None:
                    worker.process.stdin.close()


def assert_heard_once(receiver: Receiver, *, count: int) -> None:
    """Each alert was accepted exactly once: none is missing, none came again after its 2xx."""
    times = Counter(body["data"]["alert_id"] for body in receiver.heard)

    assert len(times) == count
    assert {alert: number for alert, number in times.items() if number > 1} == {}


CAPITALS = (
    "Damascus Baghdad Beirut Sanaa Khartoum Tripoli Tunis Algiers Rabat Amman Riyadh Doha Muscat Ankara Tehran Kabul Dhaka"
    " Colombo Kathmandu Manila Jakarta Hanoi Bangkok Nairobi Kampala Kigali Lusaka Harare Maputo Dakar Bamako Niamey Accra"
    " Lagos Warsaw Prague Vienna Budapest Sofia Bucharest Athens Rome Madrid Lisbon Dublin Oslo Stockholm Helsinki Riga"
    " Vilnius Minsk Kyiv Baku Yerevan Tashkent Bogota Quito Lima Caracas Havana"
).split()


def make_articles(count: int, *, alarming: int = 0) -> list[dict[str, Any]]:
    """Return ``count`` articles of which the first ``alarming`` each raise one alert of their own, shuffled evenly."""
    assert alarming <= len(CAPITALS)
    articles = [
        {
            "id": f"a{number}",
            "source": "Test Wire",
            "title": f"Air strike on {CAPITALS[number]} kills {number % 7 + 12}",
            "text": f"An air strike on {CAPITALS[number]} killed {number % 7 + 12} civilians on Tuesday, officials said."
            f" Fighter jets bombed a market in {CAPITALS[number]}, rescue workers said.",
        }
        for number in range(alarming)
    ]
    articles += [
        {
            "id": f"a{number}",
            "source": "Test Wire",
            "title": f"Library number {number} opens its doors",
            "text": f"The new library number {number} welcomed its first readers. Children listened to stories all day.",
        }
        for number in range(alarming, count)
    ]
    return sorted(articles, key=lambda article: hash_order(article["id"]))


def hash_order(name: str) -> int:
    """A fixed shuffle."""
    return uuid.uuid5(uuid.NAMESPACE_OID, name).int


def wait_for(condition: Callable[[], bool], *, timeout_s: float, what: str) -> None:
    """Poll a condition that has no event to wait for."""
    deadline = time.monotonic() + timeout_s
    while not condition():
        if time.monotonic() > deadline:
            raise AssertionError(f"waited {timeout_s} s in vain for: {what}")
        time.sleep(0.1)
