"""Where a transport puts what arrives. Events and read position are on disk, together, before `accept` returns."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Final, TypeVar

from safetybot.core.errors import NetworkError, OperatorError
from safetybot.core.events import FromTransport
from safetybot.core.ports import NO_ECHOES, Clock, Raw, Store, Transaction, Unreadable
from safetybot.engine.order import as_written
from safetybot.engine.understand import CallsForHelp, in_danger

T = TypeVar("T")

FIRST_PAUSE: Final = 0.5
LONGEST_PAUSE: Final = 5.0
"""Seconds; somebody waits for an answer, and trying costs nothing."""


class StoredMailbox:
    """The mailbox of one transport, kept in the store.

    While the store fails nothing is refused and nothing returns: the transport reads no further, so that what it has
    not read stays with the server, and goes on where it was when the store works again.

    What comes together is put into the order in which it was written; what `read` takes for a call for help goes ahead
    of everything else that waits.
    """

    def __init__(
        self, transport: str, store: Store, ring: Callable[[], None], calls_for_help: CallsForHelp, clock: Clock
    ) -> None:
        self._transport = transport
        self._store = store
        self._ring = ring
        self._calls_for_help = calls_for_help
        self._clock = clock

    async def position(self) -> str | None:
        return await self._patiently(lambda tx: tx.positions.get(self._transport))

    async def known(self, messages: Sequence[str]) -> frozenset[str]:
        return await self._patiently(lambda tx: tx.inbox.known(messages))

    async def unreadable(self, session: str) -> Sequence[Unreadable]:
        return await self._patiently(lambda tx: tx.inbox.unreadable(session))

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
        urgent = [event.id for event in events if in_danger(event, self._calls_for_help)]

        async def put(tx: Transaction) -> None:
            await tx.inbox.put(as_written(events), urgent)
            await tx.inbox.opened(opened)
            await tx.outbox.seen(echoes)
            await tx.inbox.taken(taken)
            await tx.inbox.not_understood(aside)
            if position is not None:
                await tx.positions.set(self._transport, position)

        await self._patiently(put)
        if events:
            self._ring()

    async def keep(self, lines: Sequence[bytes]) -> None:
        now = self._clock.now()
        await self._patiently(lambda tx: tx.inbox.keep(self._transport, lines, now))

    async def raw(self, most: int) -> Sequence[Raw]:
        lines = await self._patiently(lambda tx: tx.inbox.raw(self._transport, most))
        if not lines:
            self._ring()  # what could not be opened may have left an alarm, and no event follows
        return lines

    async def _patiently(self, work: Callable[[Transaction], Awaitable[T]]) -> T:
        """Do it in one transaction; nothing of a transaction that fails has been done, so it can be done again."""
        pause = FIRST_PAUSE
        while True:
            try:
                async with self._store.begin() as tx:
                    return await work(tx)
            except (OperatorError, NetworkError):  # the store has said so itself
                await asyncio.sleep(pause)
                pause = min(pause * 2, LONGEST_PAUSE)
