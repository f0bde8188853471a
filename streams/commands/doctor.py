"""``tocsin doctor``: what is wrong, and what to do about it."""

import asyncio
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated, Final

import typer

from schemas.errors import TocsinError
from streams.commands.findings import Check, Finding, Verdict, broken
from streams.commands.opening import AS_JSON
from streams.commands.showing import print_json_line, printable

if TYPE_CHECKING:
    from streams.settings import Settings

__all__ = ["register"]

_COLOURS: Final = {
    Verdict.OK: typer.colors.GREEN,
    Verdict.NOTE: typer.colors.YELLOW,
    Verdict.BROKEN: typer.colors.RED,
}


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(doctor)


def doctor(
    deep: Annotated[bool, typer.Option("--deep", help="Load the models too, and let them read a sentence.")] = False,
    as_json: AS_JSON = False,
) -> None:
    """Check settings, disk, Java, Kafka, topics, store, models and workers, and say what to do; exit 1 if broken.

    Example: tocsin doctor --deep
    """
    from streams.settings import load_settings
    from streams.telemetry.log import configure_logging

    settings = load_settings()
    configure_logging(level="error", log_format="text")
    found = asyncio.run(_examine(settings, deep=deep, as_json=as_json))
    if any(finding.verdict is Verdict.BROKEN for finding in found):
        raise typer.Exit(1)


async def _examine(settings: "Settings", *, deep: bool, as_json: bool) -> list[Finding]:
    """Run every check, print findings as they come, and return them."""
    from streams.commands.check_machine import check_disk, check_java, check_settings
    from streams.commands.check_models import check_loaded_models, check_model_files
    from streams.commands.check_services import check_kafka, check_store, check_workers

    checks: list[tuple[str, Check]] = [
        ("settings", check_settings),
        ("data directory", check_disk),
        ("java", check_java),
        ("kafka", check_kafka),
        ("store", check_store),
        ("models", check_loaded_models if deep else check_model_files),
        ("workers", check_workers),
    ]
    found: list[Finding] = []
    for what, check in checks:
        begun = len(found)
        try:
            async for finding in check(settings):
                found.append(finding)
        except TocsinError as error:
            found.append(broken(what, str(error)))
        for finding in found[begun:]:
            _print(finding, as_json=as_json)
    return found


def _print(finding: Finding, *, as_json: bool) -> None:
    if as_json:
        print_json_line(asdict(finding))
        return
    verdict = typer.style(f"{finding.verdict.value:<8}", fg=_COLOURS[finding.verdict])
    typer.echo(f"{verdict}{finding.what:<16}{printable(finding.said)}")
