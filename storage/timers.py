"""What is to happen when. A timer is a row: a restart changes nothing."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import ColumnElement, and_, delete, func, or_, select

from storage.tables import timers
from storage.work import Work

SLACK: Final = timedelta(minutes=1)
"""A clock that is put right by a little sends no timer astray."""


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
        return await self._those(timers.c.at <= now)

    async def astray(self, now: datetime, longest: Mapping[str, timedelta]) -> Sequence[tuple[str, str, datetime]]:
        """The same of what is further off than a timer of its name can be set: the clock was ahead then."""
        too_far = [and_(timers.c.name == name, timers.c.at > now + span + SLACK) for name, span in longest.items()]
        return await self._those(or_(*too_far))

    async def next_at(self) -> datetime | None:
        """When the next one comes due."""
        at: datetime | None = await self._work.value(select(func.min(timers.c.at)))
        return at

    async def _those(self, condition: ColumnElement[bool]) -> Sequence[tuple[str, str, datetime]]:
        rows = await self._work.rows(
            select(timers.c.conversation, timers.c.name, timers.c.at)
            .where(condition)
            .order_by(timers.c.at, timers.c.conversation, timers.c.name)
        )
        return [(row.conversation, row.name, row.at) for row in rows]
