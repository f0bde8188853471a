"""Events out of sentences, above all those that look like attacks and are none."""

import pytest

from schemas.event import Event, EventStatus, EventType, QuadClass
from streams.events.coder import code_events
from tests.data.contrast import CONTRAST
from tests.data.texts import analysed

STRIKE = "An Israeli airstrike killed five people in Damascus on Monday."


def _events(text: str, language: str = "en", title: str | None = None) -> tuple[Event, ...]:
    return code_events(*analysed(text, language, title=title))


@pytest.mark.parametrize(("language", "text", "kind", "status"), CONTRAST)
def test_an_attack_is_told_from_the_same_words_where_there_was_none(
    language: str, text: str, kind: str, status: str | None
) -> None:
    found = {event.status.value for event in _events(text, language) if event.type.value == kind}

    if status is None:
        assert found == set()
    else:
        assert status in found
        assert status == "asserted" or "asserted" not in found


@pytest.mark.parametrize(
    ("language", "text", "mode"),
    [
        ("en", "Jets carried out an air raid on the town, killing two.", "aerial"),
        ("en", "A drone attack killed a commander.", "drone"),
        ("en", "Rebels shelled the port.", "heavy-weapons"),
        ("en", "Gunmen opened fire on a bus.", "firearms"),
        ("en", "A car bomb killed six soldiers.", "explosives"),
        ("en", "A suicide bombing killed six soldiers.", "suicide-attack"),
        ("en", "Unknown men assassinated the mayor.", "targeted"),
        ("en", "Militants kidnapped two nurses.", "abduct"),
        ("en", "Settlers set fire to olive groves.", "destroy"),
        ("en", "The army used tear gas and fired rubber bullets, wounding ten protesters.", "crowd-control"),
        ("en", "A chemical attack killed dozens in the suburb.", "unconventional"),
        ("ar", "شنت الطائرات غارة جوية على البلدة.", "aerial"),
        ("ar", "قتل شخصان في هجوم بطائرة مسيرة.", "drone"),
        ("ar", "قصفت المدفعية المرفأ.", "heavy-weapons"),
        ("ar", "أطلق مسلحون النار على حافلة.", "firearms"),
        ("ar", "قتل ستة جنود في انفجار سيارة مفخخة.", "explosives"),
        ("ar", "فجر انتحاري نفسه وسط السوق.", "suicide-attack"),
        ("ar", "اغتال مجهولون رئيس البلدية.", "targeted"),
        ("ar", "اختطف مسلحون ممرضتين.", "abduct"),
        ("ar", "هدمت الجرافات منزلا في القرية.", "destroy"),
        ("ar", "أدى هجوم كيميائي إلى مقتل العشرات.", "unconventional"),
    ],
)
def test_the_mode_says_by_what_means(language: str, text: str, mode: str) -> None:
    modes = {event.mode for event in _events(text, language) if event.type is EventType.ASSAULT}

    assert mode in modes


def test_an_event_carries_scores_of_its_mode_and_the_very_words() -> None:
    (event,) = _events(STRIKE)

    evidence = event.evidence
    assert (event.type, event.mode, event.status) == (EventType.ASSAULT, "aerial", EventStatus.ASSERTED)
    assert (event.quad_class, event.goldstein, event.cameo_root) == (QuadClass.MATERIAL_CONFLICT, -9.5, "19")
    assert STRIKE == evidence.text == STRIKE[evidence.start : evidence.end]
    assert STRIKE[evidence.trigger_start : evidence.trigger_end] == "killed"
    assert event.magnitude.killed == 5


def test_the_cue_that_decides_is_quoted_by_its_offsets() -> None:
    text = "نفى الجيش قصف المستشفى."

    (event,) = (event for event in _events(text, "ar") if event.type is EventType.ASSAULT)

    assert event.evidence.cue_start is not None
    assert text[event.evidence.cue_start : event.evidence.cue_end] == "نفى"


def test_a_threat_takes_its_mode_from_what_is_threatened() -> None:
    events = _events("Iran threatened to attack American bases.")

    assert {("THREATEN", "violence", "asserted"), ("ASSAULT", None, "threatened")} == {
        (event.type.value, event.mode, event.status.value) for event in events
    }


