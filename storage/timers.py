"""What is to happen when. A timer is a row: a restart changes nothing."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, func, select

from storage.tables import timers
from storage.work import Work


class Timers:
    """The timers of all conversations; each conversation has each name at most once."""

    def __init__(self, work: Work) -> None:
        self._work = work

    async def set(self, conversation: str, name: str, at: datetime) -> None:
        """Start it, or move it."""
        if await self._work.find_key(conversation) is not None:  # a forgotten conversation has no future
            await self._work.put(timers, {"conversation": conversation, "name": name, "at": at})

    async def cancel(self, conversation: str, name: str) -> None:
        """It will not fire; nothing happens when it is not there."""
        await self._work.run(delete(timers).where(timers.c.conversation == conversation, timers.c.name == name))

    async def due(self, now: datetime) -> Sequence[tuple[str, str, datetime]]:
        """(conversation, name, at) of what has come due, the oldest first."""
        rows = await self._work.rows(
            select(timers.c.conversation, timers.c.name, timers.c.at)
            .where(timers.c.at <= now)
            .order_by(timers.c.at, timers.c.conversation, timers.c.name)
        )
        return [(row.conversation, row.name, row.at) for row in rows]

    async def next_at(self) -> datetime | None:
        """When the next one comes due."""
        at: datetime | None = await self._work.value(select(func.min(timers.c.at)))
        return at
