"""The real bot of the demo, set up with the commands an operator types, and run as a process of its own."""

import asyncio
import json
import os
import signal
import sys
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Self

from safetybot.demo.homeserver import STOP_SECONDS, TETHER

ROOT = Path(__file__).parents[2]
COMMAND_SECONDS = 60.0
READY_SECONDS = 60.0
LAST_LINES = 20


class BotError(Exception):
    """A command of the bot failed, or the bot ended by itself; the text is the end of what it printed."""


class Bot:
    """One bot in a folder of its own: `command` sets it up, `running` runs it."""

    def __init__(self, folder: Path, homeserver: str, user_id: str, signal: Path | None = None) -> None:
        """Write a configuration; everything the bot keeps will be in `folder`. `signal` is a daemon's socket."""
        folder.mkdir(mode=0o700)
        self.user_id = user_id
        self._folder = folder
        self._lines: deque[str] = deque(maxlen=LAST_LINES)
        self._ready = asyncio.Event()
        config = f'[matrix]\nhomeserver = "{homeserver}"\nuser = "{user_id}"\n'
        if signal is not None:
            config += f'[signal]\nsocket = "{signal}"\n'
        (folder / "config.toml").write_text(config, encoding="utf-8")

    async def command(self, *words: str, stdin: str = "") -> None:
        """Run one command of the bot to its end."""
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "safetybot", *words, "--config", "config.toml"),
            cwd=self._folder,
            env=_environment(),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            async with asyncio.timeout(COMMAND_SECONDS):
                output, _ = await process.communicate(stdin.encode())
        except TimeoutError:
            raise BotError(f"safetybot {' '.join(words)} was not done after {COMMAND_SECONDS:.0f} s") from None
        finally:
            await _end(process)
        if process.returncode != 0:
            raise BotError(f"safetybot {' '.join(words)}:\n{output.decode(errors='replace')}")

    @asynccontextmanager
    async def running(self) -> AsyncIterator[Self]:
        """Run the bot while the block lasts, which begins when the bot can send."""
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-P", str(TETHER), "safetybot", "run", "--config", "config.toml"),
            cwd=self._folder,
            env=_environment(),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
            start_new_session=True,  # Ctrl-C in the terminal is for us; we end the bot in our own order
        )
        self._reader = asyncio.create_task(self._read(process))
        ready = asyncio.create_task(self._ready.wait())
        try:
            await asyncio.wait((self._reader, ready), timeout=READY_SECONDS, return_when=asyncio.FIRST_COMPLETED)
            if not self._ready.is_set():
                raise BotError(self.last_words())
            yield self
        finally:
            ready.cancel()
            await _end(process)
            await self._reader

    async def ended(self) -> None:
        """Wait until the bot has ended by itself, which it should not."""
        await asyncio.shield(self._reader)

    @property
    def alive(self) -> bool:
        """Whether it still runs."""
        return not self._reader.done()

    def last_words(self) -> str:
        """The end of its log, for the one who has to find out why it ended. It holds no words of anybody."""
        return "The bot does not run. The end of its log:\n" + "\n".join(self._lines)

    async def _read(self, process: asyncio.subprocess.Process) -> None:
        assert process.stdout is not None
        async for line in process.stdout:
            self._lines.append(line.decode(errors="replace").rstrip())
            if event_of(self._lines[-1]) == "ready":
                self._ready.set()


def _environment() -> dict[str, str]:
    """Our own environment, with this code in reach whatever the folder; the demo has a terminal, the bot has none."""
    paths = [str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}


def event_of(line: str) -> str:
    """The event a log line tells of; nothing for any other line."""
    try:
        entry = json.loads(line)
    except ValueError:
        return ""
    return str(entry.get("event", "")) if isinstance(entry, dict) else ""


async def _end(process: asyncio.subprocess.Process) -> None:
    """Ask a process to end, and end it if it does not; also when we are cancelled in between."""
    if process.returncode is not None:
        return
    try:
        with suppress(ProcessLookupError, TimeoutError):
            os.killpg(process.pid, signal.SIGTERM)
            await asyncio.wait_for(process.wait(), STOP_SECONDS)
    finally:
        if process.returncode is None:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            await process.wait()
