"""What every transport promises: in memory, Matrix on a real homeserver, and Signal by either way to it.

Where one of them cannot keep a promise, the test says what happens instead.
"""

import asyncio
from collections.abc import AsyncIterator
from itertools import count
from pathlib import Path

import pytest
import pytest_asyncio

from safetybot.core.events import IdentityChanged, MessageReceived, MessageWithdrawn, Place
from safetybot.core.outgoing import NotSent, Outgoing, OutgoingKind, Sent
from safetybot.core.ports import Transport
from safetybot.demo.homeserver import Homeserver
from safetybot.demo.signal.daemon import SignalCli
from safetybot.demo.signal.rest import SignalCliRest
from safetybot.engine.pieces import pieces
from tests.contracts.lines import DaemonLine, Line, MatrixLine, MemoryLine, RestLine, Shown, SignalLine
from tests.matrix.bots import Bot, new_bot
from tests.matrix.conftest import people
from tests.matrix.doubles import DiskFullError
from tests.matrix.faulty import door_to
from tests.matrix.foreign import ForeignClient

pytestmark = pytest.mark.asyncio(loop_scope="session")  # there the homeserver lives

numbers = count(1)
MANY = 10

Town = tuple[Bot, ForeignClient, ForeignClient, str]
"""The bot, ana, bea, and the room of ana's."""


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def matrix_town(homeserver: Homeserver, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    """One bot on Matrix and its people for all tests here."""
    folder = tmp_path_factory.mktemp("contract")
    async with people(homeserver, folder) as person:
        ana, bea = await person("ana"), await person("bea")
        bot = await new_bot(homeserver, folder, bea)
        async with bot.running():
            room = await ana.dm(bot.account.user_id)
        yield bot, ana, bea, room


@pytest_asyncio.fixture(params=["memory", "matrix", "signal-cli", "signal-cli-rest-api"], loop_scope="session")
async def line(
    request: pytest.FixtureRequest, homeserver: Homeserver, matrix_town: Town, tmp_path: Path
) -> AsyncIterator[Line]:
    """Each promise is kept by all."""
    match request.param:
        case "matrix":
            async with door_to(homeserver.url) as door:
                yield MatrixLine(door, *matrix_town)
        case "signal-cli":
            world = SignalCli(tmp_path / "socket")
            await world.start()
            yield DaemonLine(world)
            await world.stop()
        case "signal-cli-rest-api":
            wrapper = SignalCliRest()
            await wrapper.start()
            yield RestLine(wrapper)
            await wrapper.stop()
        case _:
            yield MemoryLine()


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


async def heard(line: Line, last: str) -> list[str]:
    """The words that have come in, as soon as `last` is among them."""
    await line.mailbox.wait_for(MessageReceived, lambda event: event.words == last)
    return [event.words for event in line.mailbox.of(MessageReceived)]


async def test_the_same_id_is_the_same_message(line: Line) -> None:
    """Sent again, in the same run or the next one, it is seen once; where nobody knows repetitions, so often."""
    out = outgoing(line, "are you safe?")
    async with line.running() as transport:
        messages = [await send(transport, out), await send(transport, out)]
    async with line.running() as transport:
        messages.append(await send(transport, out))
        await send(transport, outgoing(line, "end"))

        shown = await line.shown(line.room, "end")
    assert len(set(messages)) == (1 if transport.traits.knows_repeats else 3)
    assert shown == [Shown(message, "are you safe?") for message in dict.fromkeys(messages)]


async def test_messages_arrive_in_the_order_they_are_sent(line: Line) -> None:
    """Several to one address, one after the other, with something for the desk in between."""
    async with line.running() as transport:
        for number in range(5):
            await send(transport, outgoing(line, f"line {number}"))
            await send(transport, outgoing(line, f"post {number}", OutgoingKind.POST))
        for kind in (OutgoingKind.SAY, OutgoingKind.POST):
            await send(transport, outgoing(line, "end", kind))

        said, posted = await line.shown(line.room, "end"), await line.shown(line.desk, "end")
    assert [shown.words for shown in said] == [f"line {number}" for number in range(5)]
    assert [shown.words for shown in posted] == [f"post {number}" for number in range(5)]


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


async def test_a_message_hangs_on_another(line: Line) -> None:
    """What is posted about a message names it, also behind another such post; what is not, does not."""
    async with line.running() as transport:
        card = await send(transport, outgoing(line, "case", OutgoingKind.POST))
        for words in ("one", "two"):
            await send(transport, outgoing(line, words, OutgoingKind.POST, thread=card))
        await send(transport, outgoing(line, "end", OutgoingKind.POST))

        shown = await line.shown(line.desk, "end")
    assert [(message.words, message.above) for message in shown] == [("case", None), ("one", card), ("two", card)]


async def test_what_is_withdrawn_is_gone(line: Line) -> None:
    """In the desk and with the reporter, edited or not; withdrawing it once more does no harm."""
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
        said = await send(transport, outgoing(line, "are you safe?"))
        await send(transport, outgoing(line, "", OutgoingKind.WITHDRAW, address=line.room, edits=said))
        await send(transport, outgoing(line, "all right"))

        assert [shown.words for shown in await line.shown(line.desk, "end")] == ["stays"]
        assert [shown.words for shown in await line.shown(line.room, "all right")] == []


@pytest.mark.parametrize("kind", [OutgoingKind.SAY, OutgoingKind.UNENCRYPTED, OutgoingKind.WITHDRAW])
async def test_an_unknown_address_is_an_answer(line: Line, kind: OutgoingKind) -> None:
    """Nothing goes out where nobody is, trying again would not help, and it is never an exception."""
    async with line.running() as transport:
        for address in ("!nobody:nowhere.example", "", "nonsense \n"):
            result = await transport.send(outgoing(line, "anybody?", kind, address=address, edits="unknown"))
            assert isinstance(result, NotSent)
            assert not result.again


async def test_what_became_of_a_message_is_told(line: Line) -> None:
    """Refused, it is surely not there. Without an answer it may be, and that is said. Both concern that one alone."""
    async with line.running() as transport:
        line.refuses()
        refused = await transport.send(outgoing(line, "refused"))
        assert isinstance(refused, NotSent)
        assert not refused.perhaps
        line.swallows()
        unknown = await transport.send(outgoing(line, "unknown"))
        assert isinstance(unknown, NotSent)
        assert unknown.perhaps
        while isinstance(result := await transport.send(outgoing(line, "end")), NotSent):
            assert result == NotSent("network")
            await asyncio.sleep(0.05)  # the way may have to be found again

        shown = await line.shown(line.room, "end")
    assert [message.words for message in shown] == ([] if line.name == "memory" else ["unknown"])


async def test_the_longest_words_come_through(line: Line) -> None:
    """As long as people may write, and as long as the transport says that a message of ours can be: whole."""
    long = ("é" + "x" * 99) * (line.longest // 100)
    async with line.running() as transport:
        await line.writes(long)
        assert (await line.mailbox.wait_for(MessageReceived))[0].words == long
        out = pieces("é" * 50_000, transport.traits.most_bytes)[0]
        await send(transport, outgoing(line, out))
        await send(transport, outgoing(line, "end"))

        assert [shown.words for shown in await line.shown(line.room, "end")] == [out]


async def test_what_arrives_is_in_the_mailbox_in_order(line: Line) -> None:
    """As it was written, and each once."""
    async with line.running():
        for number in range(MANY):
            await line.writes(f"word {number}")
        events = await line.mailbox.wait_for(MessageReceived, count=MANY)

    assert [event.words for event in events] == [f"word {number}" for number in range(MANY)]
    assert {event.origin.address for event in events} == {line.room}
    assert {event.origin.transport for event in events} == {line.name}


async def test_what_the_network_brings_twice_is_one_event(line: Line) -> None:
    """By its id, whatever the reason: a position that was lost, a program that was killed."""
    async with line.running():
        await line.writes("once")
        await line.mailbox.wait_for(MessageReceived)
        await line.brings_again()
    async with line.running():
        await line.brings_again()
        await line.writes("after")
        assert await heard(line, "after") == ["once", "after"]


async def test_what_the_reporter_takes_back_is_told(line: Line) -> None:
    """With the id under which it came in."""
    async with line.running():
        await line.writes("I live at 5")
        (event,) = await line.mailbox.wait_for(MessageReceived)
        await line.takes_back(event)
        (withdrawn,) = await line.mailbox.wait_for(MessageWithdrawn)
    assert withdrawn.target == event.message


async def test_what_the_mailbox_refuses_comes_again(line: Line) -> None:
    """Nothing goes on before it is accepted: the transport stops, and brings it at the next start, before the rest."""
    async with line.running():
        position = await line.mailbox.position()
        line.mailbox.shut = True
        await line.writes("first")
        with pytest.raises(DiskFullError):
            await line.broken_off()
    assert await line.mailbox.position() == position

    if not line.loses:
        await line.writes("second")
    line.mailbox.shut = False
    async with line.running():
        if line.loses:
            await line.writes("second")
        assert await heard(line, "second") == ["first", "second"]


async def test_a_mailbox_that_takes_its_time_loses_nothing(line: Line) -> None:
    """While it takes nothing in, people write on; when it goes on, all is there, in order."""
    async with line.running():
        line.mailbox.hold()
        for number in range(MANY):
            await line.writes(f"word {number}")
        await line.mailbox.asked()
        assert not line.mailbox.of(MessageReceived)
        line.mailbox.go_on()
        words = await heard(line, f"word {MANY - 1}")
    assert words == [f"word {number}" for number in range(MANY)]


async def test_what_comes_while_nobody_listens(line: Line) -> None:
    """It arrives after the next start, in order, and not again after the one that follows; or it is lost for good."""
    async with line.running():
        await line.writes("before")
        await line.mailbox.wait_for(MessageReceived)
    for number in range(3):
        await line.writes(f"meanwhile {number}")
    async with line.running():
        if not line.loses:
            await line.mailbox.wait_for(MessageReceived, count=4)
    async with line.running():
        await line.writes("after")
        words = await heard(line, "after")
    meanwhile = [] if line.loses else ["meanwhile 0", "meanwhile 1", "meanwhile 2"]
    assert words == ["before", *meanwhile, "after"]


async def test_a_network_that_is_gone_for_a_while(line: Line) -> None:
    """Nothing goes out, and nobody is told that it did. Afterwards what was written meanwhile comes, or is lost."""
    async with line.running() as transport:
        await line.cut()
        result = await transport.send(outgoing(line, "not out"))
        assert isinstance(result, NotSent)
        assert result.again
        assert not result.perhaps
        await line.writes("meanwhile")
        await line.mend()
        await line.writes("after")
        assert await heard(line, "after") == [*([] if line.loses else ["meanwhile"]), "after"]
        await send(transport, outgoing(line, "end"))

        assert await line.shown(line.room, "end") == []


@pytest.mark.parametrize("line", ["signal-cli", "signal-cli-rest-api"], indirect=True)
async def test_a_reporter_with_a_new_phone(line: SignalLine) -> None:
    """What comes is delivered, the change is told once, and only neutral words go out until somebody has made sure.

    For Matrix, where it is about keys as well, `tests/matrix/test_identity.py` shows the same.
    """
    async with line.running() as transport:
        await line.writes("hello")
        await heard(line, "hello")
        await send(transport, outgoing(line, "where we will meet"))
        line.new_phone()
        await line.writes("they took my phone")
        (change,) = await line.mailbox.wait_for(IdentityChanged)
        assert (change.origin.place, change.origin.address) == (Place.REPORTER, line.room)
        held = NotSent("identity-changed", again=False, held=True)
        assert await transport.send(outgoing(line, "the key is under the mat")) == held
        await line.let_through()
        await send(transport, outgoing(line, "we have heard you", OutgoingKind.NEUTRAL))
        assert await heard(line, "they took my phone") == ["hello", "they took my phone"]
        await line.writes("it is me")
        assert await heard(line, "it is me") == ["hello", "they took my phone", "it is me"]

        assert await transport.send(outgoing(line, "the key is under the mat")) == held
        told = line.mailbox.of(IdentityChanged)
        assert [one.wrote for one in told] == [True, False]  # and once more when the new key is known
    async with line.running() as transport:
        assert await transport.send(outgoing(line, "the key is under the mat")) == held
        await send(transport, outgoing(line, "", OutgoingKind.TRUST))
        await send(transport, outgoing(line, "we have spoken to you"))
        await send(transport, outgoing(line, "end"))

        shown = await line.shown(line.room, "end")
    assert [one.words for one in shown] == ["where we will meet", "we have heard you", "we have spoken to you"]
    assert line.mailbox.of(IdentityChanged) == told
