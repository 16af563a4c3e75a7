"""A reporter and a desk at the other end of every transport, and what networks do in between: for the contract."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from typing import Protocol

from safetybot.core.events import MessageReceived, MessageWithdrawn, Origin, Place
from safetybot.core.outgoing import NotSent
from safetybot.core.ports import Transport
from safetybot.demo.signal.answers import CUT
from safetybot.demo.signal.calls import Failure
from safetybot.demo.signal.daemon import SignalCli
from safetybot.demo.signal.person import Message, Person
from safetybot.demo.signal.rest import SignalCliRest
from safetybot.demo.signal.rest_routes import Reply
from safetybot.demo.signal.world import Group, World
from safetybot.transports.memory import MemoryTransport
from safetybot.transports.signal.cli import Daemon
from safetybot.transports.signal.ids import ours
from safetybot.transports.signal.rest import Rest
from safetybot.transports.signal.stack import Stack
from safetybot.transports.signal.transport import SignalTransport
from tests.matrix.bots import Bot, behind
from tests.matrix.doubles import MemoryMailbox, MemoryStore, WallClock
from tests.matrix.faulty import Door, answer_cut, answers
from tests.matrix.foreign import ForeignClient

NOW = datetime(2026, 11, 21, 14, 0, tzinfo=UTC)
numbers = count(1)


@dataclass(frozen=True)
class Shown:
    """One message of the bot as people see it now. `above`: the one it hangs on, or quotes."""

    message: str
    words: str
    above: str | None = None


class SlowMailbox(MemoryMailbox):
    """Takes nothing in after `hold`: whoever has something for it waits, until it may `go_on`."""

    def __init__(self) -> None:
        super().__init__()
        self._open = asyncio.Event()
        self._open.set()
        self._asked = asyncio.Event()

    def hold(self) -> None:
        self._open.clear()
        self._asked.clear()

    def go_on(self) -> None:
        self._open.set()

    async def asked(self) -> None:
        """Wait until somebody has something for it."""
        await asyncio.wait_for(self._asked.wait(), 20)

    async def accept(self, *given: object, **named: object) -> None:
        await self._wait()
        await super().accept(*given, **named)  # type: ignore[arg-type]

    async def keep(self, *given: object) -> None:
        await self._wait()
        await super().keep(*given)  # type: ignore[arg-type]

    async def _wait(self) -> None:
        self._asked.set()
        await self._open.wait()


class Line(Protocol):
    """A transport with a reporter at the other end, and a desk. It may run more than once.

    loses    what comes while nobody is connected is lost, and nobody can help it
    longest  so many characters a reporter can write at once
    """

    name: str
    room: str
    loses: bool
    longest: int
    mailbox: SlowMailbox

    @property
    def desk(self) -> str: ...

    def running(self) -> AbstractAsyncContextManager[Transport]:
        """Run while the block lasts; may be asked for again."""
        ...

    async def broken_off(self) -> None:
        """Wait until it has stopped because the mailbox would not accept."""
        ...

    async def writes(self, words: str) -> None:
        """The reporter writes."""
        ...

    async def takes_back(self, heard: MessageReceived) -> None:
        """The reporter takes back what has been heard."""
        ...

    async def brings_again(self) -> None:
        """While it runs, or at the next start, the network brings once more what came last."""
        ...

    async def cut(self) -> None:
        """There is no way to the network until `mend`."""
        ...

    async def mend(self) -> None: ...

    def refuses(self) -> None:
        """What is sent next is refused."""
        ...

    def swallows(self) -> None:
        """What is sent next is taken, but nobody says so."""
        ...

    async def shown(self, address: str, last: str) -> list[Shown]:
        """What the bot said in this test, as people there see it as soon as they see `last`, without that one."""
        ...


class Refusals(dict[str, NotSent]):
    """By address, and what is answered only once."""

    next: NotSent | None = None

    def get(self, address: str, default: NotSent | None = None) -> NotSent | None:  # type: ignore[override]
        answer, self.next = self.next, None
        return answer or super().get(address, default)


class MemoryLine:
    """The transport in memory."""

    name = "memory"
    room = "!ana"
    desk = "!desk"
    loses = False
    longest = 2**16

    def __init__(self) -> None:
        self.mailbox = SlowMailbox()
        self.transport = MemoryTransport(rooms=[self.room, self.desk])
        self.transport.refusals = self._refusals = Refusals()
        self.run: asyncio.Task[None] | None = None
        self._last: MessageReceived | None = None

    @asynccontextmanager
    async def running(self) -> AsyncIterator[Transport]:
        async with _running(self.transport, self.mailbox) as self.run:
            yield self.transport

    async def broken_off(self) -> None:
        await _ended(self.run)

    async def writes(self, words: str) -> None:
        id = f"memory:{next(numbers)}"
        self._last = MessageReceived(id=id, at=NOW, written_at=NOW, origin=self._origin(), message=id, words=words)
        self.transport.arrive([self._last])

    async def takes_back(self, heard: MessageReceived) -> None:
        id = f"memory:{next(numbers)}"
        self.transport.arrive([MessageWithdrawn(id=id, at=NOW, origin=self._origin(), target=heard.message)])

    async def brings_again(self) -> None:
        assert self._last is not None
        self.transport.arrive([self._last])

    async def cut(self) -> None:
        self.transport.refusals[self.room] = NotSent("network")

    async def mend(self) -> None:
        self.transport.refusals.clear()

    def refuses(self) -> None:
        self._refusals.next = NotSent("refused")

    def swallows(self) -> None:
        self._refusals.next = NotSent("network", perhaps=True)

    async def shown(self, address: str, last: str) -> list[Shown]:
        seen = [Shown(message, out.body, out.thread) for message, out in self.transport.shown(address).items()]
        assert seen[-1].words == last
        return seen[:-1]

    def _origin(self) -> Origin:
        return Origin(transport="memory", place=Place.REPORTER, address=self.room, sender="@ana", trusted=True)


class MatrixLine:
    """Matrix, behind a door that can be shut: ana writes to the bot, bea is in the desk."""

    name = "matrix"
    loses = False
    longest = 40_000

    def __init__(self, door: Door, bot: Bot, ana: ForeignClient, bea: ForeignClient, room: str) -> None:
        """For one test: with an empty mailbox that goes on where the one before has stopped."""
        self.mailbox = SlowMailbox()
        self.mailbox.at = bot.mailbox.at
        bot.mailbox = self.mailbox
        self.bot = behind(bot, door)
        self.door = door
        self.ana = ana
        self.bea = bea
        self.room = room
        self.desk = bot.desk
        self._since = {person.user_id: len(person.events) for person in (ana, bea)}
        """How much each had seen before this test."""
        self._before: str | None = None

    def running(self) -> AbstractAsyncContextManager[Transport]:
        return self.bot.running()

    async def broken_off(self) -> None:
        await self.bot.ended()

    async def writes(self, words: str) -> None:
        self._before = self.mailbox.at
        await self.ana.send(self.room, words)

    async def takes_back(self, heard: MessageReceived) -> None:
        await self.ana.redact(self.room, heard.message)

    async def brings_again(self) -> None:
        self.mailbox.at = self._before

    async def cut(self) -> None:
        await self.door.shut()

    async def mend(self) -> None:
        await self.door.open()

    def refuses(self) -> None:
        self.door.faults = {"/send/": (answers(403, '{"errcode":"M_FORBIDDEN"}', "application/json"), 1)}

    def swallows(self) -> None:
        self.door.faults = {"/send/": (answer_cut(), 1)}

    async def shown(self, address: str, last: str) -> list[Shown]:
        reader = self.bea if address == self.desk else self.ana
        since = self._since[reader.user_id]
        await reader.wait_for(lambda event: event.room == address and event.shown == last, since=since)
        seen = [
            # A thread's first message is told to be in it, too.
            Shown(event.event_id, event.shown, event.thread_root if event.thread_root != event.event_id else None)
            for event in reader.events[since:]
            if event.room == address and event.sender == self.bot.account.user_id and event.edits is None
            if event.type in ("m.room.message", "m.room.encrypted") and not event.redacted
        ]
        assert seen[-1].words == last
        return seen[:-1]


class SignalLine:
    """Signal: ana writes to the bot, bea is in the desk's group. The stack is what differs."""

    name = "signal"
    longest = 2**16

    def __init__(self, world: World, stack: Callable[[], Stack], *, loses: bool) -> None:
        self.mailbox = SlowMailbox()
        self.loses = loses
        self.ana: Person = world.person(name="Ana")
        self.bea: Person = world.person(name="Bea")
        self.group: Group = world.group(members=[self.bea])
        self.room = self.ana.aci
        self.desk = f"group:{self.group.id}"
        self.run: asyncio.Task[None] | None = None
        self._world = world
        self._stack = stack
        self._store = MemoryStore()
        self._last = "", 0

    @asynccontextmanager
    async def running(self) -> AsyncIterator[Transport]:
        transport = SignalTransport(
            self._stack(), store=self._store, clock=WallClock(), desk=self.group.id, first_pause=0.05
        )
        async with _running(transport, self.mailbox) as self.run:
            yield transport

    async def broken_off(self) -> None:
        await _ended(self.run)

    async def writes(self, words: str) -> None:
        self._last = words, await self.ana.says(words)

    async def takes_back(self, heard: MessageReceived) -> None:
        await self.ana.deletes(int(heard.message.rpartition(":")[2]))

    def new_phone(self) -> None:
        """Nobody can tell from now on whether it is still ana, whose phone confirms what arrives."""
        self.ana.new_phone()
        self.ana.confirms = True

    async def let_through(self) -> None:
        """Wait until signal-cli has been told to open what it withholds."""
        await self._world.until(lambda: self._world.trusts(self.ana))

    async def brings_again(self) -> None:
        words, timestamp = self._last
        await self.ana.says(words, timestamp=timestamp)

    async def shown(self, address: str, last: str) -> list[Shown]:
        reader, group = (self.bea, self.group.id) if address == self.desk else (self.ana, "")

        def here(message: Message) -> bool:
            return message.group == group

        await reader.wait_for(lambda message: here(message) and message.body == last)
        seen = [
            Shown(
                ours(address, message.timestamp),
                message.body,
                ours(address, message.quote) if message.quote else None,
            )
            for message in reader.heard
            if here(message) and not message.deleted
        ]
        assert seen[-1].words == last
        return seen[:-1]


