"""Opening a database with the right and the wrong key; transactions one after the other; a database in trouble."""

import asyncio
import logging
import resource
import shutil
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path

import pytest
from sqlalchemy import URL

from safetybot.core.errors import InternalError, OperatorError
from storage.engine import WAIT_FOR_LOCK
from storage.store import Store
from tests.storage.databases import Database, SqliteDatabase, about_the_file, contents
from tests.storage.samples import KEY, NOW, OTHER_KEY, ROOM, address_of, meet, message, rows


@asynccontextmanager
async def _opened(database: Database, key: bytes = KEY) -> AsyncIterator[Store]:
    store = await Store.open(database.url, key)
    try:
        yield store
    finally:
        await store.close()


async def _read(database: Database) -> bytes | None:
    async with _opened(database) as store, store.begin() as tx:
        return await tx.secrets.get("token")


async def _write(database: Database) -> None:
    async with _opened(database) as store, store.begin() as tx:
        await tx.secrets.set("token", b"value")


async def test_what_was_written_is_there_again(new_database: Database) -> None:
    """A database that was closed and opened again has what was written to it."""
    await _write(new_database)

    assert await _read(new_database) == b"value"


@about_the_file
async def test_only_the_owner_can_read_it(file: Path, store: Store) -> None:
    """The folder is made for its owner only, and so is every file in it."""
    await meet(store)

    assert file.parent.stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o777 for path in file.parent.iterdir()} == {0o600}
    assert {path.name for path in file.parent.iterdir()} == {
        f"{file.name}{end}" for end in ("", "-wal", "-shm", ".lock")
    }


async def test_rights_are_taken_back(file: Path) -> None:
    """A data file that others could read (after a restore, say) is closed to them again."""
    await _write(SqliteDatabase(file))
    file.chmod(0o644)

    assert await _read(SqliteDatabase(file)) == b"value"
    assert file.stat().st_mode & 0o777 == 0o600


async def test_a_key_that_does_not_open_it(new_database: Database) -> None:
    """Another key is refused with the cure, and nothing in the folder has changed."""
    await _write(new_database)
    before = await new_database.contents()

    with pytest.raises(OperatorError, match="this key does not open this database") as caught:
        await Store.open(new_database.url, OTHER_KEY)

    assert "key file" in caught.value.advice
    assert await new_database.contents() == before
    assert await _read(new_database) == b"value"


async def test_a_key_that_does_not_open_it_after_a_crash(file: Path, tmp_path: Path) -> None:
    """The same when the last transactions still stand in SQLite's log: it is read, and left as it is."""
    crashed = tmp_path / "crashed" / file.name
    crashed.parent.mkdir()
    async with _opened(SqliteDatabase(file)) as store:
        async with store.begin() as tx:
            await tx.secrets.set("token", b"value")
        for end in ("", "-wal"):
            shutil.copy(f"{file}{end}", f"{crashed}{end}")
    before = contents(crashed.parent)
    assert len(before[f"{file.name}-wal"]) > 0

    with pytest.raises(OperatorError, match="this key does not open this database"):
        await Store.open(address_of(crashed), OTHER_KEY)

    assert contents(crashed.parent) == before
    assert await _read(SqliteDatabase(crashed)) == b"value"


async def test_a_newer_database(new_database: Database) -> None:
    """A database of a version this program does not know is refused and left as it was."""
    await _write(new_database)
    await new_database.change("update alembic_version set version_num = '9999'")
    before = await new_database.contents()

    with pytest.raises(OperatorError, match="newer safetybot") as caught:
        await Store.open(new_database.url, KEY)

    assert "newer version" in caught.value.advice
    assert await new_database.contents() == before


async def test_somebody_elses_database(new_database: Database) -> None:
    """A database that holds something else is refused and left as it was."""
    await new_database.change("create table holidays (day text)")
    before = await new_database.contents()

    with pytest.raises(OperatorError, match="somebody else's"):
        await Store.open(new_database.url, KEY)

    assert await new_database.contents() == before


async def test_not_a_database(file: Path) -> None:
    """A file that is no database is refused and left as it was."""
    file.parent.mkdir()
    file.write_text("dear diary, " * 100)

    with pytest.raises(OperatorError, match="not a database"):
        await Store.open(address_of(file), KEY)

    assert file.read_text() == "dear diary, " * 100


