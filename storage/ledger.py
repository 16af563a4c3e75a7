"""Who was paged, when and how: of each case as long as its conversation, and what the monthly report needs of it."""

import uuid
from datetime import UTC, datetime

from sqlalchemy import delete, select

from safetybot.core.escalation import Measure, PageSent
from storage.fields import MEASURE, PAGE
from storage.tables import measures, pages
from storage.work import Work


class Ledger:
    """The pages of each case, and a measure of each that is over. A row that is damaged is left out."""

    def __init__(self, work: Work) -> None:
        self._work = work

    async def enter(self, conversation: str, entry: PageSent) -> None:
        """Write it down; one with the same key is overwritten, and keeps its place in the order."""
        key = await self._work.find_key(conversation)
        if key is None:
            return  # forgotten: nothing of it is kept
        key_hash = self._work.blind.hash("page", conversation, entry.key)
        sealed = PAGE.seal(key, key_hash.hex(), entry)
        values = {"conversation": conversation, "key_hash": key_hash, "content": sealed}
        await self._work.put(pages, values, by=("conversation", "key_hash"))

    async def of(self, conversation: str) -> tuple[PageSent, ...]:
        """The entries of a case, in the order in which they were first written."""
        key = await self._work.find_key(conversation)
        if key is None:
            return ()
        rows = await self._work.rows(
            select(pages.c.key_hash, pages.c.content)
            .where(pages.c.conversation == conversation)
            .order_by(pages.c.number)
        )
        return PAGE.open_sound(key, [(row.key_hash.hex(), row.content) for row in rows])

    async def count(self, measure: Measure) -> None:
        """Keep what remains of a case for the report."""
        id = uuid.uuid4().hex
        sealed = MEASURE.seal(self._work.house, id, measure)
        await self._work.run(measures.insert(), {"id": id, "month": _month(measure.at), "content": sealed})

    async def measures(self, start: datetime, end: datetime) -> tuple[Measure, ...]:
        """Those of cases opened in [start, end), the oldest first."""
        rows = await self._work.rows(
            select(measures.c.id, measures.c.content).where(measures.c.month >= _month(start), measures.c.month < end)
        )
        found = MEASURE.open_sound(self._work.house, [(row.id, row.content) for row in rows])
        return tuple(sorted((one for one in found if start <= one.at < end), key=lambda one: one.at))

    async def purge(self, before: datetime) -> None:
        """Delete the measures of months that were over by then."""
        await self._work.run(delete(measures).where(measures.c.month < _month(before)))


def _month(at: datetime) -> datetime:
    """When its month began, in UTC."""
    return at.astimezone(UTC).replace(day=1, hour=0, minute=0, second=0, microsecond=0)
