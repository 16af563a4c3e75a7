"""The direct chats with responders, where pages come: one room for each account, made by us.

They are looked after beside the sync loop. A room is remembered before anybody is invited into it: killed in between,
we invite into it the next time, and a room that was made and not remembered has nobody in it. A room that serves no
longer stays remembered without its person, so that nothing that still comes from there is taken for a reporter's.
"""

import asyncio
import json
import random
from collections.abc import Awaitable, Callable, Collection
from contextlib import suppress
from typing import Any
from urllib.parse import quote

import structlog

from safetybot.core.errors import NetworkError
from safetybot.core.outgoing import NotSent
from safetybot.transports.matrix.client import Answer, BotClient
from safetybot.transports.matrix.desk import room_settings
from safetybot.transports.matrix.patience import asked_wait, wait_before

ROOM_NAME = "Notices"  # the homeserver knows it, and it stands on locked screens
LOOK_SECONDS = 30.0
INVITED_SECONDS = 60.0
INVITE_AGAIN_SECONDS = 3600.0  # whoever leaves is not to be nagged; a page for them invites at once
REFUSED_SECONDS = 3600.0

KeepRooms = Callable[[bytes], Awaitable[None]]
Responders = Callable[[], Collection[str]]

log = structlog.get_logger()


def read_rooms(kept: bytes | None) -> dict[str, str]:
    """Room -> account, as it was kept; no account: the room serves no longer."""
    rooms: dict[str, str] = json.loads(kept) if kept else {}
    return rooms


def room_for(rooms: dict[str, str], account: str) -> str | None:
    """The room in which an account is paged."""
    return next((room for room, whose in rooms.items() if account and whose == account), None)


