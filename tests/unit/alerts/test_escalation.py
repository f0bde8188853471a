"""How alarming a text is, and why."""

import pytest

from schemas.enriched import Escalation, Level
from streams.alerts.escalation import score
from streams.alerts.keywords import find_keywords
from streams.events.coder import code_events
from tests.data.texts import analysed


def _scored(text: str, language: str = "en", title: str | None = None) -> Escalation:
    article, analysis = analysed(text, language, title=title)
    return score(find_keywords(article, analysis), code_events(article, analysis))


AIRSTRIKE = "An Israeli airstrike killed five people in Damascus on Monday, state media said."
TALKS = "The foreign ministers of Egypt and Turkey met in Cairo on Monday and discussed trade."
PLAIN = "A committee looked at the harvest of the year and wrote a long list of figures about it for the council. "


@pytest.mark.parametrize(
    ("language", "title", "text", "levels"),
    [
        ("en", None, AIRSTRIKE, "high"),
        ("en", "Israeli airstrike kills five in Damascus", f"{AIRSTRIKE} Syria condemned the attack.", "high"),
        ("en", None, "Israeli jets carried out airstrikes near Damascus overnight, without casualties.", "elevated"),
        ("en", "Airstrike kills 120", "At least 120 people were killed in an airstrike on a hospital.", "critical"),
        ("en", "Russia invades its neighbour", "Russian troops invaded the country from three sides.", "critical"),
        ("en", None, "A nuclear strike hit the capital on Monday, killing thousands of people.", "critical"),
        ("en", "Army stages coup", "Soldiers seized power in a coup and arrested the president.", "high"),
        ("en", "Iran threatens to strike", "Iran threatened on Monday to strike American bases.", "watch elevated"),
        ("en", None, "Thousands of people protested in the capital on Monday against the law.", "watch"),
        ("en", None, TALKS, "none"),
        ("en", "Striker fires late winner", "The striker shot in the second half; the attack was brilliant.", "none"),
        ("en", None, "On the anniversary of the attack that killed 50 people, families laid flowers.", "none"),
        ("en", None, "Diplomats discussed how to avoid war and prevent an attack on the capital.", "none"),
        ("en", None, "Israel denied that it shelled the hospital.", "none"),
        ("en", None, "An earthquake killed 200 people in the province.", "none"),
        ("ar", None, "قُتل خمسة أشخاص في غارة جوية إسرائيلية على دمشق يوم الاثنين.", "high"),
        ("ar", None, "قصفت طائرات إسرائيلية مواقع قرب دمشق فجر اليوم دون وقوع إصابات.", "elevated"),
        ("ar", "مقتل 120 في غارة", "قتل ما لا يقل عن 120 شخصا في غارة جوية استهدفت مستشفى.", "critical"),
        ("ar", "روسيا تجتاح جارتها", "اجتاحت القوات الروسية البلاد من ثلاث جهات فجر الاثنين.", "critical"),
        ("ar", None, "هددت إيران يوم الاثنين بقصف القواعد الأمريكية.", "watch elevated"),
        ("ar", None, "تظاهر الآلاف في العاصمة يوم الاثنين احتجاجا على القانون.", "watch"),
        ("ar", None, "التقى وزيرا خارجية مصر وتركيا في القاهرة يوم الاثنين.", "none"),
        ("ar", None, "سجل اللاعب هدفا من ضربة جزاء، وأشاد المدرب بهجوم الفريق.", "none"),
        ("ar", None, "أحيا الأهالي الذكرى العاشرة للهجوم الذي أسفر عن مقتل خمسين شخصا.", "none"),
        ("ar", None, "بحث المسؤولون كيفية تجنب التصعيد ومنع حرب إقليمية.", "none"),
        ("ar", None, "نفى الجيش قصف المستشفى.", "none"),
    ],
)
def test_the_level_is_what_a_desk_would_say(language: str, title: str | None, text: str, levels: str) -> None:
    assert _scored(text, language, title).level.value in levels.split()


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        (AIRSTRIKE, "escalation"),
        (TALKS, "deescalation"),
        (PLAIN, "neutral"),
        ("Rebels agreed to a ceasefire.", "deescalation"),
    ],
)
def test_the_direction_follows_what_happens(text: str, direction: str) -> None:
    assert _scored(text).direction == direction


