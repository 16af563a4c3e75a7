"""A bot in a small town: real engine, handlers, catalogues, database; a transport in memory; a clock one can turn.

Nothing runs in the background: after each thing somebody does, `settle` lets the bot work until nothing is left to do.
"""

import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from safetybot.app import Workers, begin_duty, employ
from safetybot.core.directory import Directory
from safetybot.core.escalation import Policy
from safetybot.core.events import (
    AlarmRaised,
    CanaryHeard,
    DisappearingSet,
    FileReceived,
    FromTransport,
    IdentityChanged,
    MessageEdited,
    MessageReceived,
    MessageUnreadable,
    MessageWithdrawn,
    Origin,
    Place,
    ReactionGiven,
    ReceiptGiven,
    ReporterLeft,
    RoomUnencrypted,
)
from safetybot.core.facts import Limits
from safetybot.core.oncall.model import Rota
from safetybot.core.outgoing import Outgoing, OutgoingKind, Traits
from safetybot.core.ports import Transport
from safetybot.engine.gather import House
from safetybot.engine.mailbox import StoredMailbox
from safetybot.engine.plans import Plans
from safetybot.engine.render import Desk
from safetybot.flows import load_flow, load_policy
from safetybot.i18n import Voice, locate
from safetybot.transports.drill import DrillTransport
from safetybot.transports.memory import MemoryTransport
from storage.store import Store

DESK = "!desk"
LANGUAGES = ("en", "fr", "es")
SIGNAL = Traits(knows_repeats=False, threads=False, disappearing=True, most_bytes=1_900)


@dataclass
class TurnedClock:
    """Stands still until it is turned."""

    time: datetime = field(default_factory=lambda: datetime(2026, 11, 21, 14, 0, tzinfo=UTC))

    def now(self) -> datetime:
        return self.time


@dataclass
class Town:
    store: Store
    transport: MemoryTransport
    mailbox: StoredMailbox
    workers: Workers
    clock: TurnedClock
    plans: Plans
    signal: MemoryTransport
    signal_mailbox: StoredMailbox
    count: int = 0

    def fresh(self, kind: str) -> str:
        self.count += 1
        return f"{kind}{self.count}"

    async def settle(self) -> None:
        """Let the bot do all there is to do at this instant."""
        busy = True
        while busy:
            timers = await self.workers.timers.step()
            inbox = await self.workers.inbox.step()
            outbox = await self.workers.outbox.step()
            busy = timers or inbox or outbox

    async def forward(self, **span: float) -> None:
        """Turn the clock, stopping at each minute that has something due."""
        end = self.clock.time + timedelta(**span)
        while True:
            async with self.store.begin() as tx:
                timer = await tx.timers.next_at()
            due = timer, self.workers.outbox.next_at()
            step = min([end, *(when for when in due if when is not None and when > self.clock.time)])
            self.clock.time = step
            await self.settle()
            if step >= end:
                return

    async def arrive(self, *events: FromTransport) -> None:
        """These events come in together; then the bot works."""
        for transport, mailbox in ((self.transport, self.mailbox), (self.signal, self.signal_mailbox)):
            if came := [event for event in events if _arrives_by(event, transport)]:
                transport.arrive(came)
                await transport.deliver(mailbox)
        await self.settle()

    def reporter(self, name: str, *, on: str = "memory") -> "Reporter":
        """Somebody who writes to the bot; `on`: by which transport."""
        return Reporter(self, name, on)

    def responder(self, name: str, *, trusted: bool = True) -> "Responder":
        return Responder(self, name, trusted)

    async def begin_duty(self) -> None:
        """What the bot does when it starts: look who is on call, and whether there is a gap ahead."""
        await begin_duty(self.store, self.clock.now(), canaries=bool(self.workers.inbox.house.canaries))
        await self.settle()

    def case_code(self) -> str:
        """The code of the newest case, as it stands on the card."""
        return self.cards[-1].body.split(" · ")[1]

    def said_to(self, address: str) -> list[Outgoing]:
        sent = [*self.transport.sent, *self.signal.sent]
        return [out for out in sent if out.address == address and out.kind is not OutgoingKind.WITHDRAW]

    @property
    def desk(self) -> list[Outgoing]:
        """Everything posted in the desk, edits included."""
        return self.said_to(DESK)

    @property
    def pages(self) -> list[tuple[str, str]]:
        """Every direct message to a responder: (account, words)."""
        return [(out.address, out.body) for out in self.transport.sent if out.kind is OutgoingKind.PAGE]

    @property
    def paged(self) -> list[str]:
        """Who was paged, in order: names, as in @name:home."""
        return [account.removeprefix("@").partition(":")[0] for account, words in self.pages if "🔔" in words]

    @property
    def cards(self) -> list[Outgoing]:
        """The first messages of the case threads: nothing else in the desk is alone in the room and names a case."""
        roots = {out.thread for out in self.desk if out.thread}
        return [out for out in self.desk if f"sent:{out.id}" in roots]


