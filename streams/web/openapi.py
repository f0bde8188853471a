"""The API's own description; served at ``/openapi.json`` and checked in as ``schemas/openapi.json``."""

from typing import Any, Final

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from schemas.raw import RawArticle
from streams.web.markdown import plain_markdown
from streams.web.problems import Problem

__all__ = ["openapi_document"]

_TAGS: Final = [
    {"name": "articles", "description": "Articles in."},
    {"name": "subscriptions", "description": "Who is woken for what, and where."},
    {"name": "deliveries", "description": "What was sent where, and how that went."},
    {"name": "operations", "description": "For orchestrators and Prometheus."},
]
_DESCRIPTION: Final = (
    "Push articles, subscribe webhooks, look into their delivery. Every error is an RFC 9457 problem. "
    "On loopback no token is needed, unless one is set."
)
_REF: Final = "#/components/schemas/{model}"


def openapi_document(app: FastAPI, *, version: str) -> dict[str, Any]:
    """Return the OpenAPI document of the routes of ``app``."""
    document = get_openapi(
        title="Tocsin",
        version=version,
        summary="The alarm bell of a news stream.",
        description=_DESCRIPTION,
        routes=app.routes,
        tags=_TAGS,
        separate_input_output_schemas=False,
    )
    components = document.setdefault("components", {})
    schemas = components.setdefault("schemas", {})
    # FastAPI sees no model where the body is read by hand or an error leaves by a handler.
    for model in (RawArticle, Problem):
        made = model.model_json_schema(ref_template=_REF)
        schemas |= made.pop("$defs", {}) | {model.__name__: made}
    components["securitySchemes"] = {
        "bearer": {"type": "http", "scheme": "bearer", "description": "TOCSIN_API_TOKEN, where it is set."}
    }
    document["security"] = [{"bearer": []}, {}]
    _drop_validation_error(document)
    described: dict[str, Any] = plain_markdown(document | {"components": _sorted(components)})
    return described


def _drop_validation_error(document: dict[str, Any]) -> None:
    # FastAPI promises its own shape of 422 wherever there is a parameter; ours are problems.
    theirs = ("HTTPValidationError", "ValidationError")
    for path in document["paths"].values():
        for operation in path.values():
            if theirs[0] in str(operation["responses"].get("422")):
                del operation["responses"]["422"]
    for name in theirs:
        document["components"]["schemas"].pop(name, None)


def _sorted(components: dict[str, Any]) -> dict[str, Any]:
    return components | {"schemas": dict(sorted(components["schemas"].items()))}
