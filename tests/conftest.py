"""One Apache Kafka for the whole run."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from streams.bus.embedded import start_broker


@pytest.fixture(scope="session")
def kafka_bootstrap() -> Iterator[str]:
    """The address of a real broker; tests keep apart by topic prefixes."""
    with (
        tempfile.TemporaryDirectory(prefix="tocsin-test-kafka-", ignore_cleanup_errors=True) as folder,
        start_broker(Path(folder)) as broker,
    ):
        yield broker.bootstrap
