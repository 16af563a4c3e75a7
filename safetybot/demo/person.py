"""A person of the demo: a real Matrix client with end-to-end encryption, for one account and one room.

It behaves as the clients of today do: its own device is signed, and it shares keys with signed devices only. The
cryptographic parts are those of the bot; only the loop is simpler, because nobody minds if a demo loses its place.
"""

import asyncio
import secrets
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any, Self
from urllib.parse import quote

from nio import ErrorResponse, LoginResponse, SyncResponse

from safetybot.core.outgoing import NotSent, Outgoing, OutgoingKind
from safetybot.demo.homeserver import Homeserver
from safetybot.demo.timeline import Message, Timeline
from safetybot.transports.matrix.account import prepare
from safetybot.transports.matrix.client import BotClient
from safetybot.transports.matrix.cross_signing import Seeds
from safetybot.transports.matrix.directs import Directs
from safetybot.transports.matrix.sending import Sender
from safetybot.transports.matrix.sync import FILTER
from safetybot.transports.matrix.trust import Pins, Trust
from safetybot.transports.matrix.trust import Sender as Verdict

LONG_POLL_MS = 30_000
ROOM_SECONDS = 30.0
ENCRYPTION = {"type": "m.room.encryption", "state_key": "", "content": {"algorithm": "m.megolm.v1.aes-sha2"}}
UNREADABLE = "(a message that cannot be read)"


class PersonError(Exception):
    """Something a person wanted to do did not work; the text says what."""


