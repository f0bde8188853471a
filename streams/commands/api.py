"""``tocsin api``: the HTTP API."""

import asyncio
import signal
import socket
from typing import TYPE_CHECKING, Annotated

import typer

from schemas.errors import Misconfigured
from streams.commands.opening import open_settings

if TYPE_CHECKING:
    import uvicorn

    from streams.settings import Settings

__all__ = ["register"]

_BACKLOG = 2048


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(api)


def api(
    host: Annotated[str | None, typer.Option(help="Address to listen on; TOCSIN_API_HOST if left out.")] = None,
    port: Annotated[
        int | None, typer.Option(min=0, max=65535, help="Port, 0 for any free one; TOCSIN_API_PORT if left out.")
    ] = None,
    with_parent: Annotated[bool, typer.Option("--with-parent", hidden=True)] = False,
) -> None:
    """Run the HTTP API until Ctrl-C; beyond loopback TOCSIN_API_TOKEN must be set.

    Example: tocsin api --host 0.0.0.0 --port 8080
    """
    settings = open_settings()
    host = settings.api_host if host is None else host
    port = settings.api_port if port is None else port
    _check_host(host, has_token=settings.api_token is not None)
    if with_parent:
        from streams.parent import end_with_parent

        end_with_parent(grace_s=settings.shutdown_grace_s)
    with _listen(host, port) as listener:
        asyncio.run(_serve(settings, listener))


def _check_host(host: str, *, has_token: bool) -> None:
    if host not in {"127.0.0.1", "localhost", "::1"} and not has_token:
        message = f"--host {host} is beyond loopback: set TOCSIN_API_TOKEN too"
        raise Misconfigured(message)


def _listen(host: str, port: int) -> socket.socket:
    # Bound here, not by uvicorn, which would log a taken port and exit in its own way.
    try:
        family, _, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        return socket.create_server(address[:2], family=family, backlog=_BACKLOG)
    except OSError as error:
        said = (error.strerror or str(error)).partition(" (while")[0]  # what follows repeats the address
        message = (
            f"the API cannot listen on {host}, port {port}: {said};"
            " choose others with --host and --port, or TOCSIN_API_HOST and TOCSIN_API_PORT"
        )
        raise Misconfigured(message) from error


async def _serve(settings: "Settings", listener: socket.socket) -> None:
    import uvicorn

    from streams.app import kafka_connection, make_publisher, make_store, topics_of
    from streams.store import check_revision
    from streams.telemetry.log import get_logger
    from streams.version import VERSION
    from streams.web.api import create_api
    from streams.web.article_body import ArticleLimits
    from streams.web.broker_check import broker_check

    connection = kafka_connection(settings)
    await check_revision(settings.store_url())
    publisher = make_publisher(settings, connection)
    try:
        async with make_store(settings) as store:
            await store.subscriptions.check_secret_key()
            application = create_api(
                publisher=publisher,
                store=store,
                topics=topics_of(settings),
                token=settings.api_token.get_secret_value() if settings.api_token is not None else None,
                limits=ArticleLimits(
                    message_bytes=settings.max_message_bytes,
                    text_bytes=settings.max_text_bytes,
                    depth=settings.max_depth,
                ),
                check_broker=broker_check(connection),
                version=VERSION,
            )
            config = uvicorn.Config(
                application,
                log_config=None,
                log_level="warning",
                access_log=False,
                proxy_headers=False,
                server_header=False,
                lifespan="off",
                ws="none",
                timeout_graceful_shutdown=max(1, int(settings.shutdown_grace_s / 2)),
            )
            address, port = listener.getsockname()[:2]
            get_logger(__name__).info("api.listening", address=address, port=port, kafka=connection.bootstrap)
            await _run_until_stopped(uvicorn.Server(config), listener)
    finally:
        await publisher.close()


async def _run_until_stopped(server: "uvicorn.Server", listener: socket.socket) -> None:
    """Serve until SIGTERM or SIGINT; then finish the requests in hand and return."""

    def stop() -> None:
        server.should_exit = True

    # uvicorn raises the signal again once it has stopped, which without handlers of ours would end the process
    # before anything is closed; with them a signal also counts that comes before uvicorn listens for it.
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stop)
    await server.serve(sockets=[listener])
