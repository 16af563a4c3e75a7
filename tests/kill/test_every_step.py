"""Killed at a step of one message's way: nothing is lost, nothing is handled or sent twice. `make kill` takes all."""

import json
import subprocess
import sys

import pytest

from tests.kill.tally import Tally


@pytest.mark.parametrize(("world", "stride"), [("sqlite", 45), ("postgresql", 45), ("signal-sqlite", 300)])
def test_killed_at_some_steps(world: str, stride: int) -> None:
    """A call for help, its answer and the thanks for it: everybody has everything once, wherever the bot was killed."""
    command = [sys.executable, "-m", "tests.kill.every", world, str(stride)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=100)
    assert done.returncode == 0, done.stderr
    tally = Tally(**json.loads(done.stdout.splitlines()[-1]))
    assert tally.good, tally
