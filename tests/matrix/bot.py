"""The real bot as an operator sets it up: the same commands, a process of its own, a configuration in a file."""

import asyncio
import sys
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from safetybot.demo.bot import BotError, event_of
from safetybot.demo.homeserver import Homeserver

PASSWORD = "a password for the bot"
START_SECONDS = 30.0


@dataclass
class RealBot:
    """One bot: its folder, its account, and its process while it runs."""

    folder: Path
    user_id: str
    homeserver: str
    lines: list[str] = field(default_factory=list)
    """Everything it has printed so far, log lines included."""
    _process: asyncio.subprocess.Process | None = None
    _reader: asyncio.Task[None] | None = None
    _ready: asyncio.Event = field(default_factory=asyncio.Event)

    @classmethod
    @asynccontextmanager
    async def set_up(
        cls, folder: Path, homeserver: Homeserver, name: str, invite: Iterable[str], *, more: str = ""
    ) -> AsyncIterator["RealBot"]:
        """Make key, account and desk with the commands an operator types. It does not run yet."""
        user_id = await homeserver.register(name, PASSWORD)
        bot = cls(folder, user_id, homeserver.url)
        config = f'[matrix]\nhomeserver = "{homeserver.url}"\nuser = "{user_id}"\n[log]\nlevel = "debug"\n{more}'
        (folder / "config.toml").write_text(config, encoding="utf-8")
        await bot.command("key", "new")
        await bot.command("login", "--password-file", "-", stdin=PASSWORD)
        await bot.command("desk", "create", *(f"--invite={user}" for user in invite))
        try:
            yield bot
        finally:
            await bot.stop()

    async def command(self, *words: str, stdin: str = "") -> str:
        """Run one command to its end and return what it printed."""
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "safetybot", *words, "--config", str(self.folder / "config.toml")),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        output, _ = await process.communicate(stdin.encode())
        self.lines += output.decode().splitlines()
        if process.returncode != 0:
            raise BotError(output.decode())
        return output.decode()

    async def start(self) -> None:
        """Run it and wait until it can send."""
        await self.launch()
        await self.ready()

    async def launch(self) -> None:
        """Begin to run it."""
        self._ready = asyncio.Event()
        self._process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "safetybot", "run", "--config", str(self.folder / "config.toml")),
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        self._reader = asyncio.create_task(self._read(self._process))

    async def ready(self) -> None:
        """Wait until it can send; BotError when it ends instead."""
        async with asyncio.timeout(START_SECONDS):
            await self._ready.wait()
        if not self.running:
            raise BotError("\n".join(self.lines[-20:]))

    @property
    def running(self) -> bool:
        return self._process is not None and self._process.returncode is None

    @property
    def process_id(self) -> int:
        assert self._process is not None
        return self._process.pid

    async def lives(self, seconds: float) -> None:
        """Let it work for a while; BotError when it ends by itself meanwhile."""
        assert self._process is not None
        try:
            await asyncio.wait_for(self._process.wait(), seconds)
        except TimeoutError:
            return
        raise BotError("\n".join(self.lines[-20:]))

    async def kill(self) -> None:
        """End it as a power cut ends a process: no last word, nothing flushed."""
        assert self._process is not None
        with suppress(ProcessLookupError):
            self._process.kill()
        await self._ended()

    async def stop(self, seconds: float | None = None) -> None:
        """Ask it to end, and wait for it; `seconds`: kill it when it takes longer."""
        if self._process is not None and self.running:
            self._process.terminate()
            try:
                await asyncio.wait_for(self._process.wait(), seconds)
            except TimeoutError:
                await self.kill()
            await self._ended()

    async def _ended(self) -> None:
        assert self._process is not None
        assert self._reader is not None
        await self._process.wait()
        await self._reader

    async def _read(self, process: asyncio.subprocess.Process) -> None:
        assert process.stdout is not None
        async for line in process.stdout:
            self.lines.append(line.decode(errors="replace").rstrip())
            if event_of(self.lines[-1]) == "ready":
                self._ready.set()
        self._ready.set()  # it has ended: whoever waits looks at `running`
