"""Find sentences: walk over the marks that may end one, take the quotes and brackets that close behind it, decide.

The decision itself is in ``boundary``. Each mark is looked at once, with a bounded view to both sides, so that a
megabyte without a full stop and a hundred thousand full stops both take time in proportion to their length.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from streams.nlp.segmentation.boundary import ends_sentence
from streams.nlp.segmentation.layout import layout_cuts
from streams.nlp.segmentation.lines import paragraphs
from streams.nlp.segmentation.manner import Manner, manner_of
from streams.nlp.segmentation.marks import BULLETS, CLOSERS, ENDERS
from streams.nlp.segmentation.place import Place

__all__ = ["Span", "split_sentences"]

Span = tuple[int, int]
"""Half-open, in code points."""

_SIGNS = re.escape("".join(sorted(ENDERS)))
# A spaced ellipsis, a run of marks, or a bullet in the middle of a line.
_MARK = re.compile(
    rf"\.(?: \.){{2,}}(?!\w)|[{_SIGNS}]+|(?<=\s)[{re.escape(''.join(sorted(BULLETS - {'*', '·', '→'})))}](?=\s)"
)
# A face, or the numbers of footnotes.
_TAIL = re.compile(r" ?[:;=]['-]?[()DPp/|](?!\w)|(?:\[\d{1,3}\]){1,5}(?=\s)")
_CLOSING_BRACKETS = frozenset(")]}»”」』")
_TURNED_CLOSERS = frozenset("“«‘")
"""They open in English; German, and much typing elsewhere, closes with them."""


def split_sentences(text: str) -> list[Span]:
    """Return the sentences' spans, without white space at their ends."""
    manner = manner_of(text)
    spans: list[Span] = []
    for start, end in paragraphs(text):
        cuts = layout_cuts(text, start, end, starters=manner.starters)
        for begin, stop in pairwise((start, *cuts, end)):
            spans.extend(_split(text, begin, stop, manner))
    return spans


def _split(text: str, start: int, end: int, manner: Manner) -> Iterator[Span]:
    begin = start
    seen, quotes = start, 0
    stop = start
    for found in _MARK.finditer(text, start, end):
        mark = found.start()
        if mark < stop:
            continue  # part of what closed the last sentence: the full stop behind a quotation
        if text[mark] in BULLETS:
            yield from _trimmed(text, begin, mark)
            begin = mark
            continue
        quotes += text.count('"', seen, found.end())
        seen = found.end()
        stop = _closed(text, found.end(), end, quote_is_open=quotes % 2 == 1)
        place = Place(text=text, begin=begin, mark=mark, mark_end=found.end(), stop=stop, end=end)
        if ends_sentence(place, manner):
            yield from _trimmed(text, begin, stop)
            begin = stop
            # Quotes are counted anew: one that was never closed must not turn all that follow around.
            quotes, seen = quotes + text.count('"', seen, stop), stop
    yield from _trimmed(text, begin, end)


def _closed(text: str, stop: int, end: int, *, quote_is_open: bool) -> int:
    """Return where the sentence stops that a mark at ``stop`` may end: behind its closing quotes and brackets."""
    while stop < end:
        sign = text[stop]
        following = text[stop + 1] if stop + 1 < end else " "
        if sign in CLOSERS or sign in ENDERS or (sign in _TURNED_CLOSERS and not following.isalnum()):
            stop += 1
        elif sign in "\"'" and (quote_is_open or not following.isalnum()):
            quote_is_open = False
            stop += 1
        elif sign == " " and _closes_behind_space(text, stop + 1, end, quote_is_open=quote_is_open):
            quote_is_open = quote_is_open and text[stop + 1] != '"'
            stop += 2
        else:
            break
    tail = _TAIL.match(text, stop, end)
    return tail.end() if tail else stop


def _closes_behind_space(text: str, place: int, end: int, *, quote_is_open: bool) -> bool:
    """Tell whether a closing sign stands apart from its sentence, as French has it and careless typists."""
    if place >= end or (place + 1 < end and text[place + 1].isalnum()):
        return False
    return text[place] in _CLOSING_BRACKETS or (text[place] == '"' and quote_is_open)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end