async def test_no_place_for_a_database(file: Path) -> None:
    """A place where nothing can be written is named."""
    file.parent.touch()

    with pytest.raises(OperatorError, match=str(file)) as caught:
        await Store.open(address_of(file), KEY)

    assert caught.value.advice


@pytest.mark.parametrize(
    "url",
    [
        "",
        "nonsense",
        "sqlite:///x.db",
        "mysql+aiomysql://bot:hunter2@host/x",
        "sqlite+aiosqlite://",
        "postgresql+asyncpg://bot:hunter2@host",
        "postgresql+asyncpg://bot:hunter2@host:port/x",
    ],
)
async def test_an_address_nobody_can_use(url: str) -> None:
    """An address of the wrong kind is refused with an example; it is not quoted, for it may hold a password."""
    with pytest.raises(OperatorError) as caught:
        await Store.open(url, KEY)

    assert "sqlite+aiosqlite:///" in caught.value.advice
    assert "hunter2" not in str(caught.value)


async def test_a_database_that_was_interrupted_while_it_was_made(new_database: Database) -> None:
    """One that has tables but no keys yet is finished."""
    await _write(new_database)
    await new_database.change("delete from data_keys")
    await new_database.change("delete from secrets")

    await _write(new_database)
    assert await _read(new_database) == b"value"


async def test_an_empty_file(file: Path) -> None:
    """A file with nothing in it is taken for a new database."""
    file.parent.mkdir()
    file.touch()

    await _write(SqliteDatabase(file))
    assert await _read(SqliteDatabase(file)) == b"value"


@pytest.mark.parametrize("name", ["a b.db", "50%25.db", "?#.db", "ä.db"])
async def test_any_file_name(tmp_path: Path, name: str) -> None:
    """Names with spaces and signs are taken as they are, with the right key and the wrong one."""
    url = URL.create("sqlite+aiosqlite", database=str(tmp_path / name)).render_as_string()
    for _ in range(2):
        store = await Store.open(url, KEY)
        await store.close()

    with pytest.raises(OperatorError, match="this key"):
        await Store.open(url, OTHER_KEY)
    assert {path.name for path in tmp_path.iterdir()} == {name, f"{name}.lock"}


async def test_a_block_that_raises_leaves_no_trace(store: Store, database: Database) -> None:
    """When the block raises, nothing of it was written, and the exception comes out as it was."""

    async def work() -> None:
        async with store.begin() as tx:
            await tx.inbox.put([message("1")])
            raise KeyError

    with pytest.raises(KeyError):
        await work()

    assert await database.rows("select * from inbox") == []
    assert await database.rows("select * from conversations") == []
    assert await meet(store)


async def test_two_at_once_run_one_after_the_other(store: Store) -> None:
    """Transactions that begin at the same time wait for each other; none fails, none sees half of another."""
    inside = 0

    async def work(number: int) -> None:
        nonlocal inside
        async with store.begin() as tx:
            inside += 1
            assert inside == 1
            before = int(await tx.positions.get("count") or 0)
            await tx.inbox.put([message(str(number))])
            await tx.positions.set("count", str(before + 1))
            inside -= 1

    await asyncio.gather(*(work(number) for number in range(30)))

    async with store.begin() as tx:
        assert await tx.positions.get("count") == "30"
        assert len(await tx.inbox.known([str(number) for number in range(30)])) == 30


async def test_a_cancelled_block_leaves_the_store_usable(store: Store) -> None:
    """A task that is cancelled in the middle of a transaction rolls it back; the next one works."""
    begun = asyncio.Event()

    async def hang() -> None:
        async with store.begin() as tx:
            await tx.positions.set("matrix", "s1")
            begun.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(hang())
    await begun.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task

    async with store.begin() as tx:
        assert await tx.positions.get("matrix") is None
        await tx.positions.set("matrix", "s2")


async def test_two_programs_take_turns(store: Store, database: Database) -> None:
    """A second program with the same key works on the same database."""
    async with _opened(database) as second:
        id = await meet(second)
        async with store.begin() as tx:
            assert await tx.conversations.get(id) is not None


async def _pragma(store: Store, pragma: str) -> None:
    async with store._engine.connect() as connection:
        await connection.exec_driver_sql(f"PRAGMA {pragma}")


