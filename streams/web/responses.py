"""The problems that a route may answer with, for OpenAPI."""

from http import HTTPStatus
from typing import Any

from streams.web.problems import PROBLEM_MEDIA_TYPE

__all__ = ["problems"]

_WHEN = {
    401: "The bearer token is missing or wrong.",
    403: "Without a token only programs on this machine may ask.",
    404: "There is no such thing.",
    409: "Its state does not allow this.",
    413: "Too large, in all or one article of it.",
    415: "Another content type is needed.",
    422: "Something in the request breaks a rule; the problem names it and what would be right.",
    503: "Kafka or the store does not answer; the same request is safe to repeat after `Retry-After` seconds.",
}
_ALWAYS = (401, 403)


def problems(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """Return the ``responses`` of a route that may fail with these statuses, and of any with the guard's."""
    return {status: _response(status) for status in sorted({*_ALWAYS, *statuses})}


def _response(status: int) -> dict[str, Any]:
    response: dict[str, Any] = {
        "description": f"{HTTPStatus(status).phrase}. {_WHEN[status]}",
        "content": {PROBLEM_MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}},
    }
    if status == HTTPStatus.SERVICE_UNAVAILABLE:
        response["headers"] = {"Retry-After": {"schema": {"type": "integer"}, "description": "Seconds."}}
    return response
