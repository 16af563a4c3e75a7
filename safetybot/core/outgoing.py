"""What is sent, how urgent it is, and what became of it."""

from dataclasses import dataclass, field
from enum import IntEnum, StrEnum


class Lane(IntEnum):
    """What is dealt with first, in the inbox and in the outbox. What is about one conversation keeps its order."""

    URGENT = 0  # somebody is in danger
    PROMPT = 1  # somebody waits for just this: the desk, or somebody new
    ORDINARY = 2
    BULK = 3  # more from somebody of whom much is waiting already


class OutgoingKind(StrEnum):
    SAY = "say"  # to a reporter
    POST = "post"  # to the desk
    WITHDRAW = "withdraw"  # take a message of ours back
    UNENCRYPTED = "unencrypted"  # the one sentence for a room without encryption
    TRUST = "trust"  # nothing is said: whoever is there now counts as who they say they are
    PAGE = "page"  # to one responder alone; the address is their account
    NEUTRAL = "neutral"  # to a reporter whose identity has changed: it may be read by anybody
    CANARY = "canary"  # from the bot's own second account to the bot


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """One thing to be sent.

    id            stable: a retry with the same id is the same message to the server
    address       the room or account; the desk's own address for a POST
    edits         the transport's id of the message this one replaces (or withdraws)
    thread        the transport's id of the first message of the thread
    alert         mention the whole room
    mentions      mention these accounts
    expires       seconds after which the reporter wants messages to disappear: to be repeated, never to be switched off
    """

    id: str
    transport: str
    kind: OutgoingKind
    address: str = field(repr=False)
    body: str = field(repr=False)
    edits: str | None = None
    thread: str | None = None
    alert: bool = False
    mentions: tuple[str, ...] = field(default=(), repr=False)
    expires: int = 0


@dataclass(frozen=True, slots=True)
class Sent:
    """The server has it. `unreached`: how many devices that should read it did not get its key."""

    message: str
    unreached: int = 0


@dataclass(frozen=True, slots=True)
class NotSent:
    """It did not go out, as far as one can tell.

    reason   a fixed word
    again    later may help
    wait     seconds the server asks us to wait
    perhaps  it may have gone out all the same: no usable answer came
    held     it must wait until a responder has made sure who is there (again and wait do not matter then)
    """

    reason: str
    again: bool = True
    wait: float | None = None
    perhaps: bool = False
    held: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Traits:
    """What a transport can and cannot do, as far as others must know.

    knows_repeats  an id that is sent a second time is the same message to whoever receives it
    threads        a message can hang on another; where it cannot, each names its case
    disappearing   people set after how long messages disappear
    most_bytes     the longest message, in bytes of UTF-8; None: as long as `engine/pieces` allows
    """

    knows_repeats: bool = True
    threads: bool = True
    disappearing: bool = False
    most_bytes: int | None = None
