"""What a transport has received, as it came. It is kept before anybody looks at it, and erased once it has become
events: then they are what is kept.

A line belongs to nobody yet, so it is sealed with the house's key.
"""

import uuid
from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Row, bindparam, delete, select, update

from safetybot.core.ports import Raw
from storage.sealing import UnopenedError
from storage.tables import arrived
from storage.work import Work

WAITING: Final = "waiting"
ASIDE: Final = "aside"

_LINE: Final = arrived.c.content

# Built once: these are run for every single message.
_WAITING: Final = (
    select(arrived)
    .where(arrived.c.transport == bindparam("whose"), arrived.c.state == WAITING)
    .order_by(arrived.c.number)
    .limit(bindparam("most"))
)
_TAKEN: Final = delete(arrived).where(arrived.c.number.in_(bindparam("numbers", expanding=True)))


async def keep(work: Work, transport: str, lines: Sequence[bytes], now: datetime) -> None:
    """Keep these lines, sealed, in their order."""
    ids = [uuid.uuid4().hex for _ in lines]
    rows = [
        {
            "id": id,
            "transport": transport,
            "state": WAITING,
            "received_at": now,
            "content": work.house.seal(arrived.name, _LINE.name, id, line),
        }
        for id, line in zip(ids, lines, strict=True)
    ]
    await work.add_all(arrived, rows)


async def waiting(work: Work, transport: str, most: int) -> tuple[Sequence[Raw], Sequence[Row[Any]]]:
    """What waits, oldest first; and the rows that do not open, which are set aside: they stand in nobody's way."""
    found, damaged = list[Raw](), list[Row[Any]]()
    for row in await work.rows(_WAITING, {"whose": transport, "most": most}):
        try:
            found.append(Raw(row.number, work.house.open(arrived.name, _LINE.name, row.id, row.content)))
        except UnopenedError:
            damaged.append(row)
    await set_aside(work, [row.number for row in damaged])
    return found, damaged


async def taken(work: Work, numbers: Sequence[int]) -> None:
    """Erase what has become events."""
    if numbers:
        await work.run(_TAKEN, {"numbers": list(numbers)})


async def set_aside(work: Work, numbers: Sequence[int]) -> None:
    """Keep these out of the way."""
    if numbers:
        await work.run(update(arrived).where(arrived.c.number.in_(numbers)).values(state=ASIDE))


async def purge(work: Work, before: datetime) -> None:
    """Erase what has come before then, and was never taken."""
    await work.run(delete(arrived).where(arrived.c.received_at < before))
