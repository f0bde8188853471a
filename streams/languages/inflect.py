"""All written forms of a phrase, so that a language file needs to name each word once."""

from collections.abc import Callable, Iterable, Iterator

__all__ = ["Inflect", "inflect_arabic", "inflect_english", "inflect_none"]

Inflect = Callable[[str, str], Iterable[str]]
"""From a phrase and its kind (``verb``, ``noun``, ``passive``) to all its written forms."""

_IRREGULAR = {
    "be": "is are was were been being", "beat": "beats beaten beating", "become": "becomes became becoming",
    "begin": "begins began begun beginning", "blow": "blows blew blown blowing", "break": "breaks broke broken breaking",
    "bring": "brings brought bringing", "build": "builds built building", "buy": "buys bought buying",
    "catch": "catches caught catching", "come": "comes came coming", "cut": "cuts cutting", "deal": "deals dealt dealing",
    "do": "does did done doing", "drive": "drives drove driven driving", "fall": "falls fell fallen falling",
    "feel": "feels felt feeling", "fight": "fights fought fighting", "find": "finds found finding",
    "flee": "flees fled fleeing", "fly": "flies flew flown flying", "forbid": "forbids forbade forbidden forbidding",
    "forgive": "forgives forgave forgiven forgiving", "get": "gets got gotten getting", "give": "gives gave given giving",
    "go": "goes went gone going", "grind": "grinds ground", "hang": "hangs hanged hung hanging", "have": "has had having",
    "hit": "hits hitting", "hold": "holds held holding", "keep": "keeps kept keeping", "lay": "lays laid laying",
    "lead": "leads led leading", "leave": "leaves left leaving", "lend": "lends lent lending", "let": "lets letting",
    "lose": "loses lost losing", "make": "makes made making", "meet": "meets met meeting", "overthrow":
    "overthrows overthrew overthrown overthrowing", "pay": "pays paid paying", "put": "puts putting",
    "quit": "quits quitting", "run": "runs ran running", "say": "says said saying", "seek": "seeks sought seeking",
    "send": "sends sent sending", "set": "sets setting", "shake": "shakes shook shaken shaking",
    "shoot": "shoots shot shooting", "shut": "shuts shutting", "sit": "sits sat sitting", "speak":
    "speaks spoke spoken speaking", "stand": "stands stood standing", "steal": "steals stole stolen stealing",
    "strike": "strikes struck stricken striking", "take": "takes took taken taking", "think": "thinks thought thinking",
    "throw": "throws threw thrown throwing", "withdraw": "withdraws withdrew withdrawn withdrawing",
    "withhold": "withholds withheld withholding", "withstand": "withstands withstood withstanding",
    "rule": "rules ruled ruling", "mean": "means meant meaning", "hide": "hides hid hidden hiding", "backfire": "backfires",
}  # fmt: skip
_DOUBLED = frozenset(
    "abet admit bar ban blog bug chat clap commit compel control defer expel flog grab gun hit jam kidnap mob mug nab "
    "occur pan patrol permit plan plot propel ram rap rebel regret repel rob shell ship shrug slam slap stab step stop "
    "strip submit swap tap thug trap zap scrap quit spar drop arm".split()
) - {"arm", "shell"}
_DOUBLED_IN_BRITAIN = frozenset({"cancel", "signal", "travel", "shrivel", "marshal", "quarrel"})
_VOWELS = "aeiou"
_PARTICLES = ("of", "in", "on", "for", "to", "against", "between", "with", "at", "from", "by", "*")


def inflect_none(phrase: str, kind: str) -> Iterator[str]:
    """Yield the phrase as it is."""
    del kind
    yield phrase


def inflect_english(phrase: str, kind: str) -> Iterator[str]:
    """Yield the forms of the first word of a verb, or the plural of the head of a noun."""
    words = phrase.split()
    if kind == "noun":
        yield phrase
        head = next((i for i, word in enumerate(words) if i and word in _PARTICLES), len(words)) - 1
        yield " ".join((*words[:head], _plural(words[head]), *words[head + 1 :]))
    else:
        tails = {" ".join(words[1:])}
        if "*" in words and words[-1] not in _PARTICLES:
            tails.add(" ".join((*words[1:-1], _plural(words[-1]))))
        for form in _verb_forms(words[0]):
            yield from (f"{form} {tail}".strip() for tail in sorted(tails))


def _plural(noun: str) -> str:
    if noun.endswith(("s", "x", "ch", "sh")):
        return noun if noun.endswith("s") and not noun.endswith("ss") else noun + "es"
    if noun.endswith("y") and noun[-2:-1] not in _VOWELS:
        return noun[:-1] + "ies"
    if noun.endswith("man"):
        return noun[:-3] + "men"
    return noun + "s"


def _verb_forms(base: str) -> Iterator[str]:
    yield base
    if base in _IRREGULAR:
        yield from _IRREGULAR[base].split()
        return
    yield (
        base[:-1] + "ies"
        if base.endswith("y") and base[-2:-1] not in _VOWELS
        else (base + "es" if base.endswith(("s", "x", "ch", "sh", "o", "z")) else base + "s")
    )
    if base in _DOUBLED_IN_BRITAIN:
        yield from (base + "led", base + "ling")
    stem = base + base[-1] if base in _DOUBLED else base
    if base.endswith("e"):
        yield from (base + "d", base[:-1] + "ing") if not base.endswith("ee") else (base + "d", base + "ing")
    elif base.endswith("y") and base[-2:-1] not in _VOWELS:
        yield from (base[:-1] + "ied", base + "ing")
    else:
        yield from (stem + "ed", stem + "ing")


def inflect_arabic(phrase: str, kind: str) -> Iterator[str]:
    """Yield the forms of a verb written ``perfect~imperfect``, or the dual and sound plural of a noun.

    Broken plurals are words of their own: the language file lists them. Particles and pronouns are no matter here.
    """
    first, _, rest = phrase.partition(" ")
    tail = f" {rest}" if rest else ""
    forms: Iterable[str]
    if kind == "noun":
        forms = _noun_forms(first)
    elif "~" in first:
        perfect, imperfect = first.split("~")
        forms = (*_perfect_forms(perfect), *_imperfect_forms(imperfect))
    else:
        forms = (first,)
    yield from (form + tail for form in dict.fromkeys(forms))


def _noun_forms(noun: str) -> Iterator[str]:
    yield noun
    if noun.endswith("ة"):
        yield from (noun[:-1] + ending for ending in ("ات", "تان", "تين", "تا", "تي"))
    elif not noun.endswith(("ات", "ون", "ين", "ى", "ا")):
        yield from (noun + "ان", noun + "ين")


def _perfect_forms(verb: str) -> Iterator[str]:
    yield verb
    if verb.endswith(("ا", "ى")):
        yield from (verb[:-1] + ending for ending in ("ت", "وا"))
    else:
        # No dual: it is rare in news and reads like other words (بحثا, دكا, طبعا).
        yield from (verb + ending for ending in ("ت", "وا"))


def _imperfect_forms(verb: str) -> Iterator[str]:
    stem = verb[1:]
    core = stem[:-1] if stem.endswith(("و", "ي", "ى")) else stem
    for person in "يتن":
        yield person + stem
    for person in "يت":
        yield from (person + core + ending for ending in ("ون", "وا", "ان", "ا"))
    if core != stem:
        yield from (person + core for person in "يت")
