"""The bot's own stores fail under the Matrix transport: what is in memory is dropped, and it begins anew by itself."""

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from safetybot.core.errors import OperatorError
from safetybot.core.events import AlarmRaised, MessageReceived, MessageUnreadable
from safetybot.core.outgoing import NotSent, OutgoingKind, Sent
from tests.matrix.bots import Bot, MakeBot, behind, make_bot, seen, until
from tests.matrix.conftest import Foreign
from tests.matrix.faulty import Door, Gate

__all__ = ["make_bot"]  # a fixture is found by its name


@contextmanager
def failing(folder: Path, table: str) -> Iterator[None]:
    """Whatever the library writes into one table of its crypto store fails, as it does on a full disk."""
    (path,) = folder.glob("*.db")
    with closing(sqlite3.connect(path, timeout=20, isolation_level=None)) as store:
        store.execute(
            f"create trigger full before insert on {table} begin select raise(abort, 'database or disk is full'); end"
        )
        try:
            yield
        finally:
            store.execute("drop trigger full")


async def test_a_key_that_could_not_be_stored_is_not_lost(foreign: Foreign, make_bot: MakeBot) -> None:
    """The crypto store fails while a room key arrives: it arrives again when the store works, and opens the message."""
    ana, bea = await foreign("ana"), await foreign("bea")
    bot = await make_bot(bea)
    async with bot.running():
        room = await ana.dm(bot.account.user_id)
        with failing(bot.folder, "megolminboundsessions"):
            await ana.send(room, "first")
            await until(lambda: answers_not_ready(bot))
        await ana.send(room, "second")
        heard = await bot.mailbox.wait_for(MessageReceived, count=2)
        assert [event.words for event in heard] == ["first", "second"]
        assert not bot.mailbox.of(MessageUnreadable)
        await until(lambda: is_sent(bot))
        assert (await seen(bea, "here I am")).clean
        (alarm,) = await bot.mailbox.wait_for(AlarmRaised)
        assert alarm.alarm == "store-failed"
        assert alarm.since is not None
        assert alarm.since <= alarm.at


async def test_a_send_that_could_not_be_stored_goes_out_later(foreign: Foreign, make_bot: MakeBot) -> None:
    """The crypto store fails while a key is handed over: nothing goes out, and it does when the store works."""
    bea = await foreign("bea")
    bot = await make_bot(bea)
    async with bot.running():
        with failing(bot.folder, "olmsessions"):
            assert await bot.send(OutgoingKind.POST, bot.desk, "here I am") == NotSent("not-ready")
        await until(lambda: is_sent(bot))
        assert (await seen(bea, "here I am")).clean
        assert [event.body for event in bea.events if event.sender == bot.account.user_id and event.body] == [
            "here I am"
        ]


async def test_a_database_that_fails_for_a_while_loses_nothing(foreign: Foreign, make_bot: MakeBot, door: Door) -> None:
    """What our own database does not take comes again by itself; who was sending meanwhile is told of the doubt."""
    ana, bea = await foreign("ana"), await foreign("bea")
    bot = behind(await make_bot(bea), door)
    async with bot.running():
        room = await ana.dm(bot.account.user_id)
        await bot.post("the key is shared")
        door.breaks("/send/", gate := Gate(), times=1)
        hanging = asyncio.create_task(bot.send(OutgoingKind.POST, bot.desk, "in the middle of it"))
        await asyncio.wait_for(gate.reached.wait(), 20)
        bot.mailbox.trouble = OperatorError("the disk is full", "make room")
        await ana.send(room, "first")
        assert await asyncio.wait_for(hanging, 20) == NotSent("not-ready", perhaps=True)
        await until(lambda: answers_not_ready(bot))
        await ana.send(room, "second")
        bot.mailbox.trouble = None
        heard = await bot.mailbox.wait_for(MessageReceived, count=2)
        assert [event.words for event in heard] == ["first", "second"]
        assert not bot.mailbox.of(MessageUnreadable)


async def answers_not_ready(bot: Bot) -> bool:
    return await bot.send(OutgoingKind.WITHDRAW, bot.desk) == NotSent("not-ready")


async def is_sent(bot: Bot) -> bool:
    return isinstance(await bot.send(OutgoingKind.POST, bot.desk, "here I am", id="greeting"), Sent)


async def test_an_invitation_that_came_just_before_the_end_is_answered(
    foreign: Foreign, make_bot: MakeBot, door: Door
) -> None:
    """Its sync was accepted, then the bot ended before it had joined: the next one finds it, however soon."""
    ana, bea = await foreign("ana"), await foreign("bea")
    bot = behind(await make_bot(bea), door)
    door.breaks("/join", gate := Gate())
    async with bot.running():
        room = await ana.dm(bot.account.user_id, wait_for_join=False)
        await asyncio.wait_for(gate.reached.wait(), 20)
        await ana.wait_for_member(room, bot.account.user_id, "invite")
    door.mends("/join")
    async with bot.running():
        await ana.wait_for_member(room, bot.account.user_id)
