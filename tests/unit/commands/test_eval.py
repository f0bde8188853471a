"""``tocsin eval ner`` on a file that people labelled: what it counts, what it refuses."""

import json
from pathlib import Path

import pytest

from tests.unit.commands.running import CommandLine

pytestmark = pytest.mark.timeout(120)

NEWS = """\
Sergei\tB-PER
Lavrov\tI-PER
met\tO
Hakan\tB-PER
Fidan\tI-PER
in\tO
Ankara\tB-LOC
on\tO
Tuesday\tB-DATE
.\tO

The\tO
moon\tB-PER
rose\tO
.\tO
"""


@pytest.fixture
def news(tmp_path: Path) -> Path:
    path = tmp_path / "news.conll"
    path.write_text(NEWS, encoding="utf-8")
    return path


@pytest.mark.parametrize("models", ["accurate", "fast"])
def test_exact_spans_are_counted_by_type(tocsin: CommandLine, news: Path, models: str) -> None:
    done = tocsin("eval", "ner", str(news), "--models", models, "--language", "en", "--json")

    rows = {row["type"]: row for row in map(json.loads, done.out.splitlines())}
    assert list(rows) == ["PER", "LOC", "all"]
    assert rows["LOC"]["f1"] == 100  # found as GPE, which counts as LOC in a file without GPE
    assert rows["PER"] == {"type": "PER", "precision": 100, "recall": 66.67, "f1": 80, "in_file": 3, "found": 2}
    assert rows["all"]["in_file"] == 4
    assert f"tocsin-ner-{models}" in done.err
    assert "not counted, since we do not tag them: DATE" in done.err


def test_the_language_is_found_out_and_types_can_be_chosen(tocsin: CommandLine, news: Path) -> None:
    done = tocsin("eval", "ner", str(news), "--models", "fast", "--types", "LOC", "--json")

    assert [json.loads(row)["type"] for row in done.out.splitlines()] == ["LOC", "all"]
    assert "14 tokens, en" in done.err


@pytest.mark.parametrize(
    ("text", "options", "said"),
    [
        ("Cairo\tLOC\n", [], "line 1"),
        (NEWS, ["--models", "best"], "there are accurate, fast and official"),
        (NEWS, ["--models", "official", "--language", "en"], "tocsin models download en"),
    ],
)
def test_what_cannot_be_measured_is_said_in_one_line(
    tocsin: CommandLine, news: Path, text: str, options: list[str], said: str
) -> None:
    news.write_text(text, encoding="utf-8")

    done = tocsin("eval", "ner", str(news), *options)

    assert done.code != 0
    assert said in done.err
    assert "Traceback" not in done.err
