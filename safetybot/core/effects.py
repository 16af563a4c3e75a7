"""What is to be done, in the imperative. A handler asks for it; `engine/perform.py` makes it real.

A `key` names what a message is about ("card:…", "reply:…"): posting a key again edits the message that has it.
"""

from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeAlias

from safetybot.core.conversation import Record
from safetybot.core.text import Line, Text


@dataclass(frozen=True, slots=True)
class Say:
    """Say something to the reporter, in the conversation's language. Lines become paragraphs of one message.

    key         so that a reaction on it can be found again; with `told` also the key of the delivery report
    told        ask for MessageDelivered when it is out (DeliveryFailed comes always)
    everywhere  while nobody knows their language: in every language that is offered, else in theirs
    """

    lines: tuple[Line, ...]
    key: str | None = None
    told: bool = False
    everywhere: bool = False


@dataclass(frozen=True, slots=True)
class SayUnencrypted:
    """The one sentence that may be said in a room without encryption: how to open an encrypted one."""

    text: Text


@dataclass(frozen=True, slots=True)
class Post:
    """Post something in the desk: in the case's thread when there is a case, else in the room.

    key    posting it again edits the first one
    alert  it may wake people: mention the room
    about  the reporter's message these words came from, so that its withdrawal takes them back here too
    """

    lines: tuple[Line, ...]
    key: str | None = None
    alert: bool = False
    about: str | None = None
    outside: bool = False  # in the room itself although there is a case


@dataclass(frozen=True, slots=True)
class Keep:
    """Keep what was said, sealed, as long as the case lives.

    `author`: "reporter", "team", "note", or "file" (then `words` is the sort of file that came).
    `digested`: it came over the limit and is counted in the desk instead of shown.
    `written`: when it was written, if it took long to arrive.
    """

    author: str
    words: str = field(repr=False)
    message: str = ""
    digested: bool = False
    written: datetime | None = None


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Remove a message the reporter withdrew: from what is kept, from the outbox, from the desk."""

    message: str


@dataclass(frozen=True, slots=True)
class SetTimer:
    """Make TimerFired(name) happen for this conversation at `at`; setting a name again moves it."""

    name: str
    at: datetime


@dataclass(frozen=True, slots=True)
class CancelTimer:
    name: str


@dataclass(frozen=True, slots=True)
class Forget:
    """Erase the conversation, its case and all that was said, by destroying its data key and its rows."""


@dataclass(frozen=True, slots=True)
class Trust:
    """Let the reporter's changed identity count from now on: a responder has made sure that it is them."""


Effect: TypeAlias = Say | SayUnencrypted | Post | Keep | TakeBack | SetTimer | CancelTimer | Forget | Trust


@dataclass(frozen=True, slots=True)
class Decision:
    """The new record and what is to be done, in order."""

    record: Record
    effects: tuple[Effect, ...] = ()
