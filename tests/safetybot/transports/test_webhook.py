"""The second way out, against a real receiver: what leaves, what proves it, and what becomes of it."""

import asyncio
import hashlib
import json
import re
import sqlite3
import ssl
from collections.abc import AsyncIterator
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
from aiohttp import web
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from structlog.testing import capture_logs

from safetybot.core.errors import OperatorError
from safetybot.core.findings import Finding
from safetybot.core.ports import Lane, NotSent, Outgoing, OutgoingKind, Sent
from safetybot.transports.shapes import SHAPES
from safetybot.transports.webhook import WebhookTransport
from tests.safetybot.transports.receiver import Given, Receiver, receiver
from tests.town import DESK, Town, TurnedClock, open_town

SECRET = "a-secret-of-ours-0123456789"
ROUTING_KEY = "0123456789abcdef0123456789ABCDEF"
SECRETS = {"json": SECRET, "ntfy": "tk_token", "pagerduty": ROUTING_KEY}
CODE = "222222"
ID = "5f3b0c9e7d4a4e0b9a51c0ffee000001"
NTFY_OK = web.Response(text='{"id":"x","event":"message","topic":"t"}')
PAGERDUTY_OK = web.Response(status=202, text='{"status":"success","message":"Event processed","dedup_key":"222222"}')


@pytest.fixture
async def there() -> AsyncIterator[Receiver]:
    async with receiver() as one:
        yield one


def webhook(there: Receiver, shape: str = "json") -> WebhookTransport:
    return WebhookTransport(there.url, shape, SECRETS[shape], TurnedClock())


def page(**told: object) -> Outgoing:
    """An outbox row as the engine writes it, with some of it changed."""
    usual = {"ring": "trigger", "code": CODE, "priority": "P0", "drill": False, "since": "2026-11-21T13:58:30+00:00"}
    return outgoing(json.dumps(usual | told))


def outgoing(body: str, kind: OutgoingKind = OutgoingKind.PAGE) -> Outgoing:
    return Outgoing(id=ID, transport="webhook", kind=kind, address="webhook", body=body)


async def given(there: Receiver, shape: str, **told: object) -> Given:
    """What the receiver gets of a page that is taken."""
    there.answer({"ntfy": NTFY_OK, "pagerduty": PAGERDUTY_OK}.get(shape, web.Response()))
    assert await webhook(there, shape).send(page(**told)) == Sent(ID)
    return there.given[-1]


async def test_json_is_these_bytes_and_signed(there: Receiver) -> None:
    """The documented body; whoever has the secret can check with any other program that it is ours, and how old."""
    one = await given(there, "json")

    assert one.body == (
        b'{"id":"5f3b0c9e7d4a4e0b9a51c0ffee000001","ring":"trigger","code":"222222","priority":"P0",'
        b'"drill":false,"since":"2026-11-21T13:58:30Z"}'
    )
    assert (one.method, one.path) == ("POST", "/alerts")
    assert one.headers["Content-Type"] == "application/json"
    assert one.headers["Idempotency-Key"] == ID
    assert one.headers["Safetybot-Timestamp"] == "1795269600"
    assert one.headers["Safetybot-Signature"] == f"v1={signed(SECRET, b'1795269600.' + one.body)}"


def signed(secret: str, message: bytes) -> str:
    """HMAC-SHA256 from its definition (RFC 2104), not from the library that signs."""
    key = secret.encode().ljust(64, b"\0")
    inner = hashlib.sha256(bytes(byte ^ 0x36 for byte in key) + message).digest()
    return hashlib.sha256(bytes(byte ^ 0x5C for byte in key) + inner).hexdigest()


async def test_a_later_attempt_has_its_own_time_and_the_same_id(there: Receiver) -> None:
    """An old page shown again can be told by its time, a repetition of ours by its id."""
    clock = TurnedClock()
    transport = WebhookTransport(there.url, "json", SECRET, clock)

    await transport.send(page())
    clock.time += timedelta(seconds=7)
    await transport.send(page())

    first, second = there.given
    assert second.headers["Safetybot-Timestamp"] == "1795269607"
    assert second.headers["Safetybot-Signature"] != first.headers["Safetybot-Signature"]
    assert second.headers["Idempotency-Key"] == first.headers["Idempotency-Key"]
    assert second.body == first.body


@pytest.mark.parametrize(
    ("told", "title", "priority", "tags"),
    [
        ({}, "P0 222222", "5", "rotating_light"),
        ({"priority": "P1"}, "P1 222222", "4", "rotating_light"),
        ({"priority": "P2"}, "P2 222222", "3", "rotating_light"),
        ({"priority": "P3"}, "P3 222222", "3", "rotating_light"),
        ({"drill": True}, "DRILL P0 222222", "5", "rotating_light"),
        ({"ring": "acknowledge"}, "P0 222222", "2", "ok_hand"),
        ({"ring": "resolve"}, "P0 222222", "2", "white_check_mark"),
    ],
)
async def test_ntfy_rings_as_loud_as_the_case_is_urgent(
    there: Receiver, told: dict[str, object], title: str, priority: str, tags: str
) -> None:
    """The telephone shows code and priority; that somebody came makes no noise."""
    one = await given(there, "ntfy", **told)

    assert one.body == b"2026-11-21 13:58 UTC"
    assert one.headers["X-Title"] == title
    assert one.headers["X-Priority"] == priority
    assert one.headers["X-Tags"] == tags
    assert one.headers["Authorization"] == "Bearer tk_token"
    assert one.headers["X-Sequence-ID"] == ID


