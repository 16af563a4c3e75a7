"""The database server is killed while events are being accepted: what was acknowledged is there, once."""

import asyncio
import os
import signal
from itertools import count
from pathlib import Path

from safetybot.engine.mailbox import StoredMailbox
from safetybot.engine.watch import WatchedStore
from safetybot.i18n import Voice
from storage.store import Store
from tests.postgres import PostgresServer, fresh_database
from tests.storage.samples import KEY, message
from tests.town import TurnedClock

KILLS = 3
BETWEEN = 25
"""So many events are accepted between two kills."""


async def test_a_database_server_that_is_killed(postgres: PostgresServer) -> None:
    """SIGKILL for every process of the server, three times: the mailbox waits, and goes on by itself."""
    voice = Voice(("en",), "en", team="safety team")
    async with fresh_database(postgres) as url:
        store = await Store.open(url, KEY)
        clock = TurnedClock()
        watched = WatchedStore(store, clock, _nothing)
        mailbox = StoredMailbox("matrix", watched, _nothing, voice.calls_for_help, clock)
        accepted: list[str] = []
        enough = asyncio.Event()

        async def accept() -> None:
            for number in count():
                await mailbox.accept([message(f"event {number}")], position=str(number))
                accepted.append(f"event {number}")
                if len(accepted) % BETWEEN == 0:
                    enough.set()

        accepting = asyncio.create_task(accept())
        try:
            for _ in range(KILLS):
                enough.clear()
                await asyncio.wait_for(enough.wait(), 60)
                _kill(postgres)
                known = len(accepted)
                await asyncio.to_thread(postgres.start)
            enough.clear()
            await asyncio.wait_for(enough.wait(), 60)
            assert len(accepted) > known
        finally:
            accepting.cancel()
            await asyncio.gather(accepting, return_exceptions=True)
            assert accepting.cancelled(), accepting.exception()
        position = int(await mailbox.position() or -1)
        async with store.begin() as tx:
            assert await tx.inbox.known(accepted) == set(accepted)
            assert await tx.inbox.put([message(f"event {number}") for number in range(position + 1)]) == 0
        await store.close()
    assert position in (len(accepted) - 1, len(accepted))  # the last may be written, but not acknowledged


def _kill(server: PostgresServer) -> None:
    """No last word from any process of it."""
    file = server.folder / "data" / "postmaster.pid"
    main = int(file.read_text().splitlines()[0])
    children = Path(f"/proc/{main}/task/{main}/children").read_text().split()
    for process in (main, *map(int, children)):
        os.kill(process, signal.SIGKILL)
    server.stop()
    file.unlink()


def _nothing() -> None: ...
