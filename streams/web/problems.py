"""Every error as RFC 9457 problem details: for people in ``detail``, for programs in ``type``."""

from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Final

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import Response
from pydantic import Field
from starlette.exceptions import HTTPException

from schemas.contract import Contract
from schemas.errors import Conflict, Invalid, NotFound, Poison, TocsinError, TooLarge, Transient
from streams.telemetry.log import get_logger
from streams.web.browsers import SECURITY_HEADERS

__all__ = ["PROBLEM_MEDIA_TYPE", "BatchRefusedError", "Flaw", "Problem", "answer_with_problems", "problem_response"]

log = get_logger(__name__)

PROBLEM_MEDIA_TYPE: Final = "application/problem+json"
_RETRY_AFTER_S: Final = "5"
_SLUGS: Final[Mapping[int, str]] = {
    400: "bad-request",
    401: "unauthorized",
    403: "forbidden",
    404: "not-found",
    405: "method-not-allowed",
    408: "timeout",
    409: "conflict",
    413: "too-large",
    415: "unsupported-media-type",
    422: "invalid",
    500: "defect",
    503: "unavailable",
}
_DEFECT: Final = "Something is wrong with Tocsin or its settings, not with your request; its log says what."


class Flaw(Contract):
    """One thing that was wrong."""

    index: int | None = Field(None, description="Of the article in the request, from 0; null if it is none of them.")
    field: str | None = Field(None, description="Where in it, e.g. `filter.countries[0]`; null if it is the whole.")
    reason: str = Field(description="What was wrong, and what would be right.")


class Problem(Contract):
    """RFC 9457 problem details."""

    type: str = Field(description="What kind of problem; stable, for programs.")
    title: str = Field(description="The same in words.")
    status: int = Field(description="The HTTP status.")
    detail: str = Field(description="What was wrong this time, for a person.")
    errors: tuple[Flaw, ...] = Field((), description="Each single thing that was wrong, where there are several.")


class BatchRefusedError(Exception):
    """Some articles of a request cannot be taken, so none was; the flaws say which and why."""

    def __init__(self, flaws: Sequence[Flaw], *, status: int, detail: str) -> None:
        super().__init__(detail)
        self.flaws = tuple(flaws)
        self.status = status
        self.detail = detail


def problem_response(
    status: int, detail: str, *, errors: Sequence[Flaw] = (), headers: Mapping[str, str] | None = None
) -> Response:
    """Return an answer that says what is wrong."""
    problem = Problem(
        type=f"urn:tocsin:problem:{_SLUGS.get(status, 'error')}",
        title=HTTPStatus(status).phrase,
        status=status,
        detail=detail,
        errors=tuple(errors),
    )
    body = problem.model_dump_json(exclude_defaults=True)
    # Here too, as the answer to a defect passes no middleware.
    return Response(body, status, headers={**SECURITY_HEADERS, **(headers or {})}, media_type=PROBLEM_MEDIA_TYPE)


def answer_with_problems(app: FastAPI) -> None:
    """Make every error that leaves a route a problem, FastAPI's own included; none shows a stack trace."""
    app.add_exception_handler(BatchRefusedError, _on_refused_batch)
    app.add_exception_handler(TocsinError, _on_tocsin_error)
    app.add_exception_handler(RequestValidationError, _on_invalid_request)
    app.add_exception_handler(HTTPException, _on_http_exception)
    app.add_exception_handler(Exception, _on_defect)


async def _on_refused_batch(_request: Request, error: Exception) -> Response:
    assert isinstance(error, BatchRefusedError)
    return problem_response(error.status, error.detail, errors=error.flaws)


async def _on_tocsin_error(request: Request, error: Exception) -> Response:
    match error:
        case Transient():
            # Its words name hosts and files, which are for the operator.
            log.warning("api.unavailable", path=request.url.path, error=str(error))
            detail = "The broker or the store does not answer just now. Trying the same again is safe."
            return problem_response(503, detail, headers={"retry-after": _RETRY_AFTER_S})
        case NotFound():
            return problem_response(404, str(error))
        case Conflict():
            return problem_response(409, str(error))
        case TooLarge():
            return problem_response(413, str(error))
        case Invalid() | Poison():
            return problem_response(422, str(error))
        case _:
            log.error("api.misconfigured", path=request.url.path, error=str(error))
            return problem_response(500, _DEFECT)


async def _on_invalid_request(_request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    flaws = [Flaw(field=_field(flaw["loc"]), reason=_reason(flaw["msg"])) for flaw in error.errors()]
    first = flaws[0]
    where = "" if first.field is None else f"{first.field}: "
    more = f" (and {len(flaws) - 1} more)" if len(flaws) > 1 else ""
    return problem_response(422, f"{where}{first.reason}{more}", errors=flaws)


async def _on_http_exception(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    detail = error.detail
    if error.status_code == HTTPStatus.NOT_FOUND and detail == HTTPStatus.NOT_FOUND.phrase:
        detail = f"There is nothing at {request.url.path}; /openapi.json lists what there is."
    if error.status_code == HTTPStatus.METHOD_NOT_ALLOWED:
        allowed = (error.headers or {}).get("allow", "another method")
        detail = f"{request.method} is not for {request.url.path}; it takes {allowed}."
    return problem_response(error.status_code, detail, headers=error.headers)


async def _on_defect(request: Request, error: Exception) -> Response:
    # The trace is uvicorn's to log: Starlette raises the error again after this answer.
    log.error("api.defect", path=request.url.path, error=type(error).__name__)
    return problem_response(500, _DEFECT, headers={"connection": "close"})


def _field(place: Sequence[int | str]) -> str | None:
    # FastAPI puts "body", "query" or "path" first, and for broken JSON a position after it.
    named = [part for index, part in enumerate(place) if index > 0]
    if not named or (len(named) == 1 and isinstance(named[0], int)):
        return None
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in named).lstrip(".")


def _reason(message: str) -> str:
    return message.removeprefix("Value error, ").replace("JSON decode error", "the body is not JSON")
