"""What the embedded broker reads and writes: its properties, its log, its data directory."""

import os
import socket
from pathlib import Path

import pytest

from schemas.errors import Misconfigured
from streams.bus.kafka_data import choose_port, prepare_data_dir, read_address, remember_address
from streams.bus.kafka_log import explain, keep_log_small
from streams.bus.kafka_properties import render_properties


def parse(text: str) -> dict[str, str]:
    """Read a file as Java does: Latin-1, with backslash escapes."""
    pairs = (line.split("=", 1) for line in text.splitlines())
    return {name: value.encode("latin-1").decode("unicode_escape") for name, value in pairs}


def test_the_broker_listens_on_loopback_alone() -> None:
    properties = parse(render_properties(data_dir=Path("/data"), port=21_000, controller_port=22_000))

    assert properties["listeners"] == "PLAINTEXT://127.0.0.1:21000,CONTROLLER://127.0.0.1:22000"
    assert properties["advertised.listeners"] == "PLAINTEXT://127.0.0.1:21000"
    assert properties["controller.quorum.voters"] == "1@127.0.0.1:22000"
    assert properties["auto.create.topics.enable"] == "false"


@pytest.mark.parametrize("folder", ["/with space", "/عربي", "/C:\\data", "/tab\there"])
def test_a_path_reaches_java_as_it_is(folder: str) -> None:
    text = render_properties(data_dir=Path(folder), port=1, controller_port=2)

    assert text.isascii()
    assert parse(text)["log.dirs"] == f"{folder}/kafka-logs"


def test_a_path_that_kafka_takes_for_two_is_refused() -> None:
    with pytest.raises(Misconfigured, match="a comma in the path"):
        render_properties(data_dir=Path("/a,b"), port=1, controller_port=2)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("java.io.IOException: No space left on device", "the disk is full"),
        ("java.net.BindException: Address already in use", "its port was taken"),
        ("Failed to acquire lock on file .lock in /x", "another Kafka broker uses the same data"),
        ("java.lang.OutOfMemoryError: Java heap space", "its heap is too small"),
        ("something new", "see its log ("),
    ],
)
def test_a_failed_start_is_told_in_plain_words(tmp_path: Path, line: str, said: str) -> None:
    log = tmp_path / "broker.log"
    log.write_text("No space left on device, long ago\n")
    start = log.stat().st_size
    log.write_text(log.read_text() + f"INFO starting\nERROR {line}\n")

    told = explain(log, start=start)
    assert told.startswith(said)
    assert f"ERROR {line}" in told


def test_a_start_that_left_no_log_is_no_second_failure(tmp_path: Path) -> None:
    assert str(tmp_path / "broker.log") in explain(tmp_path / "broker.log", start=0)


def test_a_log_that_has_grown_large_is_put_aside(tmp_path: Path) -> None:
    log = tmp_path / "broker.log"
    log.write_bytes(b"small")
    keep_log_small(log)
    kept = log.read_bytes()
    os.truncate(log, 11 << 20)
    keep_log_small(log)

    assert kept == b"small"
    assert not log.exists()
    assert (tmp_path / "broker.log.1").stat().st_size == 11 << 20


def test_a_data_directory_is_made_and_named_without_detours(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")

    assert prepare_data_dir(tmp_path / "link" / "x" / ".." / "kafka") == tmp_path / "real" / "kafka"


def test_a_data_directory_that_cannot_be_made_is_told_plainly(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(Misconfigured, match=r"cannot keep its data in .*/file/kafka: Not a directory"):
        prepare_data_dir(tmp_path / "file" / "kafka")


def test_a_port_that_was_asked_for_and_is_taken_is_told_plainly(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        with pytest.raises(Misconfigured, match=f"port {port} on 127.0.0.1 is taken by another program"):
            choose_port(tmp_path, wish=port)


def test_the_port_of_the_last_start_is_taken_again_unless_somebody_has_it(tmp_path: Path) -> None:
    first = choose_port(tmp_path, wish=None)
    remember_address(tmp_path, address=f"127.0.0.1:{first}")
    again = choose_port(tmp_path, wish=None)
    with socket.create_server(("127.0.0.1", first)):
        other = choose_port(tmp_path, wish=None)

    assert first == again != other


def test_ports_are_below_those_of_outgoing_connections(tmp_path: Path) -> None:
    assert all(20_000 <= choose_port(tmp_path, wish=None) < 32_000 for _ in range(20))


def test_an_address_counts_only_while_our_broker_answers_there(tmp_path: Path) -> None:
    empty = read_address(tmp_path)
    (tmp_path / "cluster.id").write_text("id")
    with socket.create_server(("127.0.0.1", 0)) as server:
        remember_address(tmp_path, address=f"127.0.0.1:{server.getsockname()[1]}")
        silent = read_address(tmp_path)
    nobody = read_address(tmp_path)
    (tmp_path / "bootstrap").write_text("rubbish")
    rubbish = read_address(tmp_path)

    assert [empty, silent, nobody, rubbish] == [None] * 4
