"""Old messages that are shown again under a new id."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import peewee
import pytest
import time_machine

from safetybot.transports.matrix.replay import REMEMBER, Opened


@pytest.fixture
def database(tmp_path: Path) -> Iterator[peewee.SqliteDatabase]:
    """A database as the library has one."""
    with peewee.SqliteDatabase(tmp_path / "crypto.db") as opened:
        yield opened


def test_a_number_belongs_to_one_event(database: peewee.SqliteDatabase) -> None:
    """The same event may come twice; another one with its number is a repetition; another key has its own numbers."""
    opened = Opened(database, "secret")
    assert opened.first_time("sender", "session", 0, "$one")
    assert opened.first_time("sender", "session", 0, "$one")
    assert not opened.first_time("sender", "session", 0, "$two")
    assert opened.first_time("sender", "session", 1, "$two")
    assert opened.first_time("sender", "other", 0, "$three")
    assert opened.first_time("somebody", "session", 0, "$four")


def test_it_is_remembered_for_ninety_days(database: peewee.SqliteDatabase) -> None:
    """What was kept counts after a restart, and is deleted like the ids of handled events; what was not, does not."""
    began = datetime(2026, 11, 1, tzinfo=UTC)
    with time_machine.travel(began, tick=False):
        opened = Opened(database, "secret")
        opened.first_time("sender", "session", 0, "$one")
        opened.keep()
        opened.first_time("sender", "session", 1, "$lost")
    with time_machine.travel(began + REMEMBER, tick=False):
        opened = Opened(database, "secret")
        opened.first_time("sender", "session", 2, "$three")
        opened.keep()
        assert not opened.first_time("sender", "session", 0, "$again")
        assert opened.first_time("sender", "session", 1, "$again")
    with time_machine.travel(began + 1.1 * REMEMBER, tick=False):
        opened.first_time("sender", "session", 4, "$four")
        opened.keep()
        assert opened.first_time("sender", "session", 0, "$again")


def test_nothing_in_it_names_anybody(database: peewee.SqliteDatabase) -> None:
    """Neither the event's id nor the key's stands in the database, and without the secret they cannot be found."""
    for secret in ("secret", "another"):
        opened = Opened(database, secret)
        opened.first_time("sender-key", "session-id", 0, "$event")
        opened.keep()
    rows = database.execute_sql("select number, event from openedmessages").fetchall()
    assert len({value for row in rows for value in row}) == 4
    assert not any(word in bytes(value) for row in rows for value in row for word in (b"sender", b"session", b"$event"))
