"""The schema's history leads to the schema."""

import sqlite3
from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import NullPool
from sqlalchemy.ext.asyncio import create_async_engine

from storage.store import Store
from storage.tables import metadata
from tests.storage.databases import Database, about_the_file
from tests.storage.samples import rows


async def test_migrations_make_what_is_declared(store: Store, database: Database) -> None:
    """A database made by the migrations has exactly the tables, columns and indexes that are declared."""
    engine = create_async_engine(database.url, poolclass=NullPool)
    async with engine.connect() as connection:
        different = await connection.run_sync(lambda sync: compare_metadata(MigrationContext.configure(sync), metadata))

    assert different == []


@about_the_file
async def test_tables_are_strict_and_numbers_are_never_reused(store: Store, file: Path) -> None:
    """SQLite checks the types, and a number once given is not given again."""
    made = dict(rows(file, "select name, sql from sqlite_master where type = 'table' and name not like 'sqlite_%'"))
    del made["alembic_version"]

    assert all(sql.rstrip().endswith("STRICT") for sql in made.values())
    assert {name for name, sql in made.items() if "AUTOINCREMENT" in sql} == {"inbox", "outbox", "said"}


@about_the_file
async def test_settings_of_the_connection(store: Store) -> None:
    """Commits survive a power cut, what is deleted is overwritten, and foreign keys hold."""
    async with store._engine.connect() as connection:
        found = {
            name: (await connection.exec_driver_sql(f"PRAGMA {name}")).scalar()
            for name in ("journal_mode", "synchronous", "secure_delete", "foreign_keys", "busy_timeout")
        }

    assert found == {
        "journal_mode": "wal",
        "synchronous": 2,
        "secure_delete": 1,
        "foreign_keys": 1,
        "busy_timeout": 5000,
    }
    assert sqlite3.sqlite_version_info >= (3, 37)  # STRICT
