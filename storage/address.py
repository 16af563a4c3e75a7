"""Where the database is. An address may carry a password: it is never quoted."""

from typing import Final

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from safetybot.core.errors import OperatorError

Address = URL
DRIVERS: Final = ("sqlite+aiosqlite", "postgresql+asyncpg")


def read_address(url: str | URL, password: str | None = None) -> Address:
    """The address of a database, with this password if it has none. Raises OperatorError for one nobody can use."""
    try:
        address = make_url(url)
    except (ArgumentError, ValueError):
        address = None
    if address is None or address.drivername not in DRIVERS or not address.database:
        raise OperatorError(
            "the address of the database cannot be used",
            "write it like this: sqlite+aiosqlite:///data/safetybot.db or postgresql+asyncpg://bot@host/safetybot",
        )
    return address if password is None or address.password else address.set(password=password)
