"""The double of signal-cli-rest-api: it drops, refuses, hides and falls silent as the real one does."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from signalbot import ConnectionMode, DataMessageContext, DataMessageHandler, SendMessage, SignalBot

from safetybot.demo.signal.answers import CUT, HANG, LATE
from safetybot.demo.signal.rest import SignalCliRest
from safetybot.demo.signal.rest_routes import Reply, outer_id

SECONDS = 10


@pytest.fixture
async def rest() -> AsyncIterator[SignalCliRest]:
    """A running wrapper."""
    rest = SignalCliRest()
    await rest.start()
    yield rest
    await rest.stop()


class Http:
    """A plain client."""

    def __init__(self, session: aiohttp.ClientSession, rest: SignalCliRest) -> None:
        self.session, self.rest = session, rest

    async def ask(self, method: str, path: str, body: Any = None) -> tuple[int, Any]:
        """The status and the body of the answer."""
        place = self.rest.url + path.format(n=self.rest.number)
        async with self.session.request(method, place, json=body) as response:
            return response.status, await response.json() if response.content_type == "application/json" else None

    async def send(self, *recipients: str, **more: Any) -> tuple[int, Any]:
        """Send a message."""
        body = {"number": self.rest.number, "recipients": recipients, "message": "hello"}
        return await self.ask("POST", "/v2/send", body | more)

    async def listen(self, **options: Any) -> aiohttp.ClientWebSocketResponse[bool]:
        """Open the websocket."""
        socket = await self.session.ws_connect(f"{self.rest.url}/v1/receive/{self.rest.number}", **options)
        await self.rest.sockets.listening()
        return socket


@pytest.fixture
async def http(rest: SignalCliRest) -> AsyncIterator[Http]:
    """A client of it."""
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=SECONDS)) as session:
        yield Http(session, rest)


async def _frame(socket: aiohttp.ClientWebSocketResponse[bool]) -> Any:
    return await socket.receive_json(timeout=SECONDS)


async def test_what_comes_while_no_websocket_is_open_is_lost(rest: SignalCliRest, http: Http) -> None:
    """Before the first, between two: gone. While the wrapper itself is down it waits, and is lost when it starts."""
    ana = rest.person(name="Ana")
    await ana.says("one")
    socket = await http.listen()
    await ana.says("two")
    assert (await _frame(socket))["envelope"]["dataMessage"]["message"] == "two"
    await socket.close()
    await rest.sockets.listening(0)
    await ana.says("three")
    await rest.stop()
    await ana.says("four")
    assert len(rest.queue) == 1
    await rest.start()

    socket = await http.listen()
    await ana.says("five")
    assert (await _frame(socket))["envelope"]["dataMessage"]["message"] == "five"
    assert (rest.sockets.dropped, rest.queue) == (3, [])


@pytest.mark.parametrize("code", [1000, 1001])
async def test_a_websocket_can_end_politely(rest: SignalCliRest, http: Http, code: int) -> None:
    """A clean close says its code, and nothing else."""
    socket = await http.listen()
    await rest.sockets.close(code)

    assert (await socket.receive(SECONDS)).type is aiohttp.WSMsgType.CLOSE
    assert socket.close_code == code


async def test_a_websocket_can_end_without_a_word(rest: SignalCliRest, http: Http) -> None:
    """A connection that is cut has no close code of the other end."""
    socket = await http.listen()
    rest.sockets.cut()

    assert (await socket.receive(SECONDS)).type in (aiohttp.WSMsgType.CLOSED, aiohttp.WSMsgType.ERROR)


async def test_a_websocket_can_be_dead_without_having_ended(rest: SignalCliRest, http: Http) -> None:
    """No pong, no frame, no end; a healthy one answers a ping."""
    socket = await http.listen(autoping=False)
    await socket.ping()
    assert (await socket.receive(SECONDS)).type is aiohttp.WSMsgType.PONG
    rest.sockets.answers_pings = False
    await rest.person().says("lost")
    await socket.ping()
    await http.ask("GET", "/v1/about")

    with pytest.raises(TimeoutError):
        await socket.receive(0.05)


async def test_a_websocket_can_be_slow_to_open(rest: SignalCliRest, http: Http) -> None:
    """Nobody is let in for a while; what comes meanwhile is lost as well."""
    rest.sockets.lets_in.clear()
    opening = asyncio.create_task(http.listen())
    await http.ask("GET", "/v1/about")
    await rest.person().says("lost")
    rest.sockets.lets_in.set()
    await opening

    assert rest.sockets.dropped == 1


async def test_any_frame_can_come(rest: SignalCliRest, http: Http) -> None:
    """Errors, what is not JSON, and exceptions arrive as they are; a plain GET of the websocket is refused."""
    socket = await http.listen()
    await rest.raw(b'{"error":"no reason given"}')
    await rest.raw(b"not json")
    ana = rest.person()
    await ana.says("before")
    ana.new_phone()
    await ana.says("after")

    assert (await socket.receive_str(timeout=SECONDS), await socket.receive_str(timeout=SECONDS)) == (
        '{"error":"no reason given"}',
        "not json",
    )
    assert "dataMessage" in (await _frame(socket))["envelope"]
    assert (await _frame(socket))["exception"]["type"] == "UntrustedIdentityException"
    assert (await http.ask("GET", "/v1/receive/{n}"))[0] == 400


async def test_what_is_left_of_a_reason(rest: SignalCliRest, http: Http) -> None:
    """Success may hold failures; all failed is 400 without a reason; only a limit has a status of its own."""
    ana, ben = rest.person(), rest.person()
    status, [sent] = await http.send(ana.aci)
    assert (status, ana.heard[0].timestamp) == (201, int(sent["timestamp"]))
    assert isinstance(sent["timestamp"], str)

    ben.failing = "UNREGISTERED_FAILURE"
    status, [mixed] = await http.send(ana.aci, ben.aci)
    assert (status, [one["uuid"] for one in mixed["errors"]["recipients"]]) == (201, [ben.aci])
    assert await http.send(ben.aci) == (400, {"error": "Failed to send message"})
    ben.failing = "IDENTITY_FAILURE"
    assert await http.send(ben.aci) == (
        400,
        {"error": "Unable to complete request due to untrusted recipient keys"},
    )
    ben.failing = "RATE_LIMIT_FAILURE"
    status, limit = await http.send(ben.aci)
    assert (status, len(limit["challenge_tokens"]), limit["account"]) == (429, 1, rest.number)
    assert (await http.send())[0] == 400
    assert await http.send(ana.aci, number="+4915112345679") == (
        400,
        {"error": "Specified account does not exist"},
    )


async def test_answers_can_be_scripted(rest: SignalCliRest, http: Http) -> None:
    """An answer instead of doing it, silence, one that comes late, an end instead of one."""
    ana = rest.person()
    limit = {"error": "Rate limit", "challenge_tokens": [], "account": rest.number}
    for answer in (Reply(429, limit), HANG, LATE, CUT):
        rest.script("POST", "/v2/send", answer)

    assert await http.send(ana.aci) == (429, limit)
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(http.send(ana.aci), 0.05)
    late = asyncio.create_task(http.send(ana.aci, message="late"))
    await ana.wait_for("late")
    rest.release()
    assert (await late)[0] == 201
    with pytest.raises(aiohttp.ClientError):
        await http.send(ana.aci, message="cut")
    assert [message.body for message in ana.heard] == ["late", "cut"]


async def test_people_groups_and_keys_are_those_of_the_small_world(rest: SignalCliRest, http: Http) -> None:
    """What the wrapper can look up and change; a group's id is the wrapper's own; a timer of 0 is left out."""
    ana = rest.person(name="Ana")
    desk = rest.group("Z3JvdXA=", [ana], invited=True)
    path = "/v1/groups/{n}/" + outer_id(desk.id)
    assert (await http.ask("GET", path))[1]["members"] == [ana.aci]
    assert (await http.ask("POST", path + "/join"))[0] == 204
    assert (await http.send(outer_id(desk.id)))[0] == 201
    assert ana.heard[0].group == desk.id
    await http.ask("PUT", "/v1/contacts/{n}", {"recipient": ana.aci, "expiration_in_seconds": 60})
    await http.ask("PUT", "/v1/contacts/{n}", {"recipient": ana.aci, "expiration_in_seconds": 0})
    assert [one["message_expiration"] for one in (await http.ask("GET", "/v1/contacts/{n}"))[1]] == ["60"]

    ana.new_phone()
    await http.send(ana.aci)
    known = {one["uuid"]: one["status"] for one in (await http.ask("GET", "/v1/identities/{n}"))[1]}
    assert known == {rest.own: "TRUSTED_VERIFIED", ana.aci: "UNTRUSTED"}
    trusting = "/v1/identities/{n}/trust/" + ana.aci
    assert (await http.ask("PUT", trusting, {"trust_all_known_keys": True}))[0] == 204
    assert (await http.send(ana.aci))[0] == 201
    assert (await http.ask("POST", path + "/quit"))[0] == 204
    assert not desk.joined
    assert (await http.ask("GET", "/v1/health"))[0] == 204
    assert (await http.ask("GET", "/v1/attachments/none")) == (404, {"error": "No attachment with that name found"})


class Echo(DataMessageHandler):
    """Answers what is said."""

    async def handle_data_message(self, context: DataMessageContext) -> None:
        """Reply, and show that it was read."""
        await context.reply(SendMessage(text=f"you said {context.message.text}"))
        await context.start_typing()
        await context.react("✅")


@pytest.fixture
async def bot(rest: SignalCliRest) -> AsyncIterator[SignalBot]:
    """A bot that somebody else wrote, as it is."""
    bot = SignalBot(
        {
            "phone_number": rest.number,
            "signal_service": rest.url.removeprefix("http://"),
            "connection_mode": ConnectionMode.HTTP_ONLY,
            "storage": {"type": "in-memory"},
        }
    )
    bot.register(Echo())
    bot.start(run_forever=False)
    await asyncio.wait_for(bot.wait_until_ready(), SECONDS)
    await rest.sockets.listening()
    yield bot
    await bot._pipeline.stop()
    await bot.close()


async def test_another_bot_runs_against_it_unchanged(rest: SignalCliRest, bot: SignalBot) -> None:
    """It finds the version and the mode it wants, hears, replies with a quote, types and reacts."""
    ana = rest.person(name="Ana")
    said = await ana.says("hello")
    heard = await ana.wait_for("you said hello")

    assert heard.quote == said
    await rest.until(lambda: ana.reactions == [("✅", said)])
    assert ana.saw_typing == 1
