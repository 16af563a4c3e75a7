"""What has arrived is handled: all of one event in one transaction, several waiting events in the same one.

A handler's bug sets that one event aside; the others go on. Events that wait together are committed together, because a
commit waits for the disk. When one of them fails, nothing of them has happened, and each is tried again by itself.
"""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

import structlog

from safetybot.core.conversation import Record
from safetybot.core.effects import Claim, Decision, Play, Reload, SetTimer, Translate
from safetybot.core.errors import InternalError, NetworkError, OperatorError, SafetybotError
from safetybot.core.events import (
    AlarmRaised,
    CanaryHeard,
    CommandGiven,
    DeliveryFailed,
    Event,
    FileReceived,
    FromBot,
    FromClock,
    FromDelivery,
    FromDesk,
    FromReporter,
    MessageDelivered,
    MessageReceived,
    MessageUnreadable,
    Place,
    ReactionGiven,
    Reloaded,
    ReturnClaimed,
    TimerFired,
    Translated,
)
from safetybot.core.facts import Facts
from safetybot.core.outgoing import Traits
from safetybot.core.ports import Store, Transaction, Waiting
from safetybot.engine.bell import Bell
from safetybot.engine.gather import House, gather_facts, gather_record
from safetybot.engine.perform import perform
from safetybot.engine.render import Desk, Speaks, render
from safetybot.engine.understand import Read, understand

log = structlog.get_logger()

LONGEST_PAUSE = 5.0
"""Seconds between attempts while the store fails: somebody waits for an answer."""
TIMER_AGAIN = timedelta(minutes=5)
"""A timer whose event had to be set aside fires again after so long."""
TOGETHER = 16
"""So many events are handled in one transaction: somebody in danger waits for no more than these."""


class Doors(Protocol):
    """The handlers: five doors, each pure."""

    def looks_around(self, event: Event) -> bool:
        """Whether what is decided depends on who is on call and on the other cases."""
        ...

    def from_reporter(self, record: Record, event: FromReporter, facts: Facts) -> Decision: ...

    def from_desk(self, record: Record, event: FromDesk, facts: Facts) -> Decision: ...

    def from_clock(self, record: Record, event: FromClock, facts: Facts) -> Decision: ...

    def from_delivery(self, record: Record, event: FromDelivery, facts: Facts) -> Decision: ...

    def from_bot(self, record: Record, event: FromBot, facts: Facts) -> Decision: ...


@dataclass(slots=True)
class _Afterwards:
    """What is to be done once a transaction is committed."""

    reload: bool = False
    timers: bool = False
    """A timer was set that is due already."""
    inbox: bool = False
    """Something was put into the inbox."""
    translate: list[tuple[str, Translate]] = field(default_factory=list)
    """What is to be translated, and of which conversation."""

    def note(self, decision: Decision, now: datetime) -> None:
        for effect in decision.effects:
            if isinstance(effect, Translate) and decision.record.conversation is not None:
                self.translate.append((decision.record.conversation.id, effect))
            self.reload |= isinstance(effect, Reload)
            self.inbox |= isinstance(effect, Play | Claim)
            self.timers |= isinstance(effect, SetTimer) and effect.at <= now


