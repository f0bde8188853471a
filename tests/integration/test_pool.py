"""A process that dies, hangs or meets a poison article costs that article only."""

import subprocess
import sys
import time
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import orjson
import psutil
import pytest

from schemas.errors import AnalysisFailed, NotJson, Poison
from streams import pool as pool_module
from streams.enrichment import EnrichedRecord, Limits
from streams.pool import EnrichmentPool, Job, PoolConfig
from tests.faults.poison import start_poisonous
from tests.processes import is_alive

pytestmark = pytest.mark.timeout(120)

NOW = datetime(2026, 11, 25, tzinfo=UTC)
CONFIG = PoolConfig(limits=Limits(message_bytes=1 << 20, text_bytes=1 << 20, depth=64), analyzer="plain")


def job(text: str) -> Job:
    return Job(orjson.dumps({"text": text}), NOW)


@pytest.fixture
async def pool(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[EnrichmentPool]:
    monkeypatch.setattr(pool_module, "_start_process", start_poisonous)
    opened = EnrichmentPool(CONFIG, processes=2, deadline_s=3)
    await opened.start()
    yield opened
    opened.close()


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Please HANG here.", "longer than 3 s"),
        ("Please DIE here.", "died (exit code 9)"),
        ("Please RAISE here.", "ValueError: a bug of ours"),
        ("Please EXHAUST memory.", "died (exit code 71)"),
    ],
)
async def test_a_poison_article_costs_itself_only(pool: EnrichmentPool, text: str, reason: str) -> None:
    jobs = [job(f"Calm news number {number}.") for number in range(10)]
    jobs[3] = job(text)

    outcomes = await pool.enrich(jobs)

    assert [isinstance(outcome, EnrichedRecord) for outcome in outcomes] == [number != 3 for number in range(10)]
    assert isinstance(outcomes[3], AnalysisFailed)
    assert reason in str(outcomes[3])


async def test_outcomes_keep_the_order_of_their_jobs(pool: EnrichmentPool) -> None:
    outcomes = await pool.enrich([job(f"News {number}.") for number in range(25)])

    texts = [orjson.loads(outcome.value)["article"]["text"] for outcome in outcomes]
    assert texts == [f"News {number}." for number in range(25)]


async def test_the_pool_goes_on_after_every_kind_of_poison(pool: EnrichmentPool) -> None:
    await pool.enrich([job("HANG"), job("DIE"), job("RAISE")])

    (outcome,) = await pool.enrich([job("Good morning.")])

    assert isinstance(outcome, EnrichedRecord)


async def test_what_no_article_says_why(pool: EnrichmentPool) -> None:
    (outcome,) = await pool.enrich([Job(b"{", NOW)])

    assert isinstance(outcome, NotJson)
    assert isinstance(outcome, Poison)
    assert any("Traceback" in note for note in outcome.__notes__)


async def test_pool_processes_end_when_their_parent_is_killed() -> None:
    script = (
        "import asyncio, sys\n"
        "from tests.integration.test_pool import CONFIG\n"
        "from streams.pool import EnrichmentPool\n"
        "async def main():\n"
        "    await EnrichmentPool(CONFIG, processes=2, deadline_s=9).start()\n"
        "    print('up', flush=True)\n"
        "    await asyncio.sleep(60)\n"
        "if __name__ == '__main__':\n"
        "    asyncio.run(main())\n"
    )
    parent = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE)
    assert parent.stdout is not None
    assert parent.stdout.readline() == b"up\n"
    children = [child.pid for child in psutil.Process(parent.pid).children(recursive=True)]
    assert len(children) >= 2
    parent.kill()
    parent.wait()
    parent.stdout.close()

    deadline = time.monotonic() + 15
    while any(is_alive(child) for child in children):
        assert time.monotonic() < deadline, "a pool process outlived its parent"
        time.sleep(0.1)
