"""Fixtures for conversations and databases."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from tests.postgres import PostgresServer, postgres_server
from tests.town import Town, open_town


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    """A bot in a small town, with nobody in it yet."""
    async with open_town(tmp_path) as town:
        yield town


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    """One server for all tests; each makes a database of its own in it."""
    with postgres_server() as server:
        yield server
