"""What a language says when something happens, and when it does not.

A language file writes its lexicon as tables of text, one line a meaning, because that is what a speaker of the
language can check; this module reads the tables. A malformed line raises ``ValueError`` when the language is loaded.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from schemas.event import EventType
from streams.languages.inflect import Inflect, inflect_none
from streams.languages.scan import PhraseIndex, fold

__all__ = [
    "SIGN",
    "Cue",
    "CueKind",
    "KeywordTerm",
    "Lexicon",
    "TopicWord",
    "Trigger",
    "folded",
    "read_company",
    "read_contexts",
    "read_cues",
    "read_keywords",
    "read_topics",
    "read_triggers",
]

SIGN = "sign"
"""The topic of words that show violence beyond doubt."""


def folded(words: Iterable[str]) -> frozenset[str]:
    """Return the words as tokens are compared."""
    return frozenset(fold(word) for word in words)


class CueKind(StrEnum):
    """What a cue says of the event it governs; ``figurative``: it is no event at all."""

    ASSERTED = "asserted"
    NEGATED = "negated"
    AVERTED = "averted"
    HYPOTHETICAL = "hypothetical"
    THREATENED = "threatened"
    PLANNED = "planned"
    HISTORIC = "historic"
    DENIED = "denied"
    FIGURATIVE = "figurative"


@dataclass(frozen=True, slots=True)
class Trigger:
    """What one form can mean. ``verb`` and ``noun`` may both hold ("attack"); the sentence decides."""

    type: EventType
    mode: str | None
    verb: bool
    noun: bool
    passive: bool
    """Its subject suffers the deed ("die", أصيب), whatever the grammar."""
    weak: bool
    """Counts only next to a word of ``Lexicon.support`` ("hit", ضرب)."""


@dataclass(frozen=True, slots=True)
class Cue:
    """Where a cue reaches: ``reach`` words ``forward`` or ``backward``; with neither, what it overlaps."""

    kind: CueKind
    forward: bool
    backward: bool
    reach: int
    over_commas: bool
    before_imperfect: bool
    """Holds only where an imperfect verb follows (قد يهاجم, not قد هاجم)."""
    before_verb: bool
    """Governs verbs only (كان قد هاجم, not كان الهجوم)."""


@dataclass(frozen=True, slots=True)
class KeywordTerm:
    """One form of a keyword; ``term`` is the lexicon's."""

    term: str
    category: str
    weight: float


@dataclass(frozen=True, slots=True)
class TopicWord:
    """One word of a topic; ``weight`` 2 shows it by itself, 1 only in company. The topic ``SIGN`` shows violence."""

    topic: str
    weight: int


