"""What the engine asks of the store, the transports and the clock. Whoever has these methods will do."""

from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Final, Protocol

from safetybot.core.case import Case
from safetybot.core.conversation import Conversation
from safetybot.core.events import Event, FromTransport
from safetybot.core.facts import Said
from safetybot.core.oncall.ports import Ledger, Oncall
from safetybot.core.outgoing import Lane, NotSent, Outgoing, OutgoingKind, Sent, Traits


class Clock(Protocol):
    def now(self) -> datetime:
        """The present instant, in UTC."""
        ...


class Transport(Protocol):
    """A way to speak to people. It decides nothing."""

    @property
    def name(self) -> str: ...

    @property
    def traits(self) -> Traits: ...

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


@dataclass(frozen=True, slots=True)
class Raw:
    """Something that has arrived, as it came. Nobody has looked at it yet."""

    number: int
    line: bytes = field(repr=False)


NO_ECHOES: Final[Mapping[str, str]] = MappingProxyType({})


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
        self,
        events: Sequence[FromTransport],
        *,
        position: str | None,
        opened: Sequence[str] = (),
        echoes: Mapping[str, str] = NO_ECHOES,
        taken: Sequence[int] = (),
        aside: Sequence[int] = (),
    ) -> None:
        """Store events and the read position in one transaction; `opened` unreadable ones are no longer waiting.

        `echoes` are messages of ours that the server has shown us: the id we sent them under -> the transport's id.
        `taken` are the numbers of what was kept raw: the events are what it means, and it is erased. `aside` are those
        of which nobody knows what they mean: they stay, but out of the way.
        """
        ...

    async def keep(self, lines: Sequence[bytes]) -> None:
        """Store what has just arrived before anybody looks at it: the other side no longer has it."""
        ...

    async def raw(self, most: int) -> Sequence[Raw]:
        """What is kept raw, as it came, oldest first. What cannot be opened any more is left out, and told."""
        ...


@dataclass(frozen=True, slots=True)
class Waiting:
    """One event out of the inbox. `event` is None when the stored row cannot be read: it must be set aside.

    `more`: further words of the same conversation are waiting behind it.
    """

    number: int
    event: Event | None
    conversation: str | None
    more: bool = False


@dataclass(frozen=True, slots=True)
class Due:
    """One outbox row whose turn it is.

    queue       what keeps its order: one conversation at one address
    message     the transport's id of it, when the server has shown it to us: then it is out
    doubted_at  since when it may be out without our knowing; None when it surely is not
    waits       why the reporter must not be written to now: "as-wished" or "shut"
    """

    outgoing: Outgoing
    conversation: str | None
    key: str | None
    told: bool
    attempts: int
    created_at: datetime
    queue: str
    lane: Lane
    message: str | None = None
    doubted_at: datetime | None = None
    waits: str | None = None


@dataclass(frozen=True, slots=True)
class Leave:
    """How much a transport may be given to send now.

    lane   nothing less urgent than this
    merge  several waiting messages may go out as one
    """

    most: int
    lane: Lane = Lane.BULK
    merge: bool = False


