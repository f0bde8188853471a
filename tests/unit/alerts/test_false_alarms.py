"""Sport, markets, weather and figures of speech wake nobody; the same words of a real attack do."""

import pytest

from schemas.enriched import Escalation, Level
from streams.alerts.escalation import score
from streams.alerts.keywords import find_keywords
from streams.events.coder import code_events
from tests.data.alarms import ALARMS
from tests.data.texts import analysed


def _scored(text: str, language: str, title: str | None = None) -> Escalation:
    article, analysis = analysed(text, language, title=title)
    return score(find_keywords(article, analysis), code_events(article, analysis))


@pytest.mark.parametrize(("language", "title", "text", "why"), ALARMS)
def test_only_real_violence_alarms(language: str, title: str, text: str, why: str) -> None:
    alarms = _scored(text, language, title).level.rank >= Level.ELEVATED.rank

    assert alarms == (why == "real"), why


@pytest.mark.parametrize(
    ("language", "text", "word", "shown"),
    [
        ("en", "The goalkeeper saved the shot, and the attack went on.", "attack", "goalkeeper"),
        ("en", "The city wages war on mosquitoes.", "wage war", "mosquitoes"),
        ("ar", "شنت الوزارة حربا على البعوض.", "حرب", "البعوض"),
        ("ar", "شن الضيوف هجوما في الشوط الثاني.", "هجوم", "الشوط الثاني"),
    ],
)
def test_a_silenced_word_says_what_silences_it(language: str, text: str, word: str, shown: str) -> None:
    found = {keyword.term: keyword.suppressed_by for keyword in find_keywords(*analysed(text, language))}

    assert found[word] == shown


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("A cyber attack cut power to parts of the capital for three hours on Monday.", "elevated"),
        ("A company cut power to two streets on Monday for maintenance.", "none"),
        ("Azerbaijan moved tanks to its border with Armenia on Monday and called up reservists.", "elevated"),
        ("The EU imposed sanctions on firms that sell engines for military drones on Monday.", "watch"),
    ],
)
def test_effects_and_borders_weigh(text: str, level: str) -> None:
    assert _scored(text, "en", text).level.value == level
