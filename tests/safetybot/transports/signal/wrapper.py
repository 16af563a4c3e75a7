"""The other end of the REST stack on this machine: answers as told, and websockets that go as told.

It has no world behind it. What it is for is what a faithful double must not do by itself: fall silent, break, babble.
"""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import WSCloseCode, WSMsgType, web

NUMBER = "+4915112345678"
OWN = "b0700000-0000-4000-8000-000000000001"

Answer = web.Response | Callable[[web.Request], Awaitable[web.StreamResponse]]


def answer(status: int, told: object = None, **headers: str) -> web.Response:
    """An answer in JSON; nothing for None."""
    body = b"" if told is None else json.dumps(told).encode()
    return web.Response(status=status, body=body, content_type="application/json", headers=headers)


async def hang(_: web.Request) -> web.StreamResponse:
    """Never answer."""
    await asyncio.Event().wait()
    raise AssertionError


async def cut(request: web.Request) -> web.StreamResponse:
    """End the connection instead of answering."""
    assert request.transport is not None
    request.transport.abort()
    return web.Response()


@dataclass
class Visit:
    """One open websocket."""

    socket: web.WebSocketResponse
    request: web.Request
    wrapper: "Wrapper"


Script = Callable[[Visit], Awaitable[None]]


async def stay(visit: Visit) -> None:
    """Say nothing of one's own accord, and answer pings, until the other side leaves."""
    async for frame in visit.socket:
        if frame.type is WSMsgType.PING:
            visit.wrapper.pings += 1
            await visit.socket.pong(frame.data)
            await visit.wrapper.tell()


async def deaf(_: Visit) -> None:
    """Stay open, and read nothing: no ping is answered."""
    await asyncio.Event().wait()


async def abort(visit: Visit) -> None:
    """End without a word."""
    assert visit.request.transport is not None
    visit.request.transport.abort()


async def close(visit: Visit) -> None:
    """End politely: 1000."""
    await visit.socket.close()


async def go_away(visit: Visit) -> None:
    """End politely: 1001."""
    await visit.socket.close(code=WSCloseCode.GOING_AWAY)


def frames(*frames: str | bytes, then: Script = stay) -> Script:
    """Send these, and go on so."""

    async def script(visit: Visit) -> None:
        for frame in frames:
            await (visit.socket.send_str(frame) if isinstance(frame, str) else visit.socket.send_bytes(frame))
        await then(visit)

    return script


@dataclass
class Wrapper:
    """`sockets`: how each websocket goes, the last one for ever. `answers` by method and path, in turn likewise."""

    url: str = ""
    asked: list[tuple[str, str, Any]] = field(default_factory=list)
    answers: dict[tuple[str, str], list[Answer]] = field(default_factory=dict)
    sockets: list[Script] = field(default_factory=lambda: [stay])
    opened: int = 0
    pings: int = 0
    changed: asyncio.Condition = field(default_factory=asyncio.Condition)

    def will(self, method: str, path: str, *answers: Answer) -> None:
        self.answers[method, path] = list(answers)

    async def until(self, true: Callable[[], object]) -> None:
        """Wait until this is true of what has been asked or opened."""
        async with asyncio.timeout(20), self.changed:
            await self.changed.wait_for(true)

    async def tell(self) -> None:
        async with self.changed:
            self.changed.notify_all()

    async def take(self, request: web.Request) -> web.StreamResponse:
        body = await request.read()
        self.asked.append((request.method, request.path, json.loads(body) if body else None))
        await self.tell()
        told = self.answers.get((request.method, request.path))
        if not told:
            return answer(404, {"error": "404 page not found"})
        one = told.pop(0) if len(told) > 1 else told[0]
        if not isinstance(one, web.Response):
            return await one(request)
        # A response can be sent once; its twin can be sent again.
        return web.Response(status=one.status, body=one.body, headers=one.headers)

    async def receive(self, request: web.Request) -> web.StreamResponse:
        socket = web.WebSocketResponse(autoping=False, timeout=0.1)
        await socket.prepare(request)
        script = self.sockets.pop(0) if len(self.sockets) > 1 else self.sockets[0]
        self.opened += 1
        await self.tell()
        await script(Visit(socket, request, self))
        return socket


@asynccontextmanager
async def wrapper() -> AsyncIterator[Wrapper]:
    """Listening at `url` until the end of the block, set up so that the bot is content with it."""
    there = Wrapper()
    there.will("GET", "/v1/about", about())
    there.will("GET", f"/v1/configuration/{NUMBER}/settings", answer(200, {"trust_mode": "on-first-use"}))
    there.will("GET", f"/v1/identities/{NUMBER}", answer(200, [identity(OWN, "TRUSTED_VERIFIED", number=NUMBER)]))
    application = web.Application()
    application.router.add_get(f"/v1/receive/{NUMBER}", there.receive)
    application.router.add_route("*", "/{path:.*}", there.take)
    runner = web.AppRunner(application, shutdown_timeout=0.1, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    _, port = runner.addresses[0][:2]
    there.url = f"http://127.0.0.1:{port}"
    try:
        yield there
    finally:
        await runner.cleanup()


def about(mode: str = "json-rpc", version: str = "0.101") -> web.Response:
    """What the wrapper says of itself."""
    return answer(
        200,
        {
            "versions": ["v1", "v2"],
            "build": 2,
            "mode": mode,
            "version": version,
            "capabilities": {"v2/send": ["quotes", "mentions"]},
        },
    )


def identity(aci: str, status: str = "TRUSTED_UNVERIFIED", *, number: str = "") -> dict[str, str]:
    """One entry of the list of safety numbers."""
    return {"number": number, "status": status, "fingerprint": "05", "added": "0", "safety_number": "0", "uuid": aci}
