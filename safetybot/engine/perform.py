"""Write a decision down, inside the caller's transaction: record, timers, outbox rows. Nothing is sent from here.

`render` has finished every sentence before: a bug in one cannot leave half a decision behind.
"""

import uuid
from collections.abc import Sequence
from datetime import datetime
from typing import assert_never

import structlog

from safetybot.core.conversation import DRILL, Conversation, Record
from safetybot.core.effects import (
    Absorb,
    CancelTimer,
    ChangeSchedule,
    Claim,
    Count,
    Enter,
    Forget,
    Hide,
    Hush,
    Keep,
    NoteDuty,
    Release,
    Reload,
    SetTimer,
    TakeBack,
    Translate,
    WarnOfGaps,
)
from safetybot.core.events import MessageReceived, Origin, Place, ReturnClaimed
from safetybot.core.facts import Said
from safetybot.core.ports import Transaction
from safetybot.engine.render import Deed, Erased, Letter, Played, conversation_of

log = structlog.get_logger()


async def perform(before: Record, record: Record, deeds: Sequence[Deed], now: datetime, tx: Transaction) -> None:
    """Write the record down as far as it is another than before, and the deeds. The caller commits."""
    for deed in deeds:
        if isinstance(deed, Absorb):  # before the record is saved: it takes over the other one's address
            await tx.conversations.absorb(conversation_of(record).id, deed.conversation)
    if record.conversation is not None and record.conversation != before.conversation:
        await tx.conversations.save(record.conversation)
    if record.case is not None and record.case != before.case:
        await tx.cases.save(record.case)
    about = record.conversation.id if record.conversation else None
    for deed in deeds:
        match deed:
            case Letter():
                await tx.outbox.put(
                    kind=deed.kind,
                    transport=deed.transport,
                    address=deed.address,
                    body=deed.body,
                    conversation=about,
                    now=now,
                    key=deed.key,
                    told=deed.told,
                    thread_key=deed.thread_key,
                    alert=deed.alert,
                    about=deed.about,
                    lane=deed.lane,
                    mentions=deed.mentions,
                )
            case Played(address=address, words=words):
                await tx.inbox.put([_said_in_drill(address, words, now)])
            case Keep(author, words, message, digested, written, until):
                said = Said(author, now, words, message, digested=digested, written=written, until=until)
                await tx.cases.keep(conversation_of(record).id, said)
            case TakeBack(message):
                await tx.cases.take_back(conversation_of(record).id, message)
                await tx.outbox.withdraw(conversation_of(record).id, message, now)
            case SetTimer(name, at, ours, of):
                await tx.timers.set(None if ours else of or conversation_of(record).id, name, at)
            case CancelTimer(name, ours):
                await tx.timers.cancel(None if ours else conversation_of(record).id, name)
            case Enter(entry):
                await tx.ledger.enter(conversation_of(record).id, entry)
            case Count(measure):
                await tx.ledger.count(measure)
            case ChangeSchedule(change, undo):
                await (tx.oncall.undo(change.key) if undo else tx.oncall.change(change))
            case NoteDuty(duty):
                await tx.oncall.note(duty)
            case Claim():
                await tx.inbox.put([_claimed(deed, conversation_of(record), now)])
            case Release():
                await tx.outbox.release(conversation_of(record).id, now)
            case Hide():
                await tx.outbox.hide(conversation_of(record).id, conversation_of(record).address, now)
            case Hush():
                await tx.outbox.hush(conversation_of(record).id)
            case Erased(body):
                await tx.outbox.erase(conversation_of(record).id, conversation_of(record).address, body, now)
            case Absorb() | Reload() | Translate():
                pass  # done above; done once all this is committed
            case WarnOfGaps(count):
                log.warning("schedule-gaps", count=count)
            case Forget():
                await tx.conversations.forget(conversation_of(record).id)
            case _:
                assert_never(deed)


def _said_in_drill(address: str, words: str, now: datetime) -> MessageReceived:
    id = f"{DRILL}:{uuid.uuid4().hex}"
    origin = Origin(transport=DRILL, place=Place.REPORTER, address=address, trusted=True)
    return MessageReceived(id=id, at=now, written_at=now, origin=origin, message=id, words=words)


def _claimed(claim: Claim, here: Conversation, now: datetime) -> ReturnClaimed:
    return ReturnClaimed(
        id=f"claim:{uuid.uuid4().hex}",
        at=now,
        conversation=claim.conversation,
        other=here.id,
        transport=here.transport,
        address=here.address,
        right=claim.right,
        changed=claim.changed,
    )
