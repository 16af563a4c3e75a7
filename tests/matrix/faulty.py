"""A door between bot and homeserver at the level of TCP: what networks and proxies do to requests and answers.

Each request gets a connection of its own to the homeserver, and a fault (or none) decides what becomes of it. Paths are
named by a part of them; faults can be changed at any time, also for requests that are under way.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from urllib.parse import urlsplit

CHUNK = 65536


@dataclass
class Exchange:
    """One request with the two connections it lives on."""

    request: bytes
    client: asyncio.StreamWriter
    server: tuple[str, int]

    async def ask(self, request: bytes) -> AsyncIterator[bytes]:
        """Pass the request on, and yield the answer as it comes."""
        reader, writer = await asyncio.open_connection(*self.server)
        try:
            writer.write(request)
            await writer.drain()
            while chunk := await reader.read(CHUNK):
                yield chunk
        finally:
            writer.close()

    async def tell(self, answer: bytes) -> None:
        self.client.write(answer)
        await self.client.drain()


Fault = Callable[[Exchange], Awaitable[None]]


async def passing(exchange: Exchange) -> None:
    """No fault."""
    async for chunk in exchange.ask(exchange.request):
        await exchange.tell(chunk)


async def half_open(exchange: Exchange) -> None:
    """The request is taken and never answered."""
    await asyncio.Event().wait()


class Gate:
    """Requests wait before it until it is opened."""

    def __init__(self) -> None:
        self.reached = asyncio.Event()
        self.opened = asyncio.Event()

    async def __call__(self, exchange: Exchange) -> None:
        self.reached.set()
        await self.opened.wait()
        await passing(exchange)


def slow(bytes_per_second: int) -> Fault:
    """The answer trickles."""

    async def fault(exchange: Exchange) -> None:
        async for chunk in exchange.ask(exchange.request):
            for start in range(0, len(chunk), step := max(bytes_per_second // 10, 1)):
                await exchange.tell(chunk[start : start + step])
                await asyncio.sleep(0.1)

    return fault


def answer_cut(after: int = 0) -> Fault:
    """The homeserver does what it is asked; of its answer only so many bytes arrive."""

    async def fault(exchange: Exchange) -> None:
        answer = b"".join([chunk async for chunk in exchange.ask(exchange.request)])
        await exchange.tell(answer[:after])

    return fault


async def request_cut(exchange: Exchange) -> None:
    """The connection breaks before the homeserver has the whole request."""
    _, writer = await asyncio.open_connection(*exchange.server)
    writer.write(exchange.request[:-1])
    await writer.drain()
    writer.close()


def answers(status: int, body: str = "<html>Bad gateway</html>", type: str = "text/html") -> Fault:
    """Somebody else answers: a proxy in front of the homeserver, or its rate limiter."""
    head = (
        f"HTTP/1.1 {status} Fault\r\nContent-Type: {type}\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n"
    )

    async def fault(exchange: Exchange) -> None:
        await exchange.tell((head + body).encode())

    return fault


def limited(retry_after_ms: object) -> Fault:
    """The rate limiter; the wait it asks for is JSON as it stands, so that it may be nonsense."""
    return answers(429, f'{{"errcode":"M_LIMIT_EXCEEDED","retry_after_ms":{retry_after_ms}}}', "application/json")


@dataclass
class Door:
    """Where the bot knocks. `faults`: part of a path -> what happens there, and how often yet."""

    homeserver: str
    url: str = ""
    faults: dict[str, tuple[Fault, int]] = field(default_factory=dict)
    asked: list[tuple[float, str]] = field(default_factory=list)
    """When which path was asked for, `refuse`d connections not among them."""
    _more: asyncio.Condition = field(default_factory=asyncio.Condition)
    _server: asyncio.Server | None = None
    _open: dict[asyncio.Task[None], str] = field(default_factory=dict)

    def breaks(self, part: str, fault: Fault, times: int = 10**9) -> None:
        """From now on this happens to requests whose path contains `part`; those under way are cut off."""
        self.faults[part] = fault, times
        self.cut(part)

    def mends(self, part: str) -> None:
        """All is well again; whoever is still waiting there is cut off."""
        del self.faults[part]
        self.cut(part)

    def cut(self, part: str) -> None:
        """Break the connections of the requests that are under way."""
        for task, path in self._open.items():
            if part in path:
                task.cancel()

    def count(self, part: str, since: float = 0.0) -> int:
        """How many requests there were."""
        return sum(part in path and at >= since for at, path in self.asked)

    async def asked_for(self, part: str, count: int) -> None:
        """Wait until there have been so many requests."""
        async with asyncio.timeout(20), self._more:
            while self.count(part) < count:
                await self._more.wait()

    async def shut(self) -> None:
        """Refuse connections, as a server that is down does."""
        assert self._server is not None
        self._server.close()
        self.cut("")
        self._server = None

    async def open(self) -> None:
        """Take connections, always at the same address."""
        port = urlsplit(self.url).port if self.url else 0
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", port, limit=2**24)
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        try:
            with suppress(OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
                request, path = await _read_request(reader)
                self.asked.append((asyncio.get_running_loop().time(), path))
                self._open[task] = path
                async with self._more:
                    self._more.notify_all()
                address = urlsplit(self.homeserver)
                await self._fault(path)(Exchange(request, writer, (str(address.hostname), int(address.port or 80))))
        finally:
            self._open.pop(task, None)
            writer.close()

    def _fault(self, path: str) -> Fault:
        for part, (fault, times) in self.faults.items():
            if part in path and times > 0:
                self.faults[part] = fault, times - 1
                return fault
        return passing


async def _read_request(reader: asyncio.StreamReader) -> tuple[bytes, str]:
    """One request, changed so that its connection ends with the answer, and its path."""
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    line, *fields = head.rstrip("\r\n").split("\r\n")
    lengths = [int(field.split(":")[1]) for field in fields if field.lower().startswith("content-length:")]
    body = await reader.readexactly(sum(lengths))
    fields = [field for field in fields if not field.lower().startswith("connection:")]
    return "\r\n".join([line, *fields, "Connection: close", "", ""]).encode("latin-1") + body, line.split(" ")[1]


@asynccontextmanager
async def door_to(homeserver: str) -> AsyncIterator[Door]:
    """Put one in front of a homeserver while the block lasts."""
    door = Door(homeserver)
    await door.open()
    try:
        yield door
    finally:
        if door._server is not None:
            await door.shut()
