"""What the engine asks of the store, the transports and the clock. Whoever has these methods will do."""

from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from safetybot.core.case import Case
from safetybot.core.conversation import Conversation
from safetybot.core.events import Event, FromTransport
from safetybot.core.facts import Said


class Clock(Protocol):
    def now(self) -> datetime:
        """The present instant, in UTC."""
        ...


class OutgoingKind(StrEnum):
    SAY = "say"  # to a reporter
    POST = "post"  # to the desk
    WITHDRAW = "withdraw"  # take a message of ours back
    UNENCRYPTED = "unencrypted"  # the one sentence for a room without encryption
    TRUST = "trust"  # nothing is said: whoever is there now counts as who they say they are


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """One thing to be sent.

    id            stable: a retry with the same id is the same message to the server
    address       the room or account; the desk's own address for a POST
    edits         the transport's id of the message this one replaces (or withdraws)
    thread        the transport's id of the first message of the thread
    alert         mention the whole room
    """

    id: str
    transport: str
    kind: OutgoingKind
    address: str = field(repr=False)
    body: str = field(repr=False)
    edits: str | None = None
    thread: str | None = None
    alert: bool = False


@dataclass(frozen=True, slots=True)
class Sent:
    """The server has it. `unreached`: how many devices that should read it did not get its key."""

    message: str
    unreached: int = 0


@dataclass(frozen=True, slots=True)
class NotSent:
    """It did not go out. `reason` is a fixed word; `again`: later may help, after `wait` seconds if the server says."""

    reason: str
    again: bool = True
    wait: float | None = None


class Transport(Protocol):
    """A way to speak to people. It decides nothing."""

    name: str

    async def run(self, mailbox: "Mailbox", ready: Callable[[], None]) -> None:
        """Receive for ever, into the mailbox; call `ready` when sending may begin.

        Raises OperatorError when it must stop.
        """
        ...

    async def send(self, outgoing: Outgoing) -> Sent | NotSent:
        """Try once to send. Never raises for what the network does."""
        ...


@dataclass(frozen=True, slots=True)
class Unreadable:
    """An encrypted event that could not be opened, as it was kept."""

    id: str
    raw: str = field(repr=False)


class Mailbox(Protocol):
    """Where a transport puts what arrives. Commits before it returns: then nothing can lose it."""

    async def position(self) -> str | None:
        """How far the transport had read."""
        ...

    async def known(self, messages: Sequence[str]) -> frozenset[str]:
        """Which of these event ids have been accepted before."""
        ...

    async def unreadable(self, session: str) -> Sequence[Unreadable]:
        """What is waiting for the key of this session."""
        ...

    async def accept(
        self, events: Sequence[FromTransport], *, position: str | None, opened: Sequence[str] = ()
    ) -> None:
        """Store events and the read position in one transaction; `opened` unreadable ones are no longer waiting."""
        ...


@dataclass(frozen=True, slots=True)
class Waiting:
    """One event out of the inbox. `event` is None when the stored row cannot be read: it must be set aside."""

    number: int
    event: Event | None
    conversation: str | None


@dataclass(frozen=True, slots=True)
class Due:
    """One outbox row whose turn it is."""

    outgoing: Outgoing
    conversation: str | None
    key: str | None
    told: bool
    attempts: int
    created_at: datetime


class Inbox(Protocol):
    async def put(self, events: Sequence[Event]) -> int:
        """Add what is not there yet (by event id), making the conversation of a new address.

        Returns how many were new.
        """
        ...

    async def known(self, ids: Sequence[str]) -> frozenset[str]: ...

    async def next(self) -> Waiting | None:
        """The oldest event that is neither handled nor set aside."""
        ...

    async def handled(self, number: int) -> None:
        """Mark it handled and erase its content: what must be kept is elsewhere by now."""
        ...

    async def set_aside(self, number: int, error: str) -> None:
        """Keep it, sealed, but out of the way. `error` is a class name."""
        ...

    async def unreadable(self, session: str) -> Sequence[Unreadable]: ...

    async def opened(self, ids: Sequence[str]) -> None: ...


