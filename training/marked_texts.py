"""Read a text with its boundaries marked: ``One. ‖Two.`` is two sentences, the second from place five."""

__all__ = ["LINE_BREAK", "MARK", "marked"]

MARK = "‖"
LINE_BREAK = "↵"
"""A line break within the text, in files that have a text a line."""


def marked(row: str) -> tuple[str, list[tuple[int, int]]]:
    """Return the text without its marks, and the spans between them without white space at their ends."""
    spans = []
    place = 0
    for part in row.split(MARK):
        spans.append((place + len(part) - len(part.lstrip()), place + len(part.rstrip())))
        place += len(part)
    return row.replace(MARK, ""), spans
