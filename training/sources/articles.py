"""Write running text: one paragraph a line, the title first, an empty line after each article."""

import re
from collections.abc import Iterable

__all__ = ["render", "squeeze"]


def render(articles: Iterable[list[str]]) -> str:
    """Return the text of a file."""
    return "".join("\n".join(paragraphs) + "\n\n" for paragraphs in articles)


def squeeze(text: str) -> str:
    """Return the text with single spaces."""
    return re.sub(r"\s+", " ", text).strip()
