"""``POST /v1/articles``: articles to Kafka, answered when Kafka has them."""

import hashlib
from collections.abc import Callable
from datetime import datetime
from typing import Any, Final

from fastapi import APIRouter, Request
from pydantic import Field
from starlette.exceptions import HTTPException

from schemas.contract import Contract
from streams.bus.headers import cloud_event_headers
from streams.bus.publisher import Headers, OutboundRecord, Publisher
from streams.bus.topics import Topics
from streams.telemetry.metrics import RECORDS
from streams.web.article_body import LINE_MEDIA_TYPES, ArticleLimits, SentArticle, read_articles
from streams.web.problems import BatchRefusedError, Flaw
from streams.web.responses import problems

__all__ = ["ARTICLES_PATH", "Accepted", "AcceptedArticle", "articles_router"]

ARTICLES_PATH: Final = "/v1/articles"
_JSON: Final = "application/json"
_TRACE: Final = ("traceparent", "tracestate")
_EXAMPLE: Final = {
    "id": "2026-11-24-0815",
    "source": "example.org",
    "url": "https://example.org/2026/11/24/shelling",
    "title": "Shelling kills three in border town",
    "text": "Artillery fire killed three people in the border town on Tuesday, the governor said.",
    "language": "en",
    "published_at": "2026-11-24T08:15:00Z",
}
_REQUEST_BODY: Final[dict[str, Any]] = {
    "required": True,
    "content": {
        _JSON: {
            "schema": {
                "anyOf": [
                    {"$ref": "#/components/schemas/RawArticle"},
                    {"type": "array", "items": {"$ref": "#/components/schemas/RawArticle"}, "minItems": 1},
                ]
            },
            "examples": {
                "one": {"value": _EXAMPLE},
                "a list": {"value": [_EXAMPLE, {"text": "غارة جوية على المدينة."}]},
            },
        }
    }
    | {
        media_type: {"schema": {"type": "string", "description": "A raw article a line."}}
        for media_type in LINE_MEDIA_TYPES
    },
}


class AcceptedArticle(Contract):
    """One article that is in Kafka now."""

    index: int = Field(ge=0, description="Its place in the request, from 0.")
    id: str | None = Field(description="The sender's id, which is the record's key; null if none was given.")
    message_id: str = Field(description="The record's `ce_id`: the same bytes always have the same.")


class Accepted(Contract):
    """Every article of the request is in Kafka, acknowledged by all in-sync replicas."""

    accepted: int = Field(ge=1, description="How many.")
    topic: str = Field(description="Where they are.")
    articles: tuple[AcceptedArticle, ...]


def articles_router(
    *, publisher: Publisher, topics: Topics, limits: ArticleLimits, now: Callable[[], datetime]
) -> APIRouter:
    """Return the route."""
    router = APIRouter(tags=["articles"])

    @router.post(
        ARTICLES_PATH,
        status_code=202,
        operation_id="sendArticles",
        summary="Send articles",
        responses=problems(413, 415, 422, 503),
        openapi_extra={"requestBody": _REQUEST_BODY},
    )
    async def send_articles(request: Request) -> Accepted:
        """Publish one article, a list, or one a line (NDJSON).

        All or nothing: if one cannot be taken, none is published, and the problem names each with what is wrong.
        The answer comes once Kafka has acknowledged all. After a 503 some may be in Kafka all the same; send all
        again, as repeats are known by their id.
        """
        media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        if media_type not in (_JSON, *LINE_MEDIA_TYPES):
            detail = f"The content type must be {_JSON} (one or a list), or {LINE_MEDIA_TYPES[0]} (one a line)."
            raise HTTPException(415, detail)
        sent = await read_articles(request.stream(), media_type=media_type, limits=limits)
        trace = [(name, request.headers[name].encode()) for name in _TRACE if name in request.headers]
        at = now()
        records = [_record(article, topic=topics.raw, trace=trace, at=at) for article in sent]
        _refuse_too_large(records, limit_bytes=limits.message_bytes)
        await publisher.publish_all(records)
        RECORDS.labels("api", "ok").inc(len(records))
        return Accepted(
            accepted=len(sent),
            topic=topics.raw,
            articles=tuple(
                AcceptedArticle(index=index, id=article.id, message_id=_message_id(article))
                for index, article in enumerate(sent)
            ),
        )

    return router


def _record(article: SentArticle, *, topic: str, trace: Headers, at: datetime) -> OutboundRecord:
    return OutboundRecord(
        topic=topic,
        key=None if article.id is None else article.id.encode(),
        value=article.value,
        headers=cloud_event_headers(
            id=_message_id(article),
            type="tocsin.article.raw.v1",
            source="/tocsin/api",
            time=at,
            subject=article.id,
            incoming=trace,
        ),
    )


def _message_id(article: SentArticle) -> str:
    return hashlib.sha256(article.value).hexdigest()[:32]


def _refuse_too_large(records: list[OutboundRecord], *, limit_bytes: int) -> None:
    # Key and headers count for the topic's limit too, and the publisher would find out when the others are sent.
    flaws = [
        Flaw(index=index, reason=f"{record.size_bytes} bytes with its key and headers; the limit is {limit_bytes}")
        for index, record in enumerate(records)
        if record.size_bytes > limit_bytes
    ]
    if flaws:
        raise BatchRefusedError(flaws, status=413, detail="Nothing was published: too large for the topic.")
