"""Where a shipped model's errors come from: ``python -m training.errors --work DIR --models fast PART...``.

Reads the IOB2 files that ``training.report`` wrote to DIR, and prints a Markdown table with a row a part.
"""

import argparse
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from streams.nlp.iob2 import read_iob2
from streams.nlp.ner_models import shipped_model
from streams.nlp.scoring import Span, score_by_type, spans
from streams.nlp.tagger import Tagger
from training.development import THREE

__all__ = ["KINDS", "kinds_of_errors", "main"]

KINDS = {
    "type": "right words, another type",
    "edges": "right type, other edges",
    "within": "one name for us, two or a part of it in the corpus",
    "around": "one name in the corpus, two or a part of it for us",
    "crossing": "other edges and another type, crossing",
    "missed": "nothing found there",
    "invented": "nothing there in the corpus",
}
"""``within`` and ``around`` are of another type; the first four and ``missed`` count names of the corpus."""


def main() -> None:
    """Print the table: PER, ORG and LOC, with GPE and FAC counted as LOC."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--models", required=True, choices=["accurate", "fast"])
    parser.add_argument("parts", nargs="+", help="names of files without .conll")
    options = parser.parse_args()
    tagger = Tagger(shipped_model(options.models))
    print(" | ".join(("| part", "F1", "F1 with any edges", *KINDS.values(), "names |")))
    print("|---" * (4 + len(KINDS)) + "|")
    for part in options.parts:
        sentences = read_iob2(options.work / f"{part}.conll")
        gold = [THREE.of(spans(sentence.tags)) for sentence in sentences]
        tagged = tagger.tag([sentence.tokens for sentence in sentences])
        found = [THREE.of((e.first, e.end, e.type) for e in row) for row in tagged]
        counts = Counter(kind for pair in zip(gold, found, strict=True) for kind in kinds_of_errors(*pair))
        exact = score_by_type(gold, found)["all"]
        lenient = _forgiving(gold, found)
        cells = (f"{100 * exact.f1:.1f}", f"{100 * lenient:.1f}", *(str(counts[kind]) for kind in KINDS))
        print(" | ".join((f"| {part}", *cells, f"{exact.there} |")), flush=True)


def kinds_of_errors(gold: Sequence[Span], found: Sequence[Span]) -> Iterator[str]:
    """Yield a key of ``KINDS`` for each name of a sentence that was not found, and for each that was made up."""
    for name in gold:
        if name not in found:
            yield _kind(name, [each for each in found if _touch(name, each)])
    for each in found:
        if not any(_touch(each, name) for name in gold):
            yield "invented"


def _kind(name: Span, near: Sequence[Span]) -> str:
    if not near:
        return "missed"
    if any(each[:2] == name[:2] for each in near):
        return "type"
    if any(each[2] == name[2] for each in near):
        return "edges"
    if any(each[0] <= name[0] and name[1] <= each[1] for each in near):
        return "within"
    return "around" if all(name[0] <= each[0] and each[1] <= name[1] for each in near) else "crossing"


def _touch(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _forgiving(gold: Sequence[Sequence[Span]], found: Sequence[Sequence[Span]]) -> float:
    """Return F1 where a name counts as right if one of the same type touches it."""
    there, said = sum(map(len, gold)), sum(map(len, found))
    recalled = sum(_any_like(name, row) for names, row in zip(gold, found, strict=True) for name in names)
    right = sum(_any_like(name, row) for row, names in zip(gold, found, strict=True) for name in names)
    return 2 * recalled * right / (recalled * said + right * there) if recalled and right else 0.0


def _any_like(name: Span, row: Sequence[Span]) -> bool:
    return any(_touch(name, each) and each[2] == name[2] for each in row)


if __name__ == "__main__":
    main()
