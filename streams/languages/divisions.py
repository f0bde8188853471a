"""Which country a state, province or region belongs to, by ISO 3166-2 (pycountry) and by the names news gives to some.

ISO has a division's name in its own country's language; what English and Arabic call it otherwise is our own list.
"""

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

import pycountry

from streams.languages.abbreviations import word_tokens
from streams.languages.countries import country_of
from streams.languages.endings import bare_starts
from streams.languages.tables import rows

__all__ = ["Division", "bare_division", "find_divisions", "known_divisions"]

# English, Arabic. The code is the division's in ISO 3166-2.
_EXONYMS = """
US-AL | Alabama, ألاباما
US-AK | Alaska, ألاسكا
US-AZ | Arizona, أريزونا
US-AR | Arkansas, أركنساس, أركنسو
US-CA | California, كاليفورنيا
US-CO | Colorado, كولورادو
US-CT | Connecticut, كونيتيكت, كونيكتيكت
US-DE | Delaware, ديلاوير, ديلاوار
US-FL | Florida, فلوريدا
US-GA | Georgia, جورجيا
US-HI | Hawaii, هاواي
US-ID | Idaho, أيداهو, آيداهو
US-IL | Illinois, إلينوي, إلينويز
US-IN | Indiana, إنديانا
US-IA | Iowa, أيوا, آيوا
US-KS | Kansas, كانساس, كانزاس
US-KY | Kentucky, كنتاكي, كنتكي
US-LA | Louisiana, لويزيانا
US-ME | Maine, مين
US-MD | Maryland, ماريلاند, ميريلاند
US-MA | Massachusetts, ماساتشوستس, ماساشوستس
US-MI | Michigan, ميشيغان, ميشيجان, ميتشيغان
US-MN | Minnesota, مينيسوتا, منيسوتا
US-MS | Mississippi, ميسيسيبي, مسيسيبي
US-MO | Missouri, ميزوري, ميسوري
US-MT | Montana, مونتانا
US-NE | Nebraska, نبراسكا
US-NV | Nevada, نيفادا
US-NH | New Hampshire, نيوهامشير, نيو هامبشاير, نيوهامبشاير
US-NJ | New Jersey, نيوجيرسي, نيو جيرسي
US-NM | New Mexico, نيومكسيكو, نيو مكسيكو
US-NC | North Carolina, كارولاينا الشمالية, كارولينا الشمالية, نورث كارولاينا
US-ND | North Dakota, داكوتا الشمالية, نورث داكوتا
US-OH | Ohio, أوهايو
US-OK | Oklahoma, أوكلاهوما
US-OR | Oregon, أوريغون, أوريجون
US-PA | Pennsylvania, بنسلفانيا
US-RI | Rhode Island, رود آيلاند
US-SC | South Carolina, كارولاينا الجنوبية, كارولينا الجنوبية, ساوث كارولاينا
US-SD | South Dakota, داكوتا الجنوبية, ساوث داكوتا
US-TN | Tennessee, تينيسي
US-TX | Texas, تكساس
US-UT | Utah, يوتا
US-VT | Vermont, فيرمونت
US-VA | Virginia, فرجينيا, فيرجينيا
US-WV | West Virginia, فرجينيا الغربية, فيرجينيا الغربية
US-WI | Wisconsin, ويسكونسن, ويسكنسن
US-WY | Wyoming, وايومنغ
CA-QC | Quebec, كيبيك, كيبك
CA-ON | Ontario, أونتاريو
CA-BC | British Columbia, كولومبيا البريطانية, بريتش كولومبيا
CA-AB | Alberta, ألبرتا
AU-VIC | Victoria, فيكتوريا
AU-QLD | Queensland, كوينزلاند
AU-NSW | New South Wales, نيو ساوث ويلز
AU-TAS | Tasmania, تسمانيا
DE-BY | Bavaria, بافاريا
DE-SN | Saxony, ساكسونيا
DE-NI | Lower Saxony, ساكسونيا السفلى
DE-ST | Saxony-Anhalt, ساكسونيا أنهالت
DE-TH | Thuringia, تورينغن, تورينجن
DE-HE | Hesse, هيسن
DE-NW | North Rhine-Westphalia, شمال الراين وستفاليا, شمال الراين-وستفاليا
DE-RP | Rhineland-Palatinate, راينلاند بالاتينات
AT-9 | فيينا
ES-CT | Catalonia, كتالونيا, كاتالونيا, إقليم كتالونيا
ES-AN | Andalusia, الأندلس, أندلسيا
ES-PV | Basque Country, إقليم الباسك, الباسك
ES-GA | Galicia, غاليسيا
ES-IB | Balearic Islands, جزر البليار
ES-CN | Canary Islands, جزر الكناري
FR-20R | Corsica, كورسيكا
FR-BRE | Brittany, بريتاني
FR-NOR | Normandy, نورماندي
IT-82 | Sicily, صقلية
IT-88 | Sardinia, سردينيا
IT-25 | Lombardy, لومبارديا
IT-52 | Tuscany, توسكانا
IT-62 | Lazio, لاتسيو
IT-21 | Piedmont, بيدمونت
BE-VLG | Flanders, فلاندرز
BE-WAL | Wallonia, والونيا
GB-ENG | England, إنجلترا, إنكلترا
GB-SCT | Scotland, اسكتلندا, إسكتلندا, اسكوتلندا
GB-WLS | Wales, ويلز
GB-NIR | Northern Ireland, أيرلندا الشمالية, إيرلندا الشمالية
GR-M | Crete, كريت
PT-20 | Azores, الأزور
RU-CE | Chechnya, الشيشان
RU-DA | Dagestan, داغستان
RU-IN | Ingushetia, إنغوشيا
RU-TA | Tatarstan, تتارستان
RU-BA | Bashkortostan, باشكورتوستان
RU-SA | Yakutia, ياقوتيا
UA-43 | Crimea, القرم
CN-XJ | Xinjiang, شينجيانغ, شينجيانج
CN-XZ | Tibet, التبت
CN-NM | Inner Mongolia, منغوليا الداخلية
CN-HB | Hubei, هوبي
CN-GD | Guangdong, غوانغدونغ
CN-SC | Sichuan, سيتشوان
IN-JK | Jammu and Kashmir, جامو وكشمير
IN-PB | Punjab, البنجاب
PK-PB | Punjab, البنجاب
PK-SD | Sindh, السند
PK-BA | Balochistan, Baluchistan, بلوشستان
PK-KP | Khyber Pakhtunkhwa, خيبر بختونخوا
IR-11 | سيستان وبلوشستان
IQ-DA | Kurdistan, كردستان
TR-31 | Hatay, هاتاي
SY-TA | Tartus, طرطوس
EG-SIN | North Sinai, شمال سيناء
EG-JS | South Sinai, جنوب سيناء
EG-SIN | Sinai, سيناء, شبه جزيرة سيناء, Sinai Peninsula
SD-DN | North Darfur, شمال دارفور
SD-DS | South Darfur, جنوب دارفور
SD-DW | West Darfur, غرب دارفور
SD-DN | Darfur, دارفور, إقليم دارفور
SD-KN | North Kordofan, شمال كردفان
SD-KS | South Kordofan, جنوب كردفان
SD-KN | Kordofan, كردفان
LY-BU | Cyrenaica, برقة
YE-HD | Hadramawt, Hadhramaut, حضرموت
ET-TI | Tigray, تيغراي, تيجراي
MM-16 | Rakhine, راخين
PH-14 | Mindanao, مينداناو
ID-AC | Aceh, آتشيه
ID-PA | Papua, بابوا
TZ-15 | Zanzibar, زنجبار
"""
_NOUNS = frozenset(
    """
    province provinces oblast region governorate state county prefecture district department canton republic territory
    emirate voivodeship krai governorates area
    محافظه ولايه مقاطعه اقليم منطقه قضاء اماره جمهوريه لواء مديريه
    область области областью край края обл province provincia estado departamento région region bundesland land ili eyaleti
    استان ایالت صوبہ استاني
    """.split()
)
_SHORTEST_NAME = 3
# Names of some division each that are words elsewhere.
_COMMON_WORDS = frozenset(
    """
    gulf central centre center north south east west northern southern eastern western north eastern north western south eastern south western
    northeast northwest southeast southwest coast lakes delta unity capital islands highlands upper lower border river rivers plateau bay cross
    enga madang national independencia libertad central district union federal capital city metropolitan centro sud nord est ouest norte sur
    """.split()
)
_LONGEST_NAME = 80
_SMALL_WORDS = frozenset((".", ",", "-", "of", "the", "de", "al"))


