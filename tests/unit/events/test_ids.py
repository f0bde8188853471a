"""Ids of events."""

import pytest

from schemas.article import ArticleKey, TextField
from schemas.event import EventType
from streams.events.ids import event_id


def _id(
    key: str = "k", version: str = "v", kind: EventType = EventType.ASSAULT, span: tuple[int, int] = (1, 5),
    field: TextField = "text",
) -> str:  # fmt: skip
    return event_id(ArticleKey(key), version=version, event_type=kind, start=span[0], end=span[1], field=field)


def test_an_id_is_32_hex_digits_and_never_changes() -> None:
    assert _id() == "eaaf5b56a53fd948a2f87990022a288a"


@pytest.mark.parametrize(
    "other",
    [
        _id(key="l"),
        _id(version="w"),
        _id(kind=EventType.COERCE),
        _id(span=(1, 6)),
        _id(span=(0, 5)),
        _id(field="title"),
        _id(key="kv", version=""),
    ],
)
def test_every_part_counts(other: str) -> None:
    assert _id() != other
