"""Every file of ``streams/events/types`` keeps the contract."""

import pytest

from schemas.event import EventType, QuadClass
from streams.events.type_spec import TypeSpec
from streams.events.types import EVENT_TYPES
from streams.languages import load_languages

_SPECS = sorted(EVENT_TYPES.values(), key=lambda spec: spec.type)


def test_every_type_of_the_schema_has_its_file() -> None:
    assert set(EVENT_TYPES) == set(EventType)


@pytest.mark.parametrize("spec", _SPECS, ids=lambda spec: spec.type.value)
def test_scores_roots_and_quad_classes_agree(spec: TypeSpec) -> None:
    scores = [spec.goldstein, *spec.modes.values()]

    assert all(-10 <= score <= 10 for score in scores)
    assert set(spec.mode_roots) <= set(spec.modes)
    assert all(1 <= int(root) <= 20 for root in (spec.cameo_root, *spec.mode_roots.values()))
    if spec.quad_class in {QuadClass.VERBAL_COOPERATION, QuadClass.MATERIAL_COOPERATION}:
        assert min(scores) >= 0
    if spec.quad_class is QuadClass.MATERIAL_CONFLICT:
        assert max(scores) < 0


def test_the_modes_of_every_lexicon_are_known() -> None:
    for language in load_languages().values():
        for form, trigger in language.lexicon.triggers:
            assert trigger.mode is None or trigger.mode in EVENT_TYPES[trigger.type].modes, form
