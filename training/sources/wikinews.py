"""English Wikinews: a CSV with the columns url, date, title and text."""

import csv
import io

from training.sources.articles import squeeze

__all__ = ["read"]


def read(text: str) -> list[list[str]]:
    """Return the paragraphs of each article."""
    return [
        [part for part in (row["title"], *map(squeeze, row["text"].split("\n"))) if part]
        for row in csv.DictReader(io.StringIO(text))
    ]
