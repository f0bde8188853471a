"""What comes in as a body comes out as articles, or is refused as a whole."""

import json
from collections.abc import AsyncIterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from streams.web.article_body import ArticleLimits, SentArticle, read_articles
from streams.web.problems import BatchRefusedError
from tests.data.hostile import HOSTILE, WHAT

MIB = 1 << 20
LIMITS = ArticleLimits(message_bytes=8 * MIB, text_bytes=MIB, depth=64)
JSON, LINES = "application/json", "application/x-ndjson"

ONLY_THE_CLEANER_SEES = {"only HTML tags", "only a script", "only invisible characters"}
"""Markup is taken out by the enrich worker alone; these become dead letters there."""
LISTS = {"an array"}
"""In a request, a list is several articles."""


async def chunks(*parts: bytes) -> AsyncIterator[bytes]:
    for part in parts:
        yield part


async def read(*parts: bytes, media_type: str = JSON, limits: ArticleLimits = LIMITS) -> list[SentArticle]:
    return await read_articles(chunks(*parts), media_type=media_type, limits=limits)


@pytest.mark.parametrize("name", [name for name, value in HOSTILE.items() if value is not None])
async def test_the_edge_and_the_worker_agree(name: str) -> None:
    value = HOSTILE[name]
    assert value is not None

    try:
        articles = await read(value)
    except BatchRefusedError as error:
        assert WHAT[name] == "dlq", error.detail
        assert error.status in {413, 422}
        assert error.detail
    else:
        assert WHAT[name] == "enriched" or name in ONLY_THE_CLEANER_SEES | LISTS
        if name not in LISTS:
            assert [value] == [article.value for article in articles]


async def test_one_object_stays_as_it_was_written() -> None:
    body = b'{ "text" : "caf\\u00e9",   "id":"7" }'

    assert [SentArticle(id="7", value=body)] == await read(body)


async def test_a_list_is_taken_apart_in_its_order() -> None:
    articles = await read(b' \n[{"text":"a","id":"1"},', b'{"text":"b"}]')

    assert [article.id for article in articles] == ["1", None]
    assert [json.loads(article.value)["text"] for article in articles] == ["a", "b"]


async def test_lines_stay_as_they_were_written_and_blank_ones_do_not_count() -> None:
    articles = await read(b'\n{"text": "a"}\r\n  \n{"te', b'xt":"b","id":""}', media_type=LINES)

    assert [
        SentArticle(id=None, value=b'{"text": "a"}'),
        SentArticle(id=None, value=b'{"text":"b","id":""}'),
    ] == articles


@given(texts=st.lists(st.text(min_size=1).filter(str.strip), min_size=1, max_size=8), size=st.integers(1, 50))
async def test_lines_do_not_depend_on_how_they_are_cut_into_chunks(texts: list[str], size: int) -> None:
    body = "\n".join(json.dumps({"text": text}) for text in texts).encode()

    articles = await read(*(body[at : at + size] for at in range(0, len(body), size)), media_type=LINES)

    assert texts == [json.loads(article.value)["text"] for article in articles]


@pytest.mark.parametrize(
    ("body", "media_type", "flaws"),
    [
        (b'[{"text":"a"},{"text":7},{"text":"b","tags":"war"},{}]', JSON, [(1, "text"), (2, "tags"), (3, "text")]),
        (b'{"text":"a"}\n{"text":"b"\n{"text":"c"}', LINES, [(1, None)]),
        (b'[{"text":"a"},null,7]', JSON, [(1, None), (2, None)]),
        (b'{"text":" \\n "}', JSON, [(0, "text")]),
        (b'[[{"text":"a"}]]', JSON, [(0, None)]),
    ],
)
async def test_a_bad_article_is_named_by_its_place_and_field(
    body: bytes, media_type: str, flaws: list[tuple[int, str | None]]
) -> None:
    with pytest.raises(BatchRefusedError) as caught:
        await read(body, media_type=media_type)

    assert caught.value.status == 422
    assert flaws == [(flaw.index, flaw.field) for flaw in caught.value.flaws]
    assert all(flaw.reason for flaw in caught.value.flaws)


@pytest.mark.parametrize("body", [b"", b"  \n", b"[]"])
@pytest.mark.parametrize("media_type", [JSON, LINES])
async def test_nothing_is_refused_too(body: bytes, media_type: str) -> None:
    with pytest.raises(BatchRefusedError) as caught:
        await read(body, media_type=media_type)

    assert caught.value.status == 422


async def test_a_text_over_the_limit_is_too_large_and_named() -> None:
    limits = ArticleLimits(message_bytes=MIB, text_bytes=10, depth=64)

    with pytest.raises(BatchRefusedError) as caught:
        await read(b'[{"text":"short"},{"text":"12345678901"}]', limits=limits)

    assert caught.value.status == 413
    assert [flaw.index for flaw in caught.value.flaws] == [1]
    assert "11" in caught.value.detail
    assert "10" in caught.value.detail


async def test_a_line_over_the_limit_is_refused_before_its_end() -> None:
    limits = ArticleLimits(message_bytes=100, text_bytes=100, depth=64)
    taken = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal taken
        yield b'{"text": "a"}\n{"text": "'
        while True:
            taken += 1
            yield b"x" * 50

    with pytest.raises(BatchRefusedError) as caught:
        await read_articles(endless(), media_type=LINES, limits=limits)

    assert caught.value.status == 413
    assert [flaw.index for flaw in caught.value.flaws] == [1]
    assert taken < 5


@pytest.mark.parametrize("media_type", [JSON, LINES])
async def test_more_articles_than_may_come_at_once_are_refused(media_type: str) -> None:
    limits = ArticleLimits(message_bytes=MIB, text_bytes=MIB, depth=64, count=3)
    article = b'{"text":"a"}'
    body = b"[" + b",".join([article] * 4) + b"]" if media_type == JSON else b"\n".join([article] * 4)

    with pytest.raises(BatchRefusedError) as caught:
        await read(body, media_type=media_type, limits=limits)

    assert caught.value.status == 413
    assert "3" in caught.value.detail


async def test_an_article_too_deep_to_be_written_again_is_refused_like_any_other() -> None:
    deep = b'{"text":"a","metadata":{"deep":' + b"[" * 300 + b"1" + b"]" * 300 + b"}}"

    with pytest.raises(BatchRefusedError) as caught:
        await read(b'[{"text":"a"},' + deep + b"]")

    assert caught.value.status == 422
    assert [flaw.index for flaw in caught.value.flaws] == [1]


async def test_an_endless_list_of_mistakes_is_cut_short() -> None:
    with pytest.raises(BatchRefusedError) as caught:
        await read(b"\n".join([b"{}"] * 500), media_type=LINES)

    assert len(caught.value.flaws) == 20


async def test_a_byte_order_mark_is_no_mistake() -> None:
    assert len(await read(b'\xef\xbb\xbf[{"text":"a"},{"text":"b"}]')) == 2
    assert len(await read(b'\xef\xbb\xbf{"text":"a"}')) == 1
