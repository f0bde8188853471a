"""How many articles a second are read on one core: our profiles, and Stanza's taggers in the same run.

Every tagger gets the same sentences and tokens from our rules, whose time counts for each. Processor time of one
thread, so a busy machine disturbs less; the best of several rounds over all articles.
"""

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import orjson
import torch

from bench.articles import long_articles
from bench.stanza_tagger import make_tagger
from streams.nlp.ner_models import shipped_models
from streams.nlp.segment import split_sentences, split_tokens
from streams.nlp.tagger import Tagger, open_pipeline

__all__ = ["measure_ner"]

ARTICLES = 8
ROUNDS = 3

Tokens = list[list[str]]


def measure_ner() -> dict[str, tuple[float, str]]:
    """Return articles of 365 words a second: tokens, sentences and entities, half of them Arabic."""
    torch.set_num_threads(1)
    articles = [orjson.loads(article)["text"] for article in long_articles(ARTICLES)]
    figures = {}
    for profile, model in shipped_models().items():
        rate = _rate(Tagger(model).tag, articles)
        figures[f"tokens, sentences and entities, {profile}"] = (rate, "articles/s")
    with tempfile.TemporaryDirectory() as folder:
        for name, charlm in (("without character model", False), ("with character models", True)):
            paths = make_tagger(Path(folder, str(charlm)), charlm=charlm)
            rate = _rate(open_pipeline("multilingual", **paths), articles)
            figures[f"the same with Stanza's tagger {name}"] = (rate, "articles/s")
    return figures


def _rate(read: Callable[[Tokens], object], articles: list[str]) -> float:
    best = float("inf")
    for _ in range(ROUNDS):
        started = time.process_time()
        for text in articles:
            read([[text[a:b] for a, b in split_tokens(text, *span)] for span in split_sentences(text)])
        best = min(best, time.process_time() - started)
    return len(articles) / best
