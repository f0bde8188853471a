"""``tocsin demo`` on somebody's own file: it ends by itself, accounts for every line, and leaves nothing running."""

import subprocess
import sys
from pathlib import Path

import orjson
import psutil
import pytest

from streams.demo.ledger import Ledger

pytestmark = [pytest.mark.kafka, pytest.mark.e2e, pytest.mark.timeout(150)]

LINES = [
    orjson.dumps(
        {
            "id": "1",
            "source": "Test Wire",
            "title": "Air strike on Aleppo market kills 14",
            "text": "An air strike on a market in Aleppo killed 14 civilians on Wednesday, rescue workers said.",
        }
    ),
    b'{"id": "2", "text": "half a mess',
    orjson.dumps({"id": "3", "source": "Test Wire", "text": "The library opened its doors on Wednesday."}),
]


def test_the_demo_accounts_for_every_line_and_ends(tmp_path: Path) -> None:
    articles = tmp_path / "articles.jsonl"
    articles.write_bytes(b"\n".join(LINES))
    before = {process.pid for process in psutil.process_iter()}
    done = subprocess.run(
        [sys.executable, "-m", "streams.cli", "demo", str(articles)], capture_output=True, text=True, check=False
    )

    rows = {
        cells[1].strip(): cells[2].strip() for line in done.stdout.splitlines() if len(cells := line.split("│")) == 4
    }
    assert done.returncode == 0, done.stdout + done.stderr
    assert rows["articles.raw (in)"] == "3"
    assert rows["articles.enriched"] == "2"
    assert rows["dead-lettered"] == "1"
    assert rows["delivered, signature verified"] == "1"
    assert rows["lost"] == "0"
    assert "Air strike on Aleppo market kills 14" in done.stdout
    left = [
        process.info["cmdline"]
        for process in psutil.process_iter(["cmdline"])
        if process.pid not in before and "tocsin-demo-" in " ".join(process.info["cmdline"] or ())
    ]
    assert left == []


def test_a_file_that_is_not_there_is_said_in_one_line() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "streams.cli", "demo", "/nowhere.jsonl"], capture_output=True, text=True, check=False
    )

    assert done.returncode == 2
    assert done.stderr.startswith("tocsin: cannot read /nowhere.jsonl")


def test_what_is_neither_enriched_nor_dead_is_unaccounted_for() -> None:
    ledger = Ledger(raw={"r/0/0", "r/0/1", "r/0/2"}, enriched={"r/0/0"}, dead={"r/0/2"})

    assert ledger.unaccounted == {"r/0/1"}
