"""Whatever the text: entities stand where they say, and time and memory are bounded."""

import resource
import time
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from schemas.analysis import Analysis
from schemas.article import Article
from schemas.raw import RawArticle
from streams.enrichment import to_article
from streams.nlp.listed_names import with_listed_names
from streams.nlp.ner_models import shipped_models
from streams.nlp.segment import split_tokens
from streams.nlp.stanza_analyzer import StanzaAnalyzer

pytestmark = pytest.mark.timeout(180)

MODELS = shipped_models()
ENGLISH = "Foreign Minister Sergei Lavrov met Hakan Fidan in Ankara on Tuesday, TASS reported. "
ARABIC = "قال وزير الخارجية الروسي سيرغي لافروف إنه التقى هاكان فيدان في أنقرة، حسب وكالة تاس. "
WORDS = [
    *ENGLISH.split(),
    *ARABIC.split(),
    *("ولافروف", "بـــغداد", "دِمَشْق", "أ.ف.ب", "U.S.", "O'Brien", "Ben-Gvir", "ЛАВРОВ", "Київ", "Zürich", "İstanbul"),
    *(
        "北京",
        "東京で",
        "กรุงเทพ",
        "דמשק",
        "لاہور",
        "تهران‌گرا",
        "🇸🇾",
        "👩‍👩‍👧‍👦",
        "❤️",
        "e\u0301",
        "\u202bرجل\u202c",
        "l33t",
        "th3 Pres1dent",
    ),
    *(
        "$1.5m",
        "٢٠٢٤",
        "3,5",
        "http://example.org/a?b=c",
        "@handle",
        "#غزة",
        "-",
        "—",
        "…",
        "«",
        "»",
        '"',
        "(",
        ")",
        "\n",
        "\n\n",
        "\t",
    ),
]


@pytest.fixture(scope="module", params=MODELS)
def analyzer(request: pytest.FixtureRequest) -> StanzaAnalyzer:
    return StanzaAnalyzer([MODELS[request.param]], languages=())


def article(text: str, title: str | None = None) -> Article:
    return to_article(RawArticle(text=text, title=title), received_at=datetime.now(UTC), text_bytes=4 << 20)


def is_listed(name: str) -> bool:
    """Say whether our lists know a name without the model."""
    tokens = [name[start:end] for start, end in split_tokens(name, 0, len(name))]
    return [reading.name[:2] for reading in with_listed_names(tokens, [])] == [(0, len(tokens))]


def check(read: Article, analysis: Analysis) -> None:
    for entity in analysis.entities:
        text = read.text if entity.field == "text" else read.title or ""
        assert text[entity.start : entity.end] == entity.text != ""
        sentence = analysis.sentences[entity.sentence]
        assert sentence.field == entity.field
        assert sentence.start <= entity.start < entity.end <= sentence.end
        assert is_listed(entity.text) if entity.confidence is None else 0 < entity.confidence <= 1


@given(words=st.lists(st.sampled_from(WORDS), min_size=1, max_size=40), glue=st.sampled_from([" ", "", "  ", "\u00a0"]))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_mixed_scripts_emoji_and_marks_leave_offsets_right(
    analyzer: StanzaAnalyzer, words: list[str], glue: str
) -> None:
    text = "x" + glue.join(words)  # a letter, since a text without any is no article

    read = article(text, title=glue.join(reversed(words)))

    check(read, analyzer.analyze(read))


@given(text=st.text(min_size=1, max_size=200).map(lambda text: "x" + text))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_characters_at_all_leave_offsets_right(analyzer: StanzaAnalyzer, text: str) -> None:
    read = article(text)

    check(read, analyzer.analyze(read))


@pytest.mark.parametrize(
    ("text", "name"),
    [(ENGLISH, "Sergei Lavrov"), (ARABIC, "سيرغي لافروف"), (ENGLISH + "🤯" * 30 + ARABIC, "سيرغي لافروف")],
)
def test_names_are_found_where_they_stand(analyzer: StanzaAnalyzer, text: str, name: str) -> None:
    read = article(text)

    found = {entity.text: entity.type for entity in analyzer.analyze(read).entities}

    assert any(name in each and kind == "PER" for each, kind in found.items()), found


def test_a_headline_with_capitals_is_read_as_a_sentence(analyzer: StanzaAnalyzer) -> None:
    read = article(
        "The group said on Sunday that the agreement on a loan guarantee was signed in Erbil.",
        title="Iraq and Turkey Sign Loan Guarantee Agreement",
    )

    analysis = analyzer.analyze(read)
    check(read, analysis)

    names = [(entity.text, entity.type) for entity in analysis.entities if entity.field == "title"]
    assert names == [("Iraq", "GPE"), ("Turkey", "GPE")]


HOSTILE = {
    "1 MB of news": (ENGLISH + ARABIC) * (1_000_000 // len((ENGLISH + ARABIC).encode())),
    "a sentence of 50,000 characters": ENGLISH.replace(". ", ", ").replace(".", "") * (50_000 // len(ENGLISH)),
    "one word of 1,000,000 letters": "ab" * 500_000,
    "100,000 full stops": "x" + "." * 100_000,
    "100,000 emoji": "x" + "🤯" * 100_000,
    "100,000 lines of a word": "Cairo\n" * 100_000,
    "100,000 diacritics on a letter": "ا" + "\u064b" * 100_000,
    "100,000 Han characters": "叙利亚" * 33_000,
}


@pytest.mark.parametrize("analyzer", ["fast"], indirect=True)  # what is read is the same: only the model is larger
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_endless_texts_cost_no_more_than_fifty_articles(analyzer: StanzaAnalyzer, text: str) -> None:
    usual = article((ENGLISH + ARABIC) * 12)
    analyzer.analyze(usual)
    started = time.process_time()
    for _ in range(5):
        analyzer.analyze(usual)
    one = (time.process_time() - started) / 5
    read = article(text)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    started = time.process_time()

    analysis = analyzer.analyze(read)

    assert time.process_time() - started < max(150 * one, 10)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - memory < 600_000  # KiB
    check(read, analysis)


def test_a_text_that_is_read_in_part_says_so(analyzer: StanzaAnalyzer) -> None:
    analysis = analyzer.analyze(article(ENGLISH * 2000))

    (note,) = (note for note in analysis.notes if "tokens only" in note)
    assert note == "entities: looked for in the first 18,750 tokens only"
    assert max(entity.end for entity in analysis.entities) < len(ENGLISH) * 2000 / 1.2


def test_a_language_that_nobody_measured_says_so(analyzer: StanzaAnalyzer) -> None:
    text = "Rais wa Kenya William Ruto alikutana na viongozi wa Umoja wa Mataifa mjini Nairobi siku ya Jumanne."

    analysis = analyzer.analyze(article(text))

    assert analysis.language.code == "sw"
    assert any(note.endswith("on 'sw'") for note in analysis.notes)
    assert any("Nairobi" in entity.text for entity in analysis.entities)


def test_a_language_that_the_settings_leave_out_is_not_read() -> None:
    analyzer = StanzaAnalyzer([MODELS["fast"]], languages=("ar",))

    analysis = analyzer.analyze(article(ENGLISH))

    assert analysis.language.code == "en"
    assert analysis.entities == ()
    assert analysis.sentences
    assert any("'en' is not among ar" in note for note in analysis.notes)
