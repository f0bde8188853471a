"""``/healthz``, ``/readyz`` and ``/metrics`` of the API."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final, Literal

from fastapi import APIRouter, Response
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from pydantic import Field

from schemas.contract import Contract
from schemas.errors import TocsinError
from streams.telemetry.log import get_logger
from streams.web.responses import problems

__all__ = ["Check", "Health", "Readiness", "operations_router"]

log = get_logger(__name__)

Check = Callable[[], Awaitable[object]]
"""Returns when what it asks answers; else raises one of our errors."""

_PATIENCE_S: Final = 5.0


class Health(Contract):
    """The process is alive and answers."""

    status: Literal["ok"] = "ok"
    role: Literal["api"] = "api"
    version: str


class Readiness(Contract):
    """Whether requests can be served; what cannot be reached is named."""

    status: Literal["ready", "not ready"]
    role: Literal["api"] = "api"
    problems: tuple[str, ...] = Field((), description="What is wrong, in words; the log has the rest.")


def operations_router(*, checks: dict[str, Check], version: str) -> APIRouter:
    """Return the routes.

    Args:
        checks: What to ask before saying ready, each under the name that is shown when it does not answer.
        version: Ours.
    """
    router = APIRouter(tags=["operations"])

    @router.get("/healthz", operation_id="getHealth", summary="Alive?", openapi_extra={"security": []})
    async def healthz() -> Health:
        """Answer at all; asks nobody else, so that a broker's outage restarts no API. Needs no token."""
        return Health(version=version)

    @router.get(
        "/readyz",
        operation_id="getReadiness",
        summary="Ready?",
        responses=problems() | {503: {"model": Readiness, "description": "Not now."}},
    )
    async def readyz(response: Response) -> Readiness:
        """Ask the broker and the store."""
        found = await asyncio.gather(*(_ask(name, check) for name, check in checks.items()))
        wrong = tuple(problem for problem in found if problem is not None)
        response.status_code = 503 if wrong else 200
        return Readiness(status="not ready" if wrong else "ready", problems=wrong)

    @router.get(
        "/metrics",
        operation_id="getMetrics",
        summary="Metrics",
        response_class=Response,
        responses=problems()
        | {200: {"content": {"text/plain": {"schema": {"type": "string"}}}, "description": "Prometheus' text format."}},
    )
    async def metrics() -> Response:
        """Return this process's metrics for Prometheus."""
        return Response(generate_latest(), headers={"content-type": CONTENT_TYPE_LATEST})

    return router


async def _ask(name: str, check: Check) -> str | None:
    try:
        async with asyncio.timeout(_PATIENCE_S):
            await check()
    except (TocsinError, TimeoutError) as error:
        log.warning("api.not_ready", what=name, error=str(error) or type(error).__name__)
        return f"the {name} does not answer"
    return None
