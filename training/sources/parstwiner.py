"""ParsTwiNER: Persian tweets, token and tag."""

from training.sources.columns import Layout, map_tag, read_columns
from training.sources.iob2 import Sentence

__all__ = ["read"]

# POG is a political group, NAT a nationality.
_TYPES = {"PER": "PER", "LOC": "LOC", "ORG": "ORG", "POG": "ORG", "NAT": "NORP", "EVE": "MISC"}


def read(text: str) -> list[Sentence]:
    """Return the sentences."""
    return [[(word, map_tag(tag, _TYPES)) for word, tag in sentence] for sentence in read_columns(text, Layout())]
