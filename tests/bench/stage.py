"""What is compared: the bot and the bare relay, on one homeserver, each with a desk; one reader, the same writers."""

import asyncio
import json
import sys
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import aiohttp

from safetybot.demo.homeserver import Homeserver
from tests.bench.people import PATIENCE, Person
from tests.bench.progress import Progress
from tests.matrix.bot import RealBot

WRITERS = 20
NO_FLOOD = "burst = 100000\nper_minute = 10000\n"
"""One writer is one person here, who writes faster than people do: nothing of it shall be put into a digest."""
WARM_UPS = 4
"""Messages of each conversation before anything is measured: by then the intake has asked what it asks."""


class Process(Protocol):
    """Something that carries messages, and can be ended and begun again."""

    user_id: str

    async def start(self) -> None: ...

    async def stop(self) -> None: ...


@dataclass
class BareRelay:
    """The relay as a process of its own."""

    user_id: str
    settings: Path
    _process: asyncio.subprocess.Process | None = None

    @classmethod
    @asynccontextmanager
    async def set_up(cls, homeserver: Homeserver, folder: Path, reader: Person) -> AsyncIterator["BareRelay"]:
        """An account, and a desk that the reader has made. It does not run yet."""
        folder.mkdir()
        user = await homeserver.register("relay", "a password for the relay")
        login = {"type": "m.login.password", "identifier": {"type": "m.id.user", "user": user}}
        async with aiohttp.ClientSession() as http:
            url = f"{homeserver.url}/_matrix/client/v3/login"
            async with http.post(url, json={**login, "password": "a password for the relay"}) as response:
                answer = await response.json()
        desk = await reader.open_room(user)
        given = {"url": homeserver.url, "user": user, "token": answer["access_token"], "device": answer["device_id"]}
        settings = folder / "settings.json"
        settings.write_text(json.dumps({**given, "desk": desk, "folder": str(folder)}), encoding="utf-8")
        relay = cls(user, settings)
        try:
            yield relay
        finally:
            await relay.stop()

    async def start(self) -> None:
        """Run it and wait until it is about to sync."""
        with self.settings.with_name("relay.log").open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "tests.bench.relay", str(self.settings)),
                stdout=asyncio.subprocess.PIPE,
                stderr=log,
            )
        assert self._process.stdout is not None
        async with asyncio.timeout(PATIENCE):
            if not await self._process.stdout.readline():
                raise RuntimeError(self.settings.with_name("relay.log").read_text(encoding="utf-8"))

    async def stop(self) -> None:
        """End it."""
        if self._process is not None and self._process.returncode is None:
            self._process.terminate()
            await self._process.wait()


@dataclass
class Side:
    """One of the two, with a room for each writer."""

    name: str
    process: Process
    rooms: dict[int, str] = field(default_factory=dict)
    count: int = 0

    def token(self) -> str:
        """What is looked for in the desk; never the same twice."""
        self.count += 1
        return f"#{self.name}-{self.count}#"


@dataclass
class Stage:
    """Everything that takes part, warmed up and running."""

    bot: RealBot
    sides: list[Side]
    reader: Person
    writers: list[Person]


@asynccontextmanager
async def open_stage(folder: Path, progress: Progress) -> AsyncIterator[Stage]:
    """A homeserver, the two, their people; every conversation open and every key handed over."""
    async with AsyncExitStack() as exits:
        homeserver = await exits.enter_async_context(Homeserver.start(folder / "homeserver", progress=progress))
        reader = await exits.enter_async_context(Person.enter(homeserver, "reader", folder))
        await exits.enter_async_context(reader.listening())
        (folder / "bot").mkdir()
        progress("setting up the bot and the bare relay")
        bot = await exits.enter_async_context(
            RealBot.set_up(folder / "bot", homeserver, "bot", [reader.user_id], more=f"[limits]\n{NO_FLOOD}")
        )
        _log_as_usual(bot)
        await reader.accept_invitation()
        relay = await exits.enter_async_context(BareRelay.set_up(homeserver, folder / "relay", reader))
        sides = [Side("bot", bot), Side("relay", relay)]
        for side in sides:
            await side.process.start()
        progress(f"{WRITERS} people log in and open a room with each")
        writers = [
            await exits.enter_async_context(Person.enter(homeserver, f"writer{number:02}", folder))
            for number in range(WRITERS)
        ]
        stage = Stage(bot, sides, reader, writers)
        await asyncio.gather(*(_open_conversations(stage, number) for number in range(WRITERS)))
        yield stage


async def _open_conversations(stage: Stage, number: int) -> None:
    """A room with each side; the bot's intake done. The writer need not listen any more afterwards."""
    writer = stage.writers[number]
    async with writer.listening():
        for side in stage.sides:
            room = await writer.open_room(side.process.user_id)
            await writer.meet(room, side.process.user_id)
            side.rooms[number] = room
            await writer.say(room, "SOS")
            for _ in range(WARM_UPS):
                await _arrives(stage, side, writer, room)


async def _arrives(stage: Stage, side: Side, writer: Person, room: str) -> None:
    """Write until one has come: a bare relay's first messages may be encrypted before it knows for whom."""
    for _ in range(10):
        token = side.token()
        await writer.write(room, token)
        with suppress(TimeoutError):
            await stage.reader.has(token, PATIENCE / 5)
            return
    raise RuntimeError(f"nothing comes from the {side.name}")


def _log_as_usual(bot: RealBot) -> None:
    """The tests' bot logs everything; an operator's does not."""
    config = bot.folder / "config.toml"
    config.write_text(config.read_text(encoding="utf-8").replace('level = "debug"', 'level = "info"'), encoding="utf-8")
