"""All the kill loops, on both databases, with progress; the last line counts everything.

    python -m tests.kill [--kills 500] [--seed N] [--stride 1]

First every step of one message's way through the engine, then every step of its way through signal-cli's double, then
through a real homeserver, then random kills while many people write. `--stride 5` takes every fifth step only. Exit
code 1 when anything is not 0; then the folder with databases and logs stays, and its name is printed.
"""

import argparse
import asyncio
import json
import secrets
import shutil
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from safetybot.demo.homeserver import Homeserver
from tests.kill.crowd import crowd
from tests.kill.matrix_steps import matrix_steps
from tests.kill.tally import Tally
from tests.matrix.conftest import people
from tests.postgres import PostgresServer, fresh_database, postgres_server

ROOMS = 10
EVERY = 3.0
"""Seconds between two lines of progress of one loop."""
DATABASES = ("sqlite", "postgresql")

Progress = Callable[[str], None]
Loop = Callable[[str, Path, Progress], Awaitable[Tally]]


@dataclass
class Loops:
    """The loops, each of which runs on both databases side by side."""

    folder: Path
    homeserver: Homeserver
    postgres: PostgresServer
    kills: int
    stride: int
    seed: int
    total: Tally = field(default_factory=Tally)
    failed: bool = False

    async def run(self, name: str, loop: Loop) -> None:
        """One loop, on both databases; what goes wrong with one of them does not end the other."""
        await asyncio.gather(*(self._one(f"{name}, {database}", database, loop) for database in DATABASES))

    async def _one(self, name: str, database: str, loop: Loop) -> None:
        folder = self.folder / name.replace(", ", "-").replace(" ", "-")
        folder.mkdir()
        try:
            tally = await loop(database, folder, _progress(name))
        except Exception as error:
            self.failed = True
            _say(f"{name}: {type(error).__name__}: {error}")
            return
        self.total += tally
        _say(f"{name}: {tally}")

    async def engine(self, database: str, folder: Path, progress: Progress) -> Tally:
        """Every step, without a network."""
        return await self._every(database, folder, progress)

    async def signal(self, database: str, folder: Path, progress: Progress) -> Tally:
        """Every step, with the reporter on Signal."""
        return await self._every(f"signal-{database}", folder, progress)

    async def _every(self, name: str, folder: Path, progress: Progress) -> Tally:
        """In a process of its own, which forks."""
        with (folder / "errors.log").open("wb") as errors:
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "tests.kill.every", name, str(self.stride)),
                stdout=asyncio.subprocess.PIPE,
                stderr=errors,
            )
        assert process.stdout is not None
        last = ""
        async for line in process.stdout:
            last = line.decode().rstrip()
            progress(last)
        if await process.wait():
            raise RuntimeError((folder / "errors.log").read_text())
        return Tally(**json.loads(last))

    async def matrix(self, database: str, folder: Path, progress: Progress) -> Tally:
        """Every step, with a real homeserver."""
        async with self._url(database, folder) as url, people(self.homeserver, folder) as foreign:
            return await matrix_steps(self.homeserver, foreign, folder, url=url, stride=self.stride, progress=progress)

    async def crowd(self, database: str, folder: Path, progress: Progress) -> Tally:
        """Half of the random kills."""
        number = DATABASES.index(database)
        kills, seed = (self.kills + number) // 2, self.seed + number
        async with self._url(database, folder) as url, people(self.homeserver, folder) as foreign:
            return await crowd(
                self.homeserver, foreign, folder, url=url, kills=kills, rooms=ROOMS, seed=seed, progress=progress
            )

    @asynccontextmanager
    async def _url(self, database: str, folder: Path) -> AsyncIterator[str]:
        if database == "sqlite":
            yield f"sqlite+aiosqlite:///{folder}/safetybot.db"
            return
        async with fresh_database(self.postgres) as url:
            yield url


async def main(kills: int, seed: int, stride: int) -> bool:
    """Run everything; whether all was good."""
    folder = Path(tempfile.mkdtemp(prefix="kill-"))
    _say(f"seed {seed}")
    with postgres_server() as postgres:
        async with Homeserver.start(folder / "homeserver") as homeserver:
            loops = Loops(folder, homeserver, postgres, kills, stride, seed)
            await loops.run("every step", loops.engine)
            await loops.run("every step with Signal", loops.signal)
            await loops.run("every step with Matrix", loops.matrix)
            await loops.run("random kills", loops.crowd)
    good = loops.total.good and not loops.failed
    if good:
        shutil.rmtree(folder)
    else:
        _say(f"seed {seed}: databases and logs are in {folder}")
    _say(str(loops.total))
    return good


def _progress(name: str) -> Progress:
    """Say how far it is, not too often."""
    latest = time.monotonic() - EVERY

    def progress(line: str) -> None:
        nonlocal latest
        if time.monotonic() - latest >= EVERY:
            latest = time.monotonic()
            _say(f"{name}: {line}")

    return progress


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.kill")
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--seed", type=int, default=secrets.randbelow(2**32))
    parser.add_argument("--stride", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(not asyncio.run(main(**vars(_arguments()))))
