"""``tocsin migrate``."""

import asyncio

import typer

from streams.commands.opening import open_settings

__all__ = ["register"]


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(migrate)


def migrate() -> None:
    """Bring the store to the tables of this version, making them if there are none; safe to run again.

    Example: TOCSIN_DATABASE_URL=postgresql://tocsin:secret@db/tocsin tocsin migrate
    """
    from streams import store
    from streams.store.database import Database

    url = open_settings().store_url()
    asyncio.run(store.migrate(url))
    typer.echo(f"the store {Database(url).name} has the tables of this version", err=True)
