"""The databases the storage tests run on, and a look into each behind the store's back."""

import re
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import pytest

from storage.address import read_address
from storage.opening import migrate
from storage.tables import metadata
from tests.postgres import PostgresServer
from tests.storage.samples import address_of, change, rows

NAMES = ("sqlite", "postgresql")

about_the_file = pytest.mark.parametrize("database", ["sqlite"], indirect=True)
"""For a test of SQLite's file, its log or its settings: PostgreSQL has none of them, or is asked in another way."""


class Database(Protocol):
    """A database a test runs on."""

    @property
    def url(self) -> str: ...

    async def rows(self, query: str) -> list[tuple[Any, ...]]:
        """What really stands in it."""
        ...

    async def change(self, statement: str) -> None:
        """Tamper with it. Bytes are written as SQLite does: x'0102'."""
        ...

    async def contents(self) -> dict[str, Any]:
        """All that is in it, to see whether it changed."""
        ...


@dataclass(frozen=True)
class SqliteDatabase:
    """A file; it is made when the store is opened."""

    file: Path

    @property
    def url(self) -> str:
        return address_of(self.file)

    async def rows(self, query: str) -> list[tuple[Any, ...]]:
        return rows(self.file, query)

    async def change(self, statement: str) -> None:
        self.file.parent.mkdir(exist_ok=True)
        change(self.file, statement)

    async def contents(self) -> dict[str, Any]:
        return contents(self.file.parent)


@dataclass(frozen=True)
class PostgresDatabase:
    """A database of the tests' server."""

    server: PostgresServer
    name: str

    @property
    def url(self) -> str:
        return self.server.url(self.name)

    async def rows(self, query: str) -> list[tuple[Any, ...]]:
        async with self.server.connect(self.name) as connection:
            return [tuple(row) for row in await connection.fetch(query)]

    async def change(self, statement: str) -> None:
        async with self.server.connect(self.name) as connection:
            await connection.execute(re.sub(r"x'(\w*)'", r"'\\x\1'::bytea", statement))

    async def contents(self) -> dict[str, Any]:
        tables = await self.rows(
            "SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace"
        )
        return {name: sorted(await self.rows(f"SELECT t::text FROM {name} t")) for (name,) in tables}


def contents(folder: Path) -> dict[str, bytes]:
    """Every file that holds data; "-shm" is only SQLite's index into the log, and the lock is always empty."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if not path.name.endswith(("-shm", ".lock"))}


@asynccontextmanager
async def new_database(kind: str, file: Path, request: pytest.FixtureRequest) -> AsyncIterator[Database]:
    """One that nobody has used yet."""
    if kind == "sqlite":
        yield SqliteDatabase(file)
        return
    server: PostgresServer = request.getfixturevalue("postgres")
    name = await server.fresh()
    try:
        yield PostgresDatabase(server, name)
    finally:
        await server.drop(name)


async def emptied(server: PostgresServer) -> PostgresDatabase:
    """One that has the tables and nothing in them, the same for every test: making a new one takes long."""
    if server.shared is None:
        server.shared = await server.fresh()
        await migrate(read_address(server.url(server.shared)))
    async with server.connect(server.shared) as connection:
        deletions = [f"DELETE FROM {table.name}" for table in reversed(metadata.sorted_tables)]
        await connection.execute(f"{'; '.join(deletions)}; SELECT {', '.join(_restarts())}")
    return PostgresDatabase(server, server.shared)


def _restarts() -> Sequence[str]:
    counted = [name for name, table in metadata.tables.items() if "number" in table.columns]
    return [f"setval(pg_get_serial_sequence('{name}', 'number'), 1, false)" for name in counted]
