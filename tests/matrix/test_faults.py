"""The Matrix transport when something goes wrong: a failing server, lost keys, hostile people."""

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from nio import RoomSendResponse

from safetybot.core.errors import OperatorError
from safetybot.core.events import AlarmRaised, MessageReceived, MessageUnreadable
from safetybot.core.ports import NotSent, OutgoingKind, Sent
from safetybot.demo.homeserver import Homeserver
from safetybot.transports.matrix.account import log_in, open_client
from safetybot.transports.matrix.client import BotClient
from safetybot.transports.matrix.sync import FILTER
from safetybot.transports.matrix.trust import Pins, Trust
from tests.matrix.bots import Bot, MakeBot, make_bot, seen, until
from tests.matrix.conftest import PASSWORD, Foreign
from tests.matrix.doubles import DiskFullError, MemoryStore
from tests.matrix.proxy import Proxy, proxy_to

transactions = count(1)

__all__ = ["make_bot"]  # a fixture is found by its name


@pytest_asyncio.fixture(loop_scope="session")
async def proxy(homeserver: Homeserver) -> AsyncIterator[Proxy]:
    """A door in front of the homeserver that can be made to stick."""
    async with proxy_to(homeserver.url) as door:
        yield door


def behind(bot: Bot, proxy: Proxy) -> Bot:
    """The same bot, reaching its homeserver through that door."""
    bot.account = replace(bot.account, homeserver=proxy.url)
    return bot


class KeyKeeper:
    """Takes the key messages out of sync answers, and puts them back in when told to."""

    def __init__(self) -> None:
        self.held: list[Any] = []
        self.holding = True

    def __call__(self, answer: dict[str, Any]) -> None:
        events = answer.setdefault("to_device", {}).setdefault("events", [])
        if self.holding:
            self.held += events
            events.clear()
        else:
            events[:0] = self.held
            self.held.clear()


async def test_a_failing_server_is_asked_seldom_and_nothing_is_lost(
    foreign: Foreign, make_bot: MakeBot, proxy: Proxy
) -> None:
    """While everything answers 502 the bot waits between its attempts; afterwards it has heard everything."""
    ana, bea = await foreign("ana"), await foreign("bea")
    bot = behind(await make_bot(bea), proxy)
    async with bot.running():
        room = await ana.dm(bot.account.user_id)
        await ana.send(room, "one")
        await bot.mailbox.wait_for(MessageReceived)
        proxy.refuses("/_matrix", times=2)
        await ana.send(room, "two")
        await until(lambda: used_up(proxy))
        proxy.refuses("/send/", times=1)
        assert await bot.send(OutgoingKind.SAY, room, "three", id="x") == NotSent("server")
        await bot.mailbox.wait_for(MessageReceived, count=2)
        await bot.say(room, "three", id="x")
        await bot.say(room, "three", id="x")
        await bot.say(room, "four")
        await seen(ana, "four")
        assert [event.body for event in ana.events].count("three") == 1
        proxy.refuses("/send/", times=1, status=429)
        assert await bot.send(OutgoingKind.SAY, room, "five") == NotSent("rate-limited")


async def used_up(proxy: Proxy) -> bool:
    await asyncio.wait_for(asyncio.get_running_loop().run_in_executor(None, lambda: None), 1)
    return all(times == 0 for times, _ in proxy.refuse.values())


async def test_a_revoked_token_ends_it_with_words(foreign: Foreign, make_bot: MakeBot) -> None:
    """When the bot's session is ended somewhere else, it stops and says what to do, instead of asking for ever."""
    bot = await make_bot(await foreign("bea"))
    async with bot.running():
        client = await open_client(bot.account, bot.store, bot.folder)
        await client.request("POST", "/logout", {})
        await client.close()
        with pytest.raises(OperatorError, match="no longer accepts our access token") as caught:
            await bot.ended()
    assert "safetybot login" in caught.value.advice


async def test_a_key_that_could_not_be_handed_over_is_offered_again(
    foreign: Foreign, make_bot: MakeBot, proxy: Proxy
) -> None:
    """A failing key message is repeated before the words are sent; when it keeps failing, nothing is sent at all."""
    ana, bea = await foreign("ana"), await foreign("bea")
    bot = behind(await make_bot(bea), proxy)
    async with bot.running():
        room = await ana.dm(bot.account.user_id)
        await ana.send(room, "hello")
        await bot.mailbox.wait_for(MessageReceived)
        proxy.refuses("/sendToDevice/", times=1)
        await bot.say(room, "readable")
        assert (await seen(ana, "readable")).clean
        await ana.rotate(room)
        assert bot.transport is not None
        proxy.refuses("/sendToDevice/")
        assert await bot.send(OutgoingKind.POST, bot.desk, "card", id="card") == NotSent("no-key-shared")
        proxy.obeys("/sendToDevice/")
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


