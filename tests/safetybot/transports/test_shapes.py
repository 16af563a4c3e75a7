"""What leaves by the webhook, byte for byte, in each shape; and that nothing else does."""

import hashlib
from datetime import timedelta

import pytest

from safetybot.core.outgoing import NotSent, Outgoing, OutgoingKind, Sent
from safetybot.transports.shapes import SHAPES
from safetybot.transports.webhook import WebhookTransport
from tests.safetybot.transports.hook import ID, NTFY_OK, ROUTING_KEY, SECRET, given, outgoing, page, there, webhook
from tests.safetybot.transports.receiver import Receiver
from tests.town import TurnedClock

__all__ = ["there"]  # a fixture is found by its name


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
