"""Where it happened: the place that the sentence names nearest to the trigger, best behind "in" or "near"."""

from dataclasses import replace

from schemas.event import Place
from streams.events.actors import find_participants
from streams.events.clause import Clause
from streams.events.toponyms import Toponym, find_toponyms
from streams.events.window import Window, is_word, matches, open_window

__all__ = ["find_place"]

_FINENESS = {"city": 0, "region": 1, "country": 2}
_LEAD = 600
_CLITIC = "ب"
_FAR = 25


def find_place(clause: Clause) -> Place | None:
    """Return where the event took place; in title and lead the article's dateline or title may tell instead."""
    window = open_window(clause)
    places = [place for place in find_toponyms(window) if not _is_actor(window, place, clause)]
    if places:
        return _place(min(places, key=lambda place: _cost(window, place)))
    if clause.field == "text" and clause.start > _LEAD:
        return None
    return _elsewhere(clause)


def _is_actor(window: Window, place: Toponym, clause: Clause) -> bool:
    """Say whether the place is only who acts: the Israel of "Israel bombed Gaza", not of "in Israel"."""
    if _cost(window, place)[0] <= 1:
        return False
    actor, _ = find_participants(clause)
    return actor is not None and actor.country == place.country


def _cost(window: Window, place: Toponym) -> tuple[int, int, int]:
    located = place.clitics.removeprefix("و") == _CLITIC or _behind(window, place, "locatives")
    aimed = _behind(window, place, "target_markers")
    distance = window.first - place.last if place.last < window.first else place.first - window.last
    kind = 0 if located else 1 if aimed else 2
    if distance > _FAR:
        kind += 1
    return kind, _FINENESS[place.precision], distance


def _behind(window: Window, place: Toponym, field: str) -> bool:
    for match in matches(window, field):
        gap = range(match.last + 1, place.first)
        if match.last < place.first and len(gap) <= 2 and all(_is_filler(window, at) for at in gap):  # noqa: PLR2004
            return True
    return False


def _is_filler(window: Window, place: int) -> bool:
    token = window.tokens[place]
    return any(is_word(token, window.language, field) for field in ("determiners", "region_words"))


def _place(found: Toponym) -> Place:
    return Place(
        name=found.name.strip().removesuffix("'s").removesuffix("’s"),
        country=found.country,
        lat=found.lat,
        lon=found.lon,
        precision=found.precision,
    )


def _elsewhere(clause: Clause) -> Place | None:
    """Look in the title for a sentence of the lead, and in the first words of the text for the title."""
    article = clause.article
    other = article.text[:_LEAD] if clause.field == "title" else article.title or ""
    if not other:
        return None
    end = len(other) if clause.field == "text" else min(len(other), other.find("\n") if "\n" in other else _LEAD)
    field = "text" if clause.field == "title" else "title"
    window = open_window(
        replace(clause, field=field, start=0, end=end, trigger_start=0, trigger_end=0, entities=())  # type: ignore[arg-type]
    )
    places = [place for place in find_toponyms(window) if _cost(window, place)[0] == 0]
    return _place(min(places, key=lambda place: _cost(window, place)[1:])) if places else None
