"""The command line on a real broker, through pipes, and stopped by signals."""

import asyncio
import re
import secrets
import signal
import threading
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

import orjson
import pytest
from aiokafka.admin import AIOKafkaAdminClient

from streams.bus.connection import KafkaConnection
from streams.bus.dead_letters import dead_letter
from streams.bus.publisher import KafkaPublisher
from tests.unit.commands.running import CommandLine, Done

pytestmark = pytest.mark.timeout(120)

STRIKE = {"id": "strike", "source": "Test Wire", "text": "قتل 14 مدنيا في غارة جوية على سوق في حلب."}
TALKS = {"id": "talks", "source": "Test Wire", "text": "Ministers met in Muscat on Tuesday to discuss trade."}
AT = "2026-11-25T08:00:00Z"
LIMIT = 65536


@pytest.fixture
def tocsin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    """The command line, without a broker."""
    environment = {"TOCSIN_DATA_DIR": str(tmp_path / "data"), "TOCSIN_ANALYZER": "plain"}
    return CommandLine(monkeypatch, capsys, environment)


@pytest.fixture
def prefix(tocsin: CommandLine, kafka_bootstrap: str) -> str:
    """Topics' prefix of this test's own; the command line uses it, on the broker of this run."""
    prefix = f"t{secrets.token_hex(4)}."
    tocsin.environment = {
        **tocsin.environment,
        "TOCSIN_KAFKA_BOOTSTRAP": kafka_bootstrap,
        "TOCSIN_TOPIC_PREFIX": prefix,
        "TOCSIN_TOPIC_PARTITIONS": "2",
        "TOCSIN_MAX_MESSAGE_BYTES": str(LIMIT),
    }
    return prefix


@pytest.fixture
def topics(tocsin: CommandLine, prefix: str) -> str:
    """The prefix, and the topics are there."""
    assert tocsin("topics", "create").code == 0
    return prefix


def _write(folder: Path, *lines: bytes) -> str:
    path = folder / "articles.jsonl"
    path.write_bytes(b"\n".join(lines) + b"\n")
    return str(path)


def _records(tocsin: CommandLine, topic: str, count: int) -> list[dict[str, Any]]:
    done = tocsin("tail", topic, "--json", "--from-beginning", "--max", str(count))
    assert done.code == 0
    return sorted(done.rows, key=lambda record: (record["partition"], record["offset"]))


@pytest.mark.kafka
def test_topics_are_missed_made_once_and_then_as_they_should_be(tocsin: CommandLine, prefix: str) -> None:
    before = tocsin("topics", "check")
    made = tocsin("topics", "create")
    again = tocsin("topics", "create")
    after = tocsin("topics", "check")

    assert (before.code, len(before.out.splitlines())) == (1, 10)
    assert f"{prefix}articles.raw: missing; run `tocsin topics create`" in before.out
    assert (made.code, len(made.out.splitlines())) == (0, 10)
    assert (again.code, again.out) == (0, "")
    assert (after.code, after.out) == (0, "")
    different = tocsin("topics", "check", TOCSIN_TOPIC_PARTITIONS="3")
    assert different.code == 1
    assert f"{prefix}articles.raw: partitions is 2, the settings say 3" in different.out


@pytest.mark.kafka
def test_articles_are_sent_as_they_are_and_what_is_too_large_is_refused(
    tocsin: CommandLine, topics: str, tmp_path: Path
) -> None:
    spaced = b'  {"id": "a1",   "text": "Shelling in Aleppo", "n": 1e3}  '
    large = orjson.dumps({"id": "a3", "text": "x" * LIMIT})
    file = _write(tmp_path, spaced, b"", b"nonsense", large, orjson.dumps(STRIKE))

    done = tocsin("produce", file)

    assert done.code == 1
    assert re.search(rf"^line 4: {len(large) + 1} bytes .*; the topic takes {LIMIT}$", done.err, re.MULTILINE)
    assert done.err.endswith("3 sent, 1 refused\n")
    sent = {record["key"]: record for record in _records(tocsin, "raw", 3)}
    assert set(sent) == {"a1", None, "strike"}
    assert sent["a1"]["topic"] == f"{topics}articles.raw"
    assert sent["a1"]["headers"]["ce_type"] == "tocsin.article.raw.v1"
    assert sent["strike"]["value"] == STRIKE
    assert sent[None]["value"] == "nonsense"
    listed = {row["topic"]: row for row in tocsin("topics", "list", "--json").rows}
    assert listed[f"{topics}articles.raw"]["records"] == 3


