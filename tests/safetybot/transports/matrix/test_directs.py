"""The direct chats with responders, with a homeserver that answers as it is told."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from aiohttp import web
from nio import MatrixRoom

from safetybot.core.outgoing import NotSent
from safetybot.transports.matrix.client import BotClient
from safetybot.transports.matrix.directs import Directs

OWN, BEA, CARL = "@bot:x", "@bea:x", "@carl:x"
CREATE = "/createRoom"


@dataclass
class House:
    """A homeserver, what the bot has asked it, and what the bot has remembered.

    refusals  part of a path -> what to answer there: a status and a body
    """

    folder: Path
    responders: set[str] = field(default_factory=lambda: {BEA})
    kept: bytes | None = None
    refusals: dict[str, tuple[int, dict[str, Any]]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    url: str = ""
    _more: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def handle(self, request: web.Request) -> web.Response:
        path = unquote(request.raw_path).removeprefix("/_matrix/client/v3")
        async with self._more:
            self.asked.append(path)
            self._more.notify_all()
        status, body = next(
            (answer for part, answer in self.refusals.items() if part in path),
            (200, {"room_id": f"!{self.asked.count(CREATE)}"} if path == CREATE else {}),
        )
        return web.json_response(body, status=status)

    async def until(self, enough: Callable[[list[str]], bool]) -> None:
        async with asyncio.timeout(20), self._more:
            await self._more.wait_for(lambda: enough(self.asked))

    async def keep(self, rooms: bytes) -> None:
        self.kept = rooms

    @asynccontextmanager
    async def running(self, *rooms: MatrixRoom) -> AsyncIterator[tuple[Directs, BotClient]]:
        """One session of the bot, whose first complete picture shows these rooms."""
        client = BotClient(self.url, OWN, folder=self.folder, pickle_key="pickle key")
        client.user_id = OWN
        client.rooms.update({room.room_id: room for room in rooms})
        directs = Directs(client, kept=self.kept, keep=self.keep, responders=lambda: self.responders)
        directs.look()
        run = asyncio.create_task(directs.run())
        try:
            yield directs, client
        finally:
            run.cancel()
            await asyncio.gather(run, return_exceptions=True)
            await client.close()


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    house = House(tmp_path)
    application = web.Application()
    application.router.add_route("*", "/{path:.*}", house.handle)
    runner = web.AppRunner(application)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    house.url = "http://{}:{}".format(*runner.addresses[0][:2])
    yield house
    await runner.cleanup()


def room(name: str, *users: str) -> MatrixRoom:
    """A room as the sync shows it."""
    seen = MatrixRoom(name, OWN, encrypted=True)
    for user in (OWN, *users):
        seen.add_member(user, None, None)
    return seen


def invitation(name: str, user: str) -> str:
    return f"/rooms/{name}/state/m.room.member/{user}"


async def test_killed_before_the_invitation_the_same_room_serves(house: House) -> None:
    """A room is remembered before anybody is invited into it, and the next session invites into it."""
    house.refusals["/state/"] = 503, {}
    async with house.running() as (directs, _):
        await house.until(lambda asked: invitation("!1", BEA) in asked)
        assert directs.reach(BEA) == NotSent("no-direct-chat")
    assert json.loads(house.kept or b"") == {"!1": BEA}
    del house.refusals["/state/"]
    house.asked.clear()
    async with house.running(room("!1")) as (directs, client):
        await house.until(lambda asked: asked == [invitation("!1", BEA)])
        assert directs.reach(BEA) == NotSent("no-direct-chat")  # the invitation is on its way
        client.rooms["!1"] = room("!1", BEA)
        assert directs.reach(BEA) == "!1"
    assert (directs.account_of("!1"), directs.account_of("!other")) == (BEA, None)


async def test_a_room_we_are_not_in_any_more_is_replaced(house: House) -> None:
    """A new one is made, and what may still come from the old one is nobody's: never a reporter's."""
    house.kept = b'{"!old": "@bea:x"}'
    async with house.running() as (directs, client):
        assert directs.reach(BEA) == NotSent("no-direct-chat")
        await house.until(lambda asked: invitation("!1", BEA) in asked)
        assert (directs.account_of("!old"), directs.account_of("!1")) == ("", BEA)
        client.left.add("!1")  # put out at once
        assert directs.reach(BEA) == NotSent("no-direct-chat")
        await house.until(lambda asked: invitation("!2", BEA) in asked)
    assert json.loads(house.kept) == {"!old": "", "!1": "", "!2": BEA}


async def test_a_room_with_somebody_else_in_it_serves_no_longer(house: House) -> None:
    """Pages are for one person: a room with company is left, and a new one is made."""
    house.kept = b'{"!old": "@bea:x"}'
    async with house.running(room("!old", BEA, CARL)) as (directs, _):
        assert directs.reach(BEA) == NotSent("no-direct-chat")
        await house.until(lambda asked: invitation("!1", BEA) in asked)
        directs.look()
        await house.until(lambda asked: "/rooms/!old/leave" in asked)
        assert directs.account_of("!old") == ""


async def test_whoever_has_left_the_schedule_is_forgotten(house: House) -> None:
    """Their room is left and remembered without them; their words count no longer, from that moment on."""
    house.kept = b'{"!bea": "@bea:x", "!carl": "@carl:x"}'
    house.responders = {BEA, CARL}
    async with house.running(room("!bea", BEA), room("!carl", CARL)) as (directs, _):
        assert directs.account_of("!carl") == CARL
        house.responders.remove(CARL)
        assert directs.account_of("!carl") == ""
        directs.look()
        await house.until(lambda asked: asked == ["/rooms/!carl/leave"])
    assert json.loads(house.kept) == {"!bea": BEA, "!carl": ""}


async def test_whoever_leaves_is_invited_again_when_paged(house: House) -> None:
    """A page for them is known not to have arrived, and invites them; they are not asked again and again otherwise."""
    house.kept = b'{"!bea": "@bea:x"}'
    async with house.running(room("!bea", BEA)) as (directs, client):
        assert directs.reach(BEA) == "!bea"
        client.rooms["!bea"] = room("!bea")
        assert directs.reach(BEA) == NotSent("not-joined", again=False)
        await house.until(lambda asked: asked == [invitation("!bea", BEA)])
        for _ in range(3):
            assert directs.reach(BEA) == NotSent("no-direct-chat")
            directs.look()
        client.rooms["!bea"] = room("!bea", BEA)
        assert directs.reach(BEA) == "!bea"
    assert house.asked == [invitation("!bea", BEA)]


async def test_one_person_s_trouble_is_not_another_s(house: House) -> None:
    """Whom the homeserver refuses to invite is known not to be reached; the others are invited."""
    house.responders = {BEA, CARL}
    house.refusals[BEA] = 403, {"errcode": "M_FORBIDDEN"}
    async with house.running() as (directs, client):
        await house.until(lambda asked: invitation("!2", CARL) in asked)
        client.rooms |= {"!1": room("!1"), "!2": room("!2", CARL)}
        for nobody in (BEA, OWN, ""):
            assert directs.reach(nobody) == NotSent("no-direct-chat", again=False)
        assert directs.reach(CARL) == "!2"
        directs.look()
        house.responders.remove(CARL)
        await house.until(lambda asked: "/rooms/!2/leave" in asked)
    assert house.asked.count(invitation("!1", BEA)) == 1


async def test_a_limited_homeserver_is_given_the_time_it_asks_for(house: House) -> None:
    """However many pages wait for a room, it is not asked for again before."""
    house.refusals[CREATE] = 429, {"errcode": "M_LIMIT_EXCEEDED", "retry_after_ms": 900_000}
    async with house.running() as (directs, _):
        await house.until(lambda asked: asked == [CREATE])
        house.responders.add(CARL)
        assert directs.reach(BEA) == NotSent("no-direct-chat")
        await house.until(lambda asked: len(asked) == 2)  # for carl
        assert directs.reach(BEA) == NotSent("no-direct-chat")
    assert house.asked == [CREATE] * 2
