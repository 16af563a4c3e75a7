"""The Matrix transport against a real homeserver, with people whose clients speak to signed devices only."""

from pathlib import Path

import aiohttp
import pytest

from safetybot.core.errors import OperatorError
from safetybot.core.events import (
    AlarmRaised,
    CompanyJoined,
    FileReceived,
    MessageEdited,
    MessageReceived,
    MessageUnreadable,
    MessageWithdrawn,
    Place,
    ReactionGiven,
    ReporterLeft,
    RoomUnencrypted,
)
from safetybot.core.outgoing import NotSent, OutgoingKind, Sent
from safetybot.demo.homeserver import Homeserver
from safetybot.transports.matrix.account import load_seeds, log_in, open_client, trust_anew
from safetybot.transports.matrix.cross_signing import Seeds, is_signed
from safetybot.transports.matrix.desk import load_desk
from safetybot.transports.matrix.inspection import inspect
from tests.matrix.bots import Bot, MakeBot, make_bot, seen, until
from tests.matrix.conftest import PASSWORD, Foreign
from tests.matrix.doubles import MemoryStore
from tests.matrix.foreign import ForeignClient

__all__ = ["make_bot"]  # a fixture is found by its name


async def test_words_travel_both_ways_without_a_warning(foreign: Foreign, make_bot: MakeBot) -> None:
    """A reporter, the bot and a responder read each other, in a thread, and no client shows a shield."""
    ana, bea = await foreign("ana"), await foreign("bea")
    bot = await make_bot(bea)
    async with bot.running():
        room = await ana.dm(bot.account.user_id)
        said = await ana.send(room, "somebody is at my door")
        (heard,) = await bot.mailbox.wait_for(MessageReceived)
        assert (heard.id, heard.message, heard.words) == (f"matrix:{said}", said, "somebody is at my door")
        assert (heard.origin.place, heard.origin.address, heard.origin.sender) == (Place.REPORTER, room, ana.user_id)
        assert (heard.origin.name, heard.origin.trusted) == ("", True)

        await bot.say(room, "are you safe?")
        assert (await seen(ana, "are you safe?")).clean

        card = await bot.post("case one")
        words = await bot.post("what ana said", thread=card, alert=True)
        shown = await seen(bea, "what ana said")
        assert shown.clean
        assert shown.thread_root == card
        assert shown.content["m.mentions"] == {"room": True}
        await bot.post("case one, taken", edits=card)
        assert (await bea.wait_for(lambda event: event.event_id == card and event.shown == "case one, taken")).clean

        await bea.send(bot.desk, "!take", thread_root=card)
        (command,) = await bot.mailbox.wait_for(MessageReceived, lambda event: event.origin.place is Place.DESK)
        assert (command.words, command.thread, command.answers, command.origin.trusted) == ("!take", card, None, True)
        assert command.origin.name == bea.user_id.removeprefix("@").split(":")[0][:40]

        bot.gone_out(await bot.send(OutgoingKind.WITHDRAW, bot.desk, edits=words))
        await bea.wait_for(lambda event: event.event_id == words and event.redacted)


