"""The store: `Store.open` once, `Store.begin` for each transaction. It implements the ports of the core."""

import asyncio
import sqlite3
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, nullcontext, suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Self

from sqlalchemy import URL
from sqlalchemy.ext.asyncio import AsyncEngine

from safetybot.core import ports
from safetybot.core.errors import SafetybotError
from safetybot.core.oncall.ports import Ledger as LedgerPort
from safetybot.core.oncall.ports import Oncall as OncallPort
from storage.address import read_address
from storage.cases import Cases
from storage.conversations import Conversations
from storage.engine import clean_up, is_sqlite, make_engine, pause_between_cleanings, shorten_log, transaction
from storage.house import Positions, Secrets
from storage.inbox import Inbox
from storage.keyring import Keyring
from storage.keys import check_cipher
from storage.ledger import Ledger
from storage.lock import SessionLock, hold, hold_database
from storage.oncall import Oncall
from storage.opening import close_to_others, examine, migrate
from storage.outbox import Outbox
from storage.tables import RECORD, REMEMBER
from storage.timers import Timers
from storage.trouble import named
from storage.work import Work

TEND_EVERY: Final = 2.0
"""Seconds between two looks at the length of the log."""
CLEAN_UP_AGAIN: Final = 5.0
"""Seconds until old copies that somebody else was just reading are looked at again."""
LOOK_EVERY: Final = 2.0
"""Seconds: how long, at most, a bot that was cut off goes on without knowing that another has taken over."""


@dataclass(slots=True)
class Transaction:
    """What can be read and written inside one `Store.begin()` block."""

    inbox: ports.Inbox
    positions: ports.Positions
    conversations: ports.Conversations
    cases: ports.Cases
    outbox: ports.Outbox
    timers: ports.Timers
    oncall: OncallPort
    ledger: LedgerPort
    secrets: ports.Secrets


class Store:
    """A database and the keys to it. One transaction at a time: whoever comes second waits for the first."""

    def __init__(
        self,
        engine: AsyncEngine,
        keyring: Keyring,
        held: AsyncExitStack,
        lock: SessionLock | None = None,
        *,
        alone: bool = False,
    ) -> None:
        self._engine = engine
        self._keyring = keyring
        self._held = held
        self._lock = lock
        self._turn = asyncio.Lock()
        self._holds_erased = alone  # the one before may have been killed between an erasure and its cleaning
        self._clean_up_at = 0.0

    @classmethod
    async def open(cls, url: str | URL, master_key: bytes, *, alone: bool = False) -> Self:
        """Open a database, making or migrating it if need be.

        `alone`: before anything else, and until it is closed, keep every other bot out. Who only looks something up
        need not be alone; but nobody migrates the database of a running bot.

        Raises OperatorError, before anything is written, when another bot has it, when the key does not open it, when
        it was written by a newer program, and when it is not ours.
        """
        check_cipher()
        address = read_address(url)
        async with AsyncExitStack() as held:
            if alone and is_sqlite(address):
                held.enter_context(hold_database(address))
            engine = make_engine(address)
            held.push_async_callback(engine.dispose)
            lock = None
            if alone and not is_sqlite(address):
                lock = SessionLock(engine)
                await lock.take()
            if await examine(address, master_key):
                async with nullcontext() if alone else hold(address):
                    await migrate(address)
            close_to_others(address)
            async with transaction(engine) as connection:
                with named():
                    keyring = await Keyring.load(connection, master_key)
                    if lock is not None:
                        await lock.claim(connection)
            return cls(engine, keyring, held.pop_all(), lock, alone=alone)

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[ports.Transaction]:
        """One transaction: committed at the end of the block, rolled back when it raises. Not to be nested."""
        async with self._turn:
            async with transaction(self._engine) as connection:
                work = Work(connection, self._keyring)
                yield _transaction(work)
            work.committed()
            self._holds_erased = self._holds_erased or work.erased
            await self._clean_up_in_time()

    async def purge(self, now: datetime) -> None:
        """Delete what has been kept for its time and belongs to no conversation; `tables` says how long that is."""
        async with self._turn, transaction(self._engine) as connection:
            work = Work(connection, self._keyring)
            await Inbox(work).purge(now - REMEMBER)
            await Outbox(work, Inbox(work)).purge(now - REMEMBER)
            await Oncall(work).purge(now - REMEMBER, now - RECORD)
            await Ledger(work).purge(now - RECORD)

    async def checkpoint(self) -> None:
        """Let go of old copies of what was erased: those in SQLite's log, or in PostgreSQL's table of data keys."""
        async with self._turn:
            self._holds_erased = not await clean_up(self._engine)

    async def keep_others_out(self) -> None:
        """Keep the lease of a database that was opened `alone`; raises OperatorError when another bot has taken it.

        A lock of the operating system needs no watching.
        """
        while self._lock is not None:
            await asyncio.sleep(LOOK_EVERY)
            try:
                async with self._turn, transaction(self._engine) as connection:
                    with named():
                        await self._lock.refresh(connection)
            except SafetybotError:
                if self._lock.lost:
                    raise
                # A database that fails is the matter of those who want something of it.

    async def keep_log_short(self) -> None:
        """Tend the database's log for ever, beside the work."""
        while True:
            await asyncio.sleep(TEND_EVERY)
            with suppress(OSError, sqlite3.Error):  # tried again; if it never works, the work will fail and say so
                await shorten_log(self._engine.url)

    async def close(self) -> None:
        """Let go of the database."""
        async with self._turn:
            await self._held.aclose()

    async def _clean_up_in_time(self) -> None:
        """Let go of the old copies now, or after a later transaction."""
        now = time.monotonic()
        if self._holds_erased and now >= self._clean_up_at:
            self._clean_up_at = now + pause_between_cleanings(self._engine.url)
            with suppress(SafetybotError):  # this one is committed: trouble here must not look as if it were not
                self._holds_erased = not await clean_up(self._engine)
            if self._holds_erased:
                self._clean_up_at = max(self._clean_up_at, now + CLEAN_UP_AGAIN)


def _transaction(work: Work) -> Transaction:
    inbox = Inbox(work)
    return Transaction(
        inbox=inbox,
        positions=Positions(work),
        conversations=Conversations(work, inbox),
        cases=Cases(work),
        outbox=Outbox(work, inbox),
        timers=Timers(work),
        oncall=Oncall(work),
        ledger=Ledger(work),
        secrets=Secrets(work),
    )
