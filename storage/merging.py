"""Several waiting messages in one, for a server that limits how many we may send.

The first row carries those behind it: they are MERGED, name it as their target, and go out with it. The words of what
was merged stay (sealed, until the conversation is forgotten): when one of the messages is withdrawn, the others are
shown without it.
"""

import json
from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import Row, select, update

from safetybot.core.outgoing import OutgoingKind
from storage.fields import LETTER
from storage.sealing import UnopenedError
from storage.tables import outbox
from storage.turns import WAITING
from storage.work import Work

MERGED: Final = "merged"

MOST: Final = 50
LONGEST: Final = 20_000
"""Bytes as they are written: with encryption, and twice in an edit, an event still stays under its 64 KiB."""


async def merge(work: Work, head: Row[Any]) -> bool:
    """Let a row that is about to go out carry what waits behind it and is of its kind. Whether it carries something."""
    if head.merged or not _plain(head):
        return bool(head.merged)
    behind = await work.rows(
        select(outbox)
        .where(
            outbox.c.state == WAITING,
            outbox.c.address_hash == head.address_hash,
            outbox.c.conversation == head.conversation,
            outbox.c.number > head.number,
        )
        .order_by(outbox.c.number)
        .limit(MOST)
    )
    size, carried = await _size(work, head), list[str]()
    for row in behind:
        if not _plain(row) or (row.kind, row.thread_hash) != (head.kind, head.thread_hash):
            break
        try:
            size += await _size(work, row)
        except UnopenedError:
            break  # damaged: its own turn comes, and it is given up alone
        if size > LONGEST:
            break
        carried.append(row.id)
    if carried:
        members = update(outbox).where(outbox.c.id.in_(carried))
        await work.run(members.values(state=MERGED, target=head.id, merged=1))
        await work.run(update(outbox).where(outbox.c.id == head.id).values(merged=1))
    return bool(carried)


async def parts(work: Work, head: str) -> Sequence[Row[Any]]:
    """What this row carries, itself included, without what was withdrawn; in order."""
    return await work.rows(
        select(outbox)
        .where((outbox.c.id == head) | (outbox.c.target == head), outbox.c.merged == 1, outbox.c.withdrawn == 0)
        .order_by(outbox.c.number)
    )


async def body(work: Work, head: str) -> tuple[str, list[str]]:
    """What is said in all of them; and the ids of those that are damaged, which are left out."""
    said, damaged = list[str](), list[str]()
    for row in await parts(work, head):
        try:
            said.append(LETTER.open(await work.key(row.conversation), row.id, row.letter).body)
        except UnopenedError:
            damaged.append(row.id)
    return "\n".join(said), damaged


def _plain(row: Row[Any]) -> bool:
    """Whether a row can be one of several: nothing hangs on its being a message of its own.

    A post with a key is edited later, and an answer whose fate is reported is shown with it; a question's key only says
    what a reaction on it answers. A page is always one: it wakes somebody, and its fate is written down.
    """
    own = row.key_hash is not None and row.kind != OutgoingKind.SAY
    spoken = row.kind in (OutgoingKind.SAY, OutgoingKind.POST)
    fresh = row.doubted_at is None and row.attempts == 0
    return spoken and fresh and not own and row.target is None and row.conversation is not None and not row.withdrawn


async def _size(work: Work, row: Row[Any]) -> int:
    letter = LETTER.open(await work.key(row.conversation), row.id, row.letter)
    return LONGEST + 1 if letter.told or letter.alert or letter.mentions else len(json.dumps(letter.body))
