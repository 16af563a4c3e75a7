"""The store: `Store.open` once, `Store.begin` for each transaction. It implements the ports of the core."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Self

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.ext.asyncio import AsyncEngine

from safetybot.core import ports
from safetybot.core.errors import OperatorError
from storage.cases import Cases
from storage.conversations import Conversations
from storage.engine import is_sqlite, make_engine
from storage.house import Positions, Secrets
from storage.inbox import Inbox
from storage.keyring import Keyring
from storage.keys import check_cipher
from storage.opening import close_to_others, examine, migrate
from storage.outbox import Outbox
from storage.timers import Timers
from storage.trouble import named
from storage.work import Work


@dataclass(slots=True)
class Transaction:
    """What can be read and written inside one `Store.begin()` block."""

    inbox: ports.Inbox
    positions: ports.Positions
    conversations: ports.Conversations
    cases: ports.Cases
    outbox: ports.Outbox
    timers: ports.Timers
    secrets: ports.Secrets


class Store:
    """A database and the keys to it. One transaction at a time: whoever comes second waits for the first."""

    def __init__(self, engine: AsyncEngine, keyring: Keyring) -> None:
        self._engine = engine
        self._keyring = keyring
        self._turn = asyncio.Lock()
        self._log_holds_erased = False

    @classmethod
    async def open(cls, url: str, master_key: bytes) -> Self:
        """Open a database, making or migrating it if need be.

        Raises OperatorError, before anything is written, when the key does not open it, when it was written by a newer
        program, and when it is not ours.
        """
        check_cipher()
        address = _read_url(url)
        if await examine(address, master_key):
            await migrate(address)
        close_to_others(address)
        engine = make_engine(address)
        try:
            with named():
                async with engine.begin() as connection:
                    keyring = await Keyring.load(connection, master_key)
        except BaseException:
            await engine.dispose()
            raise
        return cls(engine, keyring)

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[ports.Transaction]:
        """One transaction: committed at the end of the block, rolled back when it raises. Not to be nested."""
        async with self._turn:
            with named():
                async with self._engine.begin() as connection:
                    work = Work(connection, self._keyring)
                    yield _transaction(work)
            self._log_holds_erased = self._log_holds_erased or work.erased
            if self._log_holds_erased:
                await self._try_to_empty_log()

    async def purge(self, before: datetime) -> None:
        """Delete, from before then, what was only kept to recognise repetitions and what the desk's own talk left."""
        async with self._turn:
            with named():
                async with self._engine.begin() as connection:
                    work = Work(connection, self._keyring)
                    await Inbox(work).purge(before)
                    await Outbox(work, Inbox(work)).purge(before)

    async def checkpoint(self) -> None:
        """Write SQLite's log into the data file and empty it, so that no copy of what was erased stays in it."""
        async with self._turn:
            self._log_holds_erased = not await self._empty_log()

    async def close(self) -> None:
        """Let go of the database."""
        async with self._turn:
            await self._engine.dispose()

    async def _try_to_empty_log(self) -> None:
        """Empty it now, or after the next transaction."""
        with suppress(OperatorError):  # this one is committed: trouble here must not look as if it were not
            self._log_holds_erased = not await self._empty_log()

    async def _empty_log(self) -> bool:
        """False when somebody else is just reading."""
        if not is_sqlite(self._engine.url):
            return True
        with named():
            async with self._engine.connect() as connection:
                raw = await connection.get_raw_connection()  # a checkpoint cannot be made inside a transaction
                driver: Any = raw.driver_connection
                async with driver.execute("PRAGMA wal_checkpoint(TRUNCATE)") as cursor:
                    busy, *_ = await cursor.fetchone()
        return not busy


def _transaction(work: Work) -> Transaction:
    inbox = Inbox(work)
    return Transaction(
        inbox=inbox,
        positions=Positions(work),
        conversations=Conversations(work),
        cases=Cases(work),
        outbox=Outbox(work, inbox),
        timers=Timers(work),
        secrets=Secrets(work),
    )


def _read_url(url: str) -> URL:
    try:
        address = make_url(url)
    except ArgumentError:
        address = None
    if address is None or not address.drivername.endswith(("+aiosqlite", "+asyncpg")) or not address.database:
        # The address is not quoted: it may hold a password.
        raise OperatorError(
            "the address of the database cannot be used", "write it like this: sqlite+aiosqlite:///data/safetybot.db"
        )
    return address
