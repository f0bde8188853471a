"""Near-copies of a text resemble each other; other texts of the same day do not."""

import pytest

from streams.alerts.fingerprint import bands, resemblance, signature

AGENCY = (
    "At least twelve people were killed and dozens wounded on Saturday when shells struck a crowded market in the "
    "northern city of Aleppo, rescue workers and residents said. The shelling began shortly after noon prayers and "
    "went on for half an hour. Hospitals in the city appealed for blood donors. No side claimed responsibility. "
    "The market is one of the oldest in the region and had reopened only last month after years of repairs."
)
REPRINT = "Exclusive to our readers. " + AGENCY.replace("on Saturday", "today").replace("rescue workers", "rescuers")
OTHER = (
    "Talks between the two delegations resumed in Geneva on Saturday after a break of three weeks. The envoy said "
    "that both sides had agreed on an agenda and would meet again on Monday. Diplomats warned that the gaps remain "
    "wide and that nobody expects an agreement before the end of the month, when the mandate of the mission ends."
)
ARABIC = "قتل اثنا عشر شخصا على الأقل وأصيب العشرات يوم السبت في قصف استهدف سوقا مزدحما في مدينة حلب شمالي البلاد"
ARABIC_WITH_MARKS = (
    "قُتِلَ اثنا عشر شخصاً على الأقل وأُصيب العشرات يوم السبت في قصف استهدف سوقاً مزدحماً في مدينة حلب شمالي البلاد"
)


def test_a_text_resembles_itself_wholly() -> None:
    assert resemblance(signature(AGENCY), signature(AGENCY)) == 1


@pytest.mark.parametrize(("one", "other"), [(AGENCY, REPRINT), (ARABIC, ARABIC_WITH_MARKS)], ids=["reprint", "marks"])
def test_near_copies_resemble_each_other_and_can_be_looked_up(one: str, other: str) -> None:
    assert resemblance(signature(one), signature(other)) >= 0.5
    assert set(bands(signature(one))) & set(bands(signature(other)))


@pytest.mark.parametrize(("one", "other"), [(AGENCY, OTHER), (AGENCY, ARABIC)])
def test_other_texts_do_not(one: str, other: str) -> None:
    assert resemblance(signature(one), signature(other)) < 0.2
    assert not set(bands(signature(one))) & set(bands(signature(other)))


@pytest.mark.parametrize("nothing", ["", "   ", "… — !"])
def test_nothing_resembles_nothing(nothing: str) -> None:
    assert signature(nothing) == ()
    assert resemblance(signature(nothing), signature(nothing)) == 0
    assert bands(()) == ()


def test_the_beginning_of_a_long_text_is_enough() -> None:
    beginning = " ".join(f"word{number}" for number in range(3000))

    assert signature(beginning) == signature(beginning + " and more" * 100_000)


def test_a_word_or_two_have_a_signature_too() -> None:
    assert resemblance(signature("Explosion"), signature("explosion!")) == 1