async def test_ntfy_without_a_token(there: Receiver) -> None:
    """A topic that anybody may write to needs none; then none is sent."""
    there.answer(NTFY_OK)

    assert await WebhookTransport(there.url, "ntfy", None, TurnedClock()).send(page()) == Sent(ID)
    assert "Authorization" not in there.given[0].headers


@pytest.mark.parametrize(
    ("priority", "severity"), [("P0", "critical"), ("P1", "error"), ("P2", "warning"), ("P3", "info")]
)
async def test_pagerduty_opens_an_alert(there: Receiver, priority: str, severity: str) -> None:
    """An event of their API, version 2; the case's code is what later events find it by."""
    one = await given(there, "pagerduty", priority=priority)

    assert (
        one.body
        == (
            f'{{"routing_key":"{ROUTING_KEY}","event_action":"trigger","dedup_key":"222222","payload":'
            f'{{"summary":"{priority} 222222","source":"safetybot","severity":"{severity}",'
            '"timestamp":"2026-11-21T13:58:30Z"}}'
        ).encode()
    )
    assert one.headers["Content-Type"] == "application/json"


@pytest.mark.parametrize("ring", ["acknowledge", "resolve"])
async def test_pagerduty_hears_that_somebody_came(there: Receiver, ring: str) -> None:
    """The alert ends when the case is taken: an acknowledged one would not ring again when the case is left alone."""
    one = await given(there, "pagerduty", ring=ring)

    assert one.body == (f'{{"routing_key":"{ROUTING_KEY}","event_action":"resolve","dedup_key":"222222"}}').encode()


async def test_a_drill_says_so_everywhere(there: Receiver) -> None:
    """Nobody is frightened, and nobody takes a real one for a drill."""
    assert b'"drill":true' in (await given(there, "json", drill=True)).body
    assert b'"summary":"DRILL P0 222222"' in (await given(there, "pagerduty", drill=True)).body


@pytest.mark.parametrize("shape", SHAPES)
async def test_nothing_else_leaves(there: Receiver, shape: str) -> None:
    """Whatever else stands in the row: neither in the body nor in a header, and no program's version either."""
    one = await given(there, shape, words="PLANTED", reporter="@PLANTED:home", address="!PLANTED")

    assert b"PLANTED" not in one.body + repr((one.path, one.headers)).encode()
    assert one.headers["User-Agent"] == "safetybot"
    known = {"Host", "Content-Length", "Content-Type", "User-Agent", "Accept", "Accept-Encoding", "Idempotency-Key"}
    known |= {"json": {"Safetybot-Timestamp", "Safetybot-Signature"}, "pagerduty": set[str]()}.get(
        shape, {"Authorization", "X-Title", "X-Priority", "X-Tags", "X-Sequence-ID"}
    )
    assert set(one.headers) == known


@pytest.mark.parametrize(
    "row",
    [
        page(code="PLANTED"),
        page(code=["222222"]),
        page(code="222223"),
        page(priority="PLANTED"),
        page(ring="PLANTED"),
        page(since="PLANTED"),
        page(since=5),
        page(since="2026-11-21T13:58:30"),
        page(drill="PLANTED"),
        outgoing("PLANTED"),
        outgoing('["PLANTED"]'),
        outgoing("{}"),
        outgoing(page().body, kind=OutgoingKind.POST),
    ],
)
async def test_a_row_that_is_no_page_is_not_sent(there: Receiver, row: Outgoing) -> None:
    """A mistake elsewhere in the bot lets nothing through here."""
    assert await webhook(there).send(row) == NotSent("not-a-page", again=False)
    assert there.given == []


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


async def test_it_is_ready_at_once_and_receives_nothing(there: Receiver, town: Town) -> None:
    """It runs until it is stopped, like every transport."""
    ready = asyncio.Event()
    running = asyncio.create_task(webhook(there).run(town.mailbox, ready.set))
    async with asyncio.timeout(10):
        await ready.wait()
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running


@pytest.mark.parametrize("shape", SHAPES)
async def test_a_case_rings_is_taken_and_ends(there: Receiver, tmp_path: Path, shape: str) -> None:
    """The whole way from a reporter's words; of reporter, responder and words nothing gets there."""
    there.answer({"ntfy": NTFY_OK, "pagerduty": PAGERDUTY_OK}.get(shape, web.Response()))
    async with open_town(tmp_path, webhook=webhook(there, shape)) as town:
        ana, bea = town.reporter("planted-ana"), town.responder("planted-bea")
        await ana.says("SOS planted-words in Germany")
        code = town.case_code()
        await bea.answers("!take")
        await bea.answers("!reply planted-reply")
        await bea.answers("!close")

    everything = [repr((one.path, one.headers)).encode() + one.body for one in there.given]
    said = {
        "json": (b'"ring":"trigger"', b'"ring":"acknowledge"', b'"ring":"resolve"'),
        "ntfy": (b"rotating_light", b"ok_hand", b"white_check_mark"),
        "pagerduty": (b'"trigger"', b'"resolve"', b'"resolve"'),
    }[shape]
    assert len(everything) == len(said)
    for one, word in zip(everything, said, strict=True):
        assert word in one
        assert code.encode() in one
        assert not re.search(rb"planted|germany|desk|team|:home", one, re.IGNORECASE)


