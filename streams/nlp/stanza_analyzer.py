"""Language, sentences and entities of an article, with a tagger in ``stanza.Pipeline`` on our own tokens."""

import time
from collections.abc import Iterator, Sequence

from schemas.analysis import Analysis, Sentence
from schemas.article import Article, TextField
from streams.nlp.dateline_names import with_dateline
from streams.nlp.headlines import in_sentence_case
from streams.nlp.language_id import MODEL, load_model
from streams.nlp.mentions import Mention, preload, to_entities
from streams.nlp.ner_models import NerModel
from streams.nlp.plain_analyzer import language_of, sentences_of
from streams.nlp.segment import Span, split_tokens
from streams.nlp.tagger import Tagger

__all__ = ["StanzaAnalyzer"]

_READ_TOKENS = 20_000
"""Entities are looked for up to here: fifty articles' worth. A longer text costs no more time and memory than that."""
_LONG_WORD = 16
"""Characters; a word counts once more for each time it is as long as that, since it is read in as many pieces.

So does the end of each sentence, which the encoder reads as a piece of its own.
"""

_Read = tuple[str, list[Span]]
"""A sentence as it is read: the text it stands in, and its tokens."""

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
        read, left_out = _tokens(article, sentences) if tagger is not None else ([], False)
        mentions = _mentions(sentences, read, tagger, language.code) if tagger is not None else []
        texts: dict[TextField, str] = {"title": article.title or "", "text": article.text}
        mentions = with_dateline(mentions, text=article.text, language=language.code)
        entities = to_entities(mentions, language=language.code, texts=texts)
        tagged = time.perf_counter()
        return Analysis(
            language=language,
            sentences=sentences,
            entities=entities,
            models={"language": MODEL, "ner": tagger.model.name if tagger is not None else "none"},
            notes=tuple(self._notes(language.code, tagger, read=read, left_out=left_out)),
            timings_ms={
                "segment": round((segmented - started) * 1000, 2),
                "ner": round((tagged - segmented) * 1000, 2),
            },
        )

    def _tagger(self, language: str) -> Tagger | None:
        if self._languages and language not in self._languages:
            return None
        return self._taggers.get(language) or self._taggers.get(None)

    def _notes(self, language: str, tagger: Tagger | None, *, read: Sequence[_Read], left_out: bool) -> Iterator[str]:
        if self._languages and language not in self._languages:
            yield f"entities: not looked for; {language!r} is not among {', '.join(self._languages)} (TOCSIN_LANGUAGES)"
        elif tagger is None:
            yield f"entities: no model reads {language!r}"
        elif language not in tagger.model.evaluated:
            yield f"entities: nobody has measured {tagger.model.name} on {language!r}"
        if left_out:
            yield f"entities: looked for in the first {sum(len(spans) for _, spans in read):,} tokens only"


def _tokens(article: Article, sentences: Sequence[Sentence]) -> tuple[list[_Read], bool]:
    """Return the text and token spans of each sentence that is read, and whether some were left out at the end."""
    read: list[_Read] = []
    room = _READ_TOKENS
    for sentence in sentences:
        text = article.text if sentence.field == "text" else article.title or ""
        kept: list[Span] = []
        room -= 1
        for start, end in split_tokens(text, sentence.start, sentence.end):
            room -= 1 + (end - start) // _LONG_WORD
            if room < 0:
                return [*read, (text, kept)], True
            kept.append((start, end))
        read.append((text, kept))
    return read, False


def _mentions(sentences: Sequence[Sentence], read: Sequence[_Read], tagger: Tagger, language: str) -> list[Mention]:
    tokens = [[text[start:end] for start, end in spans] for text, spans in read]
    read_as = _as_sentences(sentences, tokens) if language == "en" else tokens
    found = tagger.tag(tokens, read_as=read_as)
    return [
        Mention(
            text=text[spans[entity.first][0] : spans[entity.end - 1][1]],
            type=entity.type,
            start=spans[entity.first][0],
            end=spans[entity.end - 1][1],
            field=sentences[index].field,
            sentence=index,
            confidence=entity.confidence,
        )
        for index, ((text, spans), entities) in enumerate(zip(read, found, strict=True))
        for entity in entities
    ]


def _as_sentences(sentences: Sequence[Sentence], tokens: Sequence[Sequence[str]]) -> list[Sequence[str]]:
    """Return the tokens, those of a title as a sentence has them."""
    behind = sum(sentence.field == "title" for sentence in sentences)  # the title's come first
    title, text = tokens[:behind], tokens[behind:]
    return [*in_sentence_case(title, text), *text]