@dataclass
class Reporter:
    """Somebody who writes to the bot."""

    town: Town
    name: str
    on: str = "memory"
    last: str = ""
    unsent: list[MessageReceived] = field(default_factory=list)
    expires: int | None = None
    """After how many seconds messages disappear on their phone."""

    @property
    def address(self) -> str:
        return f"!{self.name}"

    @property
    def heard(self) -> list[str]:
        """What the bot has said to them, in order."""
        return [out.body for out in self.town.said_to(self.address)]

    def origin(self) -> Origin:
        return Origin(
            transport=self.on, place=Place.REPORTER, address=self.address, sender=f"@{self.name}:home", trusted=True
        )

    def message(self, words: str) -> MessageReceived:
        self.last = self.town.fresh("message")
        now = self.town.clock.now()
        return MessageReceived(
            id=f"{self.on}:{self.last}",
            at=now,
            written_at=now,
            origin=self.origin(),
            message=self.last,
            words=words,
            expires=self.expires,
        )

    async def says(self, *messages: str) -> None:
        """Write these, one after the other, reading what the bot says in between."""
        for words in messages:
            late = [replace(message, at=self.town.clock.now()) for message in self.unsent]
            self.unsent.clear()
            await self.town.arrive(*late, self.message(words))

    def writes_offline(self, *messages: str) -> None:
        """Write these while nothing gets through: they arrive together with the next thing said."""
        self.unsent += [self.message(words) for words in messages]

    async def reacts(self, emoji: str) -> None:
        """Put an emoji on the last thing the bot said."""
        target = f"sent:{self.town.said_to(self.address)[-1].id}"
        await self.reacts_to(target, emoji)

    async def reacts_to(self, target: str, emoji: str) -> None:
        id = self.town.fresh("reaction")
        event = ReactionGiven(
            id=id, at=self.town.clock.now(), origin=self.origin(), message=id, target=target, emoji=emoji
        )
        await self.town.arrive(event)

    async def edits(self, words: str) -> None:
        event = MessageEdited(
            id=self.town.fresh("edit"), at=self.town.clock.now(), origin=self.origin(), target=self.last, words=words
        )
        await self.town.arrive(event)

    async def withdraws(self) -> None:
        event = MessageWithdrawn(
            id=self.town.fresh("withdrawal"), at=self.town.clock.now(), origin=self.origin(), target=self.last
        )
        await self.town.arrive(event)

    async def sends_file(self, sort: str = "image") -> None:
        id = self.town.fresh("file")
        event = FileReceived(id=id, at=self.town.clock.now(), origin=self.origin(), message=id, file=sort)
        await self.town.arrive(event)

    async def sends_unreadable(self) -> None:
        id = self.town.fresh("unreadable")
        event = MessageUnreadable(
            id=id, at=self.town.clock.now(), origin=self.origin(), message=id, session="session", raw="{}"
        )
        await self.town.arrive(event)

    async def writes_unencrypted(self) -> None:
        event = RoomUnencrypted(id=self.town.fresh("unencrypted"), at=self.town.clock.now(), origin=self.origin())
        await self.town.arrive(event)

    async def changes_identity(self, mark: str = "") -> None:
        """A new phone, or somebody else."""
        id = self.town.fresh("identity")
        await self.town.arrive(IdentityChanged(id=id, at=self.town.clock.now(), origin=self.origin(), mark=mark))

    async def sets_disappearing(self, seconds: int) -> None:
        self.expires = seconds
        id = self.town.fresh("disappearing")
        event = DisappearingSet(id=id, at=self.town.clock.now(), origin=self.origin(), seconds=seconds)
        await self.town.arrive(event)

    async def gets(self, *targets: str, read: bool = False) -> None:
        """Their app says that these messages have arrived, or have been read."""
        id = self.town.fresh("receipt")
        event = ReceiptGiven(id=id, at=self.town.clock.now(), origin=self.origin(), targets=targets, read=read)
        await self.town.arrive(event)

    async def leaves(self) -> None:
        await self.town.arrive(ReporterLeft(id=self.town.fresh("left"), at=self.town.clock.now(), origin=self.origin()))


