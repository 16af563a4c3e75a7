"""What the commands read in the store and write there, beside a bot that may be running."""

from datetime import datetime
from typing import Final

from safetybot.core.oncall.model import Change, Duty
from safetybot.core.ports import Transaction

CHANGED: Final = "schedule-changed"
"""The timer of the bot's own that makes it look at the changes and say so in the desk."""


async def changes_and_history(
    tx: Transaction, start: datetime, end: datetime
) -> tuple[tuple[Change, ...], tuple[Duty, ...]]:
    """What was changed by hand, and who was on call in a span."""
    return await tx.oncall.changes(), await tx.oncall.history(start, end)


async def save(tx: Transaction, change: Change, now: datetime) -> bool:
    """Keep a change and let the bot say so; False when the same is there already."""
    if not await tx.oncall.add(change):
        return False
    await tx.timers.set(None, CHANGED, now)
    return True