class Division(NamedTuple):
    """A first-level part of a country, by its ISO 3166-2 code and alpha-3 country."""

    code: str
    country: str
    is_listed: bool = False
    """The news often names it."""


@lru_cache(maxsize=1 << 15)
def find_divisions(name: str) -> tuple[Division, ...]:
    """Return the divisions of that name, one in each country, in any language that we have it in."""
    if len(name) > _LONGEST_NAME:
        return ()
    words = _words(name)
    if not words:
        return ()
    for first in bare_starts(words[0]):
        found = _divisions().get(_join([first, *words[1:]]))
        if found:
            return found
    return ()


@lru_cache(maxsize=1 << 15)
def bare_division(name: str) -> str | None:
    """Return the name without ``province``, ``Oblast``, محافظة; None if it has no such word."""
    tokens = word_tokens(name[:_LONGEST_NAME])
    kept = [token for token in tokens if token.form not in ("of", "the")]
    if len(kept) <= 1:
        return None
    if any(form in _NOUNS for form in (kept[0].form, *bare_starts(kept[0].form))):
        return name[kept[1].start : kept[-1].end]
    if kept[-1].form in _NOUNS:
        return name[kept[0].start : kept[-2].end]
    return None


def _words(name: str) -> list[str]:
    words = [token.form for token in word_tokens(name) if token.form not in _SMALL_WORDS]
    if words and words[-1].endswith("'s"):
        words[-1] = words[-1][:-2]
    return words


def _join(words: list[str]) -> str:
    return " ".join(word.removeprefix("ال") for word in words)


@cache
def _divisions() -> Mapping[str, tuple[Division, ...]]:
    found: dict[str, dict[str, Division]] = {}
    for key, division in _all_names():
        if len(key) >= _SHORTEST_NAME and key not in _COMMON_WORDS:
            found.setdefault(key, {}).setdefault(division.country, division)
    return {key: tuple(by_country.values()) for key, by_country in found.items()}


def _all_names() -> Iterator[tuple[str, Division]]:
    for code, names in rows(_EXONYMS):
        country = country_of(code[:2])
        if country is not None:
            yield from ((_join(_words(name)), Division(code, country, is_listed=True)) for name in names)
    for subdivision in pycountry.subdivisions:
        country = country_of(subdivision.country_code)
        if country is not None and subdivision.parent_code is None:
            division = Division(subdivision.code, country)
            yield _join(_words(subdivision.name)), division
            bare = bare_division(subdivision.name)
            if bare is not None:
                yield _join(_words(bare)), division


def known_divisions() -> Iterator[str]:
    """Return the names of all divisions, folded, without article and spaces."""
    return (key.replace(" ", "") for key in _divisions())