@about_the_file
@pytest.mark.parametrize(
    ("pragma", "problem"), [("max_page_count = 1", "the disk is full"), ("query_only = ON", "cannot be written")]
)
async def test_a_database_that_cannot_be_written(store: Store, file: Path, pragma: str, problem: str) -> None:
    """A full disk and a lost right are the operator's turn: said where it happens, with advice, without words."""
    await _pragma(store, pragma)

    async def work() -> None:
        async with store.begin() as tx:
            await tx.inbox.put([message(str(number), "secret-words" * 1000) for number in range(100)])

    with pytest.raises(OperatorError, match=problem) as caught:
        await work()

    assert caught.value.advice
    assert "secret-words" not in _whole(caught.value)
    assert rows(file, "select * from inbox") == []


@about_the_file
async def test_a_locked_database(store: Store, file: Path) -> None:
    """A database that another program does not let go of is the operator's turn; afterwards all goes on."""
    await _pragma(store, "busy_timeout = 0")
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("begin immediate")
        with pytest.raises(OperatorError, match="locked") as caught:
            async with store.begin():
                pass
        other.execute("rollback")

    assert "other program" in caught.value.advice
    assert await meet(store)


@about_the_file
async def test_a_reader_only_delays_emptying_the_log(store: Store, file: Path) -> None:
    """While somebody reads, forgetting still succeeds, and nobody waits for them; the log is emptied a little later."""
    log = file.with_name(f"{file.name}-wal")
    id = await meet(store)
    with closing(sqlite3.connect(file, isolation_level=None)) as reader:
        reader.execute("begin")
        reader.execute("select * from conversations").fetchall()
        async with asyncio.timeout(WAIT_FOR_LOCK / 1000):
            async with store.begin() as tx:
                await tx.conversations.forget(id)
        assert log.stat().st_size > 0
        reader.execute("rollback")

    store._clean_up_at = 0.0  # as after the pause
    async with store.begin() as tx:
        assert await tx.conversations.of_address("matrix", ROOM) is None
    assert log.stat().st_size == 0


@about_the_file
async def test_a_log_that_cannot_be_emptied_undoes_nothing(store: Store, file: Path) -> None:
    """The disk fails just after a commit, while old copies are overwritten: what is committed must not seem to fail."""
    id = await meet(store)
    async with store.begin() as tx:
        for number in range(400):
            await tx.secrets.set(f"secret {number}", bytes(3000))
    await store.checkpoint()
    _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (file.stat().st_size + 100, most))
    try:
        async with store.begin() as tx:
            for number in range(30):
                await tx.secrets.set(f"more {number}", bytes(3000))
            await tx.conversations.forget(id)
        async with store.begin() as tx:
            assert await tx.conversations.get(id) is None
            assert await tx.secrets.get("more 29") is not None
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))


@about_the_file
async def test_checkpoint_empties_the_log(store: Store, file: Path) -> None:
    """Asked for a checkpoint, the store leaves no log behind."""
    await meet(store)
    await store.checkpoint()

    assert file.with_name(f"{file.name}-wal").stat().st_size == 0


async def test_a_wrong_statement_is_our_fault(new_database: Database) -> None:
    """A table that is missing under our feet is an internal error, and names no values."""
    async with _opened(new_database) as store:
        await new_database.change("drop table timers")
        with pytest.raises(InternalError) as caught:
            async with store.begin() as tx:
                await tx.timers.due(NOW)

    assert "select" not in _whole(caught.value).lower()


async def test_nothing_is_logged(new_database: Database, caplog: pytest.LogCaptureFixture) -> None:
    """At the loudest level, no log line holds words or addresses."""
    caplog.set_level(logging.DEBUG)
    async with _opened(new_database) as store, store.begin() as tx:
        await tx.inbox.put([message("1", "quokka-words")])
        await tx.positions.set("matrix", "quokka-position")

    assert not any(word in caplog.text for word in ("quokka", ROOM, "@ana"))
    assert not any(record.name.startswith("aiosqlite") for record in caplog.records)


def _whole(error: BaseException) -> str:
    """All that a traceback would print of it."""
    parts = []
    link: BaseException | None = error
    while link is not None:
        parts.append(f"{link!r} {link}")
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)
    return "\n".join(parts)
