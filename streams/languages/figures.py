"""Figures of speech by what stands beside the word: war on waste, waves that attack, shares under fire.

Nobody attacks a budget and no mosquito invades, so a trigger whose object or subject is such a thing names no event.
"""

from collections.abc import Sequence
from typing import Any

from streams.languages.lexicon import Lexicon
from streams.languages.scan import Match, Token, bare_forms

__all__ = ["figure_beside"]

_OBJECT_REACH = 4
_SUBJECT_REACH = 3
_STOPS = frozenset(',،;؛:.!?؟()«»"“”—')


def figure_beside(
    tokens: Sequence[Token], trigger: Match[Any], *, lexicon: Lexicon, verb: bool, signs: Sequence[Match[Any]] = ()
) -> Token | None:
    """Return the word that makes ``trigger`` a figure of speech, or None.

    Args:
        tokens: Those of the sentence.
        trigger: Any phrase found in them.
        lexicon: Whose words for things.
        verb: Whether it may have an object without a word between; a noun needs one ("war on"), or stands right before.
        signs: Where the sentence shows violence: next to such a word things are things.
    """
    if not lexicon.things or any(_is_near(sign, trigger) for sign in signs):
        return None
    return (
        _object(tokens, trigger, lexicon, direct=verb)
        or _subject(tokens, trigger, lexicon)
        or _inside(tokens, trigger, lexicon)
    )


def _is_near(sign: Match[Any], trigger: Match[Any]) -> bool:
    beside = max(sign.first - trigger.last, trigger.first - sign.last)
    return beside <= 2 * _OBJECT_REACH


def _object(tokens: Sequence[Token], trigger: Match[Any], lexicon: Lexicon, *, direct: bool) -> Token | None:
    aimed = direct
    for step, token in enumerate(tokens[trigger.last + 1 : trigger.last + 1 + _OBJECT_REACH]):
        if _is_thing(token, lexicon) and (aimed or step == 0 or token.form not in lexicon.things):
            return token  # a preposition may be written in one with the thing (بالأسعار)
        if token.form in lexicon.aims:
            aimed = True
        elif _is_edge(token, lexicon):
            return None
    return None


def _subject(tokens: Sequence[Token], trigger: Match[Any], lexicon: Lexicon) -> Token | None:
    for token in reversed(tokens[max(0, trigger.first - _SUBJECT_REACH) : trigger.first]):
        if _is_edge(token, lexicon):
            return None
        if _is_thing(token, lexicon):
            return token
    return None


def _inside(tokens: Sequence[Token], trigger: Match[Any], lexicon: Lexicon) -> Token | None:
    """Return a thing in the gap of a phrase: the shares of تعرضت الأسهم لهجوم."""
    gap = tokens[trigger.first + 1 : trigger.last]
    return next((token for token in gap if _is_thing(token, lexicon)), None)


def _is_thing(token: Token, lexicon: Lexicon) -> bool:
    return any(form in lexicon.things for form in bare_forms(token.form))


def _is_edge(token: Token, lexicon: Lexicon) -> bool:
    return token.form in _STOPS or token.form in lexicon.edges or token.form in lexicon.breaks
