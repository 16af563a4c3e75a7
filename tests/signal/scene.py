"""The real bot between a person on Signal and a responder on Matrix: every program is the real one but the two servers'
data, which begins empty.
"""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

from safetybot.demo.homeserver import Homeserver
from tests.matrix.bot import RealBot
from tests.matrix.conftest import people
from tests.matrix.foreign import ForeignClient, Seen
from tests.matrix.scene import PLANTED, Scene
from tests.signal.place import Place, tethered
from tests.signal.signal_cli import Daemon, Person

NUMBERS = (f"+4915112345{number}" for number in range(100, 1000))
BURST = "[limits]\nburst = 100000\nper_minute = 10000\n"
"""One long conversation is all that happens here: no part of it shall be shown as a digest only."""


@dataclass
class Setting:
    """A running bot with its daemon, bea in its desk on Matrix, and a phone for everybody on Signal."""

    scene: Scene
    daemon: Daemon
    number: str
    aci: str
    """The bot's account."""
    phones: Daemon
    _marks: "count[int]" = field(default_factory=count)

    @property
    def bot(self) -> RealBot:
        return self.scene.bot

    @property
    def bea(self) -> ForeignClient:
        return self.scene.bea

    async def person(self) -> "Reporter":
        """Somebody new on Signal."""
        person = Person(next(NUMBERS), self.aci, self.phones)
        await person.begins()
        return Reporter(self, person, f"{PLANTED}{next(self._marks):02}")

    @asynccontextmanager
    async def another_phone(self, of: "Reporter") -> AsyncIterator[None]:
        """Somebody has registered their number on another phone: the same account, another identity."""
        phone = Daemon(self.phones.place, f"phone-{of.mark}")
        await phone.start()
        try:
            of.person.phone = phone
            of.person.heard.clear()
            await of.person.begins()
            yield
            await of.person.ends()
        finally:
            await phone.kill()

    @asynccontextmanager
    async def receiver(self) -> AsyncIterator[None]:
        """A process of its own receives for the bot."""
        config = self.bot.folder / "config.toml"
        before = config.read_text(encoding="utf-8")
        await self.bot.stop()
        config.write_text(before.replace("[signal]\n", "[signal]\nreceiver = true\n"), encoding="utf-8")
        async with tethered(sys.executable, "-m", "safetybot", "signal", "receive", "--config", str(config)):
            await self.bot.start()
            yield
            await self.bot.stop()
        config.write_text(before, encoding="utf-8")
        await self.bot.start()

    async def writes(self, words: str, card: Seen) -> None:
        """Bea writes in the thread of a case."""
        await self.bea.send(self.scene.desk, words, card.event_id)


@dataclass
class Reporter:
    """Somebody on Signal, and their case as the desk sees it. `mark` is a word nobody else says."""

    setting: Setting
    person: Person
    mark: str

    async def card(self) -> Seen:
        """The card of the case in whose thread the mark stands."""
        words = await self.setting.scene.in_desk(self.mark)
        return await self.setting.bea.wait_for(lambda seen: seen.event_id == words.thread_root)

    async def calls(self) -> Seen:
        """Call for help; the card of the case that this opens."""
        await self.person.says(f"SOS {self.mark}")
        await self.person.told("being told right now")
        return await self.card()


@asynccontextmanager
async def open_setting(place: Place, folder: Path) -> AsyncIterator[Setting]:
    """All of it, running while the block lasts."""
    daemon, phones = Daemon(place, "bot"), Daemon(place, "phones")
    number = next(NUMBERS)
    registering = asyncio.create_task(_register(daemon, number))
    calling = asyncio.create_task(phones.start())
    try:
        async with Homeserver.start(folder / "homeserver") as homeserver, people(homeserver, folder) as foreign:
            bea = await foreign("bea")
            more = f'[signal]\nsocket = "{daemon.socket}"\naccount = "{number}"\n{BURST}'
            async with RealBot.set_up(folder, homeserver, "bot", [bea.user_id], more=more) as bot:
                desk = await bea.wait_for_room("invite")
                await bea.join(desk)
                aci = await registering
                await calling
                await bot.start()
                yield Setting(Scene(bot, bea, desk, foreign), daemon, number, aci, phones)
    finally:
        await asyncio.gather(registering, calling, return_exceptions=True)
        await daemon.kill()
        await phones.kill()


async def _register(daemon: Daemon, number: str) -> str:
    """Register the bot's account, then run its daemon as an operator does."""
    await daemon.start()
    aci = await daemon.register(number)
    await daemon.kill()
    await daemon.start(number)
    return aci
