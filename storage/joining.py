"""One conversation becomes part of another: each row of it is opened, and sealed anew where it now belongs.

Nothing that somebody has said and nobody has handled is lost, and nothing more goes to where the reporter no longer is.
"""

from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Row, bindparam, delete, select, update

from safetybot.core.conversation import Conversation
from safetybot.core.events import DeliveryFailed
from safetybot.core.outgoing import OutgoingKind
from storage.fields import EVENT, KEPT, SAID, UNREADABLE
from storage.sealing import DataKey, UnopenedError
from storage.tables import inbox, outbox, said, unreadable
from storage.turns import UNSENT
from storage.work import Work

FAILED: Final = "failed"
MOVED: Final = "moved"
"""Why something was given up: the reporter is elsewhere now."""

_WORDS: Final = (OutgoingKind.SAY, OutgoingKind.UNENCRYPTED)
_OF_THE_OLD: Final = [kind.value for kind in (OutgoingKind.WITHDRAW, OutgoingKind.TRUST, OutgoingKind.NEUTRAL)]

_SAID: Final = update(said).where(said.c.id == bindparam("which"))
_INBOX: Final = update(inbox).where(inbox.c.number == bindparam("which"))
_UNREADABLE: Final = update(unreadable).where(unreadable.c.id_hash == bindparam("which"))
_OUTBOX: Final = update(outbox).where(outbox.c.id == bindparam("which"))


async def take_words(work: Work, id: str, other: str) -> None:
    """What was said in `other` is said in `id`, in the order in which it was said in both."""
    old, new = await work.key(other), await work.key(id)
    for row in await work.rows(select(said).where(said.c.conversation == other)):
        one = SAID.open(old, row.id, row.content)
        message = work.blind.hash("said", id, one.message) if one.message else None
        content = SAID.seal(new, row.id, one)
        await work.run(_SAID, {"which": row.id, "conversation": id, "message_hash": message, "content": content})


async def take_arrivals(work: Work, id: str, other: str) -> None:
    """What has come in for `other` and is not handled, or waits for its key, has come in for `id`.

    What the bot itself had to tell about `other` is of no use any more, and what does not open is lost already.
    """
    old, new = await work.key(other), await work.key(id)
    kept = inbox.c.conversation == other, inbox.c.content.is_not(None)
    for row in await work.rows(select(inbox).where(*kept)):
        content = _resealed_event(row, old, new)
        if content is not None:
            await work.run(_INBOX, {"which": row.number, "conversation": id, "content": content})
    for row in await work.rows(select(unreadable).where(unreadable.c.conversation == other)):
        try:
            content = UNREADABLE.seal(new, row.id_hash.hex(), UNREADABLE.open(old, row.id_hash.hex(), row.content))
        except UnopenedError:
            continue
        await work.run(_UNREADABLE, {"which": row.id_hash, "conversation": id, "content": content})


async def readdress(work: Work, before: Conversation, beside: Conversation) -> list[DeliveryFailed]:
    """What has not gone out to the reporter of `before` goes to where `beside` is, each as a message of its own.

    Edits and withdrawals of what was said at the old address, and what was meant for whoever is there, mean nothing at
    the new one. What may be out already is given up, so that it is not tried there again; what is returned tells so.
    """
    key = await work.key(before.id)
    address = work.blind.hash("address", before.transport, before.address)
    unsent = outbox.c.conversation == before.id, outbox.c.address_hash == address, outbox.c.state.in_(UNSENT)
    await work.run(delete(outbox).where(*unsent, outbox.c.doubted_at.is_(None), outbox.c.kind.in_(_OF_THE_OLD)))
    heads = await work.rows(select(outbox).where(*unsent).order_by(outbox.c.number))
    carried = outbox.c.target.in_([row.id for row in heads]), outbox.c.merged == 1
    doubts = {row.id: row.doubted_at for row in heads}
    told = []
    for row in (*heads, *await work.rows(select(outbox).where(*carried))):
        head = row.id if row.id in doubts else row.target
        try:
            kept = KEPT.open(key, row.id, row.kept)
        except UnopenedError:
            continue  # it is given up, and told, when its turn comes
        if (doubted_at := doubts[head]) is None:
            target = None if row.id == head else head
            moved = KEPT.seal(key, row.id, replace(kept, address=beside.address))
            values = {
                "transport": beside.transport,
                "address_hash": _new(work, beside),
                "kept": moved,
                "target": target,
            }
        else:
            values = {"state": FAILED, "reason": MOVED, "ended_at": doubted_at, "letter": None}
            if row.id == head and row.kind in _WORDS:
                told.append(_in_doubt(row.id, before.id, kept.key, doubted_at))
        await work.run(_OUTBOX, {"which": row.id, **values})
    return told


def _new(work: Work, beside: Conversation) -> bytes:
    return work.blind.hash("address", beside.transport, beside.address)


def _in_doubt(row: str, conversation: str, key: str | None, at: datetime) -> DeliveryFailed:
    return DeliveryFailed(id=f"failed:{row}", at=at, conversation=conversation, key=key, reason=MOVED, perhaps=True)


def _resealed_event(row: Row[Any], old: DataKey, new: DataKey) -> bytes | None:
    try:
        event = EVENT.open(old, row.id_hash.hex(), row.content)
    except UnopenedError:
        return None
    return EVENT.seal(new, row.id_hash.hex(), event) if hasattr(event, "origin") else None
