"""`safetybot oncall …` as operators type it, and what a bot that ran has left behind."""

import asyncio
import json
import os
import pty
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

from typer.testing import CliRunner, Result

from safetybot.cli import commands
from safetybot.core.escalation import Measure
from safetybot.core.oncall.model import Duty
from storage.keys import load_master_key
from storage.store import Store
from tests.safetybot.oncall.rotas import NOW


def oncall(*words: str | Path) -> Result:
    return CliRunner().invoke(commands, ["oncall", *map(str, words)])


def answered(*words: str | Path) -> Any:
    done = oncall(*words, "--json")
    assert done.exit_code in (0, 1), done.output
    return json.loads(done.stdout)


def at_terminal(*words: str | Path, typed: str = "", environment: dict[str, str] | None = None) -> str:
    """What somebody at a terminal sees who types this."""
    ours, theirs = pty.openpty()
    clean = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "TERM")}
    with subprocess.Popen(
        [sys.executable, "-m", "safetybot", "oncall", *map(str, words)],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env={**clean, "TERM": "xterm", **(environment or {})},
    ) as process:
        os.close(theirs)
        os.write(ours, typed.encode())
        shown = b""
        while some := _read(ours):
            shown += some
        process.wait(60)
    os.close(ours)
    return shown.decode().replace("\r\n", "\n")


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65_536)
    except OSError:  # Linux says so when nobody is at the other end any more
        return b""


async def opened(config: Path) -> Store:
    data = config.parent / "data"
    return await Store.open(f"sqlite+aiosqlite:///{data}/safetybot.db", load_master_key(data / "master.key"))


def stored(config: Path, duty: tuple[Duty, ...] = (), measures: tuple[Measure, ...] = ()) -> None:
    """Let the store hold what a bot that ran has written."""

    async def write() -> None:
        store = await opened(config)
        async with store.begin() as tx:
            for one in duty:
                await tx.oncall.note(one)
            for measure in measures:
                await tx.ledger.count(measure)
        await store.close()

    asyncio.run(write())


def kept(config: Path) -> tuple[tuple[Any, ...], list[tuple[str | None, str, datetime]]]:
    """The changes in the store, and the timers that are due."""

    async def read() -> tuple[tuple[Any, ...], list[tuple[str | None, str, datetime]]]:
        store = await opened(config)
        async with store.begin() as tx:
            found = await tx.oncall.changes(), list(await tx.timers.due(NOW))
        await store.close()
        return found

    return asyncio.run(read())
