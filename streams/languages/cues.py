"""Tell whether a text says that something happened, and by which words: the rules, without the words.

The words are each language's cues. A cue governs what stands within its reach, until a word that begins another
clause; where several govern, the one that says most decides (a denied threat is denied).
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from itertools import pairwise
from typing import Any

from streams.languages.lexicon import Cue, CueKind, Lexicon
from streams.languages.scan import Match, PhraseIndex, Token, bare_forms

__all__ = ["BACKGROUND_AGE", "Verdict", "find_cues", "judge"]

BACKGROUND_AGE = timedelta(days=7)
"""What happened longer before publication is background, not news."""

# Who wins where several cues govern one trigger: what makes it no event first, what leaves it likely last.
_PRECEDENCE = (
    CueKind.FIGURATIVE,
    CueKind.DENIED,
    CueKind.HISTORIC,
    CueKind.AVERTED,
    CueKind.NEGATED,
    CueKind.THREATENED,
    CueKind.HYPOTHETICAL,
    CueKind.PLANNED,
)
_COMMAS = frozenset(",،")
_STOPS = frozenset(";؛:")
_YEAR = re.compile(r"(?:19|20)\d\d")
_DAY = re.compile(r"[1-9]|[12]\d|3[01]")
_DATED = Cue(
    CueKind.HISTORIC, forward=True, backward=True, reach=30, over_commas=True, before_imperfect=False, before_verb=False
)
_COMING = Cue(
    CueKind.PLANNED,
    forward=False,
    backward=False,
    reach=0,
    over_commas=False,
    before_imperfect=False,
    before_verb=False,
)
_FLIP = 3  # how near a negation stands to the cue it turns round: "did not prevent"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What holds, and the cue's span of code points; no span where nothing speaks against plain assertion."""

    kind: CueKind
    start: int | None = None
    end: int | None = None


def find_cues(
    tokens: Sequence[Token], *, lexicon: Lexicon, published_at: datetime, months: Mapping[str, int] | None = None
) -> tuple[Match[Cue], ...]:
    """Return the cues of one sentence in order, dates that lie well before publication among them.

    Args:
        months: Folded month names to numbers; without them only years tell that a date is old.
    """
    found = lexicon.cue_index.find(tokens)
    dates = _old_dates(tokens, lexicon=lexicon, published_at=published_at, months=months or {})
    return tuple(sorted((*_without_flipped(found, tokens, lexicon), *dates), key=lambda cue: cue.first))


def judge(
    tokens: Sequence[Token], trigger: Match[Any], *, cues: Sequence[Match[Cue]], lexicon: Lexicon, verb: bool = True
) -> Verdict:
    """Return what the sentence's cues make of ``trigger``, which may be any phrase found in ``tokens``.

    Args:
        verb: Whether the trigger is a verb here; some cues govern only verbs.
    """
    governing = [cue for cue in cues if _governs(cue, trigger, tokens, lexicon=lexicon, verb=verb)]
    if verb and _is_future(tokens[trigger.first], trigger, lexicon):
        first = tokens[trigger.first]
        governing.append(Match(trigger.first, trigger.first, first.start, first.end, first.form, _COMING))
    for kind in _PRECEDENCE:
        named = [cue for cue in governing if cue.value.kind is kind]
        if named:
            nearest = min(named, key=lambda cue: _distance(cue, trigger))
            return Verdict(kind, nearest.start, nearest.end)
    return Verdict(CueKind.ASSERTED)


def _distance(cue: Match[Any], trigger: Match[Any]) -> int:
    return max(cue.first - trigger.last, trigger.first - cue.last, 0)


def _governs(cue: Match[Cue], trigger: Match[Any], tokens: Sequence[Token], *, lexicon: Lexicon, verb: bool) -> bool:
    rule = cue.value
    distance = _distance(cue, trigger)
    if distance == 0:
        return _governs_from_within(cue, trigger)
    ahead = trigger.first > cue.last
    if distance > rule.reach or not (rule.forward if ahead else rule.backward):
        return False
    if rule.before_verb and not (verb and _is_perfect(tokens[trigger.first], lexicon)):
        return False
    if rule.before_verb and _is_fresh(tokens, trigger, lexicon):
        return False
    left, right = (cue.last + 1, trigger.first) if ahead else (trigger.last + 1, cue.first)
    if rule.kind is CueKind.DENIED and ahead and _begins_sentence(tokens[left : right + 1], lexicon):
        return False
    return not any(_is_barrier(token, rule, lexicon) for token in tokens[left:right])


def _governs_from_within(cue: Match[Cue], trigger: Match[Any]) -> bool:
    """Tell whether a cue governs what it overlaps: it holds the trigger ("heart attack") or lies in a gap of it."""
    rule = cue.value
    other = (cue.first, cue.last) != (trigger.first, trigger.last)  # who looks for "heart attack" means it
    if rule.kind is CueKind.HISTORIC and cue.first <= trigger.first and trigger.last <= cue.last:
        return other  # "the Second World War"
    inside = trigger.first < cue.first and cue.last < trigger.last  # "lift no sanctions"
    return (other and not (rule.forward or rule.backward)) or (inside and rule.kind is CueKind.NEGATED)


