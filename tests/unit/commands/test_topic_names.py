"""Topics by the names that people type."""

import pytest

from streams.bus.topics import Topics
from streams.commands.opening import resolve_topic

NAMES = [
    ("raw", "desk.articles.raw"),
    ("enriched", "desk.articles.enriched"),
    ("events", "desk.events.coded"),
    ("alerts", "desk.alerts.raised"),
    ("deliveries", "desk.deliveries.log"),
    ("raw.dlq", "desk.articles.raw.dlq"),
    ("articles.raw", "desk.articles.raw"),
    ("articles.raw.dlq", "desk.articles.raw.dlq"),
    ("desk.articles.raw", "desk.articles.raw"),
    ("other.articles.raw", "other.articles.raw"),
    ("somebody-elses", "somebody-elses"),
]


@pytest.mark.parametrize(("typed", "meant"), NAMES)
def test_a_topic_is_found_by_what_was_typed(typed: str, meant: str) -> None:
    assert resolve_topic(typed, Topics("desk.")) == meant


@pytest.mark.parametrize("typed", ["raw", "articles.raw"])
def test_without_a_prefix_short_and_full_names_are_the_same(typed: str) -> None:
    assert resolve_topic(typed, Topics()) == "articles.raw"
