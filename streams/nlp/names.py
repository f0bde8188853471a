"""A mention's name: without title, article, possessive and clitics, in the forms in which names are compared."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from streams.languages.abbreviations import word_tokens
from streams.languages.bodies import plain_words
from streams.languages.given_names import PARTICLES, PATRONYMICS, plain_servant
from streams.languages.scan import Token, fold, is_arabic
from streams.languages.titles import title_length

__all__ = ["Name", "read_name"]

_LONGEST = 300
_CACHED = 1 << 14
# What may stand before a name in one word, and what the name then begins with.
_CLITICS = (
    ("و", ""), ("ف", ""), ("ب", ""), ("ل", ""), ("لل", "ال"), ("ك", ""), ("ولل", "ال"), ("فلل", "ال"),
    ("وب", ""), ("ول", ""),
    ("وك", ""), ("فب", ""), ("فل", ""),
)  # fmt: skip
_SHORTEST_NAME = 3
_SUFFIXES = frozenset(("jr", "sr"))
_SECOND_NAME = re.compile(r"^(.{3,}?)\s*(?:[(（\[].+[)）\]]|/.+)$", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Name:
    """One reading of a mention."""

    text: str
    """As written, without what is no part of it."""
    words: tuple[str, ...]
    """Folded, without articles."""
    key: str
    """What spellings of the whole have in common."""
    atoms: tuple[str, ...]
    """The words of a person's name, with particles and patronymics one with what follows them."""
    cut: str = ""
    """The clitics that this reading takes for such."""

    @property
    def tail(self) -> str:
        """What a surname is without its particle; a father's name is none."""
        return self.words[-1] if len(self.words) > 1 and self.words[-2] in PARTICLES else self.atoms[-1]

    @property
    def generation(self) -> str:
        """What tells a son from his father (jr, sr), or nothing; it is no atom."""
        return self.words[-1] if len(self.words) > 1 and self.words[-1] in _SUFFIXES else ""


def read_name(text: str, *, is_person: bool, language: str) -> tuple[Name, ...]:
    """Return the readings of a mention: as it stands, then with each clitic cut that it may have.

    Of a mention longer than any name only the beginning is read.
    """
    return _read(text[:_LONGEST], is_person, language)


@lru_cache(maxsize=_CACHED)
def _read(text: str, is_person: bool, language: str) -> tuple[Name, ...]:  # noqa: FBT001  (a cache's key)
    tokens = _inner(word_tokens(text), text)
    if not tokens:
        return (_name(text.strip() or text, (fold(text),)),)
    length = title_length(tokens, language=language) if is_person else 0
    kept = _inner(tokens[length:], text)
    end = kept[-1].end - (2 if kept[-1].form.endswith("'s") and len(kept[-1].form) > 2 else 0)  # noqa: PLR2004
    whole = _name(text[kept[0].start : end], _words(kept))
    if length or not is_arabic(kept[0].text):
        return (whole,)
    return (whole, *_cut_readings(text, kept))


def _name(text: str, words: tuple[str, ...], *, cut: str = "") -> Name:
    return Name(text, words, "".join(words), _atoms(words), cut)


def _inner(tokens: Sequence[Token], text: str) -> Sequence[Token]:
    """Return the tokens from the first word to the last, without a leading article or a second name in brackets."""
    doubled = _SECOND_NAME.match(text)
    if doubled:
        tokens = [token for token in tokens if token.start < doubled.end(1)]
    words = [place for place, token in enumerate(tokens) if token.form[:1].isalnum()]
    if not words:
        return ()
    first = words[1] if tokens[words[0]].form == "the" and len(words) > 1 else words[0]
    return tokens[first : words[-1] + 1]


def _words(tokens: Sequence[Token]) -> tuple[str, ...]:
    forms = [token.form for token in tokens]
    forms[-1] = forms[-1].removesuffix("'s") or forms[-1]
    return plain_words(forms) or ("".join(forms),)


def _cut_readings(text: str, tokens: Sequence[Token]) -> Iterator[Name]:
    first = tokens[0]
    for clitic, begin in _CLITICS:
        rest = begin + first.form[len(clitic) :]
        if not first.form.startswith(clitic) or len(rest) < _SHORTEST_NAME:
            continue
        written = begin + _without_letters(first.text, len(clitic))
        name = written + text[first.end : tokens[-1].end]
        words = plain_words([rest, *(token.form for token in tokens[1:])])
        if words:
            yield _name(name, words, cut=clitic)


def _without_letters(written: str, count: int) -> str:
    """Return what is left of a word after its first letters, with their marks."""
    place = 0
    while place < len(written) and (count or unicodedata.combining(written[place]) or written[place] == "ـ"):
        if not unicodedata.combining(written[place]) and written[place] != "ـ":
            count -= 1
        place += 1
    return written[place:]


@lru_cache(maxsize=_CACHED)
def _atoms(words: tuple[str, ...]) -> tuple[str, ...]:
    atoms: list[str] = []
    place = 0
    while place < len(words):
        atom, place = _atom(words, place)
        atoms.append(atom)
    if len(atoms) > 1 and atoms[-1] in _SUFFIXES:
        atoms.pop()
    return tuple(atoms)


def _atom(words: tuple[str, ...], place: int) -> tuple[str, int]:
    word = words[place]
    is_last = place + 1 >= len(words)
    if word in PATRONYMICS and not is_last:
        rest, after = _atom(words, place + 1)
        return PATRONYMICS[word] + rest, after
    if not is_last and (word in PARTICLES or (word == "ben" and place > 0)):
        rest, after = _atom(words, place + 1)
        return word + rest, after
    return plain_servant(word), place + 1
