"""The built-in demo's articles keep to the raw contract, are fictional, and show what the demo promises to show."""

import re
from collections import Counter, defaultdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

import orjson
import pycountry
import pytest

from schemas.event import EventType
from schemas.raw import RawArticle

LINES = (Path(__file__).parents[2] / "streams/demo/articles.jsonl").read_bytes().splitlines()
WHYS = {
    *("asserted", "denied", "negated", "averted", "hypothetical", "threatened", "planned", "historic", "old"),
    *("deescalation", "diplomacy", "aid", "sanction", "arrest", "protest", "labour"),
    *("sport", "market", "health", "fiction", "figurative", "accident"),
}


class Expect(NamedTuple):
    """What the demo should make of one article."""

    alert: bool
    story: str | None
    why: str
    country: str
    types: tuple[str, ...]
    notes: dict[str, Any]


def _is_json(line: bytes) -> bool:
    try:
        orjson.loads(line)
    except orjson.JSONDecodeError:
        return False
    return True


def _expect(article: RawArticle) -> Expect:
    block = article.metadata["expect"]
    assert isinstance(block, dict)
    named: dict[str, Any] = {name: block[name] for name in ("alert", "story", "why", "country")}
    notes = {name: value for name, value in block.items() if name not in (*named, "types")}
    return Expect(**named, types=tuple(str(name) for name in block["types"]), notes=notes)  # type: ignore[union-attr]


def _words(article: RawArticle) -> list[str]:
    return re.sub(r"<script.*?</script>|<[^>]+>", " ", article.text).split()


ARTICLES = [RawArticle.model_validate(orjson.loads(line)) for line in LINES if _is_json(line)]
each_article = pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.id)


def test_exactly_one_line_is_broken_and_it_is_a_message_cut_short() -> None:
    broken = [line for line in LINES if not _is_json(line)]

    assert len(broken) == 1
    assert broken[0].startswith(b'{"id": ')


def test_there_are_enough_articles_and_more_than_half_are_arabic() -> None:
    languages = Counter(article.language for article in ARTICLES)

    assert set(languages) == {"ar", "en"}
    assert languages.total() >= 48
    assert languages["ar"] > languages["en"]


@each_article
def test_an_article_is_fictional_short_and_links_to_an_example_domain(article: RawArticle) -> None:
    assert article.metadata["fictional"] is True
    assert article.url == f"https://news.example/{article.id}"
    assert article.source
    assert article.title
    assert 60 <= len(_words(article)) <= 160
    assert set(re.findall(r"https?://([^/\"]+)", article.text)) <= {"news.example"}


@each_article
def test_an_article_is_written_in_the_language_it_names(article: RawArticle) -> None:
    letters = [letter for word in _words(article) for letter in word if letter.isalpha()]
    arabic = sum("\u0600" <= letter <= "\u06ff" for letter in letters) / len(letters)

    assert arabic > 0.9 if article.language == "ar" else arabic == 0


@each_article
def test_an_expectation_is_complete(article: RawArticle) -> None:
    expect = _expect(article)

    assert isinstance(expect.alert, bool)
    assert expect.alert == (expect.why == "asserted")
    assert expect.why in WHYS
    assert pycountry.countries.get(alpha_3=expect.country) is not None
    assert set(expect.types) <= set(EventType)
    assert expect.story is not None or not expect.alert
    assert set(expect.notes) <= {"killed", "injured", "detained", "repeat", "corrected", "html", "spelling"}


def test_every_reason_for_silence_is_shown() -> None:
    assert {_expect(article).why for article in ARTICLES} == WHYS


def test_stories_stay_in_one_country_and_agree_on_an_event_type() -> None:
    stories: dict[str, list[Expect]] = defaultdict(list)
    for expect in map(_expect, ARTICLES):
        if expect.story:
            stories[expect.story].append(expect)

    for name, reports in stories.items():
        assert len({report.country for report in reports}) == 1, name
        assert set.intersection(*(set(report.types) for report in reports)), name


def test_at_least_five_stories_are_told_three_times_in_both_languages_by_several_sources() -> None:
    reports: dict[str, dict[tuple[str | None, str], RawArticle]] = defaultdict(dict)
    for article in ARTICLES:
        if story := _expect(article).story:
            reports[story][article.id, article.text] = article
    told_often = {
        story
        for story, texts in reports.items()
        if len(texts) >= 3
        and {article.language for article in texts.values()} == {"ar", "en"}
        and len({article.source for article in texts.values()}) >= 2
    }

    assert len(told_often) >= 5


def test_a_toll_rises_through_its_story() -> None:
    first_reports = {
        article.text: _expect(article).notes["killed"]
        for article in ARTICLES
        if _expect(article).story == "saraqib-airstrike"
    }

    assert list(first_reports.values()) == [3, 3, 11, 27]


def test_a_repeat_is_exact_and_comes_after_its_original() -> None:
    seen: set[tuple[str | None, str | None, str | None, str]] = set()
    repeats = 0
    for article in ARTICLES:
        identity = (article.id, article.source, article.title, article.text)
        assert (identity in seen) == _expect(article).notes.get("repeat", False)
        repeats += identity in seen
        seen.add(identity)

    assert repeats >= 2


def test_a_correction_has_the_id_of_its_original_and_another_text() -> None:
    corrections = [article for article in ARTICLES if _expect(article).notes.get("corrected")]

    assert corrections
    for correction in corrections:
        originals = [article for article in ARTICLES if article.id == correction.id and article != correction]
        assert len(originals) == 1
        assert originals[0].text != correction.text
        assert ARTICLES.index(originals[0]) < ARTICLES.index(correction)


def test_only_the_old_story_has_a_date() -> None:
    dated = [article for article in ARTICLES if article.published_at is not None]

    assert [_expect(article).why for article in dated] == ["old"]
    assert dated[0].published_at is not None
    assert dated[0].published_at < datetime(2022, 1, 1, tzinfo=UTC)


def test_one_text_is_html_and_one_has_marks_and_tatweel() -> None:
    html = [article for article in ARTICLES if _expect(article).notes.get("html")]
    spelling = [article for article in ARTICLES if _expect(article).notes.get("spelling")]

    assert all("</p>" in article.text for article in html)
    assert all("\u0640" in article.text and "\u064e" in article.text for article in spelling)
    assert len(html) == len(spelling) == 1