def test_a_headline_that_the_first_sentence_repeats_is_told_once() -> None:
    assert len(_events(STRIKE, title=STRIKE)) == 1


def test_one_clause_tells_one_event_however_many_words_name_it() -> None:
    events = _events("The gunmen opened fire, killing and wounding soldiers in a deadly ambush and shooting.")

    assert [event.type for event in events] == [EventType.ASSAULT]


def test_two_deeds_of_two_sides_are_two_events() -> None:
    events = _events("Israel bombed a depot near Damascus while Hezbollah fired rockets at Haifa.")

    assert [event.type for event in events] == [EventType.ASSAULT, EventType.ASSAULT]


def test_background_stays_background_until_a_sentence_dates_it_afresh() -> None:
    text = (
        "The ministers met in Muscat on Sunday. The talks came a month after Iran attacked Israel on 13 April. "
        "Iran launched missiles at Israel. Hezbollah attacked a base. On Sunday rebels shelled the port."
    )

    statuses = [event.status.value for event in _events(text) if event.type is EventType.ASSAULT]

    assert statuses == ["historic", "historic", "historic", "asserted"]


def test_a_bare_mention_of_an_attack_told_before_is_no_second_attack() -> None:
    events = _events("A car bomb killed six soldiers in Kabul. The attack was claimed by the group.")

    assert sum(event.type is EventType.ASSAULT for event in events) == 1


def test_a_noun_alone_reports_in_a_headline_but_not_in_the_text() -> None:
    words = "The attack on the consulate"

    assert [event.type for event in _events("Nothing else.", title=words)] == [EventType.ASSAULT]
    assert _events(f"{words} was the subject of a book.") == ()


def test_ids_are_the_same_in_every_replay_and_differ_in_one_article() -> None:
    text = "Rebels shelled the port. Police arrested ten activists. Gunmen kidnapped a nurse."

    first, second = _events(text), _events(text)

    assert [event.event_id for event in first] == [event.event_id for event in second]
    assert len({event.event_id for event in first}) == len(first) == 3


def test_a_language_that_nobody_wrote_has_no_events() -> None:
    assert _events("Flyangreb dræbte fem mennesker.", "da") == ()


@pytest.mark.parametrize("text", ["", " ", "…", "٫٫٫ ؟؟؟ !!!", "\u202e\u200f", "ـــــ", "'" * 500])
def test_texts_without_words_have_no_events(text: str) -> None:
    assert _events(text, "ar") == _events(text, "en") == ()


def test_arabic_with_marks_clitics_and_other_spellings_reads_the_same() -> None:
    plain = _events("وقصفت الطائرات الإسرائيلية المدينة وأدت الغارات إلى مقتل ثلاثة.", "ar")
    marked = _events("وقَصَفَت الطائرات الاسرائيليه المدينه وأدّت الغارات الى مقتل ثلاثة.", "ar")

    assert [(event.type, event.mode, event.status) for event in plain] == [
        (event.type, event.mode, event.status) for event in marked
    ]
    assert plain


@pytest.mark.parametrize(
    ("language", "text", "contexts"),
    [
        ("en", "A suicide bomber killed six worshippers at a mosque.", {"terrorism", "religion_ethnicity"}),
        ("en", "The army shelled a refugee camp near the border.", {"military", "territory"}),
        ("ar", "فجر انتحاري نفسه في مسجد.", {"terrorism", "religion_ethnicity"}),
        ("ar", "التقى وزير الخارجية السفير وبحثا البرنامج النووي.", {"diplomatic", "cbrn"}),
    ],
)
def test_contexts_say_what_the_sentence_is_about(language: str, text: str, contexts: set[str]) -> None:
    assert contexts <= set(_events(text, language)[0].contexts)


def test_a_text_without_full_stops_is_read_in_pieces_and_keeps_its_offsets() -> None:
    text = "the harvest was good and the council wrote a list " * 60 + "and on Monday rebels shelled the port"

    (event,) = _events(text)

    evidence = event.evidence
    assert text[evidence.trigger_start : evidence.trigger_end] == "shelled"
    assert text[evidence.start : evidence.end] == evidence.text
    assert len(evidence.text) < len(text) / 2