class Positions(Protocol):
    async def get(self, transport: str) -> str | None: ...

    async def set(self, transport: str, position: str) -> None: ...


class Conversations(Protocol):
    async def get(self, id: str) -> Conversation | None: ...

    async def of_address(self, transport: str, address: str) -> Conversation | None: ...

    async def save(self, conversation: Conversation) -> None: ...

    async def previous_case(self, id: str) -> str | None:
        """The code of the latest case of another conversation of the same account; only ever shown to the desk."""
        ...

    async def forget(self, id: str) -> None:
        """Destroy the data key and every row of this conversation, its case, words, timers and messages."""
        ...


class Cases(Protocol):
    async def get(self, id: str) -> Case | None: ...

    async def of_code(self, code: str) -> Case | None: ...

    async def active(self) -> tuple[Case, ...]:
        """All that are not closed, the most urgent and then the oldest first."""
        ...

    async def save(self, case: Case) -> None: ...

    async def keep(self, conversation: str, said: Said) -> None: ...

    async def said(self, conversation: str) -> tuple[Said, ...]:
        """What was said, oldest first."""
        ...

    async def take_back(self, conversation: str, message: str) -> None: ...


class Outbox(Protocol):
    async def put(
        self,
        *,
        kind: OutgoingKind,
        transport: str,
        address: str,
        body: str,
        conversation: str | None,
        now: datetime,
        key: str | None = None,
        told: bool = False,
        thread_key: str | None = None,
        alert: bool = False,
        about: str | None = None,
    ) -> None:
        """Queue it behind what is already waiting for that address. A key that is already there makes it an edit.

        `thread_key` is the key of the thread's first message. `about` is the reporter's message the words came from.
        """
        ...

    async def withdraw(self, conversation: str, about: str, now: datetime) -> None:
        """Take back what was made from that message: unsent rows vanish, sent ones get a WITHDRAW behind them."""
        ...

    async def due(self, now: datetime, busy: frozenset[str] = frozenset()) -> Sequence[Due]:
        """The first waiting row of each address that is due and whose address is not among `busy` (addresses)."""
        ...

    async def next_due_at(self) -> datetime | None: ...

    async def sent(self, id: str, message: str, now: datetime) -> None:
        """It is out: remember the transport's id of it, erase its content."""
        ...

    async def later(self, id: str, at: datetime) -> None:
        """Try again at `at`; counts the attempt."""
        ...

    async def failed(self, id: str, reason: str, now: datetime) -> None:
        """Given up: erase its content, let the next one of that address go."""
        ...

    async def key_of(self, transport: str, message: str) -> str | None:
        """The key of a message of ours, by the transport's id."""
        ...

    async def conversation_of(self, transport: str, message: str) -> str | None:
        """Whose conversation a message of ours (a thread's first message, say) is about."""
        ...


class Timers(Protocol):
    async def set(self, conversation: str, name: str, at: datetime) -> None: ...

    async def cancel(self, conversation: str, name: str) -> None: ...

    async def due(self, now: datetime) -> Sequence[tuple[str, str, datetime]]:
        """(conversation, name, at) of what has come due, the oldest first."""
        ...

    async def next_at(self) -> datetime | None: ...


class Secrets(Protocol):
    """The bot's own secrets, sealed: access token, cross-signing seeds, pickle key, pins."""

    async def get(self, name: str) -> bytes | None: ...

    async def set(self, name: str, value: bytes) -> None: ...


class Transaction(Protocol):
    inbox: Inbox
    positions: Positions
    conversations: Conversations
    cases: Cases
    outbox: Outbox
    timers: Timers
    secrets: Secrets


class Store(Protocol):
    def begin(self) -> AbstractAsyncContextManager[Transaction]:
        """One transaction: committed at the end of the block, rolled back when it raises."""
        ...
