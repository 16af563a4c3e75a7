"""Changed safety numbers: what comes in is heard at once, what goes out waits until somebody has made sure."""

import asyncio
from datetime import timedelta
from pathlib import Path

from safetybot.core.effects import UNCHANGED
from safetybot.core.events import AlarmRaised, CanaryHeard, DisappearingSet, IdentityChanged, MessageReceived, Place
from safetybot.core.outgoing import NotSent, OutgoingKind, Sent
from safetybot.demo.signal.answers import HANG
from safetybot.demo.signal.calls import Failure
from safetybot.demo.signal.person import Person
from safetybot.transports.signal.account import DOUBTED, Doubts
from safetybot.transports.signal.ids import masked
from tests.safetybot.transports.signal.bot import DESK, Bot, open_bot

HELD = NotSent("identity-changed", again=False, held=True)
OVERTAKEN = NotSent("identity-changed", again=False)


async def known(bot: Bot) -> Person:
    """Somebody with whom the bot has spoken, and whose phone confirms what arrives."""
    ana = bot.daemon.person()
    ana.confirms = True
    await ana.says("hello")
    await bot.wait_for(MessageReceived)
    assert isinstance(await bot.say(ana, "hello ana"), Sent)
    return ana


async def new_phone(bot: Bot, person: Person) -> str:
    """They write from another phone; the mark under which its safety number is told, once it is let through."""
    changes, trusted = len(await bot.events(IdentityChanged)), len(bot.daemon.asked("trust"))
    bot.clock.time += timedelta(minutes=1)
    person.new_phone()
    await person.says("new phone")
    await bot.until(lambda: len(bot.daemon.asked("trust")) > trusted)
    *_, named = await bot.wait_for(IdentityChanged, times=changes + 2)
    return named.mark


async def calmed(bot: Bot, person: Person) -> None:
    """They are told what anybody may read, as whoever handles the change does at once."""
    await bot.wait_for(IdentityChanged)
    await bot.says_at_last(person, "one moment", OutgoingKind.NEUTRAL)


async def test_a_new_phone(tmp_path: Path) -> None:
    """First it is written down that nobody knows who writes; the receipt of the neutral line brings the words."""
    async with open_bot(tmp_path) as bot:
        ana = await known(bot)
        ana.new_phone()
        await ana.says("it is me, with a new phone")
        await calmed(bot, ana)
        *_, message = await bot.wait_for(MessageReceived, times=2)
        changed, *_ = await bot.events(IdentityChanged)
        assert (changed.origin.address, changed.origin.place, changed.wrote) == (ana.aci, Place.REPORTER, True)
        assert (message.words, message.origin.trusted) == ("it is me, with a new phone", False)
        assert len(bot.daemon.asked("trust")) == 1
        assert bot.daemon.asked("unsubscribeReceive") == []  # that would lose what is on its way


async def test_what_goes_out_then(tmp_path: Path) -> None:
    """Only what anybody may read; the rest is held until a responder has made sure."""
    async with open_bot(tmp_path) as bot:
        ana = await known(bot)
        ana.new_phone()
        await ana.says("new phone")
        await bot.wait_for(IdentityChanged)
        assert await bot.say(ana, "your case") == HELD
        assert await bot.say(ana, "", OutgoingKind.WITHDRAW, edits=f"{masked(ana.aci)}/1795222667187") == HELD
        await calmed(bot, ana)
        assert await bot.say(ana, "", OutgoingKind.TRUST) == Sent("")
        assert isinstance(await bot.say(ana, "your case"), Sent)
        assert [message.body for message in ana.heard] == ["hello ana", "one moment", "your case"]


async def test_over_a_restart(tmp_path: Path) -> None:
    """A doubt is remembered by the next process, and so is that it is over."""
    async with open_bot(tmp_path) as bot:
        ana = await known(bot)
        ana.new_phone()
        await ana.says("new phone")
        await calmed(bot, ana)
        await bot.stop()
        bot.renew()
        await bot.start()
        assert await bot.say(ana, "your case") == HELD
        assert await bot.say(ana, "", OutgoingKind.TRUST) == Sent("")
        await bot.stop()
        bot.renew()
        await bot.start()
        assert isinstance(await bot.say(ana, "your case"), Sent)


async def test_changed_while_the_bot_was_away(tmp_path: Path) -> None:
    """A change that shows only in the list of safety numbers is found when the bot begins to receive."""
    async with open_bot(tmp_path) as bot:
        ana = await known(bot)
        await bot.stop()
        ana.new_phone()
        bot.daemon.knows(ana)
        bot.renew()
        await bot.start()
        (changed,) = await bot.wait_for(IdentityChanged)
        assert (changed.origin.address, changed.wrote) == (ana.aci, False)
        await bot.until(lambda: bool(bot.daemon.asked("trust")))
        assert await bot.say(ana, "your case") == HELD


