"""More was written while the bot was down than one sync shows, and it is killed while it reads back."""

import asyncio
import re
from pathlib import Path
from types import SimpleNamespace

import pytest

from safetybot.demo.homeserver import Homeserver
from tests.matrix.bot import RealBot
from tests.matrix.conftest import Foreign
from tests.matrix.faulty import Door, Gate, answers
from tests.matrix.foreign import ForeignClient

PEOPLE, CLIENTS, MESSAGES, MOST = 20, 4, 300, 110


@pytest.mark.timeout(300)
async def test_three_hundred_messages_from_twenty_people(
    homeserver: Homeserver, foreign: Foreign, door: Door, tmp_path: Path
) -> None:
    """Written while the bot was down, by one more than a sync shows: 300 of 300 in the desk, each one's in order."""
    bea, writers = await foreign("bea"), [await foreign(f"ana{number}") for number in range(CLIENTS)]
    behind = SimpleNamespace(url=door.url, register=homeserver.register)
    more = "[limits]\nburst = 1000\n"
    async with RealBot.set_up(tmp_path, behind, f"bot-{tmp_path.name}".lower(), [bea.user_id], more=more) as bot:
        desk = await bea.wait_for_room("invite")
        await bea.join(desk)
        await bot.start()
        owners = [writers[person % CLIENTS] for person in range(PEOPLE)]
        rooms = [await owner.dm(bot.user_id) for owner in owners]
        calls = zip(owners, rooms, range(PEOPLE), strict=True)
        await asyncio.gather(*(owner.send(room, f"SOS person {person:02}.") for owner, room, person in calls))
        for person in range(PEOPLE):
            await bea.wait_for(lambda seen, person=person: f"person {person:02}." in seen.body, 60)
        await bot.kill()

        rest = (MESSAGES - MOST) // (PEOPLE - 1)
        await asyncio.gather(
            *(_write(owners, rooms, number, [MOST] + [rest] * (PEOPLE - 1)) for number in range(CLIENTS))
        )
        door.breaks("/messages", gate := Gate())
        await bot.launch()
        await asyncio.wait_for(gate.reached.wait(), 60)
        await bot.kill()
        door.breaks("/messages", answers(502), times=1)
        await bot.start()

        for person in range(PEOPLE):
            last = f"from {person:02}: {(MOST if person == 0 else rest) - 1:03}."
            await bea.wait_for(lambda seen, last=last: last in seen.body, 120)
        await bea.sync()
        posts = [
            seen.body for seen in bea.events if seen.room == desk and seen.sender == bot.user_id and not seen.edits
        ]
        found = [match for body in posts for match in re.findall(r"from (\d\d): (\d{3})\.", body)]
        for person in range(PEOPLE):
            wanted = [f"{number:03}" for number in range(MOST if person == 0 else rest)]
            assert [number for who, number in found if who == f"{person:02}"] == wanted
        assert len(found) == MESSAGES


async def _write(owners: list[ForeignClient], rooms: list[str], client: int, counts: list[int]) -> None:
    """Let one client write for all its people, in turn."""
    people = range(client, PEOPLE, CLIENTS)
    for number in range(max(counts)):
        for person in people:
            if number < counts[person]:
                await owners[person].send(rooms[person], f"from {person:02}: {number:03}.")
