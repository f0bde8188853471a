"""Sentences and tokens by rule, with code-point offsets into the text.

Rules, since they are exact about offsets, cost next to nothing, and never merge two paragraphs.
"""

import re
from collections.abc import Iterator

__all__ = ["Span", "split_sentences", "split_tokens"]

Span = tuple[int, int]
"""Half-open, in code points."""

_ENDERS = ".!?؟。！？…۔"
_CLOSERS = "\"'”’»)]}›」』"
# A run of enders with the quotes and brackets that close behind it.
_END = re.compile(rf"[{re.escape(_ENDERS)}]+[{re.escape(_CLOSERS)}]*")
_NEWLINES = re.compile(r"\s*\n\s*")
_ABBREVIATIONS = frozenset(
    "mr mrs ms dr prof gen col lt maj capt sgt sen rep gov pres st sr jr vs etc inc ltd co corp bros no vol fig al"
    " adm cmdr brig hon rev rt est approx dept min jan feb mar apr jun jul aug sep sept oct nov dec"
    " mon tue wed thu fri sat sun a.m p.m i.e e.g cf viz ft mt".split()
)
# Those that a new sentence can well follow: "at 5 p.m. The army", "Foo Inc. The firm".
_MAY_END = frozenset({"a.m", "p.m", "etc", "inc", "ltd", "co", "corp", "al", "jr", "sr", "st", "no"})
_BEFORE_DOT = re.compile(r"[^\s\"'“”‘’«»()\[\]]+$")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]|[A-Z]|[أ-ي]")

_LETTER = (
    r"[^\W_]|[\u0640\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06ed\u200c\u200d"
    r"\u0900-\u0903\u093a-\u094f]"
)
_TOKEN = re.compile(
    rf"""
    (?:https?://|www\.)[^\s<>"”»]+(?<![.,;:!?)\]])     # an address, without the sentence's own punctuation
  | (?:[A-Za-z]\.){{2,}}                               # U.S.
  | (?:[^\W\d_]\.){{2,}}[^\W\d_](?!\w)                 # أ.ف.ب
  | \d+(?:[.,٫٬:/]\d+)*                                # 12,000  3.5  10:30
  | (?:{_LETTER})+(?=n['’]t\b)                         # do|n't, as Universal Dependencies has it
  | n['’]t\b
  | ['’](?:s|re|ve|ll|d|m|S)\b
  | (?:{_LETTER})+
  | \.{{2,}}
  | \S
    """,
    re.VERBOSE,
)
_LONGEST_TOKEN = 100


def split_sentences(text: str) -> list[Span]:
    """Return the sentences' spans, trimmed of white space; a line break always ends one."""
    spans: list[Span] = []
    start = 0
    for newline in _NEWLINES.finditer(text):
        spans.extend(_split_line(text, start, newline.start()))
        start = newline.end()
    spans.extend(_split_line(text, start, len(text)))
    return spans


def split_tokens(text: str, start: int, end: int) -> list[Span]:
    """Return the tokens' spans in ``text[start:end]``; one longer than 100 characters is cut."""
    spans: list[Span] = []
    for match in _TOKEN.finditer(text, start, end):
        first, last = match.span()
        if spans and match.group() == "." and _joins_abbreviation(text, spans[-1], dot=first, end=end):
            spans[-1] = (spans[-1][0], last)
            continue
        spans.extend((cut, min(cut + _LONGEST_TOKEN, last)) for cut in range(first, last, _LONGEST_TOKEN))
    return spans


def _joins_abbreviation(text: str, word: Span, *, dot: int, end: int) -> bool:
    """Tell whether the dot is the word's own, as in "Gen. Smith"; the last one is the sentence's."""
    return word[1] == dot and dot + 1 < end and text[word[0] : word[1]].lower() in _ABBREVIATIONS


def _split_line(text: str, start: int, end: int) -> Iterator[Span]:
    begin = start
    for match in _END.finditer(text, start, end):
        if match.start() >= begin and _ends_sentence(text, match, begin, end):
            yield from _trimmed(text, begin, match.end())
            begin = match.end()
    yield from _trimmed(text, begin, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end


def _ends_sentence(text: str, match: re.Match[str], begin: int, end: int) -> bool:
    after = match.end()
    if after >= end:
        return True
    following = _first_letter(text, after, end)
    spaced = text[after].isspace()
    if match.group()[0] in "。！？۔":
        return True
    if not spaced:
        # A space left out: only after a word and before an Arabic or capital letter, never in 3.5 or U.S.A.
        return _is_missing_space(text, match, following)
    if match.group()[0] == "." and len(match.group()) == 1 and _is_abbreviation(text, match.start(), begin, following):
        return False
    return not following.islower()


def _first_letter(text: str, start: int, end: int) -> str:
    for place in range(start, min(end, start + 12)):
        if text[place].isalnum():
            return text[place]
    return ""


def _is_missing_space(text: str, match: re.Match[str], following: str) -> bool:
    before = text[max(0, match.start() - 3) : match.start()]
    next_word = text[match.end() : match.end() + 3]
    if not before or not following or text[match.end()] != following:
        return False
    if _is_arabic(following):
        return len(next_word) == 3 and "." not in next_word and len(before) == 3 and before.isalpha()  # noqa: PLR2004
    return following.isupper() and before.isalpha() and before.islower() and len(before) == 3 and next_word.isalpha()  # noqa: PLR2004


def _is_arabic(letter: str) -> bool:
    return "\u0600" <= letter <= "\u06ff"


def _is_abbreviation(text: str, dot: int, begin: int, following: str) -> bool:
    # No word of interest is longer than 20, so a wall of text costs no more than a sentence.
    word = _BEFORE_DOT.search(text[max(begin, dot - 20) : dot])
    if word is None:
        return False
    name = word.group()
    if name.lower() in _ABBREVIATIONS:
        return not (name.lower() in _MAY_END and following.isupper())
    # "J. Smith", "أ.ف.ب. نقلت": initials go on; "the U.S. The army" cannot be told from "U.S. Army" here.
    return _INITIALS.fullmatch(name) is not None
