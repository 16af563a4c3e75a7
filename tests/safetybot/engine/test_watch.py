"""A store that fails is heard of once, by those who can do something, and everything goes on when it works again."""

import asyncio
import os
import re
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from safetybot.core.errors import OperatorError
from safetybot.engine.watch import word_of
from storage import trouble
from tests.failing_disk import LimitedDisk
from tests.town import Town

FAILING = "store-failing"
LOCK = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("begin immediate")
print("locked", flush=True)
sys.stdin.read()
"""


@pytest.fixture
async def impatient(town: Town) -> Town:
    """A bot that does not wait long for somebody else's lock."""
    async with town.store._engine.connect() as connection:
        await connection.exec_driver_sql("PRAGMA busy_timeout = 1")
    return town


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Somebody else has the database while the block lasts: reading and writing fail."""
    with closing(sqlite3.connect(folder / "town.db", isolation_level=None)) as other:
        other.execute("begin immediate")
        yield
        other.execute("rollback")


async def fails(town: Town) -> None:
    with pytest.raises(OperatorError):
        await town.workers.timers.step()


async def test_the_operator_hears_of_it_at_once_and_every_minute(impatient: Town, tmp_path: Path) -> None:
    """One line when it begins and one for each minute, however often it is tried; one when it is over."""
    with capture_logs() as lines:
        with locked(tmp_path):
            for _ in range(150):
                await fails(impatient)
                impatient.clock.time += timedelta(seconds=1)
        await impatient.settle()

    assert [(line["event"], line["seconds"]) for line in lines] == [
        (FAILING, 0),
        (FAILING, 60),
        (FAILING, 120),
        ("store-works-again", 150),
    ]
    assert lines[0]["status"] == "the-database-is-locked"


async def test_the_desk_hears_of_it_when_it_is_over(impatient: Town, tmp_path: Path) -> None:
    """From when until when nothing could be stored, in one post that may wake people."""
    with locked(tmp_path):
        await fails(impatient)
        impatient.clock.time += timedelta(minutes=7)
        await fails(impatient)
    await impatient.settle()
    await impatient.settle()

    (post,) = impatient.desk
    assert "from 2026-11-21 14:00 UTC until 2026-11-21 14:07 UTC" in post.body
    assert post.alert


async def test_nobody_is_woken_for_a_moment(impatient: Town, tmp_path: Path) -> None:
    """Trouble of less than a minute stays out of the desk, and a second one is told of again."""
    with locked(tmp_path):
        await fails(impatient)
        impatient.clock.time += timedelta(seconds=59)
    await impatient.settle()
    assert impatient.desk == []

    with locked(tmp_path):
        await fails(impatient)
        impatient.clock.time += timedelta(minutes=1)
    await impatient.settle()
    assert len(impatient.desk) == 1


async def test_reading_alone_is_not_working_again(town: Town) -> None:
    """A full disk can be read: that does not count, and nothing is sent that could not be noted as sent."""
    ana, disk = town.reporter("ana"), LimitedDisk()
    town.transport.arrive([ana.message("hello")])
    await town.transport.deliver(town.mailbox)
    await town.workers.inbox.step()
    town.transport.arrive([ana.message("more")])
    await town.transport.deliver(town.mailbox)

    with capture_logs() as lines:
        disk.fail(os.getpid())
        try:
            async with town.store.begin() as tx:
                assert await tx.positions.get("memory")
            with pytest.raises(OperatorError):
                await town.workers.inbox.step()
            for worker in (town.workers.timers, town.workers.outbox):
                with pytest.raises(OperatorError):
                    await worker.step()
        finally:
            disk.work(os.getpid())
        assert ana.heard == []
        await town.settle()

    assert ana.heard
    assert [line["event"] for line in lines] == [FAILING, "store-works-again"]


async def test_a_mailbox_waits_for_a_program_that_was_stopped(impatient: Town, tmp_path: Path) -> None:
    """Nothing is accepted and nothing refused while a stopped program holds the lock; afterwards it is there, once."""
    message = impatient.reporter("ana").message("SOS")
    other = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", LOCK, tmp_path / "town.db"), stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert other.stdout is not None
    assert await other.stdout.readline() == b"locked\n"
    other.send_signal(signal.SIGSTOP)
    accepting = asyncio.create_task(impatient.mailbox.accept([message], position="s1"))
    done, _ = await asyncio.wait([accepting], timeout=0.3)
    other.kill()
    await other.wait()
    assert not done
    await asyncio.wait_for(accepting, 10)
    await impatient.settle()

    assert await impatient.mailbox.position() == "s1"
    assert await impatient.mailbox.known([message.id]) == {message.id}
    assert sum("P0" in out.body for out in impatient.desk) == 1


async def test_a_mailbox_that_waits_can_be_stopped(impatient: Town, tmp_path: Path) -> None:
    """Whoever ends the bot does not wait for the disk."""
    with locked(tmp_path):
        accepting = asyncio.create_task(
            impatient.mailbox.accept([impatient.reporter("ana").message("hi")], position=None)
        )
        await asyncio.wait([accepting], timeout=0.1)
        accepting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await accepting


@pytest.mark.parametrize("words", [trouble._SQLITE, trouble._POSTGRESQL, trouble._POSTGRESQL_LATER])
def test_what_a_store_says_of_its_trouble_can_be_logged(words: trouble.Words) -> None:
    """Each problem is a word of its own, short enough for the log."""
    problems = {problem for problem, _ in words.values()}
    logged = {word_of(OperatorError(problem)) for problem in problems}

    assert len(logged) == len(problems)
    assert all(re.fullmatch(r"[a-z-]{1,64}", word) for word in logged)
