"""SQLite's statements run where they are asked for; only what waits for the disk or for somebody's lock is sent away.

aiosqlite hands every single call to a thread. A statement of ours takes some 20 microseconds, handing it over and back
four times as long, and there are four calls to a statement: most of the time of an event went into that. So only the
beginning of a transaction (it waits for the lock), its end (it waits for the disk) and pragmas (a checkpoint does both)
go to the thread; the event loop is never held up by more than one short statement.

`Connection._execute` is private: that this one is called is tested.
"""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import aiosqlite

_WAIT: Final = ("BEGIN", "PRAGMA")


class NearConnection(aiosqlite.Connection):
    """A connection whose statements run in the caller's own thread. One statement at a time: it is not to be shared."""

    async def _execute(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        if not self._running or self._connection is None:
            raise ValueError("Connection closed")
        statement = args[0] if args and isinstance(args[0], str) else ""
        if fn in (self._conn.commit, self._conn.rollback, self._conn.close) or statement.startswith(_WAIT):
            return await super()._execute(fn, *args, **kwargs)  # type: ignore[no-untyped-call]
        return fn(*args, **kwargs)


def connect(database: str | Path, **kwargs: Any) -> NearConnection:
    """What SQLAlchemy calls to connect."""
    connection = NearConnection(lambda: sqlite3.connect(database, **{**kwargs, "check_same_thread": False}), 64)
    connection._thread.daemon = True  # a bot that ends by an error must not wait for it
    return connection
