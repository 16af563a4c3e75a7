"""A door between the bot and the homeserver that changes answers: what a hostile or forgetful server would say.

For what networks do, see `faulty`.
"""

import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import aiohttp
from aiohttp import web

Change = Callable[[dict[str, Any]], None]


@dataclass
class Proxy:
    """Passes requests on. `changes`: part of a path -> what is done to the answers there."""

    url: str = ""
    changes: dict[str, Change] = field(default_factory=dict)


class KeyKeeper:
    """Takes the key messages out of sync answers, and puts them back in when told to; `instead` goes in once."""

    def __init__(self) -> None:
        self.held: list[Any] = []
        self.instead: list[dict[str, Any]] = []
        self.holding = True

    def __call__(self, answer: dict[str, Any]) -> None:
        events = answer.setdefault("to_device", {}).setdefault("events", [])
        if self.holding:
            self.held += events
            events[:], self.instead = self.instead, []
        else:
            events[:0] = self.held
            self.held.clear()


@asynccontextmanager
async def proxy_to(homeserver: str) -> AsyncIterator[Proxy]:
    """Run one in front of a homeserver while the block lasts."""
    proxy = Proxy()
    async with aiohttp.ClientSession() as http:

        async def handle(request: web.Request) -> web.Response:
            headers = {
                name: value for name, value in request.headers.items() if name in ("Authorization", "Content-Type")
            }
            async with http.request(
                request.method, homeserver + request.raw_path, data=await request.read(), headers=headers
            ) as answer:
                body: Any = await answer.json()
                if answer.status == 200:
                    for part, change in proxy.changes.items():
                        if part in request.path:
                            change(body)
                return web.Response(status=answer.status, text=json.dumps(body), content_type="application/json")

        application = web.Application(client_max_size=2**26)
        application.router.add_route("*", "/{path:.*}", handle)
        # An answer to somebody who is gone must not change anything.
        runner = web.AppRunner(application, handler_cancellation=True, shutdown_timeout=0.1)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        host, port = runner.addresses[0][:2]
        proxy.url = f"http://{host}:{port}"
        try:
            yield proxy
        finally:
            await runner.cleanup()
