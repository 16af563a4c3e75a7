"""The transport over the socket: what arrives is kept first, translated in order, and never lost on the way."""

import asyncio
import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from safetybot.core.errors import OperatorError
from safetybot.core.events import (
    AlarmRaised,
    DisappearingSet,
    MessageEdited,
    MessageReceived,
    MessageWithdrawn,
    Place,
    ReactionGiven,
    ReceiptGiven,
    SpokenElsewhere,
)
from safetybot.core.outgoing import NotSent, Sent
from safetybot.demo.signal.answers import HANG
from safetybot.demo.signal.calls import Failure
from safetybot.transports.signal.ids import masked
from tests.safetybot.transports.signal.bot import DESK, open_bot


def words(events: list[MessageReceived]) -> list[str]:
    return [event.words for event in events]


async def test_a_first_message(tmp_path: Path) -> None:
    """Somebody whose number is hidden writes: they are known by their ACI, their message by it and its time."""
    async with open_bot(tmp_path) as bot:
        ana = bot.daemon.person(name="Ana Example")
        stamp = await ana.says("help")
        (message,) = await bot.wait_for(MessageReceived)
    assert (message.words, message.message) == ("help", f"{masked(ana.aci)}:{stamp}")
    assert (message.origin.address, message.origin.sender, message.origin.name) == (ana.aci, ana.aci, "")
    assert message.origin.place is Place.REPORTER


async def test_everything_people_do(tmp_path: Path) -> None:
    """Answers, reactions, edits, withdrawals, receipts and timers arrive as the same events as elsewhere."""
    async with open_bot(tmp_path) as bot:
        ana = bot.daemon.person()
        first = await ana.says("hello")
        await bot.wait_for(MessageReceived)
        sent = await bot.say(ana, "What happened?")
        assert isinstance(sent, Sent)
        asked = (await ana.wait_for("What happened?")).timestamp
        await ana.quotes(asked, "an answer")
        await ana.reacts("👍", asked)
        await ana.edits(first, "hello there")
        await ana.deletes(first)
        await ana.reads(asked)
        await ana.sets_timer(3600)
        await bot.wait_for(DisappearingSet)
        assert [event.answers for event in await bot.events(MessageReceived)] == [None, sent.message]
        assert [event.target for event in await bot.events(ReactionGiven)] == [sent.message]
        assert [(event.target, event.words) for event in await bot.events(MessageEdited)] == [
            (f"{masked(ana.aci)}:{first}", "hello there")
        ]
        assert [event.target for event in await bot.events(MessageWithdrawn)] == [f"{masked(ana.aci)}:{first}"]
        assert [(event.targets, event.read) for event in await bot.events(ReceiptGiven)] == [((sent.message,), True)]
        assert [event.seconds for event in await bot.events(DisappearingSet)] == [3600]


async def test_while_the_bot_is_away(tmp_path: Path) -> None:
    """What people write between two connections waits at Signal, in order."""
    async with open_bot(tmp_path) as bot:
        ana = bot.daemon.person()
        await ana.says("one")
        await bot.wait_for(MessageReceived)
        await bot.stop()
        for text in ("two", "three"):
            await ana.says(text)
        bot.renew()
        await bot.start()
        assert words(await bot.wait_for(MessageReceived, times=3)) == ["one", "two", "three"]


@pytest.mark.parametrize("ending", ["restart", "drop"])
async def test_the_connection_ends(tmp_path: Path, ending: str) -> None:
    """When the daemon ends, or only the connection, the bot comes back by itself and has missed nothing."""
    async with open_bot(tmp_path) as bot:
        ana = bot.daemon.person()
        for round in range(3):
            before = bot.connections
            if ending == "restart":
                await bot.daemon.stop()
                await ana.says(f"meanwhile {round}")
                await bot.daemon.start()
            else:
                bot.daemon.drop_connections()
                await ana.says(f"meanwhile {round}")
            await bot.until(lambda before=before: bot.connections > before)
        found = await bot.wait_for(MessageReceived, times=3)
    assert words(found) == [f"meanwhile {round}" for round in range(3)]


async def test_ended_while_much_arrives(tmp_path: Path) -> None:
    """A bot that is told to end in the middle of a flood keeps all that was handed to it."""
    many = 300
    async with open_bot(tmp_path, running=False) as bot:
        ana = bot.daemon.person()
        for number in range(many):
            await ana.says(f"message {number}")
        await bot.start()
        await bot.stop()
        bot.renew()
        await bot.start()
        found = await bot.wait_for(MessageReceived, times=many)
    assert words(found) == [f"message {number}" for number in range(many)]


