"""English."""

from streams.languages import en_conflict, en_diplomacy, en_signals, en_topics
from streams.languages.en_reference import REFERENCE
from streams.languages.inflect import inflect_english
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
    triggers=read_triggers(en_conflict.TRIGGERS + en_diplomacy.TRIGGERS, inflect_english),
    cues=read_cues(en_signals.CUES, inflect_english),
    keywords=read_keywords(en_signals.KEYWORDS, inflect_english),
    contexts=read_contexts(en_signals.CONTEXTS, inflect_english),
    inflect=inflect_english,
    topics=read_topics(en_topics.TOPICS, en_topics.SIGNS),
    things=folded(en_topics.THINGS),
    aims=folded(("on", "against", "at", "upon", "over")),
    edges=folded(en_topics.EDGES),
    breaks=folded(en_signals.BREAKS),
    relatives=folded(("who", "which", "that", "whose")),
    support=read_company(en_signals.SUPPORT),
    reports=read_company(en_signals.REPORTS),
    fresh=folded(en_signals.FRESH),
    since=folded(("since", "from")),
    noun_before=folded(en_signals.NOUN_BEFORE),
    noun_markers=folded(("the", "a", "an", "of", "these", "those", "its", "their", "his", "her")),
    noun_after=folded(en_signals.NOUN_AFTER),
    passive_before=folded(("is", "are", "was", "were", "been", "being", "be")),
    passive_by="by",
    suffered=folded(en_signals.SUFFERED),
    suffered_before=folded(("in", "at", "near", "during", "when", "and", "as", "after", "on", "by", ",", ".", "-")),
    participle_endings=("ed", "ung", "ck", "ot", "en", "wn", "ught", "pt", "ld"),
    conjunctions=("and", "but"),
    definite=("the", "this", "that", "these", "those"),
)

LANGUAGE = Language(code="en", stanza_package="combined", lexicon=LEXICON, reference=REFERENCE)