class Directs:
    """The direct rooms of everybody who can be paged."""

    def __init__(
        self, client: BotClient, *, keep: KeepRooms, kept: bytes | None = None, responders: Responders = tuple
    ) -> None:
        """Keep rooms with all `responders`; `kept` is what was last given to `keep`, which seals it."""
        self._client = client
        self._rooms = read_rooms(kept)
        self._keep = keep
        self._responders = responders
        self._asked: set[str] = set()
        """Who was to be paged without being among the responders."""
        self._made: set[str] = set()
        """Rooms that the sync may not have shown yet."""
        self._refused: set[str] = set()
        """Whom the homeserver will not have invited."""
        self._failures: dict[str, int] = {}
        self._not_before: dict[str, float] = {}
        self._invited_until: dict[str, float] = {}
        """Until when an invitation may be on its way that the sync has not shown yet."""
        self._invite_again: dict[str, float] = {}
        self._news = asyncio.Event()

    def room_of(self, account: str) -> str | None:
        """Where somebody is paged; None: there is no such room, or it has yet to be replaced."""
        room = room_for(self._rooms, account)
        return None if room is None or self._lost(room, account) else room

    def account_of(self, room: str) -> str | None:
        """Whose words count in a room: one person's, or nobody's (empty). None: it is no room of ours."""
        account = self._rooms.get(room)
        return account if not account or account in self._wanted() else ""

    def look(self) -> None:
        """Look now: the first complete picture is there."""
        self._news.set()

    def reach(self, account: str) -> str | NotSent:
        """The room in which somebody can read a page. When there is none, their room is looked after now.

        Whoever is invited gets the key to what is sent, too, and can read it on joining.
        """
        room = self.room_of(account)
        seen = self._client.rooms.get(room) if room is not None else None
        if room is not None and seen is not None and account in seen.users:
            self._invited_until[account] = 0.0
            return room
        self._asked.add(account)
        self._news.set()
        until = self._invited_until.get(account)  # none: we have not come to them yet
        if seen is None or until is None or asyncio.get_running_loop().time() < until:
            return NotSent("no-direct-chat", again=account in self._wanted() - self._refused)
        self._invite_again.pop(account, None)
        return NotSent("not-joined", again=False)

    async def run(self) -> None:
        """Look after the rooms for ever, from the first `look` on. Raises only what our own store raises."""
        await self._news.wait()
        while True:
            self._news.clear()
            wanted = self._wanted()
            for room, account in list(self._rooms.items()):
                if account not in wanted:
                    await self._release(room)
            for account in sorted(wanted):
                if asyncio.get_running_loop().time() >= self._not_before.get(account, 0.0):
                    await self._serve(account)
            with suppress(TimeoutError):
                await asyncio.wait_for(self._news.wait(), LOOK_SECONDS)

    def _wanted(self) -> set[str]:
        return {*self._responders(), *self._asked} - {"", self._client.user_id}

    def _lost(self, room: str, account: str) -> bool:
        """Whether a room cannot serve any more: we are not in it, or somebody is whom we did not invite."""
        seen = self._client.rooms.get(room)
        if seen is None:
            return room in self._client.left or room not in self._made
        return bool(seen.users.keys() - {account, self._client.user_id})

    async def _serve(self, account: str) -> None:
        """Bring one person's room a step further."""
        room = self.room_of(account)
        if room is None:
            answer = await self._ask_for(account, "POST", "/createRoom", room_settings(ROOM_NAME, (), direct=True))
            room = answer.body.get("room_id") if answer is not None else None
            if not isinstance(room, str):
                return
            self._made.add(room)
            await self._remember(account, room)
            self._invite_again.pop(account, None)
        seen, now = self._client.rooms.get(room), asyncio.get_running_loop().time()
        if seen is not None and account in seen.users:
            self._invited_until[account] = 0.0
        elif now >= self._invite_again.get(account, 0.0):
            await self._invite(room, account)

    async def _invite(self, room: str, account: str) -> None:
        """As a change of the room's state: an invitation that says that it is for a conversation between two."""
        now = asyncio.get_running_loop().time()
        self._invited_until[account] = now + INVITED_SECONDS
        path = f"/rooms/{quote(room, safe='')}/state/m.room.member/{quote(account, safe='')}"
        answer = await self._ask_for(account, "PUT", path, {"membership": "invite", "is_direct": True})
        if answer is not None:
            self._invite_again[account] = now + INVITE_AGAIN_SECONDS
            log.info("responder-invited", transport="matrix", count=1)

    async def _release(self, room: str) -> None:
        """Forget whose room it was, and leave it."""
        if self._rooms[room]:
            await self._remember(self._rooms[room], None)
        if room in self._client.rooms:
            with suppress(NetworkError):
                await self._client.request("POST", f"/rooms/{quote(room, safe='')}/leave", {})

    async def _remember(self, account: str, room: str | None) -> None:
        """This is somebody's room from now on (None: no room is), and no other."""
        rooms = {old: "" if whose == account else whose for old, whose in self._rooms.items()}
        if room is not None:
            rooms[room] = account
        await self._keep(json.dumps(rooms).encode())
        self._rooms = rooms

    async def _ask_for(self, account: str, method: str, path: str, body: dict[str, Any]) -> Answer | None:
        """Ask the homeserver something for somebody; None when that failed, and then they wait for a while."""
        try:
            answer = await self._client.request(method, path, body)
        except NetworkError:
            answer = Answer(0, {})
        if answer.good:
            self._failures.pop(account, None)
            self._refused.discard(account)
            return answer
        failures = self._failures[account] = self._failures.get(account, 0) + 1
        wait = wait_before(failures, random.random(), asked_wait(answer.body.get("retry_after_ms")))  # noqa: S311
        if 400 <= answer.status < 500 and not answer.passing:
            wait = REFUSED_SECONDS
            self._refused.add(account)
        self._not_before[account] = asyncio.get_running_loop().time() + wait
        log.warning("direct-chat-failed", transport="matrix", status=answer.status, seconds=round(wait))
        return None