class Person:
    """One account with one signed device, and the room it is here for."""

    def __init__(self, name: str, client: BotClient) -> None:
        """Wrap a client that has logged in; use `Person.enter`."""
        self.name = name
        self.user_id: str = client.user_id
        self.room = ""
        self.messages = Timeline()
        self._client = client
        self._trust = Trust(client, Pins(None, secrets.token_bytes(32)), _keep_nothing)
        self._sender: Sender | None = None
        self._invitations: list[str] = []
        self._count = 0
        self._failure: BaseException | None = None
        self._next = asyncio.Event()
        client.learn = self._trust.learn

    @classmethod
    @asynccontextmanager
    async def enter(cls, homeserver: Homeserver, name: str, folder: Path) -> AsyncIterator[Self]:
        """Make an account, log in, sign the device, and listen while the block lasts."""
        password = secrets.token_urlsafe(16)
        user_id = await homeserver.register(name, password)
        client = BotClient(homeserver.url, user_id, folder=folder, pickle_key=secrets.token_hex(32))
        try:
            if not isinstance(await client.login(password, device_name="demo"), LoginResponse):
                raise PersonError(f"{name} could not log in")
            await prepare(client, Seeds.new(), password)
            person = cls(name, client)
            await person._sync(first=True)
            listening = asyncio.create_task(person._listen())
            try:
                yield person
            finally:
                listening.cancel()
                with suppress(asyncio.CancelledError):
                    await listening
        finally:
            await client.close()

    async def open_chat(self, user: str) -> None:
        """Open an encrypted direct room with somebody."""
        settings = {
            "preset": "trusted_private_chat",
            "is_direct": True,
            "invite": [user],
            "initial_state": [ENCRYPTION],
        }
        answer = await self._client.request("POST", "/createRoom", settings)
        if not answer.good:
            raise PersonError(f"{self.name} could not open a room ({answer.errcode})")
        await self._settle_in(answer.body["room_id"], user)

    async def accept_invitation(self, by: str) -> None:
        """Join the first room we are invited to, and be ready to write there."""
        await self._until(lambda: bool(self._invitations), ROOM_SECONDS, "an invitation")
        room = self._invitations[0]
        answer = await self._client.request("POST", f"/rooms/{quote(room, safe='')}/join", {})
        if not answer.good:
            raise PersonError(f"{self.name} could not join the room ({answer.errcode})")
        await self._settle_in(room, by)

    async def write(self, words: str, thread: str | None = None) -> None:
        """Send a message, encrypted for the signed devices in the room; `thread` is the thread's first message."""
        if self._sender is None:
            raise PersonError(f"{self.name} is in no room")
        self._count += 1
        sent = await self._sender.send(
            Outgoing(
                id=f"{self._client.device_id}-{self._count}",
                transport="matrix",
                kind=OutgoingKind.SAY,
                address=self.room,
                body=words,
                thread=thread,
            )
        )
        if isinstance(sent, NotSent):
            raise PersonError(f"what {self.name} wrote could not be sent ({sent.reason})")

    async def wait_for(self, fits: Callable[[Message], bool], seconds: float) -> Message:
        """The first message that fits, among those there and those to come; PersonError when none does in time."""

        def found() -> Message | None:
            return next((message for message in self.messages if fits(message)), None)

        await self._until(lambda: found() is not None, seconds, "a message")
        message = found()
        assert message is not None
        return message

    async def next_change(self) -> None:
        """Wait until anything in the timeline changes. Raises when this client has stopped listening."""
        if self._failure is not None:
            raise PersonError(f"{self.name}'s client has stopped ({type(self._failure).__name__})") from self._failure
        await self._next.wait()

    async def _until(self, true: Callable[[], bool], seconds: float, what: str) -> None:
        try:
            async with asyncio.timeout(seconds):
                while not true():
                    await self.next_change()
        except TimeoutError:
            raise PersonError(f"{self.name} waited {seconds:g} s in vain for {what}") from None

    async def _settle_in(self, room: str, other: str) -> None:
        """Wait until the room and its other member are known: only then is it clear for whom to encrypt."""

        def known() -> bool:
            there = self._client.rooms.get(room)
            return there is not None and there.encrypted and other in there.users

        await self._until(known, ROOM_SECONDS, "the room")
        self.room = room
        directs = Directs(self._client, keep=_keep_nothing)
        self._sender = Sender(self._client, self._trust, directs, desk=room)  # the strict rule: signed devices only

    async def _listen(self) -> None:
        try:
            while True:
                await self._sync()
        except Exception as failure:
            self._failure = failure
            self._wake()

    async def _sync(self, first: bool = False) -> None:
        response = await self._client.sync(
            timeout=0 if first else LONG_POLL_MS, full_state=first or None, sync_filter=FILTER
        )
        if not isinstance(response, SyncResponse):
            raise PersonError(f"{self.name}'s client got no answer ({response.status_code})")
        await self._look_after_keys()
        for room, info in response.rooms.join.items():
            for event in info.timeline.events:
                self._take(room, event)
        self._invitations += [room for room in response.invites if room not in self._invitations]
        self._wake()

    async def _look_after_keys(self) -> None:
        """Learn whose devices these are before anything is said about trust, and keep our own keys in stock."""
        if self._client.should_query_keys and isinstance(response := await self._client.keys_query(), ErrorResponse):
            raise PersonError(f"{self.name}'s client could not ask for keys ({response.status_code})")
        if self._client.should_upload_keys:
            await self._client.keys_upload()
        await self._client.send_to_device_messages()

    def _take(self, room: str, event: Any) -> None:
        source = event.source
        if source.get("type") == "m.room.encrypted":  # shown, not hidden: it would be a fault of the bot
            source = {**source, "type": "m.room.message", "content": {"body": UNREADABLE}}
        signed = False
        if getattr(event, "decrypted", False):
            own = source.get("sender") == self.user_id
            verdict = self._trust.sender(source["sender"], room, event.sender_key, event.session_id)
            signed = own or verdict is Verdict.SIGNED
        self.messages.take(source, signed=signed)

    def _wake(self) -> None:
        waiting, self._next = self._next, asyncio.Event()
        waiting.set()


async def _keep_nothing(kept: bytes) -> None:
    """Let go of the pins: a person of the demo does not live long enough to need them again."""
