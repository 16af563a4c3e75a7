"""Of two copies of the bot's device only one works: the second stops before it has done anything, whoever that is."""

import asyncio
import json
import shutil
import signal
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote

import pytest

from safetybot.core.errors import NetworkError, OperatorError
from safetybot.core.events import MessageReceived
from safetybot.core.outgoing import NotSent, OutgoingKind
from safetybot.transports.matrix.account import Account
from safetybot.transports.matrix.client import BotClient
from safetybot.transports.matrix.lease import Lease, Pace, place_of
from tests.matrix.bots import Bot, MakeBot, make_bot
from tests.matrix.conftest import Foreign
from tests.matrix.doubles import MemoryMailbox, MemoryStore
from tests.matrix.faulty import Door, answers, door_to
from tests.matrix.scene import Scene

__all__ = ["make_bot"]  # a fixture is found by its name

ANOTHER = "another safetybot is running on this device"
BUSY = Pace(renew=0.2, sure=0.6, watch=20.0, settle=0.5, look=0.1)
"""Renews often, and looks on for longer than any test should take."""
HASTY = replace(BUSY, watch=1.0)
"""Takes over soon."""
LEASE = "account_data/safetybot.lease"


@pytest.fixture
async def bot(make_bot: MakeBot) -> Bot:
    """A bot whose desk is empty."""
    return await make_bot()


@pytest.fixture
def copied(bot: Bot, tmp_path: Path) -> Path:
    """A copy of its folder."""
    return shutil.copytree(bot.folder, tmp_path / "copy" / "matrix")


@asynccontextmanager
async def _lease(account: Account, folder: Path, pace: Pace = HASTY) -> AsyncIterator[Lease]:
    """One that is closed at the end, however it went."""
    lease = Lease(account, folder, pace)
    try:
        yield lease
    finally:
        await lease.close()


@asynccontextmanager
async def _held(account: Account, folder: Path, pace: Pace = BUSY) -> AsyncIterator[asyncio.Task[None]]:
    """A living copy; the task ends with its error."""
    lease = Lease(account, folder, pace)
    await lease.take()
    keeping = asyncio.create_task(lease.keep())
    try:
        yield keeping
    finally:
        keeping.cancel()
        with suppress(asyncio.CancelledError, OperatorError):
            await keeping
        await lease.close()


async def _die(account: Account, folder: Path) -> None:
    """Take it, and end without giving it back."""
    lease = Lease(account, folder, HASTY)
    await lease.take()
    await lease._client.close()


async def _content(bot: Bot, new: dict[str, object] | None = None) -> dict[str, object]:
    """What stands in the account's data; `new` is written there first."""
    account = bot.account
    client = BotClient(account.homeserver, account.user_id, folder=bot.folder, pickle_key="")
    client.access_token = account.access_token
    path = f"/user/{account.user_id}/{LEASE}.{account.device_id}"
    try:
        if new is not None:
            assert (await client.request("PUT", path, new)).good
        return (await client.request("GET", path)).body
    finally:
        await client.close()


async def test_a_copy_is_refused_while_the_first_lives(bot: Bot, copied: Path) -> None:
    """The copy says so with the cure, within one renewal; the first one does not notice."""
    async with _held(bot.account, bot.folder) as keeping, _lease(bot.account, copied, BUSY) as lease:
        with pytest.raises(OperatorError, match=ANOTHER) as caught:
            await asyncio.wait_for(lease.take(), 15)
        assert "copied data folder" in caught.value.advice

        await asyncio.sleep(0)
        assert not keeping.done()


async def test_the_bot_that_died_starts_at_once(bot: Bot) -> None:
    """In the same folder nothing has to be watched: the lock on the folder says that the former one is gone."""
    await _die(bot.account, bot.folder)

    async with _lease(bot.account, bot.folder, replace(BUSY, watch=3600.0)) as lease:
        await asyncio.wait_for(lease.take(), 15)
        await lease.held()


