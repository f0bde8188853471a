"""Read the word lists of this folder: words with spaces between, and lines of ``head | name, name``."""

from collections.abc import Iterator

__all__ = ["rows", "words"]


def rows(table: str) -> Iterator[tuple[str, list[str]]]:
    """Yield what stands before the bar of each line, and the names behind it."""
    for line in table.strip().splitlines():
        head, _, names = line.partition("|")
        yield head.strip(), [name.strip() for name in names.split(",") if name.strip()]


def words(text: str) -> frozenset[str]:
    """Return the words of a text."""
    return frozenset(text.split())
