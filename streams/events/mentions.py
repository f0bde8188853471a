"""Who is spoken of around a trigger: names, peoples, well-known groups and role nouns, joined where they are one.

"The Israeli army", "الجيش الإسرائيلي" and "President Joe Biden" are one party each, though taggers and lists find
them in pieces.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from streams.events.toponyms import clitics_of, find_toponyms, is_town
from streams.events.window import Window, countries_in, groups_in, is_word, matches, reference_of, remembered
from streams.languages.countries import find_countries, find_groups, is_adjective
from streams.languages.scan import Token

__all__ = ["Mention", "MentionKind", "find_mentions"]

MentionKind = Literal["person", "group", "country", "people", "role", "place"]

_PARTICIPANTS = {"PER": "person", "ORG": "group", "GPE": "country", "NORP": "people"}
_THINGS = ("missile", "rocket", "drone", "bomb", "firearm")
_WIDEST_GAP = 2
_ARTICLE = "ال"
_CONJUNCTION = "و"
_CLITIC_PREPOSITIONS = ("ب", "ل", "ك")
_CLOSED = ("prepositions", "breaks", "conjunctions")
_RANK = {"person": 0, "group": 1, "country": 2, "place": 2, "people": 3, "role": 4}


@dataclass(frozen=True, slots=True)
class Mention:
    """One party, from token ``first`` to ``last`` (inclusive)."""

    first: int
    last: int
    kind: MentionKind
    country: str | None = None
    sector: str | None = None
    entity_id: str | None = None
    clitics: str = ""
    """What Arabic writes in front of it in the same word: و، ب، ل."""
    governed: str | None = None
    """The preposition that governs it: it then is no subject."""
    joined: bool = False
    """An ``and`` links it to the mention before."""


def find_mentions(window: Window) -> tuple[Mention, ...]:
    """Return all that may be actor or recipient, in order; nothing inside the trigger."""
    found = remembered(window, "mentions", lambda: tuple(_pieces(window)))
    free = (piece for piece in found if piece.first > window.last or piece.last < window.first)
    pieces = sorted(free, key=lambda piece: (piece.first, -piece.last, _RANK[piece.kind]))
    return tuple(_described(window, mention) for mention in _joined(window, _apart(pieces)))


def _pieces(window: Window) -> Iterator[Mention]:
    covered: set[int] = set()
    for piece in (*_named(window), *_grouped(window), *_national(window), *_roles(window), *_placed(window)):
        span = range(piece.first, piece.last + 1)
        if not _is_dependent(window, piece) and covered.isdisjoint(span):
            covered.update(span)
            yield piece


def _is_dependent(window: Window, piece: Mention) -> bool:
    """Say whether a hyphen makes the name a part of another's: "Iran-backed", "counter-ISIL"."""
    tokens, after, before = window.tokens, piece.last + 1, piece.first - 1
    if after + 1 < len(tokens) and tokens[after].form == "-":
        return is_word(tokens[after + 1], window.language, "dependent_endings")
    return (
        before > 0 and tokens[before].form == "-" and is_word(tokens[before - 1], window.language, "opposing_prefixes")
    )


def _named(window: Window) -> Iterator[Mention]:
    for entity in window.entities():
        kind = _PARTICIPANTS.get(entity.type)
        if kind is None or not entity.text.strip() or is_town(entity.text, entity.type, window):
            continue
        first = window.token_at(entity.start)
        last = max(first, window.token_at(entity.end - 1))
        inside = window.tokens[first : last + 1]
        country, sector = _known(inside, window.language)
        country = entity.canonical.country or country
        if kind == "people" and country is None and sector is None and _is_role(window, first, last):
            continue
        if kind == "country" and not find_countries(inside, language=window.language):
            continue  # a city or region: found as a place
        sector = sector or (_sector_within(window, first, last) if kind == "group" else None)
        clitics = window.text[window.tokens[first].start : entity.start] or _clitics(inside, window.language)
        yield Mention(first, last, kind, country, sector, entity.id, clitics)  # type: ignore[arg-type]


def _is_role(window: Window, first: int, last: int) -> bool:
    return any(match.first == first and match.last >= last for match in matches(window, "sectors"))


def _sector_within(window: Window, first: int, last: int) -> str | None:
    inside = (match for match in matches(window, "sectors") if first <= match.first and match.last <= last)
    return next((match.value for match in inside), None)


@lru_cache(maxsize=4096)
def _known(tokens: tuple[Token, ...], language: str) -> tuple[str | None, str | None]:
    groups = find_groups(tokens, language=language)
    if groups:
        return groups[0].value.country, groups[0].value.sector
    countries = {match.value for match in find_countries(tokens, language=language)}
    return (countries.pop() if len(countries) == 1 else None), None


def _clitics(tokens: tuple[Token, ...], language: str) -> str:
    starts = [match.phrase for match in find_countries(tokens, language=language) if match.first == 0]
    starts += [match.phrase for match in find_groups(tokens, language=language) if match.first == 0]
    return clitics_of(tokens[0], starts[0]) if starts else ""


def _grouped(window: Window) -> Iterator[Mention]:
    for match in groups_in(window):
        clitics = clitics_of(window.tokens[match.first], match.phrase)
        yield Mention(match.first, match.last, "group", match.value.country, match.value.sector, None, clitics)


