"""The transport over the socket stack, against the double of the daemon, with a real mailbox in a real store."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any, TypeVar

from safetybot.core.outgoing import NotSent, Outgoing, OutgoingKind, Sent
from safetybot.demo.signal.daemon import SignalCli
from safetybot.demo.signal.person import Person
from safetybot.engine.mailbox import StoredMailbox
from safetybot.transports.signal.cli import Daemon
from safetybot.transports.signal.transport import SignalTransport
from storage.store import Store
from tests.town import TurnedClock

PATIENCE = 20.0
DESK = "RGVzayBvZiB0aGUgc2FmZXR5IHRlYW0sIDMyIGJ5dGVz"

T = TypeVar("T")


@dataclass(kw_only=True)
class Bot:
    """A bot that receives and sends; nobody handles what it accepts."""

    daemon: SignalCli
    store: Store
    clock: TurnedClock
    responders: list[str]
    desk: str | None
    canary: str = ""
    receiver: bool = False
    """Another process receives."""
    connections: int = 0
    """How often receiving has begun."""
    _changed: asyncio.Event = field(default_factory=asyncio.Event)
    _numbers: "count[int]" = field(default_factory=count)
    _running: asyncio.Task[None] | None = None
    stack: Daemon = field(init=False)
    transport: SignalTransport = field(init=False)
    mailbox: StoredMailbox = field(init=False)

    def __post_init__(self) -> None:
        self.renew()

    def renew(self, ping: float = 30.0) -> None:
        """Another process: nothing is left but what is stored."""
        self.stack = Daemon(
            self.daemon.socket, self.daemon.number, subscribe=not self.receiver, ping_every=ping, ping=ping, answer=1.0
        )
        self.mailbox = StoredMailbox("signal", self.store, self._ring, lambda words: False, self.clock)
        self.transport = SignalTransport(
            self.stack,
            store=self.store,
            clock=self.clock,
            desk=self.desk,
            responders=lambda: self.responders,
            canary=self.canary,
            receiver=self.receiver,
            first_pause=0.02,
        )

    async def start(self) -> None:
        """Run, until it receives."""
        before = self.connections
        self._running = asyncio.create_task(self.transport.run(self.mailbox, self._ready))
        await self.until(lambda: self.connections > before)

    async def stop(self) -> None:
        """End, as on a signal from the operator."""
        if self._running is not None:
            self._running.cancel()
            with suppress(asyncio.CancelledError):
                await self._running

    async def until(self, holds: Callable[[], bool]) -> None:
        """Wait until something is so; looked at whenever anything arrives or anybody is asked anything."""
        async with asyncio.timeout(PATIENCE):
            while not holds():
                await self._change(0.02)

    async def events(self, kind: type[T]) -> list[T]:
        """What was accepted of this kind."""
        async with self.store.begin() as tx:
            rows = await tx.inbox.waiting(1_000)
        rows = sorted(rows, key=lambda row: row.number)
        return [row.event for row in rows if isinstance(row.event, kind)]

    async def wait_for(self, kind: type[T], *, times: int = 1) -> list[T]:
        """All of this kind, once there are so many."""
        async with asyncio.timeout(PATIENCE):
            while len(found := await self.events(kind)) < times:
                await self._change(0.1)
        return found

    async def raw(self) -> int:
        """How many lines nobody has translated yet."""
        async with self.store.begin() as tx:
            return len(await tx.inbox.raw("signal", 1_000))

    async def say(
        self, to: Person | str, body: str = "hello", kind: OutgoingKind = OutgoingKind.SAY, **more: Any
    ) -> Sent | NotSent:
        """Try once to send."""
        address = to if isinstance(to, str) else to.aci
        outgoing = Outgoing(
            id=f"out{next(self._numbers)}", transport="signal", kind=kind, address=address, body=body, **more
        )
        return await self.transport.send(outgoing)

    async def says_at_last(self, *what: Any, **more: Any) -> Sent:
        """Try until it is out."""
        async with asyncio.timeout(PATIENCE):
            while not isinstance(sent := await self.say(*what, **more), Sent):
                await self._change(0.05)
        return sent

    async def post(self, body: str = "a card", **more: Any) -> Sent | NotSent:
        """Try once to post in the desk's group."""
        return await self.say(f"group:{self.desk}", body, OutgoingKind.POST, **more)

    async def _change(self, seconds: float) -> None:
        """Wait until something happens, or so long."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._changed.wait()
        self._changed.clear()

    def _ready(self) -> None:
        self.connections += 1
        self._ring()

    def _ring(self) -> None:
        self._changed.set()


@asynccontextmanager
async def open_bot(
    folder: Path, *, desk: str | None = None, running: bool = True, receiver: bool = False
) -> AsyncIterator[Bot]:
    """A new one in an empty folder."""
    clock = TurnedClock()
    daemon = SignalCli(folder / "signal.sock", clock=clock.now)
    store = await Store.open(f"sqlite+aiosqlite:///{folder}/bot.db", bytes(range(32)))
    bot = Bot(daemon=daemon, store=store, clock=clock, responders=[], desk=desk, receiver=receiver)
    try:
        await daemon.start()
        if running:
            await bot.start()
        yield bot
    finally:
        await bot.stop()
        await daemon.stop()
        await store.close()
