"""Find phrases in text without losing where they stand: tokens keep code-point offsets, forms are folded.

Arabic writes conjunctions, prepositions, the article and pronouns in one word with what they belong to,
so the tokens of a phrase also match behind those clitics; English words also match before a possessive ``'s``.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic, TypeVar

__all__ = ["Match", "PhraseIndex", "Token", "bare_forms", "fold", "is_arabic", "tokenize"]

# Letters with their combining marks (Python's \w leaves marks out), numbers with separators, or one other sign.
_LETTER = r"[^\W_\u0640]|[\u0640\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06ed]"
_TOKEN = re.compile(rf"[^\W\d_](?:{_LETTER})*(?:['’](?:{_LETTER})+)*|\d+(?:[.,٫٬]\d+)*|\S")
_ARABIC = re.compile(r"[\u0600-\u06ff]")
_FOLDED_LETTERS = str.maketrans(
    {
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي", "ک": "ك", "ی": "ي",
        "ـ": None, "’": "'", "‘": "'", "‐": "-", "‑": "-", "–": "-", "—": "-",
    },
)  # fmt: skip
_PREFIXES = (
    "وال", "فال", "بال", "كال", "وبال", "ولل", "فلل", "لل", "ال", "وب", "ول", "وس", "فس", "و", "ف", "ب", "ل", "ك", "س",
)  # fmt: skip
# The alef is that of tanwin (هجوما). No ي: it is far more often the nisba (حربي, "military") than "my".
_SUFFIXES = ("هما", "هم", "هن", "كم", "نا", "ها", "ه", "ا")
_SHORTEST_STEM = 3
_GAP = "*"
_WIDEST_GAP = 4
_LONGEST_CACHED = 64
_ENDS = frozenset('.;:!?؛؟…"«»“”')

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Token:
    """A word or sign: half-open span of code points in the whole text, as written, and folded."""

    start: int
    end: int
    text: str
    form: str


@dataclass(frozen=True, slots=True)
class Match(Generic[T]):
    """Tokens ``first`` to ``last`` (inclusive) are the phrase; ``start`` and ``end`` are code points."""

    first: int
    last: int
    start: int
    end: int
    phrase: str
    value: T


def fold(text: str) -> str:
    """Return the form that spelling variants share: lower case, no marks, plain alef, ya, ha and digits."""
    if text.isascii():
        return text.lower()
    letters = unicodedata.normalize("NFKD", text.translate(_FOLDED_LETTERS))
    kept = "".join(letter for letter in letters if not unicodedata.combining(letter))
    digits = "".join(str(unicodedata.digit(c)) if c.isdigit() and not c.isascii() else c for c in kept)
    return digits.translate(_FOLDED_LETTERS).lower()


_fold_word = lru_cache(maxsize=1 << 16)(fold)  # news repeats its words


def tokenize(text: str, *, start: int = 0, end: int | None = None) -> tuple[Token, ...]:
    """Return the tokens of ``text[start:end]``, with offsets into the whole of ``text``."""
    stop = len(text) if end is None else end
    return tuple(
        Token(match.start(), match.end(), word, _fold_word(word) if len(word) < _LONGEST_CACHED else fold(word))
        for match in _TOKEN.finditer(text, start, stop)
        for word in (match.group(),)
    )


def is_arabic(word: str) -> bool:
    """Say whether a word begins with a letter of the Arabic script, whose clitics are written in one with it."""
    return bool(_ARABIC.match(word))


@lru_cache(maxsize=1 << 16)
def bare_forms(form: str) -> tuple[str, ...]:
    """Return a folded word and what is left of it without Arabic clitics (or an English ``'s``), likeliest first."""
    if len(form) > _LONGEST_CACHED or not is_arabic(form):
        return (form, form[:-2]) if form.endswith("'s") else (form,)
    stems = [form]
    stems += [form[len(p) :] for p in _PREFIXES if form.startswith(p) and len(form) - len(p) >= _SHORTEST_STEM]
    forms = list(stems)
    for stem in stems:
        for suffix in _SUFFIXES:
            if stem.endswith(suffix) and len(stem) - len(suffix) >= _SHORTEST_STEM:
                bare = stem[: -len(suffix)]
                forms.append(bare)
                if bare.endswith("ت"):
                    forms.append(bare[:-1] + "ه")  # a pronoun turns ta marbuta into ta: غارتها is غارة + ها
    return tuple(dict.fromkeys(forms))


class PhraseIndex(Generic[T]):
    """Phrases by their first word; finds the longest at each place, never two that overlap.

    A ``*`` inside a phrase stands for up to four words of the same sentence: ``lift * sanctions``.
    """

    def __init__(self, phrases: Iterable[tuple[str, T]] | Mapping[str, T]) -> None:
        """Index ``phrases``; of two that read alike the first counts."""
        pairs = phrases.items() if isinstance(phrases, Mapping) else phrases
        self._by_first: dict[str, list[tuple[int, tuple[str, ...], str, T]]] = {}
        for phrase, value in pairs:
            forms = tuple(token.form for token in tokenize(phrase))
            if forms:
                size = len(forms) - forms.count(_GAP)
                self._by_first.setdefault(forms[0], []).append((size, forms, phrase, value))
        for entries in self._by_first.values():
            entries.sort(key=lambda entry: -entry[0])

    def find(self, tokens: Sequence[Token]) -> list[Match[T]]:
        """Return the matches in order of place."""
        found: list[Match[T]] = []
        place = 0
        while place < len(tokens):
            match = self._longest_at(tokens, place)
            if match is None:
                place += 1
            else:
                found.append(match)
                place = match.last + 1
        return found

    def _longest_at(self, tokens: Sequence[Token], place: int) -> Match[T] | None:
        best: Match[T] | None = None
        longest = 0
        for form in _forms_of(tokens[place]):
            for size, forms, phrase, value in self._by_first.get(form, ()):
                if size <= longest:
                    break  # sorted: nothing longer follows
                last = place if size == 1 else _last_of(forms, tokens, place)
                if last is not None:
                    best = Match(place, last, tokens[place].start, tokens[last].end, phrase, value)
                    longest = size
                    break
        return best


def _forms_of(token: Token) -> tuple[str, ...]:
    return _forms(token.form, ends_in_marbuta=token.text.endswith("ة"))


@lru_cache(maxsize=100_000)
def _forms(form: str, *, ends_in_marbuta: bool) -> tuple[str, ...]:
    """Return the bare forms; a written ta marbuta is no pronoun (وزارة is not "and he visited it")."""
    forms = bare_forms(form)
    if len(forms) == 1 or not ends_in_marbuta:
        return forms
    return tuple(form for form in forms if form.endswith("ه"))


def _last_of(forms: tuple[str, ...], tokens: Sequence[Token], place: int) -> int | None:
    """Return the token on which the phrase ends whose first word stands at ``place``, or None."""
    at = place
    gap = False
    for form in forms[1:]:
        if form == _GAP:
            gap = True
            continue
        reach = range(at + 1, min(at + 2 + (_WIDEST_GAP if gap else 0), len(tokens)))
        for candidate in reach:
            seen = tokens[candidate].form
            if form == seen or form in _forms_of(tokens[candidate]):
                at = candidate  # a phrase may have a full stop of its own: U.N.
                break
            if seen in _ENDS:
                return None
        else:
            return None
        gap = False
    return at