@dataclass
class Responder:
    """Somebody in the desk."""

    town: Town
    name: str
    trusted: bool = True

    async def writes(self, words: str, *, thread: str | None = None) -> None:
        """Write in the room, or in the thread with this first message."""
        await self.town.arrive(self.message(words, thread=thread))

    def message(self, words: str, *, thread: str | None = None) -> MessageReceived:
        message = self.town.fresh("desk")
        now = self.town.clock.now()
        origin = Origin(
            transport="memory",
            place=Place.DESK,
            address=DESK,
            sender=f"@{self.name}:home",
            name=self.name,
            trusted=self.trusted,
        )
        return MessageReceived(
            id=f"memory:{message}",
            at=now,
            written_at=now,
            origin=origin,
            message=message,
            words=words,
            thread=thread,
        )

    async def writes_directly(self, words: str, *, thread: str | None = None) -> None:
        """Write in the direct chat where pages come."""
        message, now = self.town.fresh("direct"), self.town.clock.now()
        origin = Origin(
            transport="memory",
            place=Place.DUTY,
            address=f"!direct-{self.name}",
            sender=f"@{self.name}:home",
            name=self.name,
            trusted=self.trusted,
        )
        await self.town.arrive(
            MessageReceived(
                id=f"memory:{message}",
                at=now,
                written_at=now,
                origin=origin,
                message=message,
                words=words,
                thread=thread,
            )
        )

    async def reacts(self, emoji: str, to: Outgoing) -> None:
        """Put an emoji on something the bot said, in the desk or in the direct chat."""
        id, direct = self.town.fresh("reaction"), to.kind is OutgoingKind.PAGE
        origin = Origin(
            transport="memory",
            place=Place.DUTY if direct else Place.DESK,
            address=to.address,
            sender=f"@{self.name}:home",
            name=self.name,
        )
        now = self.town.clock.now()
        await self.town.arrive(
            ReactionGiven(id=id, at=now, origin=origin, message=id, target=f"sent:{to.id}", emoji=emoji)
        )

    async def answers(self, words: str) -> None:
        """Write in the thread of the newest case."""
        await self.writes(words, thread=f"sent:{self.town.cards[-1].id}")


def _arrives_by(event: FromTransport, transport: MemoryTransport) -> bool:
    match event:
        case AlarmRaised():
            return transport.name == "memory"
        case CanaryHeard(transport=name):
            return transport.name == name
        case _:
            return event.origin.transport == transport.name


@asynccontextmanager
async def open_town(
    folder: Path,
    limits: Limits | None = None,
    *,
    rota: Rota | None = None,
    policy: Policy | None = None,
    webhook: Transport | None = None,
    canaries: tuple[str, ...] = (),
    languages: tuple[str, ...] = LANGUAGES,
    desk_language: str = "en",
    read: tuple[str, ...] = (),
    translate: tuple[str, ...] = (),
    directory: Directory | None = None,
    known: tuple[str, ...] = (),
) -> AsyncIterator[Town]:
    """A new town with the database in `folder`. Whoever stands in the rota can be paged.

    `read` is what the responders read, `translate` a command that translates what they do not; at the addresses in
    `known` somebody has written before.

    The desk is on the transport "memory"; reporters are there, or on "signal".
    """
    dice = random.Random(7)
    clock = TurnedClock()
    store = await Store.open(f"sqlite+aiosqlite:///{folder}/town.db", bytes(range(32)))
    plans = Plans(policy or load_policy(), rota)
    transport = MemoryTransport(rooms=[DESK, *known, *plans.accounts("memory")])
    house = House(
        flow=load_flow(None),
        plans=plans,
        limits=limits or Limits(),
        languages=languages,
        read=read,
        translates=bool(translate),
        directory=directory or Directory(),
        clock=clock,
        webhook=webhook is not None,
        canaries=canaries,
        draw=dice.randrange,
        locate=locate,
    )
    voice = Voice(languages, desk_language, team="safety team")
    signal = MemoryTransport("signal", traits=SIGNAL)
    transports: dict[str, Transport] = {"memory": transport, "signal": signal, "drill": DrillTransport()}
    transports |= {f"{name}-canary": MemoryTransport(f"{name}-canary", [f"{name}-canary"]) for name in canaries}
    if webhook is not None:
        transports[webhook.name] = webhook
    workers = employ(store, transports, Desk("memory", DESK), house, voice, translate=translate, translate_seconds=20)
    calls_for_help = partial(voice.calls_for_help, rules=house.flow.calling)
    mailbox, signal_mailbox = (
        StoredMailbox(name, workers.inbox.store, workers.inbox.bell.ring, calls_for_help, clock)
        for name in ("memory", "signal")
    )
    try:
        yield Town(store, transport, mailbox, workers, clock, plans, signal, signal_mailbox)
    finally:
        await store.close()
