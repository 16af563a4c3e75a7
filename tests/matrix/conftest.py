"""One real homeserver for all tests here, and people with clients that this project did not write."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from pathlib import Path

import pytest
import pytest_asyncio

from safetybot.demo.homeserver import Homeserver
from tests.matrix.foreign import ForeignClient

HERE = Path(__file__).parent
PASSWORD = "a password for tests"

Foreign = Callable[..., Awaitable[ForeignClient]]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Run every test of this folder in the one event loop in which the homeserver lives."""
    for item in items:
        if item.path.is_relative_to(HERE) and pytest_asyncio.is_async_test(item):
            item.add_marker(pytest.mark.asyncio(loop_scope="session"), append=False)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def homeserver(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Homeserver]:
    """A throw-away Synapse for all tests of this folder; take a name of your own for each person."""
    async with Homeserver.start(tmp_path_factory.mktemp("homeserver")) as server:
        yield server


@pytest_asyncio.fixture(loop_scope="session")
async def foreign(homeserver: Homeserver, tmp_path: Path) -> AsyncIterator[Foreign]:
    """Make a person with a foreign client: `await foreign("ana")`.

    As clients are today, the device is signed by its owner and speaks only to signed devices; `signed=False` leaves
    both out. `account=` logs a further device into an existing account. Names are made unique for each test.
    """
    async with AsyncExitStack() as open_clients:

        async def make(name: str, *, signed: bool = True, account: str | None = None) -> ForeignClient:
            client = await open_clients.enter_async_context(ForeignClient.start(homeserver.url))
            user = account or await homeserver.register(_unique(name, tmp_path), PASSWORD)
            await client.login(user, PASSWORD)
            if signed:
                await client.bootstrap()
                await client.isolate()
            return client

        yield make


def _unique(name: str, folder: Path) -> str:
    """Name a person after the test as well: the folder of a test exists once in a session."""
    return f"{name}-{folder.name}".lower()
