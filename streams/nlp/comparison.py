"""What can be compared when a corpus has fewer types than we do, or names them otherwise."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from schemas.analysis import EntityType
from streams.nlp.entity_types import our_type
from streams.nlp.scoring import Span

__all__ = ["Comparison", "compare_with"]

_JOINED_PLACES: dict[EntityType, EntityType] = {"GPE": "LOC", "FAC": "LOC"}


@dataclass(frozen=True)
class Comparison:
    """How spans are brought to what both sides tell apart."""

    types: tuple[EntityType, ...]
    """Those that are counted."""
    places_are_one: bool
    """GPE and FAC count as LOC, on both sides."""
    ignored: tuple[str, ...]
    """Types of the corpus that we do not have, such as DATE."""

    def of(self, found: Iterable[Span]) -> list[Span]:
        """Return the spans that count, in the types that are counted."""
        kept = []
        for start, end, name in found:
            kind = our_type(name)
            if kind is not None and self.places_are_one:
                kind = _JOINED_PLACES.get(kind, kind)
            if kind in self.types:
                kept.append((start, end, str(kind)))
        return kept


def compare_with(corpus_types: Collection[str], *, only: Collection[str] = (), join_places: bool = False) -> Comparison:
    """Return what can be compared with a corpus that has these types.

    A corpus without GPE does not tell states from rivers, so there all places are one, as they are if asked for.

    Args:
        corpus_types: As the corpus writes them: PERSON, PER, LOCATION, ...
        only: Count no other types than these; all that both sides have if empty.
        join_places: Count GPE and FAC as LOC even where the corpus tells them apart.
    """
    ours = {name: our_type(name) for name in corpus_types}
    known = {kind for kind in ours.values() if kind is not None}
    joined = join_places or "GPE" not in known
    if joined:
        known = {_JOINED_PLACES.get(kind, kind) for kind in known}
    order: tuple[EntityType, ...] = ("PER", "ORG", "GPE", "LOC", "FAC", "NORP", "MISC")
    return Comparison(
        types=tuple(kind for kind in order if kind in known and (not only or kind in only)),
        places_are_one=joined,
        ignored=tuple(sorted(name for name, kind in ours.items() if kind is None)),
    )
