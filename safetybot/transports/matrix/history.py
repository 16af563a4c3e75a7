"""A room's new events without a gap.

A sync shows a hundred events of a room at most, and then says that there are more. Those are fetched here, before the
read position moves: afterwards nobody would ask for them again.
"""

import asyncio
from dataclasses import dataclass
from typing import Any

import structlog
from nio import ErrorResponse, RoomMessagesResponse

from safetybot.core.ports import Mailbox
from safetybot.transports.matrix import translate
from safetybot.transports.matrix.client import BotClient
from safetybot.transports.matrix.patiently import must, patiently

PAGE = 100
PAGE_SECONDS = 60

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Arrived:
    """One room event as the library hands it over: decrypted, if that was possible."""

    room: str
    event: Any

    @property
    def id(self) -> str | None:
        return translate.event_id_of(self.event.source)


class History:
    """Completes the timelines of rooms."""

    def __init__(self, client: BotClient, mailbox: Mailbox) -> None:
        """Fetch with this client; the mailbox knows what has been accepted before."""
        self._client = client
        self._mailbox = mailbox

    async def timeline(self, room: str, info: Any, position: str | None, first: bool) -> list[Arrived]:
        """A room's new events without a gap, oldest first, from our invitation on."""
        events = [Arrived(room, event) for event in info.timeline.events]
        state = [] if first else info.state
        joined_now = position is None or any(
            self.is_our_joining(event.source) for event in (*info.timeline.events, *state)
        )
        if info.timeline.limited and info.timeline.prev_batch:
            # What was said between two positions lies before the first event shown; a room we have just entered is read
            # back to the invitation, because people write before we have joined.
            older = await self._older(room, info.timeline.prev_batch, None if joined_now else position)
            events = _once([*older, *events])
        if joined_now:
            for number, one in enumerate(events):
                if translate.membership(one.event.source, self._client.user_id)[1] == "invite":
                    events = events[number:]
                    break
        return events

    async def _older(self, room: str, token: str | None, end: str | None) -> list[Arrived]:
        found: list[Arrived] = []
        while token:
            page = await patiently(lambda token=token: self._page(room, token, end))  # type: ignore[misc]
            if page is None:
                break
            new = [Arrived(room, event) for event in page.chunk]
            found += new
            ids = [id for one in new if one.id is not None for id in translate.accepted_ids(one.id)]
            invited = any(translate.membership(one.event.source, self._client.user_id)[1] == "invite" for one in new)
            if not new or invited or await self._mailbox.known(ids):
                break
            token = page.end
        log.debug("gap-filled", transport="matrix", count=len(found))
        return found[::-1]

    async def _page(self, room: str, token: str, end: str | None) -> RoomMessagesResponse | None:
        async with asyncio.timeout(PAGE_SECONDS):
            page = await self._client.room_messages(room, token, end, limit=PAGE)
        if isinstance(page, ErrorResponse) and page.status_code in ("M_FORBIDDEN", "M_NOT_FOUND"):
            return None  # put out of the room in the meantime
        return must(page, RoomMessagesResponse)

    def is_our_joining(self, source: Any) -> bool:
        """Whether this event is our own joining of the room."""
        before, now = translate.membership(source, self._client.user_id)
        return now == "join" and before != "join"


def _once(events: list[Arrived]) -> list[Arrived]:
    """Each event once: just after a join, what is read back overlaps with what was shown."""
    seen: set[str] = set()
    once = []
    for one in events:
        if one.id is None or one.id not in seen:
            once.append(one)
            seen.add(one.id or "")
    return once
