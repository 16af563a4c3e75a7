"""From Matrix events to ours. Pure, and it never raises: whatever people send, it is a dict of anything.

Nothing is judged here but the form. Ids and words are taken only when they are strings; lone surrogates are replaced,
because they can neither be stored nor sent; room ids are never looked into (new rooms have ids without a server).
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from safetybot.core.events import (
    AlarmRaised,
    CanaryHeard,
    CompanyJoined,
    FileReceived,
    FromTransport,
    MessageEdited,
    MessageReceived,
    MessageUnreadable,
    MessageWithdrawn,
    Origin,
    Place,
    ReactionGiven,
    ReporterLeft,
    RoomUnencrypted,
)
from safetybot.transports.cleaning import (
    LONGEST_EMOJI,
    SURROGATES,
    clean_name,
    clean_words,
    mapping,
    possible_moment,
)

NAME = "matrix"
LONGEST_ID = 255
OLDEST = datetime(2014, 9, 1, tzinfo=UTC)  # there was no Matrix before
SAID = frozenset({"m.text", "m.notice", "m.emote"})
FILES = {"m.file": "file", "m.image": "image", "m.audio": "audio", "m.video": "video", "m.location": "other"}
OTHERS = dict.fromkeys(("m.sticker", "m.poll.start", "org.matrix.msc3381.poll.start"), "other") | dict.fromkeys(
    ("m.call.invite", "m.rtc.notification", "org.matrix.msc4075.rtc.notification"), "call"
)
QUOTE = re.compile(r"> (?:\* )?<@")


@dataclass(frozen=True, slots=True, kw_only=True)
class Here:
    """Where and how an event arrived.

    own        our user id; what we wrote ourselves is no news
    encrypted  the room is encrypted
    opened     this event came encrypted and could be decrypted
    trusted    and was sent from a device that its owner has signed
    name       what responders call the sender
    """

    room: str = field(repr=False)
    place: Place
    own: str
    now: datetime
    encrypted: bool
    opened: bool = False
    trusted: bool = False
    name: str = field(default="", repr=False)


def translate(source: Any, here: Here) -> tuple[FromTransport, ...]:
    """What one room event means to us: mostly one event or none; two for a picture with words under it."""
    content = mapping(source, "content")
    event_id, sender, kind = _id(_get(source, "event_id")), _id(_get(source, "sender")), _get(source, "type")
    if event_id is None or sender is None or not isinstance(kind, str):
        return ()
    origin = Origin(
        transport=NAME,
        place=here.place,
        address=here.room,
        sender=sender,
        name="" if here.place is Place.REPORTER else here.name,
        trusted=here.opened and here.trusted,
        clear=kind == "m.room.message" and here.encrypted and not here.opened,
    )
    if kind == "m.room.member":
        return _member(source, event_id, origin, here)
    if sender == here.own or "redacted_because" in mapping(source, "unsigned"):
        return ()
    if kind == "m.room.redaction":
        target = _id(content.get("redacts")) or _id(_get(source, "redacts"))
        return (
            () if target is None else (MessageWithdrawn(id=_key(event_id), at=here.now, origin=origin, target=target),)
        )
    if kind == "m.room.encrypted":
        return _unreadable(source, content, event_id, origin, here)
    if kind == "m.reaction":
        return _reaction(content, event_id, origin, here)
    if kind != "m.room.message" and kind not in OTHERS:
        return ()
    if not (here.encrypted or here.opened):
        if here.place is not Place.REPORTER:  # rooms of our own: we made them encrypted
            return ()
        return (RoomUnencrypted(id=f"{NAME}:unencrypted:{event_id}", at=here.now, origin=origin),)
    return _message(source, kind, content, event_id, origin, here)


def unencrypted_on_arrival(event_id: str, inviter: str, here: Here) -> RoomUnencrypted:
    """We were invited into a room without encryption: said once, by the event of our own joining."""
    origin = Origin(transport=NAME, place=here.place, address=here.room, sender=inviter)
    return RoomUnencrypted(id=f"{NAME}:unencrypted:{event_id}", at=here.now, origin=origin)


def unless_canary(event: FromTransport, canary: str) -> FromTransport | None:
    """The event itself; of the canary's only that a message could be read, and nothing of all else it does."""
    if isinstance(event, AlarmRaised | CanaryHeard) or not canary or event.origin.sender != canary:
        return event
    read = isinstance(event, MessageReceived) and not event.origin.clear
    return CanaryHeard(id=event.id, at=event.at, transport=NAME) if read else None


def accepted_ids(event_id: str) -> tuple[str, ...]:
    """The ids under which something made from this room event may have been accepted."""
    return tuple(f"{NAME}:{prefix}{event_id}" for prefix in ("", "unreadable:", "unencrypted:"))


def event_id_of(source: Any) -> str | None:
    """The id of a room event, when it has a usable one."""
    return _id(_get(source, "event_id"))


def echo(source: Any, own: str) -> tuple[str, str] | None:
    """(the id we sent it under, the server's id) of something this device of ours has sent; else None."""
    event_id, ours = _id(_get(source, "event_id")), _id(mapping(source, "unsigned").get("transaction_id"))
    return (ours, event_id) if event_id and ours and _get(source, "sender") == own else None


def membership(source: Any, user: str) -> tuple[str, str]:
    """(before, now) of somebody's membership, if this event is about it; empty words otherwise."""
    if _get(source, "type") != "m.room.member" or _get(source, "state_key") != user:
        return "", ""
    unsigned = mapping(source, "unsigned")
    before = mapping(unsigned, "prev_content").get("membership") or mapping(source, "prev_content").get("membership")
    now = mapping(source, "content").get("membership")
    return before if isinstance(before, str) else "", now if isinstance(now, str) else ""


