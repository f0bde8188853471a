"""``tocsin topics``: list, create and check what the pipe runs on."""

import asyncio
from typing import TYPE_CHECKING, Any

import typer

from streams.commands.opening import AS_JSON, open_settings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from streams.bus.admin import TopicDifference
    from streams.bus.connection import KafkaConnection
    from streams.bus.topics import TopicSpec

__all__ = ["register"]

_topics = typer.Typer(no_args_is_help=True, help="The topics of the pipe: list, create, check.")


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.add_typer(_topics, name="topics", epilog="Example: tocsin topics create")


@_topics.command("list")
def list_topics(as_json: AS_JSON = False) -> None:
    """List our topics with their partitions and how many records each holds.

    Example: tocsin topics list --json
    """
    from streams.commands.showing import show

    connection, specs = _open()
    rows = asyncio.run(_describe(connection, specs))
    show(rows, as_json=as_json, columns=("topic", "exists", "partitions", "records", "retention_days", "max_bytes"))


@_topics.command()
def create() -> None:
    """Create the topics that are missing; those that are there are never changed, only compared.

    Example: TOCSIN_TOPIC_PARTITIONS=12 TOCSIN_TOPIC_REPLICATION=3 tocsin topics create
    """
    from streams.bus.admin import create_topics

    connection, specs = _open()

    async def run() -> "tuple[list[str], Sequence[TopicDifference]]":
        missing, _ = await _split(connection, specs)
        return [spec.name for spec in missing], await create_topics(connection, specs)

    made, differences = asyncio.run(run())
    for name in made:
        typer.echo(f"created {name}")
    typer.echo(f"{len(made)} created, {len(specs) - len(made)} there already", err=True)
    for difference in differences:
        typer.echo(f"warning: {difference}", err=True)


@_topics.command()
def check() -> None:
    """Compare the topics with the settings; exit with 1 if one is missing or different.

    Example: tocsin topics check && tocsin worker
    """
    from streams.bus.admin import create_topics

    connection, specs = _open()

    async def run() -> list[str]:
        missing, there = await _split(connection, specs)
        # With nothing missing there is nothing to create, and comparing is all that is left.
        differences = await create_topics(connection, there) if there else ()
        return [f"{spec.name}: missing; run `tocsin topics create`" for spec in missing] + [*map(str, differences)]

    problems = asyncio.run(run())
    for problem in problems:
        typer.echo(problem)
    if problems:
        raise typer.Exit(1)
    typer.echo(f"all {len(specs)} topics are as the settings say", err=True)


def _open() -> "tuple[KafkaConnection, tuple[TopicSpec, ...]]":
    from streams.app import kafka_connection, specs_of

    settings = open_settings()
    return kafka_connection(settings), specs_of(settings)


async def _split(
    connection: "KafkaConnection", specs: "Sequence[TopicSpec]"
) -> "tuple[list[TopicSpec], list[TopicSpec]]":
    """Return those that are missing and those that are there."""
    from streams.bus.lag import end_offsets

    found = {topic for topic, _ in await end_offsets(connection, topics=[spec.name for spec in specs])}
    return [spec for spec in specs if spec.name not in found], [spec for spec in specs if spec.name in found]


async def _describe(connection: "KafkaConnection", specs: "Sequence[TopicSpec]") -> list[dict[str, Any]]:
    from streams.bus.clients import open_admin, open_reader
    from streams.bus.lag import topic_partitions

    doing = "cannot list topics"
    async with open_admin(connection, doing=doing) as admin:
        places = await topic_partitions(admin, [spec.name for spec in specs])
    async with open_reader(connection, doing=doing) as reader:
        first, end = await reader.beginning_offsets(places), await reader.end_offsets(places)
    rows = []
    for spec in specs:
        mine = [place for place in places if place.topic == spec.name]
        rows.append(
            {
                "topic": spec.name,
                "exists": bool(mine),
                "partitions": len(mine),
                "records": sum(end[place] - first[place] for place in mine),
                "retention_days": spec.retention.days,
                "max_bytes": spec.max_message_bytes,
            }
        )
    return rows
