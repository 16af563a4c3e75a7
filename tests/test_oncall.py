"""A bot with a schedule, from the command to the store and back, with a clock that is turned."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from handlers.timers import CHANGED
from safetybot.core.oncall.model import Override, Tier
from tests.handlers.watch import OFFICE_HOURS, daily, paris, rota_of, team
from tests.town import Town, open_town


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    """Ana is on call until nine on Sunday, then Bea, then Carl. It is Saturday, 15:00 in Paris; the bot has started."""
    async with open_town(tmp_path, rota=rota_of()) as town:
        await town.begin_duty()
        yield town


async def forward_to(town: Town, text: str) -> None:
    await town.forward(seconds=(paris(text) - town.clock.now()).total_seconds())


def posts(town: Town, words: str) -> list[str]:
    """What was posted in the desk with these words in it."""
    return [out.body for out in town.desk if words in out.body]


def told(town: Town, name: str) -> list[str]:
    """What somebody was told in the direct chat."""
    return [words for account, words in town.pages if account == f"@{name}:home"]


async def test_a_day(town: Town) -> None:
    """Half an hour before her shift Bea is told; at nine the desk reads the hand-off with what is open, once."""
    await forward_to(town, "2026-11-22 08:29")
    assert told(town, "bea") == []
    await forward_to(town, "2026-11-22 08:31")
    assert len(told(town, "bea")) == 1
    assert "Your shift begins soon" in told(town, "bea")[0]

    await forward_to(town, "2026-11-22 08:55")
    await town.reporter("eva").says("SOS")
    await forward_to(town, "2026-11-22 09:05")

    (handoff,) = posts(town, "Hand-off")
    assert "ana → bea" in handoff
    assert town.case_code() in handoff
    assert "nobody has it yet" in handoff
    mentions = next(out.mentions for out in town.desk if out.body == handoff)
    assert mentions == ("@bea:home",)
    async with town.store.begin() as tx:
        history = await tx.oncall.history(paris("2026-11-21 00:00"), paris("2026-11-23 00:00"))
    assert [(duty.since, duty.on_call[Tier.FIRST]) for duty in history] == [
        (paris("2026-11-21 15:00"), ("ana",)),
        (paris("2026-11-22 09:00"), ("bea",)),
    ]


async def test_an_override_is_kept_and_pages(town: Town) -> None:
    """What was ordered is in force at once: the next case pages whoever was put on call; undone, it is no more."""
    await town.responder("carl").writes("!override @bea until 18:00")
    assert len(posts(town, "ana → bea")) == 1

    await town.reporter("eva").says("SOS")
    assert town.paged == ["bea"]

    await town.responder("carl").writes("!override undo")
    tag = town.desk[-1].body.splitlines()[1].split(" · ")[0]
    await town.responder("carl").writes(f"!override undo {tag}")
    await town.settle()
    assert len(posts(town, "bea → ana")) == 1


async def test_an_override_ends_by_itself(town: Town) -> None:
    """At its end there is a hand-off back."""
    await town.responder("carl").writes("!override @bea until 18:00")
    await forward_to(town, "2026-11-21 18:01")

    assert "bea → ana" in posts(town, "Hand-off")[-1]


async def test_cover_is_asked_for_and_taken(town: Town) -> None:
    """Two people, two commands; at the hour it is the one who took it."""
    await town.responder("bea").writes("!cover next")
    await town.responder("carl").writes("!cover take 1")
    await forward_to(town, "2026-11-22 09:01")

    assert "ana → carl" in posts(town, "Hand-off")[-1]


async def test_the_bot_was_off(town: Town) -> None:
    """For two days: each hand-off it missed is in the history with its own time, and the desk reads one message."""
    town.clock.time = paris("2026-11-23 10:00")
    await town.begin_duty()

    (handoff,) = posts(town, "Hand-off")
    assert "told late" in handoff
    assert "ana → carl" in handoff
    async with town.store.begin() as tx:
        history = await tx.oncall.history(paris("2026-11-21 00:00"), paris("2026-11-25 00:00"))
    assert [duty.since for duty in history][1:] == [paris("2026-11-22 09:00"), paris("2026-11-23 09:00")]


async def test_whoever_leaves_with_a_case_is_asked(town: Town) -> None:
    """At the end of her shift Ana is asked about the case she has, alone and in its thread."""
    await town.reporter("eva").says("SOS")
    await town.responder("ana").answers("!take")
    await town.responder("ana").answers("!reply we are here")
    await forward_to(town, "2026-11-22 09:01")

    assert "whose shift is over" in posts(town, "Hand-off")[-1]
    assert "your shift is over" in told(town, "ana")[-1]


async def test_changed_by_another_process(town: Town) -> None:
    """A change that was put into the store from outside is seen, shown, and acted upon."""
    start = town.clock.now()
    change = Override(schedule="team", start=start, end=start + timedelta(hours=2), add="carl", alone=True)
    async with town.store.begin() as tx:
        assert await tx.oncall.add(change)
        await tx.timers.set(None, CHANGED, start)
    await town.settle()

    assert len(posts(town, "The operator has changed the schedule")) == 1
    assert len(posts(town, "ana → carl")) == 1


async def test_gaps_every_morning(tmp_path: Path) -> None:
    """At the start and each day at nine the desk reads where nobody will be."""
    async with open_town(tmp_path, rota=rota_of(team(daily("ana", windows=OFFICE_HOURS)))) as town:
        await town.begin_duty()
        assert len(posts(town, "In the next 7 days")) == 1
        await forward_to(town, "2026-11-23 12:00")
        assert len(posts(town, "In the next 7 days")) == 3


async def test_the_schedule_is_taken_away(town: Town) -> None:
    """Nobody is looked for any more; everybody in the room is on call again."""
    town.plans.rota = None
    await forward_to(town, "2026-11-22 12:00")
    await town.responder("ana").writes("!oncall")

    assert posts(town, "Hand-off") == []
    assert "There is no schedule" in town.desk[-1].body
