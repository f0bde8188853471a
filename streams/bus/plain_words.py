"""Why a message was refused, in words for the person who sent it. Pure."""

import json
import re
from collections.abc import Mapping
from typing import Any, Final

from pydantic import ValidationError

__all__ = ["explain_json_error", "explain_validation_error"]

_ERRORS_SHOWN: Final = 3
_VALUE_SHOWN: Final = 40
_TEXT_SHOWN: Final = 20

# What would be right, by the type of pydantic's error; where it says it well itself, its own words are used.
_RIGHT: Final[Mapping[str, str]] = {
    "string_type": "a string",
    "int_type": "a whole number",
    "int_parsing": "a whole number",
    "float_type": "a number",
    "float_parsing": "a number",
    "bool_type": "true or false",
    "bool_parsing": "true or false",
    "list_type": "a list",
    "tuple_type": "a list",
    "dict_type": "an object",
    "model_type": "an object",
    "model_attributes_type": "an object",
    "invalid-json-value": "a JSON value",
}
_DATE: Final = "a date and time such as 2026-11-25T08:00:00Z (RFC 3339)"


def explain_validation_error(error: ValidationError) -> str:
    """Return one sentence a problem, with the field's name, what was there and what would be right."""
    problems = error.errors(include_url=False, include_context=False)
    sentences = [_explain(problem["type"], problem["loc"], problem["input"], problem["msg"]) for problem in problems]
    distinct = list(dict.fromkeys(sentences))
    more = len(distinct) - _ERRORS_SHOWN
    tail = f"; and {more} more" if more > 0 else ""
    return "; ".join(distinct[:_ERRORS_SHOWN]) + tail


def explain_json_error(error: json.JSONDecodeError, *, text: str) -> str:
    """Return where the JSON breaks, and over what."""
    near = text[error.pos : error.pos + _TEXT_SHOWN]
    where = f"line {error.lineno}, column {error.colno}"
    if re.match(r"-?(NaN|Infinity)", near):
        return f"not JSON: NaN and Infinity do not exist in JSON ({where})"
    if "surrogate" in error.msg:
        return f"not JSON: half a character, a \\ud800 to \\udfff escape without its other half ({where})"
    if not near:
        return f"not JSON: it breaks off at {where}"
    return f"not JSON: {error.msg} at {where}, near {near!r}"


def _explain(kind: str, place: tuple[int | str, ...], value: Any, message: str) -> str:  # noqa: ANN401  (any JSON)
    name = _name(place)
    if kind == "missing":
        return f"{name} is missing"
    if kind == "extra_forbidden":
        return f"{name} is unknown"
    shown = _show(value)
    if kind.startswith(("datetime", "date_", "timezone")):
        right = _DATE
    elif kind in _RIGHT:
        right = _RIGHT[kind]
    else:
        return f"{name} is {shown}: {message[:1].lower()}{message[1:]}"
    return f"{name} is {shown}; it must be {right}"


def _name(place: tuple[int | str, ...]) -> str:
    if not place:
        return "the message"
    first, *rest = place
    return f"`{first}" + "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in rest) + "`"


def _show(value: Any) -> str:  # noqa: ANN401  (any JSON)
    if isinstance(value, dict):
        return "an object"
    if isinstance(value, list | tuple):
        return "a list"
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= _VALUE_SHOWN else f"{text[: _VALUE_SHOWN - 1]}…"