@pytest.mark.kafka
def test_the_very_bytes_of_a_line_are_sent(tocsin: CommandLine, topics: str, tmp_path: Path) -> None:
    line = b' {"id":"a1",\t"text":"\\u0642\xd9\x82", "n": 1.50}\r'
    assert tocsin("produce", _write(tmp_path, line)).code == 0
    done = tocsin("tail", "raw", "--json", "--from-beginning", "--max", "1")

    assert b'"value": {"id":"a1",\t"text":"\\u0642\xd9\x82", "n": 1.50}}' in done.out.encode()


@pytest.mark.kafka
@pytest.mark.parametrize("is_pipe", [False, True])
def test_a_check_finds_every_wrong_line_before_anything_is_sent(
    tocsin: CommandLine, topics: str, tmp_path: Path, is_pipe: bool
) -> None:
    wrong = _write(tmp_path, orjson.dumps(STRIKE), b'{"text": 5}', b'{"text": " "}', orjson.dumps(TALKS))
    if is_pipe:
        with tocsin.start("produce", "--check", "-") as process:
            _, said = process.communicate(Path(wrong).read_bytes(), timeout=60)
            code, err = process.returncode, said.decode()
    else:
        done = tocsin("produce", "--check", wrong)
        code, err = done.code, done.err

    assert code == 1
    assert "line 2: `text` is 5; it must be a string" in err
    assert "line 3: the text is empty" in err
    assert "2 lines are no articles; nothing was sent" in err
    assert sum(row["records"] for row in tocsin("topics", "list", "--json").rows) == 0
    assert tocsin("produce", "--check", _write(tmp_path, orjson.dumps(TALKS))).code == 0
    assert [record["key"] for record in _records(tocsin, "raw", 1)] == ["talks"]


@pytest.mark.kafka
def test_articles_of_a_pipe_that_stays_open_are_sent_at_once(tocsin: CommandLine, topics: str) -> None:
    with tocsin.start("produce", "-") as process:
        assert process.stdin is not None
        process.stdin.write(orjson.dumps(TALKS) + b"\n")
        process.stdin.flush()

        assert _records(tocsin, "raw", 1)[0]["value"] == TALKS
        _, said = process.communicate(orjson.dumps(STRIKE) + b"\n", timeout=60)
        assert (process.returncode, said) == (0, b"2 sent, 0 refused\n")


@pytest.mark.kafka
def test_a_rate_is_kept(tocsin: CommandLine, topics: str, tmp_path: Path) -> None:
    lines = [orjson.dumps({"id": f"a{number}", "text": "Calm."}) for number in range(6)]
    assert tocsin("produce", "--rate", "10", _write(tmp_path, *lines)).code == 0
    times = sorted(datetime.fromisoformat(record["timestamp"]) for record in _records(tocsin, "raw", 6))

    assert (times[-1] - times[0]).total_seconds() >= 0.4


@pytest.mark.kafka
def test_without_the_topic_nothing_is_sent_and_it_is_said_why(tocsin: CommandLine, prefix: str, tmp_path: Path) -> None:
    done = tocsin("produce", _write(tmp_path, orjson.dumps(TALKS)))

    assert done.code == 2
    assert f"there is no topic {prefix}articles.raw" in done.err
    assert tocsin("tail", "raw").err.startswith(f"tocsin: there is no topic {prefix}articles.raw")


