"""Which rooms we enter: direct invitations and the desk. Everything else is declined.

Joining may take minutes (another server must answer) or be refused for a while, so it happens beside the sync loop, one
after the other. An invitation that is not answered before the process ends is found again by looking at all pending
ones at each start; the read position does not cover it.
"""

import asyncio
import json
import random
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

import structlog

from safetybot.core.errors import NetworkError
from safetybot.transports.matrix.client import BotClient
from safetybot.transports.matrix.patience import asked_wait, wait_before

JOIN_SECONDS = 120
ATTEMPTS = 200  # some hours: the server of the one who invites may be down
NOTHING: dict[str, Any] = {"types": []}
PENDING = json.dumps(
    {
        "room": {"timeline": {"limit": 1}, "state": NOTHING, "ephemeral": NOTHING, "account_data": NOTHING},
        "presence": NOTHING,
        "account_data": NOTHING,
    }
)

log = structlog.get_logger()


def is_direct(invite: Any, user: str) -> bool:
    """Whether the invitation says that it is for a conversation between two. Never raises."""
    state = invite.get("invite_state") if isinstance(invite, Mapping) else None
    events = state.get("events") if isinstance(state, Mapping) else None
    for event in events if isinstance(events, list) else []:
        if isinstance(event, Mapping) and event.get("type") == "m.room.member" and event.get("state_key") == user:
            content = event.get("content")
            return (
                isinstance(content, Mapping)
                and content.get("membership") == "invite"
                and content.get("is_direct") is True
            )
    return False


class Invitations:
    """Answers invitations one after the other."""

    def __init__(self, client: BotClient, desk: str) -> None:
        """Answer for this client; the room `desk` is entered whatever the invitation says."""
        self._client = client
        self._desk = desk
        self._waiting: asyncio.Queue[tuple[str, bool, int]] = asyncio.Queue()
        self._seen: set[str] = set()

    async def look(self) -> None:
        """Find all pending invitations, also those that an earlier process saw and did not answer.

        A look without a position leaves the waiting key messages alone: only using a newer position deletes them.
        """
        # Synapse answers the same question for two minutes with what it found the first time: so it must be another.
        # A look without a position does not wait, whatever it says.
        chance = random.randint(1, 30_000)  # noqa: S311
        path = f"/sync?timeout={chance}&filter={quote(PENDING, safe='')}"
        answer = await self._client.request("GET", path, seconds=JOIN_SECONDS)
        if not answer.good:
            raise NetworkError(f"the homeserver answered {answer.status} when asked for invitations", "We try again.")
        rooms = answer.body.get("rooms")
        invites = rooms.get("invite") if isinstance(rooms, Mapping) else None
        self.take(invites if isinstance(invites, Mapping) else {})

    async def enter_desk(self) -> bool:
        """Join the responder room now; whether we may."""
        answer = await self._client.request(
            "POST", f"/rooms/{quote(self._desk, safe='')}/join", {}, seconds=JOIN_SECONDS
        )
        if answer.passing:
            raise NetworkError(
                f"the homeserver answered {answer.status} when we joined the responder room", "We try again."
            )
        return answer.good

    def take(self, invites: Mapping[str, Any]) -> None:
        """Note invitations from a sync; a room's is one, however often it is shown."""
        for room, invite in invites.items():
            if room not in self._seen:
                self._seen.add(room)
                self._waiting.put_nowait((room, room == self._desk or is_direct(invite, self._client.user_id), 1))

    async def run(self) -> None:
        """Answer for ever. What cannot be answered now goes to the end of the queue after a while."""
        while True:
            room, welcome, attempt = await self._waiting.get()
            wait = await self._answer(room, welcome, attempt)
            if wait is None or attempt == ATTEMPTS:
                self._seen.discard(room)  # from now on an invitation into it is a new one
            else:
                again = (room, welcome, attempt + 1)
                asyncio.get_running_loop().call_later(wait, self._waiting.put_nowait, again)

    async def _answer(self, room: str, welcome: bool, attempt: int) -> float | None:
        """Answer one; the seconds to wait before trying again, or None when it is settled."""
        path, word, chance = f"/rooms/{quote(room, safe='')}", "join" if welcome else "leave", random.random()  # noqa: S311
        try:
            answer = await self._client.request("POST", f"{path}/{word}", {}, seconds=JOIN_SECONDS)
        except NetworkError:
            return wait_before(attempt, chance)
        if answer.passing:
            return wait_before(attempt, chance, asked_wait(answer.body.get("retry_after_ms")))
        log.info("invitation-answered", transport="matrix", kind=word, status=answer.status)
        if not welcome:
            await self._forget(path)
        return None

    async def _forget(self, path: str) -> None:
        try:
            await self._client.request("POST", f"{path}/forget", {})
        except NetworkError:
            log.info("room-not-forgotten", transport="matrix")
