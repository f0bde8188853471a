"""Bytes to contracts: what is accepted, and what a producer is told about what is not."""

from datetime import UTC, datetime

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemas.errors import NotAnArticle, NotJson, NotUtf8, Poison, TooDeep, TooLarge
from schemas.raw import RawArticle
from streams.bus.codec import decode, encode

ARABIC = '{"text":"انفجار في المدينة","published_at":"2026-11-25T08:00:00Z"}'
LIMIT = 5 << 20


@pytest.mark.parametrize(
    ("value", "kind", "reason"),
    [
        (None, NotJson, "a null value (a tombstone); a message must have a JSON object as its value"),
        (b"", NotJson, "an empty value; a message must have a JSON object as its value"),
        (b" \n\t", NotJson, "an empty value; a message must have a JSON object as its value"),
        (ARABIC.encode("utf-16"), NotUtf8, "not UTF-8: byte 0xff at position 0 (invalid start byte)"),
        ("انفجار".encode("cp1256"), NotUtf8, "not UTF-8: byte 0xc7 at position 0 (invalid continuation byte)"),
        (b'{"text":"\xed\xa0\x80"}', NotUtf8, "not UTF-8: byte 0xed at position 9 (invalid continuation byte)"),
        (b'{"text":"a"', NotJson, "not JSON: it breaks off at line 1, column 12"),
        (b'{"text":NaN}', NotJson, "not JSON: NaN and Infinity do not exist in JSON (line 1, column 9)"),
        (b'{"text":"a","n":Infinity}', NotJson, "not JSON: NaN and Infinity do not exist in JSON (line 1, column 17)"),
        (b"[" * 100_000, TooDeep, "brackets nested deeper than 64 levels"),
        (b'{"text":"a","x":%s}' % (b"[" * 64 + b"]" * 64), TooDeep, "brackets nested deeper than 64 levels"),
        (b'{"text":"a","x":%s}' % (b'{"a":' * 64 + b"1" + b"}" * 64), TooDeep, "brackets nested deeper than 64 levels"),
        (b"[]", NotAnArticle, "the message is a list; it must be an object"),
        (b"null", NotAnArticle, "the message is null; it must be an object"),
        (b'"text"', NotAnArticle, 'the message is "text"; it must be an object'),
        (b"{}", NotAnArticle, "`text` is missing"),
        (b'{"text":1}', NotAnArticle, "`text` is 1; it must be a string"),
        (b'{"text":null}', NotAnArticle, "`text` is null; it must be a string"),
        (b'{"text":"a","tags":["b",["c"]]}', NotAnArticle, "`tags[1]` is a list; it must be a string"),
        (b'{"text":"a","authors":"b"}', NotAnArticle, '`authors` is "b"; it must be a list'),
        (
            b'{"text":"a","published_at":"yesterday"}',
            NotAnArticle,
            '`published_at` is "yesterday"; it must be a date and time such as 2026-11-25T08:00:00Z (RFC 3339)',
        ),
        (
            b'{"url":1,"title":2,"source":3,"id":4}',
            NotAnArticle,
            "`text` is missing; `id` is 4; it must be a string; `url` is 1; it must be a string; and 2 more",
        ),
        (b'"' + b"a" * LIMIT + b'"', TooLarge, f"{LIMIT + 2} bytes; the limit is {LIMIT}"),
    ],
    ids=lambda value: repr(value)[:40],
)
def test_what_is_no_article_is_refused_in_plain_words(value: bytes | None, kind: type[Poison], reason: str) -> None:
    with pytest.raises(Poison) as caught:
        decode(value, RawArticle, max_bytes=LIMIT)

    assert (caught.type, str(caught.value)) == (kind, reason)


def test_half_a_character_is_not_json() -> None:
    with pytest.raises(NotJson, match="half a character"):
        decode(b'{"text":"\\ud800"}', RawArticle, max_bytes=LIMIT)


def test_a_number_too_large_for_any_float_is_refused() -> None:
    with pytest.raises(NotJson, match="line 1, column 17"):
        decode(b'{"text":"a","n":1e999}', RawArticle, max_bytes=LIMIT)


def test_long_values_are_not_repeated_at_length() -> None:
    with pytest.raises(NotAnArticle) as caught:
        decode(orjson.dumps({"text": "a", "published_at": "x" * 10_000}), RawArticle, max_bytes=LIMIT)

    assert len(str(caught.value)) < 200


@pytest.mark.parametrize("value", [ARABIC.encode(), b"\xef\xbb\xbf" + ARABIC.encode(), b"\n " + ARABIC.encode()])
def test_an_article_is_read_also_behind_a_byte_order_mark(value: bytes) -> None:
    article = decode(value, RawArticle, max_bytes=LIMIT)

    assert article == RawArticle(text="انفجار في المدينة", published_at=datetime(2026, 11, 25, 8, tzinfo=UTC))


def test_the_deepest_json_that_is_allowed_is_read() -> None:
    value = b'{"text":"a","x":%s}' % (b"[" * 63 + b"]" * 63)

    assert decode(value, RawArticle, max_bytes=LIMIT).text == "a"


def test_many_brackets_side_by_side_are_not_deep() -> None:
    value = b'{"text":"[[[[{{{{","x":[%s[]]}' % (b"[]," * 1000)

    assert decode(value, RawArticle, max_bytes=LIMIT).text == "[[[[{{{{"


@given(st.builds(RawArticle, text=st.text(st.characters(codec="utf-8")), title=st.none() | st.text(max_size=50)))
def test_what_is_written_is_read_back(article: RawArticle) -> None:
    assert decode(encode(article), RawArticle, max_bytes=LIMIT) == article


@given(st.binary(max_size=200))
def test_any_bytes_at_all_are_an_article_or_poison(value: bytes) -> None:
    try:
        decode(value, RawArticle, max_bytes=LIMIT)
    except Poison as error:
        assert str(error)


def test_arabic_is_written_as_itself() -> None:
    assert "انفجار".encode() in encode(RawArticle(text="انفجار"))
