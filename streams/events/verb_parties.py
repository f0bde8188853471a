"""Who does what a verb says, and to whom."""

from streams.events.mentions import Mention
from streams.events.scene import Scene

__all__ = ["active_parties", "passive_parties"]

_PRONOUNS = ("ه", "ها", "هم")
_NEAR = 2
_FAR = 12


def active_parties(scene: Scene, *, verb_first: bool) -> tuple[Mention | None, Mention | None]:
    """Return subject and object of a verb in the active voice.

    Args:
        scene: The verb and the parties around it.
        verb_first: Whether the language puts the subject behind its verb unless something else stands before it.
    """
    subject = _subject_behind(scene) if verb_first else None
    if subject is None:
        subject = subject_before(scene)
        objects = scene.right
    else:
        objects = tuple(mention for mention in scene.right if mention.first > subject.last)
        while objects and objects[0].joined and objects[0].first - subject.last <= _NEAR:
            objects = objects[1:]  # the rest of "the US and Britain bombed"
    return subject, _object(scene, objects)


def passive_parties(scene: Scene, *, verb_first: bool) -> tuple[Mention | None, Mention | None]:
    """Return who did it, if told, and who suffers it, for a verb in the passive voice."""
    actor = next((m for m in scene.right if scene.marked(m, "agent_markers")), None) or _behind_instrument(scene)
    others = tuple(m for m in scene.right if m != actor)
    suffers: Mention | None = None
    if verb_first:
        suffers = next((m for m in others[:1] if m.governed is None and m.first - scene.window.last <= _NEAR + 1), None)
    if suffers is None:
        suffers = subject_before(scene)
    if suffers is None and verb_first:
        suffers = next((m for m in others if m.governed is None), None)
    return actor, suffers


def subject_before(scene: Scene) -> Mention | None:
    """Return the subject that stands before the verb."""
    free = [m for m in scene.left if m.governed is None or scene.marked(m, "agent_markers")]
    if not free:
        return None
    before = scene.window.first - 1
    chained = scene.word(before, "conjunctions") or (before >= 0 and scene.window.tokens[before].text in (",", "،"))
    if chained and len(free) > 1:
        # "Israel bombed Gaza, killing 12": the first of the clause, not the object of the verb before.
        since = [m for m in free if not scene.any_word(m.last + 1, scene.window.first, "breaks")]
        first = (since or free)[-1]
        return None if _is_object(scene, first) else first
    return scene.head(free[0], scene.left)


def _is_object(scene: Scene, mention: Mention) -> bool:
    """Say whether a verb stands before the mention in its clause: the "unit" of "a strike engaged a unit"."""
    start = max((p for p in range(mention.first) if scene.window.tokens[p].text in ",،;"), default=-1)
    return any(scene.window.tokens[place].form.endswith("ed") for place in range(start + 1, mention.first))


def _subject_behind(scene: Scene) -> Mention | None:
    first = scene.right[0] if scene.right else None
    if first is None or (_follows_subject(scene) and not _has_object_pronoun(scene)):
        return None
    gap = range(scene.window.last + 1, first.first)
    if first.governed is None and all(scene.word(place, "days") or scene.word(place, "determiners") for place in gap):
        return first
    sent = gap and len(gap) <= _NEAR and scene.word(gap[0], "instruments")
    return first if sent and first.kind == "people" else None


def _follows_subject(scene: Scene) -> bool:
    """Say whether the words right before the verb are, or stand for, its subject (إنها قصفت، الجيش يقصف)."""
    before = scene.window.first - 1
    if scene.word(before, "pronouns"):
        return True
    nearest = scene.left[0] if scene.left else None
    return (
        nearest is not None
        and nearest.governed is None
        and before - nearest.last <= 1
        and not nearest.clitics.startswith("ل")
    )


def _has_object_pronoun(scene: Scene) -> bool:
    """Say whether the verb holds its object, so that a subject must follow: الهجوم الذي شنته إيران."""
    return scene.window.tokens[scene.window.last].form.endswith(_PRONOUNS)


def _object(scene: Scene, candidates: tuple[Mention, ...]) -> Mention | None:
    near = [m for m in candidates if m.first - scene.window.last <= _FAR and not scene.marked(m, "agent_markers")]
    for mention in near:
        if mention.governed is None or scene.marked(mention, "target_markers") or mention.governed == "ل":
            return mention
    for mention in near:
        if not scene.marked(mention, "locatives") and not scene.marked(mention, "partner_markers"):
            return mention
    return near[0] if near else None


def _behind_instrument(scene: Scene) -> Mention | None:
    """Return whose strike it was: "killed in an Israeli air strike", "في غارة جوية إسرائيلية"."""
    for mention in scene.right:
        if mention.kind in ("people", "group", "country") and mention.first - scene.window.last <= _FAR:
            before = scene.any_word(max(scene.window.last + 1, mention.first - 3), mention.first, "instruments")
            after = scene.any_word(mention.last + 1, mention.last + 4, "instruments")
            if before or (after and mention.governed is not None):
                return mention
    return None
