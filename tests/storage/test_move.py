"""Moving a database that has been lived in: all of it arrives, that is proved, and nothing half-way ever stays."""

import asyncio
import threading
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from safetybot.core.case import Case
from safetybot.core.conversation import Answer
from safetybot.core.errors import InternalError, NetworkError, OperatorError
from safetybot.core.facts import Said
from safetybot.core.priority import Priority
from storage.address import read_address
from storage.lock import hold
from storage.move import Moved, move
from storage.opening import migrate
from storage.store import Store
from storage.tables import metadata
from tests.postgres import PostgresServer
from tests.storage.databases import Database, PostgresDatabase, SqliteDatabase
from tests.storage.samples import DESK, KEY, NOW, OTHER_KEY, be_on_call, every_event, meet, message, queue

WORDS = "…¿dónde? 👋"


@pytest.fixture
async def target(postgres: PostgresServer) -> AsyncIterator[PostgresDatabase]:
    """An empty PostgreSQL database."""
    name = await postgres.fresh()
    yield PostgresDatabase(postgres, name)
    await postgres.drop(name)


async def _live_in(database: Database) -> str:
    """Put something of everything into it; the id of a conversation."""
    store = await Store.open(database.url, KEY)
    id = await meet(store)
    await meet(store, "!other", "@bob:example.org")
    async with store.begin() as tx:
        await tx.inbox.put(every_event(id, "word"))
        conversation = await tx.conversations.get(id)
        assert conversation is not None
        await tx.conversations.save(replace(conversation, answers={"where": Answer((WORDS,), WORDS)}))
        await tx.cases.save(Case(id="case", code="K7F2", conversation=id, priority=Priority.P0, opened_at=NOW))
        await tx.cases.keep(id, Said("reporter", NOW, WORDS, "$1"))
        await tx.inbox.keep("signal", [b"one", b"two"], NOW)
        await tx.positions.set("matrix", "s1")
        await tx.secrets.set("token", bytes(range(256)))
        await tx.timers.set(id, "silence", NOW)
    await be_on_call(store, id, "Bea")
    for body in ("one", "two", "three"):
        await queue(store, body, conversation=id, key=body)
    await store.close()
    assert all(rows for name, rows in (await _everything(database)).items() if name != "leases")
    # The newest rows are gone, but their numbers were given.
    await database.change("delete from outbox where number > 1")
    return id


async def _move(source: Database, target: Database, key: bytes = KEY, told: list[str] | None = None) -> list[Moved]:
    progress: Any = (told if told is not None else []).append
    return await move(read_address(source.url), read_address(target.url), key, progress)


async def _everything(database: Database) -> dict[str, list[tuple[Any, ...]]]:
    columns = {
        name: ", ".join(f'"{column.name}"' for column in table.columns) for name, table in metadata.tables.items()
    }
    return {name: sorted(await database.rows(f"select {columns[name]} from {name}"), key=repr) for name in columns}


async def test_everything_arrives_and_goes_on(file: Path, target: PostgresDatabase) -> None:
    """Each row is the same in both, the old one is as it was, and with the same key the bot goes on in the new one."""
    source = SqliteDatabase(file)
    id = await _live_in(source)
    before, contents = await _everything(source), await source.contents()

    moved = await _move(source, target)

    assert {each.table: each.rows for each in moved} == {name: len(rows) for name, rows in before.items()}
    assert sum(each.rows for each in moved) > 25
    assert await _everything(target) == before
    assert await source.contents() == contents
    store = await Store.open(target.url, KEY)
    async with store.begin() as tx:
        conversation = await tx.conversations.get(id)
        assert conversation is not None
        assert conversation.answers == {"where": Answer((WORDS,), WORDS)}
        assert [said.words for said in await tx.cases.said(id)] == [WORDS]
        assert await tx.secrets.get("token") == bytes(range(256))
        assert await tx.timers.due(NOW) == [(None, "hand-off", NOW), (id, "silence", NOW)]
        assert len(await tx.oncall.changes()) == 3
        assert [one.person for one in await tx.ledger.of(id)] == ["Bea"]
        assert await tx.inbox.put(every_event(id, "word")) == 0
        assert await tx.inbox.put([message("new")]) == 1
        assert [(raw.number, raw.line) for raw in await tx.inbox.raw("signal", 10)] == [(1, b"one"), (2, b"two")]
    await queue(store, "four", address=DESK)
    await store.close()
    assert await target.rows("select number from outbox order by number") == [(1,), (4,)]


async def test_there_and_back(file: Path, tmp_path: Path, target: PostgresDatabase) -> None:
    """The same function moves from PostgreSQL to SQLite, and the numbers go on there as well."""
    first, last = SqliteDatabase(file), SqliteDatabase(tmp_path / "back" / "safetybot.db")
    await _live_in(first)

    there, back = await _move(first, target), await _move(target, last)

    assert there == back
    assert await _everything(last) == await _everything(first)
    assert await last.rows("select * from sqlite_sequence order by name") == await first.rows(
        "select * from sqlite_sequence order by name"
    )
    assert last.file.stat().st_mode & 0o777 == 0o600


async def test_tables_that_are_there_but_empty(file: Path, target: PostgresDatabase) -> None:
    """A target in which only the tables were made counts as empty."""
    await _live_in(SqliteDatabase(file))
    await migrate(read_address(target.url))

    await _move(SqliteDatabase(file), target)

    assert await _everything(target) == await _everything(SqliteDatabase(file))