async def test_a_late_key_opens_what_waited_for_it(foreign: Foreign, make_bot: MakeBot, proxy: Proxy) -> None:
    """A message whose key is missing is reported, kept, and becomes a message when the key comes."""
    ana, bea = await foreign("ana"), await foreign("bea")
    bot, keeper = behind(await make_bot(bea), proxy), KeyKeeper()
    async with bot.running():
        room = await ana.dm(bot.account.user_id)
        proxy.changes["/sync"] = keeper
        first = await ana.send(room, "first")
        (closed,) = await bot.mailbox.wait_for(MessageUnreadable)
        assert (closed.id, closed.message) == (f"matrix:unreadable:{first}", first)
        assert not bot.mailbox.of(MessageReceived)
        await until(lambda: holds(keeper))
        keeper.holding = False
        await ana.send(room, "second")
        heard = await bot.mailbox.wait_for(MessageReceived, count=2)
        assert sorted(event.words for event in heard) == ["first", "second"]
        assert all(event.origin.trusted for event in heard)
        assert not bot.mailbox.still_closed


async def holds(keeper: KeyKeeper) -> bool:
    await asyncio.wait_for(asyncio.get_running_loop().run_in_executor(None, lambda: None), 1)
    return bool(keeper.held)


async def test_a_key_that_came_just_before_the_end_is_not_forgotten(
    foreign: Foreign, make_bot: MakeBot, proxy: Proxy
) -> None:
    """Stopped after the key was stored and before the opened message was, the next process opens it."""
    ana, bea = await foreign("ana"), await foreign("bea")
    bot, keeper = behind(await make_bot(bea), proxy), KeyKeeper()
    async with bot.running():
        room = await ana.dm(bot.account.user_id)
        proxy.changes["/sync"] = keeper
        await ana.send(room, "first")
        await bot.mailbox.wait_for(MessageUnreadable)
        await until(lambda: holds(keeper))
        bot.mailbox.fill_up()
        keeper.holding = False
        await ana.send(room, "second")
        with pytest.raises(DiskFullError):
            await bot.ended()
    bot.mailbox.full = False
    async with bot.running():
        heard = await bot.mailbox.wait_for(MessageReceived, count=2)
        assert sorted(event.words for event in heard) == ["first", "second"]
        assert not bot.mailbox.still_closed


async def test_a_strangers_server_cannot_stop_the_sync(foreign: Foreign, make_bot: MakeBot, proxy: Proxy) -> None:
    """An invitation with nonsense in its room state, and key messages of any form, are let go; one alarm is raised."""
    ana, bea = await foreign("ana"), await foreign("bea")
    bot = behind(await make_bot(bea), proxy)
    member = {"type": "m.room.member", "state_key": bot.account.user_id, "sender": "@eve:evil", "unsigned": None}
    nonsense = [{**member, "content": []}, {"type": 5}, None, {**member, "content": {"membership": "invite"}}]
    withheld = {"type": "m.room_key.withheld", "sender": "@eve:evil", "content": {"code": "m.unverified"}}

    def disturb(answer: dict[str, Any]) -> None:
        answer.setdefault("rooms", {}).setdefault("invite", {})["!evil"] = {"invite_state": {"events": nonsense}}
        events = answer.setdefault("to_device", {}).setdefault("events", [])
        events += [withheld, {"type": "m.room_key_request", "sender": "@eve:evil", "content": {"action": []}}]
        events += [{"type": "m.room.encrypted", "sender": "@eve:evil", "content": {"algorithm": None}}]

    proxy.changes["/sync"] = disturb
    async with bot.running():
        room = await ana.dm(bot.account.user_id)
        await ana.send(room, "hello")
        await bot.mailbox.wait_for(MessageReceived)
        assert [event.alarm for event in bot.mailbox.of(AlarmRaised)] == ["our-device-distrusted"]


