"""What is asked of the store about who is on call and who was paged. Whoever has these methods will do."""

from datetime import datetime
from typing import Protocol

from safetybot.core.escalation import Measure, PageSent
from safetybot.core.oncall.model import Change, Duty


class Oncall(Protocol):
    """What was changed by hand, and who was on call."""

    async def changes(self) -> tuple[Change, ...]:
        """Those that have not been purged, in the order in which they were made."""
        ...

    async def change(self, change: Change) -> None:
        """Keep it; one with the same key is overwritten."""
        ...

    async def add(self, change: Change) -> bool:
        """Keep it unless one with the same key is there; False then. Two at once: one of them gets False."""
        ...

    async def undo(self, key: str) -> bool:
        """Take one out; False when it is not there."""
        ...

    async def note(self, duty: Duty) -> None:
        """Write down who is on call from an instant on. What is written is never changed."""
        ...

    async def latest(self) -> tuple[Duty, ...]:
        """The newest entry of each schedule."""
        ...

    async def history(self, start: datetime, end: datetime) -> tuple[Duty, ...]:
        """What was written down for this span, the entry in force at its start included; oldest first."""
        ...


class Ledger(Protocol):
    """Who was paged, when and how, and what the monthly report needs."""

    async def enter(self, conversation: str, entry: PageSent) -> None:
        """Write it down; one with the same key is overwritten."""
        ...

    async def of(self, conversation: str) -> tuple[PageSent, ...]:
        """The entries of a case, in order."""
        ...

    async def count(self, measure: Measure) -> None: ...

    async def measures(self, start: datetime, end: datetime) -> tuple[Measure, ...]:
        """Those of cases opened in [start, end)."""
        ...
