"""What several tests of the commands begin with."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import time_machine
from typer.testing import CliRunner

from safetybot.cli import commands
from tests.safetybot.oncall.rotas import NOW, TEAM

CONFIG = (
    '[matrix]\nhomeserver = "http://127.0.0.1:1"\nuser = "@safetybot:example.org"\n'
    '[oncall]\nschedule = "schedule.toml"\n'
)


@pytest.fixture
def a_tuesday(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The clock stands still, and nobody looks at a screen."""
    monkeypatch.delenv("COLUMNS", raising=False)
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A schedule alone."""
    path = tmp_path / "alone.toml"
    path.write_text(TEAM, encoding="utf-8")
    return path


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """The settings of a bot with a schedule, a key and an empty store."""
    (tmp_path / "schedule.toml").write_text(TEAM, encoding="utf-8")
    path = tmp_path / "config.toml"
    path.write_text(CONFIG, encoding="utf-8")
    assert CliRunner().invoke(commands, ["key", "new", "--config", str(path)]).exit_code == 0
    return path
