"""A store that fails is heard of: by the operator in the log at once, by the desk as soon as it works again."""

import re
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

import structlog

from safetybot.core.errors import NetworkError, OperatorError, SafetybotError
from safetybot.core.events import AlarmRaised
from safetybot.core.ports import Clock, Store, Transaction

log = structlog.get_logger()

SAY_EVERY = timedelta(minutes=1)
"""A disk may hover between full and not quite full: no more lines than this, however often it changes."""


def word_of(error: SafetybotError) -> str:
    """The problem as one word, which is what may be logged. Of its trouble a store speaks in fixed sentences only."""
    return "-".join(re.findall("[a-z]+", error.problem.lower()))


class WatchedStore:
    """The store as everybody in the engine has it. It changes nothing but what is heard of trouble."""

    def __init__(self, store: Store, clock: Clock, works_again: Callable[[], None]) -> None:
        """`works_again` is called when a failing store has written the alarm for the desk."""
        self._store = store
        self._clock = clock
        self._works_again = works_again
        self._failing_since: datetime | None = None
        self._said_at: datetime | None = None

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[Transaction]:
        """One transaction of the store below.

        After a failure each begins by writing the alarm. So reading alone, which a full disk allows, does not pass for
        working again, and nothing is begun, least of all a send, that could not be written down.
        """
        since = None
        try:
            async with self._store.begin() as tx:
                if (since := self._failing_since) is not None:
                    await tx.inbox.put([self._alarm(since)])
                yield tx
        except (OperatorError, NetworkError) as error:
            self._failed(error)
            raise
        if since is not None:
            self._succeeded(since)

    def _alarm(self, since: datetime) -> AlarmRaised:
        id, now = f"alarm:store-failed:{since.isoformat()}", self._clock.now()
        return AlarmRaised(id=id, at=now, alarm="store-failed", since=since)

    def _failed(self, error: SafetybotError) -> None:
        now = self._clock.now()
        self._failing_since = self._failing_since or now
        if self._said_at is None or abs(now - self._said_at) >= SAY_EVERY:
            self._said_at = now
            seconds = (now - self._failing_since).total_seconds()
            log.error("store-failing", error=type(error).__name__, status=word_of(error), seconds=round(seconds))

    def _succeeded(self, since: datetime) -> None:
        said = self._said_at is not None and self._said_at >= since
        if self._failing_since is not None and said:
            seconds = (self._clock.now() - since).total_seconds()
            log.warning("store-works-again", seconds=round(seconds))
        self._failing_since = None
        self._works_again()
