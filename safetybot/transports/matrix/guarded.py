"""Failures of what we write to, told apart from all others.

The library changes its memory before it stores, and so do we with pinned identities. When storing fails, memory is
ahead of the store, and only the store counts: whoever sees a `StoreFailedError` must drop what is in memory.
"""

import sqlite3
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from datetime import datetime

import peewee

from safetybot.core.errors import SafetybotError
from safetybot.core.events import AlarmRaised, FromTransport
from safetybot.core.ports import NO_ECHOES, Clock, Mailbox, Raw, Store, Transaction, Unreadable
from safetybot.transports.matrix.translate import NAME


class StoreFailedError(Exception):
    """The bot's own database refused something. It may work again later."""


STORES_FAIL_WITH = (StoreFailedError, peewee.PeeweeException, sqlite3.Error, OSError)
"""What our database and the library's crypto store raise. Never ask this of code that speaks to the network."""


@contextmanager
def _told_apart() -> Iterator[None]:
    try:
        yield
    except SafetybotError as error:
        raise StoreFailedError from error


class GuardedStore:
    """The store, as far as the transport uses it."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[Transaction]:
        with _told_apart():
            async with self._store.begin() as transaction:
                yield transaction


class GuardedMailbox:
    """A mailbox. When storing has failed, the first thing it accepts afterwards is the alarm that says since when."""

    def __init__(self, mailbox: Mailbox, clock: Clock) -> None:
        self._mailbox = mailbox
        self._clock = clock
        self._failing_since: datetime | None = None

    def failed(self) -> None:
        """Something could not be stored, here or in the crypto store."""
        self._failing_since = self._failing_since or self._clock.now()

    async def written(self) -> None:
        """Write what stands there already: the disk that failed the library may fail us, and that is known here."""
        with _told_apart():
            await self._mailbox.accept([], position=await self._mailbox.position())

    async def position(self) -> str | None:
        with _told_apart():
            return await self._mailbox.position()

    async def known(self, messages: Sequence[str]) -> frozenset[str]:
        with _told_apart():
            return await self._mailbox.known(messages)

    async def unreadable(self, session: str) -> Sequence[Unreadable]:
        with _told_apart():
            return await self._mailbox.unreadable(session)

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
        with _told_apart():
            events = [*self._alarms(), *events]
            await self._mailbox.accept(
                events, position=position, opened=opened, echoes=echoes, taken=taken, aside=aside
            )
        self._failing_since = None

    async def keep(self, lines: Sequence[bytes]) -> None:
        with _told_apart():
            await self._mailbox.keep(lines)

    async def raw(self, most: int) -> Sequence[Raw]:
        with _told_apart():
            return await self._mailbox.raw(most)

    def _alarms(self) -> list[AlarmRaised]:
        if (since := self._failing_since) is None:
            return []
        id = f"{NAME}:store-failed:{since.isoformat()}"
        return [AlarmRaised(id=id, at=self._clock.now(), alarm="store-failed", since=since)]
