"""The in-process transport: what arrives is put in by hand, what is sent is kept in a list. For tests."""

import asyncio
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from safetybot.core.events import AlarmRaised, CanaryHeard, FromTransport
from safetybot.core.outgoing import NotSent, Outgoing, OutgoingKind, Sent, Traits
from safetybot.core.ports import Mailbox

AS_MATRIX = Traits()


class MemoryTransport:
    """Keeps the promises of a real transport: nothing that arrives is lost, a repeated id is the same message."""

    def __init__(self, name: str = "memory", rooms: Iterable[str] = (), traits: Traits = AS_MATRIX) -> None:
        """Whoever has written can be answered; `rooms` are the addresses that can be written to before."""
        self.name = name
        self.traits = traits
        self.sent: list[Outgoing] = []
        self.refusals: dict[str, NotSent] = {}
        """What to answer instead of sending, by address."""
        self.unreached = 0
        self._rooms = set(rooms)
        self._arrived: list[tuple[Sequence[FromTransport], Sequence[str]]] = []
        self._news = asyncio.Event()

    async def run(self, mailbox: Mailbox, ready: Callable[[], None]) -> None:
        """Receive until cancelled."""
        ready()
        while True:
            self._news.clear()
            await self.deliver(mailbox)
            await self._news.wait()

    async def deliver(self, mailbox: Mailbox) -> None:
        """Put into the mailbox what it does not have yet; for a test that drives, instead of `run`."""
        position = int(await mailbox.position() or 0)
        for number, (events, opened) in enumerate(self._arrived[position:], start=position + 1):
            await mailbox.accept(events, position=str(number), opened=opened)

    def arrive(self, events: Sequence[FromTransport], opened: Sequence[str] = ()) -> None:
        """Something arrives from outside; it waits until it is delivered."""
        self._rooms.update(event.origin.address for event in events if not isinstance(event, AlarmRaised | CanaryHeard))
        self._arrived.append((events, opened))
        self._news.set()

    async def send(self, outgoing: Outgoing) -> Sent | NotSent:
        """Keep it, once."""
        if refusal := self.refusals.get(outgoing.address):
            return refusal
        if outgoing.address not in self._rooms:
            return NotSent("room-gone", again=False)
        if all(earlier.id != outgoing.id for earlier in self.sent):
            self.sent.append(outgoing)
        return Sent(message=_message(outgoing), unreached=self.unreached)

    def shown(self, address: str) -> dict[str, Outgoing]:
        """What people there see now, by message: edits have replaced it, what was withdrawn is gone."""
        seen: dict[str, Outgoing] = {}
        for out in self.sent:
            if out.address != address:
                continue
            if out.edits is None:
                seen[_message(out)] = out
            elif out.kind is OutgoingKind.WITHDRAW:
                seen.pop(out.edits, None)
            elif out.edits in seen:
                seen[out.edits] = replace(seen[out.edits], body=out.body)
        return seen


def _message(outgoing: Outgoing) -> str:
    """The id a message has once it is sent."""
    return f"sent:{outgoing.id}"
