"""The checked-in contract files: made, written, compared. Making is deterministic, so a difference is a change."""

import difflib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import yaml

from streams.bus.topics import Topics
from streams.contracts.asyncapi import asyncapi_document
from streams.contracts.messages import MESSAGES, json_schema
from streams.web.api import create_api
from streams.web.article_body import ArticleLimits
from streams.web.openapi import openapi_document

__all__ = ["CONTRACTS_VERSION", "contract_files", "differences", "write_files"]

CONTRACTS_VERSION: Final = "1.0.0"
"""Of the contracts, not of the program: it rises when they change."""

_JSON_FOLDER: Final = "json"
_DIFF_LINES: Final = 12
_BANNER: Final = "# Made by `python -m streams.contracts` from the models in schemas/; edit those.\n"


def contract_files() -> dict[str, str]:
    """Return every file's text by its path under ``schemas/``."""
    files = {f"{_JSON_FOLDER}/{message.file_name}": _json(json_schema(message)) for message in MESSAGES}
    asyncapi = yaml.dump(
        asyncapi_document(version=CONTRACTS_VERSION),
        Dumper=_Dumper,
        sort_keys=False,
        allow_unicode=True,
        width=120,
    )
    return files | {"asyncapi.yaml": _BANNER + asyncapi, "openapi.json": _json(_openapi())}


def differences(folder: Path) -> list[str]:
    """Return in words what in ``folder`` is not as it would be made now."""
    made = contract_files()
    strays = {f"{_JSON_FOLDER}/{path.name}" for path in (folder / _JSON_FOLDER).glob("*.json")} - made.keys()
    found = [f"{name}: no message of ours has this schema; delete it" for name in sorted(strays)]
    for name, text in made.items():
        path = folder / name
        if not path.exists():
            found.append(f"{name}: missing")
        elif (there := path.read_text(encoding="utf-8")) != text:
            found.append(f"{name}: stale\n" + "\n".join(_diff(there, text)))
    return found


def write_files(folder: Path) -> list[str]:
    """Write what is missing or stale, and return the names; what is in the folder besides is left alone."""
    written = []
    for name, text in contract_files().items():
        path = folder / name
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            written.append(name)
    return written


def _openapi() -> dict[str, Any]:
    # The routes are only read: no door is ever opened.
    closed: Any = _Closed()
    app = create_api(
        publisher=closed,
        store=closed,
        topics=Topics(),
        token=None,
        limits=ArticleLimits(message_bytes=1, text_bytes=1, depth=1),
        check_broker=closed,
        version=CONTRACTS_VERSION,
    )
    return openapi_document(app, version=CONTRACTS_VERSION)


class _Closed:
    def __getattr__(self, name: str) -> "_Closed":
        return self


class _Dumper(yaml.SafeDumper):
    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002  (PyYAML's signature)
        return True  # `&id001` would be a riddle to readers


def _represent_text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


_Dumper.add_representer(str, _represent_text)


def _json(document: dict[str, Any]) -> str:
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _diff(there: str, made: str) -> Iterator[str]:
    lines = list(difflib.unified_diff(there.splitlines(), made.splitlines(), "checked in", "made now", "", "", 1, ""))
    yield from lines[:_DIFF_LINES]
    if len(lines) > _DIFF_LINES:
        yield f"... and {len(lines) - _DIFF_LINES} more lines"
