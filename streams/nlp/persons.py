"""Which person a name means: full names of an article, and which of them a shorter form stands for.

A surname alone is given to the one of that name who was mentioned last; before anybody was, to the first who will be.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from streams.nlp.likeness import alike, alike_given, alike_loosely, sound
from streams.nlp.names import Name

__all__ = ["Persons"]

_MOST_NAMESAKES = 12  # a bound on what a hostile article costs
_LONGEST_SURNAME = 4
_SAME, _SURNAME, _FIRST_NAME, _MIDDLE = range(4)


@dataclass(slots=True)
class _Person:
    label: str
    name: Name
    order: int
    last_seen: int = -1


class Persons:
    """The people of one article, each by a full name; remembers who was mentioned last."""

    def __init__(self, names: Sequence[Name]) -> None:
        """Take all names of persons, in order; one of two words and more is full unless a longer one contains it."""
        self._by_sound: dict[str, list[_Person]] = {}
        first: dict[tuple[tuple[str, ...], str], Name] = {}
        for name in names:
            if len(name.atoms) > 1:
                first.setdefault((name.atoms, name.generation), name)
        for order, name in sorted(enumerate(first.values()), key=lambda each: (-len(each[1].atoms), each[0])):
            if not self._matches(name):
                self._add(_Person(f"p:{name.key}", name, order))

    def find(self, name: Name, *, place: int) -> str | None:
        """Return the label of the person whom the name at a place of the article means, and note the mention."""
        matches = self._matches(name)
        if not matches:
            return None
        nearest = min(how for how, _ in matches)
        found = [person for how, person in matches if how == nearest]
        if nearest == _MIDDLE and len(found) > 1:
            return None
        latest = max(found, key=lambda person: (person.last_seen, -person.order))
        latest.last_seen = place
        return latest.label

    def _add(self, person: _Person) -> None:
        atoms = person.name.atoms
        ends = ("".join(atoms[-size:]) for size in range(1, min(len(atoms), _LONGEST_SURNAME) + 1))
        for word in {*map(sound, (*atoms, *ends, person.name.tail, person.name.key))}:
            bucket = self._by_sound.setdefault(word, [])
            if len(bucket) < _MOST_NAMESAKES:
                bucket.append(person)

    def _matches(self, name: Name) -> list[tuple[int, _Person]]:
        sounds = dict.fromkeys(map(sound, (*name.atoms, name.key)))
        near = {id(person): person for word in sounds for person in self._by_sound.get(word, ())}
        found = ((_match(name, person.name), person) for person in near.values())
        return [(how, person) for how, person in found if how is not None]


def _match(short: Name, full: Name) -> int | None:
    """Return how a name stands for a full one, the likeliest way first; None if it does not."""
    few, many = short.atoms, full.atoms
    if short.key == full.key:
        return _SAME
    if len(few) > len(many) or _are_of_two_generations(short, full):
        return None
    return _match_word(short, full) if len(few) == 1 else _match_words(short, full)


def _are_of_two_generations(short: Name, full: Name) -> bool:
    """Say whether one is junior and the other senior, or a mere surname alone is: Marcos Jr is not Imee Marcos."""
    if not short.generation or short.generation == full.generation:
        return False
    return bool(full.generation) or len(short.atoms) == 1


def _match_words(short: Name, full: Name) -> int | None:
    few, many = short.atoms, full.atoms
    if alike(few[-1], many[-1]) and _embed(few[:-1], many[:-1]):
        return _SAME if len(few) == len(many) else _SURNAME
    if any(short.key == "".join(many[-size:]) for size in range(1, min(len(many), _LONGEST_SURNAME + 1))):
        return _SURNAME
    if few[:-1] == many[:-1] and alike_loosely(few[-1], many[-1]):
        return _SAME
    return _FIRST_NAME if few[0] == many[0] and len(few) < len(many) and _embed(few, many) else None


def _match_word(short: Name, full: Name) -> int | None:
    word, atoms = short.atoms[0], full.atoms
    if alike(word, atoms[-1]) or alike(word, full.tail) or short.key == "".join(atoms[-2:]):
        return _SURNAME
    if word == atoms[0]:
        return _FIRST_NAME
    return _MIDDLE if word in atoms[1:-1] else None


def _embed(few: Sequence[str], many: Sequence[str]) -> bool:
    """Say whether the names of ``few`` come in ``many`` in the same order; those that stand first must agree."""
    if few and many and not alike_given(few[0], many[0]):
        return False
    rest = iter(many)
    return all(any(alike_given(word, other) for other in rest) for word in few)
