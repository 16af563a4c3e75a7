"""One event at a time, one transaction for one event. A handler's bug sets that one event aside; the others go on."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import structlog

from safetybot.core.conversation import Record
from safetybot.core.effects import Decision
from safetybot.core.errors import InternalError, NetworkError, OperatorError, SafetybotError
from safetybot.core.events import (
    AlarmRaised,
    CommandGiven,
    DeliveryFailed,
    Event,
    FileReceived,
    FromDelivery,
    FromDesk,
    FromReporter,
    MessageDelivered,
    MessageReceived,
    MessageUnreadable,
    Place,
    TimerFired,
)
from safetybot.core.facts import Facts
from safetybot.core.ports import Store, Transaction, Waiting
from safetybot.engine.bell import Bell
from safetybot.engine.gather import House, gather_facts, gather_record
from safetybot.engine.perform import Desk, Speaks, perform, render
from safetybot.engine.understand import Read, understand

log = structlog.get_logger()


class Doors(Protocol):
    """The handlers: five doors, each pure."""

    def from_reporter(self, record: Record, event: FromReporter, facts: Facts) -> Decision: ...

    def from_desk(self, record: Record, event: FromDesk, facts: Facts) -> Decision: ...

    def from_clock(self, record: Record, event: TimerFired, facts: Facts) -> Decision: ...

    def from_delivery(self, record: Record, event: FromDelivery, facts: Facts) -> Decision: ...

    def from_bot(self, record: Record, event: AlarmRaised, facts: Facts) -> Decision: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class InboxWorker:
    """Handles what the inbox holds, in order. Never waits for the network."""

    store: Store
    doors: Doors
    voice: Speaks
    read: Read
    house: House
    desk: Desk
    bell: Bell
    done: Callable[[], None]

    async def run(self) -> None:
        """Work for ever. When the store fails nothing has been handled: the same event comes again, after a pause."""
        pause = 1.0
        while True:
            try:
                if not await self.step():
                    await self.bell.wait()
                pause = 1.0
            except SafetybotError as error:
                log.error("inbox-waits-for-the-store", error=type(error).__name__, seconds=pause)
                await self.bell.wait(pause)
                pause = min(pause * 2, 30.0)

    async def step(self) -> bool:
        """Handle one event. False when there was none.

        Whatever goes wrong with it, all of it is rolled back. The store's trouble is raised: the event comes again. Our
        own bug sets this one event aside, so that it does not stand in everybody's way.
        """
        waiting: Waiting | None = None
        try:
            async with self.store.begin() as tx:
                waiting = await tx.inbox.next()
                if waiting is None:
                    return False
                await self._handle(waiting, tx)
        except (OperatorError, NetworkError):
            raise
        except Exception as error:
            if waiting is None:
                raise
            log.error("event-set-aside", error=type(error).__name__, exc_info=error)
            async with self.store.begin() as tx:
                await self._set_aside(waiting, type(error).__name__, tx)
        self.done()
        return True

    async def _handle(self, waiting: Waiting, tx: Transaction) -> None:
        if waiting.event is None:
            raise InternalError("what is stored does not open")
        event = understand(waiting.event, self.read)
        record = await gather_record(event, waiting.conversation, tx)
        if waiting.conversation and record.conversation is None:
            await tx.inbox.handled(waiting.number)  # the conversation has been erased since: so is this
            return
        facts = await gather_facts(event, record, self.house, tx)
        decision = self._decide(event, record, facts)
        await perform(decision.record, render(decision, self.voice, self.desk), facts.now, tx)
        await tx.inbox.handled(waiting.number)

    async def _set_aside(self, waiting: Waiting, error: str, tx: Transaction) -> None:
        await tx.inbox.set_aside(waiting.number, error)
        if isinstance(waiting.event, AlarmRaised):
            return  # an alarm about an alarm would go on for ever; the log has it
        id, now = f"alarm:set-aside:{waiting.number}", self.house.clock.now()
        alarm = AlarmRaised(id=id, at=now, alarm="event-set-aside", conversation=waiting.conversation)
        await tx.inbox.put([alarm])

    def _decide(self, event: Event, record: Record, facts: Facts) -> Decision:
        match event:
            case TimerFired():
                return self.doors.from_clock(record, event, facts)
            case MessageDelivered() | DeliveryFailed():
                return self.doors.from_delivery(record, event, facts)
            case AlarmRaised():
                return self.doors.from_bot(record, event, facts)
            case CommandGiven():
                return self.doors.from_desk(record, event, facts)
            case _ if event.origin.place is Place.REPORTER:
                return self.doors.from_reporter(record, event, facts)
            case MessageReceived() | FileReceived() | MessageUnreadable():
                return self.doors.from_desk(record, event, facts)
            case _:
                return Decision(record)  # reactions, edits and withdrawals inside the desk are its own business
