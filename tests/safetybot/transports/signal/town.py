"""A town whose reporters are on Signal: the real transport over the socket stack, against the double of the daemon.

Nobody works but when `settle` or `until` lets the bot; only receiving runs by itself.
"""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from safetybot.core.facts import Limits
from safetybot.core.outgoing import Outgoing
from safetybot.demo.signal.daemon import SignalCli
from safetybot.transports.signal.cli import Daemon
from safetybot.transports.signal.transport import SignalTransport
from tests.town import Responder, Town, open_town

PATIENCE = 20.0
A_MOMENT = 0.02
ANSWER_SECONDS = 0.2
"""So long the bot waits for the daemon's answer."""


@dataclass(kw_only=True)
class SignalTown:
    """A bot with its desk in memory, and a daemon, which may be away."""

    town: Town
    daemon: SignalCli
    bea: Responder
    connections: int = 0
    _running: asyncio.Task[None] | None = None

    async def start(self, socket: Path | None = None) -> None:
        """Let the bot receive, from the daemon itself or through another socket."""
        town = self.town
        stack = Daemon(socket or self.daemon.socket, None, answer=ANSWER_SECONDS)
        transport = SignalTransport(stack, store=town.store, clock=town.clock, desk=None, first_pause=A_MOMENT)
        town.workers.outbox.transports = {**town.workers.outbox.transports, transport.name: transport}
        self._running = asyncio.create_task(transport.run(town.signal_mailbox, self._ready))

    async def stop(self) -> None:
        """No longer receive."""
        if self._running is not None:
            self._running.cancel()
            with suppress(asyncio.CancelledError):
                await self._running

    async def connected(self) -> None:
        """Receiving has begun."""
        await self.until(lambda: self.connections > 0 and self.daemon.subscribed)

    async def until(self, holds: Callable[[], object]) -> None:
        """Let the bot work until something is so."""
        async with asyncio.timeout(PATIENCE):
            while True:
                await self.town.settle()
                if holds():
                    return
                await self.a_moment()

    async def received(self, event: str) -> None:
        """The event with this id has come, and so is all that came before; nobody has handled any of it."""
        async with asyncio.timeout(PATIENCE):
            while True:
                async with self.town.store.begin() as tx:
                    if await tx.inbox.known([event]):
                        return
                await self.a_moment()

    async def a_moment(self) -> None:
        """Somebody else may have their turn; at most so long that nobody notices."""
        with suppress(TimeoutError):
            await self.daemon.until(lambda: False, A_MOMENT)

    def posted(self, words: str) -> list[Outgoing]:
        """What the desk has read with these words in it, edits too."""
        return [out for out in self.town.desk if words in out.body]

    def _ready(self) -> None:
        self.connections += 1
        self.town.workers.outbox.hurry()


@asynccontextmanager
async def signal_town(folder: Path, limits: Limits | None = None, *, running: bool = True) -> AsyncIterator[SignalTown]:
    """A new one in an empty folder; the daemon and the bot run, or neither does yet."""
    async with open_town(folder, limits) as town:
        daemon = SignalCli(folder / "signal.sock", clock=town.clock.now)
        place = SignalTown(town=town, daemon=daemon, bea=town.responder("bea"))
        try:
            if running:
                await daemon.start()
                await place.start()
                await place.connected()
            yield place
        finally:
            await place.stop()
            await daemon.stop()
