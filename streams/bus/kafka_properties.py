"""``server.properties`` of the embedded broker: one node of Apache Kafka on the loopback interface."""

from pathlib import Path

from schemas.errors import Misconfigured

__all__ = ["LARGEST_MESSAGE_BYTES", "render_properties"]

LARGEST_MESSAGE_BYTES = 12 << 20
"""The broker's own limit; above the 10 MiB of the dead letters, as topics can only ask for less."""


def render_properties(*, data_dir: Path, port: int, controller_port: int) -> str:
    """Return the file's text, safe for any path.

    Raises:
        Misconfigured: The path has a comma, which Kafka would take for two paths.
    """
    log_dir = data_dir / "kafka-logs"
    if "," in str(log_dir):
        msg = f"the embedded Kafka broker cannot keep its data in {data_dir}: a comma in the path; choose another"
        raise Misconfigured(msg)
    properties = {
        "process.roles": "broker,controller",
        "node.id": "1",
        "controller.quorum.voters": f"1@127.0.0.1:{controller_port}",
        "listeners": f"PLAINTEXT://127.0.0.1:{port},CONTROLLER://127.0.0.1:{controller_port}",
        "advertised.listeners": f"PLAINTEXT://127.0.0.1:{port}",
        "listener.security.protocol.map": "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
        "inter.broker.listener.name": "PLAINTEXT",
        "controller.listener.names": "CONTROLLER",
        "log.dirs": log_dir.as_posix(),
        # One node can hold one copy; and each partition costs a start some time.
        "offsets.topic.replication.factor": "1",
        "offsets.topic.num.partitions": "4",
        "transaction.state.log.replication.factor": "1",
        "transaction.state.log.min.isr": "1",
        "transaction.state.log.num.partitions": "2",
        "share.coordinator.state.topic.replication.factor": "1",
        "share.coordinator.state.topic.min.isr": "1",
        "share.coordinator.state.topic.num.partitions": "2",
        "min.insync.replicas": "1",
        "auto.create.topics.enable": "false",
        "message.max.bytes": str(LARGEST_MESSAGE_BYTES),
        "replica.fetch.max.bytes": str(LARGEST_MESSAGE_BYTES),
        # Several workers on one machine start within a moment, and nobody wants to wait for more of them.
        "group.initial.rebalance.delay.ms": "0",
        "group.min.session.timeout.ms": "1000",
        # After a kill the controller lets the broker in again only when its old session is over: 9 s by default.
        "broker.session.timeout.ms": "3000",
        "broker.heartbeat.interval.ms": "500",
        "num.network.threads": "2",
        "num.io.threads": "4",
        "log.cleaner.dedupe.buffer.size": str(16 << 20),
    }
    return "".join(f"{name}={_escape(value)}\n" for name, value in properties.items())


def _escape(value: str) -> str:
    # Java reads these files as Latin-1, with a backslash as its escape.
    return "".join(_escape_character(character) for character in value)


def _escape_character(character: str) -> str:
    if character == "\\":
        return "\\\\"
    if character == " " or not " " <= character <= "~":
        units = character.encode("utf-16-be", "surrogatepass")
        return "".join(f"\\u{units[place]:02x}{units[place + 1]:02x}" for place in range(0, len(units), 2))
    return character
