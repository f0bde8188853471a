"""Line breaks: which end a paragraph, and which are only where somebody's editor folded a long line.

A folded line could not have taken the next line's first word without growing beyond the width. Chance does not make
that true of most lines of a text, so it is the evidence; headlines, list items and last lines of paragraphs fail it.
"""

import re

from streams.nlp.segmentation.marks import BULLETS, DASHES

__all__ = ["paragraphs"]

_BREAK = re.compile(r"\n\s*")
_ITEM = re.compile(r"(?:[(\[]?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,4}|[أ-ي])[.)\]]|[\d٠-٩]{1,3}\s?[-–.)])(?=\s|\D)")
_NARROWEST, _WIDEST = 40, 135
_FEWEST_FOLDS = 3
_MOST_FOLDED = 0.6
_LONG_ENOUGH = 40


def paragraphs(text: str) -> list[tuple[int, int]]:
    """Return the spans between the line breaks that end a paragraph; what is left of the others is white space."""
    lines = _lines(text)
    width = _width(text, lines)
    spans: list[tuple[int, int]] = []
    for place, (begin, end, _) in enumerate(lines):
        if place and _goes_on(text, lines[place - 1], begin, width):
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((begin, end))
    return spans


def _lines(text: str) -> list[tuple[int, int, bool]]:
    """Return each line's start, end (without white space) and whether an empty line follows."""
    lines: list[tuple[int, int, bool]] = []
    start = len(text) - len(text.lstrip())
    for found in (*_BREAK.finditer(text, start), None):
        stop = found.start() if found else len(text)
        end = start + len(text[start:stop].rstrip())
        if end > start:
            lines.append((start, end, found is None or found.group().count("\n") > 1))
        start = found.end() if found else stop
    return lines


def _goes_on(text: str, line: tuple[int, int, bool], next_start: int, width: int) -> bool:
    start, end, blank_follows = line
    if blank_follows or _is_item(text, next_start):
        return False
    if width:
        return _is_full(text, start, end, next_start, width) or _breaks_off(text, start, end, next_start)
    # Two lines prove nothing by their length; a long one that stops in mid-sentence before a small letter does.
    return end - start >= _LONG_ENOUGH and end - start <= _WIDEST and _breaks_off(text, start, end, next_start)


def _width(text: str, lines: list[tuple[int, int, bool]]) -> int:
    """Return the width at which the text was folded, or 0 if it was not."""
    pairs = [
        (start, end, lines[place + 1][0])
        for place, (start, end, blank) in enumerate(lines[:-1])
        if not blank and not _is_item(text, lines[place + 1][0])
    ]
    if len(pairs) < 2:  # noqa: PLR2004  (a single break is no pattern)
        return 0
    lengths = sorted(end - start for start, end, _ in pairs)
    width = lengths[len(lengths) * 9 // 10]
    if not _NARROWEST <= width <= _WIDEST:
        return 0
    full = [pair for pair in pairs if _is_full(text, *pair, width)]
    unfinished = sum(_is_unfinished(text, end) for _, end, _ in full)
    small = sum(text[following].islower() for _, _, following in full)
    enough = len(full) >= _FEWEST_FOLDS or small >= 1
    return width if enough and len(full) >= _MOST_FOLDED * len(pairs) and 2 * unfinished >= len(full) else 0


def _is_full(text: str, start: int, end: int, next_start: int, width: int) -> bool:
    """Tell whether the next line's first word would not have fitted."""
    word = next_start
    longest = min(len(text), next_start + width)
    while word < longest and not text[word].isspace():
        word += 1
    return end - start + 1 + word - next_start > width


def _breaks_off(text: str, start: int, end: int, next_start: int) -> bool:
    return text[next_start].islower() and _is_unfinished(text, end) and not _is_item(text, start)


def _is_unfinished(text: str, end: int) -> bool:
    last = text[end - 1]
    return last.isalnum() or last in ",،-–—;؛"


def _is_item(text: str, start: int) -> bool:
    """Tell whether a line is an item of a list."""
    first = text[start]
    return (
        first in BULLETS
        or (first in DASHES and text[start + 1 : start + 2].isspace())
        or _ITEM.match(text, start, start + 8) is not None
    )
