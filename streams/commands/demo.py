"""``tocsin demo``."""

import asyncio
from pathlib import Path
from typing import Annotated

import typer

__all__ = ["register"]


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(demo)


def demo(
    articles: Annotated[
        Path | None, typer.Argument(help="Raw articles, one JSON object a line; the built-in ones if left out.")
    ] = None,
) -> None:
    """Show the whole system on temporary data, then end: Kafka, workers, API, a webhook receiver.

    Example: tocsin demo my-articles.jsonl
    """
    from rich.console import Console

    from streams.demo.run import run_demo
    from streams.telemetry.log import configure_logging

    configure_logging(level="error", log_format="text")
    raise typer.Exit(asyncio.run(run_demo(articles, console=Console())))
