"""A program that accepts events and says so after each commit: the one whose power is cut.

It prints the number of the batch, and what was on the disk at that moment: which generation of SQLite's log, how much
of it is committed, and a checksum of the data file.
"""

import asyncio
import sys
import zlib
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from storage.store import Store
from tests.storage.samples import KEY, address_of, message, reporter

LOG_HEADER, FRAME_HEADER, PAGE = 32, 24, 4096
FORGET_EVERY = 9


@dataclass(frozen=True)
class Acknowledged:
    """What the program knew to be on the disk."""

    batch: int = -1
    generation: str = ""
    committed: int = 0
    data: int = 0

    @classmethod
    def parse(cls, line: str) -> "Acknowledged":
        batch, generation, committed, data = line.split()
        return cls(int(batch), generation, int(committed), int(data))

    def __str__(self) -> str:
        return f"{self.batch} {self.generation} {self.committed} {self.data}"


def on_disk(file: Path, batch: int = -1) -> Acknowledged:
    """Read data file and log as they are now."""
    log = log_of(file).read_bytes()
    generation = log[16:24]
    committed = 0
    for start in range(LOG_HEADER, len(log), FRAME_HEADER + PAGE):
        if log[start + 8 : start + 16] != generation:
            break  # left over from the generation before
        if any(log[start + 4 : start + 8]):  # the last page of a transaction
            committed = start + FRAME_HEADER + PAGE
    return Acknowledged(batch, generation.hex() or "none", committed, zlib.crc32(file.read_bytes()))


def log_of(file: Path) -> Path:
    """SQLite's log beside a data file."""
    return file.with_name(f"{file.name}-wal")


def ids_of(batch: int) -> list[str]:
    """The events that are accepted together."""
    return [f"event {batch} {number}" for number in range(1 + batch % 4)]


async def write(file: Path, batches: int | None) -> None:
    """Accept one batch after the other. Now and then somebody is forgotten, which empties SQLite's log."""
    store = await Store.open(address_of(file), KEY)
    for batch in count() if batches is None else range(batches):
        words = "words " * (batch % 7 * 30)
        forgotten = reporter(f"!forgotten-{batch}")
        forgets = batch % FORGET_EVERY == 0
        async with store.begin() as tx:
            room = reporter(f"!room-{batch % FORGET_EVERY}")
            await tx.inbox.put([message(id, words, room) for id in ids_of(batch)])
            if forgets:
                await tx.inbox.put([message(f"forgotten {batch}", words, forgotten)])
            await tx.positions.set("matrix", str(batch))
        if forgets:
            async with store.begin() as tx:
                found = await tx.conversations.of_address("matrix", forgotten.address)
                assert found is not None
                await tx.conversations.forget(found.id)
        sys.stdout.write(f"{on_disk(file, batch)}\n")
        sys.stdout.flush()
    await store.close()


if __name__ == "__main__":
    asyncio.run(write(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else None))
