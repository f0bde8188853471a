"""Cuts that no full stop marks: time stamps, ruled lines, addresses, letters' closes in text that lost its layout.

Mail, forums and scraped pages put a sender, a date or a signature on a line of its own; once the lines are joined, only
their shape shows where one thing ends and the next begins.
"""

import re
from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet

__all__ = ["layout_cuts"]

_SHAPE = re.compile(
    r"""
    (?P<stamp>\b\d{1,2}/\d{1,2}/\d{2,4}\s\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M\b)?)
  | (?P<rule>(?<!\S)(?:[*_=~\#]{3,200}|-{4,200}|[*_=~\#]{3,100}[A-Z]{1,40}[*_=~\#]{3,100})(?!\S))
  | (?P<smiley>(?<=\s)[:;=]-?[()DP](?=\s["'“]?[A-Z]))
  | (?P<file>(?<=\s)-\s[\w().-]{1,60}\.(?:pdf|docx?|xlsx?|html?|pptx?|jpe?g|png|txt)\b)
  | (?P<address>(?:https?://|www\.)[^\s<>]{3,300}|(?<![\w.@])[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,64}>?)
  | (?P<greeting>\b(?:Dear|Hi|Hello|Hey)(?:\s[A-Z][\w.]{0,20}){0,3},(?=\s[A-Z]))
  | (?P<close>\b(?:(?:[Bb]est|[Kk]ind|[Ww]arm|[Kk]indest|[Ww]armest|[Mm]any)\s)?
       (?:[Rr]egards|[Tt]hanks|[Ss]incerely|[Cc]heers|[Bb]est\swishes)(?:\s(?:again|yours))?,)(?=\s[A-Z])
    """,
    re.VERBOSE,
)
_BEFORE_STAMP = re.compile(
    r"(?:\b(?:on|at|of|from|by|since|until|before|after|dated|the|to|and)|[-–(,:])\s*$", re.IGNORECASE
)
_WORD = re.compile(r"\s+([A-Z][\w'’]*)")
_ADDRESS_END = re.compile(r"\S/\S+\s$")
_LOOK_BACK = 40
_SENTENCE_ENDS = frozenset(".!?…:)>\"'”")


def layout_cuts(text: str, start: int, end: int, *, starters: AbstractSet[str]) -> list[int]:
    """Return the places in ``text[start:end]`` before which a sentence ends, in order."""
    cuts: list[int] = []
    for found in _SHAPE.finditer(text, start, end):
        before = text[max(start, found.start() - _LOOK_BACK) : found.start()]
        after = text[found.end() : min(end, found.end() + _LOOK_BACK)]
        is_cut_before, is_cut_behind = _RULES[found.lastgroup or ""](found.group(), before, after, starters)
        if is_cut_before and found.start() > start:
            cuts.append(found.start())
        if is_cut_behind and found.end() < end:
            cuts.append(found.end())
    return cuts


def _at_stamp(_: str, before: str, after: str, __: AbstractSet[str]) -> tuple[bool, bool]:
    """A date with a time stands alone, unless it is part of what precedes it: "on 5/20/2024 10:30"."""
    begins = bool(before) and _BEFORE_STAMP.search(before) is None
    following = after[:3].strip()[:1]
    return begins, following.isupper() or following.isdigit() or (begins and after[:1].isspace())


def _at_address(address: str, before: str, after: str, starters: AbstractSet[str]) -> tuple[bool, bool]:
    """An address ends its sentence before a word that begins one, and in the header of a message."""
    begins = before.rstrip().endswith(("...", "…")) or (address.startswith("http") and _ADDRESS_END.search(before))
    following = _WORD.match(after)
    is_header = address.endswith(">") or before.rstrip().lower().endswith("email:")
    return bool(begins), following is not None and (is_header or following[1].lower() in starters)


def _at_close(_: str, before: str, __: str, ___: AbstractSet[str]) -> tuple[bool, bool]:
    """Tell whether "Regards," or "Dear Tom," stands at the beginning of a sentence."""
    return False, not before.strip() or before.rstrip()[-1] in _SENTENCE_ENDS


_Rule = Callable[[str, str, str, AbstractSet[str]], tuple[bool, bool]]
"""From the shape, what stands before and behind it, and the words that begin sentences, to: cut before, cut behind."""

_RULES: Mapping[str, _Rule] = {
    "stamp": _at_stamp,
    "address": _at_address,
    "greeting": _at_close,
    "close": _at_close,
    "rule": lambda *_: (True, True),
    "file": lambda *_: (True, False),
    "smiley": lambda *_: (False, True),
}