async def test_killed_between_keeping_and_translating(tmp_path: Path) -> None:
    """What was kept and not translated is translated first by the next process, once."""
    async with open_bot(tmp_path, running=False) as bot:
        ana = bot.daemon.person()
        await ana.says("kept")
        lines: list[bytes] = []

        async def keep(received: Sequence[bytes]) -> None:
            await bot.mailbox.keep(received)
            lines.extend(received)

        receiving = asyncio.create_task(bot.stack.receive(keep, lambda: None))
        await bot.until(lambda: bool(lines))
        receiving.cancel()
        await asyncio.gather(receiving, return_exceptions=True)
        assert (await bot.raw(), await bot.events(MessageReceived)) == (1, [])
        bot.renew()
        await ana.says("and then")
        await bot.start()
        assert words(await bot.wait_for(MessageReceived, times=2)) == ["kept", "and then"]
        assert await bot.raw() == 0


async def test_killed_between_keeping_and_translating_and_then_there_is_no_daemon(tmp_path: Path) -> None:
    """What was kept is heard all the same: who we are is known from the last time."""
    async with open_bot(tmp_path) as bot:
        ana = bot.daemon.person()
        await ana.says("hello")
        await bot.wait_for(MessageReceived)
        await bot.stop()
        await bot.daemon.stop()
        bot.renew()
        envelope = {
            "sourceUuid": ana.aci,
            "sourceDevice": 1,
            "dataMessage": {"timestamp": 1795222667187, "message": "SOS"},
        }
        await bot.mailbox.keep([json.dumps({"envelope": envelope}).encode()])

        running = asyncio.create_task(bot.transport.run(bot.mailbox, lambda: None))
        heard = await bot.wait_for(MessageReceived, times=2)
        running.cancel()

        assert [event.words for event in heard] == ["hello", "SOS"]


async def test_the_same_again(tmp_path: Path) -> None:
    """A message that a restarted daemon brings a second time is there once."""
    async with open_bot(tmp_path) as bot:
        ana = bot.daemon.person()
        stamp = await ana.says("once")
        await ana.says("once", timestamp=stamp)
        await ana.says("the end")
        await bot.wait_for(MessageReceived, times=2)
        assert words(await bot.events(MessageReceived)) == ["once", "the end"]


async def test_what_nobody_can_make_sense_of(tmp_path: Path) -> None:
    """Garbage is told to the desk and stops nothing: what comes after it arrives."""
    async with open_bot(tmp_path) as bot:
        ana = bot.daemon.person()
        await bot.daemon.raw(b'{"jsonrpc": "2.0", "method": "receive", "params": {"re')
        await bot.daemon.raw(b'{"jsonrpc": "2.0", "method": "receive", "params": 7}')
        await ana.says("still here")
        assert words(await bot.wait_for(MessageReceived)) == ["still here"]
        assert [event.alarm for event in await bot.events(AlarmRaised)] == ["event-set-aside"] * 2
        assert await bot.raw() == 0


async def test_a_very_long_line(tmp_path: Path) -> None:
    """A line of 10 MB gets through, and what follows it."""
    async with open_bot(tmp_path) as bot:
        ana = bot.daemon.person()
        await ana.says("x" * 10_000_000)
        await ana.says("short")
        assert words(await bot.wait_for(MessageReceived, times=2))[-1] == "short"


async def test_our_own_phone(tmp_path: Path) -> None:
    """What a human writes on another device of the account is never taken for the reporter's words."""
    async with open_bot(tmp_path) as bot:
        ana = bot.daemon.person()
        await ana.says("hello")
        await bot.daemon.own_phone_says(ana, "I take over")
        (spoken,) = await bot.wait_for(SpokenElsewhere)
        assert (spoken.words, spoken.origin.address) == ("I take over", ana.aci)
        assert words(await bot.events(MessageReceived)) == ["hello"]


async def test_a_foreign_group(tmp_path: Path) -> None:
    """The bot leaves a group that is not its desk, once and without a word; nobody reports there."""
    async with open_bot(tmp_path) as bot:
        ana = bot.daemon.person()
        group = bot.daemon.group(members=[ana])
        for text in ("hello everybody", "anybody here?"):
            await ana.says(text, group=group.id)
        await bot.until(lambda: not group.joined)
        await ana.says("alone")
        assert words(await bot.wait_for(MessageReceived)) == ["alone"]
        assert len(bot.daemon.asked("quitGroup")) == 1
        assert ana.heard == []


