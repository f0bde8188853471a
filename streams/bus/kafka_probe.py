"""Ask whether a broker answers at an address, and which one: one metadata request over a plain socket.

Blocking and without aiokafka, for the moments when there is no event loop yet. Works on plain-text listeners only.
"""

import secrets
import socket
import struct

__all__ = ["FIRST_PORT", "LAST_PORT", "answering_cluster", "free_port", "is_free"]

# Below the range from which Linux, macOS and Windows take ports for outgoing connections: a client that calls a
# broker that is down would else now and then be given the broker's own port, connect to itself and keep it taken.
FIRST_PORT = 20_000
LAST_PORT = 32_000

_METADATA_KEY = 3
_METADATA_VERSION = 2  # the first with the cluster's id
_CORRELATION_ID = 7
_LARGEST_ANSWER_BYTES = 1 << 20


def answering_cluster(address: str, *, timeout_s: float = 1.0) -> str | None:
    """Return the id of the Kafka cluster that serves at ``host:port``, or None if none is ready there."""
    host, _, port = address.rpartition(":")
    # A header without client id, and an empty list of topics.
    body = struct.pack(">hhih", _METADATA_KEY, _METADATA_VERSION, _CORRELATION_ID, -1) + struct.pack(">i", 0)
    try:
        with socket.create_connection((host, int(port)), timeout=timeout_s) as connection:
            connection.settimeout(timeout_s)
            connection.sendall(struct.pack(">i", len(body)) + body)
            (size_bytes,) = struct.unpack(">i", _read(connection, 4))
            if not 0 < size_bytes <= _LARGEST_ANSWER_BYTES:
                return None  # something, but not Kafka
            return _cluster_of(_read(connection, size_bytes))
    except (OSError, ValueError, struct.error, IndexError):
        return None


def is_free(port: int) -> bool:
    """Tell whether a server could listen on this loopback port now."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        if hasattr(socket, "SO_EXCLUSIVEADDRUSE"):
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            # As the JVM does, so that connections of the broker before, not yet forgotten, are no hindrance.
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
            probe.listen(1)
        except OSError:
            return False
    return True


def free_port(*, but: int | None = None) -> int:
    """Return some free port, other than the one named."""
    while True:
        port = FIRST_PORT + secrets.randbelow(LAST_PORT - FIRST_PORT)
        if port != but and is_free(port):
            return port


def _read(connection: socket.socket, size_bytes: int) -> bytes:
    received = b""
    while len(received) < size_bytes:
        chunk = connection.recv(size_bytes - len(received))
        if not chunk:
            msg = "the connection ended"
            raise ConnectionError(msg)
        received += chunk
    return received


def _cluster_of(answer: bytes) -> str | None:
    correlation_id, brokers = struct.unpack_from(">ii", answer)
    place = 8
    for _ in range(brokers):
        place += 4  # node id
        place += 2 + _length(answer, place)  # host
        place += 4  # port
        place += 2 + _length(answer, place)  # rack
    length = _length(answer, place)
    if correlation_id != _CORRELATION_ID or brokers < 1 or length == 0:
        return None  # it listens but has not joined its cluster yet
    return answer[place + 2 : place + 2 + length].decode()


def _length(answer: bytes, place: int) -> int:
    (length,) = struct.unpack_from(">h", answer, place)
    return max(0, int(length))
