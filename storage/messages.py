"""Rows of the outbox as messages: which one has a key, what edits it, and which are done with once they are sent."""

import uuid
from datetime import datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, Row, bindparam, select, update

from safetybot.core.outgoing import OutgoingKind
from storage.fields import KEPT, LETTER, Kept, Letter
from storage.tables import outbox
from storage.turns import UNSENT
from storage.work import Work

SENT: Final = "sent"
FAILED: Final = "failed"

# Built once: these are run for every single message.
ROW: Final = select(outbox).where(outbox.c.id == bindparam("which"))
_BY_ID: Final = update(outbox).where(outbox.c.id == bindparam("which"))


async def add(
    work: Work,
    *,
    kind: OutgoingKind,
    conversation: str | None,
    transport: str,
    kept: Kept,
    letter: Letter,
    now: datetime,
    state: str,
    **more: Any,
) -> None:
    """Put a row at the end of its queue; `more` are other columns of it."""
    id = uuid.uuid4().hex
    key = await work.key(conversation)
    values = {
        "id": id,
        "conversation": conversation,
        "transport": transport,
        "kind": kind.value,
        "state": state,
        "address_hash": address_hash(work, transport, kept.address),
        "next_at": now,
        "created_at": now,
        "kept": KEPT.seal(key, id, kept),
        "letter": LETTER.seal(key, id, letter),
        **more,
    }
    await work.run(outbox.insert(), values)


async def change(work: Work, id: str, **changes: Any) -> None:
    """Write other values into a row."""
    await work.run(_BY_ID, {"which": id, **changes})


def address_hash(work: Work, transport: str, address: str) -> bytes:
    """What keeps the order of what goes to one address."""
    return work.blind.hash("address", transport, address)


def own_hash(work: Work, what: str, conversation: str | None, value: str) -> bytes:
    """To find a row by a name that is known within its conversation only."""
    return work.blind.hash(what, conversation or "", value)


def named_message(conversation: str | None, key_hash: bytes, address_hash: bytes) -> tuple[ColumnElement[bool], ...]:
    """The message with this key: not its edits, and not one in another room, where it could not be edited."""
    return (
        outbox.c.conversation == conversation,
        outbox.c.key_hash == key_hash,
        outbox.c.address_hash == address_hash,
        outbox.c.target.is_(None),
    )


def unsent_edits(target: str) -> tuple[ColumnElement[bool], ...]:
    """The edits of this message that are not out yet."""
    return (
        outbox.c.target == target,
        outbox.c.merged == 0,
        outbox.c.kind != OutgoingKind.WITHDRAW.value,
        outbox.c.state.in_(UNSENT),
    )


def is_done_with(row: Row[Any]) -> bool:
    """Whether nobody can ask for this row once it is sent."""
    if row.kind == OutgoingKind.WITHDRAW:
        return True
    if row.about_hash is not None:
        return False  # its withdrawal may come
    if row.target is not None:
        return True  # an edit: the first version keeps the key
    if row.withdrawn:
        return False  # its withdrawal stands behind it
    return row.conversation is None and row.key_hash is None
