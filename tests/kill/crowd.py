"""Many people write both ways while the bot is killed at random moments, again and again: the real command, a real
homeserver, real encryption, and clients that this project did not write.

Conversations begin under the kills, too: their first words are written to a bot that has not yet entered the room.
"""

import asyncio
import random
from collections.abc import Callable
from pathlib import Path

from safetybot.demo.homeserver import Homeserver
from tests.kill.people import People, people
from tests.kill.tally import Tally
from tests.matrix.scene import Foreign

MOST_AT_ONCE = 5
"""So many messages, at most, are written for each kill in each direction."""
PHASES = {"start": 35, "work": 50, "stop": 15}
"""Where a kill falls, and how often in a hundred."""


class Crowd:
    """The people, what they do by chance, and what becomes of their bot."""

    def __init__(self, people: People, rooms: int, seed: int) -> None:
        """`rooms`: so many conversations there will be."""
        self._people = people
        self._rooms = rooms
        self._dice = random.Random(seed)
        self._start = 2.0
        """Seconds from the command until the bot can send, as it was the last time."""

    async def kill(self) -> None:
        """Start the bot and kill it; people write meanwhile."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self._reporters())
            group.create_task(self._bea())
            group.create_task(self._bot())
        self._people.tally.kills += 1

    async def _bot(self) -> None:
        bot, loop = self._people.bot, asyncio.get_running_loop()
        (phase,) = self._dice.choices(list(PHASES), list(PHASES.values()))
        began = loop.time()
        await bot.launch()
        if phase == "start":
            await bot.lives(self._dice.uniform(0.0, self._start))
            await bot.kill()
            return
        await bot.ready()
        self._start = loop.time() - began
        await bot.lives(self._dice.uniform(0.0, 0.8))
        await (bot.kill() if phase == "work" else bot.stop(self._dice.uniform(0.0, 0.2)))

    async def _reporters(self) -> None:
        if len(self._people.conversations) < self._rooms:
            await self._people.begin()
        for _ in range(self._dice.randint(1, MOST_AT_ONCE)):
            await self._people.up(self._dice.choice(self._people.conversations))
            await self._a_moment()

    async def _bea(self) -> None:
        known = self._people.known()
        for _ in range(self._dice.randint(1, MOST_AT_ONCE) if known else 0):
            await self._people.down(self._dice.choice(known))
            await self._a_moment()

    async def _a_moment(self) -> None:
        """People do not write all at once: their words must meet the bot in every state."""
        await asyncio.sleep(self._dice.uniform(0.0, 0.3))


async def crowd(
    homeserver: Homeserver,
    foreign: Foreign,
    folder: Path,
    *,
    url: str,
    kills: int,
    rooms: int,
    seed: int,
    progress: Callable[[str], None] = lambda line: None,
) -> Tally:
    """One bot on the database at `url`, killed so often, in `rooms` conversations with two people."""
    async with people(homeserver, foreign, folder, url, "ana", "eva") as everybody:
        crowd = Crowd(everybody, rooms, seed)
        await everybody.bot.start()
        await everybody.begin()
        await everybody.arrived()  # from now on there is a case to answer
        await everybody.bot.kill()
        for _ in range(kills):
            await crowd.kill()
            progress(f"kills {everybody.tally.kills} · messages {everybody.written}")
        return await everybody.count()
