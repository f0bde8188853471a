"""Find the words of alarm in an article, and of a subscription, with what their context does to them.

A match that a cue cancels ("how to avoid escalation") stays, with the cue, so that nobody wonders why it was silent.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence

from schemas.analysis import Analysis, Sentence
from schemas.article import Article
from schemas.enriched import Keyword
from schemas.event import EventType
from streams.languages import find_language
from streams.languages.cues import find_cues, judge
from streams.languages.figures import figure_beside
from streams.languages.inflect import inflect_none
from streams.languages.language import Language
from streams.languages.lexicon import SIGN, Cue, CueKind, KeywordTerm
from streams.languages.scan import Match, PhraseIndex, Token, tokenize
from streams.languages.topics import article_topics, ruling_topic

__all__ = ["SUBSCRIPTION", "find_keywords", "find_words"]

SUBSCRIPTION = "subscription"
"""The category of a subscription's own words."""

_WEIGHT = 1.0
_LONGEST_SENTENCE = 250  # tokens; see events/coder.py
# A threat and a plan do not cancel: the words stand for something that may come.
_TYPE_OF: Mapping[str, EventType] = {
    "coup": EventType.COERCE,
    "mobilization": EventType.MOBILIZE,
    "escalation": EventType.THREATEN,
    "unrest": EventType.COERCE,
}
"""The type that a topic must silence to silence words of a category; of all others it is ASSAULT."""
_CANCELLING = frozenset(CueKind) - {CueKind.ASSERTED, CueKind.THREATENED, CueKind.PLANNED}


def find_keywords(article: Article, analysis: Analysis) -> tuple[Keyword, ...]:
    """Return the words of the language's escalation lexicon; none for a language without one."""
    language = find_language(analysis.language.code)
    if language is None:
        return ()
    order = sorted(analysis.sentences, key=lambda sentence: sentence.field != "title")
    topics = article_topics((tokens for sentence in order for tokens in _pieces(article, sentence)), language)
    return tuple(_find(article, analysis, language, language.lexicon.keyword_index, heeded=_every, topics=topics))


def find_words(article: Article, analysis: Analysis, words: Sequence[str]) -> tuple[Keyword, ...]:
    """Return the free ``words`` of a subscription where they stand, whatever the language.

    Each matches in its usual forms, in any spelling and behind clitics, and is cancelled by the same cues, but not by
    the sentence's topic: who asks for "evacuation" wants it after an earthquake too.
    """
    language = find_language(analysis.language.code)
    inflect = language.lexicon.inflect if language else inflect_none
    index = PhraseIndex(
        (form, KeywordTerm(word, SUBSCRIPTION, _WEIGHT))
        for word in words
        if word.strip()
        for form in {word: None, **dict.fromkeys(inflect(word, "noun")), **dict.fromkeys(inflect(word, "verb"))}
    )
    return tuple(_find(article, analysis, language, index, heeded=_not_topical))


def _every(cue: Match[Cue]) -> bool:
    del cue
    return True


def _not_topical(cue: Match[Cue]) -> bool:
    rule = cue.value
    return rule.kind is not CueKind.FIGURATIVE or not (rule.forward or rule.backward)


def _find(
    article: Article,
    analysis: Analysis,
    language: Language | None,
    index: PhraseIndex[KeywordTerm],
    *,
    heeded: Callable[[Match[Cue]], bool],
    topics: Mapping[str, str] | None = None,
) -> Iterator[Keyword]:
    for sentence in analysis.sentences:
        for tokens in _pieces(article, sentence):
            matches = index.find(tokens)
            if not matches:
                continue
            cues = tuple(filter(heeded, _cues(tokens, language, article)))
            silenced = _silenced(tokens, matches, language, topics, article)
            for match in matches:
                yield Keyword(
                    term=match.value.term,
                    category=match.value.category,
                    weight=match.value.weight,
                    start=match.start,
                    end=match.end,
                    field=sentence.field,
                    suppressed_by=_canceller(tokens, match, cues, language, article, sentence)
                    or silenced.get(match.first),
                )


def _silenced(
    tokens: Sequence[Token],
    matches: Sequence[Match[KeywordTerm]],
    language: Language | None,
    topics: Mapping[str, str] | None,
    article: Article,
) -> dict[int, str]:
    """Return the places of words that mean no violence, with what shows it: a topic's word, or what is "attacked"."""
    if language is None or topics is None:
        return {}
    lexicon = language.lexicon
    ruling = ruling_topic(tokens, language=language, of_article=topics, published_at=article.published_at)
    signs = [match for match in lexicon.topic_index.find(tokens) if match.value.topic == SIGN]
    silenced: dict[int, str] = {}
    for match in matches:
        if match.value.weight <= 0:
            continue
        figure = figure_beside(tokens, match, lexicon=lexicon, verb=False, signs=signs)
        if figure is not None:
            silenced[match.first] = figure.text
        elif ruling is not None and _TYPE_OF.get(match.value.category, EventType.ASSAULT) in ruling.silences:
            silenced[match.first] = ruling.word
    return silenced


def _pieces(article: Article, sentence: Sentence) -> Iterator[tuple[Token, ...]]:
    tokens = tokenize(_text(article, sentence), start=sentence.start, end=sentence.end)
    yield from (tokens[first : first + _LONGEST_SENTENCE] for first in range(0, len(tokens), _LONGEST_SENTENCE))


def _text(article: Article, sentence: Sentence) -> str:
    return (article.title or "") if sentence.field == "title" else article.text


def _cues(tokens: Sequence[Token], language: Language | None, article: Article) -> tuple[Match[Cue], ...]:
    if language is None:
        return ()
    return find_cues(
        tokens, lexicon=language.lexicon, published_at=article.published_at, months=language.reference.months
    )


def _canceller(
    tokens: Sequence[Token],
    match: Match[KeywordTerm],
    cues: Sequence[Match[Cue]],
    language: Language | None,
    article: Article,
    sentence: Sentence,
) -> str | None:
    if language is None or not cues:
        return None
    verdict = judge(tokens, match, cues=cues, lexicon=language.lexicon, verb=False)
    if verdict.kind not in _CANCELLING or verdict.start is None or verdict.end is None:
        return None
    return _text(article, sentence)[verdict.start : verdict.end]
