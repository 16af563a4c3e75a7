"""A database's error, said as whose turn it is and what to do. The statement's values never come along."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError, SQLAlchemyError

from safetybot.core.errors import InternalError, OperatorError, SafetybotError

_SQLITE: Final = {
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
_UNREACHABLE: Final = ("the database cannot be used", "see that it runs and that safetybot may connect to it")


@contextmanager
def named() -> Iterator[None]:
    """Turn a database's exception into one of ours."""
    try:
        yield
    except SQLAlchemyError as error:
        # Not chained: what a driver says about a row may quote the row.
        raise _name(error) from None


def _name(error: SQLAlchemyError) -> SafetybotError:
    name = getattr(error.orig, "sqlite_errorname", "") if isinstance(error, DBAPIError) else ""
    for known, (problem, advice) in _SQLITE.items():
        if name.startswith(known):
            return OperatorError(problem, advice)
    if name != "SQLITE_ERROR" and isinstance(error, OperationalError | InterfaceError):
        return OperatorError(*_UNREACHABLE)
    return InternalError(f"a statement failed: {name or type(error).__name__}")
