"""Fixtures for conversations, databases and a homeserver."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio
import structlog

from safetybot.demo.homeserver import Homeserver
from tests.postgres import PostgresServer, postgres_server
from tests.town import Town, open_town

# The usual renderer draws every traceback with all that stood in the variables, which takes seconds for each.
_PLAIN = structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)
structlog.configure(processors=[structlog.processors.add_log_level, _PLAIN])


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


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def homeserver(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Homeserver]:
    """A throw-away Synapse for all tests, in an event loop of theirs; take a name of your own for each person."""
    async with Homeserver.start(tmp_path_factory.mktemp("homeserver")) as server:
        yield server
