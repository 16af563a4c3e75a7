"""One real homeserver for all tests here, and people with clients that this project did not write."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

import pytest
import pytest_asyncio

from safetybot.demo.homeserver import Homeserver
from tests.matrix.faulty import Door, door_to
from tests.matrix.foreign import ForeignClient
from tests.matrix.proxy import Proxy, proxy_to
from tests.matrix.scene import Foreign, Scene, open_scene

HERE = Path(__file__).parent
PASSWORD = "a password for tests"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Run every test of this folder in the one event loop in which the homeserver lives."""
    for item in items:
        if item.path.is_relative_to(HERE) and pytest_asyncio.is_async_test(item):
            item.add_marker(pytest.mark.asyncio(loop_scope="session"), append=False)


@pytest_asyncio.fixture(loop_scope="session")
async def foreign(homeserver: Homeserver, tmp_path: Path) -> AsyncIterator[Foreign]:
    """Make a person with a foreign client: `await foreign("ana")`.

    As clients are today, the device is signed by its owner and speaks only to signed devices; `signed=False` leaves
    both out. `account=` logs a further device into an existing account. Names are made unique for each test.
    """
    async with people(homeserver, tmp_path) as make:
        yield make


@pytest_asyncio.fixture(loop_scope="session")
async def proxy(homeserver: Homeserver) -> AsyncIterator[Proxy]:
    """A door in front of the homeserver that changes answers."""
    async with proxy_to(homeserver.url) as door:
        yield door


@pytest_asyncio.fixture(loop_scope="session")
async def door(homeserver: Homeserver) -> AsyncIterator[Door]:
    """A door in front of the homeserver that can be made to stick."""
    async with door_to(homeserver.url) as opened:
        yield opened


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def standing(homeserver: Homeserver, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Scene]:
    """One running bot for many tests: quick, and what one test does to it the next one meets."""
    folder = tmp_path_factory.mktemp("standing")
    async with people(homeserver, folder) as foreign, open_scene(homeserver, foreign, folder) as scene:
        yield scene


@pytest_asyncio.fixture(loop_scope="session")
async def unharmed(standing: Scene) -> AsyncIterator[None]:
    """Look after the test whether the standing bot is as it should be."""
    assert standing.bot.running, standing.bot.lines[-1]
    yield
    await standing.unharmed()


@asynccontextmanager
async def people(homeserver: Homeserver, folder: Path) -> AsyncIterator[Foreign]:
    async with AsyncExitStack() as open_clients:

        async def make(name: str, *, signed: bool = True, account: str | None = None) -> ForeignClient:
            client = await open_clients.enter_async_context(ForeignClient.start(homeserver.url))
            user = account or await homeserver.register(_unique(name, folder), PASSWORD)
            await client.login(user, PASSWORD)
            if signed:
                await client.bootstrap()
                await client.isolate()
            return client

        yield make


def _unique(name: str, folder: Path) -> str:
    """Name a person after the test as well: the folder of a test exists once in a session."""
    return f"{name}-{folder.name}".lower()
