"""The webhook as a whole bot uses it: rung, tried again, given up, and never in the way."""

import asyncio
import json
import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from aiohttp import web
from structlog.testing import capture_logs

from safetybot.core.outgoing import Lane, NotSent, OutgoingKind
from safetybot.transports.shapes import SHAPES
from safetybot.transports.webhook import WebhookTransport
from tests.safetybot.transports.hook import NTFY_OK, PAGERDUTY_OK, SECRET, page, there, webhook
from tests.safetybot.transports.receiver import Receiver
from tests.town import DESK, Town, open_town

__all__ = ["there"]  # a fixture is found by its name


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
