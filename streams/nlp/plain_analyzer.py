"""Language and sentences only: no entities, no torch, a hundred times as fast."""

import time
from collections.abc import Collection, Sequence

from schemas.analysis import Analysis, Language, Sentence
from schemas.article import Article, TextField
from streams.nlp.language_id import MODEL, every_language, identify, load_model
from streams.nlp.segment import split_sentences

__all__ = ["PlainAnalyzer", "language_of", "sentences_of"]


def language_of(article: Article, *, known: Collection[str]) -> Language:
    """Return the language of title and text together; a title alone is often too short to tell.

    Args:
        known: ISO 639-1 codes that are expected; any if empty.
    """
    head = f"{article.title}\n{article.text}" if article.title else article.text
    return identify(head, known=known or every_language(), hint=article.language_hint)


def sentences_of(article: Article) -> tuple[Sentence, ...]:
    """Return the sentences, the title's first, since they are read first."""
    fields: list[tuple[TextField, str]] = [("title", article.title or ""), ("text", article.text)]
    return tuple(
        Sentence(start=start, end=end, field=field) for field, text in fields for start, end in split_sentences(text)
    )


class PlainAnalyzer:
    """For machines without torch, and for tests of everything behind the analysis."""

    def __init__(self, *, languages: Sequence[str]) -> None:
        self._languages = tuple(languages)
        load_model()  # now, so that the first article waits for nothing

    def analyze(self, article: Article) -> Analysis:
        """Return language and sentences."""
        started = time.perf_counter()
        language = language_of(article, known=self._languages)
        sentences = sentences_of(article)
        return Analysis(
            language=language,
            sentences=sentences,
            entities=(),
            models={"language": MODEL, "ner": "none"},
            timings_ms={"segment": round((time.perf_counter() - started) * 1000, 2)},
        )
