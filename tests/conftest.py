"""Fixtures for conversations."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.town import Town, open_town


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    """A bot in a small town, with nobody in it yet."""
    async with open_town(tmp_path) as town:
        yield town
