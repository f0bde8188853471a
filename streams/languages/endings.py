"""What languages write onto a name: the case endings of Russian and Ukrainian, prefixes of Hebrew, elision and apostrophes.

Arabic clitics are in ``streams.languages.scan``. Nothing here knows words: it proposes, and a list of names decides.
"""

import re
from functools import lru_cache

from streams.languages.scan import bare_forms, fold, is_arabic

__all__ = ["bare_starts", "stem"]

_CYRILLIC = re.compile("[\u0400-\u052f]")
_HEBREW = re.compile("[\u0590-\u05ff]")
# Nouns and adjectives, all cases of singular and plural, longest first; the nominative loses its ending, too.
# Not -ия: its stem keeps the и, or Нигерия would be Нигер.
_CASE_ENDINGS = sorted(
    map(
        fold,
        """
        ями ами ого его ому ему ыми ими ою ею ом ем єю ой ей ый ая яя ое ее ую юю ых их ым им ам ям ах ях ов ів а я о е у ю ы и і ї є ь
        """.split(),
    ),
    key=lambda ending: (-len(ending), ending),
)
_SHORTEST_STEM = 3
_HEBREW_PREFIXES = ("וה", "וב", "ול", "ומ", "וש", "שב", "של", "מה", "כש", "ו", "ה", "ב", "ל", "מ", "ש", "כ")
_ELISION = re.compile(r"(?:l|d|m|n|s|j|qu|dell|nell|all|un)'(?=\w{2})")


@lru_cache(maxsize=1 << 14)
def stem(form: str) -> str:
    """Return a folded Cyrillic word without its case ending; any other word as it is."""
    if not _CYRILLIC.match(form):
        return form
    for ending in _CASE_ENDINGS:
        if form.endswith(ending) and len(form) - len(ending) >= _SHORTEST_STEM:
            return form[: -len(ending)]
    return form


@lru_cache(maxsize=1 << 14)
def bare_starts(form: str) -> tuple[str, ...]:
    """Return a folded word and what is left of it when what its language writes in front is cut, likeliest first."""
    if is_arabic(form):
        # Only what is written in front may be a clitic: a place takes no pronoun.
        return tuple(bare for bare in bare_forms(form) if form.endswith(bare))
    if _HEBREW.match(form):
        cut = (form.removeprefix(prefix) for prefix in _HEBREW_PREFIXES if form.startswith(prefix))
        return (form, *(bare for bare in cut if len(bare) >= _SHORTEST_STEM))
    if "'" not in form:
        return (form,)
    elided = _ELISION.match(form)
    if elided:
        return form, form[elided.end() :]
    return form, form.partition("'")[0]  # Türkiye'nin, Iran's; O'Brien is met whole first
