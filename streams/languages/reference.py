"""What a language calls months, numbers, roles and weapons, nations and regions, and how it joins them in a sentence.

Every field may stay empty: a language with half a reference finds less, it does not break. Words are matched folded
(``streams.languages.scan.fold``) and, in Arabic script, behind clitics, so each is written once, without them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

__all__ = [
    "Group",
    "HomographRule",
    "Reference",
    "Region",
    "Unit",
    "read_kinds",
    "read_numbers",
    "read_words",
]

Unit = Literal["day", "week", "month", "year", "hour"]
HomographRule = Literal["capital", "upper", "bare", "article"]


class Group(NamedTuple):
    """A well-known force, party, body or leader: where it is at home, and its PLOVER sector."""

    country: str | None
    sector: str


class Region(NamedTuple):
    """A part of a country, by a point well inside it."""

    name: str
    country: str | None
    """None at sea."""
    lat: float
    lon: float


@dataclass(frozen=True)
class Reference:
    """Who, where, when and how many, in one language."""

    # When.
    months: Mapping[str, int] = field(default_factory=dict)
    weekdays: Mapping[str, int] = field(default_factory=dict)
    """Monday is 0."""
    days: Mapping[str, int] = field(default_factory=dict)
    """Days from the day of publication: ``yesterday`` is -1."""
    units: Mapping[str, Unit] = field(default_factory=dict)
    dual_units: Mapping[str, Unit] = field(default_factory=dict)
    """Words that mean two of a unit."""
    ago_before: frozenset[str] = frozenset()
    """Words that stand before a span of time gone by (قبل يومين)."""
    ago_after: frozenset[str] = frozenset()
    """Words that stand after it (two days ago)."""
    last: frozenset[str] = frozenset()
    next: frozenset[str] = frozenset()
    this: frozenset[str] = frozenset()
    since: frozenset[str] = frozenset()
    """Words that make a date the edge of a span: nothing happened on it."""
    year_markers: frozenset[str] = frozenset()
    """Words after which four digits are a year."""
    month_markers: frozenset[str] = frozenset()
    """Words after which the name of a month alone is a date."""
    ordinals: Mapping[str, int] = field(default_factory=dict)

    # How many.
    numbers: Mapping[str, int] = field(default_factory=dict)
    one: frozenset[str] = frozenset()
    """The indefinite article."""
    vague_numbers: frozenset[str] = frozenset()
    """``dozens``: many, but how many nobody knows."""
    casualties: Mapping[str, str] = field(default_factory=dict)
    """Word to ``killed``, ``injured`` or ``detained``."""
    casualty_nouns: frozenset[str] = frozenset()
    """Those that follow their number, where the others come before it (Arabic)."""
    people: frozenset[str] = frozenset()
    """Nouns for people whose number is told, in singular and plural."""
    person: frozenset[str] = frozenset()
    """Those that mean one of them even without a number."""
    pair: frozenset[str] = frozenset()
    """Those that mean two of them without a number."""
    measures: frozenset[str] = frozenset()
    """Nouns whose numbers count no people."""
    approximations: frozenset[str] = frozenset()
    """Words that may stand between a number and what befell so many."""
    conjunctions: frozenset[str] = frozenset()
    weapons: Mapping[str, str] = field(default_factory=dict)
    weapon_pairs: Mapping[str, str] = field(default_factory=dict)

    # Who.
    sectors: Mapping[str, str] = field(default_factory=dict)
    """Role nouns by PLOVER sector."""
    groups: Mapping[str, Group] = field(default_factory=dict)
    nations: Mapping[str, str] = field(default_factory=dict)
    """Country names beyond CLDR's, and the adjectives and nouns for their people, by ISO 3166-1 alpha-3."""
    adjectives: frozenset[str] = frozenset()
    """Which of ``nations`` say whose something is rather than name a country."""
    homographs: Mapping[str, HomographRule] = field(default_factory=dict)
    """Nations spelt like other words, and how they must be written to count."""
    ambiguous: frozenset[str] = frozenset()
    """Names that mean more than one country or place."""
    vocalised: Mapping[str, str] = field(default_factory=dict)
    """Ambiguous names that their marks make clear, exactly as written."""

    # Where.
    regions: Mapping[str, Region] = field(default_factory=dict)
    region_words: frozenset[str] = frozenset()
    """``province``, ``oblast``: beside a city's name they make it a region's."""
    locatives: frozenset[str] = frozenset()
    not_cities: frozenset[str] = frozenset()
    """Words that some town bears as its name; only a tagger may call them places."""

    # How words are joined.
    verb_first: bool = False
    """The subject often follows its verb, adjectives follow their noun (Arabic)."""
    agent_markers: frozenset[str] = frozenset()
    """``by``: who did it."""
    target_markers: frozenset[str] = frozenset()
    """``on``, ``against``, ``targeting``: to whom."""
    partner_markers: frozenset[str] = frozenset()
    """``with``, ``between``."""
    reciprocal_markers: frozenset[str] = frozenset()
    """``between``: both sides follow."""
    prepositions: frozenset[str] = frozenset()
    """All that govern a noun, which then is no subject."""
    holders: frozenset[str] = frozenset()
    """Nouns whose complement is a party that they belong to: ``positions`` of Hezbollah, مواقع حزب الله."""
    opposing_prefixes: frozenset[str] = frozenset()
    """``anti``, ``counter``: before a hyphen and a name they make it somebody else."""
    dependent_endings: frozenset[str] = frozenset()
    """``backed``, ``held``: behind a name and a hyphen they do, too."""
    genitives: frozenset[str] = frozenset()
    """``of``."""
    determiners: frozenset[str] = frozenset()
    """Words between a preposition and its noun."""
    pronouns: frozenset[str] = frozenset()
    """Those that repeat the subject of the clause before."""
    breaks: frozenset[str] = frozenset()
    """Words that open another clause."""
    light_verbs: frozenset[str] = frozenset()
    """``launched``, شنت: their subject does what the noun after them names."""
    instruments: frozenset[str] = frozenset()
    """``strike``, ``missile``: a deed or weapon that stands for who sent it."""
    transitive_nouns: frozenset[str] = frozenset()
    """Verbal nouns whose bare complement suffers the deed (مقتل، اغتيال)."""
    speech: frozenset[str] = frozenset()
    """``said``."""
    sources: frozenset[str] = frozenset()
    """``according to``."""


def read_words(text: str) -> frozenset[str]:
    """Return the comma-separated words and phrases."""
    return frozenset(word.strip() for word in text.split(",") if word.strip())


def read_kinds(text: str) -> dict[str, str]:
    """Return word to kind from lines ``kind: word, word``; an indented line goes on with the one before."""
    kinds: dict[str, str] = {}
    kind = ""
    for line in text.splitlines():
        head, colon, words = line.partition(":")
        if colon:
            kind = head.strip()
        for word in read_words(words if colon else line):
            kinds.setdefault(word, kind)
    return kinds


def read_numbers(text: str) -> dict[str, int]:
    """Return word to number from ``1 one, 2 two``."""
    pairs = (pair.split(maxsplit=1) for pair in read_words(text))
    return {word: int(number) for number, word in pairs}
