"""The HTTP API: doors in, a FastAPI app out. Nothing is read from the environment and nothing is opened here."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache
from typing import Any, Final

from fastapi import FastAPI
from starlette.middleware import Middleware

from streams.bus.publisher import Publisher
from streams.bus.topics import Topics
from streams.store import Store
from streams.web.article_body import ArticleLimits
from streams.web.articles import ARTICLES_PATH, articles_router
from streams.web.browsers import SecurityHeaders
from streams.web.deliveries import deliveries_router
from streams.web.guard import AccessGuard, BodyLimit
from streams.web.http_metrics import RequestMetrics
from streams.web.openapi import openapi_document
from streams.web.operations import Check, operations_router
from streams.web.problems import answer_with_problems
from streams.web.subscriptions import subscriptions_router

__all__ = ["create_api"]

_OTHER_BODY_BYTES: Final = 1 << 20


def create_api(
    *,
    publisher: Publisher,
    store: Store,
    topics: Topics,
    token: str | None,
    limits: ArticleLimits,
    check_broker: Check,
    version: str,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> FastAPI:
    """Return the app.

    Args:
        publisher: Where articles go.
        store: Subscriptions and deliveries.
        topics: Their names.
        token: What every request but ``/healthz`` must bear; without one, only programs on this machine may ask.
        limits: What is still a request.
        check_broker: Returns when Kafka answers, for ``/readyz``.
        version: Ours.
        now: The clock.
    """
    app = FastAPI(
        # The pages that FastAPI offers for its docs are fetched from a network of others.
        docs_url=None,
        redoc_url=None,
        openapi_url=None,
        redirect_slashes=False,
        middleware=[
            Middleware(SecurityHeaders),
            Middleware(RequestMetrics),
            Middleware(AccessGuard, token=token),
            Middleware(BodyLimit, bytes_by_path={ARTICLES_PATH: limits.body_bytes}, bytes_elsewhere=_OTHER_BODY_BYTES),
        ],
    )
    answer_with_problems(app)
    app.include_router(articles_router(publisher=publisher, topics=topics, limits=limits, now=now))
    app.include_router(subscriptions_router(store=store, now=now))
    app.include_router(deliveries_router(store=store, now=now))
    checks: dict[str, Check] = {"broker": check_broker, "store": store.upkeep.ping}
    app.include_router(operations_router(checks=checks, version=version))

    @cache
    def document() -> dict[str, Any]:
        return openapi_document(app, version=version)

    @app.get("/openapi.json", include_in_schema=False)
    async def openapi() -> dict[str, Any]:
        return document()

    return app
