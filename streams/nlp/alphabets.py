"""The letters that tell apart the languages of one script: Persian from Arabic, Bulgarian from Russian.

A statistical model reads letter groups, so it takes a Persian line typed on an Arabic keyboard for Arabic, and is at a
loss before three words. A letter that a language does not have, and one that only it has, are not fooled.
"""

import re
from typing import Final

__all__ = ["ALPHABETS", "OWN_FORMS", "OWN_LETTERS", "same_keyboard"]

# Both forms of kaf and yeh, and the final forms that stand in for them: which one is typed depends on the keyboard.
_ARABIC: Final = "ابتثجحخدذرزسشصضطظعغفقلمنوهءآئيىیكک"
_RUSSIAN: Final = "абвгдежзийклмнопрстуфхцчшщъыьэюяё"

ALPHABETS: Final = {
    language: frozenset(letters)
    for language, letters in {
        "ar": _ARABIC + "أإؤةٱ",
        "fa": _ARABIC + "أؤپچژگۀ",
        "ur": _ARABIC + "أؤۂۃۓپچژگٹڈڑںھہے",
        "ps": _ARABIC + "أؤةپچژگټډړږښګڼځڅېۍ",
        "ku": _ARABIC + "پچژگڤەڵۆێڕۊھ",
        "ug": _ARABIC + "پچژگڭۇۆۈۋېەھ",
        "sd": _ARABIC + "ؤپچگڪڏڳٻٺڦڻڄڃڇٽڊڌڍڀٿڙھہ۾۽",
        "ru": _RUSSIAN,
        "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
        "be": "абвгдеёжзійклмнопрстуўфхцчшыьэюя",
        "bg": "абвгдежзийклмнопрстуфхцчшщъьюя",
        "sr": "абвгдђежзијклљмнњопрстћуфхцчџш",
        "mk": "абвгдѓежзѕијклљмнњопрстќуфхцчџш",
        "kk": _RUSSIAN + "әғқңөұүһі",
        "ky": _RUSSIAN + "ңөү",
        "mn": _RUSSIAN + "өү",
        "tg": _RUSSIAN + "ғӣқӯҳҷ",
        "tt": _RUSSIAN + "әҗңөүһ",
        "ba": _RUSSIAN + "ғҙҡңҫәөүһ",
        "uz": _RUSSIAN + "ўқғҳ",
    }.items()
}
"""Language to the letters that its own words are spelt with."""

OWN_LETTERS: Final = {
    "fa": frozenset("ۀ"),
    "ur": frozenset("ٹڈڑںےۓۂہ"),
    "ps": frozenset("ټډړږښګڼځڅۍ"),
    "ku": frozenset("ڵۆێڕ"),
    "ug": frozenset("ۇۈۋېڭ"),
    "sd": frozenset("ڪڏڳٻٺڦڻڄڃڇٽڊڌڍڀ۾۽"),
    "uk": frozenset("їєґ"),
    "be": frozenset("ў"),
    "sr": frozenset("ђћ"),
    "mk": frozenset("ѓќѕ"),
    "kk": frozenset("ұ"),
    "tg": frozenset("ӣӯҷ"),
    "tt": frozenset("җ"),
    "ba": frozenset("ҙҡҫ"),
}
"""Language to the letters that, of its script's languages, hardly another one has."""


def same_keyboard(word: str) -> str:
    """Return the word in small letters, with one form of kaf and of yeh, whoever's keyboard, and no joiners."""
    return word.lower().translate(_ONE_FORM)


_ONE_FORM: Final = str.maketrans("كيى", "کیی", "\u200c\u200d")

OWN_FORMS: Final = {
    language: re.compile(pattern)
    for language, pattern in {
        "ar": r"[وفبک]?ال.{3,}|لل.{3,}|.+ة",
        "fa": r"ن?می.{2,}(?:د|م|ند|ید)|.{2,}های?",
        "bg": r".+ъ(?![еёюя]).+|.{3,}(?:ът|ите|ото|ето|аха|иха|яха|ват)",
        "mk": r".{3,}(?:от|ите|ото|ето|аат|аа)",
    }.items()
}
"""Language to what its articles, plurals and verbs look like; borrowed phrases look so too, so it weighs little."""
