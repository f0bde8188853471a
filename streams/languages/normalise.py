"""Fold a word to the spelling the shipped taggers were trained on.

Training and inference must call the very same function, or the vocabulary does not match. A fold may change the
length of a word: offsets are kept by token, never recomputed from folded text.
"""

import re

__all__ = ["fold"]

# Marks that are written but never read: bidirectional controls, zero-width characters, the soft hyphen.
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")

# Tashkeel and Quranic marks (U+0610-061A, 064B-065F, 0670, 06D6-06ED without letters and signs) and the tatweel.
_ARABIC_MARKS = re.compile(
    "[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]"
)

_PUNCTUATION = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u02bc", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb", '"'),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
        "\u2026": "...",
        "\u00a0": " ",
    }
)

_ARABIC_LETTERS = str.maketrans(
    {
        **dict.fromkeys("أإآٱ", "\u0627"),  # plain alef
        **dict(zip("٠١٢٣٤٥٦٧٨٩", "0123456789", strict=True)),
        **dict(zip("۰۱۲۳۴۵۶۷۸۹", "0123456789", strict=True)),
    }
)


def fold(word: str) -> str:
    """Return ``word`` as the taggers know it.

    Quotation marks and dashes become ASCII and invisible marks go. In Arabic script, whatever the language of the text
    around the word, the forms of alef become one, tashkeel and tatweel go, digits become ASCII; alef maqsura and ta
    marbuta stay as written. A word of which nothing would remain is returned as it came.

    Args:
        word: One token as it stands in the text.
    """
    folded = _INVISIBLE.sub("", word).translate(_PUNCTUATION)
    return _ARABIC_MARKS.sub("", folded).translate(_ARABIC_LETTERS).strip() or word
