"""A store in an empty folder."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.store import Store
from tests.storage.samples import KEY, address_of


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The data folder; it is not there yet."""
    return tmp_path / "data"


@pytest.fixture
def file(folder: Path) -> Path:
    """The data file; it is not there yet."""
    return folder / "safetybot.db"


@pytest.fixture
async def store(file: Path) -> AsyncIterator[Store]:
    """A new store."""
    store = await Store.open(address_of(file), KEY)
    yield store
    await store.close()
