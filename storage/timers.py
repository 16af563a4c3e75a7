"""What is to happen when. A timer is a row: a restart changes nothing."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import ColumnElement, and_, delete, func, null, or_, select, union_all

from storage.tables import house_timers, timers
from storage.work import Work

SLACK: Final = timedelta(minutes=1)
"""A clock that is put right by a little sends no timer astray."""

_ALL: Final = union_all(
    select(timers.c.conversation, timers.c.name, timers.c.at),
    select(null().label("conversation"), house_timers.c.name, house_timers.c.at),
).subquery()


class Timers:
    """The timers of the conversations and, under None, the bot's own; each of them has each name at most once."""

    def __init__(self, work: Work) -> None:
        self._work = work

    async def set(self, conversation: str | None, name: str, at: datetime) -> None:
        """Start it, or move it."""
        if conversation is None:
            await self._work.put(house_timers, {"name": name, "at": at})
        elif await self._work.find_key(conversation) is not None:  # a forgotten conversation has no future
            await self._work.put(timers, {"conversation": conversation, "name": name, "at": at})

    async def ensure(self, conversation: str | None, name: str, at: datetime) -> None:
        """Start it unless it runs already."""
        if conversation is None:
            await self._work.add(house_timers, {"name": name, "at": at})
        elif await self._work.find_key(conversation) is not None:
            await self._work.add(timers, {"conversation": conversation, "name": name, "at": at})

    async def cancel(self, conversation: str | None, name: str) -> None:
        """It will not fire; nothing happens when it is not there."""
        if conversation is None:
            await self._work.run(delete(house_timers).where(house_timers.c.name == name))
        else:
            await self._work.run(delete(timers).where(timers.c.conversation == conversation, timers.c.name == name))

    async def ours(self) -> Mapping[str, datetime]:
        """The bot's own timers: name -> at."""
        rows = await self._work.rows(select(house_timers.c.name, house_timers.c.at))
        return {row.name: row.at for row in rows}

    async def due(self, now: datetime) -> Sequence[tuple[str | None, str, datetime]]:
        """(conversation, name, at) of what has come due, the oldest first; at the same instant the bot's own first."""
        return await self._those(_ALL.c.at <= now)

    async def astray(
        self, now: datetime, longest: Mapping[str, timedelta]
    ) -> Sequence[tuple[str | None, str, datetime]]:
        """The same of what is further off than a timer of its name can be set: the clock was ahead then."""
        too_far = [and_(_ALL.c.name == name, _ALL.c.at > now + span + SLACK) for name, span in longest.items()]
        return await self._those(or_(*too_far))

    async def next_at(self) -> datetime | None:
        """When the next one comes due."""
        at: datetime | None = await self._work.value(select(func.min(_ALL.c.at)))
        return at

    async def _those(self, condition: ColumnElement[bool]) -> Sequence[tuple[str | None, str, datetime]]:
        rows = await self._work.rows(
            select(_ALL).where(condition).order_by(_ALL.c.at, _ALL.c.conversation.nulls_first(), _ALL.c.name)
        )
        return [(row.conversation, row.name, row.at) for row in rows]
