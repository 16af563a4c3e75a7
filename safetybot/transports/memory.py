"""The in-process transport: what arrives is put in by hand, what is sent is kept in a list. For tests."""

import asyncio
from collections.abc import Callable, Sequence

from safetybot.core.events import FromTransport
from safetybot.core.ports import Mailbox, NotSent, Outgoing, Sent


class MemoryTransport:
    """Keeps the promises of a real transport: a message id is accepted once, a repeated id is the same message."""

    def __init__(self, name: str = "memory") -> None:
        self.name = name
        self.sent: list[Outgoing] = []
        self.refusals: dict[str, NotSent] = {}
        """What to answer instead of sending, by address."""
        self.unreached = 0
        self._mailbox: Mailbox | None = None
        self._count = 0

    async def run(self, mailbox: Mailbox, ready: Callable[[], None]) -> None:
        """Receive until cancelled."""
        self._mailbox = mailbox
        ready()
        await asyncio.Event().wait()

    def connect(self, mailbox: Mailbox) -> None:
        """Use this mailbox without a task of its own: the test drives."""
        self._mailbox = mailbox

    async def arrive(self, events: Sequence[FromTransport], opened: Sequence[str] = ()) -> None:
        """Something arrives from outside."""
        if self._mailbox is None:
            raise RuntimeError("the memory transport is not connected to a mailbox")
        self._count += 1
        await self._mailbox.accept(events, position=str(self._count), opened=opened)

    async def send(self, outgoing: Outgoing) -> Sent | NotSent:
        if refusal := self.refusals.get(outgoing.address):
            return refusal
        if all(earlier.id != outgoing.id for earlier in self.sent):
            self.sent.append(outgoing)
        return Sent(message=f"sent:{outgoing.id}", unreached=self.unreached)
