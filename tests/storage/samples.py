"""Events, people and times for the storage tests; and a look into the file behind the store's back."""

import sqlite3
from collections.abc import Collection
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from safetybot.core.escalation import Measure, PageSent
from safetybot.core.events import (
    AlarmRaised,
    CanaryHeard,
    CommandGiven,
    CompanyJoined,
    DeliveryFailed,
    DisappearingSet,
    Event,
    FileReceived,
    IdentityChanged,
    MessageDelivered,
    MessageEdited,
    MessageReceived,
    MessageUnreadable,
    MessageWithdrawn,
    Origin,
    Place,
    ReactionGiven,
    ReceiptGiven,
    Reloaded,
    ReporterLeft,
    ReturnClaimed,
    RoomUnencrypted,
    SpokenElsewhere,
    TimerFired,
    Translated,
)
from safetybot.core.meaning import Intent, Meaning
from safetybot.core.oncall.model import Duty, Leave, Override, Swap, Tier
from safetybot.core.outgoing import OutgoingKind
from safetybot.core.ports import Due, Inbox, Waiting
from safetybot.core.ports import Leave as MayGive
from safetybot.core.priority import Priority
from storage.store import Store

KEY = bytes(range(32))
OTHER_KEY = bytes(32)
NOW = datetime(2026, 11, 21, 14, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
ROOM = "!ana-and-the-bot"
DESK = "!desk"


def address_of(file: Path) -> str:
    return f"sqlite+aiosqlite:///{file}"


def reporter(room: str = ROOM, sender: str = "@ana:example.org") -> Origin:
    return Origin(transport="matrix", place=Place.REPORTER, address=room, sender=sender, trusted=True)


def responder() -> Origin:
    return Origin(transport="matrix", place=Place.DESK, address=DESK, sender="@bea:example.org", name="Bea")


def message(id: str, words: str = "hello", origin: Origin | None = None, at: datetime = NOW) -> MessageReceived:
    return MessageReceived(
        id=id, at=at, written_at=at, origin=origin or reporter(), message=f"${id}", words=words, thread=None
    )


def undecrypted(id: str, session: str = "session", raw: str = "raw", origin: Origin | None = None) -> MessageUnreadable:
    return MessageUnreadable(id=id, at=NOW, origin=origin or reporter(), message=f"${id}", session=session, raw=raw)


def every_event(conversation: str, word: str) -> list[Event]:
    """One event of every kind, with `word` wherever a person's words, names or places can stand."""
    person = Origin(
        transport="matrix", place=Place.REPORTER, address=ROOM, sender=f"@{word}:example.org", name=word, trusted=True
    )
    colleague = Origin(transport="matrix", place=Place.DESK, address=f"!{word}", sender=f"@{word}", name=word)
    meaning = Meaning(
        intents=frozenset({Intent.SOS, Intent.HELP}),
        options=frozenset({"yes"}),
        number=2,
        language="fr",
        guess="es",
    )
    return [
        MessageReceived(
            id=f"received {word}",
            at=NOW,
            written_at=NOW - MINUTE,
            origin=person,
            message=f"${word}",
            words=word,
            answers=f"${word}",
            thread=f"${word}",
            meaning=meaning,
        ),
        ReactionGiven(id=f"reaction {word}", at=NOW, origin=person, message=f"${word}", target=f"${word}", emoji=word),
        FileReceived(id=f"file {word}", at=NOW, origin=person, message=f"${word}", file="audio"),
        MessageEdited(id=f"edited {word}", at=NOW, origin=person, target=f"${word}", words=word, meaning=meaning),
        MessageWithdrawn(id=f"withdrawn {word}", at=NOW, origin=person, target=f"${word}"),
        MessageUnreadable(
            id=f"unreadable {word}", at=NOW, origin=person, message=f"${word}", session=word, raw=f"{{{word}}}"
        ),
        RoomUnencrypted(id=f"unencrypted {word}", at=NOW, origin=person),
        ReporterLeft(id=f"left {word}", at=NOW, origin=person),
        CommandGiven(
            id=f"command {word}", at=NOW, origin=colleague, message=f"${word}", word="reply", rest=word, thread=word
        ),
        TimerFired(id=f"timer {word}", at=NOW, name="silence", conversation=conversation),
        MessageDelivered(id=f"delivered {word}", at=NOW, conversation=conversation, key=word, unreached=1),
        DeliveryFailed(id=f"failed {word}", at=NOW, conversation=conversation, key=word, reason="forbidden"),
        AlarmRaised(id=f"alarm {word}", at=NOW, alarm="event-set-aside"),
        CompanyJoined(id=f"joined {word}", at=NOW, origin=person),
        Reloaded(id=f"reloaded {word}", at=NOW, problem=word, advice=word),
        Translated(id=f"translated {word}", at=NOW, conversation=conversation, message=f"${word}", words=word),
        IdentityChanged(id=f"identity {word}", at=NOW, origin=person),
        DisappearingSet(id=f"timer set {word}", at=NOW, origin=person, seconds=3600),
        ReceiptGiven(id=f"receipt {word}", at=NOW, origin=person, targets=(f"${word}", "$2"), read=True),
        SpokenElsewhere(id=f"elsewhere {word}", at=NOW, origin=person, message=f"${word}", words=word),
        ReturnClaimed(
            id=f"claimed {word}",
            at=NOW,
            conversation=conversation,
            other=word,
            transport="signal",
            address=word,
            right=True,
        ),
        CanaryHeard(id=f"canary {word}", at=NOW, transport="signal"),
    ]


def override(start: datetime = NOW, add: str | None = "Bea", **more: Any) -> Override:
    return Override(**{"schedule": "eu", "start": start, "end": start + timedelta(hours=4), "add": add} | more)


def duty(since: datetime, *names: str, schedule: str = "eu") -> Duty:
    return Duty(schedule=schedule, since=since, on_call={Tier.FIRST: names} if names else {})


async def be_on_call(store: Store, conversation: str, word: str) -> None:
    """Put something into every table about on-call, with `word` wherever a name can stand."""
    later = NOW + timedelta(days=1)
    async with store.begin() as tx:
        await tx.oncall.change(override(schedule=word, add=word, remove=word, by=word))
        await tx.oncall.change(Leave(person=word, start=NOW, end=later, by=word))
        await tx.oncall.change(Swap(number=1, schedule=word, asker=word, start=NOW, end=later, asked=word))
        await tx.oncall.note(duty(NOW, word, schedule=word))
        await tx.ledger.enter(conversation, PageSent(key=f"page:{word}", at=NOW, person=word, reason=word))
        await tx.ledger.count(Measure(at=NOW, priority=Priority.P0, seconds=90.5, paged={word: 2}, by=word))
        await tx.timers.set(None, "hand-off", NOW)


async def meet(store: Store, room: str = ROOM, sender: str = "@ana:example.org") -> str:
    """Somebody writes for the first time; the id of their conversation. Their message has been handled."""
    async with store.begin() as tx:
        await tx.inbox.put([message(f"first of {room}", origin=reporter(room, sender))])
        waiting = await next_of(tx.inbox)
        assert waiting is not None
        assert waiting.conversation is not None
        await tx.inbox.handled([waiting.number])
        return waiting.conversation


async def next_of(inbox: Inbox) -> Waiting | None:
    """The event that is to be handled next."""
    return next(iter(await inbox.waiting(1)), None)


async def queue(store: Store, body: str, **more: Any) -> None:
    """Put something into the outbox: a post to the desk unless told otherwise."""
    letter = {"kind": OutgoingKind.POST, "transport": "matrix", "address": DESK, "conversation": None, "now": NOW}
    async with store.begin() as tx:
        await tx.outbox.put(**(letter | more), body=body)


async def due(store: Store, now: datetime = NOW, busy: Collection[str] = ()) -> list[Due]:
    async with store.begin() as tx:
        return list(await tx.outbox.due(now, {"matrix": MayGive(100)}, busy))


async def send_one(store: Store, message: str = "", now: datetime = NOW) -> Due:
    """Send the one row that is due; the transport calls it `message`."""
    (row,) = await due(store, now)
    async with store.begin() as tx:
        await tx.outbox.sent(row.outgoing.id, message or f"${row.outgoing.id}", now)
    return row


async def send_all(store: Store) -> list[tuple[OutgoingKind, str, str | None]]:
    """Send all that is due, one after the other: kind, words, and what it edits or withdraws."""
    sent = []
    while waiting := await due(store):
        for row in waiting:
            out = row.outgoing
            sent.append((out.kind, out.body, out.edits))
            async with store.begin() as tx:
                await tx.outbox.sent(out.id, f"${out.body}", NOW)
    return sent


def rows(file: Path, query: str) -> list[tuple[Any, ...]]:
    """What really stands in the file."""
    with closing(sqlite3.connect(file)) as connection:
        return connection.execute(query).fetchall()


def change(file: Path, statement: str) -> None:
    """Tamper with the file."""
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute(statement)
