"""Whoever has a case: silent, off duty, busy – the reporter is never left with somebody who is not there."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from safetybot.core.outgoing import NotSent
from tests.night import p0, posts, with_priority
from tests.rotas import always, between, four, rota, without
from tests.town import Town, open_town


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path, rota=four()) as town:
        yield town


async def test_taken_and_then_left_alone(town: Town) -> None:
    """A P0 that somebody took and left alone for 20 minutes pages the owner and whoever is on call, step by step.

    The owner is also paged when the time that was promised to the reporter is over.
    """
    ana = await p0(town)
    await town.responder("carl").answers("!take")
    await town.forward(minutes=20)
    assert town.paged == ["bea", "carl", "carl", "bea"]
    assert posts(town, "carl took", "still waiting")
    await town.forward(minutes=5)
    assert town.paged == ["bea", "carl", "carl", "bea", "carl"]
    await town.responder("dora").answers("!take")
    assert posts(town, "taken by dora")
    await town.responder("dora").answers("!reply I am here")
    await town.forward(minutes=60)
    assert town.paged == ["bea", "carl", "carl", "bea", "carl"]
    assert ana.heard[-1] == "I am here"


async def test_the_owner_comes_back(town: Town) -> None:
    """Anything the owner does about the case stops the second ladder, and the silence is counted anew."""
    await p0(town)
    await town.responder("bea").answers("!take")
    await town.forward(minutes=20)
    paged = len(town.paged)
    await town.responder("bea").answers("!note on the phone with them")
    await town.forward(minutes=19)
    assert len(town.paged) == paged
    await town.forward(minutes=1)
    assert len(town.paged) > paged


async def test_an_answered_reporter_who_writes_again_waits_again(town: Town) -> None:
    """After an answer nobody is called; a new message begins to count, and its silence is noticed."""
    ana = await p0(town)
    await town.responder("bea").answers("!reply I am here")
    await town.forward(hours=5)
    assert town.paged == ["bea"]
    await ana.says("they are still outside")
    await town.forward(minutes=19)
    assert town.paged == ["bea"]
    await town.forward(minutes=1)
    assert town.paged[1:] == ["bea"], "the owner, who is first on call too, once"


async def test_who_has_a_life_in_hand_is_passed_over(town: Town) -> None:
    """Somebody who holds a P0 is not paged for the next one while somebody else is there; the room sees it."""
    await p0(town)
    await town.responder("bea").answers("!take")
    await p0(town, "ben")
    assert town.paged == ["bea", "carl"]
    assert posts(town, "bea has a P0 in hand")
    await town.responder("carl").answers("!take")
    await p0(town, "cem")
    assert town.paged == ["bea", "carl", "dora"]
    await town.responder("dora").answers("!take")
    await p0(town, "dee")
    assert town.paged == ["bea", "carl", "dora", "bea"], "all are busy: the first is paged all the same"


async def test_the_shift_of_the_owner_ends(tmp_path: Path) -> None:
    """Whoever has a case when their shift ends is asked to hand it over; if they do nothing it goes on by itself."""
    shifts = rota(always("bea", windows=between(8, 15)), always("carl", windows=between(15, 8)))
    async with open_town(tmp_path, rota=shifts) as town:
        await town.begin_duty()
        await p0(town)
        await town.responder("bea").answers("!reply I am here")
        await town.forward(minutes=60)
        assert posts(town, "bea, your shift is over")
        assert any("your shift is over" in words for _, words in town.pages)
        await town.forward(minutes=14)
        assert "carl" not in town.paged
        await town.forward(minutes=1)
        assert posts(town, "it is open again")
        assert town.paged[-1] == "carl"


async def test_the_owner_keeps_the_case(tmp_path: Path) -> None:
    """An owner whose shift has ended keeps a case by saying so."""
    shifts = rota(always("bea", windows=between(8, 15)), always("carl", windows=between(15, 8)))
    async with open_town(tmp_path, rota=shifts) as town:
        await town.begin_duty()
        await p0(town)
        await town.responder("bea").answers("!reply I am here")
        await town.forward(minutes=60)
        await town.responder("bea").answers("!take")
        await town.forward(hours=5)
        assert not posts(town, "it is open again")


async def test_given_back(town: Town) -> None:
    """!release opens the case again, and whoever is on call is paged at once."""
    await p0(town)
    await town.responder("carl").answers("!take")
    await town.responder("carl").answers("!release")
    assert posts(town, "carl has given")
    assert town.paged == ["bea", "bea"]


async def test_an_owner_is_asked_again_when_it_becomes_a_matter_of_life(town: Town) -> None:
    """Somebody has the case, and the reporter calls for help: it is paged again until somebody does something."""
    ana = await with_priority(town, "P2")
    await town.responder("carl").answers("!reply hello")
    await ana.says("SOS")
    assert town.paged == ["bea", "carl", "bea"]
    await town.responder("carl").answers("!reply I am here")
    await town.forward(minutes=15)
    assert town.paged == ["bea", "carl", "bea"]


async def test_only_the_owner_is_the_owner(tmp_path: Path) -> None:
    """A note of somebody else does not stop the ladder of a silent owner, nor keep a case for one who has gone home."""
    async with open_town(tmp_path, rota=four()) as town:
        await p0(town)
        await town.responder("bea").answers("!take")
        await town.forward(minutes=20)
        await town.responder("carl").answers("!note bea does not pick up her phone")
        await town.forward(minutes=5)
        assert town.paged[-1] == "carl"


async def test_who_answers_for_a_silent_owner_has_the_case(town: Town) -> None:
    """While the ladder of a silent owner runs, whoever answers the reporter takes the case over."""
    await p0(town)
    await town.responder("bea").answers("!take")
    await town.forward(minutes=20)
    await town.responder("carl").answers("!reply I am here instead")
    assert posts(town, "taken by carl")
    paged = len(town.paged)
    await town.forward(hours=2)
    assert len(town.paged) == paged


async def test_a_volunteer_who_is_silent(town: Town) -> None:
    """Whoever takes a case outside of any shift has as long as anybody else, and is not told that a shift is over."""
    ana = await p0(town)
    await town.begin_duty()
    await town.responder("eve").answers("!reply hello")
    await ana.says("they are outside")
    await town.forward(minutes=20)
    assert town.paged[-2:] == ["eve", "bea"]
    assert not posts(town, "shift is over")


async def test_both_clocks_of_an_owner(tmp_path: Path) -> None:
    """What the reporter writes meanwhile does not put off the hand-over of somebody whose shift is over."""
    shifts = rota(always("bea", windows=between(8, 15)), always("carl", windows=between(15, 8)))
    async with open_town(tmp_path, rota=shifts) as town:
        await town.begin_duty()
        ana = await p0(town)
        await town.responder("bea").answers("!reply I am here")
        await town.forward(minutes=61)
        await ana.says("are you there?")
        await town.forward(minutes=14)
        assert posts(town, "it is open again")
        assert town.paged[-1] == "carl"


async def test_an_owner_who_is_no_longer_in_the_schedule(town: Town) -> None:
    """Somebody was taken out of the schedule and has a case: it goes to whoever is on call."""
    await town.begin_duty()
    await p0(town)
    await town.responder("bea").answers("!reply I am here")
    assert town.plans.rota is not None
    town.plans.rota = without(town.plans.rota, "bea")
    await town.forward(days=1, minutes=16)
    assert posts(town, "it is open again")


async def test_an_answered_case_that_is_given_back_breaks_no_promise(town: Town) -> None:
    """Nobody waits for an answer, so nobody is told that there is none; the case is paged all the same."""
    ana = await p0(town)
    await town.responder("bea").answers("!reply I am here")
    heard = len(ana.heard)
    await town.responder("bea").answers("!release")
    assert town.paged == ["bea", "bea"]
    await town.forward(minutes=16)
    assert len(ana.heard) == heard
    assert not posts(town, "was promised an answer")


async def test_lowered_by_another_nobody_is_paged(town: Town) -> None:
    """A case that somebody has is less urgent now: the ladder does not begin again."""
    await p0(town)
    await town.responder("bea").answers("!take")
    await town.responder("carl").answers("!priority P2")
    await town.forward(minutes=10)
    assert town.paged == ["bea"]


async def test_what_the_bot_answers_is_not_waiting(town: Town) -> None:
    """Somebody asks where things stand, and is told: no human is called for that. A sign for help calls them."""
    ana = await p0(town)
    await town.responder("bea").answers("!reply I am here")
    await ana.says("status")
    await town.forward(hours=1)
    assert town.paged == ["bea"]
    await ana.reacts("🆘")
    assert len(town.paged) > 1


async def test_an_answer_that_does_not_arrive_keeps_the_promise_open(town: Town) -> None:
    """The reply was refused by the server: the reporter still waits, and is told the truth in time."""
    ana = await p0(town)
    town.transport.refusals[ana.address] = NotSent("too-large", again=False)
    await town.responder("bea").answers("!reply a very long answer")
    del town.transport.refusals[ana.address]
    await town.forward(minutes=15)
    assert posts(town, "was promised an answer")
    assert "no answer yet" in ana.heard[-1]


async def test_a_sign_on_a_closed_card_does_nothing(town: Town) -> None:
    """✅ under a closed case means "done", not "mine"."""
    await p0(town)
    await town.responder("bea").answers("!close")
    await town.responder("carl").reacts("✅", town.cards[-1])
    assert not posts(town, "taken by carl")