async def test_found_by_sending(tmp_path: Path) -> None:
    """When Signal refuses a message because of a changed safety number, that is told, and the message held."""
    async with open_bot(tmp_path) as bot:
        ana = await known(bot)
        ana.new_phone()
        assert await bot.say(ana, "your case") == HELD
        (changed,) = await bot.wait_for(IdentityChanged)
        assert changed.origin.address == ana.aci
        await bot.until(lambda: bool(bot.daemon.asked("trust")))
        assert await bot.say(ana, "your case") == HELD
        assert [message.body for message in ana.heard] == ["hello ana"]


async def test_killed_before_it_is_let_through(tmp_path: Path) -> None:
    """Whoever ends between remembering and trusting loses neither the doubt nor the words."""
    async with open_bot(tmp_path) as bot:
        ana = await known(bot)
        bot.daemon.script("trust", HANG, "always")
        ana.new_phone()
        await ana.says("new phone")
        await bot.wait_for(IdentityChanged)
        assert await bot.say(ana, "your case") == HELD
        await bot.stop()
        bot.daemon.script("trust", None)
        bot.renew()
        await bot.start()
        await calmed(bot, ana)
        assert [message.words for message in await bot.wait_for(MessageReceived, times=2)][-1] == "new phone"
        assert await bot.say(ana, "your case") == HELD


async def test_trusting_fails_at_first(tmp_path: Path) -> None:
    """One whom signal-cli will not trust does not keep the others waiting."""
    async with open_bot(tmp_path) as bot:
        ana, bea = await known(bot), bot.daemon.person()
        await bea.says("hello")
        await bot.wait_for(MessageReceived, times=2)
        bot.daemon.script("trust", Failure(-1, "no"))
        ana.new_phone()
        await ana.says("new phone")
        await bot.wait_for(IdentityChanged)
        bea.new_phone()
        await bea.says("mine, too")
        await bot.wait_for(IdentityChanged, times=2)
        await calmed(bot, ana)
        await bot.until(lambda: bot.daemon.trusts(bea))
        await bea.types()
        found = await bot.wait_for(MessageReceived, times=4)
        assert {message.words for message in found[2:]} == {"new phone", "mine, too"}


async def test_nothing_slips_through_between(tmp_path: Path) -> None:
    """A message that is on its way while the change is found goes to the old phone, or not at all."""
    async with open_bot(tmp_path) as bot:
        ana = await known(bot)
        await ana.sets_timer(3600)
        await bot.wait_for(DisappearingSet)
        bot.daemon.script("listContacts", HANG)
        sending = asyncio.create_task(bot.say(ana, "your case", expires=3600))
        await bot.until(lambda: bool(bot.daemon.asked("listContacts")))
        ana.new_phone()
        await ana.says("new phone")
        await bot.wait_for(IdentityChanged)
        assert bot.daemon.asked("trust") == []  # it waits for the turn of whoever is sending
        await sending
        await calmed(bot, ana)
        await bot.wait_for(MessageReceived, times=2)
        assert [message.body for message in ana.heard] == ["hello ana", "one moment"]


async def test_refused_until_it_is_let_through(tmp_path: Path) -> None:
    """What anybody may read is never held: it is tried again, until signal-cli no longer refuses it."""
    async with open_bot(tmp_path) as bot:
        ana = await known(bot)
        ana.new_phone()
        neutral = OutgoingKind.NEUTRAL
        assert await bot.say(ana, "one moment", neutral) == NotSent("identity-changed", again=True)
        await bot.wait_for(IdentityChanged)
        assert await bot.says_at_last(ana, "one moment", neutral)
        assert [message.body for message in ana.heard] == ["hello ana", "one moment"]


async def test_told_once_while_it_waits(tmp_path: Path) -> None:
    """While signal-cli cannot be moved to let somebody through, each attempt to send finds the change anew."""
    async with open_bot(tmp_path) as bot:
        ana = await known(bot)
        bot.daemon.script("trust", HANG, "always")
        ana.new_phone()
        assert await bot.say(ana, "one moment", OutgoingKind.NEUTRAL) == NotSent("identity-changed", again=True)
        await bot.until(lambda: bool(bot.daemon.asked("trust")))
        told = await bot.events(IdentityChanged)
        assert await bot.say(ana, "one moment", OutgoingKind.NEUTRAL) == NotSent("identity-changed", again=True)
        assert await bot.events(IdentityChanged) == told


async def test_the_canary(tmp_path: Path) -> None:
    """Our own second account, set up anew, is no reporter: it is let through, and the desk is told."""
    async with open_bot(tmp_path) as bot:
        canary = bot.daemon.person()
        bot.canary = canary.aci
        await bot.stop()
        bot.renew()
        await bot.start()
        await canary.says("canary")
        await bot.wait_for(CanaryHeard)
        canary.new_phone()
        await canary.says("canary")
        await bot.until(lambda: bot.daemon.trusts(canary))
        await canary.says("canary")
        await bot.wait_for(CanaryHeard, times=3)
        assert [event.alarm for event in await bot.events(AlarmRaised)] == ["identity-changed"]
        assert await bot.events(IdentityChanged) == []


