"""The embedded broker from start to end, again and again, and what is left when somebody is killed."""

import asyncio
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from schemas.errors import BrokerUnavailable, Conflict, Misconfigured
from streams.bus.admin import create_topics, end_offsets
from streams.bus.connection import KafkaConnection
from streams.bus.embedded import RunningBroker, read_address, start_broker
from streams.bus.java import find_java
from streams.bus.kafka_archive import archive_path
from streams.bus.kafka_jars import default_cache_dir, fetch_jars, jars_dir
from streams.bus.publisher import KafkaPublisher
from streams.bus.reading import read_to_end
from streams.bus.topics import topic_specs

pytestmark = [pytest.mark.kafka, pytest.mark.timeout(180)]

OWNER = """
import sys, time
from pathlib import Path
from streams.bus.embedded import start_broker
broker = start_broker(Path(sys.argv[1]))
print(broker.pid, flush=True)
time.sleep(120)
"""


async def wait_until(condition: Callable[[], bool], *, within_s: float = 20) -> bool:
    deadline = time.monotonic() + within_s
    while not condition():
        if time.monotonic() > deadline:
            return False
        await asyncio.sleep(0.01)
    return True


async def values(broker: RunningBroker, topic: str) -> list[bytes | None]:
    connection = KafkaConnection(bootstrap=broker.bootstrap)
    return [record.value async for record in read_to_end(connection, [topic])]


