"""Tell whether the word before a full stop is an abbreviation, and whether a sentence can end with it."""

import re

from streams.languages.short_forms import (
    CAPITALISED_ONLY,
    CLOCK,
    GERMAN_MONTHS,
    LETTERED,
    SPELT_AS_MONTHS_IN_ENGLISH,
    ZONES_AND_DAYS,
)
from streams.nlp.segmentation.manner import Manner
from streams.nlp.segmentation.marks import is_arabic_letter, is_caseless
from streams.nlp.segmentation.place import LOOK_BACK, Place

__all__ = ["NEVER", "PLAIN", "SELDOM", "is_starter", "kind_of"]

NEVER, SELDOM, PLAIN = "never", "seldom", ""
"""The sentence goes on; it ends only before a word that sentences begin with; the word is no abbreviation here."""

_DOTTED = re.compile(r"(?:[^\W\d_]{1,2}\.)+[^\W\d_]{1,2}")
_LAST_PART = re.compile(r"\.-?")
_PAIR = re.compile(r"(?<!\w)([^\W\d_])\. ?$")
_VOWEL = re.compile(r"[aeiouyàáâãäåæèéêëìíîïòóôõöøœùúûüýÿı]", re.IGNORECASE)
_LATIN_WORD = re.compile(r"[A-Za-z]+")
_LONGEST_UNVOWELLED = 5
_LARGEST_ORDINAL = 2
_UNITS = frozenset("km kg cm mm kph mph mr tv kb mb gb pm".split())
_AFTER_NUMBER = re.compile(r"[\d٠-٩۰-۹]\s?$")
_CYRILLIC_UNIT = frozenset("гвчрмск")
_SHORT_LEAD = 25
_WORD_BEFORE = re.compile(r"(\w+)\s$")
_REACH = 12
_ARABIC_TITLES = frozenset("دأم")  # doctor, professor, engineer
_JOINED = frozenset("ولب")  # and, for, by, written in one with the title
_ARABIC_ERAS = frozenset(("ه", "هـ", "م", "ق.م"))
_IN_LIST = re.compile(r"[:;؛]\s$")
_IN_LIST_WITH_COMMAS = re.compile(r"[^\d٠-٩۰-۹\s][,،]\s$")
_AFTER_ERA = frozenset("الموافق على عن إلى بحسب حسب وفق وفقا بيد لدى".split())


def kind_of(place: Place, manner: Manner) -> str:
    """Return what the word before a single full stop is: ``NEVER``, ``SELDOM`` or ``PLAIN``."""
    word = place.word
    if not word or len(word) >= LOOK_BACK or place.before_word(1) in {"'", "’"}:  # the s of a genitive
        return PLAIN
    if len(word.strip("ـ")) == 1 and word[0].isalpha():
        return _kind_of_letter(place, manner)
    if word.isdigit():
        return _kind_of_number(place, manner)
    return _kind_of_word(place, manner)


def is_starter(place: Place, manner: Manner) -> bool:
    """Tell whether the next word is one that a sentence begins with."""
    word, letter = place.next_word, place.next_letter
    if not word or letter.islower() or letter.isdigit():
        return False
    if place.is_next_quoted and letter.isupper():
        return True
    if len(word) == 1 and place.ahead(2).endswith("."):
        return False  # one more initial: А. С. Петров
    if is_arabic_letter(letter):
        return word in manner.starters
    return word.lower() in manner.starters or re.split("['’]", word)[0].lower() in manner.starters


def _kind_of_word(place: Place, manner: Manner) -> str:
    word = place.word.lower()
    if word[0] in _JOINED and word[1:] in _ARABIC_TITLES:
        return SELDOM  # نبيل عطا الله ود. هدى شاهين
    if (word in _ARABIC_ERAS and place.next_word in _AFTER_ERA) or _is_of_number(place, manner):
        return NEVER
    if place.word[0].islower() and word in CAPITALISED_ONLY and manner.language == "en":
        return PLAIN
    return _kind_by_company(place, manner)


def _is_of_number(place: Place, manner: Manner) -> bool:
    """Tell whether a capital makes an abbreviation of what is a unit of time as well: Sec. 230."""
    return place.next_letter.isdigit() and place.word[0].isupper() and place.word.lower() in manner.before_number


