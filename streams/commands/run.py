"""``tocsin up``, ``worker`` and ``broker``: what runs until it is stopped."""

import asyncio
import os
import signal
import sys
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, cast

import typer

if TYPE_CHECKING:
    from streams.app import Role
    from streams.bus.embedded import RunningBroker
    from streams.launcher import Child
    from streams.settings import Settings

__all__ = ["register"]


class RoleName(StrEnum):
    """A worker's role."""

    ENRICH = "enrich"
    ALERT = "alert"
    DELIVER = "deliver"
    ALL = "all"


_WITH_PARENT = Annotated[bool, typer.Option("--with-parent", hidden=True, help="End when standard input closes.")]


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command()(up)
    app.command()(worker)
    app.command()(broker)


def up(with_parent: _WITH_PARENT = False) -> None:
    """Run everything: Kafka (unless you have one), the workers and the HTTP API.

    Example: tocsin up
    """
    _run_all(with_api=True, with_parent=with_parent)


def worker(
    role: Annotated[RoleName, typer.Option(help="Which stage; `all` runs one process a role.")] = RoleName.ALL,
    with_parent: _WITH_PARENT = False,
) -> None:
    """Run one stage of the pipe, against the Kafka and the store of the settings.

    Example: TOCSIN_KAFKA_BOOTSTRAP=kafka:9092 tocsin worker --role enrich
    """
    if role is RoleName.ALL:
        _run_all(with_api=False, with_parent=with_parent)
        return
    from streams.parent import end_with_parent
    from streams.worker import run_worker

    settings = _settings()
    if with_parent:
        end_with_parent(grace_s=settings.shutdown_grace_s)
    code = asyncio.run(run_worker(settings, cast("Role", role.value)))
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)  # Faust leaves threads behind that would keep the process


def broker(
    fetch: Annotated[bool, typer.Option("--fetch", help="Only get Kafka into your user cache, then end.")] = False,
    with_parent: _WITH_PARENT = False,
) -> None:
    """Run the embedded Apache Kafka by itself until Ctrl-C.

    Example: tocsin broker
    """
    from streams.bus.prepare import prepare_embedded
    from streams.parent import end_with_parent

    settings = _settings()
    if fetch:
        archived = prepare_embedded()
        typer.echo(f"Apache Kafka is ready to start{' fast' if archived else ''}", err=True)
        return
    if with_parent:
        end_with_parent(grace_s=settings.shutdown_grace_s)
    with _start_broker(settings) as running:
        typer.echo(f"Apache Kafka listens on {running.bootstrap}; log: {running.data_dir / 'broker.log'}", err=True)
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
        try:
            while running.is_running:
                signal.sigtimedwait([], 1.0)
        except KeyboardInterrupt:
            return
    typer.echo(f"Apache Kafka ended by itself; see {running.data_dir / 'broker.log'}", err=True)
    raise typer.Exit(1)


def _settings() -> "Settings":
    from streams.settings import load_settings
    from streams.telemetry.log import configure_logging

    settings = load_settings()
    configure_logging(level=settings.log_level, log_format=settings.log_format)
    return settings


def _start_broker(settings: "Settings") -> "RunningBroker":
    from streams.app import kafka_dir
    from streams.bus.embedded import start_broker

    heap = settings.kafka_heap
    heap_mib = int(heap[:-1]) * (1024 if heap.endswith("g") else 1)
    return start_broker(kafka_dir(settings), port=settings.kafka_port, heap_mib=heap_mib)


def _run_all(*, with_api: bool, with_parent: bool) -> None:
    from streams.parent import end_with_parent

    settings = _settings()
    if with_parent:
        end_with_parent(grace_s=settings.shutdown_grace_s + 5)
    if settings.kafka_bootstrap is not None or not with_api:
        asyncio.run(_launch(settings, with_api=with_api))
        return
    with _start_broker(settings) as running:
        typer.echo(f"Apache Kafka listens on {running.bootstrap}", err=True)
        asyncio.run(_launch(settings, with_api=with_api))


async def _launch(settings: "Settings", *, with_api: bool) -> None:
    from streams.app import ensure_topics, kafka_connection, secret_key_of
    from streams.launcher import Launcher
    from streams.store import migrate

    connection = kafka_connection(settings)
    secret_key_of(settings)  # made once, before several children would each make their own
    await migrate(settings.store_url())
    await ensure_topics(settings, connection)
    launcher = Launcher(_children(connection.bootstrap, with_api=with_api), grace_s=settings.shutdown_grace_s)
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, launcher.stop)
    if with_api:
        typer.echo(f"HTTP API: http://{settings.api_host}:{settings.api_port}/v1", err=True)
    await launcher.run()


def _children(bootstrap: str, *, with_api: bool) -> "list[Child]":
    from streams.launcher import Child

    environment = {"TOCSIN_KAFKA_BOOTSTRAP": bootstrap}
    children = [Child(role, ("worker", "--role", role), environment) for role in ("deliver", "alert", "enrich")]
    if with_api:
        children.append(Child("api", ("api",), environment))
    return children
