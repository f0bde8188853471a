"""Kill, stop, roll and scale the enrich workers under load; every article comes out."""

import asyncio
from pathlib import Path

import orjson
import pytest

from streams.app import topics_of
from tests.faults.pipe import make_articles, open_pipe

pytestmark = [pytest.mark.kafka, pytest.mark.fault, pytest.mark.timeout(180)]

COUNT = 600
# Slow enough that a fault falls into a batch at work, fast enough to end in seconds.
SLOW = {"module": "tests.faults.slow_worker"}


async def test_a_killed_worker_that_comes_back_loses_nothing(kafka_bootstrap: str, tmp_path: Path) -> None:
    async with open_pipe(kafka_bootstrap, tmp_path) as pipe:
        first = await pipe.start("enrich", **SLOW).ready()
        await pipe.push(make_articles(COUNT))
        await wait_some(pipe, COUNT // 10)
        first.kill()
        await pipe.start("enrich").ready()

        counts = await pipe.wait_enriched()

        assert counts.keys() == pipe.sent


async def test_a_second_worker_takes_over_from_a_killed_one(kafka_bootstrap: str, tmp_path: Path) -> None:
    async with open_pipe(kafka_bootstrap, tmp_path) as pipe:
        first = await pipe.start("enrich", **SLOW).ready()
        await pipe.start("enrich", **SLOW).ready()
        await pipe.push(make_articles(COUNT))
        await wait_some(pipe, COUNT // 10)
        first.kill()

        counts = await pipe.wait_enriched()

        assert counts.keys() == pipe.sent


async def test_sigterm_in_mid_batch_loses_nothing(kafka_bootstrap: str, tmp_path: Path) -> None:
    async with open_pipe(kafka_bootstrap, tmp_path) as pipe:
        first = await pipe.start("enrich", **SLOW).ready()
        await pipe.push(make_articles(COUNT))
        await wait_some(pipe, COUNT // 10)
        await first.terminate_async()
        assert first.process.returncode == 0, first.tail()
        await pipe.start("enrich").ready()

        counts = await pipe.wait_enriched()

        assert counts.keys() == pipe.sent


async def test_a_rolling_restart_of_two_under_load_loses_nothing(kafka_bootstrap: str, tmp_path: Path) -> None:
    async with open_pipe(kafka_bootstrap, tmp_path) as pipe:
        first = await pipe.start("enrich", **SLOW).ready()
        second = await pipe.start("enrich", **SLOW).ready()
        load = asyncio.create_task(pipe.push_slowly(make_articles(COUNT), seconds=12))
        await wait_some(pipe, 50)
        await first.terminate_async()
        await pipe.start("enrich", **SLOW).ready()
        await second.terminate_async()
        await pipe.start("enrich", **SLOW).ready()
        await load

        counts = await pipe.wait_enriched()

        assert counts.keys() == pipe.sent


async def test_scaling_from_one_to_two_under_load_loses_nothing(kafka_bootstrap: str, tmp_path: Path) -> None:
    async with open_pipe(kafka_bootstrap, tmp_path) as pipe:
        await pipe.start("enrich", **SLOW).ready()
        load = asyncio.create_task(pipe.push_slowly(make_articles(COUNT), seconds=10))
        await wait_some(pipe, 50)
        await pipe.start("enrich", **SLOW).ready()
        await load

        counts = await pipe.wait_enriched()

        assert counts.keys() == pipe.sent


async def test_a_backlog_longer_than_the_poll_interval_ends_by_itself(kafka_bootstrap: str, tmp_path: Path) -> None:
    # 700 articles at 50 ms are 35 s of work; stock Faust leaves its group for ever after the 16 s interval.
    async with open_pipe(
        kafka_bootstrap,
        tmp_path,
        TOCSIN_MAX_POLL_INTERVAL_S="16",
        TOCSIN_ARTICLE_DEADLINE_S="1",
    ) as pipe:
        await pipe.push(make_articles(700))
        await pipe.start("enrich", **SLOW, TEST_ARTICLE_S="0.05").ready()

        counts = await pipe.wait_enriched(timeout_s=120)

        assert counts.keys() == pipe.sent
        assert len(pipe.workers) == 1
        assert pipe.workers[0].process.poll() is None, "the one worker that began it ended it"


async def test_an_exception_inside_the_agent_loses_nothing(kafka_bootstrap: str, tmp_path: Path) -> None:
    async with open_pipe(kafka_bootstrap, tmp_path) as pipe:
        broken = pipe.start("enrich", module="tests.faults.broken_worker", TEST_BREAK_AFTER="3")
        await pipe.push(make_articles(300))
        await asyncio.to_thread(broken.process.wait, 90)
        assert broken.process.returncode == 70, broken.tail()
        await pipe.start("enrich").ready()

        counts = await pipe.wait_enriched()

        assert counts.keys() == pipe.sent


async def wait_some(pipe, count: int) -> None:
    for _ in range(300):
        if len(await pipe.enriched_ids()) >= count:
            return
        await asyncio.sleep(0.1)
    raise AssertionError(f"nothing moves:\n{pipe.workers[-1].tail()}")


@pytest.mark.timeout(300)
async def test_articles_that_hang_kill_and_break_the_analysis_cost_only_themselves(
    kafka_bootstrap: str, tmp_path: Path
) -> None:
    # Nine hangs, each with a fresh process after it, take longer than the poll interval: that must not cost the
    # membership either.
    bad = {f"bad{number}": ["HANG", "HANG", "HANG", "DIE", "RAISE"][number % 5] for number in range(15)}
    async with open_pipe(
        kafka_bootstrap, tmp_path, TOCSIN_ARTICLE_DEADLINE_S="3", TOCSIN_MAX_POLL_INTERVAL_S="18", TOCSIN_BATCH_SIZE="4"
    ) as pipe:
        await pipe.push(make_articles(100))
        good = set(pipe.sent)
        await pipe.push([{"id": name, "text": f"Now {what}."} for name, what in bad.items()])
        await pipe.push([{**article, "id": f"late-{article['id']}"} for article in make_articles(100)])
        pipe.sent -= bad.keys()
        await pipe.start("enrich", module="tests.faults.poison").ready()

        counts = await pipe.wait_enriched(timeout_s=240)
        letters = [
            orjson.loads(record.value)["id"]
            async for record in pipe.read(topics_of(pipe.settings).dlq(topics_of(pipe.settings).raw))
        ]

        assert good < counts.keys()
        assert set(letters) == bad.keys()
        assert pipe.workers[0].process.poll() is None, pipe.workers[0].tail()
