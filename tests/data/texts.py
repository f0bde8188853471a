"""Texts as the reading layer hands them on: sentences cut plainly, no entities; for tests of events and keywords."""

import re
from datetime import UTC, datetime

from schemas.analysis import Analysis, Language, Sentence
from schemas.article import Article, ArticleKey, TextField

__all__ = ["PUBLISHED", "analysed"]

PUBLISHED = datetime(2024, 5, 20, 12, tzinfo=UTC)
"""A Monday."""

_SENTENCE = re.compile(r"[^.!?؟\n]+(?:\.(?=\S)[^.!?؟\n]*)*[.!?؟]*")


def analysed(
    text: str, language: str, *, title: str | None = None, published_at: datetime = PUBLISHED
) -> tuple[Article, Analysis]:
    """Return the article and its analysis, title first."""
    article = Article(
        key=ArticleKey("article"),
        version="1",
        title=title,
        text=text,
        published_at=published_at,
        published_at_origin="given",
    )
    sentences = (*_sentences(title or "", "title"), *_sentences(text, "text"))
    return article, Analysis(language=Language(code=language, confidence=1), sentences=sentences, entities=())


def _sentences(text: str, field: TextField) -> tuple[Sentence, ...]:
    spans = (
        (match.start() + len(match.group()) - len(match.group().lstrip()), match.end())
        for match in _SENTENCE.finditer(text)
    )
    return tuple(Sentence(start=start, end=end, field=field) for start, end in spans if start < end)