async def test_the_copy_of_a_dead_one_takes_over(bot: Bot, copied: Path) -> None:
    """A lease that nobody renews is nobody's, once it has been watched long enough; the dead one, come back, ends."""
    async with _lease(bot.account, bot.folder) as first, _lease(bot.account, copied) as second:
        await first.take()
        began = time.monotonic()
        await second.take()
        assert time.monotonic() - began >= HASTY.watch

        for _ in range(2):
            with pytest.raises(OperatorError, match=ANOTHER):
                await first.held()
        with pytest.raises(OperatorError, match=ANOTHER):
            await asyncio.wait_for(first.keep(), 15)
        await second.held()


async def test_a_lease_given_back_by_a_copy_is_lost_all_the_same(bot: Bot, copied: Path) -> None:
    """Cut off while a copy took over and ended cleanly, the first one ends, too: its keys are behind the copy's."""
    async with (
        _lease(bot.account, bot.folder) as first,
        _lease(bot.account, copied, replace(HASTY, sure=60.0)) as second,
    ):
        await first.take()
        await second.take()
        await second.close()
        assert await _content(bot) == {"place": place_of(copied, bot.account.access_token), "word": ""}

        for _ in range(2):
            with pytest.raises(OperatorError, match=ANOTHER):
                await first.held()


async def test_a_bot_that_was_stopped_can_go_on_elsewhere(bot: Bot, copied: Path) -> None:
    """After a clean end nothing is watched: whoever moves the folder to another machine does not wait."""
    async with _lease(bot.account, bot.folder) as first:
        await first.take()

    async with _lease(bot.account, copied, replace(BUSY, watch=3600.0)) as second:
        await asyncio.wait_for(second.take(), 15)


async def test_of_two_that_take_over_at_once_one_does(bot: Bot, copied: Path, tmp_path: Path) -> None:
    """Two copies that have watched the same dead one end up as one."""
    third = shutil.copytree(copied, tmp_path / "third")
    await _die(bot.account, bot.folder)
    async with _lease(bot.account, copied) as one, _lease(bot.account, third) as other:
        results = await asyncio.gather(one.take(), other.take(), return_exceptions=True)

    assert sorted(type(result).__name__ for result in results) == ["NoneType", "OperatorError"]


async def test_another_device_of_the_account_is_let_alone(bot: Bot) -> None:
    """Every device has a lease of its own."""
    other = replace(bot.account, device_id="OTHER")
    async with _held(bot.account, bot.folder) as keeping, _lease(other, bot.folder, BUSY) as lease:
        await asyncio.wait_for(lease.take(), 15)
        await lease.held()
        assert not keeping.done()


async def test_a_homeserver_that_is_down_ends_nothing(bot: Bot) -> None:
    """While it is down nobody can tell whose lease it is, and that is asked at most once a second; then it goes on."""
    async with door_to(bot.url) as door, _lease(replace(bot.account, homeserver=door.url), bot.folder) as lease:
        await lease.take()
        door.breaks("", answers(502))
        broken = asyncio.get_running_loop().time()
        keeping = asyncio.create_task(lease.keep())
        async with asyncio.timeout(15):
            with suppress(NetworkError):
                while True:
                    await lease.held()
                    await asyncio.sleep(0.01)
        with suppress(TimeoutError):
            await asyncio.wait_for(_never_held(lease), 2.5)
        seconds = asyncio.get_running_loop().time() - broken
        assert door.count(LEASE, broken) <= seconds + 1 + seconds / HASTY.renew
        assert not keeping.done()

        door.mends("")
        await _until_held(lease)
        keeping.cancel()


async def test_a_page_of_a_proxy_is_no_answer(bot: Bot, copied: Path) -> None:
    """ "Not found" from something in front of the homeserver does not mean that the lease is free."""
    async with door_to(bot.url) as door, _held(bot.account, bot.folder):
        door.breaks(LEASE, answers(404), times=1)
        async with _lease(replace(bot.account, homeserver=door.url), copied, BUSY) as lease:
            with pytest.raises(OperatorError, match=ANOTHER):
                await asyncio.wait_for(lease.take(), 30)


