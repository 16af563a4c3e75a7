"""JSON-RPC over signal-cli's UNIX socket: one JSON object a line.

signal-cli forgets a message as soon as it has written it to us. So what has come is kept, in one go, before
anything more is read, and a connection that we give up is read to its end first: what is in it by then is nowhere else.
"""

import asyncio
import json
import socket
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from itertools import count
from pathlib import Path
from typing import Any, Final

import structlog

from safetybot.core.errors import NetworkError
from safetybot.transports.signal.stack import Keep

ANSWER_SECONDS: Final = 60.0
LAST_SECONDS: Final = 5.0
"""So long we read on when a connection is over; and so long what has come may take to be kept when we are stopped. When
nobody stops us it may take as long as the store needs: it is nowhere else.
"""
MOST_AT_ONCE: Final = 2**18
"""Bytes: more than Linux lets wait in a UNIX socket, so that all of it is kept with one commit."""
LONGEST_LINE: Final = 2**26
"""Bytes. A long message with its files' descriptions is far below that."""

log = structlog.get_logger()


class NotAskedError(NetworkError):
    """The request was not written, or not to its end: surely nothing has been done."""

    def __init__(self) -> None:
        super().__init__(
            "signal-cli cannot be reached", "See that its daemon runs, and that [signal] names its socket."
        )


class NoAnswerError(NetworkError):
    """The request was written and not answered: it may have been done."""

    def __init__(self) -> None:
        super().__init__("signal-cli has not answered", "See that its daemon runs; a restart of it does no harm.")


class RefusedError(NetworkError):
    """An error in answer. What signal-cli says in it may name people, so it never gets into the message."""

    def __init__(self, error: Any) -> None:
        super().__init__("signal-cli refuses this request", "See that its account is registered.")
        details: Mapping[str, Any] = error if isinstance(error, Mapping) else {}
        code, text = details.get("code"), details.get("message")
        self.code = code if isinstance(code, int) else 0
        self.text = text if isinstance(text, str) else ""
        self.data = details.get("data")


class Connection:
    """One connection. `ended` is set when it is over, however it ended."""

    def __init__(self, line: socket.socket, keep: Keep) -> None:
        """Speak over this connected socket, once `read` runs."""
        self.ended = asyncio.Event()
        self.lines = 0
        """How many lines have been read."""
        self.keeping = False
        """Whether something is being kept right now: what stands behind it has not been read."""
        self._socket = line
        self._keep = keep
        self._waiting: dict[str, asyncio.Future[Mapping[str, Any]]] = {}
        self._numbers = count(1)
        self._turn = asyncio.Lock()

    async def call(self, method: str, params: Mapping[str, Any], seconds: float = ANSWER_SECONDS) -> Any:
        """The result. Raises NotAskedError, NoAnswerError or RefusedError; an answer that comes later is ignored."""
        id = str(next(self._numbers))
        request = {"jsonrpc": "2.0", "id": id, "method": method, "params": dict(params)}
        answer = self._waiting[id] = asyncio.get_running_loop().create_future()
        written = False
        try:
            async with asyncio.timeout(seconds):
                await self._write(json.dumps(request).encode() + b"\n")
                written = True
                message = await answer
        except TimeoutError:
            raise (NoAnswerError if written else NotAskedError) from None
        finally:
            self._waiting.pop(id, None)
        if "error" in message:
            raise RefusedError(message["error"])
        return message.get("result")

    async def read(self) -> None:
        """Read until the connection ends, or brings something that is not JSON-RPC."""
        try:
            async for lines in self._split():
                self.lines += len(lines)
                await self._take(lines)
        finally:
            self.ended.set()
            self.close()
            for answer in self._waiting.values():
                if not answer.done():
                    answer.set_exception(NoAnswerError())
                    answer.exception()  # whoever waited may have gone

    def close(self) -> None:
        """End our side of it. What signal-cli has in hand it can still write, and we read it, until it ends its own."""
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_WR)

    async def _write(self, line: bytes) -> None:
        """Write all of it. What stands half written makes no sense to the other side, nor does what would follow."""
        async with self._turn:
            if self.ended.is_set():
                raise NotAskedError
            try:
                await asyncio.get_running_loop().sock_sendall(self._socket, line)
            except OSError:
                raise NotAskedError from None
            except asyncio.CancelledError:
                self.close()
                raise

    async def _split(self) -> AsyncIterator[Sequence[bytes]]:
        """The whole lines that are there, then those that follow.

        One that was cut at the end is none: signal-cli has it still, and brings it again.
        """
        rest = bytearray()
        while chunk := await self._receive():
            if (end := chunk.rfind(b"\n") + 1) > 0:
                yield [line + b"\n" for line in (bytes(rest) + chunk[: end - 1]).split(b"\n")]
                rest.clear()
            rest += chunk[end:]
            if len(rest) > LONGEST_LINE:
                log.warning("line-too-long", transport="signal")
                return

    async def _receive(self) -> bytes:
        try:
            return await asyncio.get_running_loop().sock_recv(self._socket, MOST_AT_ONCE)
        except OSError:
            return b""

    async def _take(self, lines: Sequence[bytes]) -> None:
        """Keep what was received; then hand the answers to whoever waits. What makes no sense ends the connection."""
        received, answers, garbled = list[bytes](), list[Mapping[str, Any]](), False
        for line in lines:
            message = _parsed(line)
            if message is not None and "method" not in message:
                answers.append(message)
            else:
                received.append(line)  # also when it is garbled: somebody may have written what is in it
                garbled = garbled or message is None
        if received:
            self.keeping = True
            try:
                await self._keep(received)
            finally:
                self.keeping = False
        for message in answers:
            if (answer := self._waiting.pop(str(message.get("id")), None)) is not None and not answer.done():
                answer.set_result(message)
        if garbled:
            log.warning("line-garbled", transport="signal")
            self.close()


def _parsed(line: bytes) -> Mapping[str, Any] | None:
    """None: it is not JSON-RPC."""
    try:
        message = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return message if isinstance(message, dict) else None


async def ignore(lines: Sequence[bytes]) -> None:
    """Nothing has been subscribed to."""


@asynccontextmanager
async def connected(path: Path, keep: Keep = ignore) -> AsyncIterator[Connection]:
    """A connection to the daemon, read beside the block and to its end after it. NotAskedError: there is none."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
        line.setblocking(False)
        try:
            await asyncio.get_running_loop().sock_connect(line, str(path))
        except OSError:
            raise NotAskedError from None
        connection, stopping = Connection(line, keep), False
        reading = asyncio.create_task(connection.read())
        try:
            yield connection
        except asyncio.CancelledError:
            stopping = True
            raise
        finally:
            connection.close()
            try:
                while not (await asyncio.wait((reading,), timeout=LAST_SECONDS))[0]:
                    if stopping or not connection.keeping:
                        break
            finally:
                reading.cancel()
                await asyncio.gather(reading, return_exceptions=True)
        if not reading.cancelled():
            reading.result()  # what has kept us from keeping a line is a bug
