"""Ana's phone, and the double of signal-cli's daemon, in a process of their own: the bot is killed, they are not.

What the daemon has written to a bot that is killed before it reads it, is lost, as with the real one. So Ana does what
a person does who gets no answer: she writes it again. Each time it has another number.
"""

import asyncio
import json
import os
import signal
import sys
import traceback
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path

from safetybot.demo.signal.daemon import SignalCli
from safetybot.demo.signal.person import Person

ANA = "aaaaaaaa-0000-4000-8000-000000000001"
CALL, THANKS = "SOS I am at the bus station, number {}.", "Thank you, number {}."
CALLED, THANKED, AGAIN = 1, 3, 10
"""The numbers of what she writes; each repetition has the next number that ends in the same digit."""
REPLIES = (2, 5)
"""The numbers of what she thanks for."""
LAST_REPLY = 4
PATIENCE = 5.0
"""Seconds for which she waits for an answer while a bot is there."""
LONGEST_LIFE = 120
"""Seconds; no phone outlives its story for long, whatever becomes of the one who started it."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What Ana has written, in order, and what stands on her phone in the end."""

    written: list[int] = field(default_factory=list)
    heard: list[str] = field(default_factory=list)


class Phone:
    """Starts it and ends it. Whoever does has neither an event loop nor a thread: it is a fork."""

    def __init__(self, folder: Path) -> None:
        """The socket and what was seen are in this folder."""
        self.socket = folder / "signal.sock"
        self._seen = folder / "phone"
        self._pid = 0

    def start(self) -> None:
        """Begin a new story; returns when the daemon listens."""
        self.stop()
        readable, writable = os.pipe()
        sys.stdout.flush()
        self._pid = os.fork()
        if not self._pid:
            os.close(readable)
            self._be(writable)
        os.close(writable)
        with os.fdopen(readable, "rb") as told:
            assert told.read(1), "the daemon's double has not started"

    def stop(self) -> Seen:
        """End it; what it has seen."""
        if not self._pid:
            return Seen()
        os.kill(self._pid, signal.SIGTERM)
        os.waitpid(self._pid, 0)
        self._pid = 0
        return Seen(**json.loads(self._seen.read_text()))

    def _be(self, told: int) -> None:
        """Be the phone; in a child."""
        try:
            signal.alarm(LONGEST_LIFE)
            seen = asyncio.run(_live(self.socket, lambda: os.write(told, b"+")))
            self._seen.write_text(json.dumps(asdict(seen)))
        except BaseException:
            traceback.print_exc()
        finally:
            sys.stderr.flush()
            os._exit(0)


async def _live(socket: Path, ready: Callable[[], object]) -> Seen:
    """Until somebody asks for what was seen."""
    socket.unlink(missing_ok=True)
    ended = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, ended.set)
    daemon = SignalCli(socket)
    ana, written = daemon.person(ANA), list[int]()
    await daemon.start()
    ready()
    tasks = asyncio.create_task(_be_ana(daemon, ana, written)), asyncio.create_task(ended.wait())
    done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in done:
        task.result()
    await ended.wait()
    return Seen(written, [message.body for message in ana.heard])


async def _be_ana(daemon: SignalCli, ana: Person, written: list[int]) -> None:
    """Call for help, wait until somebody comes, thank them."""

    def heard(*numbers: int) -> bool:
        return any(f"number {number}." in message.body for message in ana.heard for number in numbers)

    async def insist(words: str, number: int, answered: Callable[[], bool]) -> None:
        while not answered():
            written.append(number)
            await ana.says(words.format(number))
            number += AGAIN
            await _be_patient(daemon, answered)

    await insist(CALL, CALLED, lambda: bool(ana.heard))
    await daemon.until(lambda: heard(*REPLIES), LONGEST_LIFE)
    await insist(THANKS, THANKED, lambda: heard(LAST_REPLY))


async def _be_patient(daemon: SignalCli, answered: Callable[[], bool]) -> None:
    """Return when there is an answer, or there was none for too long; while the bot is away nobody expects any."""
    while not answered():
        await daemon.until(lambda: daemon.subscribed or answered(), LONGEST_LIFE)
        try:
            await daemon.until(lambda: not daemon.subscribed or answered(), PATIENCE)
        except TimeoutError:
            return
