"""``tocsin settings``: every variable, what it is now, and what it means."""

import os
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from streams.commands.opening import AS_JSON
from streams.commands.showing import show

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["register", "unknown_variables", "variables_table"]

_PREFIX: Final = "TOCSIN_"
_PLACES: Final = {"data_dir": "the user's data directory"}
"""Defaults that are different on every machine, in words."""


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("settings")(show_settings)


def show_settings(
    markdown: Annotated[
        bool, typer.Option("--markdown", help="The README's table: variables, defaults, meanings; no values.")
    ] = False,
    as_json: AS_JSON = False,
) -> None:
    """Show every variable with its value, default and meaning; secrets are never shown.

    Example: TOCSIN_LOG_LEVEL=debug tocsin settings
    """
    if markdown:
        typer.echo(variables_table(), nl=False)
        return
    from streams.settings import load_settings

    settings = load_settings()
    rows = [
        {
            "variable": row["variable"],
            "value": _value(getattr(settings, row["name"])),
            "set": row["variable"] in os.environ,
            "default": row["default"],
            "meaning": row["meaning"],
        }
        for row in _fields()
    ]
    show(rows, as_json=as_json, columns=("variable", "value", "default", "meaning"))
    for name, hint in unknown_variables(os.environ).items():
        typer.echo(f"{name} is set, but is no setting of ours{hint}", err=True)


def variables_table() -> str:
    """Return the table for the README, in Markdown; the same on every machine."""
    lines = ["| Variable | Default | Meaning |", "|---|---|---|"]
    for row in _fields():
        default = f"`{row['default']}`" if row["default"] and row["name"] not in _PLACES else row["default"]
        lines.append(f"| `{row['variable']}` | {default} | {row['meaning']} |".replace("|  |", "| |"))
    return "\n".join(lines) + "\n"


def unknown_variables(environment: "Mapping[str, str]") -> dict[str, str]:
    """Return the variables that look like ours and are not, each with the likely right one as a hint."""
    from difflib import get_close_matches

    known = {row["variable"] for row in _fields()}
    unknown = sorted(name for name in environment if name.startswith(_PREFIX) and name not in known)
    close = {name: get_close_matches(name, known, n=1, cutoff=0.8) for name in unknown}
    return {name: f"; do you mean {found[0]}?" if found else "" for name, found in close.items()}


def _fields() -> list[dict[str, str]]:
    from streams.settings import Settings

    return [
        {
            "name": name,
            "variable": _PREFIX + name.upper(),
            "default": _PLACES.get(name) or _value(field.default),
            "meaning": (field.description or "").replace("|", "\\|"),
        }
        for name, field in Settings.model_fields.items()
    ]


def _value(value: Any) -> str:  # noqa: ANN401  (any setting's)
    """Return the value as one would write it into the variable."""
    from pydantic import SecretStr

    if value is None:
        return ""
    if isinstance(value, SecretStr):
        return "***"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, tuple):
        return ",".join(map(_value, value))
    return str(value)
