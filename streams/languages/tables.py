"""Read the word lists of this folder: words, names with commas between, and lines of ``head | name, name``."""

from collections.abc import Iterator

__all__ = ["names_in", "rows", "words"]


def rows(table: str) -> Iterator[tuple[str, list[str]]]:
    """Yield what stands before the bar of each line, and the names behind it."""
    for line in table.strip().splitlines():
        head, _, names = line.partition("|")
        yield head.strip(), names_in(names)


def names_in(text: str) -> list[str]:
    """Return the names of a text in order; commas and the ends of lines part them."""
    return [name.strip() for line in text.splitlines() for name in line.split(",") if name.strip()]


def words(text: str) -> frozenset[str]:
    """Return the words of a text."""
    return frozenset(text.split())
