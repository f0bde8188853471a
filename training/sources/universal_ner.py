"""Universal NER: number, token, tag and more, with ``#`` lines above each sentence."""

from collections.abc import Set as AbstractSet

from training.sources.columns import Layout, map_tag, read_columns
from training.sources.iob2 import Sentence

__all__ = ["NAMES", "NAMES_AND_OTHER", "read"]

NAMES = frozenset({"PER", "ORG", "LOC"})
NAMES_AND_OTHER = NAMES | {"OTH"}
_LAYOUT = Layout(word=1, tag=2, comments=("# ",))


def read(text: str, *, types: AbstractSet[str] = NAMES) -> list[Sentence]:
    """Return the sentences with the names of the given types; a stray ``B-O`` is O too."""
    kept = {kind: kind for kind in types}
    return [[(word, map_tag(tag, kept)) for word, tag in sentence] for sentence in read_columns(text, _LAYOUT)]