async def test_everything_a_person_can_do_arrives(foreign: Foreign, make_bot: MakeBot) -> None:
    """Reactions, edits, files, withdrawals and leaving become events; what is unknown or malformed is no news."""
    ana, bea = await foreign("ana"), await foreign("bea")
    bot = await make_bot(bea)
    async with bot.running():
        room = await ana.dm(bot.account.user_id)
        asked = await bot.say(room, "question")
        await ana.react(room, asked, "👍")
        first = await ana.send(room, "furst")
        await ana.edit(room, first, "first")
        await ana.send_file(room, "voice.ogg", b"a voice", msgtype="m.audio")
        await ana.send_raw(room, "org.example.unknown", {"body": "?"})
        await ana.send_raw(room, "m.room.message", {"msgtype": "m.text", "body": ["no", "text"]})
        await ana.send_raw(room, "m.room.member", {"membership": "leave"})
        await ana.redact(room, first)
        await ana.send_clear(room, "m.room.message", {"msgtype": "m.text", "body": "slipped"})
        (slipped,) = await bot.mailbox.wait_for(MessageReceived, lambda event: event.words == "slipped")
        assert not slipped.origin.trusted
        assert [(event.target, event.emoji) for event in bot.mailbox.of(ReactionGiven)] == [(asked, "👍")]
        assert [(event.target, event.words) for event in bot.mailbox.of(MessageEdited)] == [(first, "first")]
        assert [event.file for event in bot.mailbox.of(FileReceived)] == ["audio"]
        assert [event.target for event in bot.mailbox.of(MessageWithdrawn)] == [first]
        assert len(bot.mailbox.events) == 6
        await ana.leave(room)
        (left,) = await bot.mailbox.wait_for(ReporterLeft)
        assert left.origin.address == room
        assert await bot.send(OutgoingKind.SAY, room, "anybody?") == NotSent("room-gone", again=False)


async def test_company_is_told_and_one_of_several_may_go(foreign: Foreign, make_bot: MakeBot) -> None:
    """A third person who comes in is told; when they go, the reporter is still there."""
    ana, bea, carl = await foreign("ana"), await foreign("bea"), await foreign("carl")
    bot = await make_bot(bea)
    async with bot.running():
        room = await ana.dm(bot.account.user_id)
        await ana.send(room, "alone")
        await bot.mailbox.wait_for(MessageReceived)
        assert bot.mailbox.of(CompanyJoined) == []
        await ana.invite(room, carl.user_id)
        await carl.wait_for_room("invite")
        await carl.join(room)
        (joined,) = await bot.mailbox.wait_for(CompanyJoined)
        assert joined.origin.address == room
        await carl.leave(room)
        await ana.send(room, "alone again")
        await bot.mailbox.wait_for(MessageReceived, lambda event: event.words == "alone again")
        assert bot.mailbox.of(ReporterLeft) == []
        await bot.say(room, "we are here")


async def test_nothing_is_lost_while_the_bot_is_down(foreign: Foreign, make_bot: MakeBot) -> None:
    """More messages than one sync shows, from two people and a new one, arrive in order and once."""
    ana, bea, carl = await foreign("ana"), await foreign("bea"), await foreign("carl")
    bot = await make_bot(bea)
    async with bot.running():
        room = await ana.dm(bot.account.user_id)
        await ana.send(room, "before")
        await bot.mailbox.wait_for(MessageReceived)
    for number in range(230):
        await ana.send(room, f"word {number}")
    new_room = await carl.dm(bot.account.user_id, wait_for_join=False)
    await bea.send(bot.desk, "!cases")
    async with bot.running():
        wanted = [f"word {number}" for number in range(230)]
        heard = await bot.mailbox.wait_for(MessageReceived, lambda event: event.origin.address == room, count=231)
        assert [event.words for event in heard] == ["before", *wanted]
        assert all(event.origin.trusted for event in heard)
        await bot.mailbox.wait_for(MessageReceived, lambda event: event.words == "!cases")
        await carl.wait_for_member(new_room, bot.account.user_id)
        await carl.send(new_room, "I am new")
        await bot.mailbox.wait_for(MessageReceived, lambda event: event.words == "I am new")
        assert not bot.mailbox.of(MessageUnreadable)
    accepted = len(bot.mailbox.events)
    async with bot.running():
        await ana.send(room, "after")
        await bot.mailbox.wait_for(MessageReceived, lambda event: event.words == "after")
        assert len(bot.mailbox.events) == accepted + 1


