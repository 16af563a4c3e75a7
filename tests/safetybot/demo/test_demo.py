"""The whole demo through its real parts, and how it ends."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from safetybot.demo.play import Aside, Says, Sees
from safetybot.demo.showing import recite, run
from safetybot.demo.stage import Stage
from tests.safetybot.demo.puppets import Room

ROOT = Path(__file__).parents[3]


async def test_the_scripted_conversation_happens_and_leaves_nothing(tmp_path: Path) -> None:
    """Without a terminal the whole conversation is played and printed; afterwards no process and no file is left."""
    demo = await _start(tmp_path)
    output, _ = await demo.communicate()

    assert demo.returncode == 0, output.decode()
    assert "✓" in output.decode().splitlines()[-1]
    assert _left_behind(tmp_path) == []


async def test_it_puts_everything_away_when_it_is_told_to_stop(tmp_path: Path) -> None:
    """SIGTERM in the middle of setting up: the exit code says so; no process and no file is left."""
    demo = await _start(tmp_path)
    assert demo.stdout is not None
    async for line in demo.stdout:
        if b"safetybot run" in line:
            break
    assert _left_behind(tmp_path)
    demo.send_signal(signal.SIGTERM)
    await demo.communicate()

    assert demo.returncode == 128 + signal.SIGTERM
    assert _left_behind(tmp_path) == []


@pytest.mark.parametrize(
    ("words", "code"), [(Sees("ana", "hello", within=5), 0), (Sees("ana", "goodbye", within=0.01), 1)]
)
def test_a_step_that_does_not_happen_makes_it_fail(words: Sees, code: int, capsys: pytest.CaptureFixture[str]) -> None:
    """The exit code is not 0 when a step of the script did not happen in its time, and it is said which."""
    script = (Aside("Now."), Says("bea", "hello"), words)

    assert run(recite(_puppet_stage(), script)) == code
    assert ("ana did not see “goodbye”" in capsys.readouterr().out) == (code == 1)


def test_a_bot_that_ends_makes_it_fail_at_once(capsys: pytest.CaptureFixture[str]) -> None:
    """Nobody waits for a bot that is not there any more; the end of its log is shown."""
    assert run(recite(_puppet_stage(bot_runs=False), (Sees("ana", "hello", within=60),))) == 1
    assert "its last words" in capsys.readouterr().out


class PuppetBot:
    """A bot that does nothing, or has ended."""

    def __init__(self, runs: bool) -> None:
        self.alive = runs

    async def ended(self) -> None:
        """Return when it has ended."""
        if self.alive:
            await asyncio.Event().wait()

    def last_words(self) -> str:
        """What its log says."""
        return "its last words"


def _puppet_stage(bot_runs: bool = True) -> Callable[..., object]:
    @asynccontextmanager
    async def set_stage(progress: Callable[[str], None]) -> AsyncIterator[Stage]:
        room = Room()
        yield Stage("nowhere", PuppetBot(bot_runs), room.puppet("ana"), room.puppet("bea"), room.puppet("carl"))

    return set_stage


async def _start(folder: Path) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "safetybot", "demo"),
        cwd=ROOT,
        env={**os.environ, "TMPDIR": str(folder)},
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )


def _left_behind(folder: Path) -> list[str]:
    """The files in the demo's folder for temporary things, and the processes that were told of this folder."""
    processes = []
    for environment in Path("/proc").glob("[0-9]*/environ"):
        try:
            if f"TMPDIR={folder}".encode() in environment.read_bytes():
                processes.append((environment.parent / "cmdline").read_text())
        except OSError:  # not ours, or ended in the meantime
            continue
    return processes + [str(path) for path in folder.iterdir()]
