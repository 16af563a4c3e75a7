"""Real signal-cli: the daemon that the bot speaks to, and a person with a phone of their own.

The JSON-RPC here is written apart from the bot's, and knows as little as it needs.
"""

# ruff: noqa: ASYNC109 - the time-out is part of the question: its error tells what came instead

import asyncio
import json
import sqlite3
from collections.abc import Callable
from contextlib import AsyncExitStack, closing, suppress
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any

from tests.signal.place import Place, tethered

LONGEST_LINE = 2**24
STARTS_WITHIN = 60.0
ANSWERS_WITHIN = 30.0
PATIENCE = 30.0
CODE = "123456"
"""Any code will do for our service."""

# Two accounts that receive without sealed sender answer each message with their profile key, and each such answer with
# another, for ever. One of them must not share its profile; nothing that is sent or read hangs on it.
_SHARE_NO_PROFILE = """
    CREATE TRIGGER IF NOT EXISTS share_no_profile AFTER UPDATE OF profile_sharing ON recipient WHEN NEW.profile_sharing
    BEGIN UPDATE recipient SET profile_sharing = 0 WHERE _id = NEW._id; END
"""


class SignalCliError(Exception):
    """signal-cli refused, or did not answer."""


class Daemon:
    """signal-cli with its accounts, in a folder of its own. It starts and ends as often as one likes."""

    def __init__(self, place: Place, name: str) -> None:
        """Prepare one; nothing runs yet."""
        folder = place.folder / name
        self.socket = folder / "socket"
        self.place = place
        self._data = folder / "data"
        self._running = AsyncExitStack()
        folder.mkdir(mode=0o700)

    async def start(self, account: str | None = None) -> None:
        """Run it as the operator's unit does, with one account or with all, and wait until it answers."""
        words = ["--scrub-log", *(("-a", account) if account else ()), "daemon", "--socket", str(self.socket)]
        words += ["--receive-mode", "manual", "--no-receive-stdout"]
        self.socket.unlink(missing_ok=True)  # one that a killed daemon left behind keeps the next one from starting
        await self._running.enter_async_context(tethered(*self.place.signal_cli(self._data, *words)))
        async with asyncio.timeout(STARTS_WITHIN):
            while True:  # the socket is there before anybody listens
                with suppress(OSError):
                    _, writer = await asyncio.open_unix_connection(str(self.socket))
                    writer.close()
                    return
                await asyncio.sleep(0.05)

    async def kill(self) -> None:
        """End it as a power cut ends a program."""
        await self._running.aclose()

    async def register(self, number: str) -> str:
        """Register a number and verify it; the ACI of the account. The daemon must run with all accounts."""
        async with Line(self.socket) as line:
            await line.call("register", account=number)
            await line.call("verify", account=number, verificationCode=CODE)
        return self.place.service.of_number(number).aci

    def share_no_profile(self) -> None:
        """Keep the profile key from everybody, see above."""
        for database in self._data.glob("data/*.d/account.db"):
            with closing(sqlite3.connect(database)) as connection:
                connection.execute(_SHARE_NO_PROFILE)
                connection.commit()


class Line:
    """One connection to a daemon."""

    def __init__(self, socket: Path, heard: Callable[[dict[str, Any]], None] = lambda envelope: None) -> None:
        """Prepare one; every envelope that comes is handed to `heard`."""
        self._socket = socket
        self._heard = heard
        self._ids = count(1)
        self._asked: dict[str, asyncio.Future[Any]] = {}

    async def __aenter__(self) -> "Line":
        """Connect."""
        reader, self._writer = await asyncio.open_unix_connection(str(self._socket), limit=LONGEST_LINE)
        self._reading = asyncio.create_task(self._read(reader))
        return self

    async def __aexit__(self, *_: object) -> None:
        """Leave."""
        self._reading.cancel()
        self._writer.close()

    async def call(self, method: str, **params: Any) -> Any:
        """Ask for something, and wait for its result."""
        id = str(next(self._ids))
        answer = self._asked[id] = asyncio.get_running_loop().create_future()
        request = {"jsonrpc": "2.0", "id": id, "method": method, "params": params}
        self._writer.write(json.dumps(request).encode() + b"\n")
        async with asyncio.timeout(ANSWERS_WITHIN):
            return await answer

    async def _read(self, reader: asyncio.StreamReader) -> None:
        async for line in reader:
            message = json.loads(line)
            if "method" in message:
                self._heard(message["params"]["result"]["envelope"])
            elif (answer := self._asked.pop(message["id"])).done():
                continue  # nobody waits any more
            elif "error" in message:
                answer.set_exception(SignalCliError(json.dumps(message["error"])))
            else:
                answer.set_result(message["result"])


