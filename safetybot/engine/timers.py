"""When the time of a timer has come, TimerFired goes into the inbox like any other event. Timers are rows: a restart
changes nothing, and a bot that was off fires what is overdue once, in order.

A timer that a wrong clock has set far into the future would never fire. Such timers are looked for at the start and
whenever the clock is put back, and fire then: every handler bears a timer that comes too early, and sets it anew.
"""

import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import structlog

from safetybot.core.errors import InternalError, NetworkError, OperatorError
from safetybot.core.events import TimerFired
from safetybot.core.ports import Clock, Store
from safetybot.engine.bell import Bell

log = structlog.get_logger()

TOGETHER = 64
"""So many fire in one transaction: after a long night nobody waits until all of them have."""
LOOK_EVERY = 2.0
"""Seconds; a new timer is seen at latest after so long, so nobody needs to announce one."""


@dataclass(slots=True, kw_only=True)
class TimerWorker:
    """Looks every few seconds for what has come due. `longest` says how far off each timer can be set."""

    store: Store
    clock: Clock
    bell: Bell
    done: Callable[[], None]
    longest: Mapping[str, timedelta]
    _seen: datetime | None = field(default=None, init=False)
    """The time at the last look."""
    _astray: list[tuple[str | None, str, datetime]] = field(default_factory=list, init=False)
    """What was found astray and has not fired yet. A start finds it again."""

    async def run(self) -> None:
        """Work for ever."""
        while True:
            try:
                if await self.step():
                    continue  # there may be more; whoever else wants the store has had a turn
            except (OperatorError, NetworkError):
                pass  # the store has said so itself, and what is due stays due
            except InternalError as error:
                log.error("timers-failed", error=type(error).__name__, exc_info=error)
            await self.bell.wait(LOOK_EVERY)

    async def step(self) -> bool:
        """Fire what is due. False when nothing was."""
        now = self.clock.now()
        async with self.store.begin() as tx:
            due = list(await tx.timers.due(now))[:TOGETHER]
            if self._seen is None or now < self._seen:
                self._astray = list(await tx.timers.astray(now, self.longest))
            found = self._astray[: TOGETHER - len(due)]
            due += found
            for conversation, name, at in due:
                id = f"timer:{uuid.uuid4().hex}"  # it may be set again, even to the same instant
                await tx.inbox.put([TimerFired(id=id, at=now, name=name, conversation=conversation, due=at)])
                await tx.timers.cancel(conversation, name)
        self._seen = now
        del self._astray[: len(found)]
        if due:
            self.done()
        return bool(due)
