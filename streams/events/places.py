"""Where it happened: the place that the sentence names nearest to the trigger, best behind "in" or "near"."""

from collections.abc import Iterator
from dataclasses import replace

from schemas.article import TextField
from schemas.event import Place
from streams.events.actors import find_participants
from streams.events.clause import Clause
from streams.events.toponyms import Toponym, find_toponyms, name_toponym
from streams.events.window import Window, countries_in, is_word, matches, open_window
from streams.languages.countries import find_country
from streams.languages.dateline import dateline_end, dateline_towns

__all__ = ["find_place"]

_FINENESS = {"city": 0, "region": 1, "country": 2}
_LEAD = 600
_CLITIC = "ب"
_FIELDS: tuple[TextField, ...] = ("title", "text")
_FAR = 25


def find_place(clause: Clause) -> Place | None:
    """Return where the event took place; in title and lead the article's dateline or title may tell instead."""
    window = open_window(clause)
    places = [place for place in find_toponyms(window) if not _is_actor(window, place, clause)]
    best = min(places, key=lambda place: _cost(window, place), default=None)
    if clause.field == "text" and clause.start > _LEAD:
        return _place(best) if best is not None else None
    if best is None:
        return _elsewhere(clause) or _dateline(clause, window)
    if best.precision == "country":
        return _in_country(clause, best.country) or _place(best)
    return _place(best)


def _is_actor(window: Window, place: Toponym, clause: Clause) -> bool:
    """Say whether the place is only who acts: the Israel of "Israel bombed Gaza", not of "in Israel"."""
    if _cost(window, place)[0] <= 1:
        return False
    key = ("actor", clause.field, clause.trigger_start, clause.trigger_end)
    if key not in clause.memo:
        clause.memo[key] = find_participants(clause)[0]
    actor = clause.memo[key]
    return actor is not None and actor.country == place.country


def _cost(window: Window, place: Toponym) -> tuple[int, int, int]:
    located = place.clitics.removeprefix("و") == _CLITIC or _behind(window, place, "locatives")
    aimed = _behind(window, place, "target_markers")
    distance = window.first - place.last if place.last < window.first else place.first - window.last
    kind = 0 if located else 1 if aimed else 2
    report = dateline_end(window.clause.article.text) if window.clause.field == "text" else 0
    if distance > _FAR or window.tokens[place.first].start < report:
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
    whose = token.form.endswith("'s")  # "in Iraq's Kirkuk"
    return whose or any(is_word(token, window.language, field) for field in ("determiners", "region_words"))


def _place(found: Toponym) -> Place:
    return Place(
        name=found.name.strip().removesuffix("'s").removesuffix("’s"),
        country=found.country,
        lat=found.lat,
        lon=found.lon,
        precision=found.precision,
    )


def _in_country(clause: Clause, country: str | None) -> Place | None:
    """Return the town of a country that headline or first sentences name as where it was: the sentence names less."""
    other = _elsewhere(clause)
    if other is not None and other.precision == "city" and other.country == country:
        return other
    town = _dateline_town(clause)
    return town if town is not None and town.country == country else None


def _dateline(clause: Clause, window: Window) -> Place | None:
    """Return the town that the report was written in, if the sentence speaks of no other country."""
    town = _dateline_town(clause)
    named = {match.value for match in countries_in(window)}
    return town if town is not None and named <= {town.country} else None


def _dateline_town(clause: Clause) -> Place | None:
    """Return the dateline's town, unless headline or lead name another: then it is only where the news was written."""
    key = ("dateline",)
    if key not in clause.memo:
        clause.memo[key] = _read_dateline(clause)
    town: Place | None = clause.memo[key]
    return town


def _read_dateline(clause: Clause) -> Place | None:
    names = dateline_towns(clause.article.text)
    if not names or any(place.name.casefold() != names[0].casefold() for place in _towns_told(clause)):
        return None
    countries = (find_country(name, language=clause.language) for name in names[1:])
    near = frozenset(country for country in countries if country is not None)
    named = name_toponym(names[0], language=clause.language, near=near)
    if named is None or named[4] != "city":
        return None
    return Place(name=names[0].strip(), country=named[1], lat=named[2], lon=named[3], precision="city")


def _elsewhere(clause: Clause) -> Place | None:
    """Look in the title for a sentence of the lead, and in the first words of the text for the title."""
    window = _window_of(clause, "text" if clause.field == "title" else "title")
    places = [place for place in find_toponyms(window) if _cost(window, place)[0] == 0]
    return _place(min(places, key=lambda place: _cost(window, place)[1:])) if places else None


def _towns_told(clause: Clause) -> Iterator[Toponym]:
    for field in _FIELDS:
        window = _window_of(clause, field)
        report = dateline_end(clause.article.text) if field == "text" else 0
        for place in find_toponyms(window):
            if place.precision != "country" and window.tokens[place.first].start >= report:
                yield place


def _window_of(clause: Clause, field: TextField) -> Window:
    """Return the words of the title, or of the first lines of the text, as if nobody had tagged them."""
    article = clause.article
    text = (article.title or "") if field == "title" else article.text[:_LEAD].partition("\n")[0]
    return open_window(
        replace(clause, field=field, start=0, end=len(text), trigger_start=0, trigger_end=0, entities=())
    )
