"""United Nations General Debate Corpus: a speech a file, in folders that end in the year."""

import re
from collections.abc import Iterator

__all__ = ["is_read", "paragraphs"]

_FIRST_YEAR = 1991
_LONG = 80  # letters: after less, the end of a line's sentence is not yet taken for the end of a paragraph


def is_read(folder: str) -> bool:
    """Say whether the speeches of a folder are read: those from 1991 on, the world that news is about today."""
    year = re.search(r"\d{4}$", folder)
    return year is not None and int(year[0]) >= _FIRST_YEAR


def paragraphs(text: str) -> list[str]:
    """Return the paragraphs of a speech, those that were hard-wrapped joined."""
    whole = re.sub(r"-\n(?=[a-z])", "", text.replace("\ufeff", ""))
    return [re.sub(r"^\d+\.\s+", "", paragraph) for paragraph in _joined(whole)]


def _joined(text: str) -> Iterator[str]:
    current = ""
    for line in (re.sub(r"\s+", " ", raw).strip() for raw in text.split("\n")):
        if not line:
            ended = current.endswith((".", "?", "!", ":", '"', "”"))
        else:
            current = f"{current} {line}".strip()
            ended = line.endswith((".", "?", "!", "”", '"')) and len(current) > _LONG
        if ended:
            yield current
            current = ""
    if current:
        yield current
