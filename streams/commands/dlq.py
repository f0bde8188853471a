"""``tocsin dlq``: what could not be processed, why, and once more when the cause is mended."""

import asyncio
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from schemas.errors import Conflict, Invalid
from streams.commands.opening import AS_JSON, open_settings, resolve_topic
from streams.commands.showing import print_json_line, printable, reader_may_leave, show, show_fields

if TYPE_CHECKING:
    from collections.abc import Sequence

    from streams.bus.connection import KafkaConnection
    from streams.bus.dead_letters import DeadLetter
    from streams.settings import Settings

__all__ = ["register"]

_dlq = typer.Typer(no_args_is_help=True, help="Dead letters: what could not be processed, why, and once more.")

_SHOWN_CHARACTERS: Final = 2000
_Topic = Annotated[str, typer.Argument(help="Where they failed: raw, enriched, alerts, or a topic's name.")]
_Address = Annotated[str, typer.Argument(help="partition:offset, as `list` shows it.", metavar="ADDRESS")]


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.add_typer(_dlq, name="dlq", epilog="Example: tocsin dlq list raw")


@_dlq.command("list")
def list_some(
    topic: Annotated[
        str | None, typer.Argument(help="Where they failed: raw, enriched, alerts, or a topic's name; all if left out.")
    ] = None,
    limit: Annotated[int, typer.Option(min=1, help="The newest so many of each topic.")] = 50,
    as_json: AS_JSON = False,
) -> None:
    """List dead letters with the reasons, newest last.

    Example: tocsin dlq list raw --json | jq -r .message | sort | uniq -c
    """
    from streams.app import topics_of
    from streams.bus.dead_letter_queue import list_dead_letters

    settings, connection = _open()
    names = topics_of(settings).all if topic is None else (_name(topic, settings),)

    async def read() -> "list[DeadLetter]":
        return [letter for name in names for letter in await list_dead_letters(connection, name, limit=limit)]

    rows = [_row(letter) for letter in asyncio.run(read())]
    columns = ("topic", "address", "stage", "failed_at", "exception", "message", "key", "redrives")
    show(rows, as_json=as_json, columns=columns, empty="no dead letters")


@_dlq.command("show")
def show_one(
    topic: _Topic,
    address: _Address,
    as_json: AS_JSON = False,
    value: Annotated[bool, typer.Option("--value", help="Write the original bytes, and nothing else.")] = False,
) -> None:
    """Show one dead letter: the record as it came, and why it failed.

    Example: tocsin dlq show raw 0:17 --value > article.json
    """
    from streams.bus.dead_letter_queue import parse_address, show_dead_letter

    settings, connection = _open()
    partition, offset = parse_address(address)
    name = _name(topic, settings)
    letter = asyncio.run(show_dead_letter(connection, name, partition=partition, offset=offset))
    if value:
        with reader_may_leave():
            sys.stdout.buffer.write(letter.value or b"")
            sys.stdout.buffer.flush()
        return
    row = _row(letter) | {"headers": _texts(letter), "value": _text(letter.value), "stacktrace": letter.stacktrace}
    if as_json:
        print_json_line(row)
        return
    show_fields({name: part for name, part in row.items() if name not in {"value", "stacktrace"}}, as_json=False)
    for name in ("value", "stacktrace"):
        typer.echo(f"\n{name}:\n{_lines(row[name] or '')}")


@_dlq.command()
def replay(
    topic: _Topic,
    addresses: Annotated[
        list[str] | None, typer.Argument(help="partition:offset of each, as `list` shows them.", metavar="ADDRESS...")
    ] = None,
    last: Annotated[int | None, typer.Option(min=1, help="The newest so many, instead of addresses.")] = None,
    max_redrives: Annotated[
        int, typer.Option(min=1, help="Refuse what was replayed this often and came back each time.")
    ] = 3,
) -> None:
    """Send dead letters to their topic once more, as they came. They stay where they are; repeats are known by id.

    Example: tocsin dlq replay raw 0:17 0:18
    """
    if bool(addresses) == (last is not None):
        message = "name the dead letters by their addresses, or the newest ones with --last, and not both"
        raise Invalid(message)
    settings, connection = _open()
    name = _name(topic, settings)
    sent, refused = asyncio.run(
        _replay(settings, connection, name, addresses=addresses or [], last=last, max_redrives=max_redrives)
    )
    typer.echo(f"{sent} replayed, {refused} refused", err=True)
    if refused:
        raise typer.Exit(1)


async def _replay(
    settings: "Settings",
    connection: "KafkaConnection",
    topic: str,
    *,
    addresses: list[str],
    last: int | None,
    max_redrives: int,
) -> tuple[int, int]:
    from streams.app import make_publisher
    from streams.bus.dead_letter_queue import list_dead_letters, parse_address, show_dead_letter
    from streams.bus.dead_letters import replayed

    letters: Sequence[DeadLetter]
    if last is None:
        places = [parse_address(address) for address in addresses]
        # All before any is sent: a wrong address should not leave half of the work done.
        letters = [await show_dead_letter(connection, topic, partition=part, offset=at) for part, at in places]
    else:
        letters = await list_dead_letters(connection, topic, limit=last)
    sent = refused = 0
    async with make_publisher(settings, connection) as publisher:
        for letter in letters:
            try:
                record = replayed(letter, max_redrives=max_redrives)
            except Conflict as error:
                refused += 1
                typer.echo(str(error), err=True)
                continue
            await publisher.publish_all((record,))
            sent += 1
            typer.echo(f"{letter.address} sent to {record.topic}", err=True)
    return sent, refused


def _open() -> "tuple[Settings, KafkaConnection]":
    from streams.app import kafka_connection

    settings = open_settings()
    return settings, kafka_connection(settings)


def _name(typed: str, settings: "Settings") -> str:
    from streams.app import topics_of

    return resolve_topic(typed, topics_of(settings))


def _row(letter: "DeadLetter") -> dict[str, Any]:
    fields = asdict(letter)
    for name in ("headers", "value", "stacktrace", "partition", "offset"):
        del fields[name]
    return {"topic": letter.dlq_topic, "address": letter.address} | fields | {"key": _text(letter.key)}


def _texts(letter: "DeadLetter") -> dict[str, str | None]:
    return {name: _text(value) for name, value in letter.headers}


def _text(value: bytes | None) -> str | None:
    return None if value is None else value.decode("utf-8", "replace")


def _lines(text: str) -> str:
    shown = "\n".join(printable(line) for line in text[:_SHOWN_CHARACTERS].splitlines())
    return shown if len(text) <= _SHOWN_CHARACTERS else f"{shown}\n… {len(text)} characters in all; --value has them"