async def test_the_same_again_after_a_lost_position(foreign: Foreign, make_bot: MakeBot) -> None:
    """Killed before the position was stored, the next process reads the same messages again, readable."""
    ana, bea = await foreign("ana"), await foreign("bea")
    bot = await make_bot(bea)
    async with bot.running():
        room = await ana.dm(bot.account.user_id)
        await ana.send(room, "one")
        await bot.mailbox.wait_for(MessageReceived)
        earlier = bot.mailbox.at
        await ana.send(room, "two")
        await bot.mailbox.wait_for(MessageReceived, count=2)
    lost = bot.mailbox.events.pop()
    bot.mailbox.at = earlier
    async with bot.running():
        heard = await bot.mailbox.wait_for(MessageReceived, count=2)
        assert (heard[1].id, heard[1].words) == (lost.id, "two")
        assert not bot.mailbox.of(MessageUnreadable)


async def test_words_written_before_we_joined_are_read(foreign: Foreign, make_bot: MakeBot) -> None:
    """What somebody writes between inviting us and our joining arrives, even when it is more than a sync shows."""
    ana, bea = await foreign("ana"), await foreign("bea")
    bot = await make_bot(bea)
    room = await ana.dm(bot.account.user_id, wait_for_join=False)
    await ana.sync()
    for number in range(15):
        await ana.send(room, f"early {number}")
    async with bot.running():
        heard = await bot.mailbox.wait_for(MessageReceived, count=15)
        assert [event.words for event in heard] == [f"early {number}" for number in range(15)]


async def test_a_first_word_in_the_first_second_is_not_dropped_in_silence(foreign: Foreign, make_bot: MakeBot) -> None:
    """Sent in the very moment of making the room, it is read or else reported as unreadable; the next one is read."""
    ana, bea = await foreign("ana"), await foreign("bea")
    bot = await make_bot(bea)
    async with bot.running():
        room = await ana.dm(bot.account.user_id, wait_for_join=False)
        first = await ana.send(room, "at once")
        await until(lambda: has_membership(ana, room, bot, "join"))
        await ana.sync()
        await ana.send(room, "again")
        await bot.mailbox.wait_for(MessageReceived, lambda event: event.words == "again")
        told = [event.message for event in bot.mailbox.events if isinstance(event, MessageReceived | MessageUnreadable)]
        assert told[0] == first


async def test_only_direct_invitations_are_accepted(foreign: Foreign, make_bot: MakeBot) -> None:
    """The bot joins conversations between two and declines every other room, also when it was invited while down."""
    ana, bea = await foreign("ana"), await foreign("bea")
    bot = await make_bot(bea)
    before = await ana.create_room("While down", [bot.account.user_id])
    async with bot.running():
        during = await ana.create_room("A party", [bot.account.user_id])
        room = await ana.dm(bot.account.user_id)
        assert (await ana.members(room))[bot.account.user_id] == "join"
        for declined in (before, during):
            await until(lambda declined=declined: has_membership(ana, declined, bot, "leave"))  # type: ignore[misc]


async def has_membership(client: ForeignClient, room: str, bot: Bot, wanted: str) -> bool:
    return (await client.members(room)).get(bot.account.user_id) == wanted


async def test_a_room_without_encryption_keeps_no_words(foreign: Foreign, make_bot: MakeBot) -> None:
    """There the bot learns that somebody wrote, never what; it says one sentence in the clear and nothing else."""
    ana, bea = await foreign("ana"), await foreign("bea")
    bot = await make_bot(bea)
    async with bot.running():
        room = await ana.dm(bot.account.user_id, encrypted=False)
        await ana.send(room, "everybody can read this")
        told = await bot.mailbox.wait_for(RoomUnencrypted, count=2)
        assert {event.origin.address for event in told} == {room}
        assert not bot.mailbox.of(MessageReceived)
        assert await bot.send(OutgoingKind.SAY, room, "secret") == NotSent("not-encrypted", again=False)
        bot.gone_out(await bot.send(OutgoingKind.UNENCRYPTED, room, "please open an encrypted room"))
        assert not (await seen(ana, "please open an encrypted room")).encrypted
        encrypted = await ana.dm(bot.account.user_id)
        await ana.send(encrypted, "better")
        await bot.mailbox.wait_for(MessageReceived)
        assert await bot.send(OutgoingKind.UNENCRYPTED, encrypted, "no") == NotSent("encrypted", again=False)


