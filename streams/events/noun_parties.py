"""Who does what a noun names ("attack", غارة), and to whom."""

from streams.events.mentions import Mention
from streams.events.scene import Scene

__all__ = ["both_sides", "nominal_parties"]

_CLOSED = ("prepositions", "speech", "breaks", "light_verbs", "target_markers")
_NEAR = 3
_FAR = 12
_PLURALS = ("ين", "ون", "ان")


def nominal_parties(scene: Scene, *, verb_first: bool) -> tuple[Mention | None, Mention | None]:
    """Return who did it and to whom, as far as the words around the noun tell."""
    both = both_sides(scene)
    if both is not None:
        return both
    owner = _owner_behind(scene) if verb_first else _owner_before(scene)
    actor = owner or _named_agent(scene) or _launcher(scene)
    rest = tuple(m for m in scene.right if m != actor)
    recipient = _recipient(scene, rest)
    if recipient is not None and actor is None and _is_doer(scene, recipient):
        return recipient, None
    if recipient is None and actor is None and not verb_first:
        recipient = next((m for m in scene.left if m.kind == "place" and scene.window.first - m.last == 1), None)
    return actor, recipient


def both_sides(scene: Scene) -> tuple[Mention, Mention] | None:
    """Return the two that a noun is "between", or None."""
    between = scene.any_word(scene.window.last + 1, scene.window.last + 1 + _NEAR, "reciprocal_markers")
    if between and len(scene.right) > 1:
        return scene.right[0], scene.right[1]
    return None


def _owner_before(scene: Scene) -> Mention | None:
    """Return the "Israeli" of "an Israeli overnight strike", the "Hamas" of "a Hamas attack"."""
    for mention in scene.left[:1]:
        gap = range(mention.last + 1, scene.window.first)
        whose = mention.kind == "people" and mention.sector is None
        possessive = whose or scene.window.tokens[mention.last].form.endswith("'s")
        if mention.kind == "place":
            return None
        if not gap or (possessive and len(gap) <= _NEAR and all(_may_stand_between(scene, place) for place in gap)):
            return mention
    return None


def _may_stand_between(scene: Scene, place: int) -> bool:
    token = scene.window.tokens[place]
    closed = any(scene.word(place, field) for field in _CLOSED)
    return not closed and (token.text.isalnum() or token.text == "-")


def _owner_behind(scene: Scene) -> Mention | None:
    """Return the adjective or genitive behind the noun: غارة جوية إسرائيلية، هجوم إيران على."""
    first = scene.right[0] if scene.right else None
    if first is None or first.governed is not None:
        return None
    gap = range(first.first - scene.window.last - 1)
    between = all(_may_stand_between(scene, scene.window.last + 1 + step) for step in gap)
    transitive = scene.any_word(scene.window.first, scene.window.last + 1, "transitive_nouns")
    if first.kind == "people" and first.sector is None:
        plural = scene.window.tokens[first.first].form.endswith(_PLURALS)
        return first if between and len(gap) <= _NEAR and not (transitive and plural) else None
    if gap:
        return None
    doer = first.kind in ("country", "group") or (first.kind == "role" and first.sector == "MIL")
    return first if not transitive or (doer and _has_target_behind(scene, first)) else None


def _has_target_behind(scene: Scene, actor: Mention) -> bool:
    after = [m for m in scene.right if m.first > actor.last and m.first - actor.last <= _NEAR]
    return any(
        (m.governed is None and not m.joined) or m.governed == "ل" or scene.marked(m, "target_markers") for m in after
    )


def _named_agent(scene: Scene) -> Mention | None:
    """Return who stands behind "by" or behind a verb that carries the deed out: هجوم شنته إيران."""
    for mention in scene.right:
        if mention.first - scene.window.last > _FAR:
            return None
        if scene.marked(mention, "agent_markers"):
            return mention
    return None


def _launcher(scene: Scene) -> Mention | None:
    """Return the subject of the verb whose object the noun is: "Iran launched an attack", ردت إسرائيل بضربة."""
    for mention in scene.left:
        if scene.any_word(mention.last + 1, scene.window.first, "breaks"):
            return None
        if mention.governed is not None:
            continue
        between = scene.any_word(mention.last + 1, scene.window.first, "light_verbs")
        before = scene.any_word(mention.first - _NEAR, mention.first, "light_verbs")
        if between or before:
            return scene.head(mention, scene.left)
    return None


def _recipient(scene: Scene, candidates: tuple[Mention, ...]) -> Mention | None:
    near = [m for m in candidates if m.first - scene.window.last <= _FAR and not scene.marked(m, "agent_markers")]
    for mention in near:
        aimed = scene.marked(mention, "target_markers") or scene.marked(mention, "partner_markers")
        if aimed or mention.governed in (None, "ل"):
            return mention
    return near[0] if near and near[0].country is not None else None


def _is_doer(scene: Scene, mention: Mention) -> bool:
    """Say whether what seems to suffer a deed does it: "the attack of the rebels"."""
    transitive = scene.any_word(scene.window.first, scene.window.last + 1, "transitive_nouns")
    genitive = mention.governed is not None and scene.word(mention.first - 1, "genitives")
    return genitive and not transitive and mention.kind in ("role", "group")
