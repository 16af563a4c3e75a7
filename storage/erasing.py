"""Taking back what the bot has said: what came from one message, all of it in the reporter's chat, all of it elsewhere.

What is out is withdrawn. A platform that shows the history of a message would keep the words under an edit: so nothing
is written over. Where it cannot be withdrawn any more, nothing else would remove the words either.

The last of the three happens in the transaction that destroys the conversation's key. So its withdrawals are bound to
nobody, under the desk's key, and carry all that they need: a kill before the commit has changed nothing, and one behind
it loses none of them.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import Row, delete, or_, select, update

from safetybot.core.outgoing import Lane, OutgoingKind
from storage import merging
from storage.fields import KEPT, LETTER, Kept, Letter
from storage.messages import FAILED, ROW, SENT, add, change, own_hash, unsent_edits
from storage.sealing import DataKey, UnopenedError
from storage.tables import outbox
from storage.turns import HELD, UNSENT, WAITING
from storage.work import Work

_TO_REPORTERS: Final = (OutgoingKind.SAY, OutgoingKind.NEUTRAL, OutgoingKind.UNENCRYPTED)
_TO_RESPONDERS: Final = (OutgoingKind.POST, OutgoingKind.PAGE)

_TAKEN_BACK: Final = "…"
"""What a message says that was withdrawn while it was on its way: only ever seen until the withdrawal behind it."""

ON_ITS_WAY: Final = timedelta(minutes=5)
"""By then it is known what became of a message that was on its way; until then it must not go a second time."""


async def withdraw(work: Work, conversation: str, about: str, now: datetime) -> None:
    """Take back what was made from that message: unsent rows vanish, sent ones get a WITHDRAW behind them."""
    made = (
        outbox.c.conversation == conversation,
        outbox.c.about_hash == own_hash(work, "about", conversation, about),
        outbox.c.withdrawn == 0,
    )
    key = await work.find_key(conversation)
    if key is None:
        return
    unsent = outbox.c.state.in_(UNSENT), outbox.c.doubted_at.is_(None), outbox.c.merged == 0
    await work.run(delete(outbox).where(*made, *unsent))
    rows = await work.rows(select(outbox).where(*made, outbox.c.state != FAILED).order_by(outbox.c.number))
    for row in rows:
        kept = KEPT.open(key, row.id, row.kept)
        letter = LETTER.seal(key, row.id, Letter(_TAKEN_BACK)) if row.state in UNSENT else None
        await change(work, row.id, withdrawn=1, letter=letter)
        shown = row.target if row.state == merging.MERGED or (row.merged and row.target) else row.id
        left, _ = await merging.body(work, shown) if row.merged else ("", [])
        if row.merged:
            # An edit that is not out yet would show again what is withdrawn now.
            await work.run(delete(outbox).where(*unsent_edits(shown), outbox.c.doubted_at.is_(None)))
        first = await work.row(ROW, {"which": shown})
        await add(
            work,
            kind=OutgoingKind(row.kind) if left else OutgoingKind.WITHDRAW,
            conversation=conversation,
            transport=row.transport,
            kept=Kept(kept.address),
            letter=Letter(left),
            now=now,
            target=shown,
            state=HELD if first is not None and first.state == HELD else WAITING,
        )
    work.erased = True


async def hide(work: Work, conversation: str, address: str, now: datetime) -> None:
    """Take back all that was said at this address, behind what waits there.

    Of what is not out, a human's words are held; the bot's own would mean nothing any more. Harmless lines go out. What
    may be out is sent without its words, if it is sent once more, and taken back when its id is known.
    """
    key = await work.find_key(conversation)
    if key is None:
        return
    said = outbox.c.conversation == conversation, outbox.c.kind.in_(_values(_TO_REPORTERS))
    there = outbox.c.state.in_((SENT, *UNSENT)), outbox.c.withdrawn == 0
    for row in await work.rows(select(outbox).where(*said, *there).order_by(outbox.c.number)):
        kept = _opened(row, key)
        if kept is None or kept.address != address:
            continue
        if row.state in UNSENT and row.doubted_at is None:
            if row.kind == OutgoingKind.SAY:
                await _hold_or_drop(work, row, key)
            continue
        if row.state in UNSENT:
            await _send_harmless(work, row, key)
        if row.target is not None:
            continue  # an edit goes with its message
        parts = or_(outbox.c.id == row.id, (outbox.c.target == row.id) & (outbox.c.merged == 1))
        await work.run(update(outbox).where(parts).values(withdrawn=1))
        if row.state == SENT:
            await work.run(update(outbox).where(parts).values(letter=None))
        await add(
            work,
            kind=OutgoingKind.WITHDRAW,
            conversation=conversation,
            transport=row.transport,
            kept=Kept(address),
            letter=Letter(""),
            now=now,
            target=row.id,
            state=WAITING,
            lane=Lane.URGENT.value,
        )
    work.erased = True


async def hush(work: Work, conversation: str) -> None:
    """Drop what the bot itself has to say to the reporter and is not out. Harmless lines and humans' words stay."""
    key = await work.find_key(conversation)
    if key is None:
        return
    said = outbox.c.conversation == conversation, outbox.c.kind == OutgoingKind.SAY.value
    unsent = outbox.c.state.in_(UNSENT), outbox.c.doubted_at.is_(None)
    for row in await work.rows(select(outbox).where(*said, *unsent)):
        if _is_told(row, key) is False:
            await _drop(work, row)
    work.erased = True