class DaemonLine(SignalLine):
    """signal-cli's own socket."""

    def __init__(self, world: SignalCli) -> None:
        super().__init__(world, lambda: Daemon(world.socket, world.own), loses=False)
        self.world = world

    async def cut(self) -> None:
        await self.world.stop()

    async def mend(self) -> None:
        await self.world.start()

    def refuses(self) -> None:
        self.world.script("send", Failure(-1, "no"))

    def swallows(self) -> None:
        self.world.script("send", CUT)


class RestLine(SignalLine):
    """signal-cli-rest-api, which hands on what comes to whoever listens at that moment."""

    def __init__(self, world: SignalCliRest) -> None:
        super().__init__(world, lambda: Rest(world.url, world.number), loses=True)
        self.world = world

    async def cut(self) -> None:
        await self.world.stop()

    async def mend(self) -> None:
        await self.world.start()
        await self.world.sockets.listening()

    def refuses(self) -> None:
        self.world.script("POST", "/v2/send", Reply.error("no"))

    def swallows(self) -> None:
        self.world.script("POST", "/v2/send", CUT)


@asynccontextmanager
async def _running(transport: Transport, mailbox: MemoryMailbox) -> AsyncIterator[asyncio.Task[None]]:
    ready = asyncio.Event()
    run = asyncio.create_task(transport.run(mailbox, ready.set))
    waiting = asyncio.create_task(ready.wait())
    try:
        await asyncio.wait((run, waiting), return_when=asyncio.FIRST_COMPLETED, timeout=20)
        if run.done():
            run.result()
        assert ready.is_set()
        yield run
    finally:
        for task in (run, waiting):
            task.cancel()
        await asyncio.gather(run, waiting, return_exceptions=True)


async def _ended(run: asyncio.Task[None] | None) -> None:
    assert run is not None
    await asyncio.wait_for(asyncio.shield(run), 10)
