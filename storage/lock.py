"""One bot at a time: who works on a database, or in a folder, keeps others out until it ends, however it ends.

Beside SQLite's file, and in a folder, it is a lock of the operating system. In PostgreSQL it is a lock of the one
session that the store has: without the session there is no lock, and without the lock no session to write with. What a
lost session leaves open, whether somebody else has had the lock meanwhile, is told by the epoch of the lease.
"""

import fcntl
import os
import secrets
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any, Final

from sqlalchemy import URL, BigInteger, cast, event, func, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from safetybot.core.errors import NetworkError, OperatorError
from storage.engine import data_file, is_sqlite, make_engine
from storage.tables import leases
from storage.trouble import named

OTHERS: Final = "stop it first; a second bot needs a data folder and an account of its own"
SESSION_LOCK: Final = 7_233_184_988_217_307_170
"""Any number, the same in every version. PostgreSQL keeps such locks for each database by itself."""
PATIENCE: Final = "1s"
"""How long the server of a killed bot may need to see that its session is over."""
NAME: Final = "database"
_NOT_AVAILABLE: Final = "55P03"


@asynccontextmanager
async def hold(url: URL) -> AsyncIterator[None]:
    """Have the database alone while the block lasts. Raises OperatorError when another bot has it."""
    if is_sqlite(url):
        with hold_database(url):
            yield
        return
    engine = make_engine(url)
    try:
        await SessionLock(engine).take()
        yield
    finally:
        await engine.dispose()


@contextmanager
def hold_database(url: URL) -> Iterator[None]:
    """Have a SQLite database alone while the block lasts, and as long as this process lives."""
    file = data_file(url).resolve()  # the same one, whatever links lead there
    with hold_file(file.with_name(f"{file.name}.lock"), "database"):
        yield


@contextmanager
def hold_folder(folder: Path) -> Iterator[None]:
    """The same for a folder."""
    with hold_file(folder / "lock", "folder"):
        yield


def is_held(folder: Path) -> bool:
    """Whether somebody holds this folder. To ask is to share the lock for an instant, so nothing may hang on it."""
    try:
        file = os.open(folder / "lock", os.O_RDONLY)
    except FileNotFoundError:
        return False
    except OSError:
        return True  # somebody else's
    try:
        fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    finally:
        os.close(file)
    return False


@contextmanager
def hold_file(path: Path, what: str) -> Iterator[None]:
    """Lock a file that is there for nothing else. It stays when the lock is gone: removing it would let two in."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        file = os.open(path, os.O_CREAT | os.O_RDWR, 0o600)
    except OSError as error:
        advice = "give the user safetybot runs as this folder (chown), or name another one in the configuration"
        raise OperatorError(f"{path} cannot be used: {error.strerror}", advice) from None
    try:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise _others(what) from None
        except OSError as error:
            advice = "keep the bot's data on a disk of this machine"
            raise OperatorError(f"{path} cannot be locked: {error.strerror}", advice) from None
        yield
    finally:
        os.close(file)


class SessionLock:
    """The lock of a PostgreSQL engine with one connection: each connection it makes takes the lock before all else.

    After `claim`, `lost` says that another bot has had the lock since: what we know may be wrong, and we must end.
    """

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine
        self._epoch: int | None = None
        self.lost = False
        event.listen(engine.sync_engine, "connect", self._lock)

    async def take(self) -> None:
        """Make the connection. Raises OperatorError when another bot has the lock."""
        with named():
            async with self._engine.connect():
                pass

    async def claim(self, connection: AsyncConnection) -> None:
        """Begin a new epoch. It needs the table, so it comes after the migrations."""
        holder = secrets.token_hex(8)
        statement = insert(leases).values(name=NAME, epoch=1, holder=holder, seen_at=_now())
        changes = {"epoch": leases.c.epoch + 1, "holder": holder, "seen_at": _now()}
        statement = statement.on_conflict_do_update(index_elements=["name"], set_=changes)
        self._epoch = (await connection.execute(statement.returning(leases.c.epoch))).scalar_one()

    async def refresh(self, connection: AsyncConnection) -> None:
        """Say that we are alive. Nobody waits for the disk: the next time comes soon."""
        await connection.exec_driver_sql("SET LOCAL synchronous_commit = off")
        ours = (leases.c.name == NAME) & (leases.c.epoch == self._epoch)
        await connection.execute(update(leases).where(ours).values(seen_at=_now()))

    def _lock(self, connection: DBAPIConnection, _record: Any) -> None:
        cursor = connection.cursor()
        taken = True
        try:
            cursor.execute(f"SET LOCAL lock_timeout = '{PATIENCE}'")
            cursor.execute(f"SELECT pg_advisory_lock({SESSION_LOCK})")
        except Exception as error:
            if getattr(error, "sqlstate", None) != _NOT_AVAILABLE:
                raise
            taken = False
        connection.commit() if taken else connection.rollback()
        if self._epoch is None:
            if not taken:
                raise _others("database")
            return
        cursor.execute(f"SELECT epoch FROM {leases.name} WHERE name = '{NAME}'")  # noqa: S608 - nothing comes from outside
        (epoch,) = cursor.fetchone() or (None,)
        connection.rollback()
        if epoch != self._epoch:
            self.lost = True
            raise _others("database")
        if not taken:
            # Our own last session, most likely: the network broke, and the server has not noticed yet.
            raise NetworkError("the lock on the database is not free yet", "it will be as soon as the server notices")


def _now() -> Any:
    """The server's time, whichever machine we are on, as the column keeps it."""
    return cast(func.extract("epoch", func.clock_timestamp()) * 1_000_000, BigInteger)


def _others(what: str) -> OperatorError:
    return OperatorError(f"another safetybot is running on this {what}", OTHERS)