async def erase(work: Work, conversation: str, address: str, body: str, now: datetime) -> None:
    """Take back all that was said about the conversation elsewhere than at this address, before it is forgotten.

    What is on its way says `body`, if it goes once more, and is taken back when its id is known. What else is not out
    goes with the conversation. Whatever was being taken back already still is.
    """
    key = await work.find_key(conversation)
    if key is None:
        return
    rows = await work.rows(select(outbox).where(outbox.c.conversation == conversation).order_by(outbox.c.number))
    awaited = {row.target for row in rows if row.kind == OutgoingKind.WITHDRAW and row.state in UNSENT}
    messages = _messages(rows, key)
    for row in rows:
        kept = _opened(row, key)
        if kept is None or not (row.id in awaited or _concerns_responders(row, kept, address)):
            continue
        if kept.message:
            await _take_back(work, row, kept, now, whose=conversation, edits=kept.message)
        elif row.state in UNSENT and row.doubted_at is not None:
            await _outlive(work, row, replace(kept, key=None, edits=messages.get(row.target)), body, now)
            await _take_back(work, row, kept, now, whose=row.id, target=row.id)


def _concerns_responders(row: Row[Any], kept: Kept, address: str) -> bool:
    """Whether a row is a message that responders can still see. Who has no address keeps nothing that could be seen."""
    if row.kind not in _values(_TO_RESPONDERS) or kept.address in (address, row.transport):
        return False
    return row.state in (SENT, *UNSENT) and (not row.withdrawn or bool(row.merged))


async def _take_back(work: Work, row: Row[Any], kept: Kept, now: datetime, *, whose: str, **what: str) -> None:
    """A withdrawal that needs nothing of the conversation, in a queue of its own: nobody waits behind so many."""
    await add(
        work,
        kind=OutgoingKind.WITHDRAW,
        conversation=None,
        transport=row.transport,
        kept=Kept(kept.address, edits=what.get("edits")),
        letter=Letter(""),
        now=now,
        target=what.get("target"),
        state=WAITING,
        address_hash=_queue(work, whose, kept.address),
    )


async def _outlive(work: Work, row: Row[Any], kept: Kept, body: str, now: datetime) -> None:
    """Bind a row that is on its way to nobody, without its words: whether it has gone out will still be known."""
    desk = await work.key(None)
    await change(
        work,
        row.id,
        conversation=None,
        state=WAITING,
        address_hash=_queue(work, row.id, kept.address),
        key_hash=None,
        thread_hash=None,
        about_hash=None,
        target=None,
        merged=0,
        withdrawn=1,
        next_at=now + ON_ITS_WAY,
        kept=KEPT.seal(desk, row.id, kept),
        letter=LETTER.seal(desk, row.id, Letter(body)),
    )


async def _hold_or_drop(work: Work, row: Row[Any], key: DataKey) -> None:
    """A human's words wait, as a message of their own: what they may have edited is gone by then."""
    told = _is_told(row, key)
    if told is None:
        return  # it is given up, and told, when its turn comes
    if told:
        await change(work, row.id, state=HELD, target=None)
    else:
        await _drop(work, row)


async def _drop(work: Work, row: Row[Any]) -> None:
    await work.run(delete(outbox).where(or_(outbox.c.id == row.id, outbox.c.target == row.id)))


async def _send_harmless(work: Work, row: Row[Any], key: DataKey) -> None:
    """Of a row that may be out: if it goes once more, it says nothing, and nothing holds it. Then its id is known."""
    told = _is_told(row, key)
    if told is None:
        return
    letter = LETTER.seal(key, row.id, Letter(_TAKEN_BACK, told=told))
    await change(work, row.id, kind=OutgoingKind.NEUTRAL.value, state=WAITING, letter=letter)


def _is_told(row: Row[Any], key: DataKey) -> bool | None:
    """Whether a row is a human's words, whose fate is told. None: it is damaged."""
    try:
        return LETTER.open(key, row.id, row.letter).told
    except UnopenedError:
        return None


def _messages(rows: Sequence[Row[Any]], key: DataKey) -> dict[str | None, str]:
    """The transport's ids of what is edited."""
    edited = {row.target for row in rows}
    opened = ((row.id, _opened(row, key)) for row in rows if row.id in edited)
    return {id: kept.message for id, kept in opened if kept is not None and kept.message}


def _opened(row: Row[Any], key: DataKey) -> Kept | None:
    """None: it is damaged, and nobody knows any more where it is."""
    try:
        return KEPT.open(key, row.id, row.kept)
    except UnopenedError:
        return None


def _queue(work: Work, whose: str, address: str) -> bytes:
    return work.blind.hash("erased", whose, address)


def _values(kinds: Sequence[OutgoingKind]) -> list[str]:
    return [kind.value for kind in kinds]
