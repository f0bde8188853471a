"""Bytes to contracts and back; what does not fit is poison, with a reason that its producer understands."""

from typing import Final, TypeVar

import orjson
from pydantic import BaseModel, JsonValue, ValidationError

from schemas.errors import NotAnArticle, NotJson, NotUtf8, TooDeep, TooLarge
from streams.bus.plain_words import explain_json_error, explain_validation_error

__all__ = ["MAX_DEPTH", "decode", "encode"]

MAX_DEPTH: Final = 64
"""How deep JSON may be nested; ours needs 6, and recursive readers of other people give up at a hundred or so."""

_BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"

Model = TypeVar("Model", bound=BaseModel)


def decode(value: bytes | None, model: type[Model], *, max_bytes: int, max_depth: int = MAX_DEPTH) -> Model:
    """Return the message in a record's value.

    Raises:
        TooLarge: It has more than ``max_bytes``.
        NotUtf8: It is text in another encoding, or no text at all.
        NotJson: It is null, empty or not JSON.
        TooDeep: Its brackets are nested deeper than ``max_depth``.
        NotAnArticle: It is JSON but not what the contract says.
    """
    if value is None:
        msg = "a null value (a tombstone); a message must have a JSON object as its value"
        raise NotJson(msg)
    if len(value) > max_bytes:
        msg = f"{len(value)} bytes; the limit is {max_bytes}"
        raise TooLarge(msg)
    parsed = _parse(value.removeprefix(_BYTE_ORDER_MARK), max_depth=max_depth)
    # Counting brackets is next to nothing, and nearly every message has too few of them to be too deep.
    if value.count(b"[") + value.count(b"{") > max_depth:
        _check_depth(parsed, max_depth=max_depth)
    try:
        return model.model_validate(parsed)
    except ValidationError as error:
        raise NotAnArticle(explain_validation_error(error)) from error


def encode(message: BaseModel) -> bytes:
    """Return the message as UTF-8 JSON."""
    return message.__pydantic_serializer__.to_json(message)


def _parse(value: bytes, *, max_depth: int) -> JsonValue:
    if not value.strip():
        msg = "an empty value; a message must have a JSON object as its value"
        raise NotJson(msg)
    try:
        parsed: JsonValue = orjson.loads(value)
    except orjson.JSONDecodeError as error:
        try:
            text = value.decode("utf-8")
        except UnicodeDecodeError as flaw:
            msg = f"not UTF-8: byte 0x{value[flaw.start]:02x} at position {flaw.start} ({flaw.reason})"
            raise NotUtf8(msg) from error
        if "depth limit" in error.msg or "recursion limit" in error.msg.lower():  # orjson's own, at 1024
            msg = f"brackets nested deeper than {max_depth} levels"
            raise TooDeep(msg) from error
        raise NotJson(explain_json_error(error, text=text)) from error
    return parsed


def _check_depth(parsed: JsonValue, *, max_depth: int) -> None:
    level: list[JsonValue] = [parsed]
    depth = 0
    while level := [item for item in level if isinstance(item, dict | list)]:
        depth += 1
        if depth > max_depth:
            msg = f"brackets nested deeper than {max_depth} levels"
            raise TooDeep(msg)
        level = [child for item in level for child in (item.values() if isinstance(item, dict) else item)]