@pytest.mark.parametrize("before", [True, False], ids=["before-it-runs", "while-it-runs"])
async def test_the_desk_is_entered(tmp_path: Path, before: bool) -> None:
    """An invitation into the desk's group is accepted, also one that came while the bot was away; commands come in."""
    async with open_bot(tmp_path, desk=DESK, running=not before) as bot:
        bea = bot.daemon.person(name="Bea")
        group = bot.daemon.group(DESK, [bea], invited=True)
        if before:
            await bot.start()
        await bot.until(lambda: group.joined)
        await bea.says("!status", group=DESK)
        (command,) = await bot.wait_for(MessageReceived)
    assert (command.origin.place, command.origin.address) == (Place.DESK, f"group:{DESK}")
    assert (command.origin.sender, command.origin.name, command.origin.trusted) == (bea.aci, "Bea", True)
    assert len(bot.daemon.asked("updateGroup")) == 1


async def test_a_responder_writes_alone(tmp_path: Path) -> None:
    """Somebody of the roster is no reporter, in whichever letters their ACI stands there."""
    async with open_bot(tmp_path) as bot:
        bea = bot.daemon.person(name="Bea")
        bot.responders.append(bea.aci.upper())
        await bea.says("!ack")
        (message,) = await bot.wait_for(MessageReceived)
    assert message.origin.place is Place.DUTY


@pytest.mark.parametrize("before", [True, False], ids=["before-it-runs", "while-it-runs"])
async def test_somebody_of_the_desk_writes_alone(tmp_path: Path, before: bool) -> None:
    """Who is in the desk's group is no reporter, before they stand in any schedule, too; from the first line on."""
    async with open_bot(tmp_path, desk=DESK, running=False) as bot:
        ana, bea, carl = (bot.daemon.person(name=name) for name in ("Ana", "Bea", "Carl"))
        group = bot.daemon.group(DESK, [bea])
        if before:
            await bea.says("hello bot")
        await bot.start()
        if not before:
            await bea.says("hello bot")
        await bot.wait_for(MessageReceived)
        looked = len(bot.daemon.asked("listGroups"))
        bot.daemon.joins(carl, group)
        await bot.until(lambda: len(bot.daemon.asked("listGroups")) > looked)
        await carl.says("hello bot")
        await ana.says("help")
        found = await bot.wait_for(MessageReceived, times=3)
    assert [event.origin.place for event in found] == [Place.DUTY, Place.DUTY, Place.REPORTER]


async def test_who_is_in_the_desk_cannot_be_seen(tmp_path: Path) -> None:
    """A daemon that does not say so holds nobody up: what people write is read all the same."""
    async with open_bot(tmp_path, desk=DESK, running=False) as bot:
        bot.daemon.script("listGroups", Failure(-1, "no"), 100)
        ana = bot.daemon.person()
        await ana.says("help")
        await bot.start()
        (message,) = await bot.wait_for(MessageReceived)
    assert message.origin.place is Place.REPORTER


async def test_before_it_receives(tmp_path: Path) -> None:
    """Nothing is sent before the first connection: timers are not known until then."""
    async with open_bot(tmp_path, running=False) as bot:
        ana = bot.daemon.person()
        assert await bot.say(ana) == NotSent("not-ready")


async def test_receiving_is_refused(tmp_path: Path) -> None:
    """A daemon that does not let us receive is asked again, until it does."""
    async with open_bot(tmp_path, running=False) as bot:
        bot.daemon.script("subscribeReceive", Failure(-32603, "no"), 2)
        ana = bot.daemon.person()
        await ana.says("waiting")
        await bot.start()
        assert words(await bot.wait_for(MessageReceived)) == ["waiting"]
        assert len(bot.daemon.asked("subscribeReceive")) == 3


async def test_a_silent_daemon(tmp_path: Path) -> None:
    """A daemon that answers no more is left, and found again."""
    async with open_bot(tmp_path, running=False) as bot:
        bot.renew(ping=0.05)
        bot.daemon.script("version", HANG)
        await bot.start()
        await bot.until(lambda: bot.connections > 1)
        ana = bot.daemon.person()
        await ana.says("there you are")
        assert words(await bot.wait_for(MessageReceived)) == ["there you are"]


async def test_an_account_that_is_not_there(tmp_path: Path) -> None:
    """A daemon without the account in question is for the operator to mend."""
    async with open_bot(tmp_path, running=False) as bot:
        bot.daemon.number, bot.daemon.single = "+4915199999999", False
        with pytest.raises(OperatorError, match="account"):
            await asyncio.wait_for(bot.transport.run(bot.mailbox, lambda: None), 20)