@dataclass(frozen=True, slots=True, kw_only=True)
class InboxWorker:
    """Handles what the inbox holds, in order. Never waits for the network.

    `traits` says what each transport can carry; `due` is called when a timer is due now, `translate` with what is to be
    translated.
    """

    store: Store
    doors: Doors
    voice: Speaks
    read: Read
    house: House
    desk: Desk
    traits: Mapping[str, Traits]
    bell: Bell
    done: Callable[[], None]
    due: Callable[[], None]
    translate: Callable[[str, Translate], None] = lambda conversation, effect: None

    async def run(self) -> None:
        """Work for ever. When the store fails nothing has been handled: the same event comes again, after a pause."""
        pause = 1.0
        while True:
            try:
                if await self.step() < TOGETHER:
                    await self.bell.wait()  # whoever has put something there since has rung
                pause = 1.0
            except SafetybotError as error:
                if isinstance(error, InternalError):  # of its own trouble the store speaks itself
                    log.error("inbox-stumbles", error=type(error).__name__, seconds=pause)
                await self.bell.wait(pause)
                pause = min(pause * 2, LONGEST_PAUSE)

    async def step(self) -> int:
        """Handle what waits, the most urgent first, and say how much it was.

        Whatever goes wrong with an event, all of it is rolled back. The store's trouble is raised: the event comes
        again. Our own bug sets this one event aside, so that it does not stand in everybody's way.
        """
        batch, error = await self._attempt(TOGETHER)
        if error is not None:
            log.warning("events-handled-singly", count=len(batch), error=type(error).__name__)
            for _ in batch:
                await self._single()
        if batch:
            self.done()
        return len(batch)

    async def _single(self) -> None:
        """Handle the next event alone; set it aside when it cannot be handled."""
        batch, error = await self._attempt(1)
        if error is None:
            return
        log.error("event-set-aside", error=type(error).__name__, exc_info=error)
        async with self.store.begin() as tx:
            await self._set_aside(batch[0], type(error).__name__, tx)

    async def _attempt(self, most: int) -> tuple[Sequence[Waiting], Exception | None]:
        """Handle what waits in one transaction; what it was, and the bug that undid all of it, if any."""
        batch: Sequence[Waiting] = ()
        afterwards = _Afterwards()
        try:
            async with self.store.begin() as tx:
                batch = await tx.inbox.waiting(most)
                await self._handle(batch, afterwards, tx)
        except (OperatorError, NetworkError):
            raise
        except Exception as error:
            if not batch:
                raise
            return batch, error
        if afterwards.timers:
            self.due()
        if afterwards.inbox:
            self.bell.ring()
        for conversation, effect in afterwards.translate:
            self.translate(conversation, effect)
        if afterwards.reload:
            await self.reload()
        return batch, None

    async def reload(self) -> None:
        """Read schedule and policy anew, and let the desk know what came of it, if the store can keep that."""
        error, now = self.house.plans.reload(), self.house.clock.now()
        if error is not None:
            log.error("reload-refused", error=type(error).__name__)
        problem, advice = (error.problem, error.advice) if error is not None else ("", "")
        with suppress(OperatorError, NetworkError):  # the store has said so itself
            async with self.store.begin() as tx:
                await tx.inbox.put([Reloaded(id=f"reloaded:{now.isoformat()}", at=now, problem=problem, advice=advice)])
        self.bell.ring()

    async def _handle(self, batch: Sequence[Waiting], afterwards: _Afterwards, tx: Transaction) -> None:
        for waiting in batch:
            if waiting.event is None:
                raise InternalError("what is stored does not open")
            await self._decide_and_perform(waiting, waiting.event, afterwards, tx)
        if batch:
            await tx.inbox.handled([waiting.number for waiting in batch])

    async def _decide_and_perform(
        self, waiting: Waiting, arrived: Event, afterwards: _Afterwards, tx: Transaction
    ) -> None:
        event = understand(arrived, self.read)
        record = await gather_record(event, waiting.conversation, tx)
        if waiting.conversation and record.conversation is None:
            return  # the conversation has been erased since: so is this
        around = self.doors.looks_around(event)
        carries = self._carries(record)
        facts = await gather_facts(event, record, self.house, tx, more=waiting.more, around=around, carries=carries)
        decision = self._decide(event, record, facts)
        afterwards.note(decision, facts.now)
        deeds = render(decision, self.voice, self.desk, self.traits)
        await perform(record, decision.record, deeds, facts.now, tx)

    def _carries(self, record: Record) -> int | None:
        """The most bytes one message may have that is both said to the reporter and shown in the desk."""
        ways = {self.desk.transport, record.conversation.transport if record.conversation else self.desk.transport}
        limits = [self.traits[way].most_bytes for way in ways if way in self.traits]
        return min((limit for limit in limits if limit is not None), default=None)

    async def _set_aside(self, waiting: Waiting, error: str, tx: Transaction) -> None:
        await tx.inbox.set_aside(waiting.number, error)
        if isinstance(waiting.event, AlarmRaised):
            return  # an alarm about an alarm would go on for ever; the log has it
        id, now = f"alarm:set-aside:{waiting.number}", self.house.clock.now()
        if isinstance(waiting.event, TimerFired):  # nobody is left without it for good; one alarm a day is enough
            await tx.timers.set(waiting.event.conversation, waiting.event.name, now + TIMER_AGAIN)
            id = f"alarm:set-aside:{waiting.event.conversation}:{waiting.event.name}:{now:%Y-%m-%d}"
        alarm = AlarmRaised(id=id, at=now, alarm="event-set-aside", conversation=waiting.conversation)
        await tx.inbox.put([alarm])
        self.bell.ring()

    def _decide(self, event: Event, record: Record, facts: Facts) -> Decision:
        match event:
            case TimerFired() | Reloaded():
                return self.doors.from_clock(record, event, facts)
            case MessageDelivered() | DeliveryFailed():
                return self.doors.from_delivery(record, event, facts)
            case AlarmRaised() | CanaryHeard() | ReturnClaimed() | Translated():
                return self.doors.from_bot(record, event, facts)
            case CommandGiven():
                return self.doors.from_desk(record, event, facts)
            case _ if event.origin.place is Place.REPORTER:
                return self.doors.from_reporter(record, event, facts)
            case MessageReceived() | FileReceived() | MessageUnreadable() | ReactionGiven():
                return self.doors.from_desk(record, event, facts)
            case _:
                return Decision(record)  # edits and withdrawals inside the desk are its own business
