"""What only PostgreSQL does: connections that break, a server that is silent or says no, old copies of erased rows."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from safetybot.core.errors import InternalError, NetworkError, OperatorError, SafetybotError
from storage import postgresql
from storage.store import Store
from tests.planted import found
from tests.postgres import PostgresServer
from tests.storage.databases import PostgresDatabase, emptied
from tests.storage.samples import KEY, NOW, ROOM, meet, message
from tests.storage.test_store import _whole


@pytest.fixture
async def database(postgres: PostgresServer) -> PostgresDatabase:
    """Only this one here."""
    return await emptied(postgres)


@pytest.fixture
async def bot(postgres: PostgresServer) -> AsyncIterator[str]:
    """A database user as an operator makes one, with the password `right`."""
    async with postgres.connect() as connection:
        await connection.execute("CREATE ROLE bot LOGIN PASSWORD 'right'")
    yield "bot"
    async with postgres.connect() as connection:
        await connection.execute("DROP ROLE bot")


async def test_settings_of_the_connection(store: Store) -> None:
    """Commits survive a power cut, nothing waits for ever, and the server's list of connections shows who we are."""
    async with store._engine.connect() as connection:
        names = [
            "application_name",
            "synchronous_commit",
            "transaction_isolation",
            "lock_timeout",
            "statement_timeout",
            "idle_in_transaction_session_timeout",
        ]
        found = [(await connection.exec_driver_sql(f"SHOW {name}")).scalar() for name in names]

    assert found == ["safetybot", "on", "read committed", "5s", "20s", "1min"]


async def test_numbers_are_never_reused(store: Store, database: PostgresDatabase) -> None:
    """A number once given is not given again, even when the newest rows were deleted."""
    await meet(store)
    (before,) = await database.rows("select max(number) from inbox")
    await database.change("delete from inbox")
    await meet(store, "!other")

    assert await database.rows("select min(number) > $1 from inbox".replace("$1", str(before[0]))) == [(True,)]


async def test_a_connection_cut_between_transactions_is_not_noticed(store: Store, database: PostgresDatabase) -> None:
    """What the server closed while nothing was going on is made anew."""
    id = await meet(store)
    assert await database.server.cut(database.name) == 1

    async with store.begin() as tx:
        assert await tx.conversations.get(id) is not None


async def test_a_connection_cut_inside_a_transaction(store: Store, database: PostgresDatabase) -> None:
    """The transaction fails as the network's turn, nothing of it is written, and the next one works."""

    async def work() -> None:
        async with store.begin() as tx:
            await tx.positions.set("matrix", "s1")
            await database.server.cut(database.name)
            await tx.positions.set("matrix", "s2")

    with pytest.raises(NetworkError, match="connection to the database") as caught:
        await work()

    assert caught.value.advice
    async with store.begin() as tx:
        assert await tx.positions.get("matrix") is None


async def test_a_connection_cut_before_the_commit(store: Store, database: PostgresDatabase) -> None:
    """A transaction whose commit does not get through has not happened, and is not said to have."""

    async def work() -> None:
        async with store.begin() as tx:
            await tx.positions.set("matrix", "s1")
            await database.server.cut(database.name)

    with pytest.raises(NetworkError, match="connection to the database"):
        await work()

    async with store.begin() as tx:
        assert await tx.positions.get("matrix") is None


@pytest.mark.parametrize("after", ["1ms", "10ms"])
async def test_a_connection_cut_in_the_middle_of_a_statement(database: PostgresDatabase, after: str) -> None:
    """Wherever it happens it is the network's turn: taken for a bug of ours, it would set an event aside."""
    store = await Store.open(database.url, KEY)
    await database.change(f"ALTER DATABASE {database.name} SET transaction_timeout = '{after}'")
    await database.server.cut(database.name)

    async def work() -> None:
        async with store.begin() as tx:
            for _ in range(10_000):
                await tx.positions.get("matrix")

    try:
        for _ in range(15):
            with pytest.raises(NetworkError, match="connection to the database"):
                await work()
    finally:
        await store.close()
        await database.change(f"ALTER DATABASE {database.name} RESET transaction_timeout")


async def test_a_server_that_is_restarted(store: Store, database: PostgresDatabase) -> None:
    """While it is down that is said with the cure; afterwards all goes on, with everything that was committed."""
    id = await meet(store)
    database.server.stop()
    try:
        with pytest.raises(NetworkError, match=r"cannot be reached|connection to the database") as caught:
            async with store.begin():
                pass
        assert "runs" in caught.value.advice
        with pytest.raises(NetworkError, match="cannot be reached"):
            await Store.open(database.url, KEY)
    finally:
        database.server.start()

    async with store.begin() as tx:
        assert await tx.conversations.get(id) is not None


