"""What every transport promises: the one in memory, which most tests use, and Matrix against a real homeserver."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import count
from typing import Protocol

import pytest
import pytest_asyncio

from safetybot.core.events import MessageReceived, Origin, Place
from safetybot.core.ports import NotSent, Outgoing, OutgoingKind, Sent, Transport
from safetybot.demo.homeserver import Homeserver
from safetybot.transports.memory import MemoryTransport
from tests.matrix.bots import Bot, new_bot
from tests.matrix.conftest import people
from tests.matrix.doubles import DiskFullError, MemoryMailbox
from tests.matrix.foreign import ForeignClient

numbers = count(1)
NOW = datetime(2026, 11, 21, 14, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Shown:
    """One message of the bot as people see it now."""

    message: str
    words: str
    thread: str | None


class Line(Protocol):
    """A transport with a reporter at the other end, and a desk. It may run more than once."""

    name: str
    room: str

    @property
    def desk(self) -> str: ...

    @property
    def mailbox(self) -> MemoryMailbox: ...

    def running(self) -> AbstractAsyncContextManager[Transport]:
        """Run while the block lasts; may be asked for again."""
        ...

    async def broken_off(self) -> None:
        """Wait until it has stopped because the mailbox would not accept."""
        ...

    async def writes(self, words: str) -> None:
        """The reporter writes."""
        ...

    async def shown(self, address: str, last: str) -> list[Shown]:
        """What the bot said in this test, as people there see it as soon as they see `last`, without that one."""
        ...


@dataclass
class MemoryLine:
    """The transport in memory."""

    name: str = "memory"
    room: str = "!ana"
    desk: str = "!desk"
    mailbox: MemoryMailbox = field(default_factory=MemoryMailbox)
    transport: MemoryTransport = field(default_factory=lambda: MemoryTransport(rooms=["!ana", "!desk"]))
    run: asyncio.Task[None] | None = None

    @asynccontextmanager
    async def running(self) -> AsyncIterator[Transport]:
        ready = asyncio.Event()
        self.run = asyncio.create_task(self.transport.run(self.mailbox, ready.set))
        await ready.wait()
        try:
            yield self.transport
        finally:
            self.run.cancel()
            await asyncio.gather(self.run, return_exceptions=True)

    async def broken_off(self) -> None:
        assert self.run is not None
        await asyncio.wait_for(asyncio.shield(self.run), 10)

    async def writes(self, words: str) -> None:
        id = f"memory:{next(numbers)}"
        origin = Origin(transport="memory", place=Place.REPORTER, address=self.room, sender="@ana", trusted=True)
        self.transport.arrive([MessageReceived(id=id, at=NOW, written_at=NOW, origin=origin, message=id, words=words)])

    async def shown(self, address: str, last: str) -> list[Shown]:
        seen = [Shown(message, out.body, out.thread) for message, out in self.transport.shown(address).items()]
        assert seen[-1].words == last
        return seen[:-1]


@dataclass
class MatrixLine:
    """Matrix: ana writes to the bot, bea is in the desk."""

    bot: Bot
    ana: ForeignClient
    bea: ForeignClient
    room: str
    name: str = "matrix"
    since: dict[str, int] = field(init=False)
    """How much each had seen before this test."""

    def __post_init__(self) -> None:
        self.since = {person.user_id: len(person.events) for person in (self.ana, self.bea)}

    @property
    def desk(self) -> str:
        return self.bot.desk

    @property
    def mailbox(self) -> MemoryMailbox:
        return self.bot.mailbox

    def running(self) -> AbstractAsyncContextManager[Transport]:
        return self.bot.running()

    async def broken_off(self) -> None:
        await self.bot.ended()

    async def writes(self, words: str) -> None:
        await self.ana.send(self.room, words)

    async def shown(self, address: str, last: str) -> list[Shown]:
        reader = self.bea if address == self.desk else self.ana
        since = self.since[reader.user_id]
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


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def matrix_line(homeserver: Homeserver, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[MatrixLine]:
    """One bot and its people for all tests here."""
    folder = tmp_path_factory.mktemp("contract")
    async with people(homeserver, folder) as person:
        ana, bea = await person("ana"), await person("bea")
        bot = await new_bot(homeserver, folder, bea)
        async with bot.running():
            room = await ana.dm(bot.account.user_id)
        yield MatrixLine(bot, ana, bea, room)


@pytest_asyncio.fixture(params=["memory", "matrix"], loop_scope="session")
async def line(request: pytest.FixtureRequest, matrix_line: MatrixLine) -> Line:
    """Each promise is kept by both."""
    if request.param == "memory":
        return MemoryLine()
    bot = matrix_line.bot
    bot.mailbox = continuing(bot.mailbox)
    return replace(matrix_line)


def continuing(before: MemoryMailbox) -> MemoryMailbox:
    """An empty mailbox that goes on where the one before has stopped."""
    mailbox = MemoryMailbox()
    mailbox.at = before.at
    return mailbox


def outgoing(
    line: Line,
    body: str,
    kind: OutgoingKind = OutgoingKind.SAY,
    *,
    address: str | None = None,
    edits: str | None = None,
    thread: str | None = None,
) -> Outgoing:
    """Something new to send: to the desk what is a post, to the reporter what is not."""
    if address is None:
        address = line.desk if kind is OutgoingKind.POST else line.room
    id = f"contract-{next(numbers)}"
    return Outgoing(id=id, transport=line.name, kind=kind, address=address, body=body, edits=edits, thread=thread)


async def send(transport: Transport, out: Outgoing) -> str:
    """Send what must go out."""
    result = await transport.send(out)
    assert isinstance(result, Sent), result
    assert result.unreached == 0
    return result.message


async def test_the_same_id_is_the_same_message(line: Line) -> None:
    """Sent again, in the same run or the next one, it is the same message to whoever reads it: seen once."""
    out = outgoing(line, "are you safe?")
    async with line.running() as transport:
        first = await send(transport, out)
        assert await send(transport, out) == first
    async with line.running() as transport:
        assert await send(transport, out) == first
        await send(transport, outgoing(line, "end"))

        assert await line.shown(line.room, "end") == [Shown(first, "are you safe?", None)]


async def test_messages_arrive_in_the_order_they_are_sent(line: Line) -> None:
    """Several to one address, one after the other, with something for the desk in between."""
    async with line.running() as transport:
        for number in range(8):
            await send(transport, outgoing(line, f"line {number}"))
            await send(transport, outgoing(line, f"post {number}", OutgoingKind.POST))
        for kind in (OutgoingKind.SAY, OutgoingKind.POST):
            await send(transport, outgoing(line, "end", kind))

        said, posted = await line.shown(line.room, "end"), await line.shown(line.desk, "end")
    assert [shown.words for shown in said] == [f"line {number}" for number in range(8)]
    assert [shown.words for shown in posted] == [f"post {number}" for number in range(8)]


async def test_an_edit_replaces(line: Line) -> None:
    """The message stands where it stood and says the new words; after a second edit the newest."""
    async with line.running() as transport:
        card = await send(transport, outgoing(line, "nobody has it", OutgoingKind.POST))
        await send(transport, outgoing(line, "between", OutgoingKind.POST))
        for words in ("bea has it", "closed by bea"):
            await send(transport, outgoing(line, words, OutgoingKind.POST, edits=card))
        await send(transport, outgoing(line, "end", OutgoingKind.POST))

        shown = await line.shown(line.desk, "end")
    assert [(message.message == card, message.words) for message in shown] == [
        (True, "closed by bea"),
        (False, "between"),
    ]


async def test_a_thread_hangs_on_its_first_message(line: Line) -> None:
    """What is posted in a thread names its root, also behind another post in it; what is not, does not."""
    async with line.running() as transport:
        card = await send(transport, outgoing(line, "case", OutgoingKind.POST))
        for words in ("one", "two"):
            await send(transport, outgoing(line, words, OutgoingKind.POST, thread=card))
        await send(transport, outgoing(line, "end", OutgoingKind.POST))

        shown = await line.shown(line.desk, "end")
    assert [(message.words, message.thread) for message in shown] == [("case", None), ("one", card), ("two", card)]


async def test_what_is_withdrawn_is_gone(line: Line) -> None:
    """It is no longer there for whoever reads, edited or not; withdrawing it once more does no harm."""
    async with line.running() as transport:
        plain = await send(transport, outgoing(line, "I live at 5", OutgoingKind.POST))
        edited = await send(transport, outgoing(line, "I live at 6", OutgoingKind.POST))
        await send(transport, outgoing(line, "I live at 7", OutgoingKind.POST, edits=edited))
        await send(transport, outgoing(line, "stays", OutgoingKind.POST))
        for message in (plain, edited):
            out = outgoing(line, "", OutgoingKind.WITHDRAW, address=line.desk, edits=message)
            await send(transport, out)
            await send(transport, out)
        await send(transport, outgoing(line, "end", OutgoingKind.POST))

        assert [shown.words for shown in await line.shown(line.desk, "end")] == ["stays"]


@pytest.mark.parametrize("kind", [OutgoingKind.SAY, OutgoingKind.UNENCRYPTED, OutgoingKind.WITHDRAW])
async def test_an_unknown_address_is_an_answer(line: Line, kind: OutgoingKind) -> None:
    """Nothing goes out where nobody is, trying again would not help, and it is never an exception."""
    async with line.running() as transport:
        for address in ("!nobody:nowhere.example", "", "nonsense \n"):
            result = await transport.send(outgoing(line, "anybody?", kind, address=address, edits="unknown"))
            assert isinstance(result, NotSent)
            assert not result.again


async def test_what_arrives_is_in_the_mailbox_in_order(line: Line) -> None:
    """As it was written, and each once."""
    async with line.running():
        for number in range(8):
            await line.writes(f"word {number}")
        heard = await line.mailbox.wait_for(MessageReceived, count=8)

    assert [event.words for event in heard] == [f"word {number}" for number in range(8)]
    assert {event.origin.address for event in heard} == {line.room}
    assert {event.origin.transport for event in heard} == {line.name}


async def test_what_the_mailbox_refuses_comes_again(line: Line) -> None:
    """Nothing goes on before it is accepted: the transport stops, and brings it at the next start, before the rest."""
    async with line.running():
        position = await line.mailbox.position()
        line.mailbox.shut = True
        await line.writes("first")
        with pytest.raises(DiskFullError):
            await line.broken_off()
    assert await line.mailbox.position() == position

    await line.writes("second")
    line.mailbox.shut = False
    async with line.running():
        heard = await line.mailbox.wait_for(MessageReceived, count=2)
    assert [event.words for event in heard] == ["first", "second"]


async def test_what_comes_while_nobody_listens(line: Line) -> None:
    """It arrives after the next start, in order, and not again after the one that follows."""
    async with line.running():
        await line.writes("before")
        await line.mailbox.wait_for(MessageReceived)
    for number in range(3):
        await line.writes(f"meanwhile {number}")
    async with line.running():
        await line.mailbox.wait_for(MessageReceived, count=4)
    async with line.running():
        await line.writes("after")
        heard = await line.mailbox.wait_for(MessageReceived, lambda event: event.words == "after")
    assert len(heard) == 1
    words = [event.words for event in line.mailbox.of(MessageReceived)]
    assert words == ["before", "meanwhile 0", "meanwhile 1", "meanwhile 2", "after"]