async def test_a_responder(tmp_path: Path) -> None:
    """The desk is told; pages to them fail; what they say does not count until the operator has confirmed them."""
    async with open_bot(tmp_path) as bot:
        bea = bot.daemon.person(name="Bea")
        bot.responders.append(bea.aci)
        assert isinstance(await bot.say(bea, "a case waits", OutgoingKind.PAGE), Sent)
        bea.new_phone()
        await bea.says("!ack")
        await bot.until(lambda: bot.daemon.trusts(bea))
        await bea.types()
        (message,) = await bot.wait_for(MessageReceived)
        assert (message.origin.place, message.origin.trusted) == (Place.DUTY, False)
        failed = await bot.say(bea, "another case", OutgoingKind.PAGE)
        assert failed == NotSent("identity-changed", again=False)
        shown = f"{masked(bea.aci)}/{bea.heard[0].timestamp}"
        assert await bot.say(bea, "", OutgoingKind.WITHDRAW, edits=shown) == failed, "that is no doubt about a reporter"
        bea.new_phone()
        await bea.says("!ack again")
        await bot.until(lambda: bot.daemon.trusts(bea))
        await bea.types()
        await bot.wait_for(MessageReceived, times=2)
        assert [event.alarm for event in await bot.events(AlarmRaised)] == ["identity-changed"]
        assert await bot.events(IdentityChanged) == []

        async with bot.store.begin() as tx:
            assert bea.aci.encode() not in (await tx.secrets.get(DOUBTED) or b""), "a doubt may outlive a conversation"
        beside = Doubts(bot.store, bot.clock)  # the operator's command, in a process of its own
        await beside.load()
        assert await beside.remove(bea.aci)
        bot.daemon.drop_connections()
        await bot.says_at_last(bea, "a third case", OutgoingKind.PAGE)
        assert [message.body for message in bea.heard] == ["a case waits", "a third case"]


async def test_in_the_desk(tmp_path: Path) -> None:
    """Whoever is in the desk's group is not let through: they would read the desk along. The others still can."""
    async with open_bot(tmp_path, desk=DESK) as bot:
        bea, cyn = bot.daemon.person(name="Bea"), bot.daemon.person(name="Cyn")
        bot.daemon.group(DESK, [bea, cyn])
        assert await bot.post("a card") == Sent(f"{masked(f'group:{DESK}')}/{bea.heard[0].timestamp}")
        bea.new_phone()
        await bea.says("!status", group=DESK)
        await bot.wait_for(AlarmRaised)
        sent = await bot.post("another card")
        assert isinstance(sent, Sent)
        assert sent.unreached == 1
        assert [message.body for message in bea.heard] == ["a card"]
        assert [message.body for message in cyn.heard] == ["a card", "another card"]
        assert bot.daemon.asked("trust") == []
        assert await bot.events(MessageReceived) == []


async def test_whom_somebody_has_made_sure_of(tmp_path: Path) -> None:
    """Only the safety number that was told counts: another one is told anew, and nothing goes out to it."""
    async with open_bot(tmp_path) as bot:
        ana = await known(bot)
        first, second = await new_phone(bot, ana), await new_phone(bot, ana)
        assert len({first, second, ""}) == 3

        assert await bot.say(ana, first, OutgoingKind.TRUST) == OVERTAKEN
        assert await bot.say(ana, UNCHANGED, OutgoingKind.TRUST) == OVERTAKEN
        assert await bot.say(ana, "your case") == HELD
        assert await bot.say(ana, second, OutgoingKind.TRUST) == Sent("")
        assert isinstance(await bot.say(ana, "your case"), Sent)
        assert await bot.say(ana, UNCHANGED, OutgoingKind.TRUST) == Sent("")


async def test_a_safety_number_nobody_has_told_of(tmp_path: Path) -> None:
    """It changes again unseen: it is found when somebody has made sure of the one before, and told under its mark."""
    async with open_bot(tmp_path) as bot:
        ana = await known(bot)
        told = await new_phone(bot, ana)
        ana.new_phone()
        bot.daemon.knows(ana)

        assert await bot.say(ana, told, OutgoingKind.TRUST) == OVERTAKEN
        *_, now = await bot.events(IdentityChanged)
        assert now.mark not in ("", told)
        assert await bot.say(ana, told, OutgoingKind.TRUST) != Sent("")
        assert await bot.say(ana, "your case") == HELD


async def test_trust_is_refused(tmp_path: Path) -> None:
    """When signal-cli will not have it, that is told: it is of no use to try for ever."""
    async with open_bot(tmp_path) as bot:
        ana = await known(bot)
        bot.daemon.script("trust", Failure(-1, "no"), "always")
        ana.new_phone()
        bot.daemon.knows(ana)

        assert await bot.say(ana, "", OutgoingKind.TRUST) == NotSent("refused", again=False)
