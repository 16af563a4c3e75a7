"""A database's error, said as whose turn it is and what to do. The statement's values never come along."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Final

from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError, SQLAlchemyError

from safetybot.core.errors import InternalError, NetworkError, OperatorError, SafetybotError

Words = Mapping[str, tuple[str, str]]
"""How a database's name for an error begins, and what we say: the problem, the advice."""

_SQLITE: Final[Words] = {
    "SQLITE_FULL": ("the disk is full", "make room on the disk that holds the data folder"),
    "SQLITE_BUSY": ("the database is locked", "stop the other program that has it open"),
    "SQLITE_LOCKED": ("the database is locked", "stop the other program that has it open"),
    "SQLITE_READONLY": ("the database cannot be written", "give the user safetybot runs as the data folder (chown)"),
    "SQLITE_PERM": ("the database cannot be written", "give the user safetybot runs as the data folder (chown)"),
    "SQLITE_CANTOPEN": ("the database cannot be opened", "give the user safetybot runs as the data folder (chown)"),
    "SQLITE_IOERR": ("the disk reports errors", "look at the disk and the system's log; bring the latest backup"),
    "SQLITE_CORRUPT": ("the database is damaged", "restore the latest backup"),
    "SQLITE_NOTADB": ("the file is not a database", "name the right file in the configuration"),
}

_POSTGRESQL: Final[Words] = {
    "28P01": (
        "the database server does not accept user and password",
        "put the right ones into [database] url and password_file; ALTER ROLE … PASSWORD sets a new one",
    ),
    "28": (
        "the database server does not let this user in",
        "look at [database] url and password_file, and at the server's pg_hba.conf",
    ),
    "3D000": ("the database server has no such database", "make it: createdb --owner=<the bot's user> <its name>"),
    "42501": (
        "the bot's user may not do this in its database",
        "make it the owner: ALTER DATABASE <its name> OWNER TO <the bot's user>",
    ),
    "25006": ("the database cannot be written", "name the primary server in [database] url, not a standby"),
    "53100": ("the disk of the database server is full", "make room there"),
    "53200": ("the database server has no memory left", "give it more, or look what else it is doing"),
    "53": ("the database server takes no more connections", "raise its max_connections, or close some of the others"),
    "55P03": ("the database is locked", "stop the other program that has it open"),
    "58030": ("the disk of the database server reports errors", "look at the disk and the server's log"),
    "XX001": ("the database is damaged", "look at the server's log; restore the latest backup"),
    "XX002": ("the database is damaged", "look at the server's log; REINDEX, or restore the latest backup"),
}
_POSTGRESQL_LATER: Final[Words] = {
    "08": ("the connection to the database was lost", "see that the server runs and that the network is up"),
    "25P03": ("the connection to the database was lost", "nothing, if this machine was asleep; it goes on by itself"),
    "40": ("another program works on the same rows", "nothing: it is tried again"),
    "57014": (
        "the database does not answer in time",
        "look at the load and the disk of its server, and at pg_stat_activity for who holds a lock",
    ),
    "57P03": ("the database server is just starting or stopping", "wait a moment"),
    "57": ("the database server has ended the connection", "see that the server runs"),
}

_UNREACHABLE: Final = ("the database cannot be used", "see that it runs and that safetybot may connect to it")
_NO_SERVER: Final = (
    "the database server cannot be reached",
    "see that it runs, and that host, port and ssl in [database] url are right",
)
_NO_ANSWER: Final = (
    "the database server does not answer",
    "look at its load, its disk and the network between; it is tried again",
)


@contextmanager
def named() -> Iterator[None]:
    """Turn a database's exception into one of ours. Only the database may be asked inside, never somebody's block."""
    try:
        yield
    except SQLAlchemyError as error:
        # Not chained: what a driver says about a row may quote the row.
        raise _name(error) from None
    except sqlite3.Error as error:  # what is asked of the driver itself: a checkpoint
        raise _name(OperationalError("", None, error)) from None
    except TimeoutError:
        raise NetworkError(*_NO_ANSWER) from None
    except OSError:
        raise NetworkError(*_NO_SERVER) from None


def _name(error: SQLAlchemyError) -> SafetybotError:
    driver = error.orig if isinstance(error, DBAPIError) else None
    sqlite, state = getattr(driver, "sqlite_errorname", None) or "", getattr(driver, "sqlstate", None) or ""
    for code, kind, known in (
        (sqlite, OperatorError, _SQLITE),
        (state, OperatorError, _POSTGRESQL),
        (state, NetworkError, _POSTGRESQL_LATER),
    ):
        for beginning, words in known.items():
            if code.startswith(beginning):
                return kind(*words)
    # What the driver says when the connection ends while it is being made or in the middle of an answer.
    half_way = type(driver).__name__ == "InternalClientError"
    if half_way or (isinstance(error, DBAPIError) and error.connection_invalidated):
        return NetworkError(*_POSTGRESQL_LATER["08"])
    if sqlite != "SQLITE_ERROR" and isinstance(error, OperationalError | InterfaceError):
        return OperatorError(*_UNREACHABLE)
    return InternalError(f"a statement failed: {sqlite or state or type(error).__name__}")
