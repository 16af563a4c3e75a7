"""Moving everything from one database into another, and proving that it arrived.

The original is only read. The copy comes about in one transaction: whatever interrupts it, there is nothing afterwards.
The proof reads both databases again, each by itself: the number of rows and a SHA-256 over all of them.
"""

import hashlib
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    Table,
    TypeDecorator,
    column,
    func,
    inspect,
    select,
    table,
    text,
)
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from safetybot.core.errors import InternalError, OperatorError
from storage.address import Address
from storage.engine import is_sqlite, make_engine, make_reading_engine, transaction
from storage.lock import hold
from storage.opening import VERSION_TABLE, close_to_others, examine, is_current, make_file, upgrade
from storage.tables import metadata
from storage.trouble import named

Progress = Callable[[str], None]

BATCH: Final = 500
"""Rows in memory at a time."""
TELL_EVERY: Final = 20_000
"""Rows."""


@dataclass(frozen=True, slots=True)
class Moved:
    """One table, as it was read again from both databases."""

    table: str
    rows: int
    checksum: str


async def move(source: Address, target: Address, master_key: bytes, progress: Progress) -> list[Moved]:
    """Copy everything, then prove it.

    Raises OperatorError, before anything is written, when a bot runs on either, when the key does not open the source,
    when that is not of this program's version, and when the target is not empty. Raises InternalError when the proof
    fails.
    """
    if source == target:
        raise OperatorError("these are one and the same database", "name another one to move to")
    async with hold(source):
        if await examine(source, master_key):
            raise OperatorError(
                "there is nothing to move: the database is not there, or an older safetybot wrote it last",
                "look at [database] url in the configuration; `safetybot check` brings it to this version",
            )
        if is_sqlite(target):
            make_file(target)
        async with hold(target):
            await _copy(source, target, progress)
            close_to_others(target)
            moved = await _prove(source, target, progress)
            await examine(target, master_key)
            return moved


async def _copy(source: Address, target: Address, progress: Progress) -> None:
    async with _reading(source) as original, _writing(target) as copy:
        with named():
            await copy.run_sync(_prepare)
        for name in _in_order():
            rows = 0
            async for batch in _batches(original, name):
                with named():
                    await copy.execute(_raw(name).insert(), batch)
                rows += len(batch)
                if rows % TELL_EVERY < len(batch):
                    progress(f"{name}: {rows} rows")
            if "number" in metadata.tables[name].columns:
                await _go_on_counting(original, copy, name)
        progress("committing")


def _prepare(connection: Connection) -> None:
    """Make the tables. Raises OperatorError when something is in there already."""
    names = set(inspect(connection).get_table_names())
    if not names:
        upgrade(connection)
        return
    ours = names == {VERSION_TABLE, *metadata.tables} and is_current(connection)
    if not ours or any(connection.execute(select(_raw(name)).limit(1)).first() for name in metadata.tables):
        raise OperatorError(
            "the database to move to is not empty; nothing in it was changed",
            "name an empty one; in PostgreSQL: createdb --owner=<the bot's user> <its name>",
        )


async def _go_on_counting(original: AsyncConnection, copy: AsyncConnection, name: str) -> None:
    """A number once given is not given again, even when the newest rows were deleted."""
    last = await last_number(original, name)
    if not last:
        return
    with named():
        if copy.dialect.name == "sqlite":
            await copy.execute(text("DELETE FROM sqlite_sequence WHERE name = :name"), {"name": name})
            await copy.execute(text("INSERT INTO sqlite_sequence VALUES (:name, :last)"), {"name": name, "last": last})
        else:
            await copy.execute(select(func.setval(func.pg_get_serial_sequence(name, "number"), last)))


async def last_number(connection: AsyncConnection, name: str) -> int:
    """The last number that was given in this table; 0 when none was."""
    with named():
        if connection.dialect.name == "sqlite":
            statement = text("SELECT seq FROM sqlite_sequence WHERE name = :name").bindparams(name=name)
            return (await connection.execute(statement)).scalar() or 0
        sequence = (await connection.execute(select(func.pg_get_serial_sequence(name, "number")))).scalar_one()
        row = (await connection.execute(text(f"SELECT last_value, is_called FROM {sequence}"))).one()  # noqa: S608
        return int(row.last_value) if row.is_called else 0


