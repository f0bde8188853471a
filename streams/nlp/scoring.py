"""Count exactly matching entity spans, as conlleval and seqeval do."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

__all__ = ["Score", "Span", "score_by_type", "spans"]

Span = tuple[int, int, str]
"""First token, one past the last, type."""


@dataclass(frozen=True)
class Score:
    """What was right among what was said and what was there."""

    right: int
    said: int
    there: int

    @property
    def precision(self) -> float:
        """Share of what was said that is right."""
        return self.right / self.said if self.said else 0.0

    @property
    def recall(self) -> float:
        """Share of what was there that was found."""
        return self.right / self.there if self.there else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        return 2 * self.right / (self.said + self.there) if self.said + self.there else 0.0


def spans(tags: Iterable[str]) -> list[Span]:
    """Return each entity in a row of IOB2 or BIOES tags; an I- with nothing before it begins one."""
    found: list[Span] = []
    for position, tag in enumerate(tags):
        mark, _, kind = tag.partition("-")
        if mark in ("I", "E") and found and found[-1][1:] == (position, kind):
            found[-1] = (found[-1][0], position + 1, kind)
        elif kind:
            found.append((position, position + 1, kind))
    return found


def score_by_type(gold: Iterable[Iterable[Span]], predicted: Iterable[Iterable[Span]]) -> dict[str, Score]:
    """Return the score of each type, and of all together under ``all``; one row of spans a sentence."""
    right, said, there = Counter[str](), Counter[str](), Counter[str]()
    for gold_spans, predicted_spans in zip(gold, predicted, strict=True):
        expected, found = set(gold_spans), set(predicted_spans)
        for counter, entities in ((right, expected & found), (said, found), (there, expected)):
            counter.update(kind for _, _, kind in entities)
            counter["all"] += len(entities)
    kinds = [*sorted(kind for kind in said | there if kind != "all"), "all"]
    return {kind: Score(right[kind], said[kind], there[kind]) for kind in kinds}