async def test_an_unsigned_responder_device_gets_no_key(foreign: Foreign, make_bot: MakeBot) -> None:
    """What is posted in the desk is read by signed devices alone; what an unsigned one says there is not trusted."""
    bea, dan = await foreign("bea"), await foreign("dan", signed=False)
    bot = await make_bot(bea, dan)
    async with bot.running():
        posted = await bot.post("for signed devices")
        assert (await seen(bea, "for signed devices")).clean
        unread = await dan.wait_for(lambda event: event.event_id == posted)
        assert not unread.decrypted
        await dan.send(bot.desk, "!cases")
        (said,) = await bot.mailbox.wait_for(MessageReceived)
        assert (said.words, said.origin.trusted) == ("!cases", False)
        findings = await inspect(bot.account, bot.store, bot.folder, desk=bot.desk)
        assert [finding.ok for finding in findings if finding.name == "responder's device"].count(False) == 1

        await dan.bootstrap()
        await dan.send(bot.desk, "!help")
        said = (await bot.mailbox.wait_for(MessageReceived, lambda event: event.words == "!help"))[0]
        assert said.origin.trusted
        await bot.post("now for all")
        assert (await seen(dan, "now for all")).decrypted


async def test_an_unsigned_reporter_is_answered(foreign: Foreign, make_bot: MakeBot) -> None:
    """An insecure first contact is better than none: somebody whose client signs nothing is read and answered."""
    ana, bea = await foreign("ana", signed=False), await foreign("bea")
    bot = await make_bot(bea)
    async with bot.running():
        room = await ana.dm(bot.account.user_id)
        await ana.send(room, "help")
        (heard,) = await bot.mailbox.wait_for(MessageReceived)
        assert not heard.origin.trusted
        await bot.say(room, "we are here")
        assert (await seen(ana, "we are here")).decrypted


async def test_a_responders_changed_identity_raises_an_alarm(
    foreign: Foreign, make_bot: MakeBot, tmp_path: Path
) -> None:
    """The desk is told, the one whose identity changed gets no more keys and no page, and the others go on reading."""
    bea, dan = await foreign("bea"), await foreign("dan")
    bot = await make_bot(bea, dan)
    bot.responders = {"Dan": dan.user_id}
    async with bot.running():
        await bot.post("for both")
        assert (await seen(dan, "for both")).clean
        thief = tmp_path / "thief"
        await log_in(MemoryStore(), thief, homeserver=bot.url, user=dan.user_id, password=PASSWORD, token=None)
        (alarm,) = await bot.mailbox.wait_for(AlarmRaised)
        assert alarm.alarm == "identity-changed"
        after = await bot.post("for one")
        assert (await seen(bea, "for one")).decrypted
        assert not (await dan.wait_for(lambda event: event.event_id == after)).decrypted
        unsent = NotSent("identity-changed", again=False)
        assert await bot.send(OutgoingKind.PAGE, dan.user_id, "P0") == unsent
    findings = await inspect(bot.account, bot.store, bot.folder, desk=bot.desk)
    assert any(dan.user_id in finding.problem and "has changed" in finding.problem for finding in findings)
    assert await trust_anew(bot.store, dan.user_id)
    assert not await trust_anew(bot.store, dan.user_id)  # nothing is pinned now: what is seen next will be


