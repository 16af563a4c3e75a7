"""Read positions and the bot's secrets."""

import pytest

from storage.sealing import UnopenedError
from storage.store import Store
from tests.storage.databases import Database


async def test_positions_are_remembered(store: Store) -> None:
    """Each transport has its own read position; the latest counts."""
    async with store.begin() as tx:
        assert await tx.positions.get("matrix") is None
        await tx.positions.set("matrix", "s1")
        await tx.positions.set("matrix", "s2")
        await tx.positions.set("signal", "7")

    async with store.begin() as tx:
        assert (await tx.positions.get("matrix"), await tx.positions.get("signal")) == ("s2", "7")


async def test_secrets_are_remembered(store: Store) -> None:
    """A secret comes back byte for byte; setting it again overwrites it."""
    value = bytes(range(256))
    async with store.begin() as tx:
        assert await tx.secrets.get("pickle-key") is None
        await tx.secrets.set("pickle-key", b"old")
        await tx.secrets.set("pickle-key", value)
        await tx.secrets.set("empty", b"")

    async with store.begin() as tx:
        assert await tx.secrets.get("pickle-key") == value
        assert await tx.secrets.get("empty") == b""


async def test_a_secret_under_another_name_does_not_open(store: Store, database: Database) -> None:
    """A secret copied under another name does not open: the seeds cannot be passed off as a token."""
    async with store.begin() as tx:
        await tx.secrets.set("seeds", b"value")
    await database.change("insert into secrets (name, content) select 'token', content from secrets")

    async with store.begin() as tx:
        with pytest.raises(UnopenedError):
            await tx.secrets.get("token")
