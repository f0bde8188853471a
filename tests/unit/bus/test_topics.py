"""Topics as they should be."""

from datetime import timedelta

import pytest

from schemas.errors import Misconfigured
from streams.bus.topics import Topics, topic_specs


def test_each_topic_has_one_for_its_dead_letters() -> None:
    names = [spec.name for spec in topic_specs(prefix="desk-a.")]

    assert names == [
        "desk-a.articles.raw",
        "desk-a.articles.raw.dlq",
        "desk-a.articles.enriched",
        "desk-a.articles.enriched.dlq",
        "desk-a.events.coded",
        "desk-a.events.coded.dlq",
        "desk-a.alerts.raised",
        "desk-a.alerts.raised.dlq",
        "desk-a.deliveries.log",
        "desk-a.deliveries.log.dlq",
    ]


@pytest.mark.parametrize(
    ("name", "partitions", "days", "mebibytes"),
    [
        ("articles.raw", 6, 7, 8),
        ("articles.enriched", 6, 7, 8),
        ("events.coded", 6, 30, 8),
        ("alerts.raised", 6, 30, 8),
        ("deliveries.log", 6, 30, 8),
        ("articles.raw.dlq", 1, 30, 10),
    ],
)
def test_a_topic_is_made_as_designed(name: str, partitions: int, days: int, mebibytes: int) -> None:
    spec = next(spec for spec in topic_specs(partitions=6, replication=3) if spec.name == name)

    assert (spec.partitions, spec.replication, spec.retention) == (partitions, 3, timedelta(days=days))
    assert spec.config == {
        "cleanup.policy": "delete",
        "retention.ms": str(days * 86_400_000),
        "max.message.bytes": str(mebibytes << 20),
    }


def test_dead_letters_that_could_not_hold_a_message_are_refused() -> None:
    with pytest.raises(Misconfigured, match="dead letters of up to 8388608 bytes are too small"):
        topic_specs(dlq_max_message_bytes=8 << 20)


def test_names_without_a_prefix_are_plain() -> None:
    assert Topics().dlq(Topics().raw) == "articles.raw.dlq"
