"""Which messages of ours can still be edited. Signal's apps ignore an edit after a day, and the eleventh of a message.

Then the new version is a message of its own that quotes the old one, and later versions edit that.
"""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

import structlog

from safetybot.core.errors import SafetybotError
from safetybot.core.ports import Store
from safetybot.transports.signal.account import EDITS, keep_secret, load_secret

LONGEST: Final = timedelta(hours=23)
MOST: Final = 9
REMEMBERED: Final = timedelta(days=2)

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Standing:
    """The message that stands for another by now: itself, or the latest that took its place. `edits`: how many."""

    timestamp: int
    edits: int = 0

    def may_be_edited(self, now: datetime) -> bool:
        return self.edits < MOST and self.timestamp > _stamp(now - LONGEST)


class Edits:
    """Timestamps alone: neither words nor whom they were for."""

    def __init__(self, store: Store) -> None:
        """Known after `load`."""
        self._store = store
        self._standing: dict[int, Standing] = {}

    async def load(self) -> None:
        kept = json.loads(await load_secret(self._store, EDITS) or b"{}")
        self._standing = {int(first): Standing(*standing) for first, standing in kept.items()}

    def standing(self, first: int) -> Standing:
        """What stands for the message that was first sent under this timestamp."""
        return self._standing.get(first, Standing(first))

    async def edited(self, first: int, now: datetime) -> None:
        """It was edited once more."""
        before = self.standing(first)
        await self._note(first, Standing(before.timestamp, before.edits + 1), now)

    async def replaced(self, first: int, timestamp: int, now: datetime) -> None:
        """Another message has taken its place."""
        await self._note(first, Standing(timestamp), now)

    async def _note(self, first: int, standing: Standing, now: datetime) -> None:
        """Remember it; never fails, because what was sent is sent."""
        recent = {other: kept for other, kept in self._standing.items() if kept.timestamp > _stamp(now - REMEMBERED)}
        self._standing = recent | {first: standing}
        told = {str(one): (kept.timestamp, kept.edits) for one, kept in self._standing.items()}
        try:
            await keep_secret(self._store, EDITS, json.dumps(told).encode())
        except SafetybotError as error:
            log.warning("edits-not-kept", transport="signal", error=type(error).__name__)


def _stamp(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)
