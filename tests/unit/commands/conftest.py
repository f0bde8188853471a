"""``tocsin`` as a person runs it."""

from pathlib import Path

import pytest

from tests.unit.commands.running import CommandLine


@pytest.fixture
def tocsin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> CommandLine:
    """The command line, with a data directory of this test's own."""
    environment = {"TOCSIN_DATA_DIR": str(tmp_path / "data"), "TOCSIN_ANALYZER": "plain"}
    return CommandLine(monkeypatch, capsys, environment)