def _begins_sentence(tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    """Tell whether "and" behind a comma goes on with what is no longer denied."""
    return any(comma.form in _COMMAS and lexicon.joins(after.form) for comma, after in pairwise(tokens))


def _is_barrier(token: Token, rule: Cue, lexicon: Lexicon) -> bool:
    if token.form in _COMMAS:
        return not rule.over_commas
    if token.form in lexicon.relatives and (
        rule.kind is CueKind.HISTORIC or (rule.kind is CueKind.HYPOTHETICAL and rule.backward)
    ):
        return False  # "a clash in which dozens could be killed"
    return token.form in _STOPS or token.form in lexicon.breaks


def _is_fresh(tokens: Sequence[Token], trigger: Match[Any], lexicon: Lexicon) -> bool:
    near = tokens[max(0, trigger.first - 12) : trigger.last + 16]
    return any(token.form in lexicon.fresh for token in near)


def _is_perfect(token: Token, lexicon: Lexicon) -> bool:
    return not any(form.startswith(lexicon.imperfect_prefixes) for form in bare_forms(token.form)[:2])


def _is_future(token: Token, trigger: Match[Any], lexicon: Lexicon) -> bool:
    """Tell whether the trigger's own word carries the sign of the future (سيقصف)."""
    if not lexicon.future_prefixes:
        return False
    return any(
        token.form.startswith(prefix) and token.form[len(prefix) :].startswith(lexicon.imperfect_prefixes)
        for prefix in lexicon.future_prefixes
    ) and not bare_forms(trigger.phrase.split()[0])[0].startswith(lexicon.future_prefixes)


def _without_flipped(found: list[Match[Cue]], tokens: Sequence[Token], lexicon: Lexicon) -> list[Match[Cue]]:
    """Drop each pair in which a negation turns round a cue ("did not prevent"), and cues whose verb does not follow."""
    kept: list[Match[Cue]] = []
    for cue in found:
        if cue.value.before_imperfect and not _imperfect_follows(cue, tokens, lexicon):
            continue
        if kept and _turns_round(kept[-1], cue):
            kept.pop()
            continue
        kept.append(cue)
    return kept


def _turns_round(negation: Match[Cue], cue: Match[Cue]) -> bool:
    near = cue.first - negation.last <= _FLIP and negation.value.forward
    return near and negation.value.kind is CueKind.NEGATED and cue.value.kind in {CueKind.AVERTED, CueKind.DENIED}


def _imperfect_follows(cue: Match[Cue], tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    if cue.last + 1 >= len(tokens):
        return False
    return tokens[cue.last + 1].form.startswith(lexicon.imperfect_prefixes)


def _old_dates(
    tokens: Sequence[Token], *, lexicon: Lexicon, published_at: datetime, months: Mapping[str, int]
) -> list[Match[Cue]]:
    """Return years before that of publication and days ("13 April") more than a week before it, as historic cues."""
    found = [
        _dated(tokens, place, place)
        for place, token in enumerate(tokens)
        if _YEAR.fullmatch(token.form) and int(token.form) < published_at.year and not _begins(tokens, place, lexicon)
    ]
    for month in _month_index(tuple(months.items())).find(tokens):
        for day, first, last in (
            (month.first - 1, month.first - 1, month.last),
            (month.last + 1, month.first, month.last + 1),
        ):
            if 0 <= day < len(tokens) and _DAY.fullmatch(tokens[day].form):
                age = _age(int(tokens[day].form), month.value, published_at)
                if age is not None and age > BACKGROUND_AGE and not _begins(tokens, first, lexicon):
                    found.append(_dated(tokens, first, last))
                break
    return found


@lru_cache(maxsize=64)
def _month_index(months: tuple[tuple[str, int], ...]) -> PhraseIndex[int]:
    return PhraseIndex(months)


def _dated(tokens: Sequence[Token], first: int, last: int) -> Match[Cue]:
    return Match(first, last, tokens[first].start, tokens[last].end, "", _DATED)


def _begins(tokens: Sequence[Token], place: int, lexicon: Lexicon) -> bool:
    """Tell whether the date at ``place`` is when something began, and not when it was ("since 2006")."""
    return place > 0 and tokens[place - 1].form in lexicon.since


def _age(day: int, month: int, published_at: datetime) -> timedelta | None:
    try:
        this_year = published_at.replace(month=month, day=day)
    except ValueError:
        return None
    # Half a year ahead is rather last year's; nearer, it is to come.
    if this_year - published_at > timedelta(days=182):
        this_year = this_year.replace(year=published_at.year - 1) if (month, day) != (2, 29) else this_year
    return published_at - this_year