@dataclass(frozen=True)
class Lexicon:
    """Triggers by PLOVER type, status cues, keywords, topics."""

    triggers: tuple[tuple[str, Trigger], ...] = ()
    cues: tuple[tuple[str, Cue], ...] = ()
    keywords: tuple[tuple[str, KeywordTerm], ...] = ()
    contexts: tuple[tuple[str, str], ...] = ()
    topics: tuple[tuple[str, TopicWord], ...] = ()
    """What else a text may be about than violence (sport, markets), and the signs of violence beyond doubt."""
    things: frozenset[str] = frozenset()
    """Folded words for what nobody attacks, and what attacks nobody, but in a figure of speech (budget, mosquitoes)."""
    aims: frozenset[str] = frozenset()
    """Folded words between an attack and what it is aimed at ("on", على)."""
    edges: frozenset[str] = frozenset()
    """Folded words past which nothing is a trigger's object or subject."""
    breaks: frozenset[str] = frozenset()
    """Folded words that begin another clause: no cue reaches past them."""
    relatives: frozenset[str] = frozenset()
    """Folded pronouns that go on about what was just named: what is historic stays so behind them."""
    support: Mapping[EventType, frozenset[str]] = field(default_factory=dict)
    """Folded words near which a weak trigger of the type is meant."""
    reports: Mapping[EventType, frozenset[str]] = field(default_factory=dict)
    """Folded words that report a noun of the type as having happened ("carried out", أسفر); a type that is not
    here needs none. Without them "the attack" speaks of an event that others tell."""
    fresh: frozenset[str] = frozenset()
    """Folded words of time that make an event current whatever the tense ("today", امس)."""
    since: frozenset[str] = frozenset()
    """Folded words before a year that make it a beginning, not a date of the event."""
    noun_before: frozenset[str] = frozenset()
    """Folded words after which a form that can be both is a noun."""
    noun_markers: frozenset[str] = frozenset()
    """Folded words right behind which nothing is a verb ("of", "the")."""
    noun_after: frozenset[str] = frozenset()
    """Folded words before which such a form is a noun."""
    passive_before: frozenset[str] = frozenset()
    passive_by: str = ""
    suffered: frozenset[str] = frozenset()
    """Folded forms that are passive where one of ``suffered_before`` follows ("killed in"); ``#`` there is a number."""
    suffered_before: frozenset[str] = frozenset()
    participle_endings: tuple[str, ...] = ()
    whole: frozenset[str] = frozenset()
    """Folded words that only look like a trigger or keyword behind a clitic."""
    verb_prefixes: frozenset[str] = frozenset()
    """Clitics that a verb may stand behind; empty: any."""
    noun_suffixes: frozenset[str] = frozenset()
    """Endings that no verb has (the alef of tanwin: طبعا is not طبع)."""
    future_prefixes: tuple[str, ...] = ()
    imperfect_prefixes: tuple[str, ...] = ()
    definite: tuple[str, ...] = ()
    """Folded words before a noun that is known already ("the")."""
    definite_prefixes: tuple[str, ...] = ()
    """The same, written in one with the noun (ال)."""
    conjunctions: tuple[str, ...] = ()
    joined_and: str = ""
    """The folded "and" where it is written in one with the next word (و)."""
    inflect: Inflect = inflect_none
    """All forms of a word; for words that users give."""

    def joins(self, form: str) -> bool:
        """Tell whether a folded word is, or begins with, "and"."""
        return form in self.conjunctions or bool(self.joined_and and form.startswith(self.joined_and))

    @cached_property
    def trigger_index(self) -> PhraseIndex[Trigger]:
        """Find triggers."""
        return PhraseIndex(self.triggers)

    @cached_property
    def cue_index(self) -> PhraseIndex[Cue]:
        """Find status cues."""
        return PhraseIndex(self.cues)

    @cached_property
    def context_index(self) -> PhraseIndex[str]:
        """Find contexts."""
        return PhraseIndex(self.contexts)

    @cached_property
    def topic_index(self) -> PhraseIndex[TopicWord]:
        """Find words of topics and signs of violence."""
        return PhraseIndex(self.topics)

    @cached_property
    def keyword_index(self) -> PhraseIndex[KeywordTerm]:
        """Find keywords."""
        return PhraseIndex(self.keywords)


_TRIGGER = re.compile(r"(?P<type>[A-Z]+)(?:/(?P<mode>[a-z-]+))? (?P<kind>verb|noun|passive)(?P<weak>\?)?")
_CUE = re.compile(r"(?P<kind>[a-z]+) (?P<way>=|<>|>|<)(?P<reach> \d+)?(?P<commas>,)?(?P<only> imperfect| verb)?")
_TYPES = re.compile(r"(?P<types>[A-Z]+(?: [A-Z]+)*)")
_CONTEXT = re.compile(r"(?P<context>[a-z_]+)")
_TOPIC = re.compile(r"(?P<topic>[a-z]+) (?P<weight>[12])")
_KEYWORD = re.compile(r"(?P<category>[a-z_]+) (?P<weight>-?\d+(?:\.\d+)?)")


def read_triggers(table: str, inflect: Inflect) -> tuple[tuple[str, Trigger], ...]:
    """Read lines such as ``ASSAULT/aerial noun: airstrike, air raid``; a ``?`` after the kind marks weak ones.

    A form given twice for one type has both readings; given for two types, the first line keeps it.
    """
    found: dict[str, tuple[str, Trigger]] = {}
    for head, phrases in _rows(table, _TRIGGER):
        kind = head["kind"]
        fresh = Trigger(
            EventType(head["type"]), head["mode"], kind != "noun", kind == "noun", kind == "passive", bool(head["weak"])
        )
        for form in (form for phrase in phrases for form in inflect(phrase, kind)):
            _, known = found.get(fold(form), (form, fresh))
            found[fold(form)] = (form, _both(known, fresh) if known.type is fresh.type else known)
    return tuple(found.values())


