"""Which states a name may mean, in the article's language or any other that we identify.

Names are those of CLDR (Babel), ISO 3166 (pycountry) and our own lists. A name of one state is certain; names of several
(Georgia, Congo, Korea) are told as several, and whoever knows the article decides. Parts of states (Scotland, Chechnya)
are no states here, though their country is known.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache

from streams.languages import find_language, load_languages
from streams.languages.abbreviations import word_tokens
from streams.languages.countries import cldr_states, iso_states
from streams.languages.endings import bare_starts, stem
from streams.languages.tables import rows

__all__ = ["LOCALES", "find_states", "is_proper_name", "known_states", "names_of_states", "state_key"]

LOCALES = ("en", "ar", "fr", "de", "es", "ru", "uk", "tr", "fa", "ur", "he", "zh", "zh_Hant", "it", "pt", "nl")
"""CLDR's names in these are known whatever the article's language; an article's own language comes on top."""

_AMBIGUOUS = """
GEO USA | Georgia, جورجيا, Géorgie, Geórgia, جارجیا, גאורגיה
KOR PRK | Korea, كوريا, Corée, Corea, Coreia, Корея, Kore, Корею, 朝鲜半岛, کره, کوریا, קוריאה
COD COG | Congo, the Congo, الكونغو, الكونجو, Kongo, Конго, 刚果, کنگو, کانگو, קונגו
OMN JOR | عمان
VIR VGB | Virgin Islands, جزر العذراء
MAF SXM | Saint Martin, Saint-Martin, St. Martin
IND PAK | Kashmir, كشمير, Cachemire, Kaschmir, Cachemira, Кашмир, کشمیر
PNG IDN | New Guinea, غينيا الجديدة
"""
# The same letters are certain where the language writes the other place otherwise (Amman is امان in Persian).
_CERTAIN = {("fa", "عمان"): "OMN", ("ur", "عمان"): "OMN", ("de", "georgia"): "USA", ("nl", "georgia"): "USA"}
_PARTS = """
England, Scotland, Wales, Northern Ireland, Catalonia, Chechnya, Dagestan, Darfur, Somaliland, Puntland, Zanzibar, Transnistria,
Trinidad, Antigua, إنجلترا, انكلترا, اسكتلندا, اسكوتلندا, ويلز, أيرلندا الشمالية, إيرلندا الشمالية, كتالونيا, إقليم كتالونيا, الشيشان, داغستان,
ترانسنيستريا, دارفور, أرض الصومال, بونتلاند, زنجبار, بابوا
"""
# What the press of other languages than Arabic and English says where CLDR has the long name.
_SHORT_NAMES = """
USA | USA, US, U.S., США, ABD, EE.UU., EE. UU., EEUU, É.-U., Amerika, Соединённые Штаты Америки, آمریکا, امریکا, امریکہ, ארה"ב, ארצות הברית, Америка, VS, EUA, Stati Uniti d'America
GBR | UK, Великобритания, Британия, Велика Британія, Großbritannien, Grande-Bretagne, Gran Bretaña, Gran Bretagna, Grã-Bretanha, Groot-Brittannië, İngiltere, Britanya, انگلیس, بریتانیا, برطانیہ, בריטניה
RUS | РФ, Российская Федерация, Fédération de Russie, Russische Föderation
ARE | ОАЭ, ОАЕ, VAE, BAE, EAU, امارات, Emirate, Émirats, Emiratos, איחוד האמירויות, האמירויות
CHN | КНР, VR China
PRK | КНДР
COD | RDC, ДР Конго, ДРК, DR Kongo, RD Congo, Kinshasa-Kongo
NLD | Holland, Hollande, Holanda, Hollanda, Голландия, Голландія, هلند, הולנד, 荷兰
PSE | Палестина, Palestine, Palästina, Palestina, Filistin, فلسطین, פלסטין, 巴勒斯坦
MMR | Birma, Birmanie, Birmania, Бирма, Burma, برمه, בורמה, 缅甸
CZE | Tschechische Republik, République tchèque, República Checa, Чешская Республика
BLR | Белоруссия, Biélorussie, Weißrussland, Bielorrusia, بلاروس
MKD | Macédoine, Mazedonien, Македония
CIV | Elfenbeinküste, Кот-д'Ивуар
SAU | Саудовская Аравия, عربستان, סעודיה, Arabia Saudí
VAT | Vatikan, Vaticano, Ватикан, واتیکان
"""
_NAMES_TOO = (("سوريه", "SYR"),)  # an adjective, and what the state calls itself
_SCRIPTS = {
    "arabic": ("ar", "fa", "ur", "ps", "ckb"),
    "cyrillic": ("ru", "uk", "be", "bg"),
    "hebrew": ("he",),
    "han": ("zh", "ja"),
}
_LEADING_ARTICLES = frozenset("the la le les el los las die der das den il lo gli o os as de het".split())
_LONGEST_NAME = 120
_CACHED = 1 << 15
_BRACKETS = re.compile(r"^(.+?) ?[(（](.+)[)）]$")
_SMALL_WORDS = frozenset(("-", ".", ",", "(", ")", '"', "’", "'", "«", "»", "“", "”", "&"))


