"""Nobody on call, nobody reachable, the bot off: never the end, always somebody else, and written down."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

import handlers.paging
from safetybot.core.outgoing import NotSent
from safetybot.transports.memory import MemoryTransport
from tests.night import p0, posts
from tests.rotas import always, between, four, person, rota, without
from tests.town import Town, open_town


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with open_town(tmp_path, rota=four()) as town:
        yield town


async def test_nobody_on_call(tmp_path: Path) -> None:
    """In a gap the whole room is asked, then the fallback list; the case is kept and the miss is written down."""
    night = rota(always("bea", windows=between(20, 8)))
    async with open_town(tmp_path, rota=night) as town:
        await p0(town)
        assert posts(town, "nobody could be paged")[0].alert
        assert town.paged == ["eve"]
        await town.responder("carl").answers("!pages")
        assert "the whole room" in town.desk[-1].body


async def test_an_empty_tier(tmp_path: Path) -> None:
    """A step whose tier is empty asks the whole room instead of waiting for the next one."""
    async with open_town(tmp_path, rota=rota(always("bea"))) as town:
        await p0(town)
        assert town.paged == ["bea"]
        await town.forward(minutes=5)
        assert town.paged == ["bea", "eve"]
        assert posts(town, "nobody could be paged")[-1].alert


async def test_a_person_without_an_address(tmp_path: Path) -> None:
    """Somebody who is on call and cannot be reached is nobody: the room is asked, and the ledger says why."""
    async with open_town(tmp_path, rota=four(bea=person("bea", account=""))) as town:
        await p0(town)
        assert posts(town, "nobody could be paged")
        await town.responder("carl").answers("!pages")
        assert "no-address" in town.desk[-1].body


async def test_a_page_that_fails_fires_the_next_step(town: Town) -> None:
    """A page that cannot be delivered is known not to be: the room is asked, and the next step follows at once."""
    town.transport.refusals["@bea:home"] = NotSent("not-joined", again=False)
    await p0(town)
    assert posts(town, "bea could not be paged", "not-joined")
    assert posts(town, "nobody could be paged")[0].alert
    assert "carl" in town.paged
    await town.forward(minutes=4)
    assert town.paged.count("dora") == 0
    await town.responder("carl").answers("!pages")
    assert "not delivered: not-joined" in town.desk[-1].body


async def test_one_failed_page_of_two_is_only_noted(tmp_path: Path) -> None:
    """Two are on call and one can be reached: nobody else is called before the time of the next step."""
    async with open_town(tmp_path, rota=rota(always("bea"), always("carl"))) as town:
        town.transport.refusals["@bea:home"] = NotSent("not-joined", again=False)
        await p0(town)
        assert town.paged == ["carl"]
        assert not posts(town, "nobody could be paged")


async def test_matrix_is_down_for_pages(town: Town) -> None:
    """A page that does not get out for two minutes counts as failed."""
    town.transport.refusals["@bea:home"] = NotSent("network")
    await p0(town)
    await town.forward(minutes=2, seconds=30)
    assert posts(town, "bea could not be paged", "too-late")
    assert "carl" in town.paged


async def test_nobody_ever_comes(town: Town) -> None:
    """After all rounds everybody is asked, lead and director are told, and it goes on for as long as it takes."""
    await p0(town)
    await town.forward(hours=2)
    assert posts(town, "every step was gone through")
    paged = len(town.paged)
    await town.forward(hours=10)
    assert len(town.paged) > paged + 20
    await town.responder("carl").answers("!take")
    paged = len(town.paged)
    await town.forward(minutes=19)
    assert len(town.paged) == paged


async def test_the_bot_was_off(town: Town) -> None:
    """What came due while the bot was off fires once each, in order, and says that it is late."""
    await p0(town)
    town.clock.time = town.clock.time.replace(hour=15)
    await town.begin_duty()
    assert town.paged == ["bea", "carl", "dora", "eve"]
    assert all("I was not running" in words for _, words in town.pages[1:])
    assert "I was not running" not in town.pages[0][1]


async def test_without_a_schedule_the_room_is_asked(tmp_path: Path) -> None:
    """No schedule is configured: the card wakes the room, and every step asks it again."""
    async with open_town(tmp_path) as town:
        await p0(town)
        assert town.cards[-1].alert
        assert not posts(town, "nobody has it?", "🔔")
        await town.forward(minutes=5)
        assert posts(town, "🔔", "nobody has it")[-1].alert
        assert not posts(town, "could be paged")


async def test_the_policy_of_the_day_it_came(town: Town) -> None:
    """A case keeps the steps under which it came; who was deleted since is passed over without an error."""
    await p0(town)
    assert town.plans.rota is not None
    town.plans.rota = without(town.plans.rota, "carl")
    await town.forward(minutes=5)
    assert town.paged == ["bea", "eve", "dora"], (
        "nobody is second any more: the fallback list, and the next step at once"
    )


async def test_a_case_from_before_the_ladder(town: Town) -> None:
    """A case that was open when the bot learned to page gets its ladder at the next start."""
    await p0(town)
    async with town.store.begin() as tx:
        [case] = await tx.cases.active()
        await tx.cases.save(replace(case, climb=None, since=None, waits_since=None))
        await tx.timers.cancel(case.conversation, "escalation")
    await town.forward(hours=2)
    assert town.paged == ["bea"]
    await town.begin_duty()
    assert town.paged == ["bea", "bea"]


@pytest.mark.parametrize("days", [3, 800])
async def test_the_clock_was_ahead(town: Town, days: int) -> None:
    """A case that came while the clock was days or years ahead is paged when it is put right, and the truth is told."""
    town.clock.time += timedelta(days=days)
    ana = await p0(town)
    town.clock.time -= timedelta(days=days)
    await town.settle()
    await town.forward(minutes=16)
    assert town.paged == ["bea", "carl", "dora", "eve"]
    assert any("nobody has read this yet" in said for said in ana.heard)


async def test_a_bug_in_a_step_does_not_end_the_ladder(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """What stumbles over a step is set aside and told; the step comes again, and the ones after it."""
    await p0(town)
    with monkeypatch.context() as broken:
        broken.setattr(handlers.paging, "route", None)
        await town.forward(minutes=5)
        assert town.paged == ["bea"]
    await town.forward(minutes=6)
    assert town.paged[:2] == ["bea", "carl"]
    assert len([out for out in town.desk if "set it aside" in out.body]) == 1


async def test_a_busy_person_beside_an_unreachable_one(tmp_path: Path) -> None:
    """One of the tier is busy and the other has no account: the busy one is paged, or somebody else; never nobody."""
    plan = rota(always("bea"), always("dan"), people={"dan": person("dan", account="")})
    async with open_town(tmp_path, rota=plan) as town:
        await p0(town)
        await town.responder("bea").answers("!take")
        await p0(town, "ben")
        assert town.paged == ["bea", "bea"]


async def test_a_dead_webhook_hides_no_failed_page(tmp_path: Path) -> None:
    """The page of the first step fails, and the webhook beside it is not certain: the room is asked at once."""
    hook = MemoryTransport("webhook")  # knows no address: it refuses everything
    async with open_town(tmp_path, rota=four(), webhook=hook) as town:
        town.transport.refusals["@bea:home"] = NotSent("not-joined", again=False)
        await p0(town)
        assert posts(town, "nobody could be paged")
        assert "carl" in town.paged


async def test_everybody_is_unreachable(town: Town) -> None:
    """All pages fail at once: each step is tried once, the room is asked once a round, and the pause is kept."""
    for name in ("bea", "carl", "dora", "eve"):
        town.transport.refusals[f"@{name}:home"] = NotSent("not-joined", again=False)
    await p0(town)
    assert len([out for out in town.desk if out.alert and "🔔" in out.body]) == 1
    assert len(posts(town, "could not be paged")) < 8
    await town.forward(minutes=30)
    assert len([out for out in town.desk if out.alert and "🔔" in out.body]) > 1


async def test_a_webhook_is_not_a_person(tmp_path: Path) -> None:
    """In a gap the room is asked at once although the webhook works: nobody knows whether a human hears it."""
    hook = MemoryTransport("webhook", rooms=["webhook"])
    async with open_town(tmp_path, rota=rota(always("bea", windows=between(20, 8))), webhook=hook) as town:
        await p0(town)
        assert posts(town, "nobody could be paged")[0].alert
        assert hook.sent


async def test_a_start_after_a_weekend_breaks_no_promise(town: Town) -> None:
    """What was promised on a Saturday holds on Monday, where less is promised: nobody is told that it was broken."""
    ana = town.reporter("ana")
    await ana.says("hello", "yes", "no", "advice", "skip", "skip", "skip")
    heard = len(ana.heard)
    await town.forward(hours=35)
    town.workers.timers._seen = None  # as after a start: every timer of a case is looked at
    await town.settle()
    await town.forward(hours=36)
    assert len(ana.heard) == heard
    assert not posts(town, "was promised an answer")
    await town.forward(hours=1)
    assert "nobody has read this yet" in ana.heard[-1]
