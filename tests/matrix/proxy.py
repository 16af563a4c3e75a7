"""A door between the bot and the homeserver which tests can make stick: the faults that a good server does not show."""

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
    """Passes requests on, except where a test has said otherwise. Paths are named by a part of them.

    refuse   part of a path -> how often yet, and with which status
    changes  part of a path -> what is done to the answer
    """

    url: str = ""
    refuse: dict[str, tuple[int, int]] = field(default_factory=dict)
    changes: dict[str, Change] = field(default_factory=dict)

    def refuses(self, part: str, *, times: int = 10**9, status: int = 502) -> None:
        """From now on answer so many requests with an error."""
        self.refuse[part] = times, status

    def obeys(self, part: str) -> None:
        """Pass those requests on again."""
        self.refuse.pop(part, None)

    def refusal(self, path: str) -> int | None:
        for part, (times, status) in self.refuse.items():
            if part in path and times > 0:
                self.refuse[part] = times - 1, status
                return status
        return None


@asynccontextmanager
async def proxy_to(homeserver: str) -> AsyncIterator[Proxy]:
    """Run one in front of a homeserver while the block lasts."""
    proxy = Proxy()
    async with aiohttp.ClientSession() as http:

        async def handle(request: web.Request) -> web.Response:
            if (status := proxy.refusal(request.path)) is not None:
                return web.Response(status=status, text="<html>Bad gateway</html>", content_type="text/html")
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
        runner = web.AppRunner(application, shutdown_timeout=0.1)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        host, port = runner.addresses[0][:2]
        proxy.url = f"http://{host}:{port}"
        try:
            yield proxy
        finally:
            await runner.cleanup()