@pytest.fixture(scope="module")
def data_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One for these tests, in turn: each start but the first is one on data that is there."""
    return tmp_path_factory.mktemp("kafka")


async def test_a_restart_finds_its_data_and_its_port_again(data_dir: Path, prefix: str) -> None:
    first = await asyncio.to_thread(start_broker, data_dir)
    connection = KafkaConnection(bootstrap=first.bootstrap)
    await create_topics(connection, topic_specs(prefix=prefix, partitions=1))
    async with KafkaPublisher(connection) as publisher:
        await publisher.publish(f"{prefix}articles.raw", key=b"k", value=b"kept")
    during = read_address(data_dir)
    pid_file = (data_dir / "broker.pid").read_text().strip()
    await asyncio.to_thread(first.stop)
    between = read_address(data_dir)
    with await asyncio.to_thread(start_broker, data_dir) as second:
        found = await values(second, f"{prefix}articles.raw")

    assert (during, between, second.bootstrap) == (first.bootstrap, None, first.bootstrap)
    assert pid_file == str(first.pid)
    assert found == [b"kept"]
    assert not psutil.pid_exists(second.pid)
    assert not (data_dir / "broker.pid").exists()


async def test_what_was_acknowledged_outlives_a_killed_broker_and_the_publisher_goes_on(
    data_dir: Path, prefix: str
) -> None:
    broker = await asyncio.to_thread(start_broker, data_dir)
    connection = KafkaConnection(bootstrap=broker.bootstrap)
    await create_topics(connection, topic_specs(prefix=prefix, partitions=1))
    acknowledged: set[bytes] = set()

    async def write(publisher: KafkaPublisher, *, writer: int) -> None:
        for number in range(100):
            value = b"%d-%d" % (writer, number)
            while value not in acknowledged:
                try:
                    await publisher.publish(f"{prefix}articles.raw", key=b"k", value=value)
                    acknowledged.add(value)
                except BrokerUnavailable:
                    await asyncio.sleep(0.1)

    async with KafkaPublisher(connection, delivery_timeout_s=3) as publisher:
        writers = [asyncio.create_task(write(publisher, writer=writer)) for writer in range(4)]
        await wait_until(lambda: len(acknowledged) >= 10)
        broker.process.kill()  # at once: a thread would give the writers time to finish
        before = len(acknowledged)
        with await asyncio.to_thread(start_broker, data_dir) as restarted:
            await asyncio.gather(*writers)
            stored = await values(restarted, f"{prefix}articles.raw")

    assert restarted.bootstrap == broker.bootstrap
    assert 10 <= before < len(acknowledged) == 400
    assert acknowledged <= set(stored)


async def test_a_publisher_gives_up_in_time_when_its_broker_is_gone(data_dir: Path, prefix: str) -> None:
    with await asyncio.to_thread(start_broker, data_dir) as broker:
        connection = KafkaConnection(bootstrap=broker.bootstrap)
        await create_topics(connection, topic_specs(prefix=prefix, partitions=1))
        async with KafkaPublisher(connection, delivery_timeout_s=1) as publisher:
            await publisher.publish(f"{prefix}articles.raw", key=b"k", value=b"1")
            await asyncio.to_thread(broker.kill)
            started = time.monotonic()
            with pytest.raises(BrokerUnavailable, match=r"did not acknowledge a record for .*articles\.raw within 1 s"):
                await publisher.publish(f"{prefix}articles.raw", key=b"k", value=b"2")
        took = time.monotonic() - started

    assert took < 12  # one second for the record, five for closing, and a busy machine
    assert [task for task in asyncio.all_tasks() if task is not asyncio.current_task()] == []


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL")
async def test_no_java_is_left_when_the_owner_is_killed_and_the_directory_is_free(data_dir: Path) -> None:
    owner = await asyncio.create_subprocess_exec(
        sys.executable, "-c", OWNER, str(data_dir), stdout=subprocess.PIPE, cwd=Path(__file__).parents[3]
    )
    assert owner.stdout is not None
    java = psutil.Process(int(await owner.stdout.readline()))
    address = read_address(data_dir)
    with pytest.raises(Conflict, match="another broker uses"):
        await asyncio.to_thread(start_broker, data_dir)
    owner.send_signal(signal.SIGKILL)
    await owner.wait()

    assert address is not None
    assert await wait_until(lambda: not java.is_running())
    with await asyncio.to_thread(start_broker, data_dir) as broker:
        assert broker.bootstrap == address


async def test_a_port_that_is_taken_is_told_plainly_and_nothing_is_left_running(tmp_path: Path) -> None:
    before = psutil.Process().children(recursive=True)
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        with pytest.raises(Misconfigured, match=f"port {port} on 127.0.0.1 is taken by another program"):
            start_broker(tmp_path, port=port)

    assert psutil.Process().children(recursive=True) == before


async def test_a_heap_that_is_too_small_is_told_plainly(tmp_path: Path) -> None:
    with pytest.raises(Misconfigured, match=r"Kafka cannot prepare .*: its heap is too small; give it more"):
        await asyncio.to_thread(start_broker, tmp_path, heap_mib=1)


async def test_a_broker_that_cannot_start_says_what_it_logged(tmp_path: Path) -> None:
    (tmp_path / "cluster.id").write_text("R_Ub3q7vTzGiS4dNvgSgTA")
    (tmp_path / "formatted").touch()  # though its data is gone
    with pytest.raises(Misconfigured, match=r"did not start: see its log \(.*broker\.log\)\n(?s:.*)meta\.properties"):
        await asyncio.to_thread(start_broker, tmp_path)

    assert read_address(tmp_path) is None


async def test_a_damaged_jar_in_the_real_cache_is_replaced_without_touching_the_others(tmp_path: Path) -> None:
    cached = {path.name: path for path in fetch_jars()}
    folder = tmp_path / default_cache_dir().name / cached["jspecify-1.0.0.jar"].parent.name
    shutil.copytree(cached["jspecify-1.0.0.jar"].parent, folder)
    damaged = folder / "jspecify-1.0.0.jar"
    damaged.write_bytes(b"PK damaged")
    asked = []

    def bring(jar, into, report):  # type: ignore[no-untyped-def]
        asked.append(jar.filename)
        return shutil.copy(cached[jar.filename], into)

    fetch_jars(cache_dir=folder.parent, download=lambda *parts: Path(bring(*parts)))

    assert asked == ["jspecify-1.0.0.jar"]
    assert damaged.read_bytes() == cached["jspecify-1.0.0.jar"].read_bytes()


async def test_an_archive_that_does_not_fit_slows_the_start_and_no_more(data_dir: Path, tmp_path: Path) -> None:
    java = find_java({})
    folder = jars_dir(tmp_path / "cache")
    folder.mkdir(parents=True)
    for jar in fetch_jars():
        (folder / jar.name).symlink_to(jar)
    archive_path(java, cache_dir=tmp_path / "cache").write_bytes(b"rubbish" * 1000)

    with await asyncio.to_thread(start_broker, data_dir, java=java, cache_dir=tmp_path / "cache") as broker:
        used = [word for word in psutil.Process(broker.pid).cmdline() if word.startswith("-XX:AOTCache=")]
        address = read_address(data_dir)

    assert len(used) == 1
    assert address == broker.bootstrap


SYSTEM_JAVA = shutil.which("java")


@pytest.mark.skipif(SYSTEM_JAVA is None, reason="no other Java on this machine")
async def test_the_java_of_java_home_runs_the_broker(data_dir: Path) -> None:
    assert SYSTEM_JAVA is not None
    home = Path(SYSTEM_JAVA).resolve().parents[1]
    try:
        java = find_java({"JAVA_HOME": str(home)})
    except Misconfigured as refusal:
        pytest.skip(str(refusal))
    with await asyncio.to_thread(start_broker, data_dir, java=java) as broker:
        program = psutil.Process(broker.pid).exe()
        assert await end_offsets(KafkaConnection(bootstrap=broker.bootstrap), topics=["none"]) == {}

    assert Path(program) == java.path.resolve()
