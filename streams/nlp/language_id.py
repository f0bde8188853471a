"""Which language is a text in?

The script decides first. Among the languages that share it, a statistical model (py3langid, about 115 languages, its
weights in the package) has its say, and so have the letters and small words that only some of them have. Each counts
as a factor: one Persian name does not make an Arabic headline Persian, nor does an Arabic keyboard make Persian Arabic.
"""

import functools
import heapq
import math
import re
import unicodedata
from collections import Counter
from collections.abc import Collection
from importlib.metadata import version
from typing import Final

from py3langid.langid import MODEL_FILE, LanguageIdentifier

from schemas.analysis import Language
from streams.nlp.alphabets import ALPHABETS, OWN_FORMS, OWN_LETTERS, same_keyboard
from streams.nlp.common_words import COMMON_WORDS
from streams.nlp.writing_systems import SHARED, SOLE, main_script, only_script, writes_in

__all__ = ["MODEL", "OTHER", "every_language", "identify", "load_model"]

OTHER = "other"
MODEL: Final = f"py3langid-{version('py3langid')}"

_SAMPLE: Final = 2000
_SAMPLE_WORDS: Final = 60
_LEAST_LETTERS: Final = 3
_CODE_LENGTH: Final = 2
_SURE: Final = 0.9
_LIKELY: Final = 0.5
# A text with fewer of its letters in one script is in two languages, and any answer is only half of it.
_MAIN_SHARE: Final = 2 / 3

# What is in no language. Possessive, and only from a word's start: linear in the length of the text.
_ADDRESSES: Final = re.compile(r"https?://\S++|www\.\S++|(?<![\w.+-])[\w.+-]++@[\w.-]++|(?<!\w)@\w++")
# Arabic vowel signs, Koranic marks and the stretching tatweel: the model was trained on text without.
_MARKS: Final = re.compile("[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]")
_WORD: Final = re.compile(r"[^\W\d_](?:[^\W_]|[\u200c\u200d])*+")
# A digit for ء ع خ ط ح ق in a word of small letters: "3ammi", "sami3na". "3rd" and "7pm" are English.
_CHAT_WORD: Final = re.compile(r"(?<![\w.:/'-])(?!\d(?:rd|nd|th|am|pm|km|bn)\b)[a-z]{0,15}[235679]'?[a-z]{2,15}(?!\w)")
_CHAT_SHARE: Final = 0.2

# The model takes every language for as likely as the next. Most news is in these, above all in English, which the model
# takes for any other language when half the words are foreign names.
_COMMON: Final = frozenset("ar de es fa fr he it pt ru tr uk ur zh".split())
_RARE: Final = frozenset(
    "an br bs eo fo fy gd ht ig jv la lb lg ln mi oc om qu rw se sn st vo wa xh zu".split()  # codespell:ignore fo
)
_ENGLISH_FACTOR: Final = 8.0
_COMMON_FACTOR: Final = 4.0
_RARE_FACTOR: Final = 0.3
# The model's labels for varieties, and the language that each belongs to.
_VARIETY_OF: Final = {"arz": "ar", "ary": "ar", "sdh": "ku", "wuu": "zh", "yue": "zh", "uzs": "uz"}

# What one word says, as the logarithm of a factor: not much, since names and loans cross every border.
_FOREIGN_LETTER: Final = -1.6
_OWN_LETTER: Final = 1.2
_COMMON_WORD: Final = 1.1
_OWN_FORM: Final = 1.2
_MOST_EVIDENCE: Final = 20.0
_FLOOR: Final = 0.01
_CONTENDERS: Final = 12
# Makes a share as large as it is often right; measured on news in ninety languages, whole sentences and five words.
_SHARPNESS: Final = 1.6
# A Japanese headline may do without kana, a Japanese paragraph cannot.
_KANJI_ONLY: Final = 0.25
_KANJI_DECAY: Final = 0.9


def identify(text: str, *, known: Collection[str], hint: str | None = None) -> Language:
    """Return the language of the first 2,000 characters, ``other`` where nobody could tell.

    The confidence is how likely the text alone makes that language: of answers with 0.8, four in five are right.

    Args:
        known: ISO 639-1 codes that we can read: the best guess among these stands however unsure; that a text is in
            another language is said only where it is likelier than not. A hint counts only if it is one of these.
        hint: What the producer says; believed where the text is too short, or leaves us unsure (below 0.9) and is
            in a script that the hinted language is written in.
    """
    claimed = (hint or "").lower().replace("_", "-").split("-")[0]
    sample = _readable(text)
    script, letters, share = main_script(sample)
    if letters < _LEAST_LETTERS or _is_chat_spelling(sample):
        return Language(code=claimed if claimed in known else OTHER, confidence=0.0)
    shares = _shares(only_script(sample, script), script)
    code = max(shares, key=lambda language: (shares[language], language), default=OTHER)
    if shares.get(code, 0) < _SURE and claimed in known and writes_in(claimed, script):
        code = claimed
    confidence = round(shares.get(code, 0) * min(1, share / _MAIN_SHARE), 3)
    return Language(code=code if code in known or confidence >= _LIKELY else OTHER, confidence=confidence)


