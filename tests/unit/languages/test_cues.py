"""Which cue governs which word."""

from datetime import UTC, datetime

import pytest

from streams.languages import load_languages
from streams.languages.cues import find_cues, judge
from streams.languages.scan import PhraseIndex, tokenize
from tests.data.texts import PUBLISHED


def _judged(
    text: str, word: str, language: str, *, published_at: datetime = PUBLISHED, verb: bool = True
) -> tuple[str, str]:
    known = load_languages()[language]
    tokens = tokenize(text)
    cues = find_cues(tokens, lexicon=known.lexicon, published_at=published_at, months=known.reference.months)
    trigger = PhraseIndex([(word, None)]).find(tokens)[-1]
    verdict = judge(tokens, trigger, cues=cues, lexicon=known.lexicon, verb=verb)
    return verdict.kind.value, "" if verdict.start is None else text[verdict.start : verdict.end]


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("They discussed how to avoid escalation", "escalation", ("averted", "avoid")),
        ("He denied that it shelled the town", "shelled", ("denied", "denied that")),
        ("The attack was denied by the army", "attack", ("denied", "was denied")),
        ("If talks fail, they may attack", "attack", ("hypothetical", "may")),
        ("They threatened to strike the base", "strike", ("threatened", "threatened to")),
        ("They are not ruling out an attack", "attack", ("hypothetical", "not ruling out")),
        ("They did not prevent the attack", "attack", ("asserted", "")),
        ("They failed to prevent the attack", "attack", ("asserted", "")),
        ("They did not deny the attack", "attack", ("asserted", "")),
        ("They did not attack but shelled the town", "shelled", ("asserted", "")),
        ("He suffered a heart attack", "attack", ("figurative", "heart attack")),
        ("On the anniversary of the attack", "attack", ("historic", "anniversary of")),
        ("They attacked the town in 2006", "attacked", ("historic", "2006")),
        ("They have attacked the town since 2006", "attacked", ("asserted", "")),
        ("They attacked the town on 13 April", "attacked", ("historic", "13 April")),
        ("They attacked the town on April 13, killing ten", "attacked", ("historic", "April 13")),
        ("They attacked the town on 18 May", "attacked", ("asserted", "")),
        ("They attacked the town in 2024", "attacked", ("asserted", "")),
        ("A denied threat: no attack followed, he said it would attack", "attack", ("planned", "would")),
        ("Will they attack the town?", "attack", ("hypothetical", "?")),
    ],
)
def test_english_cues(text: str, word: str, expected: tuple[str, str]) -> None:
    assert _judged(text, word, "en") == expected


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("بحثوا كيفية تجنب تصعيد الهجمات", "تصعيد", ("averted", "تجنب")),
        ("لم يقصف الجيش القرية", "يقصف", ("negated", "لم")),
        ("لن يقصف الجيش القرية", "يقصف", ("negated", "لن")),
        ("نفى الجيش قصف القرية", "قصف", ("denied", "نفى")),
        ("لم ينف الجيش قصف القرية", "قصف", ("asserted", "")),
        ("لا يزال الجيش يقصف القرية", "يقصف", ("asserted", "")),
        ("قد يقصف الجيش القرية", "يقصف", ("hypothetical", "قد")),
        ("وقد قصف الجيش القرية", "قصف", ("asserted", "")),
        ("سيقصف الجيش القرية", "يقصف", ("planned", "سيقصف")),
        ("كان الجيش قد قصف القرية", "قصف", ("historic", "كان الجيش قد")),
        ("كان قصف القرية شديدا", "قصف", ("asserted", "")),
        ("كانوا قصفوا القرية", "قصفوا", ("historic", "كانوا")),
        ("كانوا قصفوا القرية امس", "قصفوا", ("asserted", "")),
        ("هدد الجيش بقصف القرية", "قصف", ("threatened", "هدد")),
        ("في ذكرى الهجوم على المحطة", "هجوم", ("historic", "ذكرى")),
        ("إذا فشلت المحادثات، يقصف الجيش القرية", "يقصف", ("hypothetical", "إذا")),
        ("أحبطت الشرطة الهجوم", "هجوم", ("averted", "أحبطت")),
        ("قصف الجيش القرية في 13 أبريل", "قصف", ("historic", "13 أبريل")),
        ("قصف الجيش القرية عام ٢٠٠٦", "قصف", ("historic", "٢٠٠٦")),
        ("تبادلا حرب كلامية", "حرب", ("figurative", "حرب كلامية")),
    ],
)
def test_arabic_cues(text: str, word: str, expected: tuple[str, str]) -> None:
    verb = not text.startswith("كان قصف")

    assert _judged(text, word, "ar", verb=verb) == expected


def test_a_day_ahead_in_the_calendar_is_last_years_when_half_a_year_away() -> None:
    january = datetime(2024, 1, 10, tzinfo=UTC)

    assert _judged("They attacked on 28 December", "attacked", "en", published_at=january)[0] == "historic"
    assert _judged("They attacked on 12 January", "attacked", "en", published_at=january)[0] == "asserted"


def test_a_day_that_no_calendar_has_says_nothing() -> None:
    assert _judged("They attacked on 31 June", "attacked", "en")[0] == "asserted"
    assert (
        _judged("They attacked on 29 February", "attacked", "en", published_at=datetime(2025, 5, 1, tzinfo=UTC))[0]
        == "asserted"
    )
