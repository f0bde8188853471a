"""Every file of ``streams/languages`` that has a ``LANGUAGE`` keeps the contract."""

import pytest

from schemas.event import EventType
from streams.languages import find_language, load_languages
from streams.languages.language import Language
from streams.languages.lexicon import CueKind
from streams.languages.scan import tokenize

_LANGUAGES = [pytest.param(language, id=code) for code, language in sorted(load_languages().items())]
_FREQUENT = ("ASSAULT", "COERCE", "PROTEST", "MOBILIZE", "SANCTION", "THREATEN", "CONSULT", "AGREE", "ACCUSE", "REJECT")


def test_arabic_and_english_are_there_and_others_are_not() -> None:
    assert {"ar", "en"} <= set(load_languages())
    assert find_language("xx") is None


@pytest.mark.parametrize("language", _LANGUAGES)
def test_every_type_has_triggers_and_frequent_ones_have_many(language: Language) -> None:
    counts = dict.fromkeys(EventType, 0)
    for _, trigger in language.lexicon.triggers:
        counts[trigger.type] += 1

    assert all(counts.values())
    assert all(counts[EventType(kind)] >= 60 for kind in _FREQUENT)


@pytest.mark.parametrize("language", _LANGUAGES)
def test_every_kind_of_cue_is_spoken(language: Language) -> None:
    assert {cue.kind for _, cue in language.lexicon.cues} == set(CueKind)


@pytest.mark.parametrize("language", _LANGUAGES)
def test_keywords_alarm_and_calm(language: Language) -> None:
    weights = {term.category: term.weight for _, term in language.lexicon.keywords}

    assert {"war", "strike", "missile", "nuclear", "coup", "terror", "mobilization", "evacuation"} <= set(weights)
    assert weights["ceasefire"] < 0 < weights["invasion"]


@pytest.mark.parametrize("language", _LANGUAGES)
def test_every_phrase_is_found_where_it_is_written(language: Language) -> None:
    lexicon = language.lexicon
    for index, phrases in (
        (lexicon.trigger_index, lexicon.triggers),
        (lexicon.cue_index, lexicon.cues),
        (lexicon.keyword_index, lexicon.keywords),
    ):
        for phrase, value in phrases:
            text = phrase.replace("*", "x")
            found = index.find(tokenize(text))
            assert found, phrase
            assert value in [match.value for match in found] or found[0].end == len(text), phrase


@pytest.mark.parametrize("language", _LANGUAGES)
def test_all_languages_share_the_keyword_categories(language: Language) -> None:
    english = {term.category for _, term in load_languages()["en"].lexicon.keywords}

    assert {term.category for _, term in language.lexicon.keywords} == english


@pytest.mark.parametrize("language", _LANGUAGES)
def test_all_languages_share_the_contexts(language: Language) -> None:
    english = {context for _, context in load_languages()["en"].lexicon.contexts}

    assert {context for _, context in language.lexicon.contexts} == english
