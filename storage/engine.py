"""How a database is connected to. Here and in `work.py` are the only places that know which database it is."""

import logging
from pathlib import Path
from typing import Any, Final

from sqlalchemy import URL, Connection, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

WAIT_FOR_LOCK: Final = 5_000
"""Milliseconds; as long as another command (`safetybot check`, say) may hold the database."""


def make_engine(url: URL, *, foreign_keys: bool = True) -> AsyncEngine:
    """An engine with one connection, for reading and writing; values never reach a log or an exception."""
    logging.getLogger("aiosqlite").setLevel(logging.CRITICAL + 1)  # writes statements with their values at DEBUG
    engine = create_async_engine(url, hide_parameters=True, pool_size=1, max_overflow=0)
    if is_sqlite(url):
        _as_we_need_sqlite(
            engine,
            begin="BEGIN IMMEDIATE",  # the right to write from the start: nothing fails half-way for want of it
            pragmas=(
                f"busy_timeout = {WAIT_FOR_LOCK}",
                "journal_mode = WAL",
                "synchronous = FULL",  # a committed message survives a power cut
                "secure_delete = ON",  # what is deleted is overwritten
                f"foreign_keys = {'ON' if foreign_keys else 'OFF'}",
                "temp_store = MEMORY",  # no sorting in files outside the data folder
            ),
        )
    return engine


def make_reading_engine(url: URL) -> AsyncEngine:
    """An engine that cannot change anything, not even make the file."""
    if not is_sqlite(url):
        return create_async_engine(url, hide_parameters=True)
    query = {"mode": "ro", "uri": "true"}
    if not wal_of(url).exists():
        query["immutable"] = "1"  # closed cleanly: reading must not even leave an empty log beside it
    reading = URL.create(url.drivername, database=data_file(url).as_uri(), query=query)
    engine = create_async_engine(reading, hide_parameters=True)
    _as_we_need_sqlite(engine, begin="BEGIN", pragmas=(f"busy_timeout = {WAIT_FOR_LOCK}",))
    return engine


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
