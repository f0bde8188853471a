"""Sixty articles, each name marked: ``[[GPE:g1/SYR|Aleppo]]`` is thing g1 of its article, in Syria.

They were written by a language model that knew neither our rules nor our lists, and marked by it; about 1,550 names.
A country is ``?`` where the text leaves it open.
"""

import re
from dataclasses import dataclass
from pathlib import Path

__all__ = ["MarkedName", "read_articles"]

_MARK = re.compile(r"\[\[([A-Z]+):([a-z]+\d+)(?:/([A-Z]+|\?))?\|(.*?)\]\]")


@dataclass(frozen=True, slots=True)
class MarkedName:
    """A name, the thing it means in its article, and the country, if told."""

    start: int
    end: int
    type: str
    thing: str
    country: str | None


def read_articles(language: str) -> list[tuple[str, list[MarkedName]]]:
    """Return each article's text without marks, and its names in order."""
    marked = Path(__file__).with_name(f"marked_articles_{language}.txt").read_text("utf-8")
    return [_read(article.strip()) for article in marked.split("\n---\n")]


def _read(article: str) -> tuple[str, list[MarkedName]]:
    text, names, after = "", [], 0
    for mark in _MARK.finditer(article):
        text += article[after : mark.start()]
        kind, thing, country, name = mark.groups()
        names.append(MarkedName(len(text), len(text) + len(name), kind, thing, country))
        text += name
        after = mark.end()
    return text + article[after:], names
