"""The webhook against a real receiver: what an answer means, what does not come, and what is never done."""

import asyncio
import json
import ssl
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
from aiohttp import web
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from safetybot.core.effects import MATTERS
from safetybot.core.errors import OperatorError
from safetybot.core.findings import Finding
from safetybot.core.outgoing import NotSent, Outgoing, OutgoingKind, Sent
from safetybot.transports.shapes import SHAPES
from safetybot.transports.webhook import WebhookTransport
from tests.safetybot.transports.hook import ID, NTFY_OK, PAGERDUTY_OK, ROUTING_KEY, SECRET, page, there, webhook
from tests.safetybot.transports.receiver import Receiver, receiver
from tests.town import TurnedClock

__all__ = ["there"]  # a fixture is found by its name


@pytest.mark.parametrize(
    ("status", "becomes"),
    [
        (200, Sent(ID)),
        (204, Sent(ID)),
        (400, NotSent("refused", again=False)),
        (404, NotSent("refused", again=False)),
        (401, NotSent("not-allowed", again=False)),
        (403, NotSent("not-allowed", again=False)),
        (408, NotSent("server")),
        (429, NotSent("busy")),
        (500, NotSent("server", perhaps=True)),
        (503, NotSent("server", perhaps=True)),
    ],
)
async def test_what_an_answer_means(there: Receiver, status: int, becomes: Sent | NotSent) -> None:
    """Taken, refused for good, or to be tried again; 5xx may have been taken all the same."""
    there.answer(web.Response(status=status))

    assert await webhook(there).send(page()) == becomes


@pytest.mark.parametrize(
    ("asked", "wait"),
    [
        ("7", 7.0),
        ("0", 0.0),
        ("86400", 30.0),
        (format_datetime(datetime(2026, 11, 21, 14, 0, 12, tzinfo=UTC), usegmt=True), 12.0),
        (format_datetime(datetime(2026, 11, 20, tzinfo=UTC), usegmt=True), 0.0),
        (format_datetime(datetime(2027, 11, 20, tzinfo=UTC), usegmt=True), 30.0),
        ("soon", None),
        ("-5", None),
        ("9" * 400, None),
    ],
)
async def test_a_limit_is_respected_within_reason(there: Receiver, asked: str, wait: float | None) -> None:
    """A server may ask for a pause, in either form, but not for one in which a page is forgotten."""
    there.answer(web.Response(status=429, headers={"Retry-After": asked}))

    assert await webhook(there).send(page()) == NotSent("busy", wait=wait)


async def test_no_redirect_is_followed(there: Receiver) -> None:
    """Where it leads was not chosen by the operator, and the secret would go there too."""
    there.answer(web.Response(status=307, headers={"Location": f"{there.url}/elsewhere"}))

    assert await webhook(there).send(page()) == NotSent("redirected", again=False)
    assert len(there.given) == 1


@pytest.mark.parametrize("shape", ["ntfy", "pagerduty"])
@pytest.mark.parametrize(
    "answer",
    [
        web.Response(text="<html>Please log in to this network</html>"),
        web.Response(text="[1]"),
        web.Response(text="{}"),
        web.Response(body=b"\xff\x00" * 50_000),
        web.Response(text="[" * 16_000),
        web.Response(status=202, text='{"status":"invalid event"}'),
        web.Response(status=204),
    ],
)
async def test_a_kind_answer_of_somebody_else_is_no_delivery(there: Receiver, shape: str, answer: web.Response) -> None:
    """A page counts as delivered when the server there says so in its own words, of which little is read."""
    there.answer(answer)

    assert await webhook(there, shape).send(page()) == NotSent("unexpected-answer", perhaps=True)


async def test_nobody_listens(there: Receiver) -> None:
    """Then it surely was not taken, and later may help."""
    async with receiver() as gone:
        url = gone.url
    nobody = WebhookTransport(url, "json", SECRET, TurnedClock())

    assert await nobody.send(page()) == NotSent("network")


