"""The real schema, column by column."""

import pytest
from sqlalchemy import LargeBinary, MetaData, NullPool
from sqlalchemy.ext.asyncio import create_async_engine

from storage.store import Store
from storage.tables import Protection, metadata
from tests.storage.databases import Database

OF_ALEMBIC = {"alembic_version"}


@pytest.fixture
async def schema(store: Store, database: Database) -> MetaData:
    """The tables as they were really made."""
    found = MetaData()
    async with create_async_engine(database.url, poolclass=NullPool).connect() as connection:
        await connection.run_sync(found.reflect)
    return found


def test_every_column_is_declared(schema: MetaData) -> None:
    """Each column of the database as it was really made says how it is protected, why, how long, and who erases it."""
    tables = set(schema.tables) - OF_ALEMBIC

    assert tables == set(metadata.tables)
    for name in tables:
        declared = metadata.tables[name].columns
        assert set(schema.tables[name].columns.keys()) == set(declared.keys())
        for column in declared:
            assert column.info["protection"] in Protection, column
            assert all(column.info[what] for what in ("why", "kept", "erased_by")), column


def test_only_bytes_are_sealed_and_all_bytes_are_locked(schema: MetaData) -> None:
    """A sealed or hashed column really holds bytes; a plain one never does."""
    for name, table in metadata.tables.items():
        for column in schema.tables[name].columns:
            plain = table.columns[column.name].info["protection"] is Protection.PLAIN
            assert plain is not isinstance(column.type, LargeBinary), column


def test_everything_of_a_conversation_hangs_on_its_key(schema: MetaData) -> None:
    """Each table with a conversation loses its rows with it, but the inbox, which lets go of it."""
    ways = {}
    for name, table in schema.tables.items():
        if "conversation" in table.columns:
            (foreign,) = table.foreign_keys
            ways[name] = foreign.ondelete

    assert ways.pop("inbox") == "SET NULL"
    assert set(ways.values()) == {"CASCADE"}
    (of_key,) = schema.tables["conversations"].foreign_keys
    assert (of_key.column.table.name, of_key.ondelete) == ("data_keys", "CASCADE")
