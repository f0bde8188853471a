"""Arabic."""

from streams.languages import ar_conflict, ar_diplomacy, ar_signals, ar_topics
from streams.languages.ar_reference import REFERENCE
from streams.languages.inflect import inflect_arabic
from streams.languages.language import Language
from streams.languages.lexicon import (
    Lexicon,
    folded,
    read_company,
    read_contexts,
    read_cues,
    read_keywords,
    read_topics,
    read_triggers,
)

__all__ = ["LANGUAGE"]

# --- lexicon: what happens, and whether it does ----------------------------------------------------------------------

LEXICON = Lexicon(
    triggers=read_triggers(ar_conflict.TRIGGERS + ar_diplomacy.TRIGGERS, inflect_arabic),
    cues=read_cues(ar_signals.CUES, inflect_arabic),
    keywords=read_keywords(ar_signals.KEYWORDS, inflect_arabic),
    contexts=read_contexts(ar_signals.CONTEXTS, inflect_arabic),
    inflect=inflect_arabic,
    topics=read_topics(ar_topics.TOPICS, ar_topics.SIGNS),
    things=folded(ar_topics.THINGS),
    aims=folded(("على", "ضد", "في", "ب")),
    edges=folded(ar_topics.EDGES),
    breaks=folded(ar_signals.BREAKS),
    relatives=folded(("الذي", "التي", "الذين", "اللذين", "اللتين")),
    support=read_company(ar_signals.SUPPORT),
    reports=read_company(ar_signals.REPORTS),
    fresh=folded(ar_signals.FRESH),
    since=folded(("منذ",)),
    noun_before=folded(ar_signals.NOUN_BEFORE),
    suffered=folded(ar_signals.SUFFERED),
    suffered_before=frozenset({"#"}) | folded(ar_signals.SUFFERED_BEFORE),
    whole=folded(ar_signals.WHOLE),
    verb_prefixes=frozenset(("", "و", "ف", "س", "وس", "فس", "ل", "ول", "فل")),
    noun_suffixes=frozenset(("ا",)),
    future_prefixes=("س", "وس", "فس"),
    imperfect_prefixes=("ي", "ت", "ن"),
    joined_and="و",
    definite_prefixes=("ال", "وال", "بال", "لل", "فال", "كال", "وبال", "ولل"),
)

LANGUAGE = Language(code="ar", stanza_package="padt", lexicon=LEXICON, reference=REFERENCE)
