"""Status by the cues of a sentence, and by its date."""

from datetime import timedelta

import pytest

from schemas.event import EventDate, EventStatus
from streams.events.status import StatusFinding, by_date
from tests.data.texts import PUBLISHED

ASSERTED = StatusFinding(EventStatus.ASSERTED)


def _date(days: int, precision: str = "day", resolved: str = "explicit") -> EventDate:
    return EventDate.model_validate(
        {"value": PUBLISHED + timedelta(days=days), "precision": precision, "resolved": resolved}
    )


@pytest.mark.parametrize(
    ("date", "status"),
    [
        (_date(0), EventStatus.ASSERTED),
        (_date(-6), EventStatus.ASSERTED),
        (_date(-8), EventStatus.HISTORIC),
        (_date(-20, "month"), EventStatus.ASSERTED),
        (_date(-60, "month"), EventStatus.HISTORIC),
        (_date(-200, "year"), EventStatus.ASSERTED),
        (_date(-800, "year"), EventStatus.HISTORIC),
        (_date(3), EventStatus.PLANNED),
        (_date(-400, resolved="published_at"), EventStatus.ASSERTED),
    ],
)
def test_a_date_makes_background_or_plan_of_plain_assertion(date: EventDate, status: EventStatus) -> None:
    assert by_date(ASSERTED, date, published_at=PUBLISHED).status is status


def test_a_date_leaves_what_a_cue_decided() -> None:
    denied = StatusFinding(EventStatus.DENIED, 3, 9)

    assert by_date(denied, _date(-400), published_at=PUBLISHED) == denied
