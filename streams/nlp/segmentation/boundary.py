"""Decide whether marks end their sentence, by what stands before them and what comes after."""

import re

from streams.languages.openings import ARABIC_SPEECH, CHINESE_SPEECH, SPEECH
from streams.nlp.segmentation.gaps import is_missing_space
from streams.nlp.segmentation.manner import Manner
from streams.nlp.segmentation.marks import CLOSERS, FULL_ENDERS, is_arabic_letter, is_caseless
from streams.nlp.segmentation.place import Place
from streams.nlp.segmentation.short_form import NEVER, SELDOM, is_starter, kind_of

__all__ = ["ends_sentence"]

_LEAD_IN = 60
_QUOTATION = 300
_LOOK_AHEAD = 80
_LONGEST_MARKER = 8
_SHORTEST_CAPITALS = 3
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_MARKER = re.compile(r"[(\[]?(?:[\d٠-٩۰-۹]{1,3}|[^\W\d_]|[ivx]{1,4}|[IVX]{1,5}|\d{1,2}\.\d{1,2})")
_DASH = re.compile(r"\s*(?:--|[–—-])\s")
_SMALL_NAMES = frozenset("al bin ibn el de von van".split())
_WITHIN_NAMES = _SMALL_NAMES | frozenset("of the was".split())
_NO_SPEAKER = frozenset("the a an he she they it we i this that but and then his her their one another".split())
_MOST_WORDS_TO_SPEAKER = 6


def ends_sentence(place: Place, manner: Manner) -> bool:
    """Tell whether the sentence from ``place.begin`` ends at ``place.stop``."""
    if place.stop >= place.end:
        return True
    if not place.has_words:
        return False  # a bullet that somebody turned into a full stop, dots that lead in
    if place.marks[-1] in FULL_ENDERS:
        return not _is_asked_in_chinese(place)
    if not place.is_spaced:
        return is_missing_space(place, manner)
    if _goes_on_with_a_sign(place) or _is_list_marker(place):
        return False
    return _ends_before_space(place, manner)


def _ends_before_space(place: Place, manner: Manner) -> bool:
    if place.marks == ".":
        return _ends_at_dot(place, manner)
    if place.marks[-1] not in "?!؟" and place.marks.startswith(("…", "..", ". .")):
        return _ends_at_ellipsis(place, manner)
    return _ends_at_question(place, manner)


def _goes_on_with_a_sign(place: Place) -> bool:
    """Tell whether a comma or the like follows, or the dash of a dateline."""
    following = place.text[place.stop : place.stop + 4].lstrip()[:1]
    if following and following in ",;:،؛%)]}»":
        return True
    if place.marks != "." and place.next_letter.islower() and _DASH.match(place.text, place.stop, place.end):
        return True  # two shots — maybe three? — and then silence
    is_lead_in = place.marks == "." and place.stop - place.begin < _LEAD_IN
    is_spoken = place.marks != "." and place.is_quoted  # “It's a lie!” – Gen. Nasser
    return (is_lead_in or is_spoken) and _DASH.match(place.text, place.stop, place.end) is not None


def _is_list_marker(place: Place) -> bool:
    """Tell whether all there is of the sentence is the number of a list item: "1." or "b."."""
    if place.mark - place.begin > _LONGEST_MARKER or place.is_quoted or place.is_bracketed:
        return False
    return _MARKER.fullmatch(place.text[place.begin : place.mark].strip()) is not None


def _ends_at_dot(place: Place, manner: Manner) -> bool:
    kind = kind_of(place, manner)
    if kind == NEVER:
        return False
    if kind == SELDOM:
        return is_starter(place, manner)
    if place.next_letter.islower():
        return _ends_before_small_letter(place, manner)
    closes = place.is_quoted or place.is_bracketed
    return not (closes and is_arabic_letter(place.next_letter or " ") and _is_speech_next(place))


def _ends_before_small_letter(place: Place, manner: Manner) -> bool:
    """Tell whether the writer does without capitals, or the sentence begins with a name that has none (al-Shabab)."""
    if is_caseless(place.word[-1:]):
        return True
    if place.is_quoted:
        return False
    if place.next_word in _SMALL_NAMES:
        return True
    return manner.language == "en" and _is_whole_word(place)


def _is_whole_word(place: Place) -> bool:
    word = place.word
    if not word:
        return place.mark > place.begin and place.text[place.mark - 1] in CLOSERS | {'"'}
    return word[-1].isdigit() or (word.isalpha() and (word[-1].islower() or len(word) >= _SHORTEST_CAPITALS))


def _ends_at_ellipsis(place: Place, manner: Manner) -> bool:
    following = place.next_letter
    if following.islower() or _is_speech_next(place):
        return False
    if is_caseless(following or "1"):
        return place.is_quoted
    # Set apart on both sides, it stands for words left out.
    stands_apart = place.mark > place.begin and place.text[place.mark - 1].isspace()
    return not stands_apart or (is_starter(place, manner) and place.next_word != "I")


def _ends_at_question(place: Place, manner: Manner) -> bool:
    following = place.next_letter
    if following.islower():
        return not place.is_quoted and not place.is_bracketed and not _is_name_with_mark(place)
    if is_caseless(following or "1"):
        if place.is_quoted and _is_inside_quotation(place):
            return False
        if place.is_bracketed:
            return place.text[place.begin] in "([" or is_starter(place, manner)
    return not (place.is_quoted and _is_speech_next(place))


def _is_inside_quotation(place: Place) -> bool:
    """Tell whether a quotation that closed stands inside another: «سأل: “هل قتلته؟” فسكت»."""
    near = place.text[max(place.begin, place.stop - _QUOTATION) : place.stop]
    return near.count("«") > near.count("»")


def _is_name_with_mark(place: Place) -> bool:
    """Tell whether the mark is part of a name: Yahoo! said."""
    return place.marks == "!" and place.word[:1].isupper() and place.word[1:].islower()


def _is_speech_next(place: Place) -> bool:
    """Tell whether "Smith asked" or "قال الوزير" goes on with the sentence of the quotation that just closed."""
    ahead = place.ahead(_LOOK_AHEAD)
    words = _WORD.findall(ahead)[:_MOST_WORDS_TO_SPEAKER]
    if not words:
        return False
    if is_arabic_letter(words[0][0]):
        return words[0] in ARABIC_SPEECH and ":" not in re.split(r"[.؟!،\n]", ahead)[0]
    if not words[0][0].isupper() or words[0].lower() in _NO_SPEAKER:
        return False
    other = next((word for word in words[1:] if not word[0].isupper() and word not in _WITHIN_NAMES), "")
    return other in SPEECH


def _is_asked_in_chinese(place: Place) -> bool:
    """Tell whether a question or call in Chinese quotes is followed by who spoke, as in “真的吗？”他问."""
    if place.marks[-1] not in "？！" or not place.is_quoted:
        return False
    ahead = re.split(r"[，。！？：]", place.text[place.stop : min(place.end, place.stop + 12)])[0]
    return any(verb in ahead for verb in CHINESE_SPEECH)
