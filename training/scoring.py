"""Count exactly matching entity spans, as conlleval and seqeval do."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from training.tags import spans

__all__ = ["Score", "score_by_type"]


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


def score_by_type(gold: Iterable[Sequence[str]], predicted: Iterable[Sequence[str]]) -> dict[str, Score]:
    """Return the score of each type, and of all together under ``all``."""
    right, said, there = Counter[str](), Counter[str](), Counter[str]()
    for gold_tags, predicted_tags in zip(gold, predicted, strict=True):
        expected, found = set(spans(gold_tags)), set(spans(predicted_tags))
        for counter, entities in ((right, expected & found), (said, found), (there, expected)):
            counter.update(kind for _, _, kind in entities)
            counter["all"] += len(entities)
    kinds = [*sorted(kind for kind in said | there if kind != "all"), "all"]
    return {kind: Score(right[kind], said[kind], there[kind]) for kind in kinds}