async def test_an_answer_that_does_not_come(there: Receiver, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits longer for it than was decided; it may have been taken."""
    monkeypatch.setattr("safetybot.transports.webhook.SECONDS", 0.3)
    there.silent = True

    assert await webhook(there).send(page()) == NotSent("network", perhaps=True)
    assert len(there.given) == 1


@pytest.mark.parametrize("said", [b"", b"HTTP/1.1 2", b"\x16\x03\x01\x00garbage\r\n\r\n", b"HTTP/1.1 999999 x\r\n\r\n"])
async def test_something_that_does_not_speak_http(said: bytes) -> None:
    """Garbage or a closed door behind an open one is the network's trouble."""

    async def speak(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(said)
        writer.close()

    async with await asyncio.start_server(speak, "127.0.0.1") as server:
        port = server.sockets[0].getsockname()[1]
        transport = WebhookTransport(f"http://127.0.0.1:{port}/", "json", SECRET, TurnedClock())

        assert await transport.send(page()) == NotSent("network", perhaps=True)


async def test_an_answer_without_end_is_not_read_to_its_end() -> None:
    """A little of it is enough to see that it is not the server that was meant."""

    async def speak(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        with suppress(ConnectionError):
            while not writer.is_closing():
                writer.write(b" " * 4096)
                await writer.drain()

    async with await asyncio.start_server(speak, "127.0.0.1") as server:
        port = server.sockets[0].getsockname()[1]
        transport = WebhookTransport(f"http://127.0.0.1:{port}/t", "ntfy", None, TurnedClock())

        assert await transport.send(page()) == NotSent("unexpected-answer", perhaps=True)


async def test_a_server_that_cannot_prove_who_it_is(tmp_path: Path) -> None:
    """Its certificate is signed by nobody: it gets nothing, and it surely was not taken."""
    heard = bytearray()

    async def speak(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heard.extend(await reader.read(1000))

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(self_signed(tmp_path / "server.pem"))
    async with await asyncio.start_server(speak, "127.0.0.1", ssl=context) as server:
        port = server.sockets[0].getsockname()[1]
        transport = WebhookTransport(f"https://localhost:{port}/", "json", SECRET, TurnedClock())

        assert await transport.send(page()) == NotSent("network")
    assert not heard


def self_signed(path: Path) -> Path:
    """A key and a certificate for this machine in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, SHA256())
    )
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    path.write_bytes(private + certificate.public_bytes(Encoding.PEM))
    return path


async def test_no_proxy_is_taken_from_the_environment(there: Receiver, monkeypatch: pytest.MonkeyPatch) -> None:
    """What stands there may be anybody's: the page goes straight to its address."""
    async with receiver() as proxy:
        for name in ("http_proxy", "HTTP_PROXY", "all_proxy"):
            monkeypatch.setenv(name, proxy.url.removesuffix("/alerts"))
        monkeypatch.delenv("no_proxy", raising=False)

        assert await webhook(there).send(page()) == Sent(ID)
        assert proxy.given == []


@pytest.mark.parametrize(
    ("shape", "secret", "problem"),
    [
        ("json", None, "missing"),
        ("json", "short", "not right"),
        ("json", "with a blank 0123456789", "not right"),
        ("json", "schlüssel-0123456789", "not right"),
        ("ntfy", "two words", "not right"),
        ("ntfy", "line\r\nX-Other: header", "not right"),
        ("pagerduty", None, "missing"),
        ("pagerduty", ROUTING_KEY[:-1], "not right"),
    ],
)
def test_a_secret_that_cannot_be_one(shape: str, secret: str | None, problem: str) -> None:
    """An unsigned page could be anybody's; the cure says what it must look like, and the secret is not repeated."""
    with pytest.raises(OperatorError, match=problem) as caught:
        WebhookTransport("https://example.org/t", shape, secret, TurnedClock())

    assert "[webhook] secret_file" in caught.value.advice
    assert not secret or secret not in caught.value.problem + caught.value.advice


@pytest.mark.parametrize("shape", SHAPES)
async def test_a_trial_rings_as_a_drill_and_ends_it(there: Receiver, shape: str) -> None:
    """Whoever hears it knows that nobody is in danger, and nothing stays open over there."""
    there.answer({"ntfy": NTFY_OK, "pagerduty": PAGERDUTY_OK}.get(shape, web.Response()))

    assert await webhook(there, shape).try_out() == Finding("webhook", True)

    first, second = (one.body + repr(one.headers).encode() for one in there.given)
    assert b"DRILL" in first or b'"drill":true' in first
    assert any(word in second for word in (b"resolve", b"white_check_mark"))


@pytest.mark.parametrize(
    ("status", "cure"),
    [(401, "secret_file"), (404, "url and shape"), (302, "not followed"), (500, "try again later")],
)
async def test_a_trial_that_fails_says_what_to_do(there: Receiver, status: int, cure: str) -> None:
    """By what the other end answered; the address is not repeated."""
    there.answer(web.Response(status=status))

    finding = await webhook(there).try_out()

    assert not finding.ok
    assert finding.problem
    assert cure in finding.cure
    assert "127.0.0.1" not in finding.problem + finding.cure


@pytest.mark.parametrize("matter", sorted(MATTERS))
async def test_what_is_wrong_with_the_bot_rings_as_well(there: Receiver, matter: str) -> None:
    """A fixed word stands where a case code would; any other word is refused."""
    told = {"ring": "trigger", "code": matter, "priority": "P0", "drill": False, "since": ""}
    out = Outgoing(id="1", transport="webhook", kind=OutgoingKind.PAGE, address="webhook", body=json.dumps(told))

    assert await webhook(there).send(out) == Sent("1")
    assert matter.encode() in there.given[-1].body

    other = replace(out, body=json.dumps({**told, "code": "somebody's words"}))
    assert await webhook(there).send(other) == NotSent("not-a-page", again=False)
