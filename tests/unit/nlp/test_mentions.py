"""Mentions of one thing have one id and one canonical name."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from streams.nlp.mentions import Mention, to_entities
from tests.data.coreference_ar import ARABIC, HARDER_ARABIC
from tests.data.coreference_en import ENGLISH, HARDER_ENGLISH
from tests.data.marked import read_marked

CASES = [
    pytest.param(language, line, id=f"{language}-{place}")
    for language, table in (("en", ENGLISH + HARDER_ENGLISH), ("ar", ARABIC + HARDER_ARABIC))
    for place, line in enumerate(table.strip().splitlines())
    if line
]

# Language, mentions with their types, and the canonical name of the first.
NAMES = [
    ("en", "[PER President Joe Biden] and [PER Biden]", "Joe Biden"),
    ("en", "[PER Blinken] and [PER Antony Blinken's]", "Antony Blinken"),
    ("en", "the [ORG IAEA] and the [ORG International Atomic Energy Agency]", "International Atomic Energy Agency"),
    ("en", "[ORG the United Nations]", "United Nations"),
    ("en", "[GPE US] and [GPE United States]", "United States"),
    ("en", "[GPE Lebanon's]", "Lebanon"),
    ("en", "[ORG HEZBOLLAH] and [ORG Hezbollah]", "Hezbollah"),
    ("en", "[PER Lt. Gen. Mark Milley]", "Mark Milley"),
    ("en", "[PER President]", "President"),
    ("ar", "[PER نتنياهو] و [PER رئيس الوزراء بنيامين نتنياهو]", "بنيامين نتنياهو"),
    ("ar", "[GPE ولبنان]", "لبنان"),
    ("ar", "[GPE للبنان]", "لبنان"),
    ("ar", "[ORG للأمم المتحدة]", "الأمم المتحدة"),
    ("ar", "[ORG والأمم المتحدة]", "الأمم المتحدة"),
    ("ar", "[PER وليد جنبلاط]", "وليد جنبلاط"),
    ("ar", "[PER لوليد جنبلاط]", "وليد جنبلاط"),
    ("ar", "[GPE بيروت]", "بيروت"),
    ("ar", "[GPE ببيروت]", "بيروت"),
    ("ar", "[PER فيصل المقداد]", "فيصل المقداد"),
    ("ar", "[PER كريم خان] و [PER ريم]", "كريم خان"),
    ("ar", "[GPE باكستان]", "باكستان"),
    ("ar", "[GPE لُبنان]", "لُبنان"),
    ("ar", "[GPE وَلُبنان]", "لُبنان"),
    ("ar", "[ORG فايبر] و [MISC فايبر] و [PER فايبر]", "فايبر"),
    ("ar", "[PER وزير الدفاع]", "وزير الدفاع"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "line"), CASES)
def test_mentions_of_one_thing_have_one_id(language: str, line: str) -> None:
    text, mentions, things = read_marked(line)
    entities = to_entities(mentions, language=language, texts={"text": text})

    assert _numbered(things) == _numbered([entity.id for entity in entities]), [
        (entity.text, entity.id, entity.canonical.name) for entity in entities
    ]


@pytest.mark.parametrize(("language", "line", "name"), NAMES)
def test_the_canonical_name_is_the_fullest_without_title_and_clitic(language: str, line: str, name: str) -> None:
    text, mentions, _ = read_marked(line)

    assert to_entities(mentions, language=language, texts={"text": text})[0].canonical.name == name


def test_title_and_text_share_their_things() -> None:
    title = Mention("BLINKEN", "PER", 0, 7, "title", 0)
    text = Mention("Antony Blinken", "PER", 0, 14, "text", 1)
    entities = to_entities([title, text], language="en")

    assert [entity.id for entity in entities] == ["e1", "e1"]
    assert {entity.canonical.name for entity in entities} == {"Antony Blinken"}


def test_each_mention_keeps_its_own_type() -> None:
    _, mentions, _ = read_marked("[ORG لبنان] و [GPE لبنان] و [GPE ولبنان]")
    entities = to_entities(mentions, language="ar")

    assert [entity.type for entity in entities] == ["ORG", "GPE", "GPE"]
    assert {(entity.id, entity.canonical.country) for entity in entities} == {("e1", "LBN")}


def test_brackets_join_two_names_only_if_they_close() -> None:
    _, mentions, _ = read_marked("[ORG Alpha Front] ([ORG Bravo]")
    closed = to_entities(mentions, language="en", texts={"text": "Alpha Front (Bravo)"})
    open_ = to_entities(mentions, language="en", texts={"text": "Alpha Front (Bravo and others)"})

    assert [entity.id for entity in closed] == ["e1", "e1"]
    assert [entity.id for entity in open_] == ["e1", "e2"]


def test_ids_count_things_in_the_order_of_reading() -> None:
    _, mentions, _ = read_marked("[GPE Iran] [PER Ali Khamenei] [GPE Iran] [GPE Iraq] [PER Khamenei]")

    assert [entity.id for entity in to_entities(mentions, language="en")] == ["e1", "e2", "e1", "e3", "e2"]


def test_no_mentions_are_no_entities() -> None:
    assert to_entities([], language="ar") == ()


_TYPES = st.sampled_from(["PER", "ORG", "GPE", "LOC", "FAC", "NORP", "MISC"])
_WORDS = st.sampled_from(
    "Biden Joe President Gen . al - bin Abu UN IAEA Georgia Paris , Texas ' 's (x) ) الرئيس ولبنان لل ال و بن عبد د. نتنياهو للأمم 中国 России 🔥".split()
)
_NAMES = st.one_of(st.text(max_size=40), st.lists(_WORDS, min_size=1, max_size=6).map(" ".join))


@settings(max_examples=300, deadline=None)
@given(
    named=st.lists(st.tuples(_NAMES, _TYPES), max_size=12),
    language=st.sampled_from(["ar", "en", "fr", "ru", "he", "zh", "tr", "other", ""]),
    gap=st.sampled_from([" ", ", ", " (", " said "]),
)
def test_whatever_a_tagger_names_stays_as_it_is(named: list[tuple[str, str]], language: str, gap: str) -> None:
    text, mentions = "", []
    for name, kind in named:
        start = len(text)
        text += name + gap
        mentions.append(Mention(name, kind, start, start + len(name), "text", 0))  # type: ignore[arg-type]
    entities = to_entities(mentions, language=language, texts={"text": text})

    assert [(m.text, m.type, m.start, m.end, m.field, m.sentence) for m in mentions] == [
        (e.text, e.type, e.start, e.end, e.field, e.sentence) for e in entities
    ]
    assert [text[entity.start : entity.end] for entity in entities] == [name for name, _ in named]
    assert entities == to_entities(mentions, language=language, texts={"text": text})
    assert len({entity.id for entity in entities}) == len({(e.id, e.canonical) for e in entities})
    assert all(not (e.canonical.country and e.canonical.country_candidates) for e in entities)
    assert all((e.canonical.latitude is None) == (e.canonical.longitude is None) for e in entities)


@pytest.mark.parametrize("name", ["x" * 50_000, "بن " * 20_000, "(" * 5_000, "A.B." * 5_000, "و" * 10_000, "", " "])
def test_no_name_is_too_long(name: str) -> None:
    for kind in ("PER", "ORG", "GPE", "NORP"):
        entities = to_entities([Mention(name, kind, 0, len(name), "text", 0)] * 3, language="ar")

        assert {entity.id for entity in entities} == {"e1"}
        assert len(entities[0].canonical.name) <= 300


def test_thousands_of_namesakes_cost_seconds_not_hours() -> None:
    mentions = [Mention(f"A{i}b Smith", "PER", i * 20, i * 20 + 9, "text", 0) for i in range(3_000)]

    assert len({entity.id for entity in to_entities(mentions, language="en")}) > 2_000


def _numbered(labels: list[str]) -> list[int]:
    seen: dict[str, int] = {}
    return [seen.setdefault(label, len(seen)) for label in labels]
