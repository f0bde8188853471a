"""The only sockets that call receivers: one POST, guarded, timed and capped, and an ``Outcome`` whatever happens."""

import asyncio
import socket
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from time import monotonic
from types import TracebackType
from typing import Protocol, Self

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from yarl import URL

from schemas.delivery import OutboundRequest, Outcome
from schemas.errors import Invalid
from streams.webhooks.address import AddressPolicy, check_url, refusal
from streams.webhooks.status import parse_retry_after

__all__ = ["HttpSender", "Sender"]

_BODY_BYTES = 16 * 1024
_BODY_TIMEOUT_S = 2.0


class Sender(Protocol):
    """A door to the receivers."""

    async def send(self, request: OutboundRequest) -> Outcome:
        """POST ``request`` once; never raises for what the network or the receiver does."""
        ...


class HttpSender:
    """Calls real receivers. Use it as an async context manager.

    Connections are not limited here: whoever waited for one would use up its own timeout, and a slow receiver
    would delay others behind the same host name. The dispatcher limits calls in all and by endpoint instead.
    """

    def __init__(
        self,
        *,
        policy: AddressPolicy,
        version: str,
        timeout_s: float = 15.0,
        parallel: int = 32,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._policy = policy
        self._user_agent = f"Tocsin/{version}"
        self._timeout = aiohttp.ClientTimeout(total=timeout_s, connect=timeout_s / 3, sock_connect=timeout_s / 3)
        self._parallel = parallel
        self._clock = clock
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        """Open the connection pool."""
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(
                socket_factory=self._open_socket, resolver=_Resolver(threads=self._parallel), limit=0
            ),
            cookie_jar=aiohttp.DummyCookieJar(),
            trust_env=False,  # a proxy from the environment would dial in our place, unchecked
            auto_decompress=False,  # a small body must not grow
            timeout=self._timeout,
            headers={"user-agent": self._user_agent, "accept": "*/*", "accept-encoding": "identity"},
        )
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close all connections."""
        if self._session is not None:
            await self._session.close()

    async def send(self, request: OutboundRequest) -> Outcome:
        """POST ``request`` once; never raises for what the network or the receiver does."""
        started = monotonic()
        try:
            check_url(request.url, policy=self._policy)
            return await self._post(request, started=started)
        except Invalid as error:
            reason = str(error)
        except TimeoutError as error:
            reason = self._explain_timeout(error)
        except (aiohttp.ClientError, OSError, ValueError) as error:  # ValueError: a URL or header aiohttp refuses
            reason = _explain(error)
        return Outcome(status=None, error=reason, duration_ms=_since(started))

    async def _post(self, request: OutboundRequest, *, started: float) -> Outcome:
        if self._session is None:
            raise RuntimeError("open the sender first: async with HttpSender(...) as sender")
        # Encoded already: some receivers put signed tokens into the query, which a tidier spelling would break.
        url = URL(request.url, encoded=request.url.isascii())
        async with self._session.post(
            url, data=request.body, headers=request.headers, allow_redirects=False
        ) as response:
            body = await _first_bytes(response)
            if not response.content.at_eof():
                response.close()  # the rest is not read, so the connection cannot be used again
            return Outcome(
                status=response.status,
                error=None,
                duration_ms=_since(started),
                retry_after_s=parse_retry_after(response.headers.get("retry-after"), now=self._clock()),
                response_body=body.decode(errors="replace").replace("\0", "\N{REPLACEMENT CHARACTER}"),
            )

    def _open_socket(self, info: aiohttp.AddrInfoType) -> socket.socket:
        # Runs after DNS, with the very address about to be dialled, so a name that
        # resolves differently the second time (DNS rebinding) gains nothing.
        family, kind, proto, _, sockaddr = info
        reason = refusal(str(sockaddr[0]), port=int(sockaddr[1]), policy=self._policy)
        if reason is not None:
            raise PermissionError(reason)
        return socket.socket(family, kind, proto)

    def _explain_timeout(self, error: TimeoutError) -> str:
        if isinstance(error, aiohttp.ConnectionTimeoutError):
            return f"no connection to the receiver within {self._timeout.connect:g} s"
        return f"no answer from the receiver within {self._timeout.total:g} s"


class _Resolver(AbstractResolver):
    """Looks names up in threads of its own.

    The event loop's few would all be taken by endpoints whose name servers are dead, and nobody else's be looked up.
    """

    def __init__(self, *, threads: int) -> None:
        self._executor = ThreadPoolExecutor(threads, thread_name_prefix="webhook-dns")

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        """Return the addresses behind ``host``."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._executor, _look_up, host, port, family)

    async def close(self) -> None:
        """Let the threads go, also one that still waits for a name server."""
        self._executor.shutdown(wait=False, cancel_futures=True)


def _look_up(host: str, port: int, family: socket.AddressFamily) -> list[ResolveResult]:
    infos = socket.getaddrinfo(host, port, family=family, type=socket.SOCK_STREAM, flags=socket.AI_ADDRCONFIG)
    return [
        ResolveResult(
            hostname=host,
            host=str(sockaddr[0]),
            port=port,
            family=found,
            proto=proto,
            flags=socket.AI_NUMERICHOST | socket.AI_NUMERICSERV,
        )
        for found, _, proto, _, sockaddr in infos
    ]


async def _first_bytes(response: aiohttp.ClientResponse) -> bytes:
    # The status has decided; a body that stalls or breaks off changes nothing and must not hold the worker.
    body = bytearray()
    try:
        async with asyncio.timeout(_BODY_TIMEOUT_S):
            while len(body) < _BODY_BYTES and (chunk := await response.content.read(_BODY_BYTES - len(body))):
                body += chunk
    except (TimeoutError, aiohttp.ClientError, OSError):
        response.close()
    return bytes(body)


def _explain(error: Exception) -> str:
    match error:
        case aiohttp.ClientConnectorDNSError():
            text = f"the receiver's host name does not resolve: {_words(error.os_error)}"
        case aiohttp.ClientConnectorCertificateError():
            text = f"the receiver's TLS certificate is not valid: {error.certificate_error}"
        case aiohttp.ClientConnectorError(os_error=PermissionError() as refused):
            text = _words(refused)  # our own, from the check of the dialled address
        case aiohttp.ClientConnectorError():
            text = f"no connection to the receiver: {_words(error.os_error)}"
        case aiohttp.ClientResponseError():
            text = f"the receiver's answer is not HTTP: {error.message.partition(chr(10))[0].rstrip(':')}"
        case aiohttp.InvalidURL():
            text = f"the URL cannot be called: {error}"
        case aiohttp.ServerDisconnectedError():
            text = "the receiver closed the connection without an answer"
        case _:
            text = f"the call failed: {type(error).__name__}: {error}"
    return text


def _words(error: OSError) -> str:
    return error.strerror or str(error)


def _since(started: float) -> float:
    return (monotonic() - started) * 1000
