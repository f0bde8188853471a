"""What a text is about besides violence, where the same words mean less: sport, markets, films, weather, accidents.

A topic rules an article that has several of its words and few signs of violence, and a sentence that has one beyond
doubt. Under it the words of attack count only where the sentence shows violence all the same: gunmen at a match.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from schemas.event import EventType
from streams.languages import find_language
from streams.languages.cues import find_cues, judge
from streams.languages.language import Language
from streams.languages.lexicon import SIGN, CueKind, TopicWord
from streams.languages.scan import Match, PhraseIndex, Token, bare_forms, fold

__all__ = ["Ruling", "article_topics", "ruling_topic", "shows_violence"]

_STRONG = 2
_ARTICLE_LEAST = 4
_FIRST_PIECES = 60
"""Of an article; what comes later does not change what it is about."""
_FAR_MORE = 2
_TOLL_REACH = 3
_MOST_TOLLS = 12
_REAL = frozenset({CueKind.ASSERTED, CueKind.PLANNED, CueKind.THREATENED})
_FIGHT = frozenset({EventType.ASSAULT, EventType.MOBILIZE})
_ALL = frozenset({EventType.ASSAULT, EventType.MOBILIZE, EventType.COERCE, EventType.THREATEN})


@dataclass(frozen=True, slots=True)
class _Rule:
    """What a topic silences, and what of violence in the sentence gives it its voice back."""

    silences: frozenset[EventType]
    toll_speaks: bool = False
    """The dead of the sentence are enough: no market has any."""
    invents: bool = False
    """A sign is not enough, it takes counted dead: the soldiers of a film are none."""
    weak_words: int | None = None
    """So many words of weight 1 rule a sentence like one of weight 2."""


_RULES: Mapping[str, _Rule] = {
    "sport": _Rule(_ALL, weak_words=3),
    "fiction": _Rule(_ALL, invents=True, weak_words=4),
    "market": _Rule(_FIGHT, toll_speaks=True),
    "health": _Rule(_ALL - {EventType.COERCE}),
    "weather": _Rule(_ALL),
    "labour": _Rule(frozenset({EventType.ASSAULT}), toll_speaks=True),
    "accident": _Rule(frozenset({EventType.ASSAULT})),
    "politics": _Rule(frozenset({EventType.ASSAULT}), toll_speaks=True, weak_words=4),
}


@dataclass(frozen=True, slots=True)
class Ruling:
    """The topic of one sentence: ``word`` shows it, as written."""

    topic: str
    word: str
    silences: frozenset[EventType]

    @property
    def is_play(self) -> bool:
        """Whether even an army is none here."""
        return self.topic in {"sport", "fiction"}


def article_topics(pieces: Iterable[Sequence[Token]], language: Language) -> Mapping[str, str]:
    """Return the topics that rule an article, each with the word that shows it best.

    Args:
        pieces: The tokens of its sentences, title first.
        language: Whose words.
    """
    index = language.lexicon.topic_index
    seen: dict[str, dict[str, tuple[int, str]]] = {}
    for number, tokens in enumerate(pieces):
        if number >= _FIRST_PIECES:
            break
        for match in index.find(tokens):
            words = seen.setdefault(match.value.topic, {})
            # What the headline says, the article is about.
            weight = match.value.weight + (number == 0)
            words.setdefault(_stem(match.phrase), (weight, _written(tokens, match)))
    signs = _STRONG * len(seen.pop(SIGN, ()))
    return {topic: word for topic, words in seen.items() if (word := _ruling_word(topic, words, signs))}


def _ruling_word(topic: str, words: Mapping[str, tuple[int, str]], signs: int) -> str:
    total = sum(weight for weight, _ in words.values())
    best, word = max(words.values())
    enough = _ARTICLE_LEAST - 1 if topic == "accident" else _ARTICLE_LEAST
    weak = _RULES[topic].weak_words
    shown = best >= _STRONG or (weak is not None and len(words) > weak)
    return word if shown and total >= enough and total > signs else ""


def ruling_topic(
    tokens: Sequence[Token], *, language: Language, of_article: Mapping[str, str], published_at: datetime
) -> Ruling | None:
    """Return the topic that silences one sentence; None where it has none or shows violence all the same."""
    matches = language.lexicon.topic_index.find(tokens)
    for topic, rule in _RULES.items():
        word = _word_of(topic, rule, matches, tokens, of_article)
        if word and not _shows_violence(tokens, matches, rule, language, published_at):
            return Ruling(topic, word, rule.silences)
    return None


def shows_violence(tokens: Sequence[Token], language: Language) -> bool:
    """Tell whether words stand there that nothing but violence needs, whatever is said of it."""
    return any(match.value.topic == SIGN for match in language.lexicon.topic_index.find(tokens))


def _word_of(
    topic: str, rule: _Rule, matches: Sequence[Match[TopicWord]], tokens: Sequence[Token], of_article: Mapping[str, str]
) -> str:
    words = {_stem(match.phrase): match for match in matches if match.value.topic == topic}
    best = max(words.values(), key=lambda match: match.value.weight, default=None)
    if best is None:
        return of_article.get(topic, "")
    enough = best.value.weight == _STRONG or topic in of_article
    enough = enough or (rule.weak_words is not None and len(words) >= rule.weak_words)
    return _written(tokens, best) if enough else ""


def _shows_violence(
    tokens: Sequence[Token],
    matches: Sequence[Match[TopicWord]],
    rule: _Rule,
    language: Language,
    published_at: datetime,
) -> bool:
    signs = [match for match in matches if match.value.topic == SIGN]
    toll = _has_toll(tokens, language, counted=rule.invents) if signs or rule.toll_speaks else False
    if not (signs or toll) or (rule.invents and not (signs and toll)):
        return False
    if toll and rule.toll_speaks:
        return True
    lexicon = language.lexicon
    cues = find_cues(tokens, lexicon=lexicon, published_at=published_at, months=language.reference.months)
    return any(judge(tokens, sign, cues=cues, lexicon=lexicon, verb=False).kind in _REAL for sign in signs)


def _has_toll(tokens: Sequence[Token], language: Language, *, counted: bool) -> bool:
    tolls = [match for match in _tolls(language.code).find(tokens) if match.value != "detained"][:_MOST_TOLLS]
    return any(not counted or _is_counted(tokens, match, language) for match in tolls)


def _is_counted(tokens: Sequence[Token], toll: Match[str], language: Language) -> bool:
    around = (
        *tokens[max(0, toll.first - _TOLL_REACH) : toll.first],
        *tokens[toll.last + 1 : toll.last + 1 + _TOLL_REACH],
    )
    numbers = _numbers(language.code)
    return any(form.isdigit() or form in numbers for token in around for form in bare_forms(token.form))


@lru_cache(maxsize=16)
def _tolls(code: str) -> PhraseIndex[str]:
    language = find_language(code)
    return PhraseIndex(language.reference.casualties if language else {})


@lru_cache(maxsize=16)
def _numbers(code: str) -> frozenset[str]:
    language = find_language(code)
    return frozenset(fold(word) for word in language.reference.numbers) if language else frozenset()


def _stem(phrase: str) -> str:
    """Return what a word and its plural or its definite form share."""
    return phrase.removeprefix("ال").removesuffix("s")


def _written(tokens: Sequence[Token], match: Match[TopicWord]) -> str:
    return " ".join(token.text for token in tokens[match.first : match.last + 1])
