"""Send what is due, in order for each address, different addresses side by side.

A row keeps its id through every attempt, so a retry is the same message to the server. Homeservers remember those ids
for a day: after 23 hours nothing more is said to a reporter, and a human hears of it instead of a message being said
twice. What is meant for the desk is never given up for being late: there, twice is better than never.
"""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import structlog

from safetybot.core.errors import SafetybotError
from safetybot.core.events import DeliveryFailed, MessageDelivered
from safetybot.core.ports import Clock, Due, NotSent, OutgoingKind, Sent, Store, Transport
from safetybot.engine.bell import Bell

log = structlog.get_logger()

GIVE_UP_AFTER = timedelta(hours=23)
TO_REPORTERS = (OutgoingKind.SAY, OutgoingKind.UNENCRYPTED)
FIRST_PAUSE = 1.0
LONGEST_PAUSE = 300.0
AT_ONCE = 8


@dataclass(slots=True, kw_only=True)
class OutboxWorker:
    """The only one who sends."""

    store: Store
    transports: Mapping[str, Transport]
    clock: Clock
    bell: Bell
    done: Callable[[], None]
    _busy: dict[str, asyncio.Task[None]] = field(default_factory=dict)

    async def run(self) -> None:
        """Work for ever."""
        async with asyncio.TaskGroup() as sends:
            while True:
                try:
                    await self._start(sends)
                    seconds = await self._until_next()
                except SafetybotError as error:
                    log.error("outbox-waits-for-the-store", error=type(error).__name__)
                    seconds = 1.0
                await self.bell.wait(seconds)

    async def step(self) -> bool:
        """Send everything that is due now, one after the other. False when there was nothing."""
        rows = await self._due()
        for row in rows:
            await self._send(row)
        return bool(rows)

    async def _start(self, sends: asyncio.TaskGroup) -> None:
        for row in (await self._due())[: AT_ONCE - len(self._busy)]:
            address = row.outgoing.address
            task = sends.create_task(self._send_and_tell(row))
            self._busy[address] = task

    async def _send_and_tell(self, row: Due) -> None:
        pause = FIRST_PAUSE
        try:
            while True:
                try:
                    await self._send(row)
                except SafetybotError as error:  # it may be out already; the same id makes the repetition harmless
                    log.error("outbox-waits-for-the-store", error=type(error).__name__)
                    await asyncio.sleep(pause)
                    pause = min(pause * 2, 30.0)
                else:
                    return
        finally:
            del self._busy[row.outgoing.address]
            self.bell.ring()

    async def _due(self) -> list[Due]:
        async with self.store.begin() as tx:
            return list(await tx.outbox.due(self.clock.now(), frozenset(self._busy)))

    async def _until_next(self) -> float | None:
        """Seconds until a row that waits for its time is due; None when only the bell can bring work."""
        async with self.store.begin() as tx:
            at = await tx.outbox.next_due_at()
        if at is None:
            return None
        seconds = (at - self.clock.now()).total_seconds()
        return max(seconds, 0.05) if seconds > 0 else (None if self._busy else 0.05)

    async def _send(self, row: Due) -> None:
        outgoing, now = row.outgoing, self.clock.now()
        if outgoing.kind in TO_REPORTERS and now - row.created_at > GIVE_UP_AFTER:
            await self._failed(row, "too-late", now)
            return
        result = await self._attempt(row)
        now = self.clock.now()
        match result:
            case Sent():
                async with self.store.begin() as tx:
                    await tx.outbox.sent(outgoing.id, result.message, now)
                    if row.conversation and row.key and (row.told or result.unreached):
                        id, unreached = f"delivered:{outgoing.id}", result.unreached
                        event = MessageDelivered(
                            id=id, at=now, conversation=row.conversation, key=row.key, unreached=unreached
                        )
                        await tx.inbox.put([event])
                self.done()
            case NotSent(reason, again=False):
                await self._failed(row, reason, now)
            case NotSent(reason, wait=wait):
                seconds = max(wait or 0.0, backoff(row.attempts))
                log.warning("send-postponed", status=reason, attempt=row.attempts + 1, seconds=round(seconds, 1))
                async with self.store.begin() as tx:
                    await tx.outbox.later(outgoing.id, now + timedelta(seconds=seconds))

    async def _attempt(self, row: Due) -> Sent | NotSent:
        transport = self.transports.get(row.outgoing.transport)
        if transport is None:
            return NotSent("no-such-transport", again=False)
        try:
            return await transport.send(row.outgoing)
        except Exception as error:  # a transport's bug must not stop the others' messages
            log.error("send-raised", transport=row.outgoing.transport, error=type(error).__name__, exc_info=error)
            return NotSent("transport-error")

    async def _failed(self, row: Due, reason: str, now: datetime) -> None:
        log.error("send-given-up", status=reason, attempt=row.attempts)
        async with self.store.begin() as tx:
            await tx.outbox.failed(row.outgoing.id, reason, now)
            # A post to the desk that cannot be delivered is the operator's matter (the log line above): telling the
            # desk about it would fail the same way, for ever.
            if row.outgoing.kind in TO_REPORTERS:
                id = f"failed:{row.outgoing.id}"
                failed = DeliveryFailed(id=id, at=now, conversation=row.conversation, key=row.key, reason=reason)
                await tx.inbox.put([failed])
        self.done()


def backoff(attempts: int) -> float:
    """Seconds until the next attempt: 1, 2, 4 … at most five minutes."""
    return min(FIRST_PAUSE * 2.0 ** min(attempts, 16), LONGEST_PAUSE)
