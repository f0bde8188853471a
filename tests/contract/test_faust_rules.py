"""Each rule that keeps Faust from losing events has a test here, or is named with the one that has it.

Repeats that call nobody twice: tests/integration/store, tests/e2e. Kills, restarts, backlogs: tests/faults.
The watchdog: tests/unit/test_watchdog.py. Processes of their own: tests/integration/test_pool.py.
"""

import ast
import asyncio
import inspect
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace

import faust
import pytest
from aiokafka.consumer.subscription_state import SubscriptionState

from streams.agents import alert, deliver, enrich
from streams.agents.batch import Progress, whole_batch
from streams.agents.stage import Batching, Stage
from streams.app import create_faust_app
from streams.bus.connection import KafkaConnection
from streams.bus.topics import Topics
from streams.bus.watchdog import show_life
from streams.settings import Settings

SOURCES = sorted((Path(__file__).parents[2] / "streams").rglob("*.py"))


@pytest.fixture(params=["enrich", "alert", "deliver"])
def app(request: pytest.FixtureRequest, tmp_path: Path) -> faust.App:
    settings = Settings(data_dir=tmp_path)
    made = create_faust_app(settings, request.param, KafkaConnection(bootstrap="127.0.0.1:9"))
    stage = Stage("s", "g", SimpleNamespace(), Batching(16, 0.1), 1.0, 1 << 20, 2 << 20, lambda: None)
    common = {"stage": stage, "topics": Topics(), "progress": Progress()}
    if request.param == "enrich":
        enrich.register(made, pool=SimpleNamespace(), **common)
    elif request.param == "alert":
        alert.register(made, alerter=SimpleNamespace(), **common)
    else:
        deliver.register(made, store=SimpleNamespace(), dispatcher=SimpleNamespace(), **common)
    return made


def calls_in(path: Path) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            yield node


def test_rule_1_there_are_no_faust_tables(app: faust.App) -> None:
    tables = [
        path
        for path in SOURCES
        if "faust" in path.read_text(encoding="utf-8")
        for call in calls_in(path)
        if isinstance(call.func, ast.Attribute) and call.func.attr in {"Table", "GlobalTable", "SetTable"}
    ]

    assert tables == []
    assert dict(app.tables) == {}


def test_rule_2_sigterm_waits_for_what_is_in_flight(app: faust.App) -> None:
    assert app.conf.stream_wait_empty is True


def test_rule_4_one_agent_at_a_time_or_commits_pass_what_is_in_flight(app: faust.App) -> None:
    assert [agent.concurrency for agent in app.agents.values()] == [1]


def test_rule_5_both_limits_stand_or_a_backlog_stops_the_fetcher(app: faust.App) -> None:
    assert app.conf.stream_buffer_maxsize == 100
    assert app.conf.broker_max_poll_records == 50


async def test_rule_5_what_is_done_counts_as_a_sign_of_life_for_the_client() -> None:
    subscription = SubscriptionState()
    subscription._last_fetch_ended -= 1000
    coordinator = SimpleNamespace(_subscription=subscription)
    consumer = SimpleNamespace(_thread=SimpleNamespace(_consumer=SimpleNamespace(_coordinator=coordinator)))
    before = subscription.fetcher_idle_time
    show_life(SimpleNamespace(consumer=consumer))

    assert (before >= 1000, subscription.fetcher_idle_time < 1) == (True, True)


def test_rule_6_nothing_is_sent_with_fausts_own_producer(app: faust.App) -> None:
    senders = [
        path
        for path in SOURCES
        if path.parent.name == "agents"
        for call in calls_in(path)
        if isinstance(call.func, ast.Attribute)
        and call.func.attr in {"send", "send_soon", "cast", "forward"}
        and not (call.func.attr == "cast" and isinstance(call.func.value, ast.Name) and call.func.value.id == "typing")
    ]

    assert senders == []


def test_rule_8_topics_are_neither_declared_nor_made_by_faust(app: faust.App) -> None:
    assert app.conf.topic_allow_declare is False
    assert app.conf.topic_disable_leader is True


def test_rule_9_no_web_server_of_fausts(app: faust.App) -> None:
    assert app.conf.web_enabled is False


def test_rule_10_agents_yield(app: faust.App) -> None:
    assert all(inspect.isasyncgenfunction(agent.fun) for agent in app.agents.values())


def test_rule_12_what_must_be_set_on_purpose_is(app: faust.App) -> None:
    conf = app.conf

    assert conf.producer_request_timeout == 40
    assert conf.producer_max_request_size >= 8 << 20
    assert conf.consumer_auto_offset_reset == "earliest"
    assert conf.broker_heartbeat_interval * 3 < conf.broker_session_timeout < conf.broker_request_timeout


def test_rule_13_the_readme_warns_of_transactional_producers() -> None:
    assert "transactions" in (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")


def test_values_reach_agents_as_raw_bytes_and_null_too(app: faust.App) -> None:
    (agent,) = app.agents.values()
    schema = agent.channel.schema

    assert (schema.key_serializer, schema.value_serializer, schema.allow_empty) == ("raw", "raw", True)


@dataclass
class Message:
    acked: bool = False


@dataclass
class Event:
    message: Message = field(default_factory=Message)


def test_rule_3_an_exception_leaves_the_process_unacked() -> None:
    events, left, progress = [Event(), Event()], [], Progress()

    with whole_batch(events, stage="t", progress=progress, leave=left.append):
        raise ValueError("nobody foresaw this")

    assert [type(error) for error in left] == [ValueError]


async def test_rule_3_a_cancelled_batch_is_not_acknowledged() -> None:
    events, progress = [Event(), Event()], Progress()
    entered = asyncio.Event()

    async def body() -> None:
        with whole_batch(events, stage="t", progress=progress):
            entered.set()
            await asyncio.sleep(60)

    task = asyncio.create_task(body())
    await entered.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task

    # Faust acks on its way out only what does not claim to be acked, and commits only what it acked itself.
    assert all(event.message.acked for event in events)
    assert progress.finished == 0


def test_a_finished_batch_is_left_for_faust_to_acknowledge() -> None:
    events, progress = [Event(), Event()], Progress()

    with whole_batch(events, stage="t", progress=progress):
        pass

    assert [event.message.acked for event in events] == [False, False]
    assert progress.finished == 2
