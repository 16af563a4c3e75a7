"""A double of `signal-cli daemon --socket`: JSON-RPC on a UNIX socket, one JSON object per line."""

import asyncio
import json
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import Any, Literal

from safetybot.demo.signal.answers import Script, Silence
from safetybot.demo.signal.calls import BAD_PARAMS, BAD_REQUEST, NOT_JSON, USER, Failure, address, several
from safetybot.demo.signal.envelopes import Json
from safetybot.demo.signal.methods import call
from safetybot.demo.signal.person import Person
from safetybot.demo.signal.world import OWN, Frame, World, utc_now

VERSION = "0.14.7"
LONGEST = 2**26
PASS_SECONDS = 60.0
"""So long a pass of receiving lasts when nothing comes."""


class SignalCli(World):
    """The daemon in manual receive mode, and the world behind it.

    Nothing is lost while nobody has subscribed. What was written to a subscriber who dies unread is lost: it was
    acknowledged to Signal before.
    """

    def __init__(
        self,
        socket: Path,
        own: str = OWN,
        *,
        version: str = VERSION,
        single: bool = True,
        clock: Callable[[], datetime] = utc_now,
    ) -> None:
        """Be the daemon on `socket`, of one account (`-a`) or, not `single`, of whichever a request names."""
        super().__init__(own=own, clock=clock)
        self.socket = socket
        self.version = version
        self.single = single
        self.beside: list[Person] = []
        """Whose accounts this daemon has as well: they have a number, and write to the first one."""
        self.linked = asyncio.Event()
        """Set it, and whoever waits in `finishLink` has been linked."""
        self.requests: list[tuple[str, Json]] = []
        self._script: Script[str, Any] = Script()
        self._server: asyncio.Server | None = None
        self._connections: set[_Connection] = set()

    async def start(self) -> None:
        """Listen; again after `stop`, as a restarted daemon that knows what it knew."""
        self._server = await asyncio.start_unix_server(self._connected, self.socket, limit=LONGEST)

    async def stop(self) -> None:
        """End, as a daemon that is killed: every connection ends, the socket is gone."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self.drop_connections()
        self.socket.unlink(missing_ok=True)

    def drop_connections(self) -> None:
        """End every connection; the daemon goes on."""
        for connection in list(self._connections):
            connection.close()

    def script(
        self, method: str, answer: "Any | Failure | Silence | None", times: "int | Literal['always']" = 1
    ) -> None:
        """Answer this method so, the next `times` or always: a result, a Failure, or a Silence. None ends that."""
        self._script.add(method, answer, times)

    def release(self) -> None:
        """Let every answer that is LATE go out now."""
        self._script.release()

    def asked(self, method: str) -> list[Json]:
        """The parameters of every request for this method."""
        return [params for name, params in self.requests if name == method]

    async def answer(self, connection: "_Connection", request: Any) -> Json | None:
        """What is answered to one request; None for nothing."""
        id = request.get("id") if isinstance(request, dict) else None
        try:
            if not isinstance(request, dict) or not isinstance(request.get("method"), str):
                raise Failure(BAD_REQUEST, "Invalid request")
            result = await self._result(connection, request["method"], request.get("params") or {})
        except Failure as failure:
            error = {"code": failure.code, "message": failure.message, "data": failure.data}
            return {"jsonrpc": "2.0", "error": error, "id": id}
        return {"jsonrpc": "2.0", "result": result, "id": id}

    async def _result(self, connection: "_Connection", method: str, params: Json) -> Any:
        self.requests.append((method, params))
        self.wake()
        result = await self._script.answer(method, lambda: self._do(connection, method, params), connection.close)
        if isinstance(result, Failure):
            raise result
        return result

    async def _do(self, connection: "_Connection", method: str, params: Json) -> Any:
        if method == "version":
            return {"version": self.version}
        if not self.single:
            if method in ("startLink", "finishLink", "register", "verify"):
                return await self._set_up(method)
            if method == "listAccounts":
                return [{"number": number} for number in (self.number, *(one.number for one in self.beside))]
            who = params.get("account")
            if other := next((one for one in self.beside if who in (one.number, one.aci)), None):
                return await self._send_as(other, method, params)
            if who not in (self.number, self.own):
                raise Failure(BAD_PARAMS, "Specified account does not exist")
        if method == "subscribeReceive":
            return connection.subscribe()
        if method == "unsubscribeReceive":
            return connection.unsubscribe(params.get("subscription"))
        result = call(self, method, params)
        if method == "trust":
            # What was withheld comes with the next pass, which begins with whatever arrives.
            asyncio.get_running_loop().call_later(PASS_SECONDS, self.receive)
        return result

    async def _send_as(self, person: Person, method: str, params: Json) -> Json:
        """Let another account of this daemon write to the first: it can do nothing else."""
        if method != "send" or not {self.own, self.number} & set(several(params, "recipient", "recipients")):
            raise Failure(USER, "Failed to send message")
        timestamp = await person.says(str(params.get("message")))
        return {"timestamp": timestamp, "results": [{"recipientAddress": address(self.own), "type": "SUCCESS"}]}

    async def _set_up(self, method: str) -> Json:
        if method == "startLink":
            return {"deviceLinkUri": "sgnl://linkdevice?uuid=not-a-real-one&pub_key=not-a-real-one"}
        if method == "finishLink":
            await self.linked.wait()
            return {"number": self.number}
        return {}

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connection = _Connection(self, writer)
        self._connections.add(connection)
        try:
            while line := await reader.readline():
                connection.take(line)
        except ConnectionError:
            pass
        finally:
            connection.close()
            self._connections.discard(connection)


class _Connection:
    """One client, and what it has subscribed to."""

    def __init__(self, daemon: SignalCli, writer: asyncio.StreamWriter) -> None:
        self._daemon = daemon
        self._writer = writer
        self._subscriptions: dict[int, Callable[[Frame], None]] = {}
        self._numbers = count()
        self._tasks: set[asyncio.Task[None]] = set()

    def take(self, line: bytes) -> None:
        """Begin to answer a line; several are answered side by side."""
        task = asyncio.create_task(self._answer(line))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def subscribe(self) -> int:
        """Hand on what waits and what comes, once the answer is out."""
        number = next(self._numbers)

        def receiver(frame: Frame) -> None:
            if isinstance(frame, bytes):
                self._writer.write(frame.rstrip(b"\n") + b"\n")
            else:
                self._write(
                    {"jsonrpc": "2.0", "method": "receive", "params": {"subscription": number, "result": frame}}
                )

        self._subscriptions[number] = receiver
        asyncio.get_running_loop().call_soon(self._begin, number)
        return number

    def unsubscribe(self, number: Any) -> Json:
        """Hand on no longer."""
        if (receiver := self._subscriptions.pop(number, None)) is None:
            raise Failure(BAD_PARAMS, "Unknown subscription id")
        self._daemon.end(receiver)
        return {}

    def close(self) -> None:
        """End, with whatever is being answered."""
        for receiver in self._subscriptions.values():
            self._daemon.end(receiver)
        self._subscriptions.clear()
        current = asyncio.current_task()
        for task in self._tasks:
            if task is not current:
                task.cancel()
        with suppress(RuntimeError):  # the loop has ended already
            self._writer.close()

    def _begin(self, number: int) -> None:
        if receiver := self._subscriptions.get(number):
            self._daemon.begin(receiver)

    async def _answer(self, line: bytes) -> None:
        try:
            request = json.loads(line)
        except ValueError:
            self._write(
                {"jsonrpc": "2.0", "error": {"code": NOT_JSON, "message": "Not JSON", "data": None}, "id": None}
            )
            return
        if isinstance(request, list):
            self._write([await self._daemon.answer(self, one) for one in request])
        else:
            self._write(await self._daemon.answer(self, request))

    def _write(self, message: Any) -> None:
        if not self._writer.is_closing():
            self._writer.write(json.dumps(message, ensure_ascii=False).encode() + b"\n")
