"""The Matrix transport when something goes wrong: a revoked token, late keys, hostile people."""

import asyncio
import json
from itertools import count
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from nio import RoomSendResponse

from safetybot.core.errors import OperatorError
from safetybot.core.events import AlarmRaised, MessageReceived, MessageUnreadable
from safetybot.core.outgoing import OutgoingKind, Sent
from safetybot.demo.homeserver import Homeserver
from safetybot.transports.matrix.account import log_in, open_client
from safetybot.transports.matrix.client import BotClient
from safetybot.transports.matrix.sync import FILTER
from safetybot.transports.matrix.trust import Pins, Trust
from tests.matrix.bots import Bot, MakeBot, behind, make_bot, seen, until
from tests.matrix.conftest import PASSWORD, Foreign
from tests.matrix.doubles import DiskFullError, MemoryStore
from tests.matrix.proxy import KeyKeeper, Proxy

transactions = count(1)

__all__ = ["make_bot"]  # a fixture is found by its name


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


async def test_used_up_keys_silence_nobody(
    homeserver: Homeserver, foreign: Foreign, make_bot: MakeBot, tmp_path: Path
) -> None:
    """Somebody takes all one-time keys while the bot is down: the first words of new people can still be read."""
    ana, bea, carl = await foreign("ana"), await foreign("bea"), await foreign("carl")
    bot = await make_bot(bea)
    async with bot.running():
        pass
    user = await homeserver.register(f"eve-{tmp_path.name}".lower(), PASSWORD)
    async with aiohttp.ClientSession(f"{homeserver.url}/_matrix/client/v3/") as http:
        login = {"type": "m.login.password", "identifier": {"type": "m.id.user", "user": user}, "password": PASSWORD}
        async with http.post("login", json=login) as answer:
            http.headers["Authorization"] = f"Bearer {(await answer.json())['access_token']}"
        taken: list[str] = []
        wanted = {"one_time_keys": {bot.account.user_id: {bot.account.device_id: "signed_curve25519"}}}
        for _ in range(60):
            async with http.post("keys/claim", json=wanted) as answer:
                devices = (await answer.json())["one_time_keys"][bot.account.user_id]
                taken += devices[bot.account.device_id]
    assert taken[-1] == taken[-2]  # all of them, and then the fallback key for everybody
    for person in (ana, carl):
        room = await person.dm(bot.account.user_id, wait_for_join=False)
        await person.wait_for_member(room, bot.account.user_id, "invite")
        await person.send(room, "is anybody there?")
    async with bot.running():
        await bot.mailbox.wait_for(MessageReceived, count=2)
        assert not bot.mailbox.of(MessageUnreadable)


async def test_an_old_message_shown_again_is_found_out(foreign: Foreign, make_bot: MakeBot, proxy: Proxy) -> None:
    """A homeserver that shows an old message under a new id is not believed, not even by the next process."""
    ana, bea = await foreign("ana"), await foreign("bea")
    bot, recorder = behind(await make_bot(bea), proxy), Recorder()
    proxy.changes["/sync"] = recorder
    async with bot.running():
        recorder.room = await ana.dm(bot.account.user_id)
        await ana.send(recorder.room, "close it")
        await bot.mailbox.wait_for(MessageReceived)
    async with bot.running():
        recorder.replay = {**recorder.seen[-1], "event_id": "$again", "origin_server_ts": 1}
        await ana.send(recorder.room, "after")
        heard = await bot.mailbox.wait_for(MessageReceived, count=2)
        assert [event.words for event in heard] == ["close it", "after"]
        assert [event.message for event in bot.mailbox.of(MessageUnreadable)] == ["$again"]


class Recorder:
    """Keeps the encrypted events of one room, and puts one of them in front of the next ones when told to."""

    def __init__(self) -> None:
        self.room = ""
        self.seen: list[dict[str, Any]] = []
        self.replay: dict[str, Any] | None = None

    def __call__(self, answer: dict[str, Any]) -> None:
        timeline = answer.get("rooms", {}).get("join", {}).get(self.room, {}).get("timeline", {})
        events = [event for event in timeline.get("events", []) if event["type"] == "m.room.encrypted"]
        if events and self.replay is not None:
            timeline["events"].insert(0, self.replay)
            self.replay = None
        self.seen += events


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
