"""All that the lists know by name in Arabic script: what decides whether a word's first letter is a clitic."""

from functools import cache

from streams.languages import find_language
from streams.languages.bodies import known_bodies, plain_words
from streams.languages.cities import known_cities
from streams.languages.divisions import known_divisions
from streams.languages.gazetteer import EXTRA_CITIES, REGIONS
from streams.languages.groups import GROUPS
from streams.languages.reference import Reference
from streams.languages.scan import fold, tokenize
from streams.languages.states import known_states

__all__ = ["PLACE_NOUNS", "TOWN_NOUNS", "is_in_a_list", "is_well_known"]

_SHORTEST_TOWN = 4
PLACE_NOUNS = frozenset(
    map(
        fold,
        """
        مدينة بلدة قرية مخيم محافظة ولاية مقاطعة إقليم منطقة قطاع ريف ضاحية ضواحي حي شمال جنوب شرق غرب وسط شمالي جنوبي شرقي غربي جزيرة جزر جبل جبال
        هضبة مرتفعات سهل وادي صحراء بحر بحيرة نهر خليج مضيق قناة مطار ميناء معبر قاعدة ساحة ميدان شارع جسر سجن مسجد كنيسة جامع مستشفى قصر برج سد
        محطة مفاعل منشأة معسكر حقل مصفاة ملعب متحف جامعة مدرسة فندق سوق بوابة ساحل شبه دولة مملكة جمهورية سلطنة إمارة إمارات أراضي حدود عاصمة
        """.split(),
    )
)
"""Words that begin the name of a place in Arabic: what stands before them in the same word is a clitic."""
TOWN_NOUNS = frozenset(map(fold, "مدينة بلدة قرية".split()))


def is_in_a_list(joined: str) -> bool:
    """Say whether any list has the name (words of ``plain_words``, joined), small towns included."""
    return joined in _well_known() or joined in known_cities("arabic")


def is_well_known(joined: str) -> bool:
    """Say whether a list has the name and it is long or known enough not to be a chance hit."""
    return joined in _well_known() or (len(joined) >= _SHORTEST_TOWN and joined in known_cities("arabic"))


@cache
def _well_known() -> frozenset[str]:
    arabic = find_language("ar")
    reference = arabic.reference if arabic is not None else Reference()
    names = [*reference.nations, *reference.groups, *GROUPS, *REGIONS, *(name for name, _ in EXTRA_CITIES)]
    joined = ("".join(plain_words([token.form for token in tokenize(name)])) for name in names)
    return frozenset({*joined, *known_bodies(), *known_divisions(), *known_states("ar")})
