"""The characters that end, close and open sentences, in the scripts that we read."""

__all__ = [
    "BULLETS",
    "CLOSERS",
    "DASHES",
    "ENDERS",
    "FULL_ENDERS",
    "OPENERS",
    "QUOTES",
    "is_arabic_letter",
    "is_caseless",
]

FULL_ENDERS = frozenset("。！？۔।॥።။៕។։｡︒")
"""Marks that nothing but a sentence ends with: no abbreviation, number or address holds one."""

ENDERS = frozenset(".!?؟…‼⁇⁈⁉‽") | FULL_ENDERS
CLOSERS = frozenset(")]}”’»›」』）】》〉")
QUOTES = frozenset("\"'”’»“‘」』")
"""Signs that close a quotation, where they stand behind its last mark."""

OPENERS = frozenset("([{“‘«‹„‚「『（【《〈¿¡\"'")
DASHES = frozenset("-–—―")
BULLETS = frozenset("•‣◦▪▫■□●○◆◇►▶→⁃✓✔➢➤·*")


def is_arabic_letter(letter: str) -> bool:
    """Tell whether a letter is of the Arabic script, be it Arabic, Persian or Urdu."""
    return "\u0600" <= letter <= "\u06ff" or "\u0750" <= letter <= "\u077f" or "\ufb50" <= letter <= "\ufefc"


def is_caseless(letter: str) -> bool:
    """Tell whether a letter is of a script without capitals, so that only the marks tell where a sentence begins."""
    return letter.isalpha() and not letter.isupper() and not letter.islower() and not letter.istitle()
