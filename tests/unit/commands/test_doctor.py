"""``tocsin doctor``: what is wrong, and what to do."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from streams import worker
from streams.commands.check_services import HEALTH_PORTS, check_workers
from streams.commands.findings import Verdict
from streams.settings import Settings
from streams.web.health import HealthServer
from tests.unit.commands.running import CommandLine

NOTHING_THERE = {"TOCSIN_KAFKA_BOOTSTRAP": "127.0.0.1:1", "TOCSIN_HEALTH_PORT": "1", "TOCSIN_API_PORT": "1"}


def _findings(done: Any) -> dict[str, dict[str, str]]:
    return {row["what"]: row for row in map(json.loads, done.out.splitlines())}


def test_what_is_broken_is_said_with_what_to_do(tocsin: CommandLine) -> None:
    done = tocsin("doctor", "--json", **NOTHING_THERE)

    assert done.code == 1
    found = _findings(done)
    assert found["kafka"]["verdict"] == "broken"
    assert "127.0.0.1:1" in found["kafka"]["said"]
    assert found["store"]["verdict"] == "broken"
    assert "run `tocsin up` or `tocsin migrate`" in found["store"]["said"]
    assert found["models"]["verdict"] == "note"
    assert found["enrich"]["verdict"] == "note"
    assert found["data directory"]["verdict"] == "ok"


def test_a_store_that_fits_is_well_and_a_wrong_key_is_not(tocsin: CommandLine) -> None:
    tocsin("migrate")
    tocsin("subscriptions", "add", "--url", "https://example.org/hook", "--name", "desk")

    assert _findings(tocsin("doctor", "--json", **NOTHING_THERE))["store"]["verdict"] == "ok"
    found = _findings(tocsin("doctor", "--json", TOCSIN_SECRET_KEY="k" * 32))["store"]
    assert found["verdict"] == "broken"
    assert "encrypted with another secret key" in found["said"]


def test_a_misspelt_variable_is_noted(tocsin: CommandLine) -> None:
    done = tocsin("doctor", "--json", TOCSIN_KAFKA_BOOSTRAP="x", **NOTHING_THERE)

    assert "do you mean TOCSIN_KAFKA_BOOTSTRAP?" in _findings(done)["settings"]["said"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_data_directory_that_cannot_be_written_is_broken(tocsin: CommandLine, tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        found = _findings(tocsin("doctor", "--json", **NOTHING_THERE))
    finally:
        tmp_path.chmod(0o700)

    assert found["data directory"]["verdict"] == "broken"


@pytest.mark.parametrize(
    ("role", "problems", "verdict", "said"),
    [
        ("enrich", [], Verdict.OK, "runs and is ready"),
        ("enrich", ["the store does not answer"], Verdict.BROKEN, "is not ready: the store does not answer"),
        ("alert", [], Verdict.NOTE, "does not run at"),
    ],
)
async def test_a_worker_is_asked_whether_it_is_ready(
    tmp_path: Path, role: str, problems: list[str], verdict: Verdict, said: str
) -> None:
    async def ready() -> list[str]:
        return problems

    server = HealthServer(role=role, ready=ready)
    await server.start("127.0.0.1", 0, fall_back=False)
    assert server.address is not None
    settings = Settings(data_dir=tmp_path, health_port=int(server.address.rpartition(":")[2]), api_port=1)
    try:
        found = {finding.what: finding async for finding in check_workers(settings)}
    finally:
        await server.stop()

    assert found["enrich"].verdict is verdict
    assert said in found["enrich"].said
    assert found["api"].verdict is Verdict.NOTE


def test_the_ports_are_those_of_the_workers() -> None:
    assert HEALTH_PORTS == worker._PORTS
