"""When the time of a timer has come, TimerFired goes into the inbox like any other event. Timers are rows: a restart
changes nothing, and a bot that was off fires what is overdue once, in order."""

from collections.abc import Callable
from dataclasses import dataclass

import structlog

from safetybot.core.errors import SafetybotError
from safetybot.core.events import TimerFired
from safetybot.core.ports import Clock, Store
from safetybot.engine.bell import Bell

log = structlog.get_logger()

LOOK_EVERY = 2.0
"""Seconds; a new timer is seen at latest after so long, so nobody needs to announce one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimerWorker:
    """Looks every few seconds for what has come due."""

    store: Store
    clock: Clock
    bell: Bell
    done: Callable[[], None]

    async def run(self) -> None:
        """Work for ever."""
        while True:
            try:
                await self.step()
            except SafetybotError as error:
                log.error("timers-wait-for-the-store", error=type(error).__name__)
            await self.bell.wait(LOOK_EVERY)

    async def step(self) -> bool:
        """Fire what is due. False when nothing was."""
        async with self.store.begin() as tx:
            due = await tx.timers.due(self.clock.now())
            for conversation, name, at in due:
                id = f"timer:{conversation}:{name}:{at.isoformat()}"
                await tx.inbox.put([TimerFired(id=id, at=self.clock.now(), name=name, conversation=conversation)])
                await tx.timers.cancel(conversation, name)
        if due:
            self.done()
        return bool(due)