@lru_cache(maxsize=_CACHED)
def find_states(name: str, *, language: str) -> tuple[str, ...]:
    """Return the ISO 3166-1 alpha-3 codes of the states that have the name, likeliest first; of one if it is certain."""
    if len(name) > _LONGEST_NAME:
        return ()
    if _is_vocalised(name, language):
        return ("OMN",)
    index = _index(language)
    return next((index[key] for key in _keys(name) if key in index), ())


@lru_cache(maxsize=_CACHED)
def is_proper_name(name: str, *, language: str) -> bool:
    """Say whether CLDR or ISO call a state so, and not only the press ("the Jewish state")."""
    return len(name) <= _LONGEST_NAME and any(key in _proper(language) for key in _keys(name))


@cache
def names_of_states(language: str) -> Mapping[str, str]:
    """Return CLDR's names in one language, as keys, with the codes of their states."""
    return {state_key(name): code for name, code in _cldr_names(language)}


def state_key(name: str) -> str:
    """Return what spellings, cases and articles of a name of a state have in common."""
    return _join(_words(name))


def _keys(name: str) -> Iterator[str]:
    whole = _words(name)
    bare = whole[1:] if len(whole) > 1 and whole[0] in _LEADING_ARTICLES else whole
    for words in (whole, bare) if whole else ():
        for first in bare_starts(words[0]):
            yield _join([first, *words[1:]])
        if words[-1].endswith("s") and words[-1].isascii() and not name.endswith("S"):  # Deutschlands, but not PRCS
            yield _join([*words[:-1], words[-1][:-1]])


def _words(name: str) -> list[str]:
    words = [token.form for token in word_tokens(name) if token.form not in _SMALL_WORDS]
    if words and words[-1].endswith("'s"):
        words[-1] = words[-1][:-2]
    return words


def _join(words: Iterable[str]) -> str:
    return " ".join(stem(word.removeprefix("ال")) for word in words)


def _is_vocalised(name: str, language: str) -> bool:
    known = find_language(language)
    return known is not None and any(name.endswith(form) for form in known.reference.vocalised)


@cache
def _index(language: str) -> Mapping[str, tuple[str, ...]]:
    certain = {**_elsewhere(language), **dict(_own_names(language))}
    index: dict[str, tuple[str, ...]] = {key: (code,) for key, code in certain.items()}
    for codes, names in rows(_AMBIGUOUS):
        index.update((state_key(name), tuple(codes.split())) for name in names)
    index.update((state_key(name), (code,)) for (known, name), code in _CERTAIN.items() if known == language)
    return index


def _elsewhere(language: str) -> Mapping[str, str]:
    """Return names in English and in other scripts than the language's; all names where CLDR lacks the language.

    Within a script they would mislead: Russia is روس in Urdu, which in Arabic are the Russians.
    """
    script = _script(language) if _cldr_names(language) else None
    found: dict[str, set[str]] = {}
    for locale in (*LOCALES, *load_languages()):
        if locale == "en" or script is None or _script(locale) != script:
            for key, code in _own_names(locale):
                found.setdefault(key, set()).add(code)
    for name, code in _iso_names():
        found.setdefault(state_key(name), set()).add(code)
    return {key: codes.pop() for key, codes in found.items() if len(codes) == 1 and key}


def _script(language: str) -> str:
    return next(
        (script for script, languages in _SCRIPTS.items() if language.split("_", maxsplit=1)[0] in languages), "latin"
    )


@cache
def _short_names() -> tuple[tuple[str, str], ...]:
    return tuple((state_key(name), code) for code, names in rows(_SHORT_NAMES) for name in names)


@cache
def _own_names(language: str) -> tuple[tuple[str, str], ...]:
    known = find_language(language)
    listed: list[tuple[str, str]] = []
    if known is not None:
        reference = known.reference
        parts = {state_key(name) for name in _PARTS.split(",")}
        listed = [
            (state_key(name), code) for name, code in reference.nations.items() if name not in reference.adjectives
        ]
        listed = [(key, code) for key, code in listed if key not in parts]
        listed += [(key, code) for key, code in _NAMES_TOO if known.code == "ar"]
    else:
        listed = [(key, code) for key, code in _short_names()]
    return (*listed, *((state_key(name), code) for name, code in _cldr_names(language)))


@cache
def _proper(language: str) -> frozenset[str]:
    names = [name for name, _ in _iso_names()] + [name for name, _ in _cldr_names(language)]
    return frozenset(map(state_key, names))


@cache
def _cldr_names(language: str) -> tuple[tuple[str, str], ...]:
    return tuple(_variants(list(cldr_states(language))))


def _variants(coded: Sequence[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    bare = Counter(_BRACKETS.sub(r"\1", name) for name, _ in coded)
    for name, code in coded:
        yield name, code
        yield name.replace("&", "and").replace("St.", "Saint"), code
        outside = _BRACKETS.sub(r"\1", name)
        if outside != name and bare[outside] == 1:  # not of two Saint Martins, of France and of the Netherlands
            yield outside, code


def _iso_names() -> Iterator[tuple[str, str]]:
    for name, code in iso_states():
        yield name, code
        before, comma, after = name.partition(",")
        yield f"{after.strip()} {before}" if comma else name, code


def known_states(language: str) -> Iterator[str]:
    """Return the names of all states, folded, without article and spaces."""
    return (key.replace(" ", "") for key in _index(language))