@pytest.mark.kafka
async def test_a_tail_shows_what_comes_from_now_on_and_joins_no_group(
    tocsin: CommandLine, topics: str, kafka_bootstrap: str, tmp_path: Path
) -> None:
    connection = KafkaConnection(bootstrap=kafka_bootstrap)
    async with KafkaPublisher(connection) as publisher:
        await publisher.publish(f"{topics}articles.raw", key=b"old", value=orjson.dumps({"id": "old", "text": "x"}))
        with tocsin.start("tail", "raw", "--max", "1") as process:
            out: list[bytes] = []
            reading = threading.Thread(target=lambda: out.extend(process.communicate(timeout=90)))
            reading.start()
            while reading.is_alive():  # until it has found the end of the topic and something came after it
                await publisher.publish(f"{topics}articles.raw", key=b"strike", value=orjson.dumps(STRIKE))
                reading.join(0.2)
        admin = AIOKafkaAdminClient(bootstrap_servers=kafka_bootstrap)
        await admin.start()
        groups = await admin.list_consumer_groups()
        await admin.close()

    assert out[0].decode().endswith(f"strike  Test Wire  {STRIKE['text']}\n")
    assert out[1] == b""
    assert [group for group, *_ in groups if topics in group or group.startswith("tocsin")] == []


@pytest.mark.kafka
@pytest.mark.parametrize("name", [signal.SIGINT, signal.SIGTERM])
def test_a_tail_that_is_stopped_says_nothing(tocsin: CommandLine, topics: str, tmp_path: Path, name: int) -> None:
    assert tocsin("produce", _write(tmp_path, orjson.dumps(TALKS))).code == 0
    with tocsin.start("tail", "raw", "--from-beginning") as process:
        assert process.stdout is not None
        assert process.stdout.readline()
        process.send_signal(name)
        out, err = process.communicate(timeout=30)

    assert (process.returncode in {0, -signal.SIGTERM}, out, err) == (True, b"", b"")


@pytest.mark.kafka
async def test_dead_letters_are_listed_shown_and_replayed(
    tocsin: CommandLine, topics: str, kafka_bootstrap: str
) -> None:
    original = b'{"id": "broken", "text": \xff\n'
    letter = dead_letter(
        topic=f"{topics}articles.raw",
        partition=1,
        offset=5,
        key=b"broken",
        value=original,
        headers=[("ce_id", b"1")],
        error="NotUtf8",
        message="not UTF-8: byte 0xff",
        stacktrace="Traceback:\n  here",
        stage="enrich",
        failed_at=datetime(2026, 11, 25, tzinfo=UTC),
        consumer_group="g",
        app_version="1",
    )
    async with KafkaPublisher(KafkaConnection(bootstrap=kafka_bootstrap)) as publisher:
        await publisher.publish_all([letter])
    # A command has an event loop of its own, so it takes another thread.
    listed, shown, replayed, unknown, value = await asyncio.to_thread(_work_through, tocsin)

    assert [(row["address"], row["stage"], row["message"]) for row in listed.rows] == [
        ("0:0", "enrich", "not UTF-8: byte 0xff")
    ]
    assert shown.rows[0]["headers"] == {"ce_id": "1"}
    assert shown.rows[0]["stacktrace"] == "Traceback:\n  here"
    assert value == original
    assert (replayed.code, "1 replayed, 0 refused" in replayed.err) == (0, True)
    assert (unknown.code, "there is no dead letter 0:7" in unknown.err) == (2, True)
    [record] = await asyncio.to_thread(_records, tocsin, "raw", 1)
    assert record["key"] == "broken"
    assert record["headers"] == {"ce_id": "1", "dlq.redrives": "1"}


def _work_through(tocsin: CommandLine) -> tuple[Done, Done, Done, Done, bytes]:
    with tocsin.start("dlq", "show", "raw", "0:0", "--value") as process:
        value, _ = process.communicate(timeout=60)
    return (
        tocsin("dlq", "list", "--json"),
        tocsin("dlq", "show", "raw", "0:0", "--json"),
        tocsin("dlq", "replay", "raw", "0:0"),
        tocsin("dlq", "replay", "raw", "0:0", "0:7"),
        value,
    )


