"""A double of signal-cli-rest-api in json-rpc mode: HTTP and a websocket over the same small world."""

import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime
from functools import partial
from typing import Literal

from aiohttp import web

from safetybot.demo.signal.answers import Script, Silence
from safetybot.demo.signal.calls import RATE_LIMIT, UNTRUSTED, Failure
from safetybot.demo.signal.envelopes import Json
from safetybot.demo.signal.rest_routes import ROUTES, Handler, Reply
from safetybot.demo.signal.websockets import Websockets
from safetybot.demo.signal.world import OWN, World, utc_now

VERSION = "0.101"


class SignalCliRest(World):
    """The wrapper, and the world behind it.

    Its signal-cli receives from the start: whatever arrives while no websocket is open is acknowledged, and lost.
    """

    def __init__(
        self, own: str = OWN, *, version: str = VERSION, mode: str = "json-rpc", clock: Callable[[], datetime] = utc_now
    ) -> None:
        """Be the wrapper of one account; `start` it."""
        super().__init__(own=own, clock=clock)
        self.version = version
        self.mode = mode
        self.port = 0
        self.sockets = Websockets()
        self.requests: list[tuple[str, str, Json]] = []
        self._script: Script[tuple[str, str], Reply] = Script()
        self._runner: web.AppRunner | None = None

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.port}"

    async def start(self) -> None:
        """Listen, and receive; again after `stop`, at the same place."""
        app = web.Application()
        app.router.add_get("/v1/receive/{number}", self.sockets.serve)
        for (method, path), handler in [(("GET", "/v1/about"), self._about), *ROUTES.items()]:
            app.router.add_route(method, path, partial(self._serve, handler))
        self._runner = web.AppRunner(app, handler_cancellation=True, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self.port, reuse_address=True)
        await site.start()
        self.port = self._runner.addresses[0][1]
        self.begin(self.sockets.push)

    async def stop(self) -> None:
        """End; what arrives from now on waits on Signal's server."""
        self.end(self.sockets.push)
        await self.sockets.close()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    def script(
        self, method: str, path: str, answer: Reply | Silence | None, times: "int | Literal['always']" = 1
    ) -> None:
        """Answer this request so, the next `times` or always. None ends that."""
        self._script.add((method, path), answer, times)

    def release(self) -> None:
        """Let every answer that is LATE go out now."""
        self._script.release()

    def asked(self, method: str, path: str) -> list[Json]:
        """The bodies of every such request."""
        return [body for name, place, body in self.requests if (name, place) == (method, path)]

    async def _serve(self, handler: Handler, request: web.Request) -> web.StreamResponse:
        body: Json = {}
        with suppress(ValueError):  # whoever says nothing that can be read has said nothing
            body = json.loads(await request.read())
        self.requests.append((request.method, request.path, body))
        self.wake()

        async def do() -> Reply:
            return self._do(handler, body, request.match_info)

        def cut() -> None:
            if request.transport is not None:
                request.transport.abort()

        reply = await self._script.answer((request.method, request.path), do, cut)
        if reply.body is None or isinstance(reply.body, bytes):
            return web.Response(status=reply.status, body=reply.body)
        return web.json_response(reply.body, status=reply.status)

    def _do(self, handler: Handler, body: Json, path: Mapping[str, str]) -> Reply:
        if path.get("number", body.get("number", self.number)) != self.number:
            return Reply.error("Specified account does not exist")
        try:
            return handler(self, body, path)
        except Failure as failure:
            return self._refusal(failure)

    def _about(self, world: World, body: Json, path: Mapping[str, str]) -> Reply:
        can = {"v2/send": ["quotes", "mentions"]}
        return Reply(
            200,
            {"versions": ["v1", "v2"], "build": 2, "mode": self.mode, "version": self.version, "capabilities": can},
        )

    def _refusal(self, failure: Failure) -> Reply:
        """What is left of a failure's reason."""
        if failure.code == UNTRUSTED:
            return Reply.error("Unable to complete request due to untrusted recipient keys")
        if failure.code == RATE_LIMIT:
            results = (failure.data or {}).get("response", {}).get("results", [])
            tokens = [result["token"] for result in results if "token" in result]
            return Reply(429, {"error": failure.message, "challenge_tokens": tokens, "account": self.number})
        return Reply.error(failure.message)
