"""Which country a name, a people's adjective or a well-known group belongs to.

Names come from CLDR (Babel) in the article's language, from ISO 3166 (pycountry) in English, and from our own tables.
Everything works on folded tokens, so spelling variants and Arabic clitics need no entries of their own.
"""

from collections.abc import Iterator, Sequence
from functools import cache

import pycountry
from babel import Locale, UnknownLocaleError

from streams.languages import find_language, load_languages
from streams.languages.abbreviations import word_tokens
from streams.languages.groups import GROUPS
from streams.languages.reference import Group, Reference
from streams.languages.scan import Match, PhraseIndex, Token, fold

__all__ = [
    "cldr_states",
    "country_of",
    "find_countries",
    "find_country",
    "find_groups",
    "find_organisation",
    "is_adjective",
    "is_ambiguous",
    "iso_states",
    "locale_of",
]

_LONGEST_NAME = 120
_ARTICLES = ("ال", "لل")


def find_country(name: str, *, language: str) -> str | None:
    """Return the ISO 3166-1 alpha-3 code for a country's name or its people's; None if unknown or ambiguous."""
    tokens = _words_of(name)
    if not tokens or len(name) > _LONGEST_NAME:
        return None
    found = find_countries(tokens, language=language)
    if len(found) == 1 and found[0].first == 0 and found[0].last == len(tokens) - 1:
        return found[0].value
    return None


def find_organisation(name: str, *, language: str) -> tuple[str | None, str] | None:
    """Return country and sector of a well-known force, party, body or leader; its country may be None (the UN)."""
    tokens = _words_of(name)
    if not tokens or len(name) > _LONGEST_NAME:
        return None
    found = find_groups(tokens, language=language)
    if len(found) == 1 and found[0].first == 0 and found[0].last == len(tokens) - 1:
        return found[0].value
    return None


def find_countries(tokens: Sequence[Token], *, language: str) -> list[Match[str]]:
    """Return every country name and people's name among tokens (of ``word_tokens``), in order."""
    reference = _reference(language)
    found = _countries(language).find(tokens)
    return [match for match in found if _counts(match, tokens, reference)]


def find_groups(tokens: Sequence[Token], *, language: str) -> list[Match[Group]]:
    """Return every well-known group or leader among tokens, in order."""
    found = _groups(language).find(tokens)
    return [match for match in found if _written_like_a_name(match, tokens)]


def is_adjective(match: Match[str], *, language: str) -> bool:
    """Say whether a match of ``find_countries`` tells whose something is, rather than names the country."""
    return match.phrase in _reference(language).adjectives


def is_ambiguous(name: str) -> bool:
    """Say whether a name means more than one country or place (Georgia, عمان), in any language."""
    words = tuple(token.form for token in _words_of(name[:_LONGEST_NAME]))
    folded = " ".join(words)
    return any(
        folded in language.reference.ambiguous or folded[1:] in language.reference.ambiguous
        for language in load_languages().values()
    )


@cache
def country_of(alpha_2: str) -> str | None:
    """Return the alpha-3 code for an alpha-2 code; Kosovo's is the user-assigned XKX."""
    if alpha_2 == "XK":
        return "XKX"
    country = pycountry.countries.get(alpha_2=alpha_2)
    return country.alpha_3 if country is not None else None


def locale_of(language: str) -> Locale | None:
    """Return what CLDR knows of a language; None if that is nothing."""
    try:
        return Locale.parse(language)
    except (UnknownLocaleError, ValueError, TypeError):
        return None


def cldr_states(language: str) -> Iterator[tuple[str, str]]:
    """Yield the names of states in a language, as CLDR writes them, with their alpha-3 codes."""
    locale = locale_of(language)
    for alpha_2, name in locale.territories.items() if locale is not None else ():
        code = country_of(alpha_2)
        if code is not None:
            yield name, code


def iso_states() -> Iterator[tuple[str, str]]:
    """Yield the English names of states, as ISO 3166 writes them, common and official ones too, with their codes."""
    for country in pycountry.countries:
        for attribute in ("name", "common_name", "official_name"):
            name = getattr(country, attribute, None)
            if name is not None:
                yield name, country.alpha_3


def _words_of(name: str) -> list[Token]:
    tokens = [token for token in word_tokens(name) if token.text not in '"“”«»()']
    return tokens[1:] if len(tokens) > 1 and tokens[0].form == "the" else tokens


def _counts(match: Match[str], tokens: Sequence[Token], reference: Reference) -> bool:
    token = tokens[match.first]
    phrase = fold(match.phrase)
    if phrase in reference.ambiguous:
        return token.text.endswith(tuple(reference.vocalised))
    rule = reference.homographs.get(phrase)
    if rule is None or match.first != match.last:
        return True
    if rule in ("capital", "upper"):
        return (
            token.text[:1].isupper()
            if rule == "capital"
            else token.text.removesuffix("'s").removesuffix("’s").isupper()
        )
    before, found, after = token.form.partition(phrase)
    if rule == "article":
        return before.endswith(_ARTICLES)
    return bool(found) and not after and not before.endswith(_ARTICLES)


def _written_like_a_name(match: Match[Group], tokens: Sequence[Token]) -> bool:
    written = tokens[match.first].text
    if match.phrase.isupper():  # IS, WHO, ICC: as initials only
        return all(token.text.isupper() or not token.text.isalpha() for token in tokens[match.first : match.last + 1])
    return not match.phrase[:1].isupper() or written[:1].isupper()


def _reference(language: str) -> Reference:
    known = find_language(language)
    return known.reference if known is not None else Reference()


@cache
def _groups(language: str) -> PhraseIndex[Group]:
    return PhraseIndex({**GROUPS, **_reference(language).groups})


@cache
def _countries(language: str) -> PhraseIndex[str]:
    reference = _reference(language)
    names = {name: code for name, code in _cldr_names(language) if fold(name) not in reference.ambiguous}
    if language == "en":
        names.update((name, code) for name, code in iso_states() if fold(name) != "georgia")
    names.update(reference.nations)
    bare = {name.removeprefix("ال"): code for name, code in names.items() if name.startswith("ال")}
    unclear = dict.fromkeys(reference.ambiguous, "")  # found, so that nothing shorter is found in them
    return PhraseIndex({**reference.vocalised, **bare, **names, **unclear})


def _cldr_names(language: str) -> Iterator[tuple[str, str]]:
    for name, code in cldr_states(language if locale_of(language) is not None else "en"):
        yield name, code
        yield name.replace("&", "and").replace("St.", "Saint").replace("U.S.", "US"), code
