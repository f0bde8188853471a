"""One Apache Kafka for the whole run."""

import signal
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from streams.bus.embedded import start_broker

# A run in the background of a shell ignores Ctrl-C, and so would the processes that tests start and interrupt.
if signal.getsignal(signal.SIGINT) == signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session")
def kafka_bootstrap() -> Iterator[str]:
    """The address of a real broker; tests keep apart by topic prefixes."""
    with (
        tempfile.TemporaryDirectory(prefix="tocsin-test-kafka-", ignore_cleanup_errors=True) as folder,
        start_broker(Path(folder)) as broker,
    ):
        yield broker.bootstrap
