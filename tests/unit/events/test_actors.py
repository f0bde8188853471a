"""Who did it, and to whom, in English and Arabic word order."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schemas.event import Participant
from streams.events.actors import find_participants, find_partners
from tests.unit.events.clauses import make_clause

# Each row: the text, its trigger, the voice, then actor and recipient as text with country and sector.
ENGLISH = [
    ("Israeli strike on Damascus kills a general", "strike", "noun", ("Israeli", "ISR", None), ("Damascus", "SYR", None)),
    ("Israel bombed Hezbollah positions.", "bombed", "active", ("Israel", "ISR", None), ("Hezbollah", "LBN", "REB")),
    ("The Israeli army raided Jenin on Monday.", "raided", "active", ("Israeli army", "ISR", "MIL"), ("Jenin", "PSE", None)),
    ("The army, backed by Iran, attacked rebels near Aleppo.", "attacked", "active", ("army", None, "MIL"), ("rebels", "SYR", "REB")),
    ("Three soldiers were killed in an Israeli air strike.", "killed", "passive", ("Israeli", "ISR", None), ("soldiers", None, "MIL")),
    ("A clinic in Khan Younis was shelled by Israeli troops.", "shelled", "passive", ("Israeli troops", "ISR", "MIL"), ("clinic", "PSE", "HLH")),
    ("Israel said it had bombed Hezbollah positions.", "bombed", "active", ("Israel", "ISR", None), ("Hezbollah", "LBN", "REB")),
    ("Iran launched an attack on Israel.", "attack", "noun", ("Iran", "IRN", None), ("Israel", "ISR", None)),
    ("Iran condemned the attack on Israel.", "attack", "noun", None, ("Israel", "ISR", None)),
    ("Police arrested 20 protesters in Tehran.", "arrested", "active", ("Police", None, "COP"), ("protesters", "IRN", "OPP")),
    ("US and British forces carried out strikes against Houthi targets.", "strikes", "noun", ("US", "USA", None), ("Houthi", "YEM", "REB")),
    ("The attack by Houthi rebels on a ship killed two.", "attack", "noun", ("Houthi rebels", "YEM", "REB"), None),
    ("Israel bombed Gaza City, killing at least 12 people.", "killing", "active", ("Israel", "ISR", None), ("people", None, "CVL")),
    ("President Joe Biden warned Iran.", "warned", "active", ("President Joe Biden", "USA", "GOV"), ("Iran", "IRN", None)),
    ("Iran-backed militants attacked US troops in Iraq.", "attacked", "active", ("militants", None, "REB"), ("US troops", "USA", "MIL")),
    ("The killing of the Iranian general shocked many.", "killing", "noun", None, ("Iranian general", "IRN", "MIL")),
    ("Talks between Iran and the United States ended.", "Talks", "noun", ("Iran", "IRN", None), ("United States", "USA", None)),
    ("Israeli jets hit Syria, Reuters reported.", "hit", "active", ("Israeli jets", "ISR", "MIL"), ("Syria", "SYR", None)),
]  # fmt: skip

ARABIC = [
    ("غارة إسرائيلية على دمشق", "غارة", "noun", ("إسرائيلية", "ISR", None), ("دمشق", "SYR", None)),
    ("غارة جوية إسرائيلية على دمشق", "غارة", "noun", ("إسرائيلية", "ISR", None), ("دمشق", "SYR", None)),
    ("هجوم شنته إيران على إسرائيل", "هجوم", "noun", ("إيران", "IRN", None), ("إسرائيل", "ISR", None)),
    ("الهجوم الصاروخي غير المسبوق الذي شنته إيران على إسرائيل", "الهجوم", "noun", ("إيران", "IRN", None), ("إسرائيل", "ISR", None)),
    ("الهجوم الذي شنته إيران على إسرائيل", "شنته", "active", ("إيران", "IRN", None), ("إسرائيل", "ISR", None)),
    ("قصف الجيش الإسرائيلي مواقع حزب الله", "قصف", "active", ("الجيش الإسرائيلي", "ISR", "MIL"), ("حزب الله", "LBN", "REB")),
    ("إيران قصفت إسرائيل بالصواريخ", "قصفت", "active", ("إيران", "IRN", None), ("إسرائيل", "ISR", None)),
    ("وقالت إسرائيل إنها قصفت مواقع إيرانية", "قصفت", "active", ("إسرائيل", "ISR", None), ("إيرانية", "IRN", None)),
    ("وأطلقت إيران 350 صاروخا باتجاه إسرائيل", "وأطلقت إيران 350 صاروخا", "active", ("إيران", "IRN", None), ("إسرائيل", "ISR", None)),
    ("ردا على اغتيال إسرائيل للجنرال الإيراني", "اغتيال", "noun", ("إسرائيل", "ISR", None), ("الجنرال الإيراني", "IRN", "MIL")),
    ("ردت إسرائيل بضربة استهدفت قاعدة جوية إيرانية", "بضربة", "noun", ("إسرائيل", "ISR", None), ("قاعدة جوية إيرانية", "IRN", "MIL")),
    ("قتل 12 فلسطينيا في غارة إسرائيلية على رفح", "قتل", "passive", ("إسرائيلية", "ISR", None), ("فلسطينيا", "PSE", None)),
    ("قتل ثلاثة جنود على يد مسلحين في شمال مالي", "قتل", "passive", ("مسلحين", "MLI", "REB"), ("جنود", None, "MIL")),
    ("اعتقلت الشرطة عشرات المتظاهرين في الخرطوم", "اعتقلت", "active", ("الشرطة", None, "COP"), ("المتظاهرين", "SDN", "OPP")),
    ("استهدفت غارة إسرائيلية مبنى في دمشق", "استهدفت", "active", ("إسرائيلية", "ISR", None), ("دمشق", "SYR", None)),
    ("مقتل جنديين في هجوم", "مقتل", "noun", None, ("جنديين", None, "MIL")),
    ("محادثات بين إيران والولايات المتحدة", "محادثات", "noun", ("إيران", "IRN", None), ("الولايات المتحدة", "USA", None)),
    ("هاجم مسلحون مدنيين في دارفور", "هاجم", "active", ("مسلحون", None, "REB"), ("مدنيين", "SDN", "CVL")),
    ("القوات الأوكرانية هاجمت بيلغورود", "هاجمت", "active", ("القوات الأوكرانية", "UKR", "MIL"), ("بيلغورود", "RUS", None)),
]  # fmt: skip


def _plain(party: Participant | None) -> tuple[str, str | None, str | None] | None:
    return None if party is None else (party.text, party.country, party.sector)


@pytest.mark.parametrize(("text", "trigger", "voice", "actor", "recipient"), ENGLISH)
def test_an_english_sentence_tells_who_did_it_to_whom(text, trigger, voice, actor, recipient) -> None:
    found = find_participants(make_clause(text, trigger, voice=voice))

    assert tuple(map(_plain, found)) == (actor, recipient)


@pytest.mark.parametrize(("text", "trigger", "voice", "actor", "recipient"), ARABIC)
def test_an_arabic_sentence_tells_who_did_it_to_whom(text, trigger, voice, actor, recipient) -> None:
    found = find_participants(make_clause(text, trigger, language="ar", voice=voice))

    assert tuple(map(_plain, found)) == (actor, recipient)


def test_a_tagged_person_keeps_its_entity_and_is_one_with_its_title() -> None:
    text = "وكان الجنرال محمد زاهدي قد قُتل في غارة جوية إسرائيلية في دمشق."
    entities = (("محمد زاهدي", "PER", None), ("إسرائيلية", "NORP", "ISR"), ("دمشق", "GPE", "SYR"))
    clause = make_clause(text, "قُتل", language="ar", voice="passive", entities=entities)

    actor, recipient = find_participants(clause)

    assert actor is not None
    assert recipient is not None
    assert (actor.country, actor.entity_id) == ("ISR", "e-إسرائيلية")
    assert (recipient.text, recipient.sector, recipient.entity_id) == ("الجنرال محمد زاهدي", "MIL", "e-محمد زاهدي")


def test_a_clitic_is_no_part_of_the_name() -> None:
    clause = make_clause("قدمت الصين مساعدات لسوريا", "قدمت", language="ar")

    assert tuple(map(_plain, find_participants(clause))) == (("الصين", "CHN", None), ("سوريا", "SYR", None))


PARTNERS = [
    ("en", "Iran and the United States held talks in Oman.", "talks", ("IRN", "USA")),
    ("en", "Russian officials met a Ukrainian delegation in Istanbul.", "met", ("RUS", "UKR")),
    ("en", "Saudi Arabia resumed ties with Iran, Reuters said.", "ties", ("SAU", "IRN")),
    ("ar", "محادثات بين إيران والولايات المتحدة في عُمان", "محادثات", ("IRN", "USA")),
    ("ar", "أجرى مسؤولون في إدارة الرئيس جو بايدن محادثات غير مباشرة مع مسؤولين إيرانيين في سلطنة عُمان", "محادثات", ("USA", "IRN")),
    ("ar", "التقى وزير الخارجية المصري نظيره التركي", "التقى", ("EGY", "TUR")),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "trigger", "countries"), PARTNERS)
def test_what_is_done_together_has_two_sides_and_the_host_is_none(language, text, trigger, countries) -> None:
    found = find_partners(make_clause(text, trigger, language=language, voice="noun"))

    assert tuple(party and party.country for party in found) == countries


def test_a_sentence_without_end_is_read_in_time_that_its_length_does_not_square() -> None:
    find_participants(make_clause("Israel attacked Iran", "attacked"))
    text = "the army of Iran and " * 20_000 + "attacked Israel"
    started = time.process_time()
    for _ in range(20):
        find_participants(make_clause(text, "attacked"))

    assert time.process_time() - started < 5


@settings(max_examples=60, deadline=None)
@given(
    words=st.lists(
        st.sampled_from(
            ["Iran", "'s", "army", "by", "the", "in", "وإيران", "الجيش", "على", "يد", "لل", "\x00", "12", "U.S.", "ـ"]
        )
        | st.text(max_size=6),
        max_size=12,
    ),
    language=st.sampled_from(["ar", "en", "xx"]),
    voice=st.sampled_from(["active", "passive", "noun"]),
)
def test_no_text_makes_it_raise(words, language, voice) -> None:
    clause = make_clause(" ".join([*words, "attacked", *words]), "attacked", language=language, voice=voice)

    find_participants(clause)
    find_partners(clause)


def test_a_possessive_is_no_part_of_the_name() -> None:
    actor, _ = find_participants(make_clause("Iran's attack on Israel failed.", "attack", voice="noun"))

    assert actor is not None
    assert actor.text == "Iran"