async def test_a_server_that_does_not_answer(database: PostgresDatabase, monkeypatch: pytest.MonkeyPatch) -> None:
    """After the time limit the transaction fails as the network's turn; when the server is back, all goes on."""
    monkeypatch.setattr(postgresql, "ANSWER_WITHIN", 0.5)
    monkeypatch.setattr(postgresql, "CONNECT_WITHIN", 0.5)
    store = await Store.open(database.url, KEY)
    silence = AsyncExitStack()

    async def work() -> None:
        async with store.begin() as tx:
            await tx.positions.set("matrix", "s1")
            await silence.enter_async_context(database.server.frozen(database.name))
            await tx.positions.set("matrix", "s2")

    async with silence, asyncio.timeout(30):
        with pytest.raises(NetworkError, match="does not answer") as caught:
            await work()
        assert "load" in caught.value.advice
        began = time.monotonic()
        with pytest.raises(NetworkError, match="does not answer"):
            async with store.begin():
                pass
        assert time.monotonic() - began < 5

    async with store.begin() as tx:
        assert await tx.positions.get("matrix") is None
    await store.close()


async def test_a_lock_that_is_not_given(database: PostgresDatabase, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another program of ours that does not end is the operator's turn; afterwards all goes on."""
    monkeypatch.setattr(postgresql, "WAIT_FOR_LOCK", 0.1)
    first, second = await Store.open(database.url, KEY), await Store.open(database.url, KEY)
    async with first.begin():
        with pytest.raises(OperatorError, match="locked") as caught:
            async with second.begin():
                pass
    assert "other program" in caught.value.advice
    assert await meet(second)
    await first.close()
    await second.close()


async def test_an_exception_of_the_network_inside_a_block_comes_out_as_it_was(store: Store) -> None:
    """Only the database's own errors are given the database's names."""

    async def work() -> None:
        async with store.begin() as tx:
            await tx.positions.set("matrix", "s1")
            raise ConnectionResetError

    with pytest.raises(ConnectionResetError):
        await work()

    async with store.begin() as tx:
        assert await tx.positions.get("matrix") is None


@pytest.mark.parametrize(
    ("state", "kind", "problem"),
    [
        ("53100", OperatorError, "disk of the database server is full"),
        ("53200", OperatorError, "no memory"),
        ("25006", OperatorError, "cannot be written"),
        ("42501", OperatorError, "may not do this"),
        ("58030", OperatorError, "reports errors"),
        ("XX001", OperatorError, "is damaged"),
        ("40001", NetworkError, "another program"),
        ("40P01", NetworkError, "another program"),
        ("57014", NetworkError, "in time"),
        ("23505", InternalError, "23505"),
        ("22003", InternalError, "22003"),
    ],
)
async def test_what_the_server_says_is_named_without_its_words(
    store: Store, database: PostgresDatabase, state: str, kind: type[SafetybotError], problem: str
) -> None:
    """Each refusal is somebody's turn and has its cure; what the server says of the values goes nowhere."""
    words = f"USING ERRCODE = '{state}', DETAIL = 'Key (words)=(quokka) is there already', HINT = 'quokka'"
    await database.change(
        "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ BEGIN RAISE EXCEPTION 'quokka' {words}; END $$;"
        "CREATE TRIGGER refuse BEFORE INSERT ON inbox EXECUTE FUNCTION refuse()"
    )
    try:
        with pytest.raises(kind, match=problem) as caught:
            async with store.begin() as tx:
                await tx.inbox.put([message("1", "quokka")])
    finally:
        await database.change("DROP FUNCTION refuse CASCADE")

    assert kind is InternalError or caught.value.advice
    assert "quokka" not in _whole(caught.value)
    assert await meet(store)


@pytest.mark.parametrize("password", ["wrong", ""])
async def test_a_wrong_password(postgres: PostgresServer, password: str) -> None:
    """It is said to be wrong, and not repeated."""
    url = postgres.loopback_url("postgres", password).replace("postgres:wrong", "postgres:hunter2")

    with pytest.raises(OperatorError, match=r"does not accept user and password|does not let") as caught:
        await Store.open(url, KEY)

    assert "password_file" in caught.value.advice
    assert "hunter2" not in _whole(caught.value)


async def test_no_such_database(postgres: PostgresServer) -> None:
    """The command that makes it is named."""
    with pytest.raises(OperatorError, match="no such database") as caught:
        await Store.open(postgres.url("nowhere"), KEY)

    assert "createdb" in caught.value.advice


@pytest.mark.parametrize("url", ["postgresql+asyncpg://bot@127.0.0.1:1/x", "postgresql+asyncpg:///x?host=/nowhere"])
async def test_no_server(url: str) -> None:
    """Where no server is, host and port are to be looked at."""
    with pytest.raises(NetworkError, match="cannot be reached") as caught:
        await Store.open(url, KEY)

    assert "host, port" in caught.value.advice


async def test_a_user_who_may_not_make_tables(postgres: PostgresServer, bot: str) -> None:
    """A user who does not own the database is told how to become its owner."""
    name = await postgres.fresh()
    url = postgres.loopback_url(name, "right").replace("postgres:right", f"{bot}:right")
    try:
        with pytest.raises(OperatorError, match="may not do this") as caught:
            await Store.open(url, KEY)
        assert "OWNER TO" in caught.value.advice

        async with postgres.connect() as connection:
            await connection.execute(f"ALTER DATABASE {name} OWNER TO {bot}")
        await (await Store.open(url, KEY)).close()
    finally:
        await postgres.drop(name)


async def test_too_many_connections(postgres: PostgresServer, bot: str) -> None:
    """A server that takes nobody more in is said to be full."""
    async with postgres.connect() as connection:
        await connection.execute(f"ALTER ROLE {bot} CONNECTION LIMIT 0")

    with pytest.raises(OperatorError, match="no more connections") as caught:
        await Store.open(postgres.loopback_url("postgres", "right").replace("postgres:right", f"{bot}:right"), KEY)

    assert "max_connections" in caught.value.advice


async def _on_disk(database: PostgresDatabase) -> Path:
    """The folder with the files of the tables, as the server has just written them out."""
    await database.change("CHECKPOINT")
    ((folder,),) = await database.rows("SELECT 'base/' || oid FROM pg_database WHERE datname = current_database()")
    return database.server.folder / "data" / folder


async def test_a_destroyed_key_stands_in_no_table_file(store: Store, database: PostgresDatabase) -> None:
    """After forgetting, the wrapped key is in no file of the database; the other keys are still there."""
    id, other = await meet(store), await meet(store, "!other")
    keys = dict(await database.rows("select id, wrapped from data_keys"))
    folder = await _on_disk(database)
    assert all(_holds(folder, keys[name]) for name in (id, other))

    # The newest: nothing that is moved up on the page comes to stand where it stood.
    async with store.begin() as tx:
        await tx.conversations.forget(other)

    folder = await _on_disk(database)
    assert not _holds(folder, keys[other])
    assert _holds(folder, keys[id])


async def test_what_arrived_stands_in_no_table_file(store: Store, database: PostgresDatabase) -> None:
    """Once somebody is forgotten, nothing of what came from them is in any file, as it came; what waits still is."""
    id = await meet(store)
    async with store.begin() as tx:
        await tx.inbox.keep("signal", [b"waiting", b"hers"], NOW)
    waiting, hers = [line for (line,) in await database.rows("select content from arrived order by number")]
    async with store.begin() as tx:
        await tx.inbox.taken([2])
    assert _holds(await _on_disk(database), hers)

    async with store.begin() as tx:
        await tx.conversations.forget(id)

    folder = await _on_disk(database)
    assert not _holds(folder, hers)
    assert _holds(folder, waiting)


async def test_a_reader_only_delays_the_cleaning(
    store: Store, database: PostgresDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While a backup is made, forgetting succeeds at once; the key leaves the files after a later transaction."""
    monkeypatch.setattr("storage.engine.VACUUM_EVERY", 0.0)
    id = await meet(store)
    ((key,),) = await database.rows(f"select wrapped from data_keys where id = '{id}'")
    async with database.server.connect(database.name) as reader, reader.transaction():
        await reader.fetch("select * from data_keys")
        async with store.begin() as tx:
            await tx.conversations.forget(id)
        assert _holds(await _on_disk(database), key)

    store._clean_up_at = 0.0  # as after the pause
    async with store.begin() as tx:
        assert await tx.conversations.of_address("matrix", ROOM) is None
    assert not _holds(await _on_disk(database), key)


async def test_the_word_stands_in_no_file_of_the_server(store: Store, database: PostgresDatabase) -> None:
    """Words and rooms stand neither in the tables' files nor in the server's log."""
    await meet(store)
    async with store.begin() as tx:
        await tx.inbox.put([message("1", "Zwiebelfisch")])

    words = ["Zwiebelfisch", ROOM, "@ana:example.org"]
    assert found(await _on_disk(database), words) == []
    assert not any(word.encode() in (database.server.folder / "log").read_bytes() for word in words)


async def test_a_cancelled_statement_leaves_the_store_usable(store: Store, database: PostgresDatabase) -> None:
    """A task that is cancelled while the server is working rolls back; the next transaction works."""
    async with database.server.connect(database.name) as other, other.transaction():
        await other.execute("LOCK TABLE positions")

        async def write() -> None:
            async with store.begin() as tx:
                await tx.positions.set("matrix", "s1")

        task = asyncio.create_task(write())
        async with asyncio.timeout(30):
            while not await other.fetchval("SELECT count(*) FROM pg_locks WHERE NOT granted"):  # noqa: ASYNC110
                await asyncio.sleep(0.01)  # it is the server that is waited for
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    async with store.begin() as tx:
        assert await tx.positions.get("matrix") is None


def _holds(folder: Path, blob: bytes) -> bool:
    return any(blob in path.read_bytes() for path in folder.iterdir())
