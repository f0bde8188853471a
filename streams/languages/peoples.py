"""Which country a people's name belongs to, in many languages.

Arabic and English have lists of their own. For other languages the names are derived: from CLDR's names of languages that
one country calls its own (türkisch, allemand), and from CLDR's names of states with the endings that the language makes
peoples with (libanais, Syrer, إیرانی, українці); a few of the most frequent that follow no rule are listed.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from streams.languages import find_language
from streams.languages.abbreviations import word_tokens
from streams.languages.countries import find_countries, find_country, is_adjective, locale_of
from streams.languages.endings import bare_starts, stem
from streams.languages.scan import fold
from streams.languages.states import find_states, names_of_states, state_key
from streams.languages.tables import rows

__all__ = ["find_peoples", "find_peoples_within"]

_AMBIGUOUS = """
KOR PRK | Korean, Koreans, كوري, الكوري, كورية, الكورية, كوريون, الكوريون, كوريين, الكوريين, الكوريتين, Coréen, Koreaner, coreano, корейцы
COD COG | Congolese, كونغولي, الكونغولي, كونغولية, الكونغولية, كونغوليون, الكونغوليون, كونغوليين, الكونغوليين, Congolais, congoleño
DOM DMA | Dominican, Dominicans
IND PAK | Kashmiri, Kashmiris, كشميري, الكشميري, الكشميريين, الكشميريون
"""
# Languages that one country calls its own; not those of many (Arabic, English, Spanish are all listed with an owner only
# where the word for the people is the same and usual: Spaniards are "español", but so is the language of Mexico).
_OWNERS = {
    "bg": "BGR", "cs": "CZE", "da": "DNK", "de": "DEU", "el": "GRC", "es": "ESP", "et": "EST", "fi": "FIN", "fr": "FRA",
    "hr": "HRV", "hu": "HUN", "hy": "ARM", "id": "IDN", "is": "ISL", "it": "ITA", "ja": "JPN", "ka": "GEO", "kk": "KAZ",
    "km": "KHM", "ky": "KGZ", "lo": "LAO", "lt": "LTU", "lv": "LVA", "mk": "MKD", "mn": "MNG", "mt": "MLT", "nl": "NLD",
    "no": "NOR", "pl": "POL", "pt": "PRT", "ro": "ROU", "ru": "RUS", "sk": "SVK", "sl": "SVN", "so": "SOM", "sq": "ALB",
    "sr": "SRB", "sv": "SWE", "th": "THA", "tg": "TJK", "tk": "TKM", "tr": "TUR", "uk": "UKR", "uz": "UZB", "vi": "VNM",
}  # fmt: skip
_ENDINGS = {
    "fr": r"(ien|een|ain|ois|ais|an|on|i|e|)(ne|e)?s?",
    "de": r"(er|ier|aner|ner|esen|ese|ine|ane|ien|e|isch|sch)(innen|in|en|em|es|er|e|n|s)?",
    "es": r"(ano|ana|cio|cia|ense|es|esa|eno|ena|i|io|ia|o|a|ino|ina|eo|ea)(s|es)?",
    "it": r"(ano|ana|ani|ane|ese|esi|ita|iti|ino|ina|ini|o|a|i|e|eno|ena|eni)",
    "pt": r"(ano|ana|es|esa|eses|esas|ense|ita|o|a|ino|ina|i|io|ia|eno|ena)s?",
    "nl": r"(er|ier|aan|ees|se|s|isch|ische|i)(s|en)?",
    "tr": r"(li|lu|lı|lü)?(ler|lar)?(in|ın|un|ün|i|ı|e|a)?",
    "fa": r"(ي|يها|يان|ايي|يي)", "ur": r"(ي|يوں|ني)",
    "he": r"(י|ית|ימ|יימ|יות|נימ|נית|ני)",
    "ru": r"(и|е|ан|ян|ск|йск|анск|янск|ийск|ец|ц|нец|анец|анц|ианец|иец|иц|йц|янин|ян|ин|як|нц|ск|ка|нк|к|цк)",
    "uk": r"(і|и|е|ськ|ск|йськ|івськ|анськ|ійськ|ець|ц|нець|анець|анц|єць|йц|єц|янин|ян|ин|нц|зьк|цьк|к)",
    "zh": r"(人|人民|籍|裔|的|军|方|语)",
}  # fmt: skip
_CUT = frozenset(
    map(
        fold,
        "a e o to ia ie io ien en nd land stan istan ya y ye i is es ne no us os ina и і а я ія ия ь н й ה ن".split(),
    )
)
_LONGEST_CUT = 5
_HEBREW_FINALS = str.maketrans("ךםןףץ", "כמנפצ")
_SHORTEST_STEM = 3
_SLAVIC_CASES = "ого|ому|ими|ым|им|их|ых|ие|ые|ий|ый|ая|ое|ой|ую|ей|ев|ов|ів|ам|ами|ах|и|і|ы|у|а|ом|е|ем"
_IRREGULAR = """
USA | américain, américaine, américains, américaines, Amerikaner, amerikanisch, amerikanische, US-Amerikaner, estadounidense, estadounidenses, \
norteamericano, americano, americani, americanos, американец, американцы, американский, американці, американський, Amerikalı, Amerikalılar, \
آمریکایی, امریکی, آمریکایی‌ها, אמריקאי, אמריקני, אמריקאים, אמריקנים, 美国人, Amerikaan, Amerikanen
GBR | britannique, britanniques, Brite, Briten, britisch, britische, britânico, británico, británicos, britannico, britannici, \
британец, британцы, британский, британці, британський, İngiliz, İngilizler, بریتانیایی, برطانوی, בריטי, בריטים, 英国人, Brit, Britten
RUS | россиянин, россияне, россиян, российский, російський, росіянин, росіяни, росіян, روس‌ها, روسی, רוסי, רוסים, 俄罗斯人, 俄国人, Rus, Ruslar
DEU | немец, немцы, немецкий, німець, німці, німецький, آلمانی, جرمن, 德国人, Alman, Almanlar, גרמני, גרמנים
FRA | Franzose, Franzosen, französisch, französische, француз, французы, французский, французи, فرانسوی, فرانسیسی, 法国人, Fransız, Fransızlar, צרפתי, צרפתים
CHN | chinois, chinoise, Chinese, Chinesen, chino, chinos, cinese, cinesi, китаец, китайцы, китайский, китайці, китайський, Çinli, چینی, סיני, סינים, 中国人
ISR | израильтянин, израильтяне, израильтян, ізраїльтяни, ізраїльтян, Israeli, Israelis, اسرائیلی, ישראלי, ישראלים, israelí, israelíes
PSE | palestinien, palestiniens, palestinienne, Palästinenser, palästinensisch, palestino, palestinos, palestinesi, палестинцы, палестинцев, \
палестинці, палестинський, Filistinli, Filistinliler, فلسطینی, פלסטיני, פלסטינים, 巴勒斯坦人, Palestijnen
SAU | saoudien, saoudiens, saoudienne, Saudi, Saudis, saudí, saudíes, saudita, саудовец, саудовский, Suudi, Suudiler, سعودی, סעודי, סעודים, 沙特人
ARE | émirien, émiriens, Emirater, emiratí, эмиратский, اماراتی, אמירתי
PRK | nord-coréen, nord-coréens, Nordkoreaner, norcoreano, norcoreanos, северокорейский, Kuzey Koreli, 朝鲜人
KOR | sud-coréen, sud-coréens, Südkoreaner, surcoreano, surcoreanos, южнокорейский, Güney Koreli, 韩国人
TUR | turc, turcs, turque, Türke, Türken, turco, turcos, турок, турки, турецкий, турки, турецький, ترک, טורקי, טורקים
GRC | grec, grecs, Grieche, Griechen, griego, griegos, грек, греки, Yunan, Yunanlı, یونانی
POL | polonais, Pole, Polen, polaco, polacos, поляк, поляки, Polonyalı, لهستانی
ESP | espagnol, espagnols, Spanier, español, españoles, испанец, испанцы, İspanyol
UKR | украинец, украинцы, украинский, украинцев, українець, українці, український, українців
"""


@lru_cache(maxsize=1 << 15)
def find_peoples(name: str, *, language: str) -> tuple[str, ...]:
    """Return the ISO 3166-1 alpha-3 codes of the countries whose people have the name; one if it is certain."""
    ambiguous = _ambiguous().get(fold(name))
    if ambiguous is not None:
        return ambiguous
    known = find_country(name, language=language)
    if known is not None:
        return (known,)
    if find_language(language) is not None:
        return ()
    return find_states(name, language=language) or _derived(name, language)


@lru_cache(maxsize=1 << 14)
def find_peoples_within(name: str, *, language: str) -> tuple[str, ...]:
    """Return the country of a part of a people: of "Iraqi Kurds", الشعب الفلسطيني."""
    tokens = word_tokens(name)
    found = {m.value for m in find_countries(tokens, language=language) if is_adjective(m, language=language)}
    return tuple(found) if len(found) == 1 else ()


def _derived(name: str, language: str) -> tuple[str, ...]:
    words = [token.form for token in word_tokens(name) if token.form[:1].isalnum()]
    if not words:
        return ()
    listed = _listed(language)
    for first in bare_starts(words[0]):
        form = " ".join([first, *words[1:]]).translate(_HEBREW_FINALS)
        for key in (form, state_key(form), form.removesuffix("s"), form.removesuffix("es"), form.removesuffix("e")):
            if key in listed:
                return (listed[key],)
        found = _by_ending(form, language)
        if found:
            return found
    return ()


def _by_ending(form: str, language: str) -> tuple[str, ...]:
    endings = _endings(language)
    if endings is None:
        return ()
    best: dict[int, set[str]] = {}
    for start in range(len(form), 0, -1):
        found = _stems(language).get(form[:start], ())
        if found and endings.fullmatch(form[start:]):
            for code, cut in found:
                best.setdefault(cut, set()).add(code)
    return tuple(sorted(best[min(best)])) if best else ()


@cache
def _endings(language: str) -> re.Pattern[str] | None:
    endings = _ENDINGS.get(language)
    if endings is None:
        return None
    cases = f"(?:{_SLAVIC_CASES})?" if language in ("ru", "uk") else ""
    return re.compile(fold(f"(?:{endings}){cases}"))


@cache
def _stems(language: str) -> Mapping[str, tuple[tuple[str, int], ...]]:
    """Return the beginnings of states' names that peoples' names share, with how many letters of the state's are gone."""
    stems: dict[str, list[tuple[str, int]]] = {}
    for key, code in names_of_states(language).items():
        for cut in range(_LONGEST_CUT + 1):
            start = key[: len(key) - cut]
            may_be_cut = cut == 0 or (" " not in key and key[len(key) - cut :] in _CUT)
            start = start.translate(_HEBREW_FINALS)
            if may_be_cut and len(start) >= (1 if language == "zh" else _SHORTEST_STEM):
                stems.setdefault(start, []).append((code, cut))
    return {start: tuple(codes) for start, codes in stems.items()}


@cache
def _listed(language: str) -> Mapping[str, str]:
    listed: dict[str, str] = {}
    for code, names in rows(_IRREGULAR):
        for name in names:
            words = [token.form for token in word_tokens(name) if token.form[:1].isalnum()]
            listed.setdefault(" ".join(words).translate(_HEBREW_FINALS), code)
            listed.setdefault(state_key(" ".join(words)), code)
    for name, code in _languages(language):
        listed.setdefault(fold(name), code)
        listed.setdefault(stem(fold(name)), code)
    listed.pop("", None)
    return listed


def _languages(language: str) -> Iterator[tuple[str, str]]:
    locale = locale_of(language)
    names = locale.languages if locale is not None else {}
    for code, owner in _OWNERS.items():
        if code in names:
            yield names[code], owner


@cache
def _ambiguous() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for codes, names in rows(_AMBIGUOUS):
        found.update((fold(name), tuple(codes.split())) for name in names)
    return found
