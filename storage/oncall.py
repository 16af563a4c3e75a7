"""What was changed in the schedules by hand, and who was on call.

All of it is the bot's own and sealed with the house's key. A row that is damaged is left out: the schedule of the file
then counts there, and somebody is still paged.
"""

from datetime import datetime

from sqlalchemy import ColumnElement, Select, delete, exists, select

from safetybot.core.oncall.model import Change, Duty, Swap
from storage.fields import CHANGE, DUTY
from storage.tables import duty, oncall_changes
from storage.work import Work

_later = duty.alias()


class Oncall:
    """Overrides, leaves and swaps; and the facts of who was on call."""

    def __init__(self, work: Work) -> None:
        self._work = work

    async def changes(self) -> tuple[Change, ...]:
        """Those that have not been purged, in the order in which they were made."""
        rows = await self._work.rows(select(oncall_changes).order_by(oncall_changes.c.number))
        return CHANGE.open_sound(self._work.house, [(row.key_hash.hex(), row.content) for row in rows])

    async def change(self, change: Change) -> None:
        """Keep it; one with the same key is overwritten, and keeps its place in the order."""
        await self._work.put(oncall_changes, self._values(change), by=("key_hash",))

    async def add(self, change: Change) -> bool:
        """Keep it unless one with the same key is there; False then."""
        return await self._work.add(oncall_changes, self._values(change))

    async def undo(self, key: str) -> bool:
        """Take one out; False when it is not there."""
        return bool(await self._work.run(delete(oncall_changes).where(oncall_changes.c.key_hash == self._hash(key))))

    async def note(self, now: Duty) -> None:
        """Write down who is on call from an instant on. A second note for the same instant is ignored."""
        schedule = self._work.blind.hash("schedule", now.schedule)
        place = _place(schedule, now.since)
        sealed = DUTY.seal(self._work.house, place, now)
        await self._work.add(duty, {"since": now.since, "schedule_hash": schedule, "content": sealed})

    async def latest(self) -> tuple[Duty, ...]:
        """The newest entry of each schedule: the one that was written last, whatever the clock said."""
        later = exists().where(_later.c.schedule_hash == duty.c.schedule_hash, _later.c.number > duty.c.number)
        return await self._duty(select(duty).where(~later).order_by(duty.c.number))

    async def history(self, start: datetime, end: datetime) -> tuple[Duty, ...]:
        """What was written down for this span, the entry in force at its start included; oldest first."""
        those = duty.c.since < end, ~_over_by(start)
        return await self._duty(select(duty).where(*those).order_by(duty.c.since, duty.c.number))

    async def purge(self, changes_before: datetime, duty_before: datetime) -> None:
        """Delete what was over before then: a change when its span was, an entry when the next one had taken over."""
        await self._work.run(delete(oncall_changes).where(oncall_changes.c.until < changes_before))
        await self._work.run(delete(duty).where(_over_by(duty_before)))

    async def _duty(self, statement: Select[*tuple[object, ...]]) -> tuple[Duty, ...]:
        rows = await self._work.rows(statement)
        return DUTY.open_sound(self._work.house, [(_place(row.schedule_hash, row.since), row.content) for row in rows])

    def _values(self, change: Change) -> dict[str, object]:
        key = self._hash(change.key)
        sealed = CHANGE.seal(self._work.house, key.hex(), change)
        return {"key_hash": key, "until": _end(change), "content": sealed}

    def _hash(self, key: str) -> bytes:
        return self._work.blind.hash("change", key)


def _end(change: Change) -> datetime:
    if isinstance(change, Swap) and change.in_return is not None:
        return max(change.end, change.in_return[1])
    return change.end


def _over_by(instant: datetime) -> ColumnElement[bool]:
    """Another entry of the same schedule had taken over by then."""
    successor = _later.c.since > duty.c.since, _later.c.since <= instant
    return exists().where(_later.c.schedule_hash == duty.c.schedule_hash, *successor)


def _place(schedule_hash: bytes, since: datetime) -> str:
    return f"{schedule_hash.hex()}:{since.isoformat()}"