def every_language() -> frozenset[str]:
    """Return all codes that ``identify`` can give, but ``other``."""
    labels = (_VARIETY_OF.get(label, label) for label in _model().nb_classes)
    by_script = {*SOLE.values(), *(code for codes in SHARED.values() for code in codes)}
    return frozenset({code for code in labels if len(code) == _CODE_LENGTH} | by_script)


def load_model() -> None:
    """Load the model now (half a second, 75 MB) rather than at the first text."""
    _model()


@functools.cache
def _model() -> LanguageIdentifier:
    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


def _rank(text: str) -> dict[str, float]:
    """Return each language's likelihood by the library; another library changes this and the model it loads."""
    likelihoods: Counter[str] = Counter()
    for label, likelihood in _model().rank(text.lower() if text.isupper() else text):
        likelihoods[_VARIETY_OF.get(label, label)] += likelihood
    return {code: likelihood for code, likelihood in likelihoods.items() if len(code) == _CODE_LENGTH}


def _readable(text: str) -> str:
    plain = unicodedata.normalize("NFKC", _ADDRESSES.sub(" ", text[:_SAMPLE]))
    return _MARKS.sub("", plain)[:_SAMPLE]


def _is_chat_spelling(text: str) -> bool:
    """Tell Arabic in Latin letters and digits ("ya 3ammi, mafi 7ada"), which neither model nor tagger reads."""
    found = len(_CHAT_WORD.findall(text))
    return found > 1 and found >= _CHAT_SHARE * len(text.split())


def _shares(text: str, script: str) -> dict[str, float]:
    """Return each language of the script with its share of the evidence; they add up to 1."""
    if script == "CJK":
        japanese = _KANJI_ONLY * _KANJI_DECAY ** len(text)
        return {"zh": 1 - japanese, "ja": japanese}
    if script in SOLE:
        return {SOLE[script]: 1.0}
    weights = {code: weight * _prior(code) for code, weight in _rank(text).items() if writes_in(code, script)}
    if script in SHARED:
        # The model has no Sindhi, and no Sorani by that name: the letters may still speak for them.
        floor = _FLOOR * (sum(weights.values()) or 1)
        weights = {code: weights.get(code, 0) + floor for code in SHARED[script]}
    else:
        weights = dict(heapq.nlargest(_CONTENDERS, weights.items(), key=lambda item: (item[1], item[0])))
    evidence = _evidence(text, script, weights)
    weights = {code: (weight * math.exp(evidence[code])) ** _SHARPNESS for code, weight in weights.items()}
    total = sum(weights.values())
    return {code: weight / total for code, weight in weights.items()} if total else {}


def _prior(code: str) -> float:
    if code == "en":
        return _ENGLISH_FACTOR
    if code in _COMMON:
        return _COMMON_FACTOR
    return _RARE_FACTOR if code in _RARE else 1.0


def _evidence(text: str, script: str, languages: Collection[str]) -> dict[str, float]:
    """Return how much the first words speak for and against each language, as logarithms."""
    words = (same_keyboard(word) for word in _WORD.findall(text)[:_SAMPLE_WORDS])
    # Latin letters say nothing that the model does not know; Kurdish is not wrong for having them.
    spelt = [(word, frozenset(word if script in SHARED else "")) for word in words]
    sums = {code: sum(_word_evidence(word, letters, code) for word, letters in spelt) for code in languages}
    return {code: max(-_MOST_EVIDENCE, min(_MOST_EVIDENCE, evidence)) for code, evidence in sums.items()}


def _word_evidence(word: str, letters: frozenset[str], code: str) -> float:
    evidence = 0.0
    if code in ALPHABETS and not letters <= ALPHABETS[code]:
        evidence += _FOREIGN_LETTER
    if code in OWN_LETTERS and letters & OWN_LETTERS[code]:
        evidence += _OWN_LETTER
    if code in COMMON_WORDS and word in COMMON_WORDS[code]:
        evidence += _COMMON_WORD
    if code in OWN_FORMS and OWN_FORMS[code].fullmatch(word):
        evidence += _OWN_FORM
    return evidence
