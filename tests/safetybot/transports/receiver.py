"""The other end of the webhook: a real receiver on this machine. It keeps what it is given, and answers as told."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from aiohttp import web


@dataclass(frozen=True, slots=True)
class Given:
    """One request as it arrived."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes


@dataclass
class Receiver:
    """`answers` are given in turn, the last one for ever."""

    url: str = ""
    given: list[Given] = field(default_factory=list)
    answers: list[web.Response] = field(default_factory=list)
    silent: bool = False

    def answer(self, *answers: web.Response) -> None:
        self.answers = list(answers)

    async def take(self, request: web.Request) -> web.StreamResponse:
        self.given.append(Given(request.method, request.path_qs, dict(request.headers), await request.read()))
        if self.silent:
            await asyncio.Event().wait()
        if not self.answers:
            return web.Response()
        one = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        # A response can be sent once; its twin can be sent again.
        return web.Response(status=one.status, body=one.body, headers=one.headers)


@asynccontextmanager
async def receiver() -> AsyncIterator[Receiver]:
    """Listening at `url` until the end of the block."""
    there = Receiver()
    application = web.Application()
    application.router.add_route("*", "/{path:.*}", there.take)
    runner = web.AppRunner(application, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    _, port = runner.addresses[0][:2]
    there.url = f"http://127.0.0.1:{port}/alerts"
    try:
        yield there
    finally:
        await runner.cleanup()
