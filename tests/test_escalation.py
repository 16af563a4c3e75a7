"""Somebody always comes: every row of the built-in policy, and what stops and begins it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from safetybot.core.outgoing import OutgoingKind
from safetybot.transports.memory import MemoryTransport
from tests.night import p0, posts, with_priority
from tests.rotas import four, person
from tests.town import Town, open_town


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path, rota=four()) as town:
        yield town


async def test_life_in_danger(town: Town) -> None:
    """P0: the first at once, the second at 5 minutes, the leads at 10, the director at 15."""
    await p0(town)
    assert town.paged == ["bea"]
    await town.forward(minutes=4, seconds=59)
    assert town.paged == ["bea"]
    await town.forward(seconds=1)
    assert town.paged == ["bea", "carl"]
    await town.forward(minutes=5)
    assert town.paged == ["bea", "carl", "dora"]
    await town.forward(minutes=5)
    assert town.paged == ["bea", "carl", "dora", "eve"]


async def test_the_truth_after_fifteen_minutes(town: Town) -> None:
    """Nobody has read an emergency in the time that was promised: the reporter is told so, and when we write next."""
    ana = await p0(town)
    before = len(ana.heard)
    await town.forward(minutes=15)
    told = "\n".join(ana.heard[before:])
    assert "nobody has read this yet" in told
    assert "in about 15 minutes" in told
    assert "emergency number" in told
    assert posts(town, "was promised an answer", "14:15")


async def test_urgent(town: Town) -> None:
    """P1: the first at once, the second at 30 minutes, the leads at 45, the director at 60, and the truth."""
    ana = await with_priority(town, "P1")
    assert town.paged == ["bea"]
    await town.forward(minutes=30)
    assert town.paged == ["bea", "carl"]
    await town.forward(minutes=15)
    assert town.paged == ["bea", "carl", "dora"]
    assert "nobody has read" not in ana.heard[-1]
    await town.forward(minutes=15)
    assert town.paged == ["bea", "carl", "dora", "eve"]
    assert "nobody has read this yet" in ana.heard[-1]


async def test_serious(town: Town) -> None:
    """P2: the first at once, the leads at 60 minutes, the director at 90, the whole room and the truth at 120."""
    ana = await with_priority(town, "P2")
    assert town.paged == ["bea"]
    await town.forward(minutes=60)
    assert town.paged == ["bea", "dora"]
    await town.forward(minutes=30)
    assert town.paged == ["bea", "dora", "eve"]
    assert not [out for out in town.desk if out.alert]
    await town.forward(minutes=30)
    assert town.paged == ["bea", "dora", "eve"]
    assert posts(town, "nobody has it")[-1].alert
    assert "nobody has read this yet" in ana.heard[-1]


async def test_advice_waits_for_a_day(town: Town) -> None:
    """P3 pages nobody; on a Saturday three days are promised, and said; the room is asked after a day."""
    ana = await with_priority(town, "P3")
    assert "3 days" in ana.heard[-1]
    await town.forward(hours=23)
    assert town.paged == []
    assert not [out for out in town.desk if out.alert]
    await town.forward(hours=1)
    assert town.paged == []
    assert posts(town, "nobody has it")[-1].alert


async def test_a_page_says_nothing_of_the_case(town: Town) -> None:
    """Code, priority and age; not a word of what was written, no account, no category."""
    await town.reporter("ana").says("SOS men with knives at my door in Trelleborg")
    [(_, words)] = town.pages
    assert "P0 life" in words
    for telling in ("knives", "Trelleborg", "ana", "memory", "self-harm", "threat"):
        assert telling not in words


async def test_take_stops_it(town: Town) -> None:
    """Once somebody has it nobody else is paged, and the reporter knows that a person has it."""
    ana = await p0(town)
    assert not any("A person" in said for said in ana.heard)
    await town.responder("bea").answers("!take")
    assert "A person of the safety team has your message now." in ana.heard[-1]
    await town.forward(minutes=14)
    assert town.paged == ["bea"]


async def test_a_sign_on_the_page_takes_it(town: Town) -> None:
    """✅ on the page in the direct chat is as good as !take."""
    ana = await p0(town)
    page = next(out for out in town.transport.sent if out.kind is OutgoingKind.PAGE)
    await town.responder("bea").reacts("✅", page)
    assert posts(town, "taken by bea")
    assert "A person" in ana.heard[-1]
    await town.forward(minutes=10)
    assert town.paged == ["bea"]


async def test_a_sign_on_the_card_takes_it(town: Town) -> None:
    """✅ on the card, or on the line that says who is paged, takes the case; ✅ elsewhere and other signs do not."""
    await p0(town)
    responder = town.responder("carl")
    await responder.reacts("👍", town.cards[-1])
    await responder.reacts("✅", posts(town, "called for help")[0])
    assert not posts(town, "taken by")
    await responder.reacts("✅\ufe0f", town.cards[-1])
    assert posts(town, "taken by carl")
    await p0(town, "ben")
    await responder.reacts("✔️", posts(town, "paging bea")[-1])
    assert len(posts(town, "taken by carl")) == 2


async def test_a_more_urgent_word_begins_the_steeper_ladder(town: Town) -> None:
    """A serious case in which somebody calls for help is paged like a matter of life from that moment on."""
    ana = await with_priority(town, "P2")
    await town.forward(minutes=10)
    await ana.says("SOS")
    assert town.paged == ["bea", "bea"]
    await town.forward(minutes=5)
    assert town.paged == ["bea", "bea", "carl"]


async def test_priority_by_hand(town: Town) -> None:
    """A responder lowers and raises: the ladder is that of the new priority, and the ledger says who."""
    await p0(town)
    await town.responder("carl").answers("!priority P2")
    await town.forward(minutes=30)
    assert town.paged == ["bea", "bea"]
    await town.responder("carl").answers("!priority P0")
    assert town.paged == ["bea", "bea", "bea"]
    await town.responder("carl").answers("!pages")
    assert "carl" in town.desk[-1].body


async def test_nobody_local(tmp_path: Path) -> None:
    """Who wants nobody from where they are gets nobody from there, whatever the schedule says."""
    plan = four(bea=person("bea", lives_in="BR"))
    async with open_town(tmp_path, rota=plan) as town:
        ana = town.reporter("ana")
        await ana.says("hello", "yes", "no", "doxxing", "skip", "no local people please")
        await ana.says("skip")
        assert "P1" in town.cards[-1].body


async def test_the_webhook_rings_too(tmp_path: Path) -> None:
    """The second way out gets code and priority with the first page, an acknowledgement, and the end."""
    hook = MemoryTransport("webhook", rooms=["webhook"])
    async with open_town(tmp_path, rota=four(), webhook=hook) as town:
        await p0(town)
        await town.responder("bea").answers("!take")
        await town.responder("bea").answers("!close")
    rings = [out.body for out in hook.sent]
    assert [word in body for word, body in zip(("trigger", "acknowledge", "resolve"), rings, strict=True)] == [True] * 3


async def test_a_closed_case_pages_nobody(town: Town) -> None:
    """Closed while the ladder is being climbed: it ends. Written in again: it begins anew."""
    ana = await p0(town)
    await town.responder("bea").answers("!close")
    await town.forward(hours=3)
    assert town.paged == ["bea"]
    await ana.says("they are back")
    assert town.paged == ["bea", "bea"]


async def test_a_reporter_who_wants_silence_is_not_told_of_a_broken_promise(town: Town) -> None:
    """Stop means nothing unasked; the desk is told all the same."""
    ana = await with_priority(town, "P1")
    await ana.says("stop")
    said = len(ana.heard)
    await town.forward(hours=3)
    assert len(ana.heard) == said
    assert posts(town, "was promised an answer")


async def test_the_measure_of_a_case(town: Town) -> None:
    """What the monthly report needs is kept when a case is closed: how long it took and who was paged."""
    await p0(town)
    await town.forward(minutes=6)
    await town.responder("carl").answers("!take")
    await town.responder("carl").answers("!close")
    async with town.store.begin() as tx:
        [measure] = await tx.ledger.measures(town.clock.time.replace(day=1), town.clock.time.replace(day=30))
    assert measure.seconds == 360
    assert measure.paged == {"bea": 1, "carl": 1}
    assert not measure.breached


async def test_the_direct_chat_is_for_pages_alone(town: Town) -> None:
    """What a responder writes in the direct chat is never a report, and is answered with where it belongs."""
    await p0(town)
    await town.responder("bea").writes_directly("how are you?")
    assert "for pages alone" in town.pages[-1][1]
    assert len(town.cards) == 1
    await town.responder("bea").writes_directly(f"!take {town.case_code()}")
    assert posts(town, "taken by bea")
