"""Where a transport puts what arrives. Events and read position are on disk, together, before `accept` returns."""

from collections.abc import Callable, Sequence

from safetybot.core.events import FromTransport
from safetybot.core.ports import Store, Unreadable


class StoredMailbox:
    """The mailbox of one transport, kept in the store."""

    def __init__(self, transport: str, store: Store, ring: Callable[[], None]) -> None:
        self._transport = transport
        self._store = store
        self._ring = ring

    async def position(self) -> str | None:
        async with self._store.begin() as tx:
            return await tx.positions.get(self._transport)

    async def known(self, messages: Sequence[str]) -> frozenset[str]:
        async with self._store.begin() as tx:
            return await tx.inbox.known(messages)

    async def unreadable(self, session: str) -> Sequence[Unreadable]:
        async with self._store.begin() as tx:
            return await tx.inbox.unreadable(session)

    async def accept(
        self, events: Sequence[FromTransport], *, position: str | None, opened: Sequence[str] = ()
    ) -> None:
        async with self._store.begin() as tx:
            await tx.inbox.put(events)
            await tx.inbox.opened(opened)
            if position is not None:
                await tx.positions.set(self._transport, position)
        if events:
            self._ring()
