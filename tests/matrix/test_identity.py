"""A reporter whose identity is another one than before: a new phone, or somebody else."""

from safetybot.core.events import IdentityChanged, MessageReceived, Place
from safetybot.core.outgoing import NotSent, OutgoingKind, Sent
from tests.matrix.bots import Bot, MakeBot, make_bot, seen, until
from tests.matrix.conftest import Foreign
from tests.matrix.foreign import ForeignClient

__all__ = ["make_bot"]  # a fixture is found by its name

HELD = NotSent("identity-changed", again=False, held=True)


async def test_a_new_phone_is_heard_and_told_only_what_anybody_may_read(foreign: Foreign, make_bot: MakeBot) -> None:
    """What comes from it is delivered and the change is told; replies are held, until somebody has made sure.

    Each neutral line has a key of its own: who reads it reads nothing by it that was said before or after.
    """
    ana, bea = await foreign("ana"), await foreign("bea")
    bot = await make_bot(bea)
    async with bot.running():
        room = await ana.dm(bot.account.user_id)
        await ana.send(room, "hello")
        await bot.mailbox.wait_for(MessageReceived)
        secret = await bot.say(room, "where we will meet")
        assert (await seen(ana, "where we will meet")).clean

        phone = await new_phone(foreign, ana)
        await until(lambda: is_held(bot, room))
        (change,) = bot.mailbox.of(IdentityChanged)
        assert (change.origin.place, change.origin.address) == (Place.REPORTER, room)
        assert (change.origin.sender, change.origin.trusted) == (ana.user_id, False)
        await phone.send(room, "they took my phone")
        (heard,) = await bot.mailbox.wait_for(MessageReceived, lambda event: event.words == "they took my phone")
        assert not heard.origin.trusted

        neutral = bot.gone_out(await bot.send(OutgoingKind.NEUTRAL, room, "we have heard you"))
        assert (await seen(phone, "we have heard you")).decrypted
        again = bot.gone_out(await bot.send(OutgoingKind.NEUTRAL, room, "we have heard you again"))
        assert (await seen(phone, "we have heard you again")).decrypted
        assert await bot.send(OutgoingKind.SAY, room, "the key is under the mat") == HELD

        another = await bot.send(OutgoingKind.TRUST, room, "of somebody else")
        assert another == NotSent("identity-changed", again=False)
        assert await bot.send(OutgoingKind.SAY, room, "the key is under the mat") == HELD
        assert isinstance(await bot.send(OutgoingKind.TRUST, room, change.mark), Sent)
        sure = await bot.say(room, "we have spoken to you")
        assert (await seen(phone, "we have spoken to you")).clean
        assert not (await phone.wait_for(lambda event: event.event_id == secret)).decrypted
        keys = [(await phone.wire(message))["session_id"] for message in (secret, neutral, again, sure)]
        assert len(set(keys)) == 4
    async with bot.running():
        await bot.say(room, "and it stays so after a new start")
        assert bot.mailbox.of(IdentityChanged) == [change]


async def test_a_neutral_line_to_somebody_known(foreign: Foreign, make_bot: MakeBot) -> None:
    """Where nobody has changed it goes under the same key as any other, so that nothing tells which line is neutral."""
    ana, bea = await foreign("ana"), await foreign("bea")
    bot = await make_bot(bea)
    async with bot.running():
        room = await ana.dm(bot.account.user_id)
        await ana.send(room, "hello")
        await bot.mailbox.wait_for(MessageReceived)
        said = [
            bot.gone_out(await bot.send(kind, room, words))
            for kind, words in ((OutgoingKind.SAY, "one"), (OutgoingKind.NEUTRAL, "two"), (OutgoingKind.SAY, "three"))
        ]
        assert (await seen(ana, "three")).clean
        assert len({(await ana.wire(message))["session_id"] for message in said}) == 1


async def test_a_change_while_the_bot_was_down_is_told_once(foreign: Foreign, make_bot: MakeBot) -> None:
    """It is found at the next start, before the words that came with it, and at the start after that it is no news."""
    ana, bea = await foreign("ana"), await foreign("bea")
    bot = await make_bot(bea)
    async with bot.running():
        room = await ana.dm(bot.account.user_id)
        await ana.send(room, "hello")
        await bot.mailbox.wait_for(MessageReceived)
    phone = await new_phone(foreign, ana)
    await phone.send(room, "it is me")
    async with bot.running():
        await bot.mailbox.wait_for(MessageReceived, lambda event: event.words == "it is me")
    assert [type(event) for event in bot.mailbox.events] == [MessageReceived, IdentityChanged, MessageReceived]
    async with bot.running():
        assert await bot.send(OutgoingKind.SAY, room, "is it?") == HELD
        another = await phone.dm(bot.account.user_id)
        told = await bot.mailbox.wait_for(IdentityChanged, count=2)
    assert [event.origin.address for event in told] == [room, another]


async def is_held(bot: Bot, room: str) -> bool:
    return await bot.send(OutgoingKind.SAY, room, "are you there?") == HELD


async def new_phone(foreign: Foreign, person: ForeignClient) -> ForeignClient:
    """The same account on a new device, with an identity of its own in the place of the old one."""
    phone = await foreign("phone", account=person.user_id, signed=False)
    await phone.bootstrap()
    return phone
