"""Measure a shipped model on the development parts: ``python -m training.report --data DIR --work DIR --models fast``.

Writes each part as an IOB2 file and hands it to ``tocsin eval ner``, so every figure in a model card comes from what a
worker runs. The tables are Markdown.
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path

from training.recipe import development_parts, unseen_parts
from training.sources.iob2 import render_sentences

__all__ = ["main"]

SEVEN = ("newsfane_tail", "wikifane_dev", "tr_wiki_dev")
"""Parts that tell all of our types apart; the others are only measured on PER, ORG and LOC."""
TITLES = {
    "newsfane_tail": "Arabic newswire: NewsFANE, last 10 %",
    "wikifane_dev": "Arabic Wikipedia: WikiFANE, development",
    "uner_ewt_dev": "English web: UNER-EWT, development",
    "crossner_politics_dev": "English Wikipedia on politics: CrossNER, development",
    "worldwide_dev": "English world newswire, development; nothing was trained on it",
    "worldwide_dev_innermost": "the same, whole names cut by the names inside them",
    "tr_wiki_dev": "Turkish Wikipedia: Turkish Wiki-NER, development",
    "turku_dev": "Finnish: Turku, development",
    "hr_dev": "Croatian: UNER-SET, development",
    "pt_dev": "Portuguese: UNER-Bosque, development",
    "zh_dev": "Chinese: UNER-GSD, development, by characters",
}
HEAD = ("| type | precision | recall | F1 | in corpus |", "|---|---|---|---|---|")


def main() -> None:
    """Print the tables, and a summary before them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--models", required=True)
    parser.add_argument("--only", nargs="*", help="names of parts")
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    parts = development_parts(options.data) | unseen_parts(options.data)
    summary, tables = [], []
    for name, title in TITLES.items():
        if options.only and name not in options.only:
            continue
        language, sentences = parts[name]
        path = options.work / f"{name}.conll"
        path.write_text(render_sentences(sentences), encoding="utf-8")
        three = evaluate(path, language, options.models, "--types", "PER,ORG,LOC", "--join-places")
        seven = evaluate(path, language, options.models) if name in SEVEN else []
        summary.append(f"| {title} | {f1(seven)} | {f1(three)} |")
        for rows, which in ((seven, "seven types"), (three, "PER, ORG, LOC (GPE and FAC count as LOC)")):
            if rows:
                tables.append("\n".join((f"\n{title}: {which}\n", *HEAD, *map(line, rows))))
    print("\n".join(("| part | seven types | PER ORG LOC |", "|---|---|---|", *summary, *tables)))


def evaluate(path: Path, language: str, models: str, *options: str) -> list[dict[str, float]]:
    """Return the rows that ``tocsin eval ner`` prints."""
    command = [sys.executable, "-m", "streams.cli", "eval", "ner", str(path), "--language", language]
    done = subprocess.run([*command, "--models", models, "--json", *options], check=True, capture_output=True)
    return [json.loads(row) for row in done.stdout.splitlines()]


def f1(rows: list[dict[str, float]]) -> str:
    """Return the F1 of all types."""
    return f"{rows[-1]['f1']:.1f}" if rows else ""


def line(row: dict[str, float]) -> str:
    """Return a row of a table."""
    return f"| {row['type']} | {row['precision']:.1f} | {row['recall']:.1f} | {row['f1']:.1f} | {row['in_file']} |"


if __name__ == "__main__":
    main()
