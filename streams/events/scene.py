"""A trigger with the parties on both sides of it, and the questions that tell actor from recipient."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from streams.events.clause import Clause
from streams.events.mentions import Mention, find_mentions
from streams.events.window import Window, is_word, matches, open_window
from streams.languages.dateline import dateline_end

__all__ = ["Scene", "set_scene"]

_NEAR = 4
_RELATIVES = ("that", "who", "which")
_MARKER_REACH = 3


@dataclass(frozen=True)
class Scene:
    """``left`` is nearest first, ``right`` in order up to where another clause opens; speakers are left out."""

    window: Window
    left: tuple[Mention, ...]
    right: tuple[Mention, ...]

    def word(self, place: int, field: str) -> bool:
        """Say whether the token at a place is a word of that field."""
        tokens = self.window.tokens
        return 0 <= place < len(tokens) and is_word(tokens[place], self.window.language, field)

    def any_word(self, first: int, stop: int, field: str) -> bool:
        """Say whether one of the tokens from ``first`` up to ``stop`` is a word of that field."""
        return any(self.word(place, field) for place in range(max(first, 0), stop))

    def marked(self, mention: Mention, field: str) -> bool:
        """Say whether a phrase of that field ends right before a mention, determiners aside."""
        for match in matches(self.window, field):
            gap = range(match.last + 1, mention.first)
            if (
                match.last < mention.first
                and len(gap) <= _MARKER_REACH
                and all(self.word(p, "determiners") for p in gap)
            ):
                return True
        return False

    def head(self, mention: Mention, side: tuple[Mention, ...]) -> Mention:
        """Return the first of a row: of "the US and Britain" the US."""
        row = sorted(side, key=lambda other: other.first)
        for before, after in reversed(list(pairwise(row))):
            if after == mention and after.joined and after.first - before.last <= _MARKER_REACH:
                mention = before
        return mention


def set_scene(clause: Clause) -> Scene:
    """Return the parties around the clause's trigger."""
    window = open_window(clause)
    if not clause.nominal:
        # "fired 40 missiles", أطلقت إيران صواريخ: the phrase may hold its own subject.
        window = replace(window, last=window.first)
    report = dateline_end(clause.article.text) if clause.field == "text" else 0
    mentions = tuple(m for m in find_mentions(window) if window.tokens[m.first].start >= report)
    left = tuple(m for m in reversed(mentions) if m.last < window.first and not _speaks(window, m))
    stop = min(_breaks(window), default=len(window.tokens))
    right = tuple(m for m in mentions if window.last < m.first < stop and not _speaks(window, m))
    return Scene(window, left, right)


def _breaks(window: Window) -> Iterator[int]:
    for match in matches(window, "breaks"):
        # "the attack that Iran launched": the clause about a noun still tells who did it.
        relative = window.clause.nominal and is_word(window.tokens[match.first], window.language, "pronouns")
        if match.first > window.last + 1 and not relative:
            yield match.first


def _speaks(window: Window, mention: Mention) -> bool:
    """Say whether a mention only tells what happened: "Reuters said", "according to the army", "قال الجيش"."""
    if any(match.last < mention.first <= match.last + _NEAR for match in matches(window, "sources")):
        return True
    after, before = mention.last + 1, mention.first - 1
    if _is_speech(window, after):
        # "Israel said it had struck": the pronoun makes the speaker the subject.
        return not _speaks_of_itself(window, after)
    spoke_first = before >= 0 and _is_speech(window, before)
    return spoke_first and not _speaks_of_itself(window, mention.last)


def _is_speech(window: Window, place: int) -> bool:
    if not 0 <= place < len(window.tokens) or window.first <= place <= window.last:
        return False
    return is_word(window.tokens[place], window.language, "speech")


def _speaks_of_itself(window: Window, place: int) -> bool:
    if place >= window.first:
        return False
    reach = window.tokens[place + 1 : min(place + 1 + _NEAR, window.first)]
    return any(is_word(token, window.language, "pronouns") and token.form not in _RELATIVES for token in reach)
