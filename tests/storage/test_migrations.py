"""The schema's history leads to the schema."""

import sqlite3
from dataclasses import replace
from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import NullPool
from sqlalchemy.ext.asyncio import create_async_engine

from safetybot.core.case import Case
from safetybot.core.facts import Said
from safetybot.core.priority import Priority
from storage.store import Store
from storage.tables import metadata
from tests.storage.databases import Database, about_the_file
from tests.storage.samples import KEY, NOW, be_on_call, every_event, meet, queue, rows


async def test_migrations_make_what_is_declared(store: Store, database: Database) -> None:
    """A database made by the migrations has exactly the tables, columns and indexes that are declared."""
    engine = create_async_engine(database.url, poolclass=NullPool)
    async with engine.connect() as connection:
        different = await connection.run_sync(lambda sync: compare_metadata(MigrationContext.configure(sync), metadata))

    assert different == []


async def test_what_was_there_is_there_afterwards(new_database: Database) -> None:
    """A database as the last version left it is brought to this one with all that is in it.

    This version only adds a table and a column: without them it is the last one's.
    """
    store = await Store.open(new_database.url, KEY)
    id = await meet(store)
    async with store.begin() as tx:
        await tx.inbox.put(every_event(id, "word"))
        await tx.cases.save(Case(id="case", code="K7F2", conversation=id, priority=Priority.P0, opened_at=NOW))
        await tx.cases.keep(id, Said("reporter", NOW, "words", "$1"))
        await tx.timers.set(id, "silence", NOW)
    await be_on_call(store, id, "Bea")
    await queue(store, "waiting", conversation=id)
    await store.close()
    await new_database.change("drop table arrived")
    await new_database.change("drop index ix_conversations_return_hash")
    await new_database.change("alter table conversations drop column return_hash")
    await new_database.change("update alembic_version set version_num = '0003'")
    old = {
        table.name: ", ".join(f'"{column.name}"' for column in table.columns if column.name != "return_hash")
        for table in metadata.sorted_tables
        if table.name != "arrived"
    }
    before = {
        name: await new_database.rows(f"select {columns} from {name} order by 1") for name, columns in old.items()
    }
    assert all(rows for name, rows in before.items() if name not in ("positions", "secrets", "leases"))

    store = await Store.open(new_database.url, KEY)

    after = {name: await new_database.rows(f"select {columns} from {name} order by 1") for name, columns in old.items()}
    assert after == before
    async with store.begin() as tx:
        assert await tx.inbox.raw("signal", 10) == []
        assert await tx.conversations.of_return_code("code") is None
        conversation = await tx.conversations.get(id)
        assert conversation is not None
        assert (await tx.cases.said(id))[0].until is None
        await tx.conversations.save(replace(conversation, return_code="code"))
        await tx.inbox.keep("signal", [b"line"], NOW)
    async with store.begin() as tx:
        assert await tx.conversations.of_return_code("code") == replace(conversation, return_code="code")
        assert [raw.line for raw in await tx.inbox.raw("signal", 10)] == [b"line"]
    await store.close()


@about_the_file
async def test_tables_are_strict_and_numbers_are_never_reused(store: Store, file: Path) -> None:
    """SQLite checks the types, and a number once given is not given again."""
    made = dict(rows(file, "select name, sql from sqlite_master where type = 'table' and name not like 'sqlite_%'"))
    del made["alembic_version"]

    assert all(sql.rstrip().endswith("STRICT") for sql in made.values())
    assert {name for name, sql in made.items() if "AUTOINCREMENT" in sql} == {
        "inbox",
        "arrived",
        "outbox",
        "said",
        "oncall_changes",
        "duty",
        "pages",
    }


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