async def test_an_access_token_will_do(homeserver: Homeserver, tmp_path: Path) -> None:
    """An account without a password logs in with a token of a fresh session; a wrong one is the operator's turn."""
    user = await homeserver.register("token-bot", PASSWORD)
    asked = {"type": "m.login.password", "identifier": {"type": "m.id.user", "user": user}, "password": PASSWORD}
    async with (
        aiohttp.ClientSession() as http,
        http.post(f"{homeserver.url}/_matrix/client/v3/login", json=asked) as answer,
    ):
        token = (await answer.json())["access_token"]
    store, folder, url = MemoryStore(), tmp_path / "matrix", homeserver.url

    with pytest.raises(OperatorError, match="does not accept the access token"):
        await log_in(store, folder, homeserver=url, user=user, password=None, token="nonsense")
    account = await log_in(store, folder, homeserver=url, user=user, password=None, token=token)

    findings = {finding.name: finding.ok for finding in await inspect(account, store, folder, desk=None)}
    assert findings["access token"]
    assert findings["bot's device"]


async def test_a_second_login_is_signed_by_the_same_identity(foreign: Foreign, make_bot: MakeBot) -> None:
    """Logging in again makes a new device under the old identity and ends the old one; people see no change."""
    ana, bea = await foreign("ana"), await foreign("bea")
    bot = await make_bot(bea)
    first = bot.account
    bot.account = await log_in(
        bot.store, bot.folder, homeserver=bot.url, user=first.user_id, password=PASSWORD, token=None
    )
    assert bot.account.device_id != first.device_id
    async with bot.running():
        room = await ana.dm(bot.account.user_id)
        await ana.send(room, "is it you?")
        await bot.mailbox.wait_for(MessageReceived)
        await bot.say(room, "it is me")
        assert (await seen(ana, "it is me")).clean
    bot.account = first
    with pytest.raises(OperatorError, match="no longer accepts our access token"):
        async with bot.running():
            pass


async def test_another_identity_is_refused(foreign: Foreign, make_bot: MakeBot) -> None:
    """An identity that is not ours is not replaced without the password, and the bot does not run unsigned."""
    bea = await foreign("bea")
    bot = await make_bot(bea)
    await bot.store.secrets.set("matrix-seeds", Seeds.new().to_bytes())
    client = await open_client(bot.account, bot.store, bot.folder)
    assert not await is_signed(client, await load_seeds(bot.store))
    await client.close()
    with pytest.raises(OperatorError, match="another cross-signing identity"):
        async with bot.running():
            pass


async def test_without_a_desk_the_bot_does_not_start(foreign: Foreign, make_bot: MakeBot) -> None:
    """A bot that is not in its desk says so instead of listening to people in vain; the desk may be elsewhere."""
    bea = await foreign("bea")
    bot = await make_bot(bea)
    assert await load_desk(bot.store) == bot.desk
    bot.desk = await bea.create_room("Elsewhere")
    with pytest.raises(OperatorError, match="not in the responder room"):
        async with bot.running():
            pass
    bot.desk = ""
    async with bot.running():
        room = await bea.dm(bot.account.user_id)
        await bot.say(room, "responders are on Signal")


async def test_the_bot_enters_the_desk_it_is_invited_to(foreign: Foreign, make_bot: MakeBot) -> None:
    """A desk made by a responder is joined although the invitation is not direct; an unencrypted one is refused."""
    bea = await foreign("bea")
    bot = await make_bot(bea)
    bot.desk = await bea.create_room("Our room", [bot.account.user_id])
    async with bot.running():
        await bea.wait_for_member(bot.desk, bot.account.user_id)
        await until(lambda: is_sent(bot))
        assert (await seen(bea, "here I am")).clean
    bot.desk = await bea.create_room("In the clear", [bot.account.user_id], encrypted=False)
    async with bot.running():
        with pytest.raises(OperatorError, match="not encrypted"):
            await bot.ended()


async def is_sent(bot: Bot) -> bool:
    return isinstance(await bot.send(OutgoingKind.POST, bot.desk, "here I am", id="greeting"), Sent)
