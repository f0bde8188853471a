"""What capitals cost, and what reading headlines as sentences gives back: ``python -m training.headlines --data DIR``.

No corpus here has labelled headlines, so sentences of up to twenty words of English development parts are given
capitals as headlines have them, the rest around them staying as it is, and are tagged three times: as they were, with
capitals, and with capitals but read as sentences. The tables are Markdown.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path

from streams.nlp.headlines import in_sentence_case
from streams.nlp.ner_models import shipped_model
from streams.nlp.scoring import score_by_type, spans
from streams.nlp.tagger import Tagger
from training.development import THREE
from training.recipe import development_parts, unseen_parts

__all__ = ["main", "with_capitals"]

_PARTS = ("worldwide_dev", "uner_ewt_dev")
_SHORTEST, _LONGEST = 5, 20
_EVERY = 2
_ARTICLE = 15  # sentences to either side, of which the headline's article is made
_SMALL = frozenset("a an and as at but by for in nor of off on or the to up via vs".split())


def main() -> None:
    """Print a table: F1 of PER, ORG and LOC on the chosen sentences alone."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--models", required=True, choices=["accurate", "fast"])
    options = parser.parse_args()
    tagger = Tagger(shipped_model(options.models))
    parts = development_parts(options.data) | unseen_parts(options.data)
    print(
        "| part | sentences | as they were | with capitals | with capitals, read as sentences |\n|---|---|---|---|---|"
    )
    for part in _PARTS:
        sentences = [[word for word, _ in sentence] for sentence in parts[part][1]]
        gold = [[tag for _, tag in sentence] for sentence in parts[part][1]]
        short = [place for place, words in enumerate(sentences) if _SHORTEST <= len(words) <= _LONGEST]
        chosen = set(short[::_EVERY])
        shouted = [with_capitals(words) if place in chosen else words for place, words in enumerate(sentences)]
        read_as = [
            in_sentence_case([words], _article(sentences, place, chosen))[0] if place in chosen else words
            for place, words in enumerate(shouted)
        ]
        scores = (_f1(tagger, gold, chosen, *ways) for ways in ((sentences, None), (shouted, None), (shouted, read_as)))
        print(f"| {part} | {len(chosen)} | " + " | ".join(f"{score:.1f}" for score in scores) + " |", flush=True)


def with_capitals(words: Sequence[str]) -> list[str]:
    """Return the words as in a headline: all with a capital but articles, and short prepositions and conjunctions."""
    return [
        word if place and word.lower() in _SMALL else word[:1].upper() + word[1:] for place, word in enumerate(words)
    ]


def _article(sentences: Sequence[Sequence[str]], place: int, headlines: set[int]) -> list[Sequence[str]]:
    near = range(max(0, place - _ARTICLE), min(len(sentences), place + _ARTICLE + 1))
    return [sentences[other] for other in near if other not in headlines]


def _f1(
    tagger: Tagger,
    gold: Sequence[Sequence[str]],
    chosen: set[int],
    sentences: Sequence[Sequence[str]],
    read_as: Sequence[Sequence[str]] | None,
) -> float:
    found = tagger.tag(sentences, read_as=read_as)
    there = [THREE.of(spans(gold[place])) for place in sorted(chosen)]
    ours = [THREE.of((each.first, each.end, each.type) for each in found[place]) for place in sorted(chosen)]
    return 100 * score_by_type(there, ours)["all"].f1


if __name__ == "__main__":
    main()