@pytest.mark.parametrize("page", ["<html>Please log in to this network</html>", "", "[]"])
async def test_a_page_in_place_of_an_answer_renews_nothing(bot: Bot, page: str) -> None:
    """Somebody else's "200 OK" is no renewal: the holder is not sure, and when the network is back it goes on."""
    never_sure = replace(HASTY, sure=0.0)
    async with (
        door_to(bot.url) as door,
        _lease(replace(bot.account, homeserver=door.url), bot.folder, never_sure) as lease,
    ):
        await lease.take()
        door.breaks(LEASE, answers(200, page))
        with pytest.raises(NetworkError):
            await lease.held()

        door.mends(LEASE)
        await _until_held(lease)


async def test_what_a_blind_copy_did_not_see_does_not_count(bot: Bot, copied: Path) -> None:
    """A copy that could not see the lease for a while watches anew: the first one may have been cut off, too."""
    pace = replace(BUSY, renew=0.01, watch=3.0)
    async with door_to(bot.url) as door, _lease(bot.account, bot.folder, pace) as first:
        await first.take()
        async with _lease(replace(bot.account, homeserver=door.url), copied, pace) as copy:
            taking = asyncio.create_task(copy.take())
            await _asked(door, 3)
            door.breaks(LEASE, answers(502))
            await asyncio.sleep(pace.watch)
            assert not taking.done()
            door.mends(LEASE)
            await _asked(door, door.count(LEASE) + 2)

            keeping = asyncio.create_task(first.keep())
            with pytest.raises(OperatorError, match=ANOTHER):
                await asyncio.wait_for(taking, 15)
        assert not keeping.done()
        keeping.cancel()


@pytest.mark.parametrize("content", [{"word": ["x"], "place": 5}, {"word": "x"}, {"word": {"y": None}, "place": "z"}])
async def test_whatever_stands_in_the_lease(bot: Bot, content: dict[str, object]) -> None:
    """What nobody understands is somebody else's: it is watched, and taken when it does not move."""
    await _content(bot, content)

    async with _lease(bot.account, bot.folder) as lease:
        await lease.take()
        await lease.held()


async def test_the_homeserver_learns_nothing_from_it(bot: Bot, copied: Path) -> None:
    """Two words without meaning; where the bot runs cannot be guessed from them."""
    async with _held(bot.account, bot.folder):
        content = await _content(bot)

    assert set(content) == {"place", "word"}
    assert all(set(str(word)) <= set("0123456789abcdef") for word in content.values())
    assert content["place"] == place_of(bot.folder, bot.account.access_token)
    assert content["place"] != place_of(bot.folder, "another secret")
    assert content["place"] != place_of(copied, bot.account.access_token)


async def test_the_copy_asks_for_nothing_else(bot: Bot, copied: Path) -> None:
    """A transport that finds its device at work elsewhere has read the lease, and done nothing else anywhere."""
    before = {path.name: path.read_bytes() for path in copied.iterdir()}
    async with door_to(bot.url) as door, bot.running(BUSY):
        account = replace(bot.account, homeserver=door.url)
        copy = Bot(door.url, account, _copy(bot.store), MemoryMailbox(), copied, bot.desk)
        with pytest.raises(OperatorError, match=ANOTHER):
            async with copy.running(BUSY):
                pass

        assert {unquote(path).split(".")[0] for _, path in door.asked} == {
            f"/_matrix/client/v3/user/{account.user_id}/{LEASE}".split(".")[0]
        }
        assert {path.name: path.read_bytes() for path in copied.iterdir()} == before


async def test_a_bot_that_was_cut_off_ends_when_a_copy_works(bot: Bot, copied: Path, foreign: Foreign) -> None:
    """Cut off for so long that a copy took over, the first one neither asks nor sends when it is back, and ends."""
    ana = await foreign("ana")
    async with door_to(bot.url) as door:
        first = replace(bot, account=replace(bot.account, homeserver=door.url), url=door.url)
        with suppress(OperatorError):
            async with first.running(replace(BUSY, renew=3600.0)):
                room = await ana.dm(bot.account.user_id)
                await ana.send(room, "before")
                await first.mailbox.wait_for(MessageReceived)
                await door.shut()
                second = Bot(bot.url, bot.account, _copy(bot.store), MemoryMailbox(), copied, bot.desk)
                async with second.running(HASTY):
                    await door.open()
                    back = asyncio.get_running_loop().time()
                    assert await first.send(OutgoingKind.POST, bot.desk, "words") == NotSent("not-ready")
                    with pytest.raises(OperatorError, match=ANOTHER):
                        await first.ended()
                    assert door.count("/sync", back) == door.count("/rooms", back) == 0
                    await ana.send(room, "after")
                    await second.mailbox.wait_for(MessageReceived, lambda heard: heard.words == "after")


