"""Turn what a decision wants into finished text and filled-in addresses. It may fail, and nothing is written yet then.

`perform` only writes.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Protocol, TypeAlias

from safetybot.core.conversation import Conversation, Record
from safetybot.core.effects import (
    TRUST_KEY,
    Absorb,
    Call,
    CancelTimer,
    ChangeSchedule,
    Claim,
    Count,
    Decision,
    Enter,
    Erase,
    Forget,
    Hide,
    Hush,
    Keep,
    NoteDuty,
    Page,
    Play,
    Post,
    Release,
    Reload,
    Ring,
    Say,
    SayUnencrypted,
    SendCanary,
    SetTimer,
    TakeBack,
    Tell,
    Translate,
    Trust,
    WarnOfGaps,
)
from safetybot.core.errors import InternalError
from safetybot.core.oncall.model import Person
from safetybot.core.outgoing import Lane, OutgoingKind, Traits
from safetybot.core.priority import Priority
from safetybot.core.text import Line, Text
from safetybot.engine.pieces import pieces

WEBHOOK: Final = "webhook"
"""The transport that is the second way out, and its only address."""
CANARY: Final = "canary"
"""What a canary says, and how its transport is called behind the name of the one it tests."""


class Speaks(Protocol):
    """How lines become words: the catalogues."""

    def to_reporter(self, lines: Sequence[Line], language: str | None) -> str: ...

    def to_desk(self, lines: Sequence[Line]) -> str: ...

    def twice(self, lines: Sequence[Line], language: str | None = None) -> str:
        """In this language and one other, or in the first two that are offered."""
        ...


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
    mentions: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Played:
    """What the reporter of a drill says."""

    address: str = field(repr=False)
    words: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Erased:
    """What stands everywhere but with the reporter says this from now on."""

    body: str


Written: TypeAlias = (
    Keep
    | TakeBack
    | SetTimer
    | CancelTimer
    | Enter
    | Count
    | ChangeSchedule
    | NoteDuty
    | Reload
    | WarnOfGaps
    | Forget
    | Claim
    | Absorb
    | Release
    | Hide
    | Hush
    | Translate
)
"""Effects that nobody reads as a message."""

Deed: TypeAlias = Letter | Played | Erased | Written


def render(decision: Decision, voice: Speaks, desk: Desk, traits: Mapping[str, Traits]) -> list[Deed]:
    """Turn effects into deeds: every sentence finished, every address filled in. Pure.

    `traits` says what each transport can carry.
    """
    record = decision.record
    lane = _lane(decision)
    in_desk = traits.get(desk.transport, Traits())
    deeds: list[Deed] = []
    for effect in decision.effects:
        match effect:
            case Say(lines, key, told):
                conversation = conversation_of(record)
                body = _spoken(effect, conversation, voice)
                # Whatever else follows from it: how and when a neutral line comes must tell nothing.
                kind, ahead = (OutgoingKind.NEUTRAL, Lane.URGENT) if effect.neutral else (OutgoingKind.SAY, lane)
                *before, last = pieces(body, traits.get(conversation.transport, Traits()).most_bytes)
                deeds += [_to_reporter(record, ahead, kind, piece) for piece in before]
                deeds.append(_to_reporter(record, ahead, kind, last, key, told))
            case SayUnencrypted(text):
                body = voice.twice((text,))
                deeds.append(_to_reporter(record, lane, OutgoingKind.UNENCRYPTED, body))
            case Post():
                found = pieces(voice.to_desk(_marked(effect.lines, record)), in_desk.most_bytes)
                if effect.key is not None and len(found) > 1:
                    found = [found[0] + " …"]  # what may be edited later is one message
                if not in_desk.threads:
                    found = [_naming_case(piece, effect, record) for piece in found]
                deeds += [_to_desk(effect, record, lane, piece, desk) for piece in found]
            case Trust(mark):
                key = f"{TRUST_KEY}{conversation_of(record).id}"
                deeds.append(_to_reporter(record, lane, OutgoingKind.TRUST, mark, key))
            case Page(person, lines, entry):
                deeds += [_to_responder(person, voice.to_desk(_marked(lines, record)), entry.key), Enter(entry)]
            case Tell(person, lines, about):
                most = traits.get(person.transport, Traits()).most_bytes
                found = pieces(voice.to_desk(_marked(lines, record)), most)
                deeds += [_to_responder(person, piece, about=about) for piece in found]
            case Call(ring, entry, matter):
                told_of = _matter(ring, matter) if matter else _case(ring, record)
                deeds.append(_by_webhook(told_of, entry.key if entry else None))
                deeds += [Enter(entry)] if entry else []
            case SendCanary(transport):
                where = f"{transport}-{CANARY}"
                deeds.append(Letter(kind=OutgoingKind.CANARY, transport=where, address=where, body=CANARY))
            case Erase(text):
                deeds.append(Erased(voice.to_desk((text,))))
            case Play(lines, address):
                where = address or conversation_of(record).address
                deeds += [Played(address=where, words=voice.to_desk((line,))) for line in lines]
            case _:
                deeds.append(effect)
    return deeds


def _spoken(say: Say, conversation: Conversation, voice: Speaks) -> str:
    """In their language; in two where it is not known or only guessed. To somebody nobody knows: in that of the words
    just written, else in two, and never in one that was spoken before.
    """
    if say.anybody or (say.neutral and conversation.doubted):
        return voice.to_reporter(say.lines, say.language) if say.language else voice.twice(say.lines)
    if say.everywhere and conversation.language is None:
        return voice.twice(say.lines)
    return (voice.twice if say.twice else voice.to_reporter)(say.lines, conversation.language)


def _to_reporter(
    record: Record, lane: Lane, kind: OutgoingKind, body: str, key: str | None = None, told: bool = False
) -> Letter:
    conversation = conversation_of(record)
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
    alone = record.conversation.room if record.conversation is not None else None
    return Letter(
        kind=OutgoingKind.PAGE if alone else OutgoingKind.POST,
        transport=desk.transport,
        address=alone or desk.address,
        body=body,
        key=post.key,
        thread_key=case.card if case is not None and _in_thread(post, record) else None,
        alert=post.alert,
        about=post.about,
        lane=lane,
        mentions=tuple(
            person.account for person in post.mention if person.account and person.transport == desk.transport
        ),
    )


def _to_responder(person: Person, body: str, key: str | None = None, about: str | None = None) -> Letter:
    """A direct message; a page, when its fate is to be told under a key."""
    return Letter(
        kind=OutgoingKind.PAGE,
        transport=person.transport,
        address=person.account,
        body=body,
        key=key,
        told=key is not None,
        about=about,
        lane=Lane.URGENT if key is not None else Lane.PROMPT,
    )


def _case(ring: Ring, record: Record) -> dict[str, object]:
    """Case code and priority: what may be read by whoever runs the other end of the webhook."""
    case, conversation = record.case, conversation_of(record)
    if case is None:
        raise InternalError("the webhook was called without a case")
    return {
        "ring": ring.value,
        "code": case.code,
        "priority": case.priority.value,
        "drill": conversation.drill,
        "since": (case.since or case.opened_at).isoformat(),
    }


def _matter(ring: Ring, matter: str) -> dict[str, object]:
    """What is wrong with the bot itself: as pressing as somebody in danger, who may be writing just now."""
    return {"ring": ring.value, "code": matter, "priority": Priority.P0.value, "drill": False, "since": ""}


def _by_webhook(told_of: Mapping[str, object], key: str | None) -> Letter:
    return Letter(
        kind=OutgoingKind.PAGE,
        transport=WEBHOOK,
        address=WEBHOOK,
        body=json.dumps(told_of),
        key=key,
        told=key is not None,
        lane=Lane.URGENT,
    )


def _naming_case(piece: str, post: Post, record: Record) -> str:
    """A post as it stands in a desk without threads: its first line says which case it is about."""
    if record.case is None or not _in_thread(post, record) or record.case.code in piece.partition("\n")[0]:
        return piece
    return f"{record.case.code} · {piece}"


def _in_thread(post: Post, record: Record) -> bool:
    return record.case is not None and not post.outside and post.key != record.case.card


def _marked(lines: Sequence[Line], record: Record) -> Sequence[Line]:
    """Whatever a responder reads of a drill says so, in this one place."""
    drill = record.conversation is not None and record.conversation.drill
    return (Text.of("drill"), *lines) if drill else lines


def _lane(decision: Decision) -> Lane:
    """What wakes people goes first, with all that is decided along with it; then what somebody waits for: a newcomer,
    whose life is at stake, who has given a command.
    """
    case = decision.record.case
    if any(isinstance(effect, Post) and effect.alert for effect in decision.effects):
        return Lane.URGENT
    return Lane.PROMPT if case is None or case.priority is Priority.P0 else Lane.ORDINARY


def conversation_of(record: Record) -> Conversation:
    """The conversation; there is one wherever something is meant for a reporter."""
    if record.conversation is None:
        raise InternalError("an effect for a reporter was decided without a conversation")
    return record.conversation
