"""One bot at a time on one database, whichever database it is, and however the bot before ended."""

import asyncio
import shutil
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from types import SimpleNamespace

import pytest
from sqlalchemy import make_url

from safetybot.core.errors import OperatorError, SafetybotError
from storage.lock import hold, hold_folder, is_held
from storage.store import Store
from tests.postgres import PostgresServer, fresh_database
from tests.storage.samples import KEY, address_of, change, rows

ANOTHER = "another safetybot is running on this database"
HOLDER = """
import asyncio, sys
from storage.store import Store
async def hold():
    store = await Store.open(sys.argv[1], bytes(range(32)), alone=True)
    print("alone", flush=True)
    await asyncio.sleep(3600)
asyncio.run(hold())
"""


@pytest.fixture(params=["sqlite", "postgresql"])
async def url(request: pytest.FixtureRequest, file: Path) -> AsyncIterator[str]:
    """The address of a database that is not there yet, or empty."""
    if request.param == "sqlite":
        yield address_of(file)
        return
    async with fresh_database(request.getfixturevalue("postgres")) as address:
        yield address


@pytest.fixture
async def database(postgres: PostgresServer) -> AsyncIterator[SimpleNamespace]:
    """A database in PostgreSQL: its name and its address."""
    name = await postgres.fresh()
    yield SimpleNamespace(name=name, url=postgres.url(name))
    await postgres.drop(name)


@asynccontextmanager
async def _alone(url: str) -> AsyncIterator[Store]:
    store = await Store.open(url, KEY, alone=True)
    try:
        yield store
    finally:
        await store.close()


@asynccontextmanager
async def _process(url: str) -> AsyncIterator[asyncio.subprocess.Process]:
    """Another process that has the database alone."""
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", HOLDER, url, stdout=asyncio.subprocess.PIPE)
    try:
        assert process.stdout is not None
        assert await asyncio.wait_for(process.stdout.readline(), 30) == b"alone\n"
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


async def _write(store: Store, value: bytes) -> None:
    async with store.begin() as tx:
        await tx.secrets.set("token", value)


async def _read(store: Store) -> bytes | None:
    async with store.begin() as tx:
        return await tx.secrets.get("token")


async def test_a_second_one_is_refused_and_the_first_goes_on(url: str) -> None:
    """Whoever comes second is told so with the cure; the first one goes on writing, and after it others may."""
    async with _alone(url) as first:
        with pytest.raises(OperatorError, match=ANOTHER) as caught:
            await Store.open(url, KEY, alone=True)
        await _write(first, b"by the first")

    assert "stop" in caught.value.advice
    async with _alone(url) as second:
        assert await _read(second) == b"by the first"


async def test_who_only_looks_something_up_is_let_in(url: str) -> None:
    """A command that need not be alone reads while the bot runs."""
    async with _alone(url) as bot:
        await _write(bot, b"value")
        command = await Store.open(url, KEY)
        assert await _read(command) == b"value"
        await command.close()


async def test_whoever_has_it_keeps_others_from_moving_it(url: str) -> None:
    """`hold` and a bot exclude each other, both ways round."""
    async with hold(make_url(url)):
        with pytest.raises(OperatorError, match=ANOTHER):
            await Store.open(url, KEY, alone=True)
    async with _alone(url):
        with pytest.raises(OperatorError, match=ANOTHER):
            async with hold(make_url(url)):
                pass


async def test_the_second_is_refused_before_anything_is_migrated(file: Path) -> None:
    """The lock comes before the migrations: neither a second bot nor a command changes the schema under a running bot.

    Only with SQLite can the schema be made old by hand while the bot is running.
    """
    async with _alone(address_of(file)):
        change(file, "update alembic_version set version_num = '0001'")
        for alone in (True, False):
            with pytest.raises(OperatorError, match=ANOTHER):
                await Store.open(address_of(file), KEY, alone=alone)

        assert rows(file, "select version_num from alembic_version") == [("0001",)]


async def test_a_wrong_key_does_not_keep_the_right_one_out(url: str) -> None:
    """Whoever is refused for another reason has let go of the lock."""
    async with _alone(url):
        pass
    with pytest.raises(OperatorError, match="this key does not open"):
        await Store.open(url, bytes(32), alone=True)

    async with _alone(url):
        pass


async def test_a_frozen_bot_keeps_its_database(url: str) -> None:
    """A stopped process still has the lock: it may go on at any moment."""
    async with _process(url) as bot:
        bot.send_signal(signal.SIGSTOP)
        with pytest.raises(OperatorError, match=ANOTHER):
            await Store.open(url, KEY, alone=True)


