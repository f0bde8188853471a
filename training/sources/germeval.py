"""GermEval 2014: number, token, outer tag, inner tag; ``#`` lines name the source of the sentence below."""

from training.sources.columns import Layout, map_tag, read_columns
from training.sources.iob2 import Sentence

__all__ = ["read"]

_LAYOUT = Layout(word=1, tag=2, comments=("#\t",))
# Of the derived and partial names, LOCderiv ("deutsch") is NORP; the rest, such as LOCpart, are not names to us.
_TYPES = {"PER": "PER", "ORG": "ORG", "LOC": "LOC", "OTH": "MISC", "LOCderiv": "NORP"}


def read(text: str) -> list[Sentence]:
    """Return the sentences with their outer names."""
    return [[(word, map_tag(tag, _TYPES)) for word, tag in sentence] for sentence in read_columns(text, _LAYOUT)]
