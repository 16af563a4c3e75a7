"""The process that only receives: against the double of signal-cli, with a store beside that of a bot."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from safetybot import app, receiver
from safetybot.config import Config, load
from safetybot.core.errors import OperatorError
from safetybot.core.events import AlarmRaised, MessageReceived
from safetybot.demo.signal.daemon import SignalCli
from safetybot.engine.watch import WatchedStore
from safetybot.transports.signal.cli import Daemon
from storage.keys import load_master_key
from storage.lock import hold_folder
from storage.store import Store
from tests.safetybot.transports.signal.bot import PATIENCE, Bot, open_bot

A_MOMENT = 0.02


@asynccontextmanager
async def receiving(bot: Bot) -> AsyncIterator[Store]:
    """Somebody receives for the bot; the store they have open."""
    store = await Store.open(f"sqlite+aiosqlite:///{bot.daemon.socket.parent}/bot.db", bytes(range(32)))
    daemon = Daemon(bot.daemon.socket, bot.daemon.number, answer=1.0)
    working = asyncio.create_task(
        receiver.keep_all(daemon, WatchedStore(store, bot.clock, lambda: None), bot.clock, lambda: None, A_MOMENT)
    )
    try:
        await bot.daemon.until(lambda: bot.daemon.subscribed)
        yield store
    finally:
        working.cancel()
        with suppress(asyncio.CancelledError):
            await working
        await store.close()


async def words(bot: Bot, times: int) -> list[str]:
    """What the bot has accepted, once there are so many messages."""
    return [event.words for event in await bot.wait_for(MessageReceived, times=times)]


async def arrived(bot: Bot, count: int) -> None:
    """Wait until so many lines are kept and nobody has translated them."""
    async with asyncio.timeout(PATIENCE):
        while await bot.raw() < count:  # noqa: ASYNC110 – another process cannot ring
            await asyncio.sleep(A_MOMENT)


async def test_the_bot_comes_later(tmp_path: Path) -> None:
    """What has come while there was no bot is on the disk, in its order, and handled when there is one."""
    many = 300
    async with open_bot(tmp_path, running=False, receiver=True) as bot:
        ana = bot.daemon.person()
        async with receiving(bot):
            for number in range(many):
                await ana.says(f"message {number}")
            await arrived(bot, many)
        await bot.start()
        assert await words(bot, many) == [f"message {number}" for number in range(many)]
        assert await bot.raw() == 0


async def test_the_bot_comes_and_goes(tmp_path: Path) -> None:
    """With a bot that is stopped and started again and again all is handled, once and in order; it never receives."""
    async with open_bot(tmp_path, receiver=True) as bot, receiving(bot):
        ana = bot.daemon.person()
        for number in range(6):
            if number % 2:
                await bot.stop()
            await ana.says(f"message {number}")
            if number % 2:
                bot.renew()
                await bot.start()
        assert await words(bot, 6) == [f"message {number}" for number in range(6)]
        assert len(bot.daemon.asked("subscribeReceive")) == 1


async def test_a_withheld_message(tmp_path: Path) -> None:
    """That somebody's safety number has changed comes through the store as well: the bot lets them through."""
    async with open_bot(tmp_path, receiver=True) as bot, receiving(bot):
        ana = bot.daemon.person()
        await ana.says("hello")
        await words(bot, 1)
        ana.new_phone()
        await ana.says("from a new phone")
        await bot.until(lambda: bool(bot.daemon.asked("trust")))
        await bot.daemon.until(lambda: bot.daemon.trusts(ana))
        await ana.says("and more")
        assert sorted(await words(bot, 3)) == ["and more", "from a new phone", "hello"]


async def test_the_daemon_goes_and_comes(tmp_path: Path) -> None:
    """After each end of the daemon it is back by itself, and has missed nothing."""
    async with open_bot(tmp_path, running=False, receiver=True) as bot, receiving(bot):
        ana = bot.daemon.person()
        for number in range(3):
            await bot.daemon.stop()
            await ana.says(f"message {number}")
            await bot.daemon.start()
            await bot.daemon.until(lambda: bot.daemon.subscribed)
        await arrived(bot, 3)
        await bot.start()
        assert await words(bot, 3) == [f"message {number}" for number in range(3)]


async def test_a_store_that_fails(tmp_path: Path) -> None:
    """While the disk is full nothing more is read; when there is room again all of it is kept, in order, and told."""
    many = 500
    async with open_bot(tmp_path, running=False, receiver=True) as bot, receiving(bot) as store:
        ana = bot.daemon.person()
        await _room(store, pages=1)
        await ana.says("x" * 100_000)
        for number in range(many):
            await ana.says(f"message {number}")
        with pytest.raises(OperatorError, match="disk is full"):
            async with store.begin() as tx:
                await tx.inbox.keep("signal", [b"x" * 100_000], bot.clock.now())
        assert await bot.raw() == 0
        await _room(store, pages=2**30)
        await bot.start()
        assert (await words(bot, many + 1))[1:] == [f"message {number}" for number in range(many)]
        assert [event.alarm for event in await bot.events(AlarmRaised)] == ["store-failed"]


