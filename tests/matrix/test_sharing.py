"""Who gets the key to what the bot sends: failing servers, devices without keys, devices that come and go."""

import asyncio

from safetybot.core.events import MessageReceived
from safetybot.core.outgoing import NotSent, OutgoingKind, Sent
from tests.matrix.bots import Bot, MakeBot, behind, make_bot, seen, until
from tests.matrix.conftest import Foreign
from tests.matrix.faulty import Door, Gate, answers
from tests.matrix.proxy import Proxy

__all__ = ["make_bot"]  # a fixture is found by its name


async def test_a_key_that_could_not_be_handed_over_is_offered_again(
    foreign: Foreign, make_bot: MakeBot, door: Door
) -> None:
    """A failing key message is repeated before the words are sent; when it keeps failing, nothing is sent at all."""
    ana, bea = await foreign("ana"), await foreign("bea")
    bot = behind(await make_bot(bea), door)
    async with bot.running():
        room = await ana.dm(bot.account.user_id)
        await ana.send(room, "hello")
        await bot.mailbox.wait_for(MessageReceived)
        door.breaks("/sendToDevice/", answers(502), times=1)
        await bot.say(room, "readable")
        assert (await seen(ana, "readable")).clean
        door.breaks("/sendToDevice/", answers(502))
        assert await bot.send(OutgoingKind.POST, bot.desk, "card", id="card") == NotSent("no-key-shared")
        door.mends("/sendToDevice/")
        await bot.post("card", id="card")
        assert (await seen(bea, "card")).clean
        assert len([event for event in bea.events if event.type == "m.room.encrypted"]) == 0


async def test_who_did_not_get_the_key_is_counted(foreign: Foreign, make_bot: MakeBot, proxy: Proxy) -> None:
    """A responder's device that has no key left does not get the words; the sender is told how many did not."""
    bea, dan = await foreign("bea"), await foreign("dan")
    bot = behind(await make_bot(bea, dan), proxy)
    proxy.changes["/keys/claim"] = lambda answer: answer.get("one_time_keys", {}).pop(dan.user_id, None)
    async with bot.running():
        result = await bot.send(OutgoingKind.POST, bot.desk, "for both")
        assert isinstance(result, Sent)
        assert result.unreached == 1
        assert (await seen(bea, "for both")).clean
        del proxy.changes["/keys/claim"]
        await bot.post("for both, now")
        assert (await seen(dan, "for both, now")).clean


async def test_many_things_at_once_and_a_cancelled_one(foreign: Foreign, make_bot: MakeBot, proxy: Proxy) -> None:
    """Sixty sends at the same time all go out; one that is cancelled in the middle does not stop those after it."""
    bea = await foreign("bea")
    bot = behind(await make_bot(bea), proxy)
    async with bot.running():
        reached = asyncio.Event()
        proxy.changes["/keys/claim"] = lambda answer: reached.set()
        sending = asyncio.create_task(bot.send(OutgoingKind.POST, bot.desk, "cancelled"))
        await asyncio.wait_for(reached.wait(), 20)
        sending.cancel()
        await asyncio.gather(sending, return_exceptions=True)
        results = await asyncio.gather(
            *(bot.send(OutgoingKind.POST, bot.desk, f"word {number}") for number in range(60))
        )
        assert all(isinstance(result, Sent) and result.unreached == 0 for result in results)
        heard = await bea.wait_for_all(lambda event: event.body.startswith("word"), 60)
        assert all(event.clean for event in heard)


async def test_one_that_hangs_holds_nobody_up(foreign: Foreign, make_bot: MakeBot, door: Door) -> None:
    """While one request into a room is not answered, others into the same room go out."""
    bea = await foreign("bea")
    bot = behind(await make_bot(bea), door)
    async with bot.running():
        await bot.post("the key is shared")
        door.breaks("/send/", gate := Gate(), times=1)
        hanging = asyncio.create_task(bot.post("hangs"))
        await asyncio.wait_for(gate.reached.wait(), 20)
        await bot.post("does not hang")
        assert (await seen(bea, "does not hang")).clean
        assert not hanging.done()
        gate.opened.set()
        await hanging
        assert (await seen(bea, "hangs")).clean


async def test_a_device_that_appears_while_the_key_is_shared_reads_it(
    foreign: Foreign, make_bot: MakeBot, door: Door
) -> None:
    """Somebody logs in on a new phone while the bot is handing over the key: the phone gets it, too."""
    ana, bea = await foreign("ana"), await foreign("bea")
    bot = behind(await make_bot(bea), door)
    async with bot.running():
        room = await ana.dm(bot.account.user_id)
        await ana.send(room, "hello")
        await bot.mailbox.wait_for(MessageReceived)
        door.breaks("/sendToDevice/", gate := Gate(), times=1)
        saying = asyncio.create_task(bot.say(room, "to all your devices"))
        await asyncio.wait_for(gate.reached.wait(), 20)
        queries = door.count("/keys/query")
        phone = await foreign("ana's phone", account=ana.user_id, signed=False)
        await door.asked_for("/keys/query", queries + 1)
        accepted = bot.mailbox.accepted
        await ana.send(room, "I have a new phone")
        await bot.mailbox.wait_for(MessageReceived, count=2)
        assert bot.mailbox.accepted > accepted
        gate.opened.set()
        await saying
        assert (await seen(ana, "to all your devices")).clean
        assert (await phone.wait_for(lambda event: event.body == "to all your devices")).decrypted


async def test_a_device_that_vanishes_is_no_obstacle(foreign: Foreign, make_bot: MakeBot, door: Door) -> None:
    """A responder logs out while being given the key: the others read, and later nobody is missed."""
    bea, dan = await foreign("bea"), await foreign("dan")
    bot = behind(await make_bot(bea, dan), door)
    async with bot.running():
        door.breaks("/keys/claim", gate := Gate(), times=1)
        posting = asyncio.create_task(bot.send(OutgoingKind.POST, bot.desk, "first"))
        await asyncio.wait_for(gate.reached.wait(), 20)
        await dan.logout()
        gate.opened.set()
        assert isinstance(await posting, Sent)
        assert (await seen(bea, "first")).clean
        await until(lambda: nobody_is_missed(bot))
        assert (await seen(bea, "second")).clean


async def nobody_is_missed(bot: Bot) -> bool:
    result = await bot.send(OutgoingKind.POST, bot.desk, "second")
    return isinstance(result, Sent) and result.unreached == 0


async def test_a_failing_claim_is_repeated_and_told(foreign: Foreign, make_bot: MakeBot, door: Door) -> None:
    """Without one-time keys from the homeserver nothing is sent that nobody could read; one failure costs a second."""
    ana, bea = await foreign("ana"), await foreign("bea")
    bot = behind(await make_bot(bea), door)
    async with bot.running():
        room = await ana.dm(bot.account.user_id)
        door.breaks("/keys/claim", answers(502), times=1)
        await bot.say(room, "readable")
        assert (await seen(ana, "readable")).clean
        door.breaks("/keys/claim", answers(502))
        sent = door.count("/send/")
        assert await bot.send(OutgoingKind.POST, bot.desk, "card", id="card") == NotSent("no-key-shared")
        assert door.count("/send/") == sent
        door.mends("/keys/claim")
        await bot.post("card", id="card")
        assert (await seen(bea, "card")).clean
