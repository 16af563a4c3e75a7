"""A kill at every step of one message's way, and of all that follows from it: step 1, 2, 3 … until a run goes through.

    python -m tests.kill.every sqlite|postgresql|signal-sqlite|signal-postgresql [STRIDE [FIRST]]

Nothing runs in here but the bot's engine, store, handlers and catalogues, and with `signal-` its Signal transport; what
is outside of it is one of the `worlds`. Each run is killed at its step; the next one, without a fault, must bring the
story to its end; then that world and the bot's own record are looked at.
"""

import asyncio
import json
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from functools import partial
from pathlib import Path
from typing import Protocol

from safetybot import logs
from safetybot.app import Workers, employ
from safetybot.core.facts import Limits
from safetybot.core.flow import Flow
from safetybot.core.ports import Transport
from safetybot.engine.clock import SystemClock
from safetybot.engine.gather import House
from safetybot.engine.mailbox import StoredMailbox
from safetybot.engine.plans import Plans
from safetybot.engine.render import Desk
from safetybot.flows import load_flow, load_policy
from safetybot.i18n import Voice
from storage.store import Store
from tests.kill.steps import End, RunError, Steps
from tests.kill.story import DESK, NAME, rota_of
from tests.kill.tally import Tally, kept
from tests.kill.worlds import KEY, FileWorld, SignalWorld, World
from tests.postgres import PostgresServer, postgres_server

LANGUAGES = ("en",)
SIGNAL = "signal-"
LONGEST_RUN = 30
"""Seconds; it takes less than one."""


class Databases(Protocol):
    """Where each run finds an empty database, made and migrated, as after the first start."""

    name: str

    def fresh(self) -> str:
        """Return the address of one; the one before is no longer needed."""
        ...


class SqliteFiles:
    """SQLite: a copy of an empty file."""

    name = "sqlite"

    def __init__(self, folder: Path) -> None:
        """Make the file that is copied."""
        self._empty, self._file = folder / "empty.db", folder / "run.db"
        asyncio.run(_make(_sqlite(self._empty)))

    def fresh(self) -> str:
        for left in self._file.parent.glob("run.db*"):
            left.unlink()
        shutil.copy(self._empty, self._file)
        return _sqlite(self._file)


class PostgresDatabases:
    """PostgreSQL: a copy of an empty database."""

    name = "postgresql"

    def __init__(self, server: PostgresServer) -> None:
        """Make the database that is copied."""
        self._server = server
        self._template = asyncio.run(server.fresh())
        self._latest: str | None = None
        asyncio.run(_make(server.url(self._template)))

    def fresh(self) -> str:
        return self._server.url(asyncio.run(self._next()))

    async def _next(self) -> str:
        if self._latest is not None:
            await self._server.drop(self._latest)
        self._latest = await self._server.fresh(template=self._template)
        return self._latest


@dataclass
class EveryStep:
    """One walk through the steps, on one kind of database."""

    databases: Databases
    world: World
    steps: Steps = field(default_factory=lambda: Steps(LONGEST_RUN))
    tally: Tally = field(default_factory=Tally)
    _voice: Voice = field(default_factory=lambda: Voice(LANGUAGES, "en", team="safety team"))
    _flow: Flow = field(default_factory=lambda: load_flow(None))
    _plans: Plans = field(default_factory=lambda: Plans(load_policy(), rota_of(NAME)))

    def way(self) -> int:
        """Walk without a fault; how many steps that takes."""
        self._voice.meaning(self.world.call)  # reads now what every run would have to read again
        url = self._anew()
        self._finish(url)
        self.world.end()
        self.world.remember()
        self._look(url)
        return self.steps.taken

    def kill_at(self, step: int) -> End:
        """Walk until this step, then once more without a fault, and look at what has become of it.

        Raises RunError when it comes neither to this step nor to the end.
        """
        url = self._anew()
        end = self.steps.run(partial(self._live, url), step)
        if end is End.HUNG:
            raise RunError(f"a run that was to be killed at step {step} hangs at step {self.steps.taken}")
        if end is End.KILLED:
            self.tally.kills += 1
            self.world.killed(url)
            self._finish(url)
        self.world.end()
        self._look(url)
        return end

    def _anew(self) -> str:
        url = self.databases.fresh()
        self.world.anew()
        return url

    def _finish(self, url: str) -> None:
        """Walk without a fault. Whoever waits in vain for the end of the story has lost something."""
        match self.steps.run(partial(self._live, url)):
            case End.HUNG:
                self.tally.lost += 1
            case End.KILLED:
                raise RunError("killed by somebody else")

    def _live(self, url: str) -> None:
        """A whole life of the bot; in a child."""
        self.steps.watch_database()
        self.world.watch(self.steps)
        asyncio.run(self._tell(url))

    async def _tell(self, url: str) -> None:
        """Run the bot until the story is over, then let it do what it may still find to do."""
        store = await Store.open(url, KEY)
        way_to_desk, others = self.world.ways(store, self.steps.step)
        ways = (way_to_desk, *others)
        house = House(flow=self._flow, plans=self._plans, limits=Limits(), languages=LANGUAGES, clock=SystemClock())
        workers = employ(store, {way.name: way for way in ways}, Desk(NAME, DESK), house, self._voice)
        working = [workers.inbox.run(), workers.outbox.run(), workers.timers.run(), way_to_desk.over.wait()]
        open_ways = [asyncio.create_task(self._open(way, workers)) for way in ways]
        tasks = [asyncio.create_task(one) for one in working]
        done, running = await asyncio.wait((*tasks, *open_ways), return_when=asyncio.FIRST_COMPLETED)
        await _cancel(*running.intersection(tasks))
        for task in done:
            task.result()
        while any([await worker.step() for worker in (workers.timers, workers.inbox, workers.outbox)]):
            pass
        await _cancel(*open_ways)
        await store.close()

    async def _open(self, way: Transport, workers: Workers) -> None:
        inbox = workers.inbox
        mailbox = StoredMailbox(way.name, inbox.store, inbox.bell.ring, self._voice.calls_for_help, inbox.house.clock)
        await way.run(mailbox, workers.outbox.hurry)

    def _look(self, url: str) -> None:
        self.world.count(asyncio.run(kept(url, KEY)), self.tally)


async def _cancel(*tasks: asyncio.Task[object]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def _make(url: str) -> None:
    await (await Store.open(url, KEY)).close()


def _sqlite(file: Path) -> str:
    return f"sqlite+aiosqlite:///{file}"


@contextmanager
def databases(kind: str, folder: Path) -> Iterator[Databases]:
    """The databases of one kind, as long as the block lasts."""
    if kind == "sqlite":
        yield SqliteFiles(folder)
        return
    with postgres_server() as server:
        yield PostgresDatabases(server)


def main(name: str, stride: int = 1, first: int = 1) -> None:
    """Kill at step `first` and every `stride`-th after it until a run goes through; the last line is the tally."""
    logs.configure("warning", "text")  # to standard error: here is the tally
    kind = name.removeprefix(SIGNAL)
    with tempfile.TemporaryDirectory() as place, databases(kind, folder := Path(place)) as found:
        walk = EveryStep(found, FileWorld(folder) if kind == name else SignalWorld(folder))
        way = walk.way()
        step = first
        while walk.kill_at(step) is End.KILLED:
            _say(f"step {step} of about {way} · messages {walk.tally.messages}")
            step += stride
    _say(json.dumps(asdict(walk.tally)))


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:]))
