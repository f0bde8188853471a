"""How the tables of a language file are read."""

import pytest

from schemas.event import EventType
from streams.languages.inflect import inflect_none
from streams.languages.lexicon import CueKind, read_company, read_cues, read_keywords, read_triggers


def test_a_trigger_line_gives_type_mode_and_kind_and_goes_on_after_a_blank() -> None:
    found = dict(
        read_triggers("# a comment\nASSAULT/aerial noun: air raid,\n    sortie\nASSAULT verb?: hit\n", inflect_none)
    )

    assert set(found) == {"air raid", "sortie", "hit"}
    assert (found["sortie"].type, found["sortie"].mode, found["sortie"].noun) == (EventType.ASSAULT, "aerial", True)
    assert (found["hit"].verb, found["hit"].weak, found["hit"].passive) == (True, True, False)


def test_a_form_of_one_type_has_both_readings_and_of_two_types_the_first() -> None:
    table = "ASSAULT noun: attack\nASSAULT/firearms verb?: attack\nACCUSE verb: attack\nASSAULT passive: fall\n"
    found = dict(read_triggers(table, inflect_none))

    attack = found["attack"]
    assert (attack.type, attack.mode, attack.verb, attack.noun, attack.weak) == (
        EventType.ASSAULT, "firearms", True, True, False,
    )  # fmt: skip
    assert found["fall"].passive


def test_a_cue_line_gives_kind_way_reach_and_conditions() -> None:
    table = "hypothetical > 9, imperfect: قد\nhistoric < 4 verb: كان\nfigurative =: heart attack\nnegated <> 3: no\n"
    cues = dict(read_cues(table, inflect_none))

    assert (cues["قد"].forward, cues["قد"].reach, cues["قد"].over_commas, cues["قد"].before_imperfect) == (
        True,
        9,
        True,
        True,
    )
    assert (cues["كان"].backward, cues["كان"].forward, cues["كان"].before_verb) == (True, False, True)
    assert (cues["heart attack"].forward, cues["heart attack"].backward) == (False, False)
    assert (cues["no"].forward, cues["no"].backward, cues["no"].kind) == (True, True, CueKind.NEGATED)


def test_keywords_and_company_are_read_alike() -> None:
    keywords = dict(read_keywords("ceasefire -4.5: truce, ~stop~stops\n", inflect_none))
    company = read_company("ASSAULT COERCE: army\nASSAULT: Navy\n")

    assert (keywords["truce"].category, keywords["truce"].weight) == ("ceasefire", -4.5)
    assert keywords["stop~stops"].term == "stop"
    assert company == {EventType.ASSAULT: frozenset({"army", "navy"}), EventType.COERCE: frozenset({"army"})}


@pytest.mark.parametrize(
    "line", ["ASSAULT: attack", "ASSAULT noun attack", "assault noun: attack", "SHOUT noun: shout"]
)
def test_a_line_that_cannot_be_read_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match=r"lexicon line|EventType"):
        read_triggers(line, inflect_none)
