"""Language, sentences and entities of an article, with Stanza's tagger on our own tokens."""

import time
from collections.abc import Mapping, Sequence

from schemas.analysis import Analysis, Sentence
from schemas.article import Article
from streams.nlp.mentions import Mention, to_entities
from streams.nlp.plain_analyzer import language_of, sentences_of
from streams.nlp.segment import split_tokens
from streams.nlp.tagger import NerModel, Tagger

__all__ = ["StanzaAnalyzer"]


class StanzaAnalyzer:
    """Holds one tagger a language, loaded when it is made: the first article waits for nothing."""

    def __init__(self, models: Mapping[str, NerModel], *, languages: Sequence[str]) -> None:
        self._languages = tuple(languages)
        self._taggers = {code: Tagger(models[code]) for code in languages if code in models}

    def analyze(self, article: Article) -> Analysis:
        """Return the analysis; a language that we cannot read gets its sentences and no entities."""
        started = time.perf_counter()
        language = language_of(article, known=self._languages)
        sentences = sentences_of(article)
        segmented = time.perf_counter()
        tagger = self._taggers.get(language.code)
        mentions = _mentions(article, sentences, tagger) if tagger is not None else []
        entities = to_entities(mentions, language=language.code)
        tagged = time.perf_counter()
        return Analysis(
            language=language,
            sentences=sentences,
            entities=entities,
            models={"language": "py3langid", "ner": tagger.model.name if tagger is not None else "none"},
            timings_ms={
                "segment": round((segmented - started) * 1000, 2),
                "ner": round((tagged - segmented) * 1000, 2),
            },
        )


def _mentions(article: Article, sentences: Sequence[Sentence], tagger: Tagger) -> list[Mention]:
    texts = [article.title or "" if sentence.field == "title" else article.text for sentence in sentences]
    spans = [split_tokens(text, s.start, s.end) for text, s in zip(texts, sentences, strict=True)]
    words = [[text[start:end] for start, end in tokens] for text, tokens in zip(texts, spans, strict=True)]
    mentions = []
    for index, found in enumerate(tagger.tag(words)):
        text, tokens, sentence = texts[index], spans[index], sentences[index]
        for first, last, kind in found:
            start, end = tokens[first][0], tokens[last - 1][1]
            mentions.append(
                Mention(text=text[start:end], type=kind, start=start, end=end, field=sentence.field, sentence=index)
            )
    return mentions
