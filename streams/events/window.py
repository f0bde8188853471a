"""The words around a trigger, and where the words of a kind stand among them.

A sentence may be as long as a hostile article; the window is not, so every finder stays linear in the text.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any, TypeVar

from schemas.analysis import Entity
from streams.events.clause import Clause
from streams.languages import find_language
from streams.languages.abbreviations import word_tokens
from streams.languages.countries import find_countries, find_groups
from streams.languages.reference import Group, Reference
from streams.languages.scan import Match, PhraseIndex, Token, bare_forms, fold

__all__ = [
    "Window",
    "countries_in",
    "groups_in",
    "is_word",
    "matches",
    "open_window",
    "reference_of",
    "remembered",
    "token_matches",
    "words_of",
]

T = TypeVar("T")

_REACH = 500
_LONGEST_WORD = 40


@dataclass(frozen=True)
class Window:
    """The tokens around a trigger; ``first`` to ``last`` (inclusive) are the trigger's own."""

    clause: Clause
    language: str
    text: str
    tokens: tuple[Token, ...]
    first: int
    last: int

    def written(self, first: int, last: int) -> str:
        """Return the text from one token to another."""
        return self.text[self.tokens[first].start : self.tokens[last].end]

    def entities(self) -> tuple[Entity, ...]:
        """Return the entities that lie in the window."""
        if not self.tokens:
            return ()
        found = self.clause.entities
        low = bisect_left(found, self.tokens[0].start, key=_start)
        high = bisect_right(found, self.tokens[-1].end, key=_start)
        return tuple(
            entity for entity in found[low:high] if entity.field == self.clause.field and entity.start < entity.end
        )

    def token_at(self, offset: int) -> int:
        """Return the index of the token that holds a code point, or the first one after it."""
        return min(bisect_right(self.tokens, offset, key=_end), len(self.tokens) - 1)


def open_window(clause: Clause) -> Window:
    """Return the tokens of the sentence that lie within reach of the trigger."""
    text = clause.field_text
    start = max(clause.start, clause.trigger_start - _REACH, 0)
    end = min(clause.end, clause.trigger_end + _REACH, len(text))
    if start > clause.start:
        start = _next_gap(text, start, end)
    if end < clause.end:
        end = _last_gap(text, start, end)
    tokens = _tokens(text, start, max(start, end))
    if not tokens:
        return Window(clause, clause.language, text, (), 0, -1)
    first = min(bisect_right(tokens, clause.trigger_start, key=_end), len(tokens) - 1)
    last = max(bisect_left(tokens, clause.trigger_end, key=_start) - 1, first)
    return Window(clause, clause.language, text, tokens, first, last)


def remembered(window: Window, name: str, read: Callable[[], T]) -> T:
    """Return what ``read`` makes of the window's words, read once for all triggers among them."""
    clause, tokens = window.clause, window.tokens
    place = (tokens[0].start, tokens[-1].end) if tokens else (0, 0)
    key = (name, clause.field, *place, bool(clause.entities))
    if key not in clause.memo:
        clause.memo[key] = read()
    found: T = clause.memo[key]
    return found


def reference_of(language: str) -> Reference:
    """Return the language's reference; an empty one for a language that nobody wrote."""
    known = find_language(language)
    return known.reference if known is not None else Reference()


def matches(window: Window, field: str) -> tuple[Match[Any], ...]:
    """Return where the words of one field of ``Reference`` stand in the window."""
    return remembered(window, f"words/{field}", lambda: _matches(window.language, field, window.tokens))


def countries_in(window: Window) -> tuple[Match[str], ...]:
    """Return where countries and peoples are named in the window."""
    return remembered(window, "countries", lambda: tuple(find_countries(window.tokens, language=window.language)))


def groups_in(window: Window) -> tuple[Match[Group], ...]:
    """Return where well-known groups are named in the window."""
    return remembered(window, "groups", lambda: tuple(find_groups(window.tokens, language=window.language)))


def token_matches(tokens: tuple[Token, ...], language: str, field: str) -> tuple[Match[Any], ...]:
    """Return where the words of one field of ``Reference`` stand among tokens."""
    return _matches(language, field, tokens)


def words_of(language: str, field: str) -> frozenset[str]:
    """Return the folded single words of one field of ``Reference``."""
    return _words(language, field)


def is_word(token: Token, language: str, field: str) -> bool:
    """Say whether a token is one of the single words of a field, clitics aside."""
    words = _words(language, field)
    return len(token.form) <= _LONGEST_WORD and any(form in words for form in bare_forms(token.form))


@cache
def _words(language: str, field: str) -> frozenset[str]:
    return frozenset(fold(word) for word in getattr(reference_of(language), field) if " " not in word)


@cache
def _index(language: str, field: str) -> PhraseIndex[Any]:
    words = getattr(reference_of(language), field)
    return PhraseIndex(words if isinstance(words, Mapping) else [(word, None) for word in sorted(words)])


@lru_cache(maxsize=512)
def _matches(language: str, field: str, tokens: tuple[Token, ...]) -> tuple[Match[Any], ...]:
    return tuple(_index(language, field).find(tokens))


@lru_cache(maxsize=64)
def _tokens(text: str, start: int, end: int) -> tuple[Token, ...]:
    return word_tokens(text, start=start, end=end)


def _next_gap(text: str, start: int, end: int) -> int:
    return next((place for place in range(start, end) if text[place].isspace()), start)


def _last_gap(text: str, start: int, end: int) -> int:
    return next((place for place in range(end - 1, start, -1) if text[place].isspace()), end)


def _start(thing: Entity | Token) -> int:
    return thing.start


def _end(thing: Token) -> int:
    return thing.end
