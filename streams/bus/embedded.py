"""Apache Kafka itself, one node on the loopback interface, as a child of ours: nothing to install by hand.

The data directory holds all there is to know: ``bootstrap`` (the address, for every other command), ``kafka-logs``
(the data), ``server.properties``, ``broker.log``, ``broker.pid`` and ``lock``.
"""

import os
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from schemas.errors import Misconfigured
from streams.bus.java import Java, find_java
from streams.bus.kafka_archive import archive_options
from streams.bus.kafka_data import choose_port, format_storage, prepare_data_dir, read_address, remember_address
from streams.bus.kafka_jars import Progress, fetch_jars
from streams.bus.kafka_log import explain, keep_log_small
from streams.bus.kafka_probe import answering_cluster, free_port
from streams.bus.kafka_process import GuardedProcess, Guardian, guard
from streams.bus.kafka_properties import render_properties

__all__ = ["RunningBroker", "read_address", "start_broker"]

_JVM_OPTIONS = (
    # One collector on every machine: the JVM's own choice depends on cores and memory, and its archive on the choice.
    "-XX:+UseSerialGC",
    "-Djava.awt.headless=true",
    "-Dorg.slf4j.simpleLogger.showDateTime=true",
    "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
    "-Dorg.slf4j.simpleLogger.showShortLogName=true",
)
_LOOK_S = 0.05


@dataclass(frozen=True, slots=True)
class RunningBroker:
    """A broker of ours that answered. It ends with ``stop``, or with this process however that ends."""

    bootstrap: str
    data_dir: Path
    process: GuardedProcess

    @property
    def pid(self) -> int:
        """Of the JVM."""
        return self.process.pid

    @property
    def is_running(self) -> bool:
        """Whether the JVM lives."""
        return self.process.is_running

    def stop(self) -> None:
        """Stop in good order; what was written stays in the data directory."""
        self.process.stop()
        (self.data_dir / "broker.pid").unlink(missing_ok=True)

    def kill(self) -> None:
        """Kill the JVM outright, for tests of what happens then."""
        self.process.kill()
        (self.data_dir / "broker.pid").unlink(missing_ok=True)

    def __enter__(self) -> Self:
        """Use the broker for the length of a block."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Stop it."""
        self.stop()


def start_broker(
    data_dir: Path,
    *,
    port: int | None = None,
    java: Java | None = None,
    cache_dir: Path | None = None,
    heap_mib: int = 512,
    ready_timeout_s: float = 60,
    progress: Progress | None = None,
    jvm_options: Sequence[str] | None = None,
    stop_grace_s: float = 15,
) -> RunningBroker:
    """Start a broker on this data directory and return once it serves; blocking, so call it from a thread.

    Args:
        data_dir: Made if it is not there; its data is kept from start to start.
        port: Where to listen; by default the port of the last start, else any that is free.
        java: By default what ``find_java`` finds.
        cache_dir: Where the jars are kept; by default the user's cache.
        heap_mib: The JVM's heap.
        ready_timeout_s: How long the broker may take to serve, downloads not counted.
        progress: Called while jars are downloaded.
        jvm_options: In the place of the archive that speeds up the start.
        stop_grace_s: How long it may take to stop until it is killed.

    Raises:
        Conflict: Another broker uses this data directory.
        Misconfigured: It cannot start; the message says what to change.
    """
    chosen_java = find_java() if java is None else java
    jars = fetch_jars(cache_dir=cache_dir, progress=progress)
    options = archive_options(chosen_java, cache_dir=cache_dir) if jvm_options is None else jvm_options
    java_command = [str(chosen_java.path), f"-Xmx{heap_mib}m", *_JVM_OPTIONS, *options]
    java_command += ["-cp", os.pathsep.join(map(str, jars))]
    folder = prepare_data_dir(data_dir)
    guardian = guard(folder / "lock")
    try:
        return _start(
            folder,
            guardian=guardian,
            port=choose_port(folder, wish=port),
            java_command=java_command,
            ready_timeout_s=ready_timeout_s,
            stop_grace_s=stop_grace_s,
        )
    except BaseException:
        guardian.release()
        raise


def _start(
    folder: Path,
    *,
    guardian: Guardian,
    port: int,
    java_command: list[str],
    ready_timeout_s: float,
    stop_grace_s: float,
) -> RunningBroker:
    properties = folder / "server.properties"
    text = render_properties(data_dir=folder, port=port, controller_port=free_port(but=port))
    properties.write_text(text, encoding="ascii")
    cluster_id = format_storage(folder, java_command=java_command, properties=properties)
    log = folder / "broker.log"
    keep_log_small(log)
    log_start = log.stat().st_size if log.exists() else 0
    process = guardian.run([*java_command, "kafka.Kafka", str(properties)], log=log, grace_s=stop_grace_s)
    (folder / "broker.pid").write_text(f"{process.pid}\n", encoding="ascii")
    broker = RunningBroker(f"127.0.0.1:{port}", folder, process)
    _await_ready(broker, cluster_id=cluster_id, timeout_s=ready_timeout_s, log_start=log_start)
    remember_address(folder, address=broker.bootstrap)
    return broker


def _await_ready(broker: RunningBroker, *, cluster_id: str, timeout_s: float, log_start: int) -> None:
    deadline = time.monotonic() + timeout_s
    log = broker.data_dir / "broker.log"
    while answering_cluster(broker.bootstrap) != cluster_id:
        if not broker.is_running:
            msg = f"the embedded Kafka broker did not start: {explain(log, start=log_start)}"
            raise Misconfigured(msg)
        if time.monotonic() > deadline:
            msg = f"the embedded Kafka broker does not serve after {timeout_s:.0f} s: {explain(log, start=log_start)}"
            raise Misconfigured(msg)
        time.sleep(_LOOK_S)