@pytest.mark.kafka
@pytest.mark.parametrize("is_parent_lost", [False, True])
def test_the_api_answers_until_it_is_told_to_stop(tocsin: CommandLine, topics: str, is_parent_lost: bool) -> None:
    assert tocsin("migrate").code == 0
    with tocsin.start("api", "--port", "0", *(["--with-parent"] if is_parent_lost else [])) as process:
        assert process.stderr is not None
        assert process.stdin is not None
        said = orjson.loads(process.stderr.readline())
        assert said["event"] == "api.listening"
        url = f"http://127.0.0.1:{said['port']}"
        with urlopen(f"{url}/readyz", timeout=30) as answer:
            assert answer.status == 200
        headers = {"content-type": "application/json"}
        with urlopen(Request(f"{url}/v1/articles", orjson.dumps(TALKS), headers), timeout=30) as answer:
            assert answer.status == 202
        if is_parent_lost:
            process.stdin.close()
        else:
            process.send_signal(signal.SIGTERM)

        assert process.wait(timeout=30) == 0
        assert process.stderr.read() == b""
    assert [record["key"] for record in _records(tocsin, "raw", 1)] == ["talks"]


@pytest.mark.kafka
def test_the_doctor_finds_a_system_without_workers_well(tocsin: CommandLine, topics: str) -> None:
    assert tocsin("migrate").code == 0
    done = tocsin("doctor", "--json", TOCSIN_HEALTH_PORT="1", TOCSIN_API_PORT="1")

    assert done.code == 0, done.out
    verdicts = {row["what"]: row["verdict"] for row in done.rows}
    assert verdicts | {"data directory": "ok"} == {
        **dict.fromkeys(("settings", "data directory", "java", "kafka", "topics", "lag", "store"), "ok"),
        **dict.fromkeys(("models", "enrich", "alert", "deliver", "api"), "note"),
    }


@pytest.mark.e2e
def test_the_doctor_lets_the_shipped_models_read_a_sentence(tocsin: CommandLine) -> None:
    nothing_there = {"TOCSIN_KAFKA_BOOTSTRAP": "127.0.0.1:1", "TOCSIN_HEALTH_PORT": "1", "TOCSIN_API_PORT": "1"}
    done = tocsin("doctor", "--deep", "--json", TOCSIN_ANALYZER="stanza", **nothing_there)

    found = [(row["verdict"], row["said"]) for row in done.rows if row["what"] == "models"]
    assert [verdict for verdict, _ in found] == ["ok", "ok"]
    assert "القاهرة" in found[0][1]
    assert "Cairo (GPE)" in found[1][1]


def test_a_result_comes_before_the_next_article_is_sent(tocsin: CommandLine) -> None:
    with tocsin.start("enrich", "-") as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for article in (STRIKE, TALKS):
            process.stdin.write(orjson.dumps(article) + b"\n")
            process.stdin.flush()

            assert orjson.loads(process.stdout.readline())["article"]["id"] == article["id"]
        out, err = process.communicate(timeout=30)

    assert (process.returncode, out, err) == (0, b"", b"")


def test_a_reader_that_has_seen_enough_is_no_error(tocsin: CommandLine) -> None:
    with tocsin.start("enrich", "-") as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdin.write(orjson.dumps(STRIKE) + b"\n")
        process.stdin.flush()
        process.stdout.readline()
        process.stdout.close()  # as `head -1` does
        process.stdin.write((orjson.dumps(TALKS) + b"\n") * 20)
        process.stdin.close()

        assert process.wait(timeout=30) == 0
        assert process.stderr.read() == b""


def test_several_processes_give_the_same_in_the_same_order(tocsin: CommandLine, tmp_path: Path) -> None:
    articles = [{**TALKS, "id": f"a{number}"} for number in range(20)]
    lines = [orjson.dumps(article) for article in articles]
    file = _write(tmp_path, *lines[:7], b"nonsense", b"x" * 9_000_000, *lines[7:])

    one = tocsin("enrich", file, "--received-at", AT)
    two = tocsin("enrich", file, "--received-at", AT, "--processes", "2")

    assert one.code == two.code == 1
    assert [row["article"]["id"] for row in two.rows] == [article["id"] for article in articles]
    assert [_without_timings(row) for row in one.rows] == [_without_timings(row) for row in two.rows]
    assert one.err == two.err
    assert one.err.startswith("line 8: not JSON")


def _without_timings(row: dict[str, Any]) -> dict[str, Any]:
    return {**row, "pipeline": {**row["pipeline"], "timings_ms": None}}
