"""A kill at every step of one message's way through a real homeserver, in both directions at once.

The steps are those of `every`, and each statement of the crypto store, each request and each answer. Both messages are
written while no bot runs: receiving, deciding and sending all fall into the life that is killed. Each brings a room key
of its own.
"""

import asyncio
import json
import os
import signal
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

from safetybot.demo.homeserver import Homeserver
from tests.kill.people import People, people
from tests.kill.steps import End, RunError
from tests.kill.tally import Tally
from tests.matrix.scene import Foreign

PIPE = asyncio.subprocess.PIPE


class Nursery:
    """The process from which the bots are forked."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        """Use `open`."""
        self._process = process
        self.taken = 0
        """The steps of the latest one."""

    @classmethod
    @asynccontextmanager
    async def open(cls, folder: Path) -> AsyncIterator["Nursery"]:
        """Fork bots with the configuration in this folder while the block lasts; their log lines go there, too."""
        with (folder / "nursery.log").open("ab") as log:
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "tests.kill.nursery", str(folder / "config.toml")),
                stdin=PIPE,
                stdout=PIPE,
                stderr=log,
            )
        assert process.stdin is not None
        try:
            yield cls(process)
        finally:
            process.stdin.close()
            await process.wait()

    async def life(self, people: People, last: int = 0) -> End:
        """One bot, until step `last` or until everything has arrived; then it is asked to end."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{last}\n".encode())
        pid = (await self._told())["pid"]
        ended = asyncio.create_task(self._told())
        arrived = asyncio.create_task(people.arrived())
        await asyncio.wait((ended, arrived), return_when=asyncio.FIRST_COMPLETED)
        if not ended.done():
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGTERM)
        arrived.cancel()
        result = await ended
        self.taken = result["taken"]
        return End(result["end"])

    async def _told(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line = await self._process.stdout.readline()
        if not line:
            raise RunError("a bot ended as none should; see nursery.log")
        told: dict[str, Any] = json.loads(line)
        return told


async def matrix_steps(
    homeserver: Homeserver,
    foreign: Foreign,
    folder: Path,
    *,
    url: str,
    stride: int = 1,
    first: int = 1,
    progress: Callable[[str], None] = lambda line: None,
) -> Tally:
    """Kill at step `first` and every `stride`-th after it until a life goes through."""
    async with people(homeserver, foreign, folder, url, "ana") as both, Nursery.open(folder) as nursery:
        ana = await both.begin()
        await _whole_life(nursery, both)
        both.known()
        way = step = 0
        while step := step + stride if step else first:
            await ana.client.rotate(ana.room)
            await both.bea.rotate(both.desk)
            await both.up(ana)
            await both.down(ana)
            end = await nursery.life(both, step)
            if end is End.THROUGH:
                break
            if end is End.HUNG:
                raise RunError(f"a bot that was to be killed at step {step} hangs; see nursery.log")
            both.tally.kills += 1
            await _whole_life(nursery, both)
            way = max(way, nursery.taken)
            progress(f"step {step} of about {way} · messages {both.written}")
        return await both.count()


async def _whole_life(nursery: Nursery, both: People) -> None:
    if await nursery.life(both) is not End.THROUGH:
        raise RunError("a bot without a fault does not go through; see nursery.log")