@pytest.mark.parametrize("text", [AIRSTRIKE, TALKS, PLAIN, f"{AIRSTRIKE} {TALKS} The truce held. War may follow."])
def test_the_reasons_sum_to_the_score(text: str) -> None:
    escalation = _scored(text)
    total = sum(reason.weight for reason in escalation.reasons)

    assert escalation.score == pytest.approx(min(max(total, 0), 100), abs=0.01)


def test_every_reason_points_at_its_words() -> None:
    title = "Missile attack on Damascus"
    escalation = _scored(AIRSTRIKE, title=title)
    texts = {"title": title, "text": AIRSTRIKE}

    assert {
        texts[reason.field][reason.start : reason.end] for reason in escalation.reasons if reason.kind == "event"
    } == {
        "Missile attack",
        "killed",
    }
    assert all(reason.event_id for reason in escalation.reasons if reason.kind == "event")


def test_nothing_has_no_reasons() -> None:
    assert score((), ()) == Escalation(score=0, level=Level.NONE, direction="neutral", reasons=())


def test_an_article_does_not_win_by_its_length() -> None:
    once, often = _scored(AIRSTRIKE), _scored(" ".join(AIRSTRIKE.replace("five", str(n)) for n in range(1, 10)))

    assert often.score < once.score * 1.5


def test_the_same_deed_weighs_more_in_the_lead_than_far_below() -> None:
    assert _scored(AIRSTRIKE + PLAIN * 10).score > _scored(PLAIN * 10 + AIRSTRIKE).score


def test_talks_in_the_same_article_cannot_hide_an_airstrike() -> None:
    mixed = _scored(
        f"{AIRSTRIKE} {TALKS} They praised the peace talks. A truce was agreed. Both sides released prisoners."
    )

    assert mixed.level in {Level.ELEVATED, Level.HIGH}
    assert mixed.direction == "escalation"
    assert any(reason.weight < 0 for reason in mixed.reasons)


def test_a_threatened_withdrawal_calms_nobody() -> None:
    assert all(reason.weight > 0 for reason in _scored("Russia threatened to release the prisoners.").reasons)


def test_words_alone_never_wake_anybody() -> None:
    article, analysis = analysed(
        "War, missiles, rockets, explosions, terrorism, hostages, casualties, sirens, escalation, riots.", "en"
    )

    escalation = score(find_keywords(article, analysis), ())

    assert len(escalation.reasons) > 5
    assert escalation.level in {Level.NONE, Level.WATCH}


def test_more_dead_and_more_weapons_weigh_more() -> None:
    scores = [
        _scored(f"Rebels shelled the port on Monday{tail}.").score
        for tail in ("", ", wounding two people", ", killing two people", ", killing 12 people", ", killing 80 people")
    ]

    assert scores == sorted(scores)
    assert len(set(scores)) == len(scores)


TALKS_WITH_A_PAST = (
    "عقد مبعوثان أمريكيان محادثات غير مباشرة مع مسؤولين إيرانيين في مسقط حول سبل تجنب التصعيد في المنطقة. "
    "وجاءت المحادثات بعد أسابيع من الهجوم الذي شنته إيران على إسرائيل في 13 أبريل. "
    "وأطلقت إيران مئات الصواريخ والطائرات المسيرة باتجاه إسرائيل. "
    "وكان قائد إيراني قد قتل في غارة جوية على دمشق. "
    "ويسعى الوسطاء إلى منع اندلاع حرب إقليمية، ويخشون سباقا نحو الأسلحة النووية."
)


def test_talks_that_recall_old_attacks_do_not_alarm() -> None:
    escalation = _scored(TALKS_WITH_A_PAST, "ar")

    assert escalation.level.rank < Level.ELEVATED.rank
    assert escalation.direction == "deescalation"


def test_the_same_attacks_reported_today_do() -> None:
    today = "أطلقت إيران مئات الصواريخ والطائرات المسيرة باتجاه إسرائيل يوم الاثنين. وقتل قائد إيراني في غارة جوية على دمشق."

    assert _scored(today, "ar").level.rank >= Level.HIGH.rank
