"""A server in a file, and what people do there. It outlives every bot, and counts what reaches it.

The file is a journal of what was sent. What has arrived follows from it: people answer what they see, so the same
journal always makes the same story.
"""

import asyncio
import json
import os
from collections.abc import Callable, Collection
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from safetybot.core.events import FromTransport, MessageReceived, Origin, Place
from safetybot.core.oncall.model import Rota
from safetybot.core.outgoing import Outgoing, Sent, Traits
from safetybot.core.ports import Mailbox
from tests.kill.tally import numbers
from tests.rotas import always, person, rota

NAME = "file"
DESK = "!desk"
REPORTER = "!ana"
RESPONDER = "@bea:home"
CALL, REPLY, THANKS = (
    "SOS I am at the bus station, number 1.",
    "!reply We are coming, number 2.",
    "Thank you, number 3.",
)

COUNTED: dict[str, list[int]] = {DESK: [1, 3], REPORTER: [2], RESPONDER: []}
"""What must be seen where, in this order. Beside it the bot says things of its own, and the desk sees an echo; the
responder is paged, once.
"""


def rota_of(transport: str) -> Rota:
    """Whoever answers in the story is on call."""
    return rota(always("bea"), people={"bea": replace(person("bea"), account=RESPONDER, transport=transport)})


@dataclass(frozen=True, slots=True)
class Kept:
    """One message as the server keeps it."""

    id: str
    address: str
    body: str
    edits: str | None
    thread: str | None

    @property
    def message(self) -> str:
        return f"sent:{self.id}"


class Server:
    """Keeps each transaction id once, as a homeserver does."""

    def __init__(self, journal: Path) -> None:
        """Open the journal, which may hold something already."""
        self._file = os.open(journal, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600)
        self.kept: dict[str, Kept] = {}
        self.clashes = 0
        """How often another message came under an id that was there: nobody will ever see it."""
        for line in journal.read_text().splitlines():
            self._keep(Kept(**json.loads(line)))

    def close(self) -> None:
        """Let go of the journal."""
        os.close(self._file)

    def take(self, outgoing: Outgoing) -> str:
        """Keep a message, once; returns the message's id."""
        new = Kept(outgoing.id, outgoing.address, outgoing.body, outgoing.edits, outgoing.thread)
        if self._keep(new):
            os.write(self._file, json.dumps(asdict(new)).encode() + b"\n")
        return new.message

    def _keep(self, new: Kept) -> bool:
        """Whether it is another one than before."""
        old = self.kept.setdefault(new.id, new)
        self.clashes += old != new
        return old is new or old != new

    def arrived(self) -> list[FromTransport]:
        """What people have written so far: one calls, one is paged and answers the card, the first one says thanks."""
        story: list[FromTransport] = [_message("m1", _reporter(), CALL)]
        card = next((one for one in self.shown(DESK) if one.body.startswith("P0")), None)
        if card is not None and self.shown(RESPONDER):
            story.append(message_of_responder("m2", REPLY, card.message))
            if 2 in self.numbers(REPORTER):
                story.append(_message("m3", _reporter(), THANKS))
        return story

    @property
    def over(self) -> bool:
        """Whether everybody sees everything, the mark of delivery too."""
        told = any("delivered" in one.body and numbers(one.body) == [2] for one in self.kept.values())
        return told and 3 in self.numbers(DESK)

    def numbers(self, address: str) -> list[int]:
        """The numbers people see there, in order."""
        return [number for one in self.shown(address) for number in numbers(one.body)]

    def others(self, address: str, but: Collection[int]) -> int:
        """How many messages people see there that have none of these numbers."""
        return sum(not set(numbers(one.body)) & set(but) for one in self.shown(address))

    def shown(self, address: str) -> list[Kept]:
        """What people see there as messages of their own."""
        return [one for one in self.kept.values() if one.address == address and one.edits is None]


class FileTransport:
    """Speaks with the server; takes a step before and after everything that a kill may fall between."""

    name = NAME
    traits = Traits()

    def __init__(self, server: Server, step: Callable[[], None]) -> None:
        """Connect to this server."""
        self._server = server
        self._step = step
        self._news = asyncio.Event()
        self.over = asyncio.Event()

    async def run(self, mailbox: Mailbox, ready: Callable[[], None]) -> None:
        """Receive for ever. The last that was accepted is shown again after a start, as by a server after a gap."""
        position = int(await mailbox.position() or 0)
        at = max(position - 1, 0)
        ready()
        while True:
            self._news.clear()
            for number, event in enumerate(self._server.arrived()[at:], start=at + 1):
                self._step()
                # People answer what they see, and what they see the server has shown to everybody, us too.
                echoes = {id: one.message for id, one in self._server.kept.items()}
                await mailbox.accept([event], position=str(number), echoes=echoes)
                self._step()
                at = number
            if self._server.over:
                self.over.set()
            await self._news.wait()

    async def send(self, outgoing: Outgoing) -> Sent:
        """Give it to the server."""
        self._step()
        message = self._server.take(outgoing)
        self._step()
        self._news.set()
        return Sent(message)


def _reporter() -> Origin:
    return Origin(transport=NAME, place=Place.REPORTER, address=REPORTER, sender="@ana:home", trusted=True)


def message_of_responder(id: str, words: str, thread: str) -> MessageReceived:
    """What Bea writes in the desk."""
    origin = Origin(transport=NAME, place=Place.DESK, address=DESK, sender="@bea:home", name="bea", trusted=True)
    return _message(id, origin, words, thread)


def _message(id: str, origin: Origin, words: str, thread: str | None = None) -> MessageReceived:
    now = datetime.now(UTC)
    return MessageReceived(
        id=f"{NAME}:{id}", at=now, written_at=now, origin=origin, message=id, words=words, thread=thread
    )
