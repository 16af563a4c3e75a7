"""What has happened, in the past tense. A transport, the clock or the outbox makes one; a handler decides what follows.

Fields that may hold a person's words or address never show in a repr: an event may stand in a traceback.
"""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Literal, TypeAlias

from safetybot.core.meaning import Meaning


class Place(StrEnum):
    """Which side of the bot something came from."""

    REPORTER = "reporter"
    DESK = "desk"
    DUTY = "duty"  # the direct chat with a responder, where pages come


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where an event came from.

    address  the room (Matrix) or account (Signal) an answer goes to
    sender   the person's account id on the transport
    name     what responders call the sender; empty for reporters, who are never named
    trusted  it was encrypted, and sent from a device that its owner has signed
    clear    it came without encryption where there should have been one
    """

    transport: str
    place: Place
    address: str = field(repr=False)
    sender: str = field(default="", repr=False)
    name: str = field(default="", repr=False)
    trusted: bool = False
    clear: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageReceived:
    """Somebody wrote something.

    message   the transport's own id of the message
    answers   the message it replies to, if it says so
    thread    the first message of the thread it stands in
    expires   seconds after which the sender's app makes it disappear; 0: it stays; None: this channel does not say
    """

    kind: Literal["message-received"] = "message-received"
    id: str
    at: datetime
    written_at: datetime
    origin: Origin
    message: str
    words: str = field(repr=False)
    answers: str | None = None
    thread: str | None = None
    expires: int | None = None
    meaning: Meaning = field(default=Meaning(), repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReactionGiven:
    """Somebody put an emoji on a message."""

    kind: Literal["reaction-given"] = "reaction-given"
    id: str
    at: datetime
    origin: Origin
    message: str
    target: str
    emoji: str = field(repr=False)
    meaning: Meaning = field(default=Meaning(), repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class FileReceived:
    """Somebody sent a file, a picture or a voice note, or called. `file` is its sort: image, call … (or another)."""

    kind: Literal["file-received"] = "file-received"
    id: str
    at: datetime
    origin: Origin
    message: str
    file: str
    expires: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageEdited:
    """Somebody changed what they had written. `target` is the first version's id, also when an edit is edited.

    message  the id of this version, where each has its own: edits and withdrawals may name any of them
    """

    kind: Literal["message-edited"] = "message-edited"
    id: str
    at: datetime
    origin: Origin
    target: str
    message: str = ""
    words: str = field(repr=False)
    expires: int | None = None
    meaning: Meaning = field(default=Meaning(), repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageWithdrawn:
    """Somebody took a message back."""

    kind: Literal["message-withdrawn"] = "message-withdrawn"
    id: str
    at: datetime
    origin: Origin
    target: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageUnreadable:
    """Something came that cannot be decrypted, yet.

    message  the transport's id of it; when the key comes, a MessageReceived follows
    session  what to look for when the key comes
    raw      the encrypted event as it came, for trying again
    """

    kind: Literal["message-unreadable"] = "message-unreadable"
    id: str
    at: datetime
    origin: Origin
    message: str
    session: str = field(repr=False)
    raw: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomUnencrypted:
    """Somebody wrote to us, or invited us, where everybody on the way can read it."""

    kind: Literal["room-unencrypted"] = "room-unencrypted"
    id: str
    at: datetime
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class ReporterLeft:
    """The reporter left the conversation: what we say there now reaches nobody."""

    kind: Literal["reporter-left"] = "reporter-left"
    id: str
    at: datetime
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class CompanyJoined:
    """Somebody else entered the conversation: they read what we say there, and what they write looks like a report."""

    kind: Literal["company-joined"] = "company-joined"
    id: str
    at: datetime
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentityChanged:
    """The reporter's keys are other ones than before: a new phone, or somebody else. What they write is heard.

    wrote  they have just written something, which is still withheld
    mark   which identity is there now, as a word that tells nothing else; empty: that is not known yet
    """

    kind: Literal["identity-changed"] = "identity-changed"
    id: str
    at: datetime
    origin: Origin
    wrote: bool = False
    mark: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class DisappearingSet:
    """The reporter has set after how many seconds messages in the conversation disappear; 0: they stay."""

    kind: Literal["disappearing-set"] = "disappearing-set"
    id: str
    at: datetime
    origin: Origin
    seconds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptGiven:
    """The reporter's app says that messages of ours have arrived there, or have been read."""

    kind: Literal["receipt-given"] = "receipt-given"
    id: str
    at: datetime
    origin: Origin
    targets: tuple[str, ...]
    read: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SpokenElsewhere:
    """A human has written to the reporter from another device of the bot's own account."""

    kind: Literal["spoken-elsewhere"] = "spoken-elsewhere"
    id: str
    at: datetime
    origin: Origin
    message: str
    words: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnClaimed:
    """Somebody at another account says that this conversation is theirs.

    conversation        the one that is claimed
    other               the one where it was said …
    transport, address  … and where that is
    right               code and phrase are both the ones that were agreed
    changed             no: whoever had shown them has another identity now
    """

    kind: Literal["return-claimed"] = "return-claimed"
    id: str
    at: datetime
    conversation: str
    other: str
    transport: str
    address: str = field(repr=False)
    right: bool
    changed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CanaryHeard:
    """A message of the canary, the bot's own second account, has come through the real network."""

    kind: Literal["canary-heard"] = "canary-heard"
    id: str
    at: datetime
    transport: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandGiven:
    """A responder gave a command. `word` is what stood behind the "!", `rest` all that followed."""

    kind: Literal["command-given"] = "command-given"
    id: str
    at: datetime
    origin: Origin
    message: str
    word: str
    rest: str = field(repr=False)
    thread: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TimerFired:
    """The time of a timer has come.

    name          says which one
    due           when it should have fired: later by more than a moment, the bot was off
    conversation  whose it is; None: the bot's own
    """

    kind: Literal["timer-fired"] = "timer-fired"
    id: str
    at: datetime
    name: str
    conversation: str | None
    due: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reloaded:
    """Schedule and policy were read anew. With a `problem` (and its cure) the running ones stay in force."""

    kind: Literal["reloaded"] = "reloaded"
    id: str
    at: datetime
    problem: str = field(default="", repr=False)
    advice: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageDelivered:
    """The outbox sent something whose sender asked to be told. `unreached` devices did not get the key to it."""

    kind: Literal["message-delivered"] = "message-delivered"
    id: str
    at: datetime
    conversation: str
    key: str
    unreached: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryFailed:
    """The outbox has given up on something. `reason` is one of the transport's fixed words.

    perhaps  it may have gone out all the same, in an earlier attempt
    held     it is not lost: it waits until a responder has made sure who the reporter is
    """

    kind: Literal["delivery-failed"] = "delivery-failed"
    id: str
    at: datetime
    conversation: str | None
    key: str | None
    reason: str
    perhaps: bool = False
    held: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AlarmRaised:
    """Something the desk and the operator must know about the bot itself.

    alarm         one of a few fixed words
    since         when it began, if it took time; `at` is then its end
    conversation  the one it concerns, if any
    """

    kind: Literal["alarm-raised"] = "alarm-raised"
    id: str
    at: datetime
    alarm: str
    since: datetime | None = None
    conversation: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Translated:
    """The operator's command has translated what a reporter wrote (`original`). No `words`: it has failed."""

    kind: Literal["translated"] = "translated"
    id: str
    at: datetime
    conversation: str
    message: str
    words: str = field(default="", repr=False)
    original: str = field(default="", repr=False)


FromReporter: TypeAlias = (
    MessageReceived
    | ReactionGiven
    | FileReceived
    | MessageEdited
    | MessageWithdrawn
    | MessageUnreadable
    | RoomUnencrypted
    | ReporterLeft
    | CompanyJoined
    | IdentityChanged
    | DisappearingSet
    | ReceiptGiven
    | SpokenElsewhere
)
FromDesk: TypeAlias = CommandGiven | MessageReceived | FileReceived | MessageUnreadable | ReactionGiven
FromClock: TypeAlias = TimerFired | Reloaded
FromDelivery: TypeAlias = MessageDelivered | DeliveryFailed
FromBot: TypeAlias = AlarmRaised | CanaryHeard | ReturnClaimed | Translated
FromTransport: TypeAlias = FromReporter | AlarmRaised | CanaryHeard
Event: TypeAlias = FromReporter | CommandGiven | FromClock | FromDelivery | FromBot