def _kind_by_company(place: Place, manner: Manner) -> str:
    """Return the kind of a word that what follows decides on."""
    word = place.word.lower()
    if word in CLOCK:
        is_explained = place.text[place.stop : place.stop + 2] == " ("  # 6 p.m. (1600 GMT)
        goes_on = is_explained or place.next_letter.islower() or place.next_word.lower() in ZONES_AND_DAYS
        return NEVER if goes_on else PLAIN
    if word in manner.plain:
        goes_on = place.next_letter.islower() or _is_arabic_without_and(place.next_word)
        return NEVER if goes_on else PLAIN
    if word in manner.before_number:
        return NEVER if place.next_letter.isdigit() or _is_roman(place.next_word) else PLAIN
    return _kind_by_table(place, manner)


def _kind_by_table(place: Place, manner: Manner) -> str:
    word = place.word.lower()
    last = _LAST_PART.split(word)[-1]  # Lt.-Gen., Lt.Col.
    if word in manner.never or (len(last) > 1 and last in manner.never):
        return NEVER
    is_short = word in manner.seldom or _DOTTED.fullmatch(word) is not None or _is_unvowelled(place.word)
    return SELDOM if is_short else PLAIN


def _kind_of_letter(place: Place, manner: Manner) -> str:
    """Return the kind of a single letter: an initial, a title (د.), or the unit of the number before it (1990 م.)."""
    letter = place.word[0]
    pair = _PAIR.search(place.before_word(5))
    spaced = f"{pair[1]}.{letter}".lower() if pair else ""
    if spaced in manner.never or spaced in manner.plain:
        return NEVER if spaced in manner.never else PLAIN
    if letter in _ARABIC_ERAS and place.next_word in _AFTER_ERA:
        return NEVER
    if _AFTER_NUMBER.search(place.before_word(3)) and (is_caseless(letter) or letter in _CYRILLIC_UNIT):
        # "В 1995 г. Россия" goes on; behind more than that the year has ended its sentence.
        return SELDOM if letter in _CYRILLIC_UNIT and place.mark - place.begin <= _SHORT_LEAD else PLAIN
    is_before_number = letter in manner.before_number and place.next_letter.isdigit()
    if is_arabic_letter(letter) or letter.lower() in manner.never or is_before_number:
        return NEVER
    before = _WORD_BEFORE.search(place.before_word(_REACH))
    return PLAIN if before is not None and before[1].lower() in LETTERED else SELDOM


def _kind_of_number(place: Place, manner: Manner) -> str:
    """Return the kind of a small number with a dot: German writes ordinals so, "am 3. Mai", "im 2. Weltkrieg"."""
    if len(place.word) > _LARGEST_ORDINAL:
        return PLAIN
    if _is_in_list(place):
        return NEVER
    if manner.language == "de":
        return NEVER if place.next_word in GERMAN_MONTHS else SELDOM
    return NEVER if place.next_word in GERMAN_MONTHS - SPELT_AS_MONTHS_IN_ENGLISH else PLAIN


def _is_in_list(place: Place) -> bool:
    """Tell whether a number counts in the middle of a line: "in three parts: 1. a cease-fire; 2. an exchange"."""
    before = place.before_word(3)
    if _IN_LIST.search(before):
        return True
    may_be_age = place.next_letter.isupper() or place.is_next_quoted  # said Lucy, 9. "They ..."
    return not may_be_age and _IN_LIST_WITH_COMMAS.search(before) is not None


def _is_arabic_without_and(word: str) -> bool:
    """Tell whether an Arabic word follows that does not begin with "and", as most Arabic sentences in news do."""
    return bool(word) and is_arabic_letter(word[0]) and word[0] not in "وف"


def _is_roman(word: str) -> bool:
    return word not in {"", "I"} and all(letter in "IVXL" for letter in word)


def _is_unvowelled(word: str) -> bool:
    """Tell whether a short word cannot be said: bldg, hwy, pct; capitals are spelled out and may end a sentence."""
    return (
        len(word) <= _LONGEST_UNVOWELLED
        and _LATIN_WORD.fullmatch(word) is not None
        and not _VOWEL.search(word)
        and word[1:].islower()
        and word.lower() not in _UNITS
    )
