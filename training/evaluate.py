"""Measure a shipped model as it will be used: ``python -m training.evaluate ar --data DIR``.

The model runs inside ``stanza.Pipeline``, offline, on one thread. Scores are exact-span precision, recall and F1; the
second table of each corpus joins GPE, LOC and FAC as LOC; a corpus that does not tell them apart has only that one.
"""

import argparse
import json
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

import stanza
import torch

from training.corpora import Sentence, fold_words, limit_length, read_conll
from training.recipe import development_parts
from training.scoring import Score, score_by_type
from training.tags import TYPES, map_types

__all__ = ["load", "main", "tag"]

MODELS = Path(__file__).parents[1] / "streams" / "nlp" / "models"
BATCH = 32
HEAD = ("| type | precision | recall | F1 | in gold |", "|---|---|---|---|---|")
COARSE = {"GPE": "LOC", "FAC": "LOC"}
COARSE_TYPES = ("PER", "ORG", "LOC")


def load(language: str, folder: Path) -> stanza.Pipeline:
    """Return a pipeline on the model in ``folder`` that takes sentences already cut into tokens."""
    with tempfile.TemporaryDirectory() as resources:
        Path(resources, "resources.json").write_text(json.dumps({}), encoding="utf-8")
        return stanza.Pipeline(
            language,
            dir=resources,
            package=None,
            processors="tokenize,ner",
            download_method=None,
            allow_unknown_language=True,
            tokenize_pretokenized=True,
            ner_model_path=str(folder / "ner.pt"),
            ner_pretrain_path=str(folder / "pretrain.pt"),
            ner_batch_size=BATCH,
            use_gpu=False,
            verbose=False,
        )


def tag(pipeline: stanza.Pipeline, sentences: Sequence[Sequence[str]]) -> list[list[str]]:
    """Return a BIOES tag for each token of each sentence."""
    document = pipeline([list(sentence) for sentence in sentences])
    return [[token.ner for token in sentence.tokens] for sentence in document.sentences]


def main() -> None:
    """Print a table a corpus, and the speed over all of them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("language")
    parser.add_argument("--data", type=Path, required=True, help="folder of the corpora, see README.md")
    parser.add_argument("--model", type=Path, help="folder with ner.pt and pretrain.pt; the shipped one by default")
    options = parser.parse_args()
    torch.set_num_threads(1)
    pipeline = load(options.language, options.model or MODELS / options.language)
    words, seconds = 0, 0.0
    for name, part in _parts(options.language, options.data).items():
        tokens = [[word for word, _ in sentence] for sentence in part]
        gold = [[label for _, label in sentence] for sentence in part]
        started = time.process_time()
        predicted = tag(pipeline, tokens)
        seconds += time.process_time() - started
        words += sum(map(len, tokens))
        if any("GPE" in label for row in gold for label in row):
            _write_table(f"{name}, seven types", score_by_type(gold, predicted))
        coarse = score_by_type([_coarse(row) for row in gold], [_coarse(row) for row in predicted])
        _write_table(f"{name}, three types", coarse)
    sys.stdout.write(f"\n{words / seconds:,.0f} words/s of processor time, one thread\n")


def _parts(language: str, data: Path) -> dict[str, list[Sentence]]:
    """Return what is measured: the development parts, and for English world newswire that trains nothing."""
    parts = development_parts(language, data)
    if language == "en":
        unseen = read_conll(data / "en_worldwide/dev.conll")
        parts["worldwide_dev"] = list(limit_length(map(map_types, fold_words(unseen, "en"))))
    return parts


def _coarse(tags: Sequence[str]) -> list[str]:
    """Return the tags with places joined and all but PER, ORG and LOC left out."""
    marks = [(mark, COARSE.get(kind, kind)) for mark, _, kind in (label.partition("-") for label in tags)]
    return [f"{mark}-{kind}" if kind in COARSE_TYPES else "O" for mark, kind in marks]


def _write_table(title: str, scores: Mapping[str, Score]) -> None:
    rows = [
        f"| {kind} | {100 * score.precision:.1f} | {100 * score.recall:.1f} | {100 * score.f1:.1f} | {score.there} |"
        for kind in (*TYPES, "all")
        if (score := scores.get(kind))
    ]
    sys.stdout.write("\n".join((f"\n{title}\n", *HEAD, *rows, "")))


if __name__ == "__main__":
    main()
