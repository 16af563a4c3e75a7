"""What is to be done, in the imperative. A handler asks for it; `engine/render` and `perform` make it real.

A `key` names what a message is about ("card:…", "reply:…"): posting a key again edits the message that has it.
"""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Final, TypeAlias

from safetybot.core.conversation import Record
from safetybot.core.escalation import Measure, PageSent
from safetybot.core.oncall.model import Change, Duty, Person
from safetybot.core.text import Line, Text


@dataclass(frozen=True, slots=True)
class Say:
    """Say something to the reporter, in the conversation's language. Lines become paragraphs of one message.

    What may be read by somebody nobody knows is said in the language of the words it answers, and where they do not
    tell one in the first two that are offered: whichever was spoken there before would tell that somebody has.

    key         so that a reaction on it can be found again; with `told` also the key of the delivery report
    told        ask for MessageDelivered when it is out (DeliveryFailed comes always)
    everywhere  while nobody knows their language: in the first two that are offered, else in theirs
    twice       in theirs, which is only guessed, and in one other
    anybody     as to somebody nobody knows, whoever it is
    neutral     it may be read by anybody: the only thing that goes out while nobody knows whether it is still them,
                and then as to somebody nobody knows
    language    for such: the language of the words that it answers; None: in two
    """

    lines: tuple[Line, ...]
    key: str | None = None
    told: bool = False
    everywhere: bool = False
    twice: bool = False
    anybody: bool = False
    neutral: bool = False
    language: str | None = None


@dataclass(frozen=True, slots=True)
class SayUnencrypted:
    """The one sentence that may be said in a room without encryption: how to open an encrypted one."""

    text: Text