@dataclass
class Heard:
    """A message as the person's phone shows it now, edits and deletions applied."""

    timestamp: int
    body: str
    expires: int
    """Seconds; 0: it stays."""
    deleted: bool = False


@dataclass
class Person:
    """Somebody with Signal on a phone, who writes to the bot."""

    number: str
    bot: str
    """The ACI of its account."""
    phone: Daemon
    aci: str = ""
    heard: list[Heard] = field(default_factory=list)
    """What the bot has told them, in the order it came."""
    _changed: asyncio.Event = field(default_factory=asyncio.Event)
    _open: AsyncExitStack = field(default_factory=AsyncExitStack)
    _line: Line | None = None

    async def begins(self) -> None:
        """Register the number on the phone, with a new identity, and receive from now on."""
        await self.ends()
        self.aci = await self.phone.register(self.number)
        self.phone.share_no_profile()
        self._line = await self._open.enter_async_context(Line(self.phone.socket, self._hear))
        await self._call("updateContact", recipient=self.bot, name="help")
        await self._call("subscribeReceive")

    async def ends(self) -> None:
        """Receive nothing more."""
        await self._open.aclose()

    async def says(self, words: str, **more: Any) -> int:
        """Write something; its timestamp, which is its id."""
        sent = await self._call("send", recipient=[self.bot], message=words, **more)
        return int(sent["timestamp"])

    async def edits(self, timestamp: int, words: str) -> int:
        return await self.says(words, editTimestamp=timestamp)

    async def deletes(self, timestamp: int) -> None:
        await self._call("remoteDelete", recipient=[self.bot], targetTimestamp=timestamp)

    async def reacts(self, emoji: str, to: Heard) -> None:
        target = {"targetAuthor": self.bot, "targetTimestamp": to.timestamp}
        await self._call("sendReaction", recipient=[self.bot], emoji=emoji, **target)

    async def reads(self, *messages: Heard) -> None:
        """Let the bot know that these have been read."""
        timestamps = [message.timestamp for message in messages]
        await self._call("sendReceipt", recipient=self.bot, type="read", targetTimestamp=timestamps)

    async def sets_timer(self, seconds: int) -> None:
        await self._call("updateContact", recipient=self.bot, expiration=seconds)

    async def told(self, words: str, timeout: float = PATIENCE) -> Heard:
        """The first thing the bot has told them that contains these words."""
        try:
            async with asyncio.timeout(timeout):
                while True:
                    for message in self.heard:
                        if words in message.body:
                            return message
                    self._changed.clear()
                    await self._changed.wait()
        except TimeoutError:
            raise AssertionError(f"never heard {words!r}, but {[message.body for message in self.heard]}") from None

    async def _call(self, method: str, **params: Any) -> Any:
        assert self._line
        return await self._line.call(method, account=self.number, **params)

    def _hear(self, envelope: dict[str, Any]) -> None:
        edit = envelope.get("editMessage")
        message = edit["dataMessage"] if edit else envelope.get("dataMessage") or {}
        target = edit["targetSentTimestamp"] if edit else (message.get("remoteDelete") or {}).get("timestamp")
        for known in self.heard:
            if target and known.timestamp == target:
                known.body, known.deleted = message["message"] or "", not edit
        if message.get("message") and not edit:
            self.heard.append(Heard(message["timestamp"], message["message"], message["expiresInSeconds"]))
        self._changed.set()
