"""Values that somebody will push to ``articles.raw`` one day, and where each must end.

Made here rather than kept in files: many are not text, and some are megabytes.
"""

import json
from typing import Literal

__all__ = ["HOSTILE", "WHAT", "Fate"]

Fate = Literal["enriched", "dlq"]

_TEXT = "Two people were killed in shelling near the town hall."
_OPTIONAL = ("id", "url", "title", "source", "language", "published_at", "fetched_at", "authors", "tags", "metadata")
_ARABIC = "قُتل شخصان في قصف قرب مبنى البلدية."


def _json(**fields: object) -> bytes:
    return json.dumps({"text": _TEXT, **fields}, ensure_ascii=False).encode()


def _nested(levels: int) -> bytes:
    # By hand: json.dumps itself gives up on deep values.
    return b'{"text": "%s", "metadata": {"deep": %s1%s}}' % (_TEXT.encode(), b"[" * levels, b"]" * levels)


_CASES: dict[str, tuple[bytes | None, Fate]] = {
    # not a message at all
    "a null value": (None, "dlq"),
    "an empty value": (b"", "dlq"),
    "only white space": (b" \n\t ", "dlq"),
    # bytes that are not UTF-8
    "latin-1": ('{"text": "Un mort à Évry, deux blessés à Orléans."}'.encode("latin-1"), "dlq"),
    "windows-1256 Arabic": ('{"text": "قتل شخصان في قصف"}'.encode("cp1256"), "dlq"),
    "UTF-16": (_json().decode().encode("utf-16"), "dlq"),
    "a UTF-8 surrogate": (b'{"text": "cut \xed\xa0\x80 here"}', "dlq"),
    "a character cut in half": (b'{"text": "' + "قصف".encode()[:-1] + b'"}', "dlq"),
    "random bytes": (bytes(range(256)), "dlq"),
    # not JSON
    "plain text": (_TEXT.encode(), "dlq"),
    "truncated JSON": (_json(title="Shelling")[:-9], "dlq"),
    "two JSON objects": (_json() + _json(), "dlq"),
    "single quotes": (b"{'text': 'Two people were killed.'}", "dlq"),
    "NaN": (b'{"text": "Two people were killed.", "metadata": {"score": NaN}}', "dlq"),
    "a lone high surrogate": (b'{"text": "cut \\ud800 here"}', "dlq"),
    "a lone low surrogate in the title": (b'{"text": "Two were killed.", "title": "cut \\udfff"}', "dlq"),
    "a raw control character": (b'{"text": "Two people\x01 were killed."}', "dlq"),
    # JSON, but no object
    "an array": (b"[" + _json() + b"]", "dlq"),
    "a string": (b'"Two people were killed."', "dlq"),
    "a number": (b"42", "dlq"),
    "null as JSON": (b"null", "dlq"),
    "true": (b"true", "dlq"),
    # wrong types
    "no text": (b'{"title": "Shelling"}', "dlq"),
    "text null": (_json(text=None), "dlq"),
    "text a number": (_json(text=7), "dlq"),
    "text a list": (_json(text=[_TEXT]), "dlq"),
    "id a number": (_json(id=4711), "dlq"),
    "title an object": (_json(title={"en": "Shelling"}), "dlq"),
    "url a list": (_json(url=["https://news.example/1"]), "dlq"),
    "tags a string": (_json(tags="war"), "dlq"),
    "authors with a number": (_json(authors=["A. Writer", 7]), "dlq"),
    "metadata a list": (_json(metadata=["fictional"]), "dlq"),
    # dates
    "published_at nonsense": (_json(published_at="yesterday or so"), "dlq"),
    "published_at 30 February": (_json(published_at="2026-02-30T00:00:00Z"), "dlq"),
    "published_at true": (_json(published_at=True), "dlq"),
    "published_at a huge number": (_json(published_at=10**30), "dlq"),
    "published_at before year 1 in UTC": (_json(published_at="0001-01-01T00:00:00+05:00"), "dlq"),
    "published_at after year 9999 in UTC": (_json(published_at="9999-12-31T23:59:59-05:00"), "dlq"),
    "published_at in the year 1": (_json(published_at="0001-01-01T00:00:00Z"), "enriched"),
    "published_at in the far future": (_json(published_at="9999-12-31T23:59:59Z"), "enriched"),
    "published_at without a zone": (_json(published_at="2026-03-01T12:00:00"), "enriched"),
    # nothing left to read
    "empty text": (_json(text=""), "dlq"),
    "blank text": (_json(text=" \n\t\u00a0\u3000 "), "dlq"),
    "only HTML tags": (_json(text="<div><p> </p><br/><img src='x.png'></div>"), "dlq"),
    "only a script": (_json(text="<script>alert('attack')</script><style>p {color: red}</style>"), "dlq"),
    "only invisible characters": (_json(text="\u200b\u200e\u2060\ufeff\u00ad"), "dlq"),
    # too large, too deep
    "5 MB of text": (_json(text="قصف " * 750_000), "dlq"),
    "one byte over the text limit": (_json(text="a" * (1024 * 1024 + 1)), "dlq"),
    "5,000 levels of nesting": (_nested(5_000), "dlq"),
    "500 levels of nesting": (_nested(500), "dlq"),
    "20 levels of nesting": (_nested(20), "enriched"),
    # ugly, but readable
    "NUL in the text": (_json(text=f"Two people\x00 were killed.\x00 {_ARABIC}"), "enriched"),
    "NUL in title, source and id": (_json(title="Shel\x00ling", source="wire\x00", id="a\x001"), "enriched"),
    "NUL in metadata": (_json(metadata={"no\x00te": "a\x00b"}), "enriched"),
    "HTML with script, style and entities": (
        _json(
            text="<html><head><style>p{}</style></head><body><p>Two &amp; a half&nbsp;dozen &#1602;&#x62a;&#1604;</p>"
            "<script>if (a < b) { attack(); }</script><!-- killed --><p>were killed &lt;today&gt;.</body>"
        ),
        "enriched",
    ),
    "unclosed HTML": (_json(text="<p>Two people <b>were <i>killed</p> today < yesterday <a href='x"), "enriched"),
    "HTML nested 10,000 deep": (_json(text="<div>" * 10_000 + _TEXT + "</div>" * 10_000), "enriched"),
    "a surrogate as an HTML reference": (_json(text=f"<p>&#xD800;&#0;&#x110000; {_TEXT}</p>"), "enriched"),
    "100,000 angle brackets": (_json(text=f"{_TEXT} {'<' * 100_000}"), "enriched"),
    "50,000 tags never closed": (_json(text=f"{_TEXT} {'<a ' * 50_000}"), "enriched"),
    "no title": (_json(), "enriched"),
    "title of tags only": (_json(title="<b></b>"), "enriched"),
    "every optional field null": (
        _json(**dict.fromkeys(_OPTIONAL)),
        "enriched",
    ),
    "bidirectional controls": (_json(text=f"\u202e{_TEXT}\u202c \u2067{_ARABIC}\u2069"), "enriched"),
    "only emoji": (
        _json(text="🚨\U0001f468\u200d\U0001f469\u200d\U0001f467 \U0001f3f3\ufe0f\u200d\U0001f308"),
        "enriched",
    ),
    "one word of 50,000 characters": (_json(text="قصف" * 16_667), "enriched"),
    "50,000 combining marks on one letter": (_json(text=_ARABIC + "\u0651" * 50_000), "enriched"),
    "no sentence end in 10,000 words": (_json(text="قصف الجيش المدينة و" * 3_300), "enriched"),
    "a language that does not exist": (_json(language="xx-klingon"), "enriched"),
    "a URL that is none": (_json(url="http://[::1:::/%%%?a=1&a=2"), "enriched"),
    "an integer of 60 digits": (_json(metadata={"views": 10**60 - 1}), "enriched"),
    "a number of 60 digits in the text": (_json(text=f"Rebels killed {'9' * 60} people, the army said."), "enriched"),
    "digits that int() refuses": (_json(text="Rebels killed ² or ① people in Aleppo, the army said."), "enriched"),
    "duplicate keys": (b'{"text": "First.", "id": "1", "text": "Two people were killed.", "id": "2"}', "enriched"),
    "unknown fields": (_json(region="MENA", score=0.7, geo={"lat": 36.2, "lon": 37.1}, key="k", version=3), "enriched"),
    "other scripts": (_json(text="叙利亚北部发生空袭。 Удар по рынку. חמישה נהרגו. 다섯 명이 숨졌다."), "enriched"),
    "100 kB of text": (_json(text=(_TEXT + " ") * 1_850), "enriched"),
}

HOSTILE: dict[str, bytes | None] = {name: value for name, (value, _) in _CASES.items()}
"""By name; None is a record without a value (a tombstone)."""

WHAT: dict[str, Fate] = {name: fate for name, (_, fate) in _CASES.items()}
"""Where each must end: read as well as it can be, or in the dead-letter topic with a reason."""