async def _prove(source: Address, target: Address, progress: Progress) -> list[Moved]:
    """Read both again. Raises InternalError when they are not the same."""
    progress("proving it: reading the old database again")
    before = await _measure(source, progress)
    progress("proving it: reading the new database")
    after = await _measure(target, progress)
    different = [name for name in before if before[name] != after[name]]
    if different:
        raise InternalError(
            f"the copy is not the same as the original: {', '.join(different)}",
            "do not use the copy, drop it; the original is as it was. Is somebody else working in the new database?",
        )
    return [Moved(name, rows, checksum) for name, (rows, checksum, _) in before.items()]


async def _measure(url: Address, progress: Progress) -> dict[str, tuple[int, str, int]]:
    """For each table the number of rows, their checksum, and the last number given."""
    found = {}
    async with _reading(url) as connection:
        for name in _in_order():
            rows, digest = 0, hashlib.sha256()
            async for batch in _batches(connection, name):
                for row in batch:
                    for value in row.values():
                        digest.update(_canonical(value))
                if (rows + len(batch)) // TELL_EVERY > rows // TELL_EVERY:
                    progress(f"{name}: {rows + len(batch)} rows read")
                rows += len(batch)
            counted = "number" in metadata.tables[name].columns
            found[name] = rows, digest.hexdigest(), await last_number(connection, name) if counted else 0
    return found


def _canonical(value: int | str | bytes | None) -> bytes:
    """The same bytes for the same value in every database, and never the same for two different rows of values."""
    match value:
        case None:
            return b"n;"
        case int():
            return b"i%d;" % value
        case str():
            raw = value.encode()
            return b"s%d;%b" % (len(raw), raw)
        case bytes():
            return b"b%d;%b" % (len(value), value)


async def _batches(connection: AsyncConnection, name: str) -> AsyncIterator[list[dict[str, Any]]]:
    """All rows of a table, in the order of its primary key, the same in every database."""
    with named():
        result = await connection.stream(_ordered(connection, name), execution_options={"yield_per": BATCH})
        async for rows in result.partitions():
            yield [dict(row) for row in (each._mapping for each in rows)]


def _ordered(connection: AsyncConnection, name: str) -> Select[Any]:
    raw = _raw(name)
    order: list[ColumnElement[Any]] = []
    for key in metadata.tables[name].primary_key:
        # PostgreSQL sorts text by the language of its server unless told otherwise.
        own: ColumnElement[Any] = raw.c[key.name]
        by_bytes = connection.dialect.name == "postgresql" and key.type.python_type is str
        order.append(own.collate("C") if by_bytes else own)
    return select(raw).order_by(*order)


def _in_order() -> list[str]:
    """The tables: whatever others point to comes before them."""
    return [each.name for each in metadata.sorted_tables]


def _raw(name: str) -> Any:
    """A table as the database sees it: moments are numbers, so that nothing is converted on the way."""
    columns: Table = metadata.tables[name]
    types = {each.name: each.type for each in columns.columns}
    plain = {key: own.impl_instance if isinstance(own, TypeDecorator) else own for key, own in types.items()}
    return table(name, *(column(key, own) for key, own in plain.items()))


@asynccontextmanager
async def _reading(url: Address) -> AsyncIterator[AsyncConnection]:
    """A connection that sees the same state all the time, and cannot write."""
    async with _disposed(make_reading_engine(url, patient=True)) as engine:
        with named():
            connection = await engine.connect()
        try:
            if not is_sqlite(url):
                await connection.execution_options(isolation_level="REPEATABLE READ")
            yield connection
        finally:
            await connection.close()


@asynccontextmanager
async def _writing(url: Address) -> AsyncIterator[AsyncConnection]:
    async with _disposed(make_engine(url, migrating=True)) as engine, transaction(engine) as connection:
        yield connection


@asynccontextmanager
async def _disposed(engine: AsyncEngine) -> AsyncIterator[AsyncEngine]:
    try:
        yield engine
    finally:
        await engine.dispose()
