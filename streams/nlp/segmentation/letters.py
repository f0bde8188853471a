r"""Character classes for tokens: letters with their marks, and the scripts that put no spaces between words.

Python's ``\w`` leaves combining marks out, so a vocalised Arabic word would fall apart.
"""

__all__ = ["CLUSTER", "EMOJI", "HAN", "KATAKANA", "LATIN", "LETTER", "MARK"]

MARK = (
    r"[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670"
    r"\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0711\u0730-\u074a\u08d3-\u08ff\u0900-\u0903\u093a-\u094f"
    r"\u0951-\u0957\u0962\u0963\u0981-\u0983\u09bc-\u09cd\u0a01-\u0a03\u0a3c-\u0a51\u0a70\u0a71\u0a81-\u0a83\u0abc-\u0acd"
    r"\u0b01-\u0b03\u0b3c-\u0b57\u0b82\u0bbe-\u0bcd\u0c00-\u0c04\u0c3e-\u0c56\u0c81-\u0c83\u0cbc-\u0cd6\u0d00-\u0d03"
    r"\u0d3b-\u0d4d\u200c\u200d\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]"
)
"""Combining marks, tatweel, and the joiners that Persian and Urdu spell with."""

_HAN_RANGES = (
    r"\u2e80-\u2fd5\u3005-\u3007\u3021-\u3029\u3038-\u303b\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"
)
_CLUSTERED_RANGES = r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
HAN = rf"[{_HAN_RANGES}]"
KATAKANA = r"[\u30a1-\u30ff\u31f0-\u31ff\uff66-\uff9f]"
LATIN = r"[A-Za-z\u00c0-\u024f]"

LETTER = rf"(?:(?![{_HAN_RANGES}\u3041-\u30ff\u31f0-\u31ff\uff66-\uff9f{_CLUSTERED_RANGES}])[^\W\d_]|{MARK})"
"""A letter of a script that puts spaces between its words, or a mark on one."""

CLUSTER = (
    rf"[\u0e40-\u0e44\u0ec0-\u0ec4]?[{_CLUSTERED_RANGES}]"
    r"[\u0e30-\u0e3a\u0e45-\u0e4e\u0eb0-\u0ebc\u0ec8-\u0ecd\u102b-\u103e\u1056-\u1059\u17b4-\u17d3]*"
)
"""A Thai, Lao, Burmese or Khmer consonant with the vowels and tones around it."""

EMOJI = (
    r"(?:[\U0001f1e6-\U0001f1ff]{2}"
    r"|[\u2190-\u21ff\u2300-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff]"
    r"(?:[\ufe0e\ufe0f\U0001f3fb-\U0001f3ff]|\u200d[\u2600-\u27bf\U0001f000-\U0001faff]){0,12})"
)
"""A pictogram with its skin tone and what is joined to it, or a flag."""
