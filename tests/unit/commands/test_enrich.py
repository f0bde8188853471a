"""``tocsin enrich``: articles in, exactly the records of ``articles.enriched`` out."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import orjson
import pytest

from schemas.enriched import EnrichedArticle
from streams.enrichment import Limits, enrich_bytes
from streams.nlp.plain_analyzer import PlainAnalyzer
from tests.unit.commands.running import CommandLine

AT = "2026-11-25T08:00:00Z"
STRIKE = {
    "id": "strike",
    "source": "Test Wire",
    "title": "غارة جوية على سوق",
    "text": "قتل 14 مدنيا في غارة جوية على سوق في حلب، حسبما أفاد الدفاع المدني.",
}
TALKS = {"id": "talks", "text": "Ministers met in Muscat on Tuesday to discuss trade.", "published_at": AT}


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    path = tmp_path / "articles.jsonl"
    lines = [orjson.dumps(STRIKE), b"", b'{"title": "no text"}', orjson.dumps(TALKS), b"nonsense"]
    path.write_bytes(b"\n".join(lines))
    return path


def _without_timings(line: str | bytes) -> dict[str, Any]:
    enriched: dict[str, Any] = orjson.loads(line)
    del enriched["pipeline"]["timings_ms"]
    return enriched


def test_each_line_out_is_the_record_that_a_worker_would_publish(tocsin: CommandLine, articles: Path) -> None:
    done = tocsin("enrich", str(articles), "--received-at", AT)

    expected = [
        enrich_bytes(
            orjson.dumps(article),
            received_at=datetime(2026, 11, 25, 8, tzinfo=UTC),
            limits=Limits(message_bytes=8 << 20, text_bytes=1 << 20, depth=64),
            analyzer=PlainAnalyzer(languages=("ar", "en")),
        ).value
        for article in (STRIKE, TALKS)
    ]
    assert [_without_timings(line) for line in done.out.splitlines()] == [_without_timings(one) for one in expected]
    first = EnrichedArticle.model_validate_json(done.out.splitlines()[0])
    assert first.article.published_at_origin == "estimated"
    assert {event.type.value for event in first.events} == {"ASSAULT"}


def test_what_cannot_be_enriched_is_named_by_its_line_and_fails_the_command(
    tocsin: CommandLine, articles: Path
) -> None:
    done = tocsin("enrich", str(articles))

    assert done.code == 1
    errors = done.err.splitlines()
    assert errors[0] == "line 3: `text` is missing"
    assert errors[1].startswith("line 5: not JSON: ")
    assert errors[2:] == ["2 enriched, 2 not"]


def test_a_text_is_one_article(tocsin: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_text("Air strike on Aleppo.\n\nIt killed 14 civilians, officials said.\n", encoding="utf-8")

    done = tocsin("enrich", str(path))

    assert (done.code, done.err) == (0, "")
    [line] = done.out.splitlines()
    assert json.loads(line)["article"]["text"].startswith("Air strike on Aleppo.")


@pytest.mark.parametrize(
    ("name", "options", "count"),
    [("a.txt", (), 2), ("a.txt", ("--format", "text"), 1), ("a.jsonl", (), 2), ("a.jsonl", ("--format", "text"), 1)],
)
def test_the_format_can_be_told(
    tocsin: CommandLine, tmp_path: Path, name: str, options: tuple[str, ...], count: int
) -> None:
    path = tmp_path / name
    path.write_bytes(orjson.dumps(STRIKE) + b"\n" + orjson.dumps(TALKS))

    done = tocsin("enrich", str(path), *options)

    assert done.code == 0
    assert len(done.out.splitlines()) == count


def test_a_line_over_the_limit_costs_itself_only(tocsin: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(orjson.dumps({"text": "x" * 70_000}) + b"\n" + orjson.dumps(TALKS))

    done = tocsin("enrich", str(path), TOCSIN_MAX_MESSAGE_BYTES="65536")

    assert done.code == 1
    assert "line 1: 70012 bytes are too many for an article (TOCSIN_MAX_MESSAGE_BYTES)" in done.err
    assert [json.loads(line)["article"]["id"] for line in done.out.splitlines()] == ["talks"]


def test_a_text_that_is_not_utf_8_is_refused(tocsin: CommandLine, tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_bytes("غارة جوية".encode("cp1256"))

    done = tocsin("enrich", str(path))

    assert done.code == 1
    assert done.err.startswith("tocsin: not UTF-8: byte 0x")