@dataclass(frozen=True, slots=True)
class Post:
    """Post something in the desk: in the case's thread when there is a case, else in the room.

    key      posting it again edits the first one
    alert    it may wake people: mention the room
    about    the reporter's message these words came from, so that its withdrawal takes them back here too
    outside  in the room itself although there is a case
    mention  it wakes these people: the roster's accounts in it are mentioned
    """

    lines: tuple[Line, ...]
    key: str | None = None
    alert: bool = False
    about: str | None = None
    outside: bool = False
    mention: tuple[Person, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Page:
    """Page somebody about the case, by a direct encrypted message, and write it into the ledger.

    Asks for MessageDelivered or DeliveryFailed under the entry's key. `lines` never tell what the case is about.
    """

    person: Person = field(repr=False)
    lines: tuple[Line, ...]
    entry: PageSent


class Ring(StrEnum):
    """What the second way out is told."""

    TRIGGER = "trigger"
    ACKNOWLEDGE = "acknowledge"
    RESOLVE = "resolve"


MATTERS: Final = frozenset({"canary-matrix", "canary-signal", "matrix-stopped", "signal-stopped", "signal-challenge"})
"""What can be wrong with the bot itself, where a case code would stand."""


@dataclass(frozen=True, slots=True)
class Call:
    """Use the second way out, for when Matrix itself is down: case code and priority, nothing else.

    entry   for the ledger, when it pages somebody
    matter  one of MATTERS instead of a case
    """

    ring: Ring
    entry: PageSent | None = None
    matter: str = ""


@dataclass(frozen=True, slots=True)
class Tell:
    """Say something to one responder alone, as a direct encrypted message.

    `about`: the reporter's message these words came from, so that its withdrawal takes them back here too.
    """

    person: Person = field(repr=False)
    lines: tuple[Line, ...]
    about: str | None = None


@dataclass(frozen=True, slots=True)
class Enter:
    """Write this entry into the case's ledger; one with the same key is overwritten."""

    entry: PageSent


@dataclass(frozen=True, slots=True)
class Count:
    """Keep what the monthly report needs."""

    measure: Measure


@dataclass(frozen=True, slots=True)
class ChangeSchedule:
    """Keep a change made by hand; one with the same key is overwritten. `undo`: take it out instead."""

    change: Change
    undo: bool = False


@dataclass(frozen=True, slots=True)
class NoteDuty:
    """Write down who is on call from now on: a fact, never computed again."""

    duty: Duty


@dataclass(frozen=True, slots=True)
class Reload:
    """Read schedule and policy anew, once this decision is committed; `Reloaded` tells what came of it."""


@dataclass(frozen=True, slots=True)
class Play:
    """Let the reporter of a drill say this: each line is a message. `address` begins a drill there."""

    lines: tuple[Line, ...]
    address: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class WarnOfGaps:
    """Tell the operator in the log that there will be so many stretches with nobody on call."""

    count: int


@dataclass(frozen=True, slots=True)
class Keep:
    """Keep what was said, sealed, as long as the case lives.

    `author`: "reporter", "seized" (from the reporter's phone, which may be in other hands), "team", "note", or "file"
    (then `words` is the sort of file that came).
    `digested`: it came over the limit and is counted in the desk instead of shown.
    `written`: when it was written, if it took long to arrive.
    `until`: when it disappears, because the reporter's app makes it disappear there.
    """

    author: str
    words: str = field(repr=False)
    message: str = ""
    digested: bool = False
    written: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Remove a message the reporter withdrew: from what is kept, from the outbox, from the desk."""

    message: str


@dataclass(frozen=True, slots=True)
class SetTimer:
    """Make TimerFired(name) happen for this conversation at `at`; setting a name again moves it.

    ours  it is the bot's own and belongs to no conversation
    of    it belongs to this other conversation
    """

    name: str
    at: datetime
    ours: bool = False
    of: str | None = None


@dataclass(frozen=True, slots=True)
class CancelTimer:
    name: str
    ours: bool = False


@dataclass(frozen=True, slots=True)
class Forget:
    """Erase the conversation, its case and all that was said, by destroying its data key and its rows."""


UNCHANGED: Final = "unchanged"
"""The mark of no identity."""
TRUST_KEY: Final = "trust:"
"""Before the conversation's id: the key under which is told that nobody could be trusted."""


@dataclass(frozen=True, slots=True)
class Trust:
    """Let the reporter's changed identity count from now on: a responder has made sure that it is them.

    When it counts, what was held until then goes out. `mark` is the identity that was told: another one does not count.
    Empty: whichever is there. UNCHANGED: none that has changed.
    """

    mark: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Claim:
    """Tell the conversation with this id that it is claimed from here; `ReturnClaimed` says so there.

    `changed`: the claim no longer holds, because nobody knows any more who has made it.
    """

    conversation: str
    right: bool
    changed: bool = False


@dataclass(frozen=True, slots=True)
class Absorb:
    """Make another conversation part of this one: what was said there is said here, and that one is forgotten."""

    conversation: str


@dataclass(frozen=True, slots=True)
class Release:
    """Let what was held back of this conversation go out, in its old order: they are there, or may be written to."""


@dataclass(frozen=True, slots=True)
class Hide:
    """Delete all that was said to the reporter in their chat, where the platform can; what is not out is held."""


@dataclass(frozen=True, slots=True)
class Hush:
    """Drop what the bot has said to the reporter by itself and is not out; what humans have said stays."""


@dataclass(frozen=True, slots=True)
class Erase:
    """Take back all that stands in the desk about this conversation; each post says `text` instead, where it can."""

    text: Text


@dataclass(frozen=True, slots=True)
class Translate:
    """Once this decision is committed, ask the operator's command for a translation; `Translated` brings it.

    `message` is the reporter's, so that a withdrawal takes the translation back, too.
    """

    message: str
    words: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class SendCanary:
    """Let the second account on this transport write to the bot."""

    transport: str


Effect: TypeAlias = (
    Say
    | SayUnencrypted
    | Post
    | Page
    | Call
    | Tell
    | Enter
    | Count
    | Keep
    | TakeBack
    | SetTimer
    | CancelTimer
    | ChangeSchedule
    | NoteDuty
    | Reload
    | Play
    | WarnOfGaps
    | Forget
    | Trust
    | Claim
    | Absorb
    | Release
    | Hide
    | Hush
    | Erase
    | Translate
    | SendCanary
)


@dataclass(frozen=True, slots=True)
class Decision:
    """The new record and what is to be done, in order."""

    record: Record
    effects: tuple[Effect, ...] = ()
