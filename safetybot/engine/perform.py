"""Write a decision down, inside the caller's transaction: record, timers, outbox rows. Nothing is sent from here.

Two steps, so that a bug in a sentence cannot leave half a decision behind: `render` turns every effect into finished
text and may fail; `perform` only writes.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol, TypeAlias, assert_never

from safetybot.core.case import Priority
from safetybot.core.conversation import Conversation, Record
from safetybot.core.effects import (
    CancelTimer,
    Decision,
    Forget,
    Keep,
    Post,
    Say,
    SayUnencrypted,
    SetTimer,
    TakeBack,
    Trust,
)
from safetybot.core.errors import InternalError
from safetybot.core.facts import Said
from safetybot.core.ports import Lane, OutgoingKind, Transaction
from safetybot.core.text import Line
from safetybot.engine.pieces import pieces


class Speaks(Protocol):
    """How lines become words: the catalogues."""

    def to_reporter(self, lines: Sequence[Line], language: str | None) -> str: ...

    def to_desk(self, lines: Sequence[Line]) -> str: ...

    def everywhere(self, lines: Sequence[Line]) -> str: ...


@dataclass(frozen=True, slots=True)
class Desk:
    """Where the responders are."""

    transport: str
    address: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """One finished message on its way into the outbox."""

    kind: OutgoingKind
    transport: str
    address: str = field(repr=False)
    body: str = field(repr=False)
    key: str | None = None
    told: bool = False
    thread_key: str | None = None
    alert: bool = False
    about: str | None = None
    lane: Lane = Lane.ORDINARY


Deed: TypeAlias = Letter | Keep | TakeBack | SetTimer | CancelTimer | Forget


def render(decision: Decision, voice: Speaks, desk: Desk) -> list[Deed]:
    """Turn effects into deeds: every sentence finished, every address filled in. Pure."""
    record = decision.record
    lane = _lane(decision)
    deeds: list[Deed] = []
    for effect in decision.effects:
        match effect:
            case Say(lines, key, told, everywhere):
                conversation = _conversation(record)
                in_all = everywhere and conversation.language is None
                body = voice.everywhere(lines) if in_all else voice.to_reporter(lines, conversation.language)
                *before, last = pieces(body)
                deeds += [_to_reporter(record, lane, OutgoingKind.SAY, piece) for piece in before]
                deeds.append(_to_reporter(record, lane, OutgoingKind.SAY, last, key, told))
            case SayUnencrypted(text):
                body = voice.everywhere((text,))
                deeds.append(_to_reporter(record, lane, OutgoingKind.UNENCRYPTED, body))
            case Post():
                found = pieces(voice.to_desk(effect.lines))
                if effect.key is not None and len(found) > 1:
                    found = [found[0] + " …"]  # what may be edited later is one message
                deeds += [_to_desk(effect, record, lane, piece, desk) for piece in found]
            case Trust():
                deeds.append(_to_reporter(record, lane, OutgoingKind.TRUST, ""))
            case Keep() | TakeBack() | SetTimer() | CancelTimer() | Forget():
                deeds.append(effect)
            case _:
                assert_never(effect)
    return deeds


async def perform(before: Record, record: Record, deeds: Sequence[Deed], now: datetime, tx: Transaction) -> None:
    """Write the record down as far as it is another than before, and the deeds. The caller commits."""
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
                )
            case Keep(author, words, message, digested, written):
                said = Said(author, now, words, message, digested=digested, written=written)
                await tx.cases.keep(_conversation(record).id, said)
            case TakeBack(message):
                await tx.cases.take_back(_conversation(record).id, message)
                await tx.outbox.withdraw(_conversation(record).id, message, now)
            case SetTimer(name, at):
                await tx.timers.set(_conversation(record).id, name, at)
            case CancelTimer(name):
                await tx.timers.cancel(_conversation(record).id, name)
            case Forget():
                await tx.conversations.forget(_conversation(record).id)
            case _:
                assert_never(deed)


def _to_reporter(
    record: Record, lane: Lane, kind: OutgoingKind, body: str, key: str | None = None, told: bool = False
) -> Letter:
    conversation = _conversation(record)
    return Letter(
        kind=kind,
        transport=conversation.transport,
        address=conversation.address,
        body=body,
        key=key,
        told=told,
        lane=min(lane, Lane.PROMPT) if told else lane,
    )


def _to_desk(post: Post, record: Record, lane: Lane, body: str, desk: Desk) -> Letter:
    case = record.case
    in_thread = case is not None and not post.outside and post.key != case.card
    return Letter(
        kind=OutgoingKind.POST,
        transport=desk.transport,
        address=desk.address,
        body=body,
        key=post.key,
        thread_key=case.card if case is not None and in_thread else None,
        alert=post.alert,
        about=post.about,
        lane=lane,
    )


def _lane(decision: Decision) -> Lane:
    """What wakes people goes first, with all that is decided along with it; then what somebody waits for: a newcomer,
    whose life is at stake, who has given a command.
    """
    case = decision.record.case
    if any(isinstance(effect, Post) and effect.alert for effect in decision.effects):
        return Lane.URGENT
    return Lane.PROMPT if case is None or case.priority is Priority.P0 else Lane.ORDINARY


def _conversation(record: Record) -> Conversation:
    if record.conversation is None:
        raise InternalError("an effect for a reporter was decided without a conversation")
    return record.conversation