class Inbox(Protocol):
    async def put(self, events: Sequence[Event], urgent: Collection[str] = ()) -> int:
        """Add what is not there yet (by event id), making the conversation of a new address.

        `urgent` are the ids of the events in which somebody says that they are in danger. Returns how many were new.
        """
        ...

    async def known(self, ids: Sequence[str]) -> frozenset[str]: ...

    async def waiting(self, most: int) -> Sequence[Waiting]:
        """Events that are neither handled nor set aside: the most urgent lane first, then as they came."""
        ...

    async def handled(self, numbers: Sequence[int]) -> None:
        """Mark them handled and erase their content: what must be kept is elsewhere by now."""
        ...

    async def set_aside(self, number: int, error: str) -> None:
        """Keep it, sealed, but out of the way. `error` is a class name."""
        ...

    async def unreadable(self, session: str) -> Sequence[Unreadable]: ...

    async def opened(self, ids: Sequence[str]) -> None: ...

    async def keep(self, transport: str, lines: Sequence[bytes], now: datetime) -> None:
        """Keep what has just arrived, sealed, as it came."""
        ...

    async def raw(self, transport: str, most: int) -> Sequence[Raw]:
        """The same, oldest first."""
        ...

    async def taken(self, numbers: Sequence[int]) -> None:
        """What was kept raw has become events: erase it."""
        ...

    async def not_understood(self, numbers: Sequence[int]) -> None:
        """Nobody knows what this means that was kept raw: keep it, sealed, but out of the way."""
        ...


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

    async def of_return_code(self, code: str) -> Conversation | None:
        """The conversation whose reporter was given this code, to come back with from another account."""
        ...

    async def absorb(self, id: str, other: str) -> None:
        """Take what was said in `other`, and its account, into this conversation; then forget `other`."""
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
        lane: Lane = Lane.ORDINARY,
        mentions: Sequence[str] = (),
        held: bool = False,
    ) -> None:
        """Queue it behind what the same conversation has waiting for that address.

        A key that is already there makes it an edit.

        `thread_key` is the key of the thread's first message. `about` is the reporter's message the words came from.
        `held`: it is kept back until `release`.
        """
        ...

    async def withdraw(self, conversation: str, about: str, now: datetime) -> None:
        """Take back what was made from that message: unsent rows vanish, sent ones get a WITHDRAW behind them."""
        ...

    async def due(
        self, now: datetime, leave: Mapping[str, Leave], busy: Collection[str] = frozenset()
    ) -> Sequence[Due]:
        """The first waiting row of each queue that is due and not among `busy`: the most urgent, then the oldest first.

        `leave` says how much each transport may be given; one that is not named there is given one row.
        """
        ...

    async def next_due_at(self, busy: Collection[str] = frozenset()) -> datetime | None:
        """When the earliest of the rows whose turn it is may be sent."""
        ...

    async def hurry(self, now: datetime) -> None:
        """Let whatever waits for its time be due now."""
        ...

    async def seen(self, echoes: Mapping[str, str]) -> None:
        """The server has shown us these messages of ours (our id -> its id): people may answer them by now."""
        ...

    async def sent(self, id: str, message: str, now: datetime) -> None:
        """It is out: remember the transport's id of it, erase its content."""
        ...

    async def later(self, id: str, at: datetime, doubted_at: datetime | None = None) -> None:
        """Try again at `at`; counts the attempt. `doubted_at` as in `Due`, after this attempt."""
        ...

    async def failed(self, id: str, reason: str, now: datetime) -> None:
        """Given up: erase its content, let the next one of its queue go."""
        ...

    async def hold(self, id: str, doubted_at: datetime | None = None) -> bool:
        """Keep it back, out of everybody's way, until `release`. `doubted_at` as in `Due`, after this attempt.

        Whether a TRUST of its conversation waits already, by which it will be released.
        """
        ...

    async def release(self, conversation: str, now: datetime) -> None:
        """What was held back of this conversation waits again, in its old order, as if it had been said now."""
        ...

    async def hide(self, conversation: str, address: str, now: datetime) -> None:
        """Delete what was said at this address, behind what waits there; what is not out is held."""
        ...

    async def hush(self, conversation: str) -> None:
        """Drop what the bot itself has to say to the reporter and is not out; harmless lines and humans' words stay."""
        ...

    async def erase(self, conversation: str, address: str, body: str, now: datetime) -> None:
        """Let what the conversation has left everywhere but at this address say `body`, or vanish.

        What is not out never goes.
        """
        ...

    async def key_of(self, transport: str, message: str) -> str | None:
        """The key of a message of ours, by the transport's id."""
        ...

    async def conversation_of(self, transport: str, message: str) -> str | None:
        """Whose conversation a message of ours (a thread's first message, say) is about."""
        ...


class Timers(Protocol):
    """The timers of the conversations and, under None, the bot's own."""

    async def set(self, conversation: str | None, name: str, at: datetime) -> None: ...

    async def ensure(self, conversation: str | None, name: str, at: datetime) -> None:
        """Set it unless it is set."""
        ...

    async def cancel(self, conversation: str | None, name: str) -> None: ...

    async def due(self, now: datetime) -> Sequence[tuple[str | None, str, datetime]]:
        """(conversation, name, at) of what has come due, the oldest first."""
        ...

    async def astray(
        self, now: datetime, longest: Mapping[str, timedelta]
    ) -> Sequence[tuple[str | None, str, datetime]]:
        """The same of what is further off than a timer of its name can be set: the clock was ahead then."""
        ...

    async def next_at(self) -> datetime | None: ...

    async def ours(self) -> Mapping[str, datetime]:
        """The bot's own timers: name -> at."""
        ...


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
    oncall: Oncall
    ledger: Ledger
    secrets: Secrets


class Store(Protocol):
    def begin(self) -> AbstractAsyncContextManager[Transaction]:
        """One transaction: committed at the end of the block, rolled back when it raises."""
        ...
