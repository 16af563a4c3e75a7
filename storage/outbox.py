"""What is to be sent, in order for each address. Once sent, a row loses its words and keeps what a later edit,
withdrawal or reaction needs.

The law of this file: once a row was handed out (`tried`), the server may have it, whatever happened since. It is only
followed by an edit or a withdrawal then, never taken out of the queue. One that was not can still be rewritten.

A row that edits or withdraws names the other by its row id (`target`); the transport's id of it is filled in when the
turn comes: the target stood before it in the same address's queue, so its fate is known by then.
"""

import uuid
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, Row, delete, func, select, update

from safetybot.core.events import DeliveryFailed
from safetybot.core.ports import Due, Outgoing, OutgoingKind
from storage.fields import KEPT, LETTER, Kept, Letter
from storage.inbox import Inbox
from storage.sealing import UnopenedError
from storage.tables import outbox
from storage.work import Work

WAITING: Final = "waiting"
SENT: Final = "sent"
FAILED: Final = "failed"

_TAKEN_BACK: Final = "…"
"""What a message says that was withdrawn while it was on its way: only ever seen until the withdrawal behind it."""


class Outbox:
    """Messages on their way out."""

    def __init__(self, work: Work, inbox: Inbox) -> None:
        self._work = work
        self._inbox = inbox

    async def put(
        self,
        *,
        kind: OutgoingKind,
        transport: str,
        address: str,
        body: str,
        conversation: str | None,
        now: datetime,
        key: str | None = None,
        told: bool = False,
        thread_key: str | None = None,
        alert: bool = False,
        about: str | None = None,
    ) -> None:
        """Queue it behind what is already waiting for that address. A key that is already there makes it an edit.

        What concerns a conversation that has just been forgotten is still sent, but bound to nobody.
        """
        if conversation is not None and await self._work.find_key(conversation) is None:
            conversation = key = about = thread_key = None
        letter = Letter(body, alert, told)
        about_hash = self._about_hash(conversation, about) if about else None
        target = None
        if key is not None:
            first = await self._first(conversation, key, self._address_hash(transport, address))
            if first is not None:
                unsent = first if first.state == WAITING else None
                for row in (unsent, await self._unsent_edit(first.id)):
                    if row is not None and not row.tried:
                        await self._rewrite(row, letter, about_hash)
                        return
                target = first.id
        await self._add(
            kind=kind,
            conversation=conversation,
            transport=transport,
            kept=Kept(address, key),
            letter=letter,
            now=now,
            target=target,
            key_hash=self._key_hash(conversation, key) if key else None,
            thread_hash=self._key_hash(conversation, thread_key) if thread_key else None,
            about_hash=about_hash,
        )

    async def withdraw(self, conversation: str, about: str, now: datetime) -> None:
        """Take back what was made from that message: unsent rows vanish, sent ones get a WITHDRAW behind them."""
        made = (
            outbox.c.conversation == conversation,
            outbox.c.about_hash == self._about_hash(conversation, about),
            outbox.c.withdrawn == 0,
        )
        key = await self._work.find_key(conversation)
        if key is None:
            return
        await self._work.run(delete(outbox).where(*made, outbox.c.state == WAITING, outbox.c.tried == 0))
        rows = await self._work.rows(select(outbox).where(*made, outbox.c.state != FAILED).order_by(outbox.c.number))
        for row in rows:
            kept = KEPT.open(key, row.id, row.kept)
            letter = LETTER.seal(key, row.id, Letter(_TAKEN_BACK)) if row.state == WAITING else None
            await self._change(row.id, withdrawn=1, letter=letter)
            await self._add(
                kind=OutgoingKind.WITHDRAW,
                conversation=conversation,
                transport=row.transport,
                kept=Kept(kept.address),
                letter=Letter(""),
                now=now,
                target=row.id,
            )
        self._work.erased = True

    async def due(self, now: datetime, busy: frozenset[str] = frozenset()) -> Sequence[Due]:
        """The first waiting row of each address that is due and whose address is not among `busy`."""
        while True:
            rows = await self._work.rows(
                select(outbox).where(outbox.c.number.in_(_heads()), outbox.c.next_at <= now).order_by(outbox.c.number)
            )
            found = [await self._open_or_give_up(row, now) for row in rows]
            if None not in found:
                break  # a row that was dropped lets the next one of its address come forward: look again
        due = [row for row in found if row is not None and row.outgoing.address not in busy]
        ids = [row.outgoing.id for row in due]
        if any(row.id in ids and not row.tried for row in rows):
            await self._work.run(update(outbox).where(outbox.c.id.in_(ids)).values(tried=1))
        return due

    async def next_due_at(self) -> datetime | None:
        """When the earliest of the rows whose turn it is may be sent."""
        at: datetime | None = await self._work.value(
            select(func.min(outbox.c.next_at)).where(outbox.c.number.in_(_heads()))
        )
        return at

    async def sent(self, id: str, message: str, now: datetime) -> None:
        """It is out: remember the transport's id of it, erase its content."""
        row = await self._row(outbox.c.id == id)
        if row is None:
            return  # forgotten while it was on its way
        if _is_done_with(row):
            await self._remove(id)
            return
        key = await self._work.key(row.conversation)
        kept = replace(KEPT.open(key, id, row.kept), message=message)
        await self._change(
            id,
            state=SENT,
            ended_at=now,
            letter=None,
            kept=KEPT.seal(key, id, kept),
            message_hash=self._message_hash(row.transport, message),
        )

    async def later(self, id: str, at: datetime) -> None:
        """Try again at `at`; counts the attempt."""
        await self._change(id, next_at=at, attempts=outbox.c.attempts + 1)

    async def failed(self, id: str, reason: str, now: datetime) -> None:
        """Given up: erase its content, let the next one of that address go."""
        await self._change(id, state=FAILED, reason=reason, ended_at=now, letter=None)

    async def key_of(self, transport: str, message: str) -> str | None:
        """The key of a message of ours, by the transport's id."""
        row = await self._row(outbox.c.message_hash == self._message_hash(transport, message))
        return None if row is None else (await self._kept(row)).key

    async def conversation_of(self, transport: str, message: str) -> str | None:
        """Whose conversation a message of ours is about."""
        row = await self._row(outbox.c.message_hash == self._message_hash(transport, message))
        return None if row is None else row.conversation

    async def purge(self, before: datetime) -> None:
        """Delete what belongs to no conversation and was sent or given up before then."""
        await self._work.run(delete(outbox).where(outbox.c.conversation.is_(None), outbox.c.ended_at < before))

    async def _open_or_give_up(self, row: Row[Any], now: datetime) -> Due | None:
        """A row that does not open cannot be sent. It must not hold up the others, nor go unnoticed."""
        try:
            return await self._open(row)
        except UnopenedError:
            await self.failed(row.id, "unopened", now)
            event = DeliveryFailed(id=f"failed:{row.id}", at=now, conversation=None, key=None, reason="unopened")
            await self._inbox.put([event])
            return None

    async def _open(self, row: Row[Any]) -> Due | None:
        """The row ready to be sent. None when there is nothing to send any more; then it has been removed."""
        edits = None
        if row.target is not None:
            target = await self._row(outbox.c.id == row.target)
            if target is not None and target.state == SENT:
                edits = (await self._kept(target)).message
            elif row.kind == OutgoingKind.WITHDRAW:
                await self._remove(row.id)  # what it takes back never came out
                return None
            else:
                await self._change(row.id, target=None)  # what it edits never came out: it takes its place
        kept = await self._kept(row)
        letter = LETTER.open(await self._work.key(row.conversation), row.id, row.letter)
        outgoing = Outgoing(
            id=row.id,
            transport=row.transport,
            kind=OutgoingKind(row.kind),
            address=kept.address,
            body=letter.body,
            edits=edits,
            thread=await self._thread(row),
            alert=letter.alert,
        )
        return Due(outgoing, row.conversation, kept.key, letter.told, row.attempts, row.created_at)

    async def _thread(self, row: Row[Any]) -> str | None:
        """The transport's id of the thread's first message; None when that never came out."""
        if row.thread_hash is None:
            return None
        named = _named(row.conversation, row.thread_hash, row.address_hash)
        first = await self._row(*named, outbox.c.state == SENT)
        return None if first is None else (await self._kept(first)).message

    async def _add(
        self,
        *,
        kind: OutgoingKind,
        conversation: str | None,
        transport: str,
        kept: Kept,
        letter: Letter,
        now: datetime,
        **more: Any,
    ) -> None:
        id = uuid.uuid4().hex
        key = await self._work.key(conversation)
        values = {
            "id": id,
            "conversation": conversation,
            "transport": transport,
            "kind": kind.value,
            "state": WAITING,
            "address_hash": self._address_hash(transport, kept.address),
            "next_at": now,
            "created_at": now,
            "kept": KEPT.seal(key, id, kept),
            "letter": LETTER.seal(key, id, letter),
            **more,
        }
        await self._work.run(outbox.insert().values(values))

    async def _rewrite(self, row: Row[Any], letter: Letter, about_hash: bytes | None) -> None:
        """Say something else in a row that nobody has seen yet. Who asked to be told of it, is."""
        key = await self._work.key(row.conversation)
        before = LETTER.open(key, row.id, row.letter)
        letter = replace(letter, told=letter.told or before.told, alert=letter.alert or before.alert)
        await self._change(row.id, letter=LETTER.seal(key, row.id, letter), about_hash=about_hash or row.about_hash)

    async def _first(self, conversation: str | None, key: str, address_hash: bytes) -> Row[Any] | None:
        """The message that has this key at this address, sent or about to be; not its edits."""
        named = _named(conversation, self._key_hash(conversation, key), address_hash)
        return await self._row(*named, outbox.c.state != FAILED, outbox.c.withdrawn == 0)

    async def _unsent_edit(self, target: str) -> Row[Any] | None:
        return await self._row(
            outbox.c.target == target, outbox.c.state == WAITING, outbox.c.kind != OutgoingKind.WITHDRAW.value
        )

    async def _row(self, *where: ColumnElement[bool]) -> Row[Any] | None:
        """The latest row of that description."""
        return await self._work.row(select(outbox).where(*where).order_by(outbox.c.number.desc()).limit(1))

    async def _kept(self, row: Row[Any]) -> Kept:
        return KEPT.open(await self._work.key(row.conversation), row.id, row.kept)

    async def _change(self, id: str, **changes: Any) -> None:
        await self._work.run(update(outbox).where(outbox.c.id == id).values(changes))

    async def _remove(self, id: str) -> None:
        await self._work.run(delete(outbox).where(outbox.c.id == id))

    def _address_hash(self, transport: str, address: str) -> bytes:
        return self._work.blind.hash("address", transport, address)

    def _key_hash(self, conversation: str | None, key: str) -> bytes:
        return self._work.blind.hash("key", conversation or "", key)

    def _about_hash(self, conversation: str | None, about: str) -> bytes:
        return self._work.blind.hash("about", conversation or "", about)

    def _message_hash(self, transport: str, message: str) -> bytes:
        return self._work.blind.hash("message", transport, message)


def _heads() -> Any:
    """The numbers of the rows whose turn it is: the first that waits for each address."""
    return select(func.min(outbox.c.number)).where(outbox.c.state == WAITING).group_by(outbox.c.address_hash)


def _named(conversation: str | None, key_hash: bytes, address_hash: bytes) -> tuple[ColumnElement[bool], ...]:
    """The message with this key: not its edits, and not one in another room, where it could not be edited."""
    return (
        outbox.c.conversation == conversation,
        outbox.c.key_hash == key_hash,
        outbox.c.address_hash == address_hash,
        outbox.c.target.is_(None),
    )


def _is_done_with(row: Row[Any]) -> bool:
    """Whether nobody can ask for this row once it is sent."""
    if row.kind == OutgoingKind.WITHDRAW:
        return True
    if row.about_hash is not None:
        return False  # its withdrawal may come
    if row.target is not None:
        return True  # an edit: the first version keeps the key
    return row.conversation is None and row.key_hash is None
