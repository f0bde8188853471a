"""A subscription's conditions, as options of a command and in words."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from streams.commands.instants import format_span, parse_span
from streams.commands.showing import printable

if TYPE_CHECKING:
    from schemas.subscription import SubscriptionFilter

__all__ = [
    "Countries",
    "Keywords",
    "Languages",
    "MaxAge",
    "MinLevel",
    "Sources",
    "Types",
    "in_words",
    "read_conditions",
]

Keywords = Annotated[
    list[str] | None, typer.Option("--keyword", help="A word or words, in any language; one must occur.")
]
Types = Annotated[list[str] | None, typer.Option("--type", help="A PLOVER type such as ASSAULT; one must be asserted.")]
Countries = Annotated[list[str] | None, typer.Option("--country", help="ISO 3166-1 alpha-3, such as SYR.")]
Languages = Annotated[list[str] | None, typer.Option("--language", help="ISO 639-1, such as ar.")]
Sources = Annotated[list[str] | None, typer.Option("--source", help="As articles name their source.")]
MinLevel = Annotated[
    str | None, typer.Option(help="watch, elevated, high or critical; elevated if never given.", show_default=False)
]
MaxAge = Annotated[str | None, typer.Option(help="Since publication, such as 48h, which it is if never given.")]


def read_conditions(
    *,
    keyword: list[str] | None,
    type_: list[str] | None,
    country: list[str] | None,
    language: list[str] | None,
    source: list[str] | None,
    min_level: str | None,
    max_age: str | None,
) -> dict[str, Any]:
    """Return the parts of a filter that were given."""
    lists = {
        "keywords": keyword,
        "event_types": None if type_ is None else [one.upper() for one in type_],
        "countries": country,
        "languages": language,
        "sources": source,
    }
    given: dict[str, Any] = {name: [] if some == [""] else some for name, some in lists.items() if some is not None}
    if min_level is not None:
        given["min_level"] = min_level.lower()
    if max_age is not None:
        given["max_age"] = parse_span(max_age, option="--max-age")
    return given


def in_words(conditions: "SubscriptionFilter") -> str:
    """Return a filter as a person reads it."""
    lists = {
        "keywords": conditions.keywords,
        "types": conditions.event_types,
        "countries": conditions.countries,
        "languages": conditions.languages,
        "sources": conditions.sources,
    }
    given = [f"{name}: {', '.join(values)}" for name, values in lists.items() if values]
    usual = [f"{conditions.min_level} or worse", f"at most {format_span(conditions.max_age)} old"]
    return printable("; ".join([*given, *usual]))
