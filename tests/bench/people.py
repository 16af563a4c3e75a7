"""The people of the benchmark: Matrix clients in one process, so that writing and reading are timed by one clock.

They are clients of the library the bot and the relay use, too: a foreign one costs a process and a pipe more, whose
delays would be measured along with the others.
"""

import asyncio
import re
import secrets
import time
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Self
from urllib.parse import quote

from nio import LoginResponse, RoomSendResponse, SyncResponse

from safetybot.demo.homeserver import Homeserver
from safetybot.transports.matrix.account import prepare
from safetybot.transports.matrix.client import BotClient
from safetybot.transports.matrix.cross_signing import Seeds

LONG_POLL_MS = 30_000
PATIENCE = 30.0
NOTHING: dict[str, list[str]] = {"types": []}
FILTER = {
    "room": {"timeline": {"limit": 1000}, "ephemeral": NOTHING},  # what one answer leaves out would count as lost
    "presence": NOTHING,
    "account_data": NOTHING,
}
ENCRYPTION = {"type": "m.room.encryption", "state_key": "", "content": {"algorithm": "m.megolm.v1.aes-sha2"}}
WORDS = "They are back in front of the house, two of them, and the grey car is there again. {}"
TOKEN = re.compile(r"#[\w-]+#")


class Person:
    """One account with one signed device. `arrived` says when each token came, in the order in which they came."""

    def __init__(self, client: BotClient) -> None:
        """Wrap a client that has logged in; use `Person.enter`."""
        self.user_id: str = client.user_id
        self.arrived: dict[str, float] = {}
        self._client = client
        self._invitations: list[str] = []
        self._failure: Exception | None = None
        self._changed = asyncio.Condition()

    @classmethod
    @asynccontextmanager
    async def enter(cls, homeserver: Homeserver, name: str, folder: Path) -> AsyncIterator[Self]:
        """Make an account, log in and sign the device. Nothing is read until `listen`."""
        password = secrets.token_urlsafe(16)
        user_id = await homeserver.register(name, password)
        client = BotClient(homeserver.url, user_id, folder=folder / name, pickle_key=secrets.token_hex(32))
        try:
            if not isinstance(await client.login(password, device_name="bench"), LoginResponse):
                raise RuntimeError(f"{name} could not log in")
            await prepare(client, Seeds.new(), password)
            yield cls(client)
        finally:
            await client.close()

    @asynccontextmanager
    async def listening(self) -> AsyncIterator[None]:
        """Read what arrives while the block lasts."""
        await self._sync(first=True)
        listening = asyncio.create_task(self._listen())
        try:
            yield
        finally:
            listening.cancel()
            with suppress(asyncio.CancelledError):
                await listening

    async def open_room(self, invite: str) -> str:
        """Make an encrypted room for two."""
        settings = {
            "preset": "trusted_private_chat",
            "is_direct": True,
            "invite": [invite],
            "initial_state": [ENCRYPTION],
        }
        answer = await self._client.request("POST", "/createRoom", settings)
        if not answer.good:
            raise RuntimeError(f"no room ({answer.errcode})")
        return str(answer.body["room_id"])

    async def accept_invitation(self) -> None:
        """Enter the first room one is invited to."""
        await self._until(lambda: bool(self._invitations))
        room = self._invitations[0]
        if not (answer := await self._client.request("POST", f"/rooms/{quote(room, safe='')}/join", {})).good:
            raise RuntimeError(f"a room could not be entered ({answer.errcode})")

    async def meet(self, room: str, user: str) -> None:
        """Wait until somebody is in the room and their devices are known: then one can write to them."""

        def there() -> bool:
            known = self._client.rooms.get(room)
            return (
                known is not None
                and known.encrypted
                and user in known.users
                and user not in known.invited_users
                and bool(self._client.device_store[user])
            )

        await self._until(there)

    async def write(self, room: str, token: str) -> float:
        """Write something with a token in it; returns the moment at which it was begun."""
        began = time.perf_counter()
        content = {"msgtype": "m.text", "body": WORDS.format(token)}
        answer = await self._client.room_send(room, "m.room.message", content, ignore_unverified_devices=True)
        if not isinstance(answer, RoomSendResponse):
            raise RuntimeError("a message could not be sent")
        return began

    async def say(self, room: str, words: str) -> None:
        """Write just these words."""
        content = {"msgtype": "m.text", "body": words}
        await self._client.room_send(room, "m.room.message", content, ignore_unverified_devices=True)

    async def has(self, token: str, seconds: float = PATIENCE) -> float:
        """When this token arrived; wait for it."""
        await self._until(lambda: token in self.arrived, seconds)
        return self.arrived[token]

    async def collects(self, tokens: Iterable[str], silence: float) -> list[str]:
        """Wait until all of these have come, or nothing has come for so long; those that have not."""
        missing = set(tokens)
        with suppress(TimeoutError):
            while missing := missing - self.arrived.keys():
                await self._more_than(len(self.arrived), silence)
        return sorted(missing)

    async def _more_than(self, count: int, seconds: float) -> None:
        await self._until(lambda: len(self.arrived) > count, seconds)

    async def _until(self, true: Callable[[], bool], seconds: float = PATIENCE) -> None:
        async with asyncio.timeout(seconds), self._changed:
            await self._changed.wait_for(lambda: true() or self._failure is not None)
        if self._failure is not None:
            raise self._failure

    async def _listen(self) -> None:
        try:
            while True:
                await self._sync()
        except Exception as failure:
            self._failure = failure
            async with self._changed:
                self._changed.notify_all()

    async def _sync(self, first: bool = False) -> None:
        client = self._client
        response = await client.sync(timeout=0 if first else LONG_POLL_MS, full_state=first or None, sync_filter=FILTER)
        now = time.perf_counter()
        if not isinstance(response, SyncResponse):
            raise RuntimeError("the homeserver gives no answer")
        for info in response.rooms.join.values():
            for event in info.timeline.events:
                if event.sender != self.user_id:
                    for token in TOKEN.findall(getattr(event, "body", "")):
                        self.arrived.setdefault(token, now)
        self._invitations += response.invites
        if client.should_query_keys:
            await client.keys_query()
        if client.should_upload_keys:
            await client.keys_upload()
        async with self._changed:
            self._changed.notify_all()
