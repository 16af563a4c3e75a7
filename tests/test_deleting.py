"""Everything is deleted at the reporter's wish: a whole bot, from the question to what nobody can read any more."""

from datetime import timedelta
from pathlib import Path

from safetybot.core.facts import Limits
from safetybot.core.outgoing import NotSent
from safetybot.engine.outbox import ERASE_PATIENCE
from tests.rotas import four
from tests.town import DESK, Reporter, Town, open_town

STORY = "They follow me home and threaten me every day since the article came out"
HOURS = 24


def shown(town: Town, address: str = DESK) -> str:
    """Everything people see there now."""
    return "\n".join(out.body for out in town.transport.shown(address).values())


async def with_case(town: Town) -> Reporter:
    ana = town.reporter("ana")
    await ana.says("hello", "yes", "no", STORY)
    await ana.says("SOS")
    return ana


async def test_everything_goes_here_and_in_the_desk(town: Town) -> None:
    """After the grace: receipt, line in the room, nothing else of it; whoever writes again is somebody new."""
    ana, bea = await with_case(town), town.responder("bea")
    await bea.answers("!take")
    await bea.answers("!reply we are with you")
    await bea.answers("!note she lives alone")
    await bea.answers("!case")
    code = town.case_code()
    await ana.says("delete everything", "yes")
    assert "Until then, “keep it” stops that" in ana.heard[-1]
    await town.forward(hours=HOURS, minutes=-1)
    assert STORY in shown(town)

    await town.forward(minutes=2)
    assert ana.heard[-1] == "Deleted. Nothing is kept here any more."
    assert f"{code} was deleted at its reporter's wish" in shown(town)
    assert not any(words in shown(town) for words in (STORY, "we are with you", "she lives alone", "P0"))
    async with town.store.begin() as tx:
        assert await tx.cases.of_code(code) is None
        assert await tx.conversations.of_address("memory", ana.address) is None
        assert await tx.cases.active() == ()

    await ana.says("status")
    assert sum("a program that asks a few short questions" in said for said in ana.heard) == 2


async def test_a_change_of_mind_stops_it(town: Town) -> None:
    """Both sides hear that, and nothing has gone."""
    ana = await with_case(town)
    await ana.says("delete everything", "yes")
    await town.forward(hours=HOURS - 1)
    await ana.says("keep it")
    assert ana.heard[-1] == "Nothing is deleted. Everything stays as it was."
    await town.forward(hours=3)

    assert STORY in shown(town)
    assert "nothing is deleted" in shown(town)


async def test_a_call_for_help_at_the_last_moment_is_heard(town: Town) -> None:
    """It waits together with the end of the grace: it is heard first, and nothing is deleted."""
    ana = await with_case(town)
    await ana.says("delete everything", "yes")
    town.clock.time += Limits().delete_grace
    await town.workers.timers.step()
    ana.writes_offline("SOS they are here")
    await ana.says("please")
    await town.forward(hours=2)

    assert "they are here" in shown(town)
    assert STORY in shown(town)


async def test_whoever_took_the_account_deletes_nothing(town: Town) -> None:
    """They read what everybody reads; the reporter is asked once somebody has made sure."""
    ana, bea = await with_case(town), town.responder("bea")
    await ana.changes_identity("mark")
    await ana.says("delete everything", "yes")
    assert not any("delete" in said for said in ana.heard)
    await town.forward(hours=2 * HOURS)
    assert STORY in shown(town)

    await bea.answers("!trust")
    assert "Shall I delete everything" in ana.heard[-1]
    await ana.says("yes")
    await town.forward(hours=HOURS, minutes=1)
    assert STORY not in shown(town)


async def test_pages_are_taken_back_too(tmp_path: Path) -> None:
    """In the direct chats of whoever was paged; nobody is paged any more, and without a grace it goes at once."""
    async with open_town(tmp_path, Limits(delete_grace=timedelta(0)), rota=four()) as town:
        ana = await with_case(town)
        await town.forward(minutes=6)
        assert all("🔔" in shown(town, f"@{name}:home") for name in ("bea", "carl"))
        await ana.says("delete", "yes")

        assert ana.heard[-2:] == ["It is being deleted now.", "Deleted. Nothing is kept here any more."]
        assert not any("🔔" in shown(town, address) for address in ("@bea:home", "@carl:home", DESK))
        before = len(town.pages)
        await town.forward(hours=3)
        assert len(town.pages) == before


async def test_a_drop_of_the_network_loses_nothing(town: Town) -> None:
    """The key is gone when it is due; what stands in the desk goes when the desk can be reached again."""
    ana = await with_case(town)
    await ana.says("delete", "yes")
    town.transport.refusals[DESK] = NotSent("network")
    await town.forward(hours=HOURS, minutes=5)
    async with town.store.begin() as tx:
        assert await tx.conversations.of_address("memory", ana.address) is None
    assert STORY in shown(town)

    town.transport.refusals.clear()
    await town.forward(minutes=10)
    assert STORY not in shown(town)
    assert "was deleted at its reporter's wish" in shown(town)


async def test_it_is_not_tried_for_ever(town: Town) -> None:
    """What cannot be taken back after a month is let go, and stops nobody."""
    ana = await with_case(town)
    await ana.says("delete", "yes")
    town.transport.refusals[DESK] = NotSent("refused")
    await town.forward(hours=HOURS, minutes=1)
    town.clock.time += ERASE_PATIENCE
    await town.forward(minutes=6)
    town.transport.refusals.clear()
    await town.forward(minutes=6)

    assert STORY in shown(town)
    assert "was deleted at its reporter's wish" in shown(town)
    async with town.store.begin() as tx:
        assert await tx.outbox.next_due_at() is None