def name_of(display: Any, user: str) -> str:
    """What responders call somebody: the display name, else the first part of the account id."""
    return clean_name(display, user.removeprefix("@").split(":")[0])


def _message(
    source: Any, kind: str, content: Mapping[str, Any], event_id: str, origin: Origin, here: Here
) -> tuple[FromTransport, ...]:
    relation = mapping(content, "m.relates_to")
    related = relation.get("rel_type")
    thread = _id(relation.get("event_id")) if related == "m.thread" else None
    sort = content.get("msgtype")
    msgtype = sort if isinstance(sort, str) else ""  # a list cannot even be looked up
    if kind in OTHERS or msgtype in FILES:
        file = OTHERS.get(kind) or FILES[msgtype]
        arrived = FileReceived(id=_key(event_id), at=here.now, origin=origin, message=event_id, file=file)
        caption = _caption(content)
        if not caption:
            return (arrived,)
        said = _said(caption, source, event_id, origin, here, thread=thread)
        return arrived, replace(said, id=f"{NAME}:caption:{event_id}")
    if msgtype == "m.key.verification.request":  # a client's own small talk
        return ()
    if related == "m.replace":
        new = mapping(content, "m.new_content")
        target = _id(relation.get("event_id"))
        if target is None or not isinstance(new.get("body"), str):
            return ()
        words = clean_words(new["body"])
        return (MessageEdited(id=_key(event_id), at=here.now, origin=origin, target=target, words=words),)
    body = content.get("body")
    if not isinstance(body, str):
        return ()
    answers = _id(mapping(relation, "m.in_reply_to").get("event_id"))
    if answers is not None:
        body = _without_quote(body)
        if related == "m.thread" and relation.get("is_falling_back") is True:
            answers = None
    return (_said(body, source, event_id, origin, here, thread=thread, answers=answers),)


def _said(
    body: str, source: Any, event_id: str, origin: Origin, here: Here, *, thread: str | None, answers: str | None = None
) -> MessageReceived:
    return MessageReceived(
        id=_key(event_id),
        at=here.now,
        written_at=possible_moment(_get(source, "origin_server_ts"), here.now, OLDEST),
        origin=origin,
        message=event_id,
        words=clean_words(body),
        answers=answers,
        thread=thread,
    )


def _member(source: Any, event_id: str, origin: Origin, here: Here) -> tuple[FromTransport, ...]:
    """Somebody came into a reporter's room or left it. Who else is there, the receiver knows."""
    who = _get(source, "state_key")
    if here.place is not Place.REPORTER or not isinstance(who, str):
        return ()
    before, now = membership(source, who)
    if now == "join" and before != "join" and who != here.own:
        return (CompanyJoined(id=_key(event_id), at=here.now, origin=origin),)
    by_us = who == here.own and origin.sender == here.own
    if now not in ("leave", "ban") or before not in ("join", "") or by_us:
        return ()
    return (ReporterLeft(id=_key(event_id), at=here.now, origin=origin),)


def _unreadable(
    source: Any, content: Mapping[str, Any], event_id: str, origin: Origin, here: Here
) -> tuple[FromTransport, ...]:
    if "ciphertext" not in content or here.opened:  # it was taken back before we saw it, or is a riddle within a riddle
        return ()
    try:
        raw = json.dumps({**source, "room_id": here.room}, default=str)
    except (RecursionError, TypeError, ValueError):
        raw = "{}"
    session = content.get("session_id")
    return (
        MessageUnreadable(
            id=f"{NAME}:unreadable:{event_id}",
            at=here.now,
            origin=replace(origin, trusted=False),
            message=event_id,
            session=clean_words(session, LONGEST_ID) if isinstance(session, str) else "",
            raw=raw,
        ),
    )


def _reaction(content: Mapping[str, Any], event_id: str, origin: Origin, here: Here) -> tuple[FromTransport, ...]:
    """Reactions travel in the clear, so `trusted` is never true: who gave one is the homeserver's word alone."""
    relation = mapping(content, "m.relates_to")
    target, emoji = _id(relation.get("event_id")), relation.get("key")
    if relation.get("rel_type") != "m.annotation" or target is None or not isinstance(emoji, str) or not here.encrypted:
        return ()
    emoji = clean_words(emoji, LONGEST_EMOJI)
    return (ReactionGiven(id=_key(event_id), at=here.now, origin=origin, message=event_id, target=target, emoji=emoji),)


def _caption(content: Mapping[str, Any]) -> str:
    """The words under a picture: the body, when the file's name stands elsewhere."""
    body, filename = content.get("body"), content.get("filename")
    return body if isinstance(body, str) and isinstance(filename, str) and body != filename else ""


def _without_quote(body: str) -> str:
    """Drop the quotation that some clients put in front of an answer; the words themselves may begin with ">", too."""
    if not QUOTE.match(body):
        return body
    lines = body.split("\n")
    while lines and lines[0].startswith(">"):
        lines.pop(0)
    if lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


def _key(event_id: str) -> str:
    return f"{NAME}:{event_id}"


def _id(value: Any) -> str | None:
    usable = isinstance(value, str) and 0 < len(value) <= LONGEST_ID and not SURROGATES.search(value)
    return value if usable else None


def _get(source: Any, name: str) -> Any:
    return source.get(name) if isinstance(source, Mapping) else None
