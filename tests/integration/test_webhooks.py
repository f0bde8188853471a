"""The sender against real servers on loopback: good, bad and hostile ones."""

import asyncio
import gzip
import os
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import monotonic

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from schemas.delivery import OutboundRequest, Outcome
from streams.receiver import Answer, Receiver
from streams.webhooks.address import AddressPolicy
from streams.webhooks.sender import HttpSender
from streams.webhooks.signing import sign

SECRET = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="
BODY = '{"type":"ping","data":{"كلمة":"سلام"}}'.encode()
LOOPBACK = AddressPolicy(loopback=True)

Handler = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


def request(url: str, *, webhook_id: str = "dlv_1", secret: str = SECRET) -> OutboundRequest:
    headers = sign(BODY, webhook_id=webhook_id, now=datetime.now(UTC), secrets=[secret])
    return OutboundRequest(url=url, headers=headers, body=BODY)


async def send(url: str, *, policy: AddressPolicy = LOOPBACK, timeout_s: float = 3.0) -> Outcome:
    async with HttpSender(policy=policy, version="1.2.3", timeout_s=timeout_s) as sender:
        return await sender.send(request(url))


@asynccontextmanager
async def raw_server(handler: Handler, *, tls: ssl.SSLContext | None = None) -> AsyncIterator[int]:
    """Listen on loopback, yield the port; what the handler leaves open is closed at the end."""
    writers: list[asyncio.StreamWriter] = []

    async def take(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writers.append(writer)
        try:
            await handler(reader, writer)
        except OSError:
            writer.close()

    server = await asyncio.start_server(take, "127.0.0.1", 0, ssl=tls)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        for writer in writers:
            writer.transport.abort()
        await server.wait_closed()


def answering(response: bytes, *, close: bool = True) -> Handler:
    async def handler(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(response)
        await writer.drain()
        if close:
            writer.close()

    return handler


async def test_a_signed_call_is_verified_by_the_reference_library() -> None:
    async with Receiver(secret=SECRET) as receiver:
        outcome = await send(receiver.url())

        assert (outcome.status, outcome.error) == (200, None)
        assert receiver.heard == [{"type": "ping", "data": {"كلمة": "سلام"}}]
        assert receiver.calls == {"dlv_1": 1}
        assert outcome.duration_ms > 0


async def test_a_call_signed_with_another_secret_is_refused_by_the_receiver() -> None:
    async with (
        Receiver(secret="whsec_" + "B" * 44) as receiver,
        HttpSender(policy=LOOPBACK, version="1.2.3") as sender,
    ):
        outcome = await sender.send(request(receiver.url()))

        assert outcome.status == 401
        assert receiver.refused == ["No matching signature found"]


async def test_the_wire_shows_exactly_the_signed_bytes_and_our_name() -> None:
    seen = bytearray()

    async def handler(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        seen.extend(await reader.readuntil(b"\r\n\r\n"))
        seen.extend(await reader.readexactly(len(BODY)))
        writer.write(b"HTTP/1.1 204 No Content\r\n\r\n")
        writer.close()

    async with raw_server(handler) as port:
        outcome = await send(f"http://127.0.0.1:{port}/hook?x=%2F")

    head, _, body = bytes(seen).partition(b"\r\n\r\n")
    lines = head.decode().lower().split("\r\n")
    assert outcome.status == 204
    assert body == BODY
    assert lines[0] == "post /hook?x=%2f http/1.1"
    assert "user-agent: tocsin/1.2.3" in lines
    assert "content-type: application/json" in lines
    assert "accept-encoding: identity" in lines
    assert f"content-length: {len(BODY)}" in lines


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_a_redirect_is_not_followed(status: int) -> None:
    async with Receiver(secret=SECRET) as target, Receiver(secret=SECRET) as receiver:
        receiver.always(Answer(status=status, headers={"location": target.url()}))

        outcome = await send(receiver.url())

        assert outcome.status == status
        assert not target.calls
        assert not target.refused


async def test_retry_after_is_read_from_the_answer() -> None:
    async with Receiver(secret=SECRET) as receiver:
        receiver.then([Answer(status=429, headers={"retry-after": "7"})])
        later = (datetime.now(UTC) + timedelta(hours=1)).strftime("%a, %d %b %Y %H:%M:%S GMT")
        receiver.then([Answer(status=503, headers={"retry-after": later})])

        first, second = await send(receiver.url()), await send(receiver.url())

        assert (first.status, first.retry_after_s) == (429, 7)
        assert second.retry_after_s == pytest.approx(3600, abs=10)


async def test_a_receiver_that_hangs_costs_no_more_than_the_timeout() -> None:
    async with Receiver(secret=SECRET, answers={"/hook": Answer(hang=True)}) as receiver:
        started = monotonic()
        outcome = await send(receiver.url(), timeout_s=0.3)

        assert monotonic() - started < 2
        assert (outcome.status, outcome.error) == (None, "no answer from the receiver within 0.3 s")


async def test_a_receiver_that_drips_headers_costs_no_more_than_the_timeout() -> None:
    async def handler(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\n")
        for number in range(1000):
            writer.write(f"x-{number}: y\r\n".encode())
            await writer.drain()
            await asyncio.sleep(0.02)

    async with raw_server(handler) as port:
        outcome = await send(f"http://127.0.0.1:{port}/", timeout_s=0.4)

    assert outcome.status is None


async def test_a_port_that_takes_the_call_but_never_speaks_tls_is_no_connection() -> None:
    async def silent(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
        await reader.read()

    async with raw_server(silent) as port:
        outcome = await send(f"https://127.0.0.1:{port}/", timeout_s=0.6)

    assert outcome.status is None
    assert outcome.error == "no connection to the receiver within 0.2 s"


async def test_nobody_at_home_is_told_as_such() -> None:
    async with raw_server(answering(b"")) as port:
        pass

    outcome = await send(f"http://127.0.0.1:{port}/")

    assert outcome.status is None
    assert "no connection to the receiver: " in str(outcome.error)


async def test_a_name_that_does_not_exist_is_told_as_such() -> None:
    outcome = await send("http://nobody.invalid/", timeout_s=9)

    assert outcome.status is None
    assert "host name does not resolve" in str(outcome.error)


@pytest.mark.parametrize(
    ("response", "words"),
    [
        (b"", "closed the connection without an answer"),
        (b"SSH-2.0-OpenSSH_9.6\r\n", "not HTTP"),
        (b"HTTP/1.1 200 OK\r\nx: " + b"y" * 100_000 + b"\r\n\r\n", "not HTTP"),
    ],
)
async def test_what_is_no_answer_is_told_in_words(response: bytes, words: str) -> None:
    async with raw_server(answering(response)) as port:
        outcome = await send(f"http://127.0.0.1:{port}/")

    assert outcome.status is None
    assert words in str(outcome.error)


async def test_an_endless_body_is_cut_and_the_status_counts() -> None:
    async def handler(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:
            writer.write(b"a" * 65536)
            await writer.drain()

    async with raw_server(handler) as port:
        started = monotonic()
        outcome = await send(f"http://127.0.0.1:{port}/")

    assert outcome.status == 200
    assert outcome.response_body == "a" * 16384
    assert monotonic() - started < 2


@pytest.mark.parametrize(
    "response",
    [
        b"HTTP/1.1 500 Oops\r\nContent-Length: 1000\r\n\r\nhalf",
        b"HTTP/1.1 500 Oops\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n",
    ],
)
async def test_a_body_that_breaks_off_leaves_the_status(response: bytes) -> None:
    async with raw_server(answering(response)) as port:
        outcome = await send(f"http://127.0.0.1:{port}/")

    assert outcome.status == 500
    assert outcome.error is None


async def test_a_body_that_stalls_leaves_the_status() -> None:
    response = b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhalf"
    async with raw_server(answering(response, close=False)) as port:
        outcome = await send(f"http://127.0.0.1:{port}/", timeout_s=20)

    assert (outcome.status, outcome.response_body) == (200, "half")
    assert outcome.duration_ms < 5000


async def test_a_compressed_body_is_not_expanded() -> None:
    bomb = gzip.compress(b"a" * 50_000_000)
    head = f"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {len(bomb)}\r\n\r\n".encode()
    async with raw_server(answering(head + bomb)) as port:
        outcome = await send(f"http://127.0.0.1:{port}/")

    assert outcome.status == 200
    assert len(outcome.response_body) <= 16384
    assert "aaaa" not in outcome.response_body


async def test_bytes_that_are_no_text_become_text_that_any_database_takes() -> None:
    async with raw_server(answering(b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\na\x00\xffb")) as port:
        outcome = await send(f"http://127.0.0.1:{port}/")

    assert outcome.response_body == "a\N{REPLACEMENT CHARACTER}\N{REPLACEMENT CHARACTER}b"


async def test_cookies_are_not_kept() -> None:
    heads: list[bytes] = []

    async def handler(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heads.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(b"HTTP/1.1 200 OK\r\nSet-Cookie: a=b\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        writer.close()

    async with raw_server(handler) as port, HttpSender(policy=LOOPBACK, version="1") as sender:
        for _ in range(2):
            await sender.send(request(f"http://127.0.0.1:{port}/"))

    assert len(heads) == 2
    assert b"cookie" not in heads[1].lower()


async def test_a_proxy_in_the_environment_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    async with raw_server(answering(b"HTTP/1.1 500 Proxy\r\n\r\n")) as proxy, Receiver(secret=SECRET) as receiver:
        monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{proxy}")
        monkeypatch.delenv("no_proxy", raising=False)
        monkeypatch.delenv("NO_PROXY", raising=False)

        assert (await send(receiver.url())).status == 200


# Names and spellings that only the resolver turns into this machine's address: the dialled address must be checked.
@pytest.mark.parametrize("host", ["127.0.0.1", "[::ffff:127.0.0.1]", "localhost", "127.1", "0x7f.1", "2130706433", "0"])
async def test_no_spelling_of_this_machine_is_called_by_default(host: str) -> None:
    called = asyncio.Event()

    async def handler(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        called.set()
        writer.close()

    async with raw_server(handler) as port:
        outcome = await send(f"http://{host}:{port}/", policy=AddressPolicy(ports=frozenset({port})))

    assert outcome.status is None
    assert "refused to call" in str(outcome.error) or "is not a canonical IPv4 address" in str(outcome.error)
    assert not called.is_set()


async def test_the_name_of_this_machine_is_refused_after_it_was_looked_up() -> None:
    # Not `localhost`, so nothing about the URL gives it away.
    async with Receiver(secret=SECRET) as receiver:
        port = int(receiver.url().split(":")[2].split("/")[0])
        outcome = await send(f"http://{os.uname().nodename}:{port}/", policy=AddressPolicy(ports=frozenset({port})))

        assert "refused to call the non-public address" in str(outcome.error)
        assert not receiver.calls


async def test_a_url_that_may_never_be_called_is_an_outcome_too() -> None:
    outcome = await send("ftp://127.0.0.1/")

    assert outcome.status is None
    assert outcome.error == "the URL must start with https:// or http://"


async def test_a_certificate_that_nobody_vouches_for_is_refused(tmp_path: Path) -> None:
    async with raw_server(answering(b"HTTP/1.1 200 OK\r\n\r\n"), tls=self_signed(tmp_path)) as port:
        outcome = await send(f"https://127.0.0.1:{port}/")

    assert outcome.status is None
    assert "TLS certificate is not valid" in str(outcome.error)


def self_signed(folder: Path) -> ssl.SSLContext:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    path = folder / "server.pem"
    path.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        + certificate.public_bytes(serialization.Encoding.PEM)
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path)
    return context
