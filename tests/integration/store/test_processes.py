"""Several processes on one store: nothing lost, nothing done twice, and a dead one keeps nobody out."""

import asyncio
import json
import os
import sys
from pathlib import Path

import pytest

from schemas.article import ArticleKey
from schemas.delivery import DeliveryState
from schemas.subscription import SubscriptionRequest
from streams.store import Store
from tests.data.reports import NOON, alert

WRITER = Path(__file__).with_name("writer.py")
ROOT = WRITER.parents[3]
PROCESSES = 4
REPORTS = 12


async def start(*arguments: str) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        sys.executable,
        str(WRITER),
        *arguments,
        stdout=asyncio.subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )


@pytest.mark.timeout(120)  # four interpreters start
async def test_four_processes_writing_at_once_lose_nothing_and_repeat_nothing(store: Store, url: str) -> None:
    for name in ("one", "two"):
        await store.subscriptions.create(SubscriptionRequest(name=name, url=f"https://{name}.example"), now=NOON)
    processes = [await start("work", url, f"p{number}", str(REPORTS)) for number in range(PROCESSES)]
    printed = await asyncio.gather(*(process.communicate() for process in processes))
    assert [process.returncode for process in processes] == [0] * PROCESSES
    done = [json.loads(out) for out, _ in printed]

    async with store.alerting("SYR") as transaction:
        story = await transaction.assigned_story(ArticleKey("p0-0"))
        assert story is not None
        reports = await transaction.reports(story.id, limit=1000)
    own_links = {f"ASSAULT|actor|p{number}-{place}" for number in range(PROCESSES) for place in range(REPORTS)}
    assert own_links <= set(story.links)
    assert len(reports) == PROCESSES * REPORTS
    assert sum(one["raised"] for one in done) == 1

    sent = [delivery for one in done for delivery in one["sent"]]
    assert sum(one["added"] for one in done) == len(sent) == len(set(sent)) == 40
    stats = await store.upkeep.stats(now=NOON)
    assert stats.deliveries[DeliveryState.DELIVERED] == stats.unpublished_attempts == 40
    assert await store.subscriptions.version() == 2 + 2 * PROCESSES


@pytest.mark.timeout(120)
async def test_a_process_killed_inside_a_transaction_leaves_no_trace_and_no_lock(store: Store, url: str) -> None:
    process = await start("hang", url)
    assert process.stdout is not None
    assert await process.stdout.readline() == b"inside\n"
    process.kill()
    await process.wait()

    async with asyncio.timeout(5), store.alerting("SYR") as transaction:
        assert await transaction.raise_alert(alert("of the living"))
    assert [one.subscription_id for one in await store.outbox.alerts(limit=9)] == ["of the living"]
