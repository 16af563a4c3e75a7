"""The websockets of signal-cli-rest-api: what arrives is pushed to whoever is there, and else dropped."""

import asyncio
import json

from aiohttp import WSMsgType, web

from safetybot.demo.signal.world import Frame


class Websockets:
    """Those who listen now."""

    def __init__(self) -> None:
        """Nobody yet; everybody is let in, and gets an answer to a ping."""
        self.dropped = 0
        """How many frames came while nobody listened."""
        self.answers_pings = True
        """False for a connection that is dead without having ended: nothing is answered, and what is pushed is lost."""
        self.lets_in = asyncio.Event()
        """Cleared: whoever connects has to wait."""
        self.lets_in.set()
        self._open: dict[web.WebSocketResponse, tuple[asyncio.Queue[Frame], asyncio.Transport]] = {}
        self._changed = asyncio.Condition()

    async def serve(self, request: web.Request) -> web.StreamResponse:
        """One websocket, until it ends; anything else at this place is refused."""
        if request.headers.get("Upgrade", "").lower() != "websocket":
            return web.json_response({"error": "Bad Request"}, status=400)
        await self.lets_in.wait()
        socket = web.WebSocketResponse(autoping=False)
        await socket.prepare(request)
        queue: asyncio.Queue[Frame] = asyncio.Queue()
        assert request.transport is not None
        self._open[socket] = queue, request.transport
        await self._tell()
        writing = asyncio.create_task(self._write(socket, queue))
        try:
            async for message in socket:
                if message.type is WSMsgType.PING and self.answers_pings:
                    await socket.pong(message.data)
        finally:
            writing.cancel()
            self._open.pop(socket, None)
            await self._tell()
        return socket

    def push(self, frame: Frame) -> None:
        """Hand a frame to everybody who listens; it is gone if nobody does."""
        self.dropped += not self._open
        for queue, _ in self._open.values():
            queue.put_nowait(frame)

    async def listening(self, count: int = 1, seconds: float = 20.0) -> None:
        """Wait until so many listen."""
        async with asyncio.timeout(seconds), self._changed:
            await self._changed.wait_for(lambda: len(self._open) == count)

    async def close(self, code: int = 1001) -> None:
        """End every websocket politely."""
        for socket in list(self._open):
            self._open.pop(socket, None)
            await socket.close(code=code, drain=False)

    def cut(self) -> None:
        """End every websocket without a word."""
        for _, transport in self._open.values():
            transport.abort()

    async def _write(self, socket: web.WebSocketResponse, queue: asyncio.Queue[Frame]) -> None:
        while True:
            frame = await queue.get()
            if self.answers_pings:
                await socket.send_str(
                    frame.decode(errors="replace")
                    if isinstance(frame, bytes)
                    else json.dumps(frame, ensure_ascii=False)
                )

    async def _tell(self) -> None:
        async with self._changed:
            self._changed.notify_all()
