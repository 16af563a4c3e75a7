"""Whose turn it is in the outbox: the first waiting row of each queue, the most urgent queue first.

What is held has no turn and stands in nobody's way: it is as if it were said only when it is released.

A queue is one conversation at one address. An emergency cannot pass what its own conversation has waiting: so a queue
is as urgent as the most urgent row in it, and what stands before that row goes first, and fast.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any, Final

from sqlalchemy import Row, Select, and_, bindparam, delete, func, or_, select, update

from safetybot.core.outgoing import Lane, OutgoingKind
from safetybot.core.ports import Leave
from storage.tables import outbox
from storage.work import Work

WAITING: Final = "waiting"
HELD: Final = "held"
UNSENT: Final = (WAITING, HELD)

_SEEN: Final = 64
"""So many queues are looked at in one turn; far more than can be on their way at once."""


async def heads(work: Work, now: datetime, leave: Mapping[str, Leave], busy: Collection[str]) -> Sequence[Row[Any]]:
    """The rows whose turn it is and whose time has come, as many of them as each transport may be given.

    They have one column more than the outbox: `turn_lane`, how urgent their queue is.
    """
    able = tuple((name, given.lane) for name, given in leave.items() if given.most > 0)
    statement = _heads(able, tuple(leave))
    rows = await work.rows(statement, {"now": now, "most": _SEEN + len(busy)})
    room = {name: given.most for name, given in leave.items()}
    chosen = []
    for row in rows:
        if queue_of(row) not in busy and room.setdefault(row.transport, 1) > 0:
            room[row.transport] -= 1
            chosen.append(row)
    return chosen


async def next_due_at(work: Work, busy: Collection[str]) -> datetime | None:
    """When the earliest of the rows whose turn it is may be sent, apart from the queues that are `busy`."""
    rows = await work.rows(_EARLIEST, {"most": len(busy) + 1})
    return next((row.next_at for row in rows if queue_of(row) not in busy), None)


async def hold(work: Work, id: str, doubted_at: datetime | None) -> bool:
    """Take a row out of its turn; whether what releases it waits already.

    One that is bound to nobody is dropped: nobody could ever release it.
    """
    await work.run(delete(outbox).where(outbox.c.id == id, outbox.c.conversation.is_(None)))
    waiting = outbox.c.id == id, outbox.c.state == WAITING
    await work.run(update(outbox).where(*waiting).values(state=HELD, doubted_at=doubted_at))
    whose = select(outbox.c.conversation).where(outbox.c.id == id).scalar_subquery()
    trust = outbox.c.conversation == whose, outbox.c.kind == OutgoingKind.TRUST.value, outbox.c.state == WAITING
    return await work.row(select(outbox.c.id).where(*trust).limit(1)) is not None


async def release(work: Work, conversation: str, now: datetime) -> None:
    """Let what is held of a conversation have its turn again, in its old order, as if it had been said now."""
    held = outbox.c.conversation == conversation, outbox.c.state == HELD
    await work.run(update(outbox).where(*held).values(state=WAITING, attempts=0, created_at=now, next_at=now))


def queue_of(row: Row[Any]) -> str:
    """What keeps its order."""
    return f"{row.address_hash.hex()}:{row.conversation or ''}"


_TURNS: Final = (
    select(func.min(outbox.c.number).label("number"), func.min(outbox.c.lane).label("lane"))
    .where(outbox.c.state == WAITING)
    .group_by(outbox.c.address_hash, outbox.c.conversation)
    .subquery()
)
"""For each queue the number of the row whose turn it is, and its most urgent lane."""

_EARLIEST: Final = (
    select(outbox.c.next_at, outbox.c.address_hash, outbox.c.conversation)
    .join(_TURNS, outbox.c.number == _TURNS.c.number)
    .order_by(outbox.c.next_at)
    .limit(bindparam("most"))
)


@cache
def _heads(lanes: tuple[tuple[str, Lane], ...], known: tuple[str, ...]) -> Select[Any]:
    """The heads of all queues whose time has come: of each transport that may be given something what is urgent enough,
    and what is meant for one that is not known.
    """
    may_go = [and_(outbox.c.transport == name, _TURNS.c.lane <= lane.value) for name, lane in lanes]
    return (
        select(outbox, _TURNS.c.lane.label("turn_lane"))
        .join(_TURNS, outbox.c.number == _TURNS.c.number)
        .where(outbox.c.next_at <= bindparam("now", type_=outbox.c.next_at.type))
        .where(or_(outbox.c.transport.not_in(known), *may_go))
        .order_by(_TURNS.c.lane, outbox.c.number)
        .limit(bindparam("most"))
    )