async def test_it_rings_while_everything_else_is_down(there: Receiver, tmp_path: Path) -> None:
    """What it is for: an emergency came in, and then nothing gets out by the usual way."""
    async with open_town(tmp_path, webhook=webhook(there)) as town:
        ana = town.reporter("ana")
        town.transport.refusals |= {DESK: NotSent("network"), ana.address: NotSent("network")}
        await ana.says("SOS")

        assert town.transport.sent == []
        assert [json.loads(one.body)["ring"] for one in there.given] == ["trigger"]


async def ring(town: Town, transport: WebhookTransport) -> None:
    """A page by this way waits in the outbox of a case; then the bot works."""
    town.workers.outbox.transports = {**town.workers.outbox.transports, "webhook": transport}
    await town.reporter("ana").says("SOS")
    async with town.store.begin() as tx:
        (case,) = await tx.cases.active()
        await tx.outbox.put(
            kind=OutgoingKind.PAGE,
            transport="webhook",
            address="webhook",
            body=page(code=case.code).body,
            conversation=case.conversation,
            now=town.clock.now(),
            key="page:test",
            told=True,
            lane=Lane.URGENT,
        )
    await town.settle()


def ended(folder: Path) -> tuple[int, int]:
    """How many rows of the webhook have gone out, and how many were given up."""
    with closing(sqlite3.connect(folder / "town.db")) as connection:
        rows = connection.execute("SELECT state FROM outbox WHERE transport = 'webhook'").fetchall()
    states = [state for (state,) in rows]
    return states.count("sent"), states.count("failed")


async def test_the_outbox_tries_until_it_is_taken(there: Receiver, town: Town, tmp_path: Path) -> None:
    """Through the real outbox: down, busy, then well; the same id each time, and once it is taken there is silence."""
    there.answer(
        web.Response(status=500), web.Response(status=429, headers={"Retry-After": "20"}), web.Response(status=200)
    )
    await ring(town, WebhookTransport(there.url, "json", SECRET, town.clock))
    assert len(there.given) == 1

    await town.forward(seconds=15)
    assert len(there.given) == 2
    await town.forward(seconds=15)
    await town.forward(minutes=10)

    assert len(there.given) == 3
    assert len({one.headers["Idempotency-Key"] for one in there.given}) == 1
    assert ended(tmp_path) == (1, 0)


async def test_a_refused_page_is_known_at_once(there: Receiver, town: Town, tmp_path: Path) -> None:
    """A wrong key stays wrong: the bot does not wait before it pages somebody else."""
    there.answer(web.Response(status=403))

    await ring(town, WebhookTransport(there.url, "json", SECRET, town.clock))

    assert len(there.given) == 1
    assert ended(tmp_path) == (0, 1)


@pytest.mark.parametrize(
    "answer", [web.Response(status=500), web.Response(status=429, headers={"Retry-After": "86400"})]
)
async def test_a_page_that_does_not_get_through_is_given_up_in_time(
    there: Receiver, town: Town, tmp_path: Path, answer: web.Response
) -> None:
    """However long the other end asks to wait: within five minutes it is known that nobody was paged this way."""
    there.answer(answer)
    await ring(town, WebhookTransport(there.url, "json", SECRET, town.clock))

    await town.forward(minutes=5)

    assert len(there.given) > 3
    assert ended(tmp_path) == (0, 1)


async def test_trouble_there_holds_nobody_back(there: Receiver, town: Town) -> None:
    """Reporters and desk hear everything while the other end fails."""
    there.answer(web.Response(status=500))
    await ring(town, WebhookTransport(there.url, "json", SECRET, town.clock))

    await town.responder("bea").answers("!reply we are here")

    assert any("we are here" in said for said in town.reporter("ana").heard)


async def test_the_log_has_fixed_words_only(there: Receiver, town: Town) -> None:
    """Neither address nor secret, neither code nor what was answered."""
    there.answer(web.Response(status=500, text="PLANTED"), web.Response(status=400, text="PLANTED"))
    with capture_logs() as lines:
        await ring(town, WebhookTransport(there.url, "json", SECRET, town.clock))
        await town.forward(minutes=1)

    assert [line["status"] for line in lines if "status" in line] == ["server", "refused"]
    async with town.store.begin() as tx:
        (case,) = await tx.cases.active()
    for planted in ("PLANTED", "127.0.0.1", "/alerts", SECRET, case.code):
        assert planted not in repr(lines)
