"""A store on each database."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.store import Store
from tests.storage.databases import NAMES, Database, SqliteDatabase, emptied
from tests.storage.databases import new_database as make_database
from tests.storage.samples import KEY


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The data folder; it is not there yet."""
    return tmp_path / "data"


@pytest.fixture
def file(folder: Path) -> Path:
    """The data file; it is not there yet."""
    return folder / "safetybot.db"


@pytest.fixture(params=NAMES)
async def database(request: pytest.FixtureRequest, file: Path) -> Database:
    """A database with nothing in it."""
    return SqliteDatabase(file) if request.param == "sqlite" else await emptied(request.getfixturevalue("postgres"))


@pytest.fixture(params=NAMES)
async def new_database(request: pytest.FixtureRequest, file: Path) -> AsyncIterator[Database]:
    """A database of its own that has not even tables, for tests that make or spoil them."""
    async with make_database(request.param, file, request) as database:
        yield database


@pytest.fixture
async def store(database: Database) -> AsyncIterator[Store]:
    """A new store."""
    store = await Store.open(database.url, KEY)
    yield store
    await store.close()
