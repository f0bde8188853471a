"""Line breaks: which end a paragraph, and which are only where somebody's editor folded a long line.

A folded line could not have taken the next line's first word without growing beyond the width. Chance does not make
that true of most lines of a text, so it is the evidence; headlines, list items and last lines of paragraphs fail it.
Where there are too few lines to tell, what a line ends with may: an article, a quotation still open.
"""

import re
from collections.abc import Iterator

from streams.languages.dangling import DANGLING
from streams.nlp.segmentation.marks import BULLETS, CLOSERS, DASHES, ENDERS, OPENERS, is_caseless

__all__ = ["paragraphs"]

_BREAK = re.compile(r"\n\s*")
_ITEM = re.compile(
    r"(?:[(\[]?(?:\d{1,3}|[A-Za-z](?!\.\w)|[ivxIVX]{1,4}|[أ-ي](?!\.\w))[.)\]]|[\d٠-٩]{1,3}\s?[-–.)])(?=\s|\D)"
)
_NARROWEST, _WIDEST = 40, 135
_FEWEST_FOLDS = 3
_MOST_FOLDED = 0.6
_LONG_ENOUGH = 25
_LONGER_THAN_HEADLINES = 50
_ENDS_WITHIN = re.compile(r"[^\W\d_]{5}[.!?][”’\")]* [“‘\"(]?[^\W\d_]")
_CLOSERS = CLOSERS | {'"'}
_UNFINISHED = frozenset(",،-–—;؛&%")
_QUOTATIONS = (("“", "”"), ("«", "»"))


_Line = tuple[int, int, bool]
"""Where a line starts, where it ends without its white space, and whether an empty line follows."""


def paragraphs(text: str) -> list[tuple[int, int]]:
    """Return the spans between the line breaks that end a paragraph; what is left of the others is white space."""
    lines = _lines(text)
    width = _width(text, lines)
    spans: list[tuple[int, int]] = []
    for block in _blocks(lines):
        own_width = width or _width(text, block)
        for place, (begin, end, _) in enumerate(block):
            if place and _goes_on(text, block[place - 1], begin, own_width):
                spans[-1] = (spans[-1][0], end)
            else:
                spans.append((begin, end))
    return spans


def _blocks(lines: list[_Line]) -> Iterator[list[_Line]]:
    """Yield the lines between empty ones."""
    block: list[_Line] = []
    for line in lines:
        block.append(line)
        if line[2]:
            yield block
            block = []
    if block:
        yield block


def _lines(text: str) -> list[_Line]:
    """Return the lines that are not empty."""
    lines: list[_Line] = []
    start = len(text) - len(text.lstrip())
    for found in (*_BREAK.finditer(text, start), None):
        stop = found.start() if found else len(text)
        end = start + len(text[start:stop].rstrip())
        if end > start:
            lines.append((start, end, found is None or found.group().count("\n") > 1))
        start = found.end() if found else stop
    return lines


def _goes_on(text: str, line: _Line, next_start: int, width: int) -> bool:
    start, end, _ = line  # no empty line follows within a block
    if _is_item(text, next_start):
        return False
    if width and _is_full(text, start, end, next_start, width):
        return True
    if end - start > _WIDEST or _is_item(text, start):
        return False
    if _needs_more(text, start, end):
        return True
    may_go_on = width > 0 or end - start >= _LONG_ENOUGH
    return may_go_on and _is_unfinished(text, end) and _small_letter(text, next_start)


def _width(text: str, lines: list[_Line]) -> int:
    """Return the width at which the text was folded, or 0 if it was not."""
    pairs = [
        (start, end, lines[place + 1][0])
        for place, (start, end, blank) in enumerate(lines[:-1])
        if not blank and not _is_item(text, lines[place + 1][0])
    ]
    if not pairs:
        return 0
    lengths = sorted(end - start for start, end, _ in pairs)
    width = lengths[len(lengths) * 9 // 10]
    if not _NARROWEST <= width <= _WIDEST:
        return 0
    full = [pair for pair in pairs if _is_full(text, *pair, width)]
    unfinished = sum(_is_unfinished(text, end) for _, end, _ in full)
    small = sum(_small_letter(text, following) for _, _, following in full)
    enough = len(full) >= _FEWEST_FOLDS or (len(pairs) > 1 and small) or _is_one_paragraph(text, lines)
    return width if enough and len(full) >= _MOST_FOLDED * len(pairs) and 2 * unfinished >= len(full) else 0


def _is_full(text: str, start: int, end: int, next_start: int, width: int) -> bool:
    """Tell whether the next line's first word would not have fitted."""
    word = next_start
    longest = min(len(text), next_start + width)
    while word < longest and not text[word].isspace():
        word += 1
    return end - start + 1 + word - next_start > width


def _is_one_paragraph(text: str, lines: list[_Line]) -> bool:
    """Tell whether a few lines, none of them as short as a headline, end as prose does.

    Where a script has capitals the small letter of a folded line would tell; if there is none, a sentence that ends
    within a line does.
    """
    *folded, (start, end, _) = lines
    return (
        all(stop - begin >= _LONGER_THAN_HEADLINES and _is_unfinished(text, stop) for begin, stop, _ in folded)
        and (is_caseless(text[start]) or any(_ENDS_WITHIN.search(text, begin, stop) for begin, stop, _ in folded))
        and _last_sign(text, end) in ENDERS
    )


def _needs_more(text: str, start: int, end: int) -> bool:
    """Tell whether a line stops before what its last word needs, or in the middle of a quotation."""
    last_space = max(text.rfind(" ", start, end), start - 1)
    if text[last_space + 1 : end] in DANGLING:
        return True
    is_open = any(text.rfind(opening, start, end) > text.rfind(closing, start, end) for opening, closing in _QUOTATIONS)
    return is_open and _is_unfinished(text, end)


def _small_letter(text: str, start: int) -> bool:
    """Tell whether a line begins with a small letter, be it in a quotation."""
    return text[start + (text[start] in OPENERS) : start + 2][:1].islower()


def _is_unfinished(text: str, end: int) -> bool:
    last = _last_sign(text, end)
    return last.isalnum() or last in _UNFINISHED


def _last_sign(text: str, end: int) -> str:
    """Return what a line ends with before the quotes and brackets that close there."""
    while end and text[end - 1] in _CLOSERS:
        end -= 1
    return text[end - 1 : end]


def _is_item(text: str, start: int) -> bool:
    """Tell whether a line is an item of a list."""
    first = text[start]
    return (
        first in BULLETS
        or (first in DASHES and text[start + 1 : start + 2].isspace())
        or _ITEM.match(text, start, start + 8) is not None
    )
