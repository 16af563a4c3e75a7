"""What is to be sent, in order for each queue: one conversation at one address. Once sent, a row loses its words (but
for what was merged, see `merging`) and keeps what a later edit, withdrawal or reaction needs.

The law of this file: once a row was handed out, the server may have it. It is only followed by an edit or a withdrawal
then, never rewritten nor taken out of the queue – until it is known that it surely did not go out.

A row that edits or withdraws names the other by its row id (`target`); the transport's id of it is filled in when the
turn comes: the target stood before it in the same queue, so its fate is known by then.

`doubted_at` says since when a row may be out without our knowing: it is set before the row is handed out, and cleared
only by the news that it surely did not go out. Killed in between, the doubt stays.
"""

from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, Row, bindparam, delete, select, update

from safetybot.core.events import DeliveryFailed
from safetybot.core.outgoing import Lane, Outgoing, OutgoingKind
from safetybot.core.ports import Due, Leave
from storage import erasing, merging, turns
from storage.fields import KEPT, LETTER, Kept, Letter
from storage.inbox import Inbox
from storage.messages import (
    FAILED,
    ROW,
    SENT,
    add,
    address_hash,
    change,
    is_done_with,
    named_message,
    own_hash,
    unsent_edits,
)
from storage.sealing import UnopenedError
from storage.tables import outbox
from storage.turns import HELD, UNSENT, WAITING
from storage.work import Work

