"""Who did it, and to whom: the parties around a trigger, told apart by voice, word order and prepositions."""

from schemas.event import Participant
from streams.events.clause import Clause
from streams.events.mentions import Mention
from streams.events.noun_parties import both_sides, nominal_parties
from streams.events.scene import Scene, set_scene
from streams.events.verb_parties import active_parties, passive_parties
from streams.events.window import reference_of

__all__ = ["find_participants", "find_partners"]

_LONGEST_TEXT = 120
_BESIDE = 3

Parties = tuple[Participant | None, Participant | None]


def find_participants(clause: Clause) -> Parties:
    """Return actor and recipient of what the trigger names; None where the sentence does not tell."""
    scene = set_scene(clause)
    verb_first = reference_of(clause.language).verb_first
    if clause.nominal:
        actor, recipient = nominal_parties(scene, verb_first=verb_first)
    elif clause.passive:
        actor, recipient = passive_parties(scene, verb_first=verb_first)
    else:
        actor, recipient = active_parties(scene, verb_first=verb_first)
    if actor is not None and recipient is not None and _same(scene, actor, recipient):
        actor = None  # nobody does it to himself; the words nearer to the trigger tell who suffers
    return _participant(scene, actor), _participant(scene, recipient)


def find_partners(clause: Clause) -> Parties:
    """Return the two sides of what is done together (talks, a visit, an agreement): the first named and the second.

    A host ("in Oman") is no side; parties whose country is known go before those whose is not.
    """
    scene = set_scene(clause)
    both = both_sides(scene)
    if both is not None:
        return _participant(scene, both[0]), _participant(scene, both[1])
    parties = [m for m in (*reversed(scene.left), *scene.right) if not _is_host(scene, m)]
    told = [m for m in parties if m.country is not None]
    first = _nearest_subject(scene, told) or _nearest_subject(scene, parties)
    if first is None:
        return None, None
    second = next((m for m in told if m.first > first.last and m.country != first.country), None)
    if second is None:
        second = next((m for m in parties if m.first > first.last and _is_another(first, m)), None)
    return _participant(scene, first), _participant(scene, second)


def _same(scene: Scene, one: Mention, other: Mention) -> bool:
    return scene.window.written(one.first, one.last) == scene.window.written(other.first, other.last)


def _nearest_subject(scene: Scene, parties: list[Mention]) -> Mention | None:
    before = [m for m in parties if m.last < scene.window.first and m.governed is None]
    return before[0] if before else next(iter(parties), None)


def _is_host(scene: Scene, mention: Mention) -> bool:
    return mention.kind in ("country", "place") and (
        scene.marked(mention, "locatives") or mention.clitics.endswith("ب")
    )


def _is_another(first: Mention, other: Mention) -> bool:
    return other.country is None or other.country != first.country or other.sector != first.sector


def _participant(scene: Scene, mention: Mention | None) -> Participant | None:
    if mention is None:
        return None
    text = scene.window.written(mention.first, mention.last)[len(mention.clitics) :]
    if mention.clitics.endswith("ل") and scene.window.tokens[mention.first].text.removeprefix("و").startswith("لل"):
        text = f"ا{text}"  # للجنرال is ل and الجنرال
    if len(text) > _LONGEST_TEXT:
        text = text[:_LONGEST_TEXT].rsplit(maxsplit=1)[0]
    country = mention.country or _country_of_place(scene, mention)
    return Participant(
        text=text.strip().removesuffix("'s").removesuffix("’s"),
        entity_id=mention.entity_id,
        country=country,
        sector=mention.sector,
    )


def _country_of_place(scene: Scene, mention: Mention) -> str | None:
    """Return the country of the place right behind people without one: "protesters in Tehran"."""
    if mention.kind != "role":
        return None
    for other in (*scene.left, *scene.right):
        gap = range(mention.last + 1, other.first)
        beside = 0 < other.first - mention.last <= _BESIDE and other.kind in ("country", "place")
        beside = beside and all(scene.word(at, "locatives") or scene.word(at, "determiners") for at in gap)
        if beside and scene.marked(other, "locatives"):
            return other.country
    return None
