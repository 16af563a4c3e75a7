"""The power is cut while events are being accepted: what was acknowledged is there, once, and work goes on.

A program is stopped at arbitrary moments and its files are copied: so a killed process leaves them. Then the copy is
torn: a power cut may leave anything of what was written and not yet synchronised – nothing, zeros, garbage, or some
sectors of it.
"""

import os
import random
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from storage.store import Store
from tests.storage.samples import KEY, address_of, message
from tests.storage.writer import FORGET_EVERY, LOG_HEADER, Acknowledged, ids_of, log_of, on_disk

STOPS, TEARS = 40, 5
SECTOR = 512
ROOT = Path(__file__).parents[2]


def cut(log: bytes, kept: int, dice: random.Random) -> bytes:
    """The file ends somewhere."""
    return log[: dice.randint(kept, len(log))]


def zeros(log: bytes, kept: int, dice: random.Random) -> bytes:
    """The file has its length, but not its content."""
    start = dice.randint(kept, len(log))
    return log[:start] + bytes(len(log) - start)


def garbage(log: bytes, kept: int, dice: random.Random) -> bytes:
    """Something else stands there."""
    start = dice.randint(kept, len(log))
    return log[:start] + dice.randbytes(len(log) - start)


def sectors(log: bytes, kept: int, dice: random.Random) -> bytes:
    """Some sectors came to the disk, whichever."""
    torn = bytearray(log)
    for start in range(kept, len(log), SECTOR):
        if dice.random() < 0.5:
            end = min(start + SECTOR, len(log))
            torn[start:end] = bytes(end - start)
    return bytes(torn)


Tear = Callable[[bytes, int, random.Random], bytes]
TORN: tuple[Tear, ...] = (cut, zeros, garbage, sectors, lambda log, kept, _: log[:kept])
assert len(TORN) == TEARS


@dataclass
class Writer:
    """The running program, and the last thing it has acknowledged."""

    file: Path
    process: subprocess.Popen[bytes]
    last: Acknowledged
    _rest: bytes = field(default=b"", repr=False)

    @contextmanager
    def stopped(self) -> Iterator[None]:
        """It does not move while the block lasts; `last` is up to date."""
        self.process.send_signal(signal.SIGSTOP)
        _, status = os.waitpid(self.process.pid, os.WUNTRACED)
        assert os.WIFSTOPPED(status), "the program has ended"
        self._read()
        try:
            yield
        finally:
            self.process.send_signal(signal.SIGCONT)

    def wait_for_more(self) -> None:
        """Let it acknowledge something."""
        assert self.process.stdout is not None
        os.set_blocking(self.process.stdout.fileno(), True)
        self._take(os.read(self.process.stdout.fileno(), 1 << 16))

    def _read(self) -> None:
        assert self.process.stdout is not None
        os.set_blocking(self.process.stdout.fileno(), False)
        try:
            while found := os.read(self.process.stdout.fileno(), 1 << 16):
                self._take(found)
        except BlockingIOError:
            pass

    def _take(self, found: bytes) -> None:
        *lines, self._rest = (self._rest + found).split(b"\n")
        if lines:
            self.last = Acknowledged.parse(lines[-1].decode())


@pytest.fixture
def writer(tmp_path: Path) -> Iterator[Writer]:
    """A program that accepts without end."""
    file = tmp_path / "safetybot.db"
    command = [sys.executable, "-m", "tests.storage.writer", str(file)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as process:
        yield Writer(file, process, Acknowledged())
        process.kill()


async def test_power_cuts(writer: Writer, tmp_path: Path) -> None:
    """Two hundred copies, torn in five ways: each opens, is sound, and holds what was acknowledged exactly once."""
    dice, copy, torn = random.Random(3), tmp_path / "copy.db", tmp_path / "torn.db"
    stops = 0
    while stops < STOPS:
        writer.wait_for_more()
        _let_live(dice.uniform(0.0, 0.005))
        with writer.stopped():
            shutil.copyfile(writer.file, copy)
            shutil.copyfile(log_of(writer.file), log_of(copy))
            log, kept = log_of(copy).read_bytes(), _synchronised(copy, writer.last)
            if kept == len(log):
                continue  # it was not writing: there is nothing to be torn
            for number, tear in enumerate(TORN):
                shutil.copyfile(copy, torn)
                log_of(torn).write_bytes(tear(log, kept, dice))
                torn.with_name(f"{torn.name}-shm").unlink(missing_ok=True)
                _sound(torn, writer.last.batch)
                if number == stops % (2 * TEARS):  # opening a store takes its time
                    await _holds(torn, writer.last.batch)
            stops += 1


def _synchronised(copy: Path, last: Acknowledged) -> int:
    """How much of the log was on the disk for certain, whatever happens."""
    size = log_of(copy).stat().st_size
    if zlib.crc32(copy.read_bytes()) != last.data:
        return size  # it is being written into the data file, before which the log is synchronised
    if size and on_disk(copy).generation != last.generation:
        return LOG_HEADER  # all of it is in the data file, and it begins anew
    return min(last.committed, size)


def _sound(file: Path, acknowledged: int) -> None:
    """SQLite finds nothing wrong; there are as many events as were acknowledged, or as with one batch more."""
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("pragma integrity_check").fetchall() == [("ok",)]
        assert connection.execute("pragma foreign_key_check").fetchall() == []
        ((found,),) = connection.execute("select count(*) from inbox")
    assert found in (_events_until(acknowledged), _events_until(acknowledged + 1))


def _events_until(batch: int) -> int:
    """How many rows the inbox has then; of what was forgotten the hash stays."""
    return sum(len(ids_of(number)) + (number % FORGET_EVERY == 0) for number in range(batch + 1))


async def _holds(file: Path, acknowledged: int) -> None:
    """Every batch up to the acknowledged one, whole; the read position with it; and the next one can be accepted."""
    store = await Store.open(address_of(file), KEY)
    try:
        async with store.begin() as tx:
            position = int(await tx.positions.get("matrix") or -1)
            wanted = [id for batch in range(position + 1) for id in ids_of(batch)]
            following = ids_of(position + 1)
            known = await tx.inbox.known([*wanted, *following])
            assert await tx.inbox.put([message(id) for id in (*wanted, *following)]) == len(following)
    finally:
        await store.close()
    assert position in (acknowledged, acknowledged + 1)
    assert known == frozenset(wanted)


def _let_live(seconds: float) -> None:
    """A moment, so that it is stopped anywhere."""
    signal.sigtimedwait([], seconds)


def test_synchronised_before_it_is_acknowledged(tmp_path: Path) -> None:
    """Before each acknowledgement the kernel was asked to bring the log to the disk, and said that it is there."""
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed: the settings of the connection are all that was looked at")
    trace, file, batches = tmp_path / "trace", tmp_path / "safetybot.db", 30
    strace = ("strace", "-f", "-y", "-e", "trace=fsync,fdatasync,write")
    subprocess.run(
        [*strace, "-o", trace, sys.executable, "-m", "tests.storage.writer", file, str(batches)],
        cwd=ROOT,
        check=True,
        stdout=subprocess.PIPE,
        timeout=60,
    )

    assert "= -1" not in trace.read_text()
    log = re.escape(str(log_of(file)))
    order = re.findall(rf"(?P<synchronised>(?:fsync|fdatasync)\(\d+<{log}>)|write\(1<pipe", trace.read_text())
    assert order.count("") == batches
    acknowledged = [index for index, synchronised in enumerate(order) if not synchronised]
    assert all(order[index - 1] for index in acknowledged)
