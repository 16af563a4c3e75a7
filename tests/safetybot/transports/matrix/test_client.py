"""The crypto store is set up so that nothing is lost with it."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from safetybot.transports.matrix.client import BotClient

USER, DEVICE = "@bot:example.org", "DEVICE"


def opened(folder: Path) -> BotClient:
    """A client whose crypto store is open; nobody is asked anything."""
    client = BotClient("https://matrix.example.org", USER, folder=folder, pickle_key="pickle key")
    client.restore_login(USER, DEVICE, "token")
    return client


async def test_what_the_crypto_store_has_committed_survives_a_power_cut(tmp_path: Path) -> None:
    """A commit is synchronised before it returns, and nothing that a power cut can bring back undoes it."""
    client = opened(tmp_path / "first")
    database = client.store.database
    assert (database.pragma("journal_mode"), database.pragma("synchronous")) == ("wal", 2)

    with database.atomic():
        database.execute_sql("insert into newkeys values ('session')")
    shutil.copytree(tmp_path / "first", tmp_path / "second")  # as a power cut leaves it
    await client.close()

    second = opened(tmp_path / "second")
    assert second.new_keys() == ["session"]
    await second.close()


async def test_a_crypto_store_of_before_is_taken_over(tmp_path: Path) -> None:
    """One that was made in the library's own way goes on in ours, with what it holds."""
    client = opened(tmp_path)
    client.store.database.execute_sql("insert into newkeys values ('session')")
    await client.close()
    (path,) = tmp_path.glob("*.db")
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("pragma journal_mode = delete").fetchall() == [("delete",)]

    again = opened(tmp_path)
    assert again.store.database.pragma("journal_mode") == "wal"
    assert again.new_keys() == ["session"]
    await again.close()
