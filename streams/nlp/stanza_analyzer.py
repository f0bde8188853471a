"""Language, sentences and entities of an article, with a tagger in ``stanza.Pipeline`` on our own tokens."""

import time
from collections.abc import Iterator, Sequence

from schemas.analysis import Analysis, Sentence
from schemas.article import Article, TextField
from streams.nlp.language_id import MODEL, load_model
from streams.nlp.mentions import Mention, preload, to_entities
from streams.nlp.ner_models import NerModel
from streams.nlp.plain_analyzer import language_of, sentences_of
from streams.nlp.segment import split_tokens
from streams.nlp.tagger import Tagger

__all__ = ["StanzaAnalyzer"]

_READ_CHARACTERS = 100_000
"""Entities are looked for up to here: fifty articles' worth. A longer text costs no more time and memory than that."""


_USUAL = ("ar", "en")
"""Tables of names of these are loaded at the start; those of others when the first text in them comes."""


class StanzaAnalyzer:
    """Holds its taggers, loaded when it is made: the first article waits for nothing."""

    def __init__(self, models: Sequence[NerModel], *, languages: Sequence[str]) -> None:
        self._languages = tuple(languages)
        self._taggers = {model.language: Tagger(model) for model in models}
        load_model()
        preload(languages or _USUAL)

    def analyze(self, article: Article) -> Analysis:
        """Return the analysis; a language that no model reads gets its sentences and no entities."""
        started = time.perf_counter()
        language = language_of(article, known=self._languages)
        sentences = sentences_of(article)
        segmented = time.perf_counter()
        tagger = self._tagger(language.code)
        mentions = _mentions(article, sentences, tagger, language=language.code) if tagger is not None else []
        texts: dict[TextField, str] = {"title": article.title or "", "text": article.text}
        entities = to_entities(mentions, language=language.code, texts=texts)
        tagged = time.perf_counter()
        return Analysis(
            language=language,
            sentences=sentences,
            entities=entities,
            models={"language": MODEL, "ner": tagger.model.name if tagger is not None else "none"},
            notes=tuple(self._notes(article, language.code, tagger)),
            timings_ms={
                "segment": round((segmented - started) * 1000, 2),
                "ner": round((tagged - segmented) * 1000, 2),
            },
        )

    def _tagger(self, language: str) -> Tagger | None:
        if self._languages and language not in self._languages:
            return None
        return self._taggers.get(language) or self._taggers.get(None)

    def _notes(self, article: Article, language: str, tagger: Tagger | None) -> Iterator[str]:
        if self._languages and language not in self._languages:
            yield f"entities: not looked for; {language!r} is not among {', '.join(self._languages)} (TOCSIN_LANGUAGES)"
        elif tagger is None:
            yield f"entities: no model reads {language!r}"
        elif language not in tagger.model.evaluated:
            yield f"entities: nobody has measured {tagger.model.name} on {language!r}"
        if tagger is not None and len(article.text) > _READ_CHARACTERS:
            yield f"entities: looked for in the first {_READ_CHARACTERS:,} of {len(article.text):,} characters"


def _mentions(article: Article, sentences: Sequence[Sentence], tagger: Tagger, *, language: str) -> list[Mention]:
    texts = [article.title or "" if sentence.field == "title" else article.text for sentence in sentences]
    spans = [
        split_tokens(text, sentence.start, min(sentence.end, _READ_CHARACTERS))
        for text, sentence in zip(texts, sentences, strict=True)
    ]
    words = [[text[start:end] for start, end in tokens] for text, tokens in zip(texts, spans, strict=True)]
    mentions = []
    for index, found in enumerate(tagger.tag(words, language=language)):
        text, tokens, sentence = texts[index], spans[index], sentences[index]
        for entity in found:
            start, end = tokens[entity.first][0], tokens[entity.end - 1][1]
            mentions.append(
                Mention(
                    text=text[start:end],
                    type=entity.type,
                    start=start,
                    end=end,
                    field=sentence.field,
                    sentence=index,
                    confidence=entity.confidence,
                )
            )
    return mentions
