"""One Signal service for all tests here; `make test-signal` runs them."""

import shutil
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.signal.place import Place, PlaceError, open_place
from tests.signal.scene import Setting, open_setting

HERE = Path(__file__).parent


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Collect this folder only where it is asked for by name: it is a stage of its own."""
    asked = [Path(argument.partition("::")[0]).resolve() for argument in config.args]
    return None if any(path.is_relative_to(HERE) for path in asked) else True


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Run every test of this folder in the one event loop in which the service lives."""
    for item in items:
        if item.path.is_relative_to(HERE) and pytest_asyncio.is_async_test(item):
            item.add_marker(pytest.mark.asyncio(loop_scope="session"), append=False)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def place() -> AsyncIterator[Place]:
    """Where real signal-cli finds our service; take a number of your own for each account."""
    folder = Path(tempfile.mkdtemp(prefix="signal-"))  # not pytest's: the name of a socket must be short
    try:
        async with open_place(folder) as place:
            yield place
    except PlaceError as error:
        pytest.skip(f"real signal-cli cannot run here: {error}")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def setting(place: Place, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Setting]:
    """One running bot for all tests; take a person of your own for each."""
    async with open_setting(place, tmp_path_factory.mktemp("setting")) as setting:
        yield setting
