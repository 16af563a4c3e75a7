"""The schema's history leads to the schema."""

import sqlite3
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
    """A database as the last version left it is brought to this one with all that is in it, and on-call begins empty.

    This version only adds tables: without them it is the last one's.
    """
    store = await Store.open(new_database.url, KEY)
    id = await meet(store)
    async with store.begin() as tx:
        await tx.inbox.put(every_event(id, "word"))
        await tx.cases.save(Case(id="case", code="K7F2", conversation=id, priority=Priority.P0, opened_at=NOW))
        await tx.cases.keep(id, Said("reporter", NOW, "words", "$1"))
        await tx.timers.set(id, "silence", NOW)
    await queue(store, "waiting", conversation=id)
    await store.close()
    new = ("house_timers", "oncall_changes", "duty", "pages", "measures")
    for table in new:
        await new_database.change(f"drop table {table}")
    await new_database.change("update alembic_version set version_num = '0002'")
    old = [table.name for table in metadata.sorted_tables if table.name not in new]
    before = {name: await new_database.rows(f"select * from {name} order by 1") for name in old}

    store = await Store.open(new_database.url, KEY)

    assert {name: await new_database.rows(f"select * from {name} order by 1") for name in old} == before
    async with store.begin() as tx:
        assert (await tx.oncall.changes(), await tx.oncall.latest(), await tx.ledger.of(id)) == ((), (), ())
        assert await tx.timers.due(NOW) == [(id, "silence", NOW)]
    await be_on_call(store, id, "Bea")
    async with store.begin() as tx:
        assert [page.person for page in await tx.ledger.of(id)] == ["Bea"]
    await store.close()


@about_the_file
async def test_tables_are_strict_and_numbers_are_never_reused(store: Store, file: Path) -> None:
    """SQLite checks the types, and a number once given is not given again."""
    made = dict(rows(file, "select name, sql from sqlite_master where type = 'table' and name not like 'sqlite_%'"))
    del made["alembic_version"]

    assert all(sql.rstrip().endswith("STRICT") for sql in made.values())
    assert {name for name, sql in made.items() if "AUTOINCREMENT" in sql} == {
        "inbox",
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