async def test_a_target_that_is_used(file: Path, target: PostgresDatabase) -> None:
    """A database that holds another bot's data is refused and left as it was."""
    await _live_in(SqliteDatabase(file))
    await (await Store.open(target.url, OTHER_KEY)).close()
    before = await target.contents()

    with pytest.raises(OperatorError, match="not empty") as caught:
        await _move(SqliteDatabase(file), target)

    assert "createdb" in caught.value.advice
    assert await target.contents() == before


@pytest.mark.parametrize(
    "spoil", ["create table holidays (day text)", "update alembic_version set version_num = '0001'"]
)
async def test_a_target_that_is_not_ours_or_of_another_version(
    file: Path, target: PostgresDatabase, spoil: str
) -> None:
    """It is refused and left as it was."""
    await _live_in(SqliteDatabase(file))
    if spoil.startswith("update"):
        await migrate(read_address(target.url))
    await target.change(spoil)
    before = await target.contents()

    with pytest.raises(OperatorError):
        await _move(SqliteDatabase(file), target)

    assert await target.contents() == before


async def test_a_wrong_key(file: Path, target: PostgresDatabase) -> None:
    """Without the right key nothing is copied: nobody could tell whether it is the right database."""
    await _live_in(SqliteDatabase(file))

    with pytest.raises(OperatorError, match="this key does not open"):
        await _move(SqliteDatabase(file), target, OTHER_KEY)

    assert await target.contents() == {}


async def test_nothing_to_move(file: Path, target: PostgresDatabase) -> None:
    """A source that is not there is named as such, and not made."""
    file.parent.mkdir()

    with pytest.raises(OperatorError, match="nothing to move"):
        await _move(SqliteDatabase(file), target)

    assert not file.exists()
    assert await target.contents() == {}


async def test_onto_itself(file: Path) -> None:
    """A database is not moved onto itself."""
    await _live_in(SqliteDatabase(file))

    with pytest.raises(OperatorError, match="one and the same"):
        await _move(SqliteDatabase(file), SqliteDatabase(file))


@pytest.mark.parametrize("which", ["source", "target"])
async def test_while_a_bot_runs(file: Path, target: PostgresDatabase, which: str) -> None:
    """A database in which a bot is working is not moved from under it, nor overwritten."""
    source = SqliteDatabase(file)
    await _live_in(source)

    async with hold(read_address(source.url if which == "source" else target.url)):
        with pytest.raises(OperatorError, match="another safetybot"):
            await _move(source, target)

    assert await target.contents() == {}


async def test_a_copy_that_is_not_the_same_is_noticed(file: Path, target: PostgresDatabase) -> None:
    """When one byte of one row arrives as another, the table is named, and nobody is told that it is well."""
    await _live_in(SqliteDatabase(file))
    await migrate(read_address(target.url))
    await target.change(
        "CREATE FUNCTION spoil() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN NEW.content = set_byte(NEW.content, 20, (get_byte(NEW.content, 20) + 1) % 256); RETURN NEW; END $$;"
        "CREATE TRIGGER spoil BEFORE INSERT ON said FOR EACH ROW EXECUTE FUNCTION spoil()"
    )

    with pytest.raises(InternalError, match=r"not the same as the original: said$") as caught:
        await _move(SqliteDatabase(file), target)

    assert "do not use the copy" in caught.value.advice


async def test_a_row_that_is_missing_is_noticed(file: Path, target: PostgresDatabase) -> None:
    """So is a row that was swallowed on the way."""
    await _live_in(SqliteDatabase(file))
    await migrate(read_address(target.url))
    await target.change(
        "CREATE FUNCTION swallow() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;"
        "CREATE TRIGGER swallow BEFORE INSERT ON timers FOR EACH ROW EXECUTE FUNCTION swallow()"
    )

    with pytest.raises(InternalError, match=r"not the same as the original: timers$"):
        await _move(SqliteDatabase(file), target)


async def test_interrupted_half_way(file: Path, target: PostgresDatabase) -> None:
    """What is interrupted after everything was copied, but not committed, leaves nothing, and can be begun again."""
    await _live_in(SqliteDatabase(file))

    def interrupt(line: str) -> None:
        if line == "committing":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        await move(read_address(SqliteDatabase(file).url), read_address(target.url), KEY, interrupt)

    assert await target.contents() == {}
    assert await _move(SqliteDatabase(file), target)


async def test_the_connection_breaks_half_way(file: Path, target: PostgresDatabase) -> None:
    """The same when the network goes, which is said as such."""
    await _live_in(SqliteDatabase(file))

    def cut(line: str) -> None:
        if line == "committing":
            thread = threading.Thread(target=asyncio.run, args=(target.server.cut(target.name),))
            thread.start()
            thread.join()

    with pytest.raises(NetworkError, match="connection to the database"):
        await move(read_address(SqliteDatabase(file).url), read_address(target.url), KEY, cut)

    assert await target.contents() == {}


async def test_progress_is_told(file: Path, target: PostgresDatabase, monkeypatch: pytest.MonkeyPatch) -> None:
    """Long tables are copied in pieces, in order, and somebody who waits sees how far it is."""
    monkeypatch.setattr("storage.move.BATCH", 3)
    monkeypatch.setattr("storage.move.TELL_EVERY", 10)
    await _live_in(SqliteDatabase(file))
    told: list[str] = []

    await _move(SqliteDatabase(file), target, told=told)

    assert told[:3] == ["inbox: 12 rows", "inbox: 21 rows", "committing"]
    assert await _everything(target) == await _everything(SqliteDatabase(file))
