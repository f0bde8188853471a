"""From scores to a tag a word: the likeliest row of tags that IOB2 allows."""

from collections.abc import Sequence
from functools import cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

__all__ = ["Scores", "decode", "probabilities", "to_bioes"]

Scores = NDArray[np.float32]
"""(words, tags) of a sentence."""
_NEVER: Final = -1e9


def probabilities(scores: Scores) -> Scores:
    """Return the softmax of each row: (words, tags)."""
    if not len(scores):
        return scores
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=-1, keepdims=True), np.float32)


def decode(scores: Scores, tags: Sequence[str]) -> list[str]:
    """Return the best IOB2 tags of one sentence.

    No tag I-X follows anything but B-X or I-X. Mostly the best tag of each word obeys that by itself; where it does
    not, the best path is found by Viterbi's algorithm.

    Args:
        scores: (words, tags), not normalised.
        tags: Names of the columns: O, B-X, I-X.
    """
    if not len(scores):
        return []
    steps = _allowed_steps(tuple(tags))
    best = scores.argmax(axis=-1)
    before = np.concatenate([[tags.index("O")], best[:-1]])
    if (steps[before, best] < 0).any():
        best = _best_path(scores - scores.max(axis=-1, keepdims=True), steps, outside=tags.index("O"))
    return [tags[place] for place in best]


def to_bioes(tags: Sequence[str]) -> list[str]:
    """Return IOB2 tags as BIOES, which Stanza builds its entities from."""
    marked = []
    for tag, following in zip(tags, [*tags, "O"][1:], strict=True):
        mark, _, kind = tag.partition("-")
        goes_on = following == f"I-{kind}"
        marked.append(tag if not kind else f"{mark if goes_on else {'B': 'S', 'I': 'E'}[mark]}-{kind}")
    return marked


@cache
def _allowed_steps(tags: tuple[str, ...]) -> Scores:
    """Return (from, to): 0 where a tag may follow another, very small where not."""
    steps = np.zeros((len(tags), len(tags)), np.float32)
    for column, tag in enumerate(tags):
        mark, _, kind = tag.partition("-")
        if mark == "I":
            for row, before in enumerate(tags):
                if before not in {f"B-{kind}", f"I-{kind}"}:
                    steps[row, column] = _NEVER
    return steps


def _best_path(scores: Scores, steps: Scores, *, outside: int) -> NDArray[np.int64]:
    total = scores[0] + steps[outside]
    came_from = np.zeros(scores.shape, np.int64)
    for word in range(1, len(scores)):
        ways = total[:, None] + steps
        came_from[word] = ways.argmax(axis=0)
        total = ways.max(axis=0) + scores[word]
    path = np.empty(len(scores), np.int64)
    path[-1] = total.argmax()
    for word in range(len(scores) - 1, 0, -1):
        path[word - 1] = came_from[word, path[word]]
    return path
