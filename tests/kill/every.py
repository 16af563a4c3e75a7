"""A kill at every step of one message's way, and of all that follows from it: step 1, 2, 3 … until a run goes through.

    python -m tests.kill.every sqlite|postgresql [STRIDE [FIRST]]

Nothing runs in here but the bot's engine, store, handlers and catalogues; the server is a file (see `story`). Each run
is killed at its step; the next one, without a fault, must bring the story to its end; then the server's journal and the
bot's own record are looked at.
"""

import asyncio
import json
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass, field
from functools import partial
from pathlib import Path
from typing import Protocol

from safetybot.app import employ
from safetybot.core.facts import Limits
from safetybot.core.flow import Flow
from safetybot.engine.clock import SystemClock
from safetybot.engine.gather import House
from safetybot.engine.mailbox import StoredMailbox
from safetybot.engine.perform import Desk
from safetybot.engine.plans import Plans
from safetybot.flows import load_flow, load_policy
from safetybot.i18n import Voice
from storage.store import Store
from tests.kill.steps import End, RunError, Steps
from tests.kill.story import CALL, COUNTED, DESK, NAME, FileTransport, Server, rota_of
from tests.kill.tally import Tally, kept
from tests.postgres import PostgresServer, postgres_server

KEY = bytes(range(32))
LANGUAGES = ("en",)
LONGEST_RUN = 20
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
    folder: Path
    steps: Steps = field(default_factory=lambda: Steps(LONGEST_RUN))
    tally: Tally = field(default_factory=Tally)
    _voice: Voice = field(default_factory=lambda: Voice(LANGUAGES, "en", team="safety team"))
    _flow: Flow = field(default_factory=lambda: load_flow(None))
    _plans: Plans = field(default_factory=lambda: Plans(load_policy(), rota_of(NAME)))
    _others: dict[str, int] = field(default_factory=dict)

    def way(self) -> int:
        """Walk without a fault; how many steps that takes."""
        self._voice.meaning(CALL)  # reads now what every run would have to read again
        url = self._anew()
        self._finish(url)
        taken = self.steps.taken
        with closing(Server(self._journal)) as server:
            self._others = {address: server.others(address, counted) for address, counted in COUNTED.items()}
        self._look(url)
        return taken

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
            self._finish(url)
        self._look(url)
        return end

    def _anew(self) -> str:
        self._journal.unlink(missing_ok=True)
        return self.databases.fresh()

    @property
    def _journal(self) -> Path:
        return self.folder / "journal"

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
        asyncio.run(self._tell(url))

    async def _tell(self, url: str) -> None:
        """Run the bot until the story is over, then let it do what it may still find to do."""
        store = await Store.open(url, KEY)
        transport = FileTransport(Server(self._journal), self.steps.step)
        house = House(flow=self._flow, plans=self._plans, limits=Limits(), languages=LANGUAGES, clock=SystemClock())
        workers = employ(store, {NAME: transport}, Desk(NAME, DESK), house, self._voice)
        mailbox = StoredMailbox(NAME, store, workers.inbox.bell.ring, self._voice.calls_for_help)
        life = [workers.inbox.run(), workers.outbox.run(), workers.timers.run(), transport.run(mailbox, _nothing)]
        tasks = [asyncio.create_task(one) for one in (*life, transport.over.wait())]
        done, running = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        for task in done:
            task.result()
        while any([await worker.step() for worker in (workers.timers, workers.inbox, workers.outbox)]):
            pass
        await store.close()

    def _look(self, url: str) -> None:
        said = asyncio.run(kept(url, KEY))
        with closing(Server(self._journal)) as server:
            for address, counted in COUNTED.items():
                seen = [number for number in server.numbers(address) if number in counted]
                self.tally.compare(counted, seen, [number for number in said if number in counted])
                others = server.others(address, counted) - self._others[address]
                self.tally.sent_twice += max(others, 0)
                self.tally.lost += max(-others, 0)
            self.tally.lost += server.clashes


async def _make(url: str) -> None:
    await (await Store.open(url, KEY)).close()


def _nothing() -> None:
    """Nobody waits for the transport."""


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


def main(kind: str, stride: int = 1, first: int = 1) -> None:
    """Kill at step `first` and every `stride`-th after it until a run goes through; the last line is the tally."""
    with tempfile.TemporaryDirectory() as name, databases(kind, folder := Path(name)) as found:
        walk = EveryStep(found, folder)
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
