"""The memory of when the server limited our sending."""

from datetime import UTC, datetime, timedelta

from safetybot.engine.limited import last_limited, note_limited
from tests.town import Town

NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


async def test_the_last_time_is_remembered(town: Town) -> None:
    """Never at first; then the latest time of each transport, to the microsecond."""
    async with town.store.begin() as tx:
        assert await last_limited(tx, "matrix") is None
    for at in (NOON, NOON + timedelta(microseconds=1)):
        async with town.store.begin() as tx:
            await note_limited(tx, "matrix", at)

    async with town.store.begin() as tx:
        assert await last_limited(tx, "signal") is None
        assert await last_limited(tx, "matrix") == NOON + timedelta(microseconds=1)