async def test_a_killed_bot_leaves_it_at_once(url: str) -> None:
    """After SIGKILL the next one starts; nothing has to be cleaned up."""
    async with _process(url) as bot:
        bot.kill()
        await bot.wait()
        async with _alone(url) as next_one:
            await _write(next_one, b"value")


async def test_a_copy_of_the_file_is_a_database_of_its_own(file: Path, tmp_path: Path) -> None:
    """The lock is on the place, not on the content: a copy can be looked into while the bot runs."""
    async with _alone(address_of(file)):
        shutil.copytree(file.parent, tmp_path / "copy")
        async with _alone(address_of(tmp_path / "copy" / file.name)):
            pass


async def test_a_link_leads_to_the_same_database(file: Path, tmp_path: Path) -> None:
    """Two names of one file are one database."""
    async with _alone(address_of(file)):
        (tmp_path / "other.db").symlink_to(file)
        with pytest.raises(OperatorError, match=ANOTHER):
            await Store.open(address_of(tmp_path / "other.db"), KEY, alone=True)


def test_a_folder_is_held_once(tmp_path: Path) -> None:
    """The same for a folder; the file stays behind, and only its owner can open it."""
    folder = tmp_path / "matrix"
    with hold_folder(folder), pytest.raises(OperatorError, match="on this folder"), hold_folder(folder):
        pass
    with hold_folder(folder):
        assert (folder / "lock").stat().st_mode & 0o777 == 0o600


def test_whether_a_folder_is_held_can_be_asked(tmp_path: Path) -> None:
    """Only while somebody holds it; asking makes nothing, and keeps nobody out."""
    folder = tmp_path / "signal"
    assert not is_held(folder)
    assert not folder.exists()
    with hold_folder(folder):
        assert is_held(folder)
        assert is_held(folder)
    assert not is_held(folder)
    with hold_folder(folder):
        pass


def test_a_folder_that_cannot_be_used_is_named(tmp_path: Path) -> None:
    """Where no lock can be made the place is named with the cure."""
    (tmp_path / "file").touch()
    with pytest.raises(OperatorError, match="file/lock cannot be used") as caught, hold_folder(tmp_path / "file"):
        pass

    assert caught.value.advice


async def test_a_lost_session_is_made_again(database: SimpleNamespace, postgres: PostgresServer) -> None:
    """The session to PostgreSQL is cut: the next transaction has the lock again, and a second bot is still refused."""
    async with _alone(database.url) as bot:
        await postgres.cut(database.name)
        await _until_it_works(bot)

        with pytest.raises(OperatorError, match=ANOTHER):
            await Store.open(database.url, KEY, alone=True)
        keeping = asyncio.create_task(bot.keep_others_out())
        await postgres.cut(database.name)
        await _until_it_works(bot)
        assert not keeping.done()
        keeping.cancel()


async def test_who_was_cut_off_finds_another_in_its_place(database: SimpleNamespace, postgres: PostgresServer) -> None:
    """A bot that loses its session while another one comes writes nothing any more, and says why within seconds.

    So it is when the other is still there, and when it has gone again: what we know may be wrong.
    """
    async with _alone(database.url) as bot:
        await _write(bot, b"by the first")
        await postgres.cut(database.name)
        async with _alone(database.url) as other:
            await _write(other, b"by the second")
            with pytest.raises(SafetybotError):
                await _until_it_works(bot, b"by the first again", attempts=3)
            assert await _read(other) == b"by the second"

        with pytest.raises(OperatorError, match=ANOTHER):
            await asyncio.wait_for(bot.keep_others_out(), 30)
        with pytest.raises(OperatorError, match=ANOTHER):
            await _write(bot, b"by the first again")


async def test_the_lease_shows_that_the_bot_lives(database: SimpleNamespace, postgres: PostgresServer) -> None:
    """Each start begins an epoch of its own, and the holder is seen again and again."""

    async def lease() -> tuple[int, str, int]:
        async with postgres.connect(database.name) as connection:
            return tuple(await connection.fetchrow("select epoch, holder, seen_at from leases"))

    async with _alone(database.url):
        epoch, holder, _ = await lease()
    async with _alone(database.url) as bot:
        again, other_holder, seen = await lease()
        assert (again, other_holder == holder) == (epoch + 1, False)
        keeping = asyncio.create_task(bot.keep_others_out())
        async with asyncio.timeout(30):
            while (await lease())[2] == seen:
                assert not keeping.done()
                await asyncio.sleep(0.1)
        keeping.cancel()


async def _until_it_works(store: Store, value: bytes = b"value", attempts: int = 30) -> None:
    """Write, as the workers do: what fails is tried again."""
    for attempt in range(attempts):
        try:
            await _write(store, value)
        except SafetybotError:
            if attempt == attempts - 1:
                raise
        else:
            return
