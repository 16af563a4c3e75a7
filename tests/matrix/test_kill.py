"""The bot is killed, again and again, while people write both ways: nothing is lost, nothing is repeated.

Short runs of what `make kill` does at length.
"""

import asyncio
from pathlib import Path

import pytest

from safetybot.demo.homeserver import Homeserver
from tests.kill.crowd import crowd
from tests.kill.matrix_steps import matrix_steps
from tests.matrix.conftest import Foreign, people
from tests.postgres import PostgresServer, fresh_database

KILLS = 10
"""For each database."""
pytestmark = pytest.mark.timeout(300)


async def test_twenty_kills_lose_nothing_and_repeat_nothing(
    homeserver: Homeserver, postgres: PostgresServer, tmp_path: Path
) -> None:
    """SIGKILL at random moments, half of the kills on each database: every message once, in order, both ways."""

    async def on(url: str, name: str, seed: int) -> None:
        folder = tmp_path / f"{name}-{tmp_path.name}"
        folder.mkdir()
        async with people(homeserver, folder) as foreign:
            tally = await crowd(homeserver, foreign, folder, url=url, kills=KILLS, rooms=4, seed=seed)
        assert tally.good, f"{name}: {tally}"

    async with fresh_database(postgres) as url, asyncio.TaskGroup() as group:
        group.create_task(on(f"sqlite+aiosqlite:///{tmp_path}/safetybot.db", "sqlite", 20))
        group.create_task(on(url, "postgresql", 21))


async def test_killed_at_every_two_hundredth_step(homeserver: Homeserver, foreign: Foreign, tmp_path: Path) -> None:
    """Of the way of two messages, one in each direction, each request and each statement of both stores included."""
    url = f"sqlite+aiosqlite:///{tmp_path}/safetybot.db"
    tally = await matrix_steps(homeserver, foreign, tmp_path, url=url, stride=200, first=100)
    assert tally.good, tally
