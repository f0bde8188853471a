"""The words of a sentence that name events, and how each is read: verb or noun, active or passive, real or not."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from datetime import datetime

from schemas.article import TextField
from schemas.event import EventStatus, EventType
from streams.events.status import StatusFinding, find_status
from streams.languages.cues import find_cues
from streams.languages.figures import figure_beside
from streams.languages.lexicon import SIGN, Lexicon, Trigger
from streams.languages.scan import Match, Token, bare_forms, fold

__all__ = ["Naming", "find_namings"]

_YEAR = re.compile(r"(?:19|20)\d\d")
_STOPS = frozenset(";؛:")
_CONJUNCTIONS = frozenset({"and"})
_JOINED_AND = "و"
_FIGURED = frozenset({EventType.ASSAULT, EventType.MOBILIZE, EventType.THREATEN, EventType.CONCEDE})
_EFFECTS = frozenset({"withhold"})
"""Modes that tell what a deed did, which says more than by what means."""
_KIND = frozenset({EventType.AGREE, EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE, EventType.AID})
_TELLING = frozenset({EventStatus.THREATENED, EventStatus.DENIED, EventStatus.AVERTED})
_APART = 4  # tokens between two verbs that "and" makes two deeds; nearer, they tell one ("killed and wounded")

# What a threat is about, by the type of the event that stands threatened next to it.
_THREAT_MODES: Mapping[EventType, str] = {
    EventType.ASSAULT: "violence",
    EventType.MOBILIZE: "violence",
    EventType.COERCE: "restrict",
    EventType.SANCTION: "relations",
}


@dataclass(frozen=True, slots=True)
class Naming:
    """One event as a clause names it, by its best trigger; ``others`` are the weaker ones that it swallowed."""

    match: Match[Trigger]
    type: EventType
    mode: str | None
    nominal: bool
    passive: bool
    definite: bool
    found: StatusFinding
    clause: int
    needs_party: bool
    """So common a word that only a political actor or recipient makes it an event ("asked", "gave")."""
    others: tuple["Naming", ...] = ()


def find_namings(
    tokens: Sequence[Token],
    *,
    lexicon: Lexicon,
    published_at: datetime,
    months: Mapping[str, int],
    field: TextField,
    names: Sequence[tuple[int, int]] = (),
) -> tuple[Naming, ...]:
    """Return what the sentence names, one event a type, status and clause, in order of place.

    Args:
        tokens: Those of the sentence.
        lexicon: Whose words.
        published_at: What "last year" counts from.
        months: Folded month names to numbers.
        names: Spans of the names of people and places; no word in them names an event (دكا is Dhaka).
        field: In a title a bare noun reports ("Airstrike on Damascus"); in the text it needs a word that says so.
    """
    matches = lexicon.trigger_index.find(tokens)
    if not matches:
        return ()
    cues = find_cues(tokens, lexicon=lexicon, published_at=published_at, months=months)
    clauses = _number_clauses(tokens, lexicon)
    signs = [match for match in lexicon.topic_index.find(tokens) if match.value.topic == SIGN]
    readings: list[Naming] = []
    for match in matches:
        if not _is_word(match, tokens, lexicon) or any(a <= match.start and match.end <= b for a, b in names):
            continue
        nominal = _is_nominal(match, tokens, lexicon)
        figured = match.value.type in _FIGURED
        if figured and figure_beside(tokens, match, lexicon=lexicon, verb=not nominal, signs=signs):
            continue
        found = find_status(tokens, match, cues=cues, lexicon=lexicon, verb=not nominal)
        if found is not None and found.status is EventStatus.THREATENED and match.value.type in _KIND:
            found = replace(found, status=EventStatus.PLANNED)  # who vows to help does not threaten
        if found is None or not _is_meant(match, tokens, lexicon, status=found.status):
            continue
        told = field == "title" or found.status is not EventStatus.ASSERTED
        if told or _is_reported(match, tokens, lexicon, nominal=nominal):
            readings.append(_read(match, tokens, lexicon, nominal=nominal, found=found, clause=clauses[match.first]))
    return tuple(sorted(_with_threats(list(_merge(readings, tokens))), key=lambda naming: naming.match.first))


def _read(
    match: Match[Trigger],
    tokens: Sequence[Token],
    lexicon: Lexicon,
    *,
    nominal: bool,
    found: StatusFinding,
    clause: int,
) -> Naming:
    return Naming(
        match=match,
        type=match.value.type,
        mode=match.value.mode,
        nominal=nominal,
        passive=not nominal and (match.value.passive or _is_passive(match, tokens, lexicon)),
        definite=nominal and _is_definite(match, tokens, lexicon),
        found=found,
        clause=clause,
        needs_party=match.value.weak and match.value.type not in lexicon.support,
    )


def _number_clauses(tokens: Sequence[Token], lexicon: Lexicon) -> list[int]:
    numbers: list[int] = []
    clause = 0
    for token in tokens:
        clause += token.form in lexicon.breaks or token.form in _STOPS
        numbers.append(clause)
    return numbers


def _is_word(match: Match[Trigger], tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    """Tell whether the token is the trigger and no other word that happens to hold its letters."""
    form = tokens[match.first].form
    if _is_compound(match, tokens) or _is_noun_here(match, tokens, lexicon):
        return False
    first = fold(match.phrase.split()[0])
    if form == first:
        return True
    if form in lexicon.whole:
        return False
    prefix, found, suffix = form.partition(first)
    if match.value.noun or not lexicon.verb_prefixes or not found:
        return True
    return prefix in lexicon.verb_prefixes and (match.last > match.first or suffix not in lexicon.noun_suffixes)


def _is_compound(match: Match[Trigger], tokens: Sequence[Token]) -> bool:
    """Tell whether the word is the second half of one ("Saudi-led", "US-backed")."""
    before = tokens[match.first - 1] if match.first else None
    return before is not None and before.form == "-" and before.end == match.start


def _is_noun_here(match: Match[Trigger], tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    """Tell whether a word that names an event only as a verb is a noun here ("hundreds of shells")."""
    if match.value.noun or not match.first or match.last > match.first or not lexicon.participle_endings:
        return False
    form = tokens[match.first].form
    inflected = form.endswith((*lexicon.participle_endings, "ing"))
    return not inflected and tokens[match.first - 1].form in lexicon.noun_markers


def _is_meant(match: Match[Trigger], tokens: Sequence[Token], lexicon: Lexicon, *, status: EventStatus) -> bool:
    """Tell whether a weak trigger means what it can mean; who threatens to hit or denies it hardly means a record."""
    kind = match.value.type
    if not match.value.weak or kind not in lexicon.support:
        return True
    if status in _TELLING and kind is EventType.ASSAULT:
        return True
    return _keeps_company(match, tokens, lexicon.support.get(match.value.type, frozenset()), reach=25)


def _is_reported(match: Match[Trigger], tokens: Sequence[Token], lexicon: Lexicon, *, nominal: bool) -> bool:
    """Tell whether the trigger says that it happened; "the attack" alone only speaks of it."""
    if not nominal or match.value.type not in lexicon.reports:
        return True
    after = tokens[match.last + 1 : match.last + 4]
    if any(token.form.isdigit() and not _YEAR.fullmatch(token.form) for token in after):
        return True
    return _keeps_company(match, tokens, lexicon.reports[match.value.type], reach=6)


def _keeps_company(match: Match[Trigger], tokens: Sequence[Token], company: AbstractSet[str], *, reach: int) -> bool:
    around = (*tokens[max(0, match.first - reach) : match.first], *tokens[match.last + 1 : match.last + 1 + reach])
    return any(form in company for token in around for form in bare_forms(token.form))


def _is_nominal(match: Match[Trigger], tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    if not (match.value.verb and match.value.noun):
        return match.value.noun
    form = tokens[match.first].form
    if form.startswith(lexicon.definite_prefixes) and lexicon.definite_prefixes:
        return True
    before = tokens[match.first - 1].form if match.first else ""
    after = tokens[match.last + 1].form if match.last + 1 < len(tokens) else ""
    return before in lexicon.noun_before or after in lexicon.noun_after or before.endswith("'s")


def _is_passive(match: Match[Trigger], tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    token = tokens[match.first]
    if _has_passive_vowel(token, lexicon):
        return True
    before = [token.form for token in tokens[max(0, match.first - 2) : match.first]]
    if token.form.endswith(lexicon.participle_endings) and lexicon.passive_before.intersection(before):
        return True
    after = tokens[match.last + 1].form if match.last + 1 < len(tokens) else ""
    if after == lexicon.passive_by and lexicon.passive_by:
        return True
    suffered = any(form in lexicon.suffered for form in bare_forms(token.form))
    number = after.isdigit() and "#" in lexicon.suffered_before
    return suffered and (number or any(form in lexicon.suffered_before for form in bare_forms(after)))


def _has_passive_vowel(token: Token, lexicon: Lexicon) -> bool:
    """Tell whether a damma is written in a perfect verb (قُتل)."""
    perfect = not token.form.startswith(lexicon.imperfect_prefixes)
    return bool(lexicon.imperfect_prefixes) and perfect and "\u064f" in token.text


def _is_definite(match: Match[Trigger], tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    if lexicon.definite_prefixes and tokens[match.first].form.startswith(lexicon.definite_prefixes):
        return True
    return match.first > 0 and tokens[match.first - 1].form in lexicon.definite


def _merge(readings: Iterable[Naming], tokens: Sequence[Token]) -> Iterator[Naming]:
    """Yield one naming for those that tell the same event: same type, status and clause."""
    groups: dict[tuple[EventType, EventStatus, int], list[list[Naming]]] = {}
    for reading in readings:
        same = groups.setdefault((reading.type, reading.found.status, reading.clause), [])
        if same and not _begins_another(reading, same[-1], tokens):
            same[-1].append(reading)
        else:
            same.append([reading])
    for group in (group for same in groups.values() for group in same):
        best, *others = sorted(group, key=_rank)
        effect = next((other.mode for other in group if other.mode in _EFFECTS), None)
        mode = effect or best.mode or next((other.mode for other in others if other.mode), None)
        yield replace(best, mode=mode, definite=all(naming.definite for naming in group), others=tuple(others))


def _begins_another(reading: Naming, group: Sequence[Naming], tokens: Sequence[Token]) -> bool:
    """Tell whether an active verb after "and" begins a second deed."""
    first = reading.match.first
    if reading.nominal or reading.passive or first - group[-1].match.last < _APART:
        return False
    if all(naming.nominal or naming.match.value.weak for naming in group):
        return False
    joined = tokens[first].form.startswith(_JOINED_AND) and not reading.match.phrase.startswith(_JOINED_AND)
    return joined or tokens[first - 1].form in _CONJUNCTIONS


def _rank(naming: Naming) -> tuple[bool, bool, bool, int, int]:
    value = naming.match.value
    return (value.weak, naming.nominal, value.mode is None, naming.match.first - naming.match.last, naming.match.first)


def _with_threats(namings: list[Naming]) -> Iterator[Naming]:
    """Yield the namings, each threat with the mode of what is threatened beside it."""
    threatened = [naming.type for naming in namings if naming.found.status is EventStatus.THREATENED]
    mode = next((_THREAT_MODES[kind] for kind in threatened if kind in _THREAT_MODES), None)
    for naming in namings:
        yield replace(naming, mode=mode) if naming.type is EventType.THREATEN and not naming.mode else naming
