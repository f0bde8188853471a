"""Bodies of ``POST /v1/articles`` to records for Kafka: one object, a list, or a line each, taken whole or not at all.

Taking the good and leaving the bad would make the sender find out which were which; here the same request, put
right, can simply be sent again. Each article passes the very check that the enrich worker makes.
"""

import asyncio
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Final

import orjson

from schemas.errors import EmptyText, NotAnArticle, Poison, TooDeep, TooLarge
from schemas.raw import RawArticle
from streams.bus.codec import decode
from streams.web.problems import BatchRefusedError, Flaw

__all__ = ["LINE_MEDIA_TYPES", "ArticleLimits", "SentArticle", "read_articles"]

_FLAWS_SHOWN: Final = 20
_BREATHE_EVERY: Final = 200
"""So many articles are checked before other requests get a turn."""
_FIELD: Final = re.compile(r"`([^`]+)`")
_BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"
LINE_MEDIA_TYPES: Final = ("application/x-ndjson", "application/jsonl")


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleLimits:
    """What is still a request."""

    message_bytes: int
    text_bytes: int
    depth: int
    body_bytes: int = 64 << 20
    count: int = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class SentArticle:
    """One article that can be published: its bytes, and the id that its sender gave it."""

    id: str | None
    value: bytes


@dataclass
class _Reading:
    """What was read so far."""

    limits: ArticleLimits
    articles: list[SentArticle] = field(default_factory=list)
    flaws: list[Flaw] = field(default_factory=list)
    seen: int = 0
    too_large: bool = False

    def take(self, value: bytes) -> None:
        """Check one article."""
        index = self.seen
        self.seen += 1
        if self.seen > self.limits.count:
            detail = f"Nothing was published: over {self.limits.count} articles in one request. Send fewer at once."
            raise BatchRefusedError((), status=413, detail=detail)
        try:
            article = self._checked(value)
        except Poison as error:
            self.refuse(index, error)
        else:
            if not self.flaws:  # nothing will be published any more
                self.articles.append(SentArticle(id=article.id or None, value=value))

    def refuse(self, index: int, error: Poison) -> None:
        """Note why one cannot be taken; enough is enough."""
        named = _FIELD.match(str(error)) if isinstance(error, NotAnArticle) else None
        at = "text" if isinstance(error, EmptyText) else named and named[1]
        self.flaws.append(Flaw(index=index, field=at, reason=str(error)))
        self.too_large = self.too_large or isinstance(error, TooLarge)
        if len(self.flaws) >= _FLAWS_SHOWN:
            self.finish()

    def finish(self) -> list[SentArticle]:
        """Return the articles, or raise what was wrong with them."""
        if not self.flaws:
            return self.articles
        first = self.flaws[0]
        more = f" (and {len(self.flaws) - 1} more)" if len(self.flaws) > 1 else ""
        detail = f"Nothing was published. Article {first.index}: {first.reason}{more}"
        raise BatchRefusedError(self.flaws, status=413 if self.too_large else 422, detail=detail)

    def _checked(self, value: bytes) -> RawArticle:
        article = decode(value, RawArticle, max_bytes=self.limits.message_bytes, max_depth=self.limits.depth)
        size = len(article.text.encode())
        if size > self.limits.text_bytes:
            msg = f"the text has {size} bytes; the limit is {self.limits.text_bytes} (TOCSIN_MAX_TEXT_BYTES)"
            raise TooLarge(msg)
        if not article.text.strip():
            raise EmptyText("`text` is empty; send some words")
        return article


async def read_articles(chunks: AsyncIterator[bytes], *, media_type: str, limits: ArticleLimits) -> list[SentArticle]:
    """Return every article in the body.

    Raises:
        BatchRefusedError: One at least cannot be taken; the flaws name each. 413 if one is too large, else 422.
    """
    reading = _Reading(limits)
    if media_type in LINE_MEDIA_TYPES:
        await _read_lines(chunks, reading)
    else:
        await _read_document(chunks, reading)
    if not reading.seen:
        raise BatchRefusedError((), status=422, detail="There is no article in the body.")
    return reading.finish()


async def _read_lines(chunks: AsyncIterator[bytes], reading: _Reading) -> None:
    rest = b""
    async for chunk in chunks:
        *lines, rest = (rest + chunk).split(b"\n")
        for line in lines:
            await _take_line(line, reading)
        if len(rest) > reading.limits.message_bytes:  # no need to wait for its end
            reading.refuse(reading.seen, TooLarge(f"over {reading.limits.message_bytes} bytes in one line"))
            reading.finish()
    await _take_line(rest, reading)


async def _take_line(line: bytes, reading: _Reading) -> None:
    if line.strip():
        reading.take(line.rstrip(b"\r"))
        await _breathe(reading)


async def _read_document(chunks: AsyncIterator[bytes], reading: _Reading) -> None:
    body = b"".join([chunk async for chunk in chunks]).removeprefix(_BYTE_ORDER_MARK)
    if body[:1024].lstrip()[:1] != b"[":
        reading.take(body)
        return
    for item in _parse_list(body):
        # The sender's own spelling is lost here; only its meaning can be cut out of a list.
        try:
            value = orjson.dumps(item)
        except TypeError:  # orjson's word for more than 254 levels
            reading.refuse(reading.seen, TooDeep(f"brackets nested deeper than {reading.limits.depth} levels"))
            reading.seen += 1
        else:
            reading.take(value)
        await _breathe(reading)


def _parse_list(body: bytes) -> list[object]:
    try:
        items: list[object] = orjson.loads(body)
    except orjson.JSONDecodeError as error:
        detail = f"The body is not JSON: {error.msg} (line {error.lineno}, column {error.colno})."
        raise BatchRefusedError((), status=422, detail=detail) from None
    return items


async def _breathe(reading: _Reading) -> None:
    if reading.seen % _BREATHE_EVERY == 0:
        await asyncio.sleep(0)