async def _room(store: Store, *, pages: int) -> None:
    """What the disk has left for this connection."""
    async with store._engine.connect() as connection:
        await connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")


@pytest.fixture
def config(tmp_path: Path) -> Config:
    """A bot on Signal, of which somebody else receives."""
    (tmp_path / "config.toml").write_text('[signal]\nsocket = "signal.sock"\nreceiver = true\n', encoding="utf-8")
    config = load(tmp_path / "config.toml")
    app.new_key(config)
    return config


async def test_told_to_end_while_much_arrives(tmp_path: Path, config: Config) -> None:
    """On SIGTERM it keeps what signal-cli has written by then, to the last line, and ends in order."""
    many = 2_000
    daemon = SignalCli(tmp_path / "signal.sock")
    await daemon.start()
    ana = daemon.person()
    words = (sys.executable, "-m", "safetybot", "signal", "receive", "--config", str(tmp_path / "config.toml"))
    process = await asyncio.create_subprocess_exec(*words, stderr=asyncio.subprocess.PIPE)
    try:
        await daemon.until(lambda: daemon.subscribed)
        assert receiver.what_is_wrong(config) is None
        for number in range(many):
            await ana.says(f"message {number}")
        process.send_signal(signal.SIGTERM)
        _, said = await asyncio.wait_for(process.communicate(), PATIENCE)
    finally:
        if process.returncode is None:
            process.kill()
        await daemon.stop()
    assert process.returncode == 0, said
    assert os.fsencode(ana.aci) not in said
    handed = [post for post in daemon.handed if isinstance(post, dict)]
    store = await Store.open(config.database.url, load_master_key(config.key.file))
    async with store.begin() as tx:
        kept = [raw.line for raw in await tx.inbox.raw("signal", 2 * many)]
    await store.close()
    assert [b"message %d" % number in line for number, line in enumerate(kept)] == [True] * len(handed)


async def test_only_one_receives(config: Config) -> None:
    """A second one is refused before it has asked signal-cli for anything."""
    with hold_folder(receiver.folder(config)), pytest.raises(OperatorError, match="another safetybot is running"):
        await receiver.run(config)


async def test_where_the_bot_receives(tmp_path: Path) -> None:
    """Where the configuration leaves receiving to the bot nobody else does it."""
    (tmp_path / "config.toml").write_text('[signal]\nsocket = "signal.sock"\n', encoding="utf-8")
    with pytest.raises(OperatorError, match="the bot receives by itself"):
        await receiver.run(load(tmp_path / "config.toml"))


async def test_the_wrong_one_receives(tmp_path: Path, config: Config) -> None:
    """Nobody where somebody should, or two: known by the lock, with the cure, and said once in the bot's log."""
    (tmp_path / "other.toml").write_text('[signal]\nsocket = "signal.sock"\n', encoding="utf-8")
    by_the_bot = load(tmp_path / "other.toml")
    assert receiver.what_is_wrong(by_the_bot) is None
    with capture_logs() as lines:
        watching = asyncio.create_task(receiver.watch(config, 0, 0))
        async with asyncio.timeout(PATIENCE):
            while not lines:  # noqa: ASYNC110 – a log cannot ring
                await asyncio.sleep(0)
        with hold_folder(receiver.folder(config)):
            assert receiver.what_is_wrong(config) is None
            word, problem, cure = receiver.what_is_wrong(by_the_bot) or ("", "", "")
        watching.cancel()
    assert word == "receiver-unexpected"
    assert problem
    assert cure
    assert [(line["event"], line["log_level"]) for line in lines][:1] == [("receiver-missing", "warning")]


async def test_it_is_checked(config: Config) -> None:
    """`safetybot check` looks whether somebody receives."""
    found = {finding.name: finding for finding in await app.check(config)}
    with hold_folder(receiver.folder(config)):
        then = {finding.name: finding for finding in await app.check(config)}
    assert not found["receiver"].ok
    assert then["receiver"].ok


async def test_the_database_is_not_moved_away(tmp_path: Path, config: Config) -> None:
    """While somebody receives into the old database it is not copied: what comes would stay behind."""
    with hold_folder(receiver.folder(config)), pytest.raises(OperatorError, match="another safetybot is running"):
        await app.move_database(config, f"sqlite+aiosqlite:///{tmp_path}/new.db", None, lambda line: None)
    assert not (tmp_path / "new.db").exists()
