"""Killed at a step of one message's way: nothing is lost, nothing is handled or sent twice. `make kill` takes all."""

import json
import subprocess
import sys

import pytest

from tests.kill.tally import Tally

STRIDE = 45


@pytest.mark.parametrize("database", ["sqlite", "postgresql"])
def test_killed_at_every_forty_fifth_step(database: str) -> None:
    """A call for help, its answer and the thanks for it: everybody has everything once, wherever the bot was killed."""
    command = [sys.executable, "-m", "tests.kill.every", database, str(STRIDE)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=100)
    assert done.returncode == 0, done.stderr
    tally = Tally(**json.loads(done.stdout.splitlines()[-1]))
    assert tally.good, tally