# Built once: it is run for every single post in a thread.
_ROOT: Final = (
    select(outbox)
    .where(
        outbox.c.key_hash == bindparam("key"),
        outbox.c.address_hash == bindparam("address"),
        outbox.c.conversation == bindparam("whose"),
        outbox.c.target.is_(None),
        outbox.c.state == SENT,
    )
    .order_by(outbox.c.number.desc())
    .limit(1)
)


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
        lane: Lane = Lane.ORDINARY,
        mentions: Sequence[str] = (),
        held: bool = False,
    ) -> None:
        """Queue it behind what the same conversation has waiting for that address.

        A key that is already there makes it an edit. What concerns a conversation that has just been forgotten is still
        sent, but bound to nobody; if it is `held`, it is dropped.
        """
        if conversation is not None and await self._work.find_key(conversation) is None:
            if held:
                return
            conversation = key = about = thread_key = None
        letter = Letter(body, alert, told, tuple(mentions))
        about_hash = self._own_hash("about", conversation, about) if about else None
        target = None
        if key is not None:
            first = await self._first(conversation, key, self._address_hash(transport, address))
            if first is not None:
                unsent = first if first.state in UNSENT else None
                for row in (unsent, await self._row(*unsent_edits(first.id))):
                    if row is not None and row.doubted_at is None:
                        state = HELD if held else row.state
                        await self._rewrite(row, letter, about_hash, lane=min(lane.value, row.lane), state=state)
                        return
                target, held = first.id, held or first.state == HELD
        await add(
            self._work,
            kind=kind,
            conversation=conversation,
            transport=transport,
            kept=Kept(address, key),
            letter=letter,
            now=now,
            target=target,
            key_hash=self._own_hash("key", conversation, key) if key else None,
            thread_hash=self._own_hash("key", conversation, thread_key) if thread_key else None,
            about_hash=about_hash,
            lane=lane.value,
            state=HELD if held else WAITING,
        )

    async def withdraw(self, conversation: str, about: str, now: datetime) -> None:
        """Take back what was made from that message: unsent rows vanish, sent ones get a WITHDRAW behind them."""
        await erasing.withdraw(self._work, conversation, about, now)

    async def hide(self, conversation: str, address: str, now: datetime) -> None:
        """Take back all that was said at this address; a human's words that are not out are held, the bot's own go."""
        await erasing.hide(self._work, conversation, address, now)

    async def hush(self, conversation: str) -> None:
        """Drop what the bot itself has to say to the reporter and is not out."""
        await erasing.hush(self._work, conversation)

    async def erase(self, conversation: str, address: str, body: str, now: datetime) -> None:
        """Take back all that was said about the conversation elsewhere than at this address, before it is forgotten."""
        await erasing.erase(self._work, conversation, address, body, now)

    async def due(
        self, now: datetime, leave: Mapping[str, Leave], busy: Collection[str] = frozenset()
    ) -> Sequence[Due]:
        """The first waiting row of each queue that is due and not among `busy`: the most urgent, then the oldest first.

        `leave` says how much each transport may be given; one that is not named there is given one row.
        """
        while True:
            rows = await turns.heads(self._work, now, leave, busy)
            found = [await self._open_or_give_up(row, now, leave) for row in rows]
            if None not in found:
                break  # a row that was dropped lets the next one of its queue come forward: look again
        due = [row for row in found if row is not None]
        handed_out = [row.outgoing.id for row in due if row.doubted_at is None]
        if handed_out:
            await self._work.run(update(outbox).where(outbox.c.id.in_(handed_out)).values(doubted_at=now))
        return due

    async def next_due_at(self, busy: Collection[str] = frozenset()) -> datetime | None:
        """When the earliest of the rows whose turn it is may be sent."""
        return await turns.next_due_at(self._work, busy)

    async def hurry(self, now: datetime) -> None:
        """Let whatever waits for its time be due now."""
        waits = (outbox.c.state == WAITING, outbox.c.next_at > now)
        await self._work.run(update(outbox).where(*waits).values(next_at=now))

    async def seen(self, echoes: Mapping[str, str]) -> None:
        """The server has shown us these messages of ours (our id -> its id), before or instead of an answer to us.

        Somebody may have answered them already: they must be found. Whether they are out is no longer in doubt; the row
        stays where it is until the sender has looked at it.
        """
        if not echoes:
            return
        unsent = outbox.c.id.in_(list(echoes)), outbox.c.state.in_(UNSENT)
        for row in await self._work.rows(select(outbox).where(*unsent)):
            message = echoes[row.id]
            with suppress(UnopenedError):  # it is given up, and told, when its turn comes
                await self._change(row.id, **await self._found_by(row, message))
            if row.merged:
                await self._change_carried(row.id, message_hash=self._message_hash(row.transport, message))

    async def sent(self, id: str, message: str, now: datetime) -> None:
        """It is out: remember the transport's id of it, erase its content."""
        row = await self._work.row(ROW, {"which": id})
        if row is None:
            return  # forgotten while it was on its way
        if is_done_with(row):
            await self._remove(id)
            return
        changes: dict[str, Any] = {"state": SENT, "ended_at": now}
        if not row.merged:
            changes["letter"] = None
        # Damaged it cannot be found again; but it is out, and must not be sent once more.
        with suppress(UnopenedError):
            changes |= await self._found_by(row, message)
        await self._change(id, **changes)
        if row.merged:
            await self._change_carried(id, state=SENT, ended_at=now, message_hash=changes.get("message_hash"))

    async def later(self, id: str, at: datetime, doubted_at: datetime | None = None) -> None:
        """Try again at `at`; counts the attempt. `doubted_at` as in `Due`, after this attempt."""
        changes = {"next_at": at, "attempts": outbox.c.attempts + 1, "doubted_at": doubted_at}
        await self._work.run(update(outbox).where(outbox.c.id == id).values(changes))

    async def failed(self, id: str, reason: str, now: datetime) -> None:
        """Given up: erase its content, let the next one of its queue go."""
        given_up: dict[str, Any] = {"state": FAILED, "reason": reason, "ended_at": now, "letter": None}
        await self._change(id, **given_up)
        await self._change_carried(id, **given_up)

    async def hold(self, id: str, doubted_at: datetime | None = None) -> bool:
        """Keep it back, out of everybody's way, until `release`. `doubted_at` as in `Due`, after this attempt.

        Whether a TRUST of its conversation waits already, by which it will be released.
        """
        return await turns.hold(self._work, id, doubted_at)

    async def release(self, conversation: str, now: datetime) -> None:
        """What was held back of this conversation waits again, in its old order, as if it had been said now."""
        await turns.release(self._work, conversation, now)

    async def key_of(self, transport: str, message: str) -> str | None:
        """The key of a message of ours, by the transport's id."""
        keyed = outbox.c.message_hash == self._message_hash(transport, message), outbox.c.key_hash.is_not(None)
        row = await self._row(*keyed)
        return None if row is None else (await self._kept(row)).key

    async def conversation_of(self, transport: str, message: str) -> str | None:
        """Whose conversation a message of ours is about."""
        row = await self._row(outbox.c.message_hash == self._message_hash(transport, message))
        return None if row is None else row.conversation

    async def purge(self, before: datetime) -> None:
        """Delete what belongs to no conversation and was sent or given up before then."""
        await self._work.run(delete(outbox).where(outbox.c.conversation.is_(None), outbox.c.ended_at < before))

    async def _open_or_give_up(self, row: Row[Any], now: datetime, leave: Mapping[str, Leave]) -> Due | None:
        """A row that does not open cannot be sent. It must not hold up the others, nor go unnoticed."""
        try:
            may_merge = row.transport in leave and leave[row.transport].merge
            carries = await merging.merge(self._work, row) if may_merge else bool(row.merged)
            return await self._open(row, now, carries=carries)
        except UnopenedError:
            await self.failed(row.id, "unopened", now)
            await self._tell_unopened(row.id, now)
            return None

    async def _carried_words(self, head: str, now: datetime) -> str:
        """What is said in all the rows this one carries. One that is damaged is left out, and told."""
        words, damaged = await merging.body(self._work, head)
        for id in damaged:
            await self._change(id, withdrawn=1, letter=None)
            await self._tell_unopened(id, now)
        return words

    async def _tell_unopened(self, id: str, now: datetime) -> None:
        failed = DeliveryFailed(id=f"failed:{id}", at=now, conversation=None, key=None, reason="unopened")
        await self._inbox.put([failed])

    async def _open(self, row: Row[Any], now: datetime, *, carries: bool) -> Due | None:
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
            body=(carries and await self._carried_words(row.id, now)) or letter.body,
            edits=edits or kept.edits,
            thread=await self._thread(row),
            alert=letter.alert,
            mentions=letter.mentions,
        )
        return Due(
            outgoing=outgoing,
            conversation=row.conversation,
            key=kept.key,
            told=letter.told,
            attempts=row.attempts,
            created_at=row.created_at,
            queue=turns.queue_of(row),
            lane=Lane(row.turn_lane),
            message=kept.message or None,
            doubted_at=row.doubted_at,
        )

    async def _thread(self, row: Row[Any]) -> str | None:
        """The transport's id of the thread's first message; None when that never came out."""
        if row.thread_hash is None:
            return None
        named = {"key": row.thread_hash, "address": row.address_hash, "whose": row.conversation}
        first = await self._work.row(_ROOT, named)
        return None if first is None else (await self._kept(first)).message

    async def _rewrite(self, row: Row[Any], letter: Letter, about_hash: bytes | None, **changes: Any) -> None:
        """Say something else in a row that nobody has seen yet. Who was to be told, or to be mentioned, is."""
        key = await self._work.key(row.conversation)
        before = LETTER.open(key, row.id, row.letter)
        letter = replace(
            letter,
            told=letter.told or before.told,
            alert=letter.alert or before.alert,
            mentions=tuple(dict.fromkeys(before.mentions + letter.mentions)),
        )
        about_hash = about_hash or row.about_hash
        await self._change(row.id, letter=LETTER.seal(key, row.id, letter), about_hash=about_hash, **changes)

    async def _first(self, conversation: str | None, key: str, address_hash: bytes) -> Row[Any] | None:
        """The message that has this key at this address, sent or about to be; not its edits."""
        named = named_message(conversation, self._own_hash("key", conversation, key), address_hash)
        return await self._row(*named, outbox.c.state != FAILED, outbox.c.withdrawn == 0)

    async def _row(self, *where: ColumnElement[bool]) -> Row[Any] | None:
        """The latest row of that description."""
        return await self._work.row(select(outbox).where(*where).order_by(outbox.c.number.desc()).limit(1))

    async def _found_by(self, row: Row[Any], message: str) -> dict[str, Any]:
        """What makes a row found by the transport's id of it. Raises UnopenedError when it is damaged."""
        key = await self._work.key(row.conversation)
        kept = replace(KEPT.open(key, row.id, row.kept), message=message)
        return {"kept": KEPT.seal(key, row.id, kept), "message_hash": self._message_hash(row.transport, message)}

    async def _kept(self, row: Row[Any]) -> Kept:
        return KEPT.open(await self._work.key(row.conversation), row.id, row.kept)

    async def _change(self, id: str, **changes: Any) -> None:
        await change(self._work, id, **changes)

    async def _change_carried(self, head: str, **changes: Any) -> None:
        """Change what went out in the same message as this row."""
        await self._work.run(update(outbox).where(outbox.c.target == head, outbox.c.merged == 1).values(changes))

    async def _remove(self, id: str) -> None:
        await self._work.run(delete(outbox).where(outbox.c.id == id))

    def _address_hash(self, transport: str, address: str) -> bytes:
        return address_hash(self._work, transport, address)

    def _own_hash(self, what: str, conversation: str | None, value: str) -> bytes:
        return own_hash(self._work, what, conversation, value)

    def _message_hash(self, transport: str, message: str) -> bytes:
        return self._work.blind.hash("message", transport, message)
