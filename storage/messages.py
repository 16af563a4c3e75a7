"""Rows of the outbox as messages: which one has a key, what edits it, and which are done with once they are sent."""

from typing import Any

from sqlalchemy import ColumnElement, Row

from safetybot.core.outgoing import OutgoingKind
from storage.tables import outbox
from storage.turns import UNSENT


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
    return row.conversation is None and row.key_hash is None
