"""The local points of `safetybot check`, with the real reading of keys and a database that is handed in."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from safetybot.checks import data_folder, disk_space, key_file, local, on_call, sending_limits, webhook
from safetybot.config import Config, load
from safetybot.core.errors import OperatorError
from safetybot.core.findings import Finding
from storage.keys import load_master_key, new_key_file
from tests.safetybot.oncall.rotas import GAP, NOW, TEAM, rota

CONFIG = '[matrix]\nhomeserver = "https://matrix.example.org"\nuser = "@safetybot:example.org"\n'


@dataclass
class Database:
    """One that can be opened, or cannot."""

    error: OperatorError | None = None
    opened: int = 0
    closed: int = 0

    async def open(self, _: Config) -> "Database":
        if self.error:
            raise self.error
        self.opened += 1
        return self

    async def close(self) -> None:
        self.closed += 1


@pytest.fixture
def config(tmp_path: Path) -> Config:
    """A configuration beside a data folder and a key that are right."""
    (tmp_path / "config.toml").write_text(CONFIG, encoding="utf-8")
    new_key_file(tmp_path / "data" / "master.key")
    return load(tmp_path / "config.toml")


async def test_all_is_well(config: Config) -> None:
    """With everything right each point is found right, and the database is closed again."""
    database = Database()

    findings = await local(config, load_master_key, database.open)

    names = ["configuration", "key file", "data folder", "database"]
    assert findings == [Finding(name, True) for name in names]
    assert (database.opened, database.closed) == (1, 1)


async def test_a_key_of_another_database(config: Config) -> None:
    """What the storage says about key and database is passed on with its cure."""
    database = Database(OperatorError("this key does not open this database", "find the right one"))

    *_, last = await local(config, load_master_key, database.open)

    assert last == Finding("database", False, "this key does not open this database", "find the right one")


async def test_the_database_is_left_alone_without_a_key(config: Config) -> None:
    """A database is not opened, and so not made, before key and folder are right."""
    config.key.file.unlink()
    database = Database()

    _, key, _, last = await local(config, load_master_key, database.open)

    assert not key.ok
    assert "safetybot key new" in key.cure
    assert (last.ok, last.problem) == (False, "not looked at yet")
    assert database.opened == 0


@pytest.mark.parametrize("mode", [0o640, 0o604])
def test_a_key_others_may_read(config: Config, mode: int) -> None:
    """A key file that is open to others is named with the command that closes it."""
    config.key.file.chmod(mode)

    finding = key_file(config.key.file, load_master_key)

    assert not finding.ok
    assert finding.cure == f"chmod 600 {config.key.file}"


def test_half_a_key(config: Config) -> None:
    """A key of the wrong length is no key."""
    config.key.file.write_text(config.key.file.read_text()[:20])

    finding = key_file(config.key.file, load_master_key)

    assert not finding.ok
    assert str(config.key.file) in finding.problem


@pytest.mark.parametrize("mode", [0o750, 0o701, 0o777])
def test_a_folder_others_may_look_into(tmp_path: Path, mode: int) -> None:
    """A data folder that is open to others is named with the command that closes it."""
    tmp_path.chmod(mode)

    assert data_folder(tmp_path) == Finding(
        "data folder", False, f"others on this machine may look into {tmp_path}", f"chmod 700 {tmp_path}"
    )


def test_no_folder(tmp_path: Path) -> None:
    """A data folder that is not there is named with the command that makes it."""
    finding = data_folder(tmp_path / "none")

    assert (finding.ok, finding.cure) == (False, f"mkdir -p -m 700 {tmp_path / 'none'}")


def test_a_file_instead_of_a_folder(tmp_path: Path) -> None:
    """A file in its place is said to be one."""
    (tmp_path / "data").touch(mode=0o600)

    assert "is not a folder" in data_folder(tmp_path / "data").problem


def test_a_disk_that_is_nearly_full(tmp_path: Path) -> None:
    """Before the disk is full it is said how much is left and how much it should be."""
    assert disk_space(tmp_path, least=0) == Finding("disk space", True)

    finding = disk_space(tmp_path, least=10**18)
    assert f"free for {tmp_path}" in finding.problem
    assert "1000000000000 MB at least" in finding.cure


def test_a_homeserver_that_limits_us(config: Config) -> None:
    """For a day it is said when that was, with the whole line that lifts it on a Synapse; never before it happened."""
    limited_at = datetime(2026, 11, 21, 14, 3, tzinfo=UTC)
    assert sending_limits(config, None, limited_at) == Finding("sending limits", True)

    finding = sending_limits(config, limited_at, limited_at + timedelta(hours=23))
    assert "2026-11-21 14:03 UTC" in finding.problem
    url = "https://matrix.example.org/_synapse/admin/v1/users/@safetybot:example.org/override_ratelimit"
    assert f"""-d '{{"messages_per_second": 0, "burst_count": 0}}' {url} """ in finding.cure

    for elsewhen in (timedelta(hours=24), -timedelta(days=1)):  # the second: noted by a clock that was ahead
        assert sending_limits(config, limited_at, limited_at + elsewhen) == Finding("sending limits", True)


def test_a_webhook_without_its_secret(config: Config) -> None:
    """What is wrong with the secret is passed on with its cure; when it is right, so is this point."""

    def without(_: Config) -> None:
        raise OperatorError("the secret is missing", "write it down")

    assert webhook(config, without) == Finding("webhook", False, "the secret is missing", "write it down")
    assert webhook(config, lambda _: None) == Finding("webhook", True)


def test_a_time_without_anybody_on_call(tmp_path: Path) -> None:
    """A gap in the next seven days is named, with what fills it; one behind them, and no schedule, are no fault."""
    found = rota(tmp_path, TEAM + GAP)

    finding = on_call(found, NOW + timedelta(days=3))

    assert "the first in team from 2026-12-02 17:00 UTC" in finding.problem
    assert "safetybot oncall gaps" in finding.cure
    assert on_call(found, NOW) == on_call(rota(tmp_path), NOW) == on_call(None, NOW) == Finding("on call", True)
