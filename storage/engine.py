"""How a database is connected to, and one transaction. What SQLite needs stands here, the rest in `postgresql.py`."""

import asyncio
import logging
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing, suppress
from pathlib import Path
from typing import Any, Final

from sqlalchemy import URL, Connection, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from storage import near
from storage.postgresql import make_postgresql_engine, vacuum
from storage.trouble import named

WAIT_FOR_LOCK: Final = 5_000
"""Milliseconds; as long as another command (`safetybot check`, say) may hold the database."""


PAGE: Final = 4096
LONG_LOG: Final = 4 * 2**20
LONGEST_LOG: Final = 64 * 2**20
"""Bytes of SQLite's log. At the first it is written into the data file beside the work, at the second in its midst:
then whoever commits waits for all of it, which took a tenth of a second where a commit takes a few thousandths.
"""

VACUUM_EVERY: Final = 600.0
"""Seconds."""


def make_engine(url: URL, *, migrating: bool = False) -> AsyncEngine:
    """An engine with one connection, for reading and writing; values never reach a log or an exception."""
    if not is_sqlite(url):
        return make_postgresql_engine(url, patient=migrating)
    logging.getLogger("aiosqlite").setLevel(logging.CRITICAL + 1)  # writes statements with their values at DEBUG
    engine = create_async_engine(
        url,
        hide_parameters=True,
        pool_size=1,
        max_overflow=0,
        pool_reset_on_return=None,  # every transaction is ended before the connection goes back
        connect_args={"async_creator_fn": near.connect},
    )
    _as_we_need_sqlite(
        engine,
        begin="BEGIN IMMEDIATE",  # the right to write from the start: nothing fails half-way for want of it
        pragmas=(
            f"busy_timeout = {WAIT_FOR_LOCK}",
            "journal_mode = WAL",
            "synchronous = FULL",  # a committed message survives a power cut
            "secure_delete = ON",  # what is deleted is overwritten
            f"wal_autocheckpoint = {LONGEST_LOG // PAGE}",  # long before that, `shorten_log` has done it
            # Rebuilding a table drops the old one; with foreign keys, that would delete what hangs on its rows.
            f"foreign_keys = {'OFF' if migrating else 'ON'}",
            "temp_store = MEMORY",  # no sorting in files outside the data folder
        ),
    )
    return engine


def make_reading_engine(url: URL, *, patient: bool = False) -> AsyncEngine:
    """An engine that cannot change anything, not even make the file."""
    if not is_sqlite(url):
        return make_postgresql_engine(url, patient=patient, read_only=True)
    query = {"mode": "ro", "uri": "true"}
    if not wal_of(url).exists():
        query["immutable"] = "1"  # closed cleanly: reading must not even leave an empty log beside it
    reading = URL.create(url.drivername, database=data_file(url).as_uri(), query=query)
    engine = create_async_engine(reading, hide_parameters=True)
    _as_we_need_sqlite(engine, begin="BEGIN", pragmas=(f"busy_timeout = {WAIT_FOR_LOCK}",))
    return engine


@asynccontextmanager
async def transaction(engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
    """One transaction: committed at the end of the block, rolled back when it raises.

    The block's own exception comes out as it was; the database's are ours (`trouble.py`).
    """
    with named():
        connection = await _begun(engine)
    try:
        yield connection
        with named():
            await connection.commit()
    finally:
        await asyncio.shield(_let_go(connection))


async def _let_go(connection: AsyncConnection) -> None:
    """Roll back what was not committed, and give the connection back, whoever is in a hurry."""
    try:
        if connection.in_transaction():
            with suppress(SQLAlchemyError, OSError):  # on a connection that is lost nothing is left to roll back
                await connection.rollback()
    finally:
        await connection.close()


async def _begun(engine: AsyncEngine, *, again: bool = True) -> AsyncConnection:
    """A connection on which a transaction has begun.

    The server may have cut the old one since it was last used (a restart, say). Nothing was done on it yet: a new one
    takes its place.
    """
    connection = await engine.connect()
    try:
        await connection.begin()
    except BaseException as error:
        await asyncio.shield(connection.close())
        if again and isinstance(error, DBAPIError) and error.connection_invalidated:
            return await _begun(engine, again=False)
        raise
    return connection


async def clean_up(engine: AsyncEngine) -> bool:
    """Let go of old copies of what was erased; False when somebody else is just reading."""
    with named():
        if not is_sqlite(engine.url):
            return await vacuum(engine)
        async with engine.connect() as connection:
            raw = await connection.get_raw_connection()  # a checkpoint cannot be made inside a transaction
            driver: Any = raw.driver_connection
            await driver.execute("PRAGMA busy_timeout = 0")  # a reader is not waited for: everybody would wait with us
            try:
                async with driver.execute("PRAGMA wal_checkpoint(TRUNCATE)") as cursor:
                    busy, *_ = await cursor.fetchone()
            finally:
                await driver.execute(f"PRAGMA busy_timeout = {WAIT_FOR_LOCK}")
            return not busy


async def shorten_log(url: URL) -> None:
    """Write a long log of SQLite into the data file, in a thread, on a connection of its own: nobody waits for it."""
    if is_sqlite(url) and wal_of(url).stat().st_size > LONG_LOG:
        await asyncio.to_thread(_checkpoint, data_file(url))


def _checkpoint(file: Path) -> None:
    with closing(sqlite3.connect(file, timeout=0)) as connection:
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)")


def pause_between_cleanings(url: URL) -> float:
    """Seconds. Emptying SQLite's log costs a millisecond; PostgreSQL writes a table anew."""
    return 0.0 if is_sqlite(url) else VACUUM_EVERY


def is_sqlite(url: URL) -> bool:
    """Whether the database is a file of ours, with rights and a log to look after."""
    return url.get_backend_name() == "sqlite"


def data_file(url: URL) -> Path:
    """The database file of a SQLite address."""
    return Path(url.database or "").absolute()


def wal_of(url: URL) -> Path:
    """SQLite's log beside the database file; it is there while somebody has the database open, or after a crash."""
    file = data_file(url)
    return file.with_name(f"{file.name}-wal")


def _as_we_need_sqlite(engine: AsyncEngine, *, begin: str, pragmas: tuple[str, ...]) -> None:
    @event.listens_for(engine.sync_engine, "connect")
    def set_up(connection: DBAPIConnection, _record: Any) -> None:
        connection.isolation_level = None  # the driver's own way begins a transaction only at the first write
        cursor = connection.cursor()
        for pragma in pragmas:
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def begin_it(connection: Connection) -> None:
        connection.exec_driver_sql(begin)
