"""Cut a sentence into tokens as Universal Dependencies and the corpora that our models learn from do.

English: ``do|n't``, ``army|'s``, hyphens apart (``Kurdish|-|led``) but for prefixes before small letters (``anti-war``,
``anti|-|American``), as in UD's English Web Treebank and the world newswire corpus. Arabic keeps its clitics on the
word. Chinese characters are a token each, since words cannot be found by rule and the encoder reads characters; Thai,
Lao, Khmer and Burmese go by consonant clusters, Japanese kana by runs, Korean by spaces.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from streams.languages.short_forms import ABBREVIATIONS
from streams.nlp.segmentation.letters import CLUSTER, EMOJI, HAN, KATAKANA, LATIN, LETTER, MARK

__all__ = ["Span", "split_tokens"]

Span = tuple[int, int]
"""Half-open, in code points."""

_LONGEST_TOKEN = 100
_LONGEST_CACHED = 40
_PREFIXES = (
    "e|non|pre|anti|mid|re|post|co|over|pro|multi|ex|sub|semi|neo|un|counter|inter|intra|micro|ultra|pseudo|quasi|trans"
)
_CLITIC = r"(?:[sS]|re|ve|ll|d|m|RE|VE|LL|D|M)(?!\w)"
_FILES = "com|org|net|edu|gov|mil|info|int|uk|tv|pdf|docx?|xlsx?|html?|jpe?g|png|gif|txt|pptx?|zip|mp[34]"

_ADDRESS = rf"""
    (?:https?://|ftp://|www\.)[^<>"”»]+(?<![.,;:!?'’)\]])             # without the sentence's own punctuation
  | (?<![\w.+-])[\w.+-]{{1,64}}@(?:[A-Za-z0-9-]{{1,63}}\.){{0,8}}[A-Za-z0-9]{{2,24}}
  | [\#@][^\W\d](?:\w|{MARK}){{1,80}}                                 # a tag, an account
  | (?<![\w.])(?:[A-Za-z0-9][\w-]{{0,63}}\.){{1,8}}(?:{_FILES})(?![\w-])
  | (?<![\w.])[a-z]{{2,20}}(?:\.[a-z][a-z0-9-]{{1,20}}){{2,8}}(?![\w.]) # a group: alt.animals.cat
"""
_DOTTED = r"""
    (?<!\w)(?:[A-Z]\.){2,}(?![a-z])                                   # U.S.
  | (?<!\w)(?:[a-z]\.){2,}(?!\w)                                      # a.m.
  | (?<!\w)[A-Z][a-z]?\.[A-Z]\.(?!\w)                                 # Ph.D.
  | (?<!\w)(?:[^\W\d_]\.){1,}[^\W\d_](?!\w)                           # U.S  أ.ف.ب
"""
_NUMBER = rf"""
    (?<![\w-])\+?\d{{1,4}}(?:-\d{{2,5}}){{2,4}}(?![\w-])                # a telephone, a date
  | (?<![\w-])(?:\d{{3}}|\d)-\d{{4}}(?![\w-])
  | \d+(?=[ap]m(?!\w))                                                # 5|pm
  | \d+(?:[.,٫٬:/]\d+)*(?:(?:st|nd|rd|th|ST|ND|RD|TH|s|(?![kK]){LATIN})(?!\w))?   # 12,000  3.5  10:30  17th
"""
_CONTRACTED = rf"""
    (?<!\w)(?i:do|did|does|ca|is|was|were|would|wo|could|should|have|has|had|are)(?=nt(?!\w))   # do|nt
  | (?<!\w)nt(?!\w) | (?<=[A-Za-z])nt(?!\w)
  | (?<!\w)(?i:can(?=not(?!\w))|gon(?=na(?!\w))|wan(?=na(?!\w))|got(?=ta(?!\w))|out(?=ta(?!\w)))
  | (?<!\w)(?i:that|what|there|here|where|he|she)(?=s(?!\w)) | (?<!\w)(?i:you|they)(?=re(?!\w))  # no sign
  | (?<!\w)(?:i|you|they)(?=ve(?!\w))
  | {LETTER}+?(?=[nN]['’][tT](?!\w))                                  # do|n't
  | [nN]['’][tT](?!\w)
  | ['’]{_CLITIC}
  | (?<!\w)(?:[ldjmtsncLJNSTC]|D(?=.[a-zà-ÿ])|[Qq]u|jusqu|lorsqu|puisqu|quelqu)['’](?={LATIN}{{2}})   # l'|armée
"""
_WORD = rf"""
    (?<![\w-])(?i:{_PREFIXES})-(?=[a-zà-ÿ]{{2}}){LETTER}+              # anti-war, but anti|-|American
  | [A-Z]{{1,4}}&[A-Z]{{1,4}}(?!\w) | (?<![\w/])[A-Za-z]/[A-Za-z](?![\w/])   # AT&T, w/o
  | {LETTER}(?:{LETTER}|(?<=[A-Za-z\d])\d|_(?=\w)|["״](?=[\u05d0-\u05ea](?!\w)))*
    (?:['’ʼ׳](?!{_CLITIC}){LETTER}+)*(?:(?<=[גזצץ])['׳](?!\w))?
  | {HAN} | [\u3041-\u309f]+ | {KATAKANA}+ | {CLUSTER}
"""
_SIGN = rf"""
    [:;=8]['-]?[()DPp\[\]/\\|](?!\w) | <3(?!\d)                       # :-)
  | [.!?؟]{{2,}} | …+ | ,{{2,}} | \$+ | <{{2,}} | >{{2,}} | [=_*~\#-]{{2,}} | [–—]+ | ''
  | {EMOJI} | \S{MARK}*
"""
_TOKEN = re.compile(f"{_ADDRESS}|{_DOTTED}|{_NUMBER}|{_CONTRACTED}|{_WORD}|{_SIGN}", re.VERBOSE)
_CHUNK = re.compile(r"\S+")
_ABBREVIATIONS = frozenset().union(
    *(kinds.never | kinds.seldom | kinds.before_number for kinds in ABBREVIATIONS.values())
)
_WORDS_TOO = frozenset("no art fig sat sun mar min mass miss co la die as in am so".split())
"""Abbreviations that are plain words as well: "he said no." keeps its full stop apart."""


def split_tokens(text: str, start: int, end: int) -> list[Span]:
    """Return the tokens' spans in ``text[start:end]``; one longer than 100 characters is cut."""
    spans: list[Span] = []
    for found in _CHUNK.finditer(text, start, end):
        first, chunk = found.start(), found.group()
        pieces = _pieces(chunk) if len(chunk) <= _LONGEST_CACHED else tuple(_cut(chunk))
        spans.extend((first + begin, first + stop) for begin, stop in pieces)
    # The last full stop is the sentence's own, be it behind an abbreviation or not.
    return _with_last_stop_apart(text, spans)


@lru_cache(maxsize=1 << 16)
def _pieces(chunk: str) -> tuple[Span, ...]:
    """Return the tokens of what stands between two spaces; news repeats its words."""
    return tuple(_cut(chunk))


def _cut(chunk: str) -> Iterator[Span]:
    ended = (0, 0)
    for found in _TOKEN.finditer(chunk):
        span = found.span()
        if chunk[span[0] : span[1]] == "." and ended[1] == span[0] and _takes_dot(chunk[ended[0] : ended[1]]):
            ended = (ended[0], span[1])
            continue
        yield from _short(ended)
        ended = span
    yield from _short(ended)


def _short(span: Span) -> Iterator[Span]:
    start, end = span
    yield from ((cut, min(cut + _LONGEST_TOKEN, end)) for cut in range(start, end, _LONGEST_TOKEN))


def _takes_dot(word: str) -> bool:
    """Tell whether a dot is the word's own, as in "Gen." or "J."."""
    lowered = word.lower()
    if len(word) == 1:
        return word.isalpha() and not word.islower()
    return lowered in _ABBREVIATIONS and not (word.islower() and lowered in _WORDS_TOO)


def _with_last_stop_apart(text: str, spans: list[Span]) -> list[Span]:
    """Split the full stop off the last token where it ends the sentence; "U.S." keeps it."""
    if not spans or text[spans[-1][1] - 1] != ".":
        return spans
    start, stop = spans[-1]
    word = text[start : stop - 1]
    if not word or not word[-1].isalnum() or (word.isupper() and "." in word):
        return spans
    return [*spans[:-1], (start, stop - 1), (stop - 1, stop)]
