"""Statements of the White House: Markdown with a header of metadata."""

import html
import re
from collections.abc import Iterable, Iterator

from training.sources.articles import squeeze

__all__ = ["articles", "paragraphs"]

_ITEM = re.compile(r"\s*([-*+]|\d+\.)\s+")
_NOT_PROSE = ("|", "+--", "---", "<")  # tables, rules, HTML
_MARKS = (
    (re.compile(r"!?\[([^\]]*)\]\([^)]*\)"), r"\1"),  # links
    (re.compile(r"\\([^\w\s])"), r"\1"),
    (re.compile(r"\*+|(?<!\w)_+|_+(?!\w)|^#+ |`"), ""),
)
_LEFTOVERS = (
    (re.compile(r"<[^>]+>"), ""),
    (re.compile(r"https?://\S+"), ""),
    (re.compile(r"%2\w\S*|\S*\.pdf\)"), " "),  # ends of addresses with blanks or brackets in them
)
_LISTS = re.compile(
    r"(Nominations?|Withdrawals?|Clemency|Bills? Signed|Press Release: Bills?|.*clemency recipient|POOL|"
    r"Background Press|List of)",
    re.IGNORECASE,
)
_FEWEST, _MOST, _MOST_IN_LISTS = 40, 4000, 1500  # words of an article
_FORMULA = 8  # words from which a paragraph is worth reading only once


def articles(texts: Iterable[str]) -> Iterator[list[str]]:
    """Yield the paragraphs of each article worth reading, without what stood in an earlier one."""
    seen: set[str] = set()
    for text in texts:
        fresh = []
        for paragraph in paragraphs(text):
            if len(paragraph.split()) < _FORMULA or paragraph not in seen:
                fresh.append(paragraph)
            seen.add(paragraph)
        words = sum(len(paragraph.split()) for paragraph in fresh)
        if len(fresh) > 1 and _FEWEST <= words <= (_MOST_IN_LISTS if _LISTS.match(fresh[0]) else _MOST):
            yield fresh


def paragraphs(markdown: str) -> list[str]:
    """Return the title, if there is one, and the paragraphs and list items as plain text."""
    header = re.match(r"---\n(.*?)\n---\n", markdown, re.DOTALL)
    title = _title(header[1]) if header else ""
    body = markdown[header.end() :] if header else markdown
    prose = (block for block in re.split(r"\n\s*\n", body) if not _is_markup(block))
    parts = (_plain(part) for block in prose for part in _items(block))
    return [
        *([title] if title else []),
        *(part for part in parts if re.search(r"\w", part) and not part.startswith("Your browser")),
    ]


def _title(header: str) -> str:
    # The backslashes by which YAML continues a line stay in the title: they were in the text that the teacher read.
    title = re.search(r"^title: (.*(?:\n  .*)*)", header, re.MULTILINE)
    return squeeze(title[1].strip().strip("\"'").replace(r"\_", " ")) if title else ""


def _is_markup(block: str) -> bool:
    return any(line.lstrip().startswith(_NOT_PROSE) for line in block.split("\n"))


def _items(block: str) -> Iterator[str]:
    current = ""
    for line in block.replace("\xa0", " ").split("\n"):
        mark = _ITEM.match(line)
        if mark:
            yield current
            current = line[mark.end() :]
        else:
            current += f" {line}"
    yield current


def _plain(text: str) -> str:
    text = text.strip()
    for pattern, replacement in _MARKS:
        text = pattern.sub(replacement, text)
    text = html.unescape(text)
    for pattern, replacement in _LEFTOVERS:
        text = pattern.sub(replacement, text)
    return re.sub(r"\s+", " ", text).strip(" #>")