def _both(known: Trigger, fresh: Trigger) -> Trigger:
    return Trigger(
        known.type,
        known.mode or fresh.mode,
        known.verb or fresh.verb,
        known.noun or fresh.noun,
        known.passive and fresh.passive,
        known.weak and fresh.weak,
    )


def read_cues(table: str, inflect: Inflect) -> tuple[tuple[str, Cue], ...]:
    """Read lines such as ``averted > 8: ~prevent, instead of``.

    ``>`` reaches forward, ``<`` backward, ``<>`` both, by that many words; ``=`` is about what it overlaps. A comma
    after the number: commas do not stop it. A ``~`` before a phrase: a verb, in all its forms.
    """
    found: dict[str, tuple[str, Cue]] = {}
    for head, phrases in _rows(table, _CUE):
        way, only = head["way"], (head["only"] or "").strip()
        cue = Cue(
            CueKind(head["kind"]), ">" in way, "<" in way, int(head["reach"] or 0), bool(head["commas"]),
            only == "imperfect", only == "verb",
        )  # fmt: skip
        for phrase in phrases:
            for form in inflect(phrase.removeprefix("~"), "verb") if phrase.startswith("~") else (phrase,):
                found.setdefault(fold(form), (form, cue))
    return tuple(found.values())


def read_keywords(table: str, inflect: Inflect) -> tuple[tuple[str, KeywordTerm], ...]:
    """Read lines such as ``strike 6: airstrike, ~shell``; a ``~`` marks a verb; a negative weight calms."""
    found: dict[str, tuple[str, KeywordTerm]] = {}
    for head, phrases in _rows(table, _KEYWORD):
        for phrase in phrases:
            term = phrase.removeprefix("~")
            value = KeywordTerm(term.split("~")[0], head["category"], float(head["weight"]))
            for form in inflect(term, "verb" if phrase.startswith("~") else "noun"):
                found.setdefault(fold(form), (form, value))
    return tuple(found.values())


def read_contexts(table: str, inflect: Inflect) -> tuple[tuple[str, str], ...]:
    """Read lines such as ``cyber: hackers, malware``; of two lines with one word the first keeps it."""
    found: dict[str, tuple[str, str]] = {}
    for head, phrases in _rows(table, _CONTEXT):
        for form in (form for phrase in phrases for form in inflect(phrase, "noun")):
            found.setdefault(fold(form), (form, head["context"]))
    return tuple(found.values())


def read_topics(table: str, signs: str) -> tuple[tuple[str, TopicWord], ...]:
    """Read lines such as ``sport 2: goalkeeper, penalty kick`` and a list of signs of violence; the signs come first."""
    found = {fold(sign): (sign, TopicWord(SIGN, 2)) for sign in _phrases(signs)}
    for head, phrases in _rows(table, _TOPIC):
        for phrase in phrases:
            found.setdefault(fold(phrase), (phrase, TopicWord(head["topic"], int(head["weight"]))))
    return tuple(found.values())


def read_company(table: str) -> dict[EventType, frozenset[str]]:
    """Read lines such as ``ASSAULT MOBILIZE: army, troops``: words that keep triggers of these types company."""
    found: dict[EventType, frozenset[str]] = {}
    for head, phrases in _rows(table, _TYPES):
        for name in head["types"].split():
            found[EventType(name)] = found.get(EventType(name), frozenset()) | folded(phrases)
    return found


def _rows(table: str, pattern: re.Pattern[str]) -> Iterator[tuple[dict[str, str], tuple[str, ...]]]:
    """Yield the parts of each head and its phrases; a line that begins with a blank goes on with the one before."""
    for line in re.sub(r"\n[ \t]+", " ", table).splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        head, colon, phrases = line.partition(":")
        match = pattern.fullmatch(head.strip())
        if match is None or not colon:
            msg = f"cannot read the lexicon line {line[:60]!r}"
            raise ValueError(msg)
        yield match.groupdict(), _phrases(phrases)


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(phrase for part in re.split("[,،]", text) if (phrase := " ".join(part.split())))