async def test_a_second_run_is_refused(standing: Scene, unharmed: None) -> None:
    """`safetybot run` twice on one configuration: the second says so and ends; `check` works, `trust` does not."""
    ana = await standing.reporter("ana")
    code, said = await _safetybot(standing.bot.folder, "run")
    assert code == 2
    assert "another safetybot is running on this database" in said
    assert "stop it first" in said
    code, said = await _safetybot(standing.bot.folder, "trust", ana.client.user_id)
    assert (code, "another safetybot is running" in said) == (2, True)
    assert "✓ database" in (await _safetybot(standing.bot.folder, "check"))[1]

    await ana.calls()


async def test_a_frozen_bot_keeps_its_place(standing: Scene, unharmed: None) -> None:
    """A stopped process may go on at any moment: the second is refused, and the first, let go, answers."""
    ana = await standing.reporter("ana")
    process = standing.bot._process
    assert process is not None
    process.send_signal(signal.SIGSTOP)
    try:
        code, said = await _safetybot(standing.bot.folder, "run")
    finally:
        process.send_signal(signal.SIGCONT)
    assert (code, "another safetybot is running on this database" in said) == (2, True)

    await ana.calls()


async def test_another_database_does_not_help(standing: Scene, unharmed: None, tmp_path: Path) -> None:
    """The same data folder under another database: the lock on the folder keeps the second one out."""
    _copy_configuration(standing.bot.folder, tmp_path)
    config = tmp_path / "config.toml"
    folder = f'[data]\nfolder = "{standing.bot.folder / "data"}"\n'
    config.write_text(f"{config.read_text()}\n{folder}")

    code, said = await _safetybot(tmp_path, "run")

    assert (code, "another safetybot is running on this folder" in said) == (2, True)


async def test_a_copied_folder_is_refused(standing: Scene, unharmed: None, tmp_path: Path) -> None:
    """The folder of a running bot, copied and started: the copy sees the first one live, and ends without a sync."""
    ana = await standing.reporter("ana")
    _copy_configuration(standing.bot.folder, tmp_path)

    code, said = await _safetybot(tmp_path, "run")

    assert (code, ANOTHER in said) == (2, True)
    events = [json.loads(line)["event"] for line in said.splitlines() if line.startswith("{")]
    assert "another-copy-may-run" in events
    assert not {"ready", "receiving"} & set(events)
    await ana.calls()


async def _never_held(lease: Lease) -> None:
    """Ask all the time, like many who want to send; raises when it is held after all."""
    while True:
        with pytest.raises(NetworkError):
            await lease.held()
        await asyncio.sleep(0.01)


async def _until_held(lease: Lease) -> None:
    async with asyncio.timeout(30):
        while True:
            with suppress(NetworkError):
                return await lease.held()
            await asyncio.sleep(0.1)


async def _asked(door: Door, times: int) -> None:
    async with asyncio.timeout(15):
        while door.count(LEASE) < times:  # noqa: ASYNC110 - the door tells nobody
            await asyncio.sleep(0.01)


def _copy(store: MemoryStore) -> MemoryStore:
    copy = MemoryStore()
    copy.secrets.kept = dict(store.secrets.kept)
    return copy


def _copy_configuration(folder: Path, to: Path) -> None:
    shutil.copytree(folder / "data", to / "data")
    shutil.copy(folder / "config.toml", to / "config.toml")


async def _safetybot(folder: Path, *words: str) -> tuple[int | None, str]:
    """A command of the bot, to its end: exit code, and what it printed."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "safetybot", *words, "--config", str(folder / "config.toml")),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    try:
        output, _ = await asyncio.wait_for(process.communicate(), 60)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    return process.returncode, output.decode()
