"""The machine's own clock is wrong, and is put right while the bot works, forward or back."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from safetybot.core.outgoing import NotSent
from tests.storage.samples import rows
from tests.town import DESK, Reporter, Town

BEGINNING = datetime(1970, 1, 1, 0, 1, tzinfo=UTC)
YEARS = timedelta(days=365 * 50)
BACK = [timedelta(minutes=20), timedelta(hours=1), timedelta(days=1), YEARS]
AHEAD = [timedelta(hours=1), timedelta(days=2), YEARS]
JUMPS = [-YEARS, -timedelta(hours=1), timedelta(days=2), YEARS]


def short(span: timedelta) -> str:
    return str(span).replace(" ", "")


def desk(town: Town) -> str:
    return "\n".join(out.body for out in town.desk)


def counted(town: Town) -> Callable[[], int]:
    """How often the bot has tried to send since the last look."""
    send, tried = town.transport.send, 0

    async def counting(outgoing):  # type: ignore[no-untyped-def]
        nonlocal tried
        tried += 1
        return await send(outgoing)

    town.transport.send = counting  # type: ignore[method-assign]

    def since() -> int:
        nonlocal tried
        before, tried = tried, 0
        return before

    return since


async def jump(town: Town, span: timedelta) -> None:
    """The clock is put somewhere else; nothing that could have happened in between has."""
    town.clock.time += span
    await town.settle()


@pytest.fixture
async def waiting(town: Town) -> Reporter:
    """Somebody whose case is open, with a reply and a post waiting while no server can be reached."""
    ana = town.reporter("ana")
    await ana.says("SOS")
    for address in (ana.address, DESK):
        town.transport.refusals[address] = NotSent("network")
    await town.forward(minutes=2)
    await town.responder("bea").answers("!reply we are here")
    await ana.says("they are gone")
    await town.forward(minutes=3)
    return ana


@pytest.mark.parametrize("span", JUMPS, ids=short)
async def test_a_conversation_goes_on(town: Town, span: timedelta) -> None:
    """Whatever the clock does in the middle of an intake: the answer counts and the next question comes, or people
    have what there is, and the answer with it.
    """
    ana = town.reporter("ana")
    await ana.says("hello")
    town.clock.time += span
    await ana.says("yes")
    handed_over = "with the safety team now" in ana.heard[-1] and "│ yes" in desk(town)
    assert handed_over or "in danger in the next hours" in ana.heard[-1]

    await ana.says("SOS")
    assert "life is in danger" in ana.heard[-1]
    assert "P0 life" in desk(town)


@pytest.mark.parametrize("span", BACK, ids=short)
async def test_what_waits_is_sent_soon_after_the_clock_is_put_back(
    town: Town, waiting: Reporter, span: timedelta
) -> None:
    """Rows whose time lies in the future, because the clock was ahead, do not wait until it comes again; and they go
    in their order.
    """
    await jump(town, -span)
    town.transport.refusals.clear()
    await town.forward(minutes=10)

    assert waiting.heard[-1] == "we are here"
    assert "│ they are gone" in desk(town)
    assert desk(town).index("we are here") < desk(town).index("they are gone")


@pytest.mark.parametrize("span", [timedelta(minutes=20), YEARS], ids=short)
async def test_a_jump_makes_nobody_busy(town: Town, waiting: Reporter, span: timedelta) -> None:
    """However the clock is put, what cannot be sent is tried again with pauses, not in a circle."""
    since = counted(town)
    for direction in (-1, 1):
        await jump(town, direction * span)
        since()
        await town.forward(minutes=10)
        assert since() <= 100
    assert waiting.heard[-1] != "we are here"


@pytest.mark.parametrize("span", AHEAD, ids=short)
async def test_nothing_is_given_up_in_silence(town: Town, waiting: Reporter, span: timedelta) -> None:
    """A clock that leaps by days makes messages look late: each is sent, or the desk hears that it was not."""
    await jump(town, span)
    town.transport.refusals.clear()
    await town.forward(minutes=10)

    assert waiting.heard[-1] == "we are here" or "a reply was not delivered" in desk(town)
    assert "│ they are gone" in desk(town)


@pytest.mark.parametrize("span", BACK, ids=short)
async def test_a_silence_ends_although_the_clock_was_ahead(town: Town, span: timedelta) -> None:
    """Who was asked something by a clock that was ahead, and says no more, has people as soon as anybody else."""
    ana = town.reporter("ana")
    await ana.says("they follow me home", "yes")
    town.clock.time -= span
    await town.forward(minutes=6)

    assert "The reporter went silent" in desk(town)


async def test_a_machine_that_does_not_know_the_time_yet(town: Town) -> None:
    """It starts in 1970 and learns the time a minute later: nothing of what came before that is lost or forgotten."""
    ana, ben = town.reporter("ana"), town.reporter("ben")
    now = town.clock.time
    await ana.says("SOS")
    await ben.says("somebody published my address")
    town.clock.time = BEGINNING
    await town.settle()
    await ana.says("they are back")
    await ben.says("yes")
    town.transport.refusals[ana.address] = NotSent("network")
    await town.responder("bea").answers("!reply we are here")
    town.clock.time = now + timedelta(minutes=1)
    town.transport.refusals.clear()
    await town.settle()
    await town.forward(minutes=10)

    assert "│ they are back" in desk(town)
    assert "│ somebody published my address" in desk(town)
    assert "we are here" in [*ana.heard, *ben.heard] or "a reply was not delivered" in desk(town)


@pytest.mark.parametrize("span", JUMPS, ids=short)
async def test_a_closed_case_is_kept_for_its_time(town: Town, span: timedelta) -> None:
    """A jump erases no open case, and a closed one is gone when it should be, from the time when the clock is right."""
    ana = town.reporter("ana")
    town.clock.time += span
    await ana.says("SOS")
    await town.responder("bea").answers("!close")
    town.clock.time -= span
    await town.settle()
    await town.forward(days=32)

    assert "What was kept of" in desk(town)


@pytest.mark.parametrize("time", [BEGINNING, datetime(2090, 1, 1, tzinfo=UTC)], ids=["1970", "2090"])
async def test_tidying_up_with_a_wrong_clock(town: Town, tmp_path: Path, time: datetime) -> None:
    """In 1970 nothing is old. In 2090 everything that was only kept against repetition is: what waits, and where the
    transport has read, stay, so that nothing is asked for again.
    """
    ana = town.reporter("ana")
    await ana.says("SOS")
    town.transport.arrive([ana.message("still waiting")])
    await town.transport.deliver(town.mailbox)
    count, position = rows(tmp_path / "town.db", "SELECT count(*) FROM inbox"), await town.mailbox.position()
    await town.store.purge(time)

    assert await town.mailbox.position() == position
    left = rows(tmp_path / "town.db", "SELECT count(*) FROM inbox")
    assert (left == count) if time == BEGINNING else (left == [(1,)])
    await town.transport.deliver(town.mailbox)
    await town.settle()
    assert desk(town).count("│ still waiting") == 1
    assert desk(town).count("│ SOS") == 1


async def test_very_many_timers_at_once(town: Town) -> None:
    """After a long night all of them fire, some in each transaction, so that nobody else waits for the last one."""
    people = [town.reporter(f"ana{number}") for number in range(70)]
    await town.arrive(*(person.message("hello, somebody published my address") for person in people))
    town.clock.time += timedelta(minutes=10)
    worker = town.workers.timers
    assert await worker.step()
    async with town.store.begin() as tx:
        left = len(await tx.timers.due(town.clock.now()))
    assert 0 < left < 70
    await town.settle()
    assert len(town.cards) == 70
