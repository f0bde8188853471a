"""The door to whoever reads texts."""

from typing import Protocol

from schemas.analysis import Analysis, Language, Sentence
from schemas.article import Article

__all__ = ["Analyzer", "NullAnalyzer"]


class Analyzer(Protocol):
    """Reads one article; pure as seen from outside: the same article gives the same analysis."""

    def analyze(self, article: Article) -> Analysis:
        """Return language, sentences and entities."""
        ...


class NullAnalyzer:
    """Reads nothing: for measuring what the pipe itself costs."""

    def analyze(self, article: Article) -> Analysis:
        """Return one sentence, the whole text, in no known language."""
        return Analysis(
            language=Language(code="other", confidence=0),
            sentences=(Sentence(start=0, end=len(article.text)),),
            entities=(),
            models={"analyzer": "null"},
        )
