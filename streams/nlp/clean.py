"""Turn what producers send as text into text that can be read and pointed into.

Everything later counts code points in what this returns, so it runs once, before anything else.
"""

import re
from typing import ClassVar

from lxml import etree

__all__ = ["clean_text", "looks_like_html", "strip_html"]

# An opening or closing tag of a known shape; "x < y" and "<3" are not.
_TAG = re.compile(r"</?[A-Za-z][A-Za-z0-9]{0,15}(?:\s[^<>]{0,2000})?/?>")
# A numeric or a common named reference, with its semicolon.
_REFERENCE = re.compile(r"&(?:#\d{1,7}|#x[0-9A-Fa-f]{1,6}|amp|lt|gt|quot|apos|nbsp|[lr]dquo|[lr]squo|[mn]dash|hellip);")
# Controls but tab and newline; bidirectional controls, byte-order marks, soft hyphens; they are never read aloud.
# ZWNJ and ZWJ stay: Persian and Urdu spell with them.
_INVISIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_NEWLINE = re.compile("\r\n?|[\u2028\u2029\u0085]")
_SPACES = re.compile("[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
_BLANK_LINES = re.compile(r" ?\n(?: ?\n)+ ?")
_SPACE_AT_NEWLINE = re.compile(r" ?\n ?")


class _TextOfHtml:
    """What lxml's parser calls; keeps the text, breaks lines at block elements, leaves scripts out."""

    _BLOCKS: ClassVar[frozenset[str]] = frozenset(
        "address article aside blockquote br dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6"
        " header hr li main nav ol option p pre section table td th title tr ul".split()
    )
    _SILENT: ClassVar[frozenset[str]] = frozenset({"script", "style", "noscript", "template", "head", "iframe", "svg"})

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._silent_depth = 0

    def start(self, tag: str, _attributes: object) -> None:
        if tag in self._SILENT:
            self._silent_depth += 1
        elif tag in self._BLOCKS:
            self._parts.append("\n")

    def end(self, tag: str) -> None:
        if tag in self._SILENT:
            self._silent_depth = max(0, self._silent_depth - 1)
        elif tag in self._BLOCKS:
            self._parts.append("\n")

    def data(self, text: str) -> None:
        if not self._silent_depth:
            self._parts.append(text)

    def comment(self, _text: str) -> None:
        """Comments are not text."""

    def close(self) -> str:
        return "".join(self._parts)


def looks_like_html(text: str) -> bool:
    """Tell whether there is a tag or a character reference in it."""
    return _TAG.search(text) is not None or _REFERENCE.search(text) is not None


def strip_html(text: str) -> str:
    """Return the text a browser would show, a line for each block; broken markup is read as browsers do."""
    # A bare "<" that opens no tag would swallow what follows; NUL ends libxml2's input.
    guarded = re.sub(r"<(?![A-Za-z/!])", "&lt;", text.replace("\x00", ""))
    parser = etree.HTMLParser(target=_TextOfHtml(), encoding="utf-8", huge_tree=True)
    shown = etree.fromstring(f"<body>{guarded}</body>".encode(), parser)
    return str(shown)


def clean_text(raw: str) -> str:
    """Return readable text: no markup, no invisible characters, plain spaces, at most one empty line.

    Letters, marks, punctuation and emoji stay as they are.
    """
    text = strip_html(raw) if looks_like_html(raw) else raw
    text = _INVISIBLE.sub("", _NEWLINE.sub("\n", text))
    text = _SPACES.sub(" ", text)
    text = _BLANK_LINES.sub("\n\n", text)
    return _SPACE_AT_NEWLINE.sub("\n", text).strip()