def _national(window: Window) -> Iterator[Mention]:
    for match in countries_in(window):
        kind: MentionKind = "people" if is_adjective(match, language=window.language) else "country"
        clitics = clitics_of(window.tokens[match.first], match.phrase)
        yield Mention(match.first, match.last, kind, match.value, None, None, clitics)


def _placed(window: Window) -> Iterator[Mention]:
    for place in find_toponyms(window):
        if place.precision != "country":
            clitics = place.clitics
            yield Mention(place.first, place.last, "place", place.country, None, place.entity_id, clitics)


def _roles(window: Window) -> Iterator[Mention]:
    missiles = {at for m in matches(window, "weapons") if m.value in _THINGS for at in range(m.first, m.last + 1)}
    for match in matches(window, "sectors"):
        if match.first in missiles:
            continue  # "drones" are aircraft, but nobody flies in them
        clitics = clitics_of(window.tokens[match.first], match.phrase)
        yield Mention(match.first, match.last, "role", None, match.value, None, clitics)


def _apart(pieces: list[Mention]) -> list[Mention]:
    apart: list[Mention] = []
    for piece in pieces:
        if not apart or piece.first > apart[-1].last:
            apart.append(piece)
    return apart


def _joined(window: Window, pieces: list[Mention]) -> list[Mention]:
    mentions: list[Mention] = []
    for piece in pieces:
        if mentions and _belong(window, mentions[-1], piece):
            mentions[-1] = _one(mentions[-1], piece)
        else:
            mentions.append(piece)
    return mentions


def _one(left: Mention, right: Mention) -> Mention:
    best = min(left, right, key=lambda mention: _RANK[mention.kind])
    return Mention(
        left.first,
        right.last,
        best.kind,
        left.country or right.country,
        left.sector or right.sector,
        best.entity_id or left.entity_id or right.entity_id,
        left.clitics,
    )


def _belong(window: Window, left: Mention, right: Mention) -> bool:
    gap = window.tokens[left.last + 1 : right.first]
    if len(gap) > _WIDEST_GAP or left.last < window.first <= right.first:
        return False
    if left.country and right.country and left.country != right.country:
        return False
    if reference_of(window.language).verb_first:
        return _belong_in_arabic(window, left, right, gap)
    return _belong_in_english(window, left, right, gap)


def _belong_in_english(window: Window, left: Mention, right: Mention, gap: tuple[Token, ...]) -> bool:
    if not gap:
        return right.kind in ("role", "person", "group") and left.kind != "person" and _may_lead(left, right)
    if left.kind == "role" and right.kind != "role" and gap[0].form == "of":
        return all(token.form in ("of", "the") for token in gap)
    plain = len(gap) == 1 and gap[0].text.isalpha() and gap[0].text.islower()
    open_ = plain and not any(is_word(gap[0], window.language, field) for field in _CLOSED) and not _is_verb(gap[0])
    return open_ and left.kind == "people" and right.kind == "role"


def _may_lead(left: Mention, right: Mention) -> bool:
    if left.kind == "role":
        return right.kind != "role"
    return left.kind in ("people", "country", "place") or (left.kind == "group" and right.kind == "role")


def _is_verb(token: Token) -> bool:
    return token.form.endswith(("ed", "ing", "es")) or token.form in ("kill", "hit", "kills", "said", "says")


def _belong_in_arabic(window: Window, left: Mention, right: Mention, gap: tuple[Token, ...]) -> bool:
    if right.clitics or len(gap) > 1 or (gap and _is_closed(window, gap[0])):
        return False
    definite = _is_definite(window, left)
    if right.kind == "people":
        agree = definite == _is_definite(window, right) or left.kind == "group"
        fills = not gap or gap[0].form.startswith(_ARTICLE) == definite
        return left.kind in ("role", "group") and agree and fills and (left.country is None or not gap)
    if gap or left.kind not in ("people", "role"):
        return False
    if left.kind == "people":
        return right.kind == "person" and left.sector is not None
    genitive = right.kind in ("country", "group") or (right.kind == "role" and _is_definite(window, right))
    return right.kind == "person" or (not definite and genitive)


def _is_closed(window: Window, token: Token) -> bool:
    return not token.text.isalpha() or any(is_word(token, window.language, field) for field in _CLOSED)


def _is_definite(window: Window, mention: Mention) -> bool:
    form = window.tokens[mention.first].form
    bare = form.removeprefix("و").removeprefix("ف").removeprefix("ب").removeprefix("ك")
    return bare.startswith((_ARTICLE, "لل"))


def _described(window: Window, mention: Mention) -> Mention:
    before = window.tokens[mention.first - 1] if mention.first else None
    joined = mention.clitics.startswith(_CONJUNCTION) or (
        before is not None and is_word(before, window.language, "conjunctions")
    )
    return replace(mention, governed=_governor(window, mention), joined=joined)


def _governor(window: Window, mention: Mention) -> str | None:
    clitic = mention.clitics.removeprefix("و").removeprefix("ف")[:1]
    if clitic in _CLITIC_PREPOSITIONS and clitic:
        return clitic
    place = mention.first - 1
    steps = 0
    while place >= 0 and steps <= _WIDEST_GAP:
        token = window.tokens[place]
        if window.first <= place <= window.last:
            return None
        if is_word(token, window.language, "prepositions") or is_word(token, window.language, "holders"):
            return token.form
        if not is_word(token, window.language, "determiners"):
            return None
        place -= 1
        steps += 1
    return None
