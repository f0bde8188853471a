"""Docstrings in documents for others."""

from typing import Any

__all__ = ["plain_markdown"]


def plain_markdown(value: Any) -> Any:  # noqa: ANN401  (any JSON)
    """Return the document with docstrings' double backticks as Markdown's single ones."""
    if isinstance(value, dict):
        return {
            key: item.replace("``", "`") if key == "description" and isinstance(item, str) else plain_markdown(item)
            for key, item in value.items()
        }
    if isinstance(value, list):
        return [plain_markdown(item) for item in value]
    return value