async def test_hostile_payloads_and_keys_harm_nobody_else(
    homeserver: Homeserver, foreign: Foreign, make_bot: MakeBot, tmp_path: Path
) -> None:
    """Whatever stands inside the encryption, and whatever keys somebody publishes, others are heard and answered."""
    ana, bea = await foreign("ana"), await foreign("bea")
    bot = await make_bot(bea)
    user = await homeserver.register(f"eve-{tmp_path.name}".lower(), PASSWORD)
    store = MemoryStore()
    account = await log_in(store, tmp_path / "eve", homeserver=homeserver.url, user=user, password=PASSWORD, token=None)
    eve = await open_client(account, store, tmp_path / "eve")
    try:
        async with bot.running():
            room = await hostile_room(eve, bot)
            text = {"msgtype": "m.text", "body": "x"}
            for payload in (
                {"type": "m.room.message", "content": text, "unsigned": None},
                {"type": "m.room.message", "content": text, "unsigned": 5},
                {"type": "m.room.message", "content": {**text, "m.relates_to": "no"}},
                {"type": "m.room.message", "content": "no content"},
                {"type": "m.room.message", "content": {**text, "body": "\ud800"}},
                {"type": "m.room.encrypted", "content": {"ciphertext": "again", "algorithm": "m.megolm.v1.aes-sha2"}},
                {"type": "m.room.member", "content": {"membership": "leave"}, "state_key": bot.account.user_id},
                {"type": ["m.room.message"], "content": text},
                ["no", "object"],
            ):
                await hostile_send(eve, room, json.dumps(payload))
            await hostile_send(eve, room, '{"type":"m.room.message","content":{"a":' + "[" * 3000 + "]" * 3000 + "}}")
            await hostile_send(eve, room, '{"type":"m.room.message","content":{"a":' + "1" * 5000 + "}}")
            await publish_garbage(eve)
            await hostile_send(
                eve, room, json.dumps({"type": "m.room.message", "content": {**text, "body": "the end"}})
            )
            await bot.mailbox.wait_for(MessageReceived, lambda event: event.words == "the end")

            good = await ana.dm(bot.account.user_id)
            await ana.send(good, "is anybody there?")
            await bot.mailbox.wait_for(MessageReceived, lambda event: event.origin.sender == ana.user_id)
            await bot.say(good, "yes")
            assert (await seen(ana, "yes")).clean
            assert isinstance(await bot.send(OutgoingKind.SAY, room, "we hear you"), Sent)
    finally:
        await eve.close()


async def hostile_room(eve: BotClient, bot: Bot) -> str:
    """A direct room of Eve's with the bot in it, and its room key handed over."""
    trust = Trust(eve, Pins(None, b""), _keep_nothing)
    eve.learn = trust.learn
    encryption = {"type": "m.room.encryption", "state_key": "", "content": {"algorithm": "m.megolm.v1.aes-sha2"}}
    settings = {"invite": [bot.account.user_id], "is_direct": True, "initial_state": [encryption]}
    room: str = (await eve.request("POST", "/createRoom", settings)).body["room_id"]
    since = None
    while room not in eve.rooms or bot.account.user_id not in await joined(eve, room):
        since = (await eve.sync(timeout=0, since=since, full_state=True, sync_filter=FILTER)).next_batch
    await eve.keys_query()
    trust.apply(eve.rooms[room].users, lambda user: False)
    content = {"msgtype": "m.text", "body": "the beginning"}
    assert isinstance(await eve.room_send(room, "m.room.message", content), RoomSendResponse)
    return room


async def joined(client: BotClient, room: str) -> dict[str, Any]:
    members: dict[str, Any] = (await client.request("GET", f"/rooms/{room}/joined_members")).body["joined"]
    return members


async def _keep_nothing(pins: bytes) -> None:
    """Eve pins nobody for good."""


async def hostile_send(eve: BotClient, room: str, plain: str) -> None:
    """Encrypt any text at all as a room event."""
    session = eve.olm.outbound_group_sessions[room]
    content = {
        "algorithm": "m.megolm.v1.aes-sha2",
        "sender_key": eve.olm.account.identity_keys["curve25519"],
        "ciphertext": session.encrypt(plain),
        "session_id": session.id,
        "device_id": eve.device_id,
    }
    path = f"/rooms/{room}/send/m.room.encrypted/{next(transactions)}"
    assert (await eve.request("PUT", path, content)).good


async def publish_garbage(eve: BotClient) -> None:
    """Log in a second device of Eve's whose published keys are no keys."""
    who = {"type": "m.id.user", "user": eve.user_id}
    login = {"type": "m.login.password", "identifier": who, "password": PASSWORD}
    second = (await eve.request("POST", "/login", login)).body
    device, mine = second["device_id"], eve.access_token
    eve.access_token = second["access_token"]
    document = {
        "user_id": eve.user_id,
        "device_id": device,
        "algorithms": [],
        "keys": {f"ed25519:{device}": "no key", f"curve25519:{device}": "ä"},
        "signatures": {eve.user_id: {f"ed25519:{device}": "no signature"}},
    }
    one_time = {"signed_curve25519:AAAA": {"key": "no key", "signatures": {eve.user_id: {f"ed25519:{device}": "no"}}}}
    answer = await eve.request("POST", "/keys/upload", {"device_keys": document, "one_time_keys": one_time})
    assert answer.good, answer
    eve.access_token = mine
