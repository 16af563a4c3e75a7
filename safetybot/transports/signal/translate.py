"""From Signal envelopes to our events. Pure; for what people may write it never raises, whatever it is.

One line is what signal-cli writes on its socket (a JSON-RPC notification) or what signal-cli-rest-api sends (the bare
object in it). People are known by their ACI alone: numbers are not even read, names only of responders.

What the ids of messages are made of stands in `ids`. An edit has a timestamp of its own, and what comes later may name
that one or the first: the store knows which is which.
"""

import json
import re
from collections.abc import Collection, Container, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from safetybot.core.events import (
    AlarmRaised,
    CanaryHeard,
    DisappearingSet,
    FileReceived,
    FromTransport,
    MessageEdited,
    MessageReceived,
    MessageUnreadable,
    MessageWithdrawn,
    Origin,
    Place,
    ReactionGiven,
    ReceiptGiven,
    SpokenElsewhere,
)
from safetybot.transports.cleaning import LONGEST_EMOJI, clean_name, clean_words, mapping, possible_moment
from safetybot.transports.signal.ids import masked, ours, theirs

NAME = "signal"
GROUP = "group:"
OLDEST = datetime(2014, 7, 29, tzinfo=UTC)  # there was no Signal before
MOST_FILES = 32  # of one message: what the apps allow
MOST_RECEIPTS = 1_000
MOST_MENTIONS = 100
LONGEST_TIMER = 2**31
LATEST_STAMP = 2**53
LONG_TEXT = "text/x-signal-plain"  # the whole of a long message; what is in `message` may be its beginning
SORTS = frozenset({"image", "audio", "video"})
OTHERS = ("sticker", "contacts", "pollCreate", "payment")
UNTRUSTED = "UntrustedIdentityException"
NO_LOSS = ("ProtocolDuplicateMessageException", "SelfSendException")  # nothing that anybody should repeat
ACI = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
GROUP_ID = re.compile(r"[A-Za-z0-9+/_=-]{1,100}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Here:
    """Who we are, and who else is known.

    own         our ACI: what we wrote ourselves is no news
    desk        the id of the group that is the desk; empty: the desk is elsewhere
    responders  the ACIs of the roster
    doubted     the ACIs whose safety number has changed and nobody has confirmed
    canary      the ACI of our second account; empty: there is none
    """

    own: str
    now: datetime
    desk: str = field(default="", repr=False)
    responders: Collection[str] = field(default=(), repr=False)
    doubted: Container[str] = field(default=(), repr=False)
    canary: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Translated:
    """What one line means.

    untrusted        the ACI of somebody whose words are withheld because their safety number has changed
    stranger_group   the id of a group that is none of ours: to be left
    desk_invitation  the desk's group has changed: we may have been invited into it
    """

    events: tuple[FromTransport, ...] = ()
    untrusted: str | None = field(default=None, repr=False)
    stranger_group: str | None = field(default=None, repr=False)
    desk_invitation: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sent:
    """One envelope of somebody else's, with what all its parts share."""

    origin: Origin
    device: int
    stamp: int
    here: Here

    @property
    def key(self) -> str:
        """The id of the event: the same when the envelope comes a second time."""
        return f"{masked(self.origin.sender)}:{self.device}:{self.stamp}"

    @property
    def message(self) -> str:
        return theirs(self.origin.sender, self.stamp)


def translate(line: bytes, here: Here) -> Translated:
    """What one line means to us. ValueError: there is no envelope in it at all."""
    try:
        source = json.loads(line)
    except (ValueError, RecursionError):
        raise ValueError("no envelope: not JSON") from None  # the error itself would quote the line
    inner = _inner(source)
    envelope = inner["envelope"]
    sender = _aci(envelope, "source")
    if sender is None:
        return Translated(_from_nobody(inner, here))
    if sender == here.own:
        return Translated(_spoken_elsewhere(envelope, here))
    edit = mapping(envelope, "editMessage")
    data = mapping(edit, "dataMessage") or mapping(envelope, "dataMessage")
    group = data.get("groupInfo", mapping(envelope, "dataMessage").get("groupInfo"))
    if group is not None:
        return _in_group(envelope, edit, data, group, sender, here)
    if sender == here.canary:
        heard = _sent(envelope, data, Place.REPORTER, sender, here)
        canary = CanaryHeard(id=f"{NAME}:{heard.key}", at=here.now, transport=NAME)
        return Translated((canary,) if _text(data) else (), untrusted=_untrusted(inner, sender))
    sent = _sent(envelope, data, Place.DUTY if sender in here.responders else Place.REPORTER, sender, here)
    events = _said(sent, edit, data)
    if sent.origin.place is Place.REPORTER:
        events += _receipt(sent, mapping(envelope, "receiptMessage"))
        if mapping(mapping(envelope, "callMessage"), "offerMessage"):
            events += (_file(sent, "call", data),)
    untrusted = _untrusted(inner, sender)
    return Translated(events or (_unreadable(sent, inner) if untrusted is None else ()), untrusted=untrusted)


def _inner(source: Any) -> Mapping[str, Any]:
    """The object with the envelope in it; how deep it lies depends on who wrote the line."""
    params = mapping(source, "params")
    for candidate in (mapping(params, "result"), params, source):
        if isinstance(candidate, Mapping) and isinstance(candidate.get("envelope"), Mapping):
            return candidate
    raise ValueError("no envelope")


def _in_group(
    envelope: Mapping[str, Any], edit: Mapping[str, Any], data: Mapping[str, Any], group: Any, sender: str, here: Here
) -> Translated:
    """Nobody reports in a group: one is the desk, all others are left."""
    id = group.get("groupId") if isinstance(group, Mapping) else None
    if not isinstance(id, str) or not GROUP_ID.fullmatch(id):
        return Translated()
    if id != here.desk:
        return Translated(stranger_group=id)
    sent = _sent(envelope, data, Place.DESK, sender, here)
    return Translated(_said(sent, edit, data), desk_invitation=group.get("type") == "UPDATE")


def _sent(envelope: Mapping[str, Any], data: Mapping[str, Any], place: Place, sender: str, here: Here) -> _Sent:
    device = envelope.get("sourceDevice")
    return _Sent(
        origin=Origin(
            transport=NAME,
            place=place,
            address=f"{GROUP}{here.desk}" if place is Place.DESK else sender,
            sender=sender,
            name="" if place is Place.REPORTER else clean_name(envelope.get("sourceName"), sender[:8]),
            trusted=sender not in here.doubted,
        ),
        device=device if isinstance(device, int) else 0,
        stamp=_stamp(data.get("timestamp")) or _stamp(envelope.get("timestamp")) or int(here.now.timestamp() * 1000),
        here=here,
    )


def _said(sent: _Sent, edit: Mapping[str, Any], data: Mapping[str, Any]) -> tuple[FromTransport, ...]:
    """What a data message says: words, files, a reaction, a withdrawal, a timer, or nothing (a new profile key)."""
    id, at, origin = f"{NAME}:{sent.key}", sent.here.now, sent.origin
    if deleted := mapping(data, "remoteDelete"):
        target = _stamp(deleted.get("timestamp"))
        if target is None:
            return ()
        return (MessageWithdrawn(id=id, at=at, origin=origin, target=theirs(origin.sender, target)),)
    if reaction := mapping(data, "reaction"):
        return _reaction(sent, reaction)
    words = _words(data, origin.place)
    target = _stamp(edit.get("targetSentTimestamp"))
    if target:
        edited = MessageEdited(
            id=id,
            at=at,
            origin=origin,
            target=theirs(origin.sender, target),
            message=sent.message,
            words=words,
            expires=_seconds(data),
        )
        return (edited,) if words else ()
    files = tuple(_file(sent, sort, data) for sort in _sorts(data)) if origin.place is Place.REPORTER else ()
    events: tuple[FromTransport, ...] = tuple(
        replace(file, id=f"{file.id}:{number}") for number, file in enumerate(files, start=1)
    )
    if words:
        events += (
            MessageReceived(
                id=id,
                at=at,
                written_at=possible_moment(sent.stamp, at, OLDEST),
                origin=origin,
                message=sent.message,
                words=words,
                answers=_target(mapping(data, "quote"), "author", "id", sent),
                expires=_seconds(data),
            ),
        )
    return events or _timer(sent, data)


def _timer(sent: _Sent, data: Mapping[str, Any]) -> tuple[FromTransport, ...]:
    """A change of the timer. Where signal-cli does not mark it (before 0.14), 0 may be a mere new profile key."""
    seconds, marked = _seconds(data), data.get("isExpirationUpdate")
    if (
        sent.origin.place is not Place.REPORTER
        or seconds is None
        or marked is False
        or (marked is None and not seconds)
    ):
        return ()
    return (DisappearingSet(id=f"{NAME}:{sent.key}", at=sent.here.now, origin=sent.origin, seconds=seconds),)


def _reaction(sent: _Sent, reaction: Mapping[str, Any]) -> tuple[FromTransport, ...]:
    emoji, target = reaction.get("emoji"), _target(reaction, "targetAuthor", "targetSentTimestamp", sent)
    if not isinstance(emoji, str) or target is None or reaction.get("isRemove") is True:
        return ()
    if sent.origin.place is not Place.REPORTER and not sent.origin.trusted:
        return ()  # a ✅ takes a case, and ends the paging
    return (
        ReactionGiven(
            id=f"{NAME}:{sent.key}",
            at=sent.here.now,
            origin=sent.origin,
            message=sent.message,
            target=target,
            emoji=clean_words(emoji, LONGEST_EMOJI),
        ),
    )


def _receipt(sent: _Sent, receipt: Mapping[str, Any]) -> tuple[FromTransport, ...]:
    read = receipt.get("isRead") is True or receipt.get("isViewed") is True
    if not read and receipt.get("isDelivery") is not True:
        return ()
    stamps = [stamp for value in _list(receipt, "timestamps", MOST_RECEIPTS) if (stamp := _stamp(value))]
    if not stamps:
        return ()
    return (
        ReceiptGiven(
            id=f"{NAME}:receipt:{sent.key}:{'read' if read else 'delivered'}",
            at=sent.here.now,
            origin=sent.origin,
            targets=tuple(ours(sent.origin.address, stamp) for stamp in stamps),
            read=read,
        ),
    )


def _unreadable(sent: _Sent, inner: Mapping[str, Any]) -> tuple[FromTransport, ...]:
    """Something that could not be decrypted. Nothing is kept for trying again: signal-cli has tried."""
    if inner.get("exception") is None or mapping(inner, "exception").get("type") in NO_LOSS:
        return ()
    return (
        MessageUnreadable(
            id=f"{NAME}:unreadable:{sent.key}",
            at=sent.here.now,
            origin=replace(sent.origin, trusted=False),
            message=sent.message,
            session="",
            raw="",
        ),
    )


def _from_nobody(inner: Mapping[str, Any], here: Here) -> tuple[FromTransport, ...]:
    """Something that could not be opened, and not even says from whom: at most once a day."""
    if inner.get("exception") is None or mapping(inner, "exception").get("type") in NO_LOSS:
        return ()
    id = f"{NAME}:unreadable:{here.now:%Y-%m-%d}"
    return (AlarmRaised(id=id, at=here.now, alarm="signal-unreadable"),)


def _untrusted(inner: Mapping[str, Any], sender: str) -> str | None:
    return sender if mapping(inner, "exception").get("type") == UNTRUSTED else None


def _spoken_elsewhere(envelope: Mapping[str, Any], here: Here) -> tuple[FromTransport, ...]:
    """What a human has written to a reporter on another device of our own account."""
    transcript = mapping(mapping(envelope, "syncMessage"), "sentMessage")
    data = mapping(mapping(transcript, "editMessage"), "dataMessage") or transcript
    person, words = _aci(transcript, "destination"), _words(data, Place.REPORTER)
    known = person is None or person in (here.own, here.canary) or person in here.responders
    if known or not words or "groupInfo" in data or "groupInfo" in transcript:
        return ()
    sent = _sent(envelope, data, Place.REPORTER, here.own, here)
    return (
        SpokenElsewhere(
            id=f"{NAME}:{sent.key}",
            at=here.now,
            origin=Origin(transport=NAME, place=Place.REPORTER, address=person or "", sender=person or ""),
            message=ours(person or "", sent.stamp),
            words=words,
        ),
    )


def _file(sent: _Sent, sort: str, data: Mapping[str, Any]) -> FileReceived:
    return FileReceived(
        id=f"{NAME}:{sent.key}",
        at=sent.here.now,
        origin=sent.origin,
        message=sent.message,
        file=sort,
        expires=_seconds(data),
    )


def _sorts(data: Mapping[str, Any]) -> list[str]:
    """The sorts of the files in a message; not the long text, unless it holds more than we were given."""
    sorts, text = [], _text(data).encode("utf-8", "replace")
    for attachment in _list(data, "attachments", MOST_FILES):
        content = attachment.get("contentType") if isinstance(attachment, Mapping) else None
        content = content.lower() if isinstance(content, str) else ""
        size = attachment.get("size") if isinstance(attachment, Mapping) else None
        if content == LONG_TEXT and text and not (isinstance(size, int) and size > len(text)):
            continue
        sort = content.split("/")[0]
        sorts.append(sort if sort in SORTS else "file")
    if not sorts and data.get("viewOnce") is True:
        sorts.append("file")
    return sorts + ["other" for name in OTHERS if data.get(name)]


def _words(data: Mapping[str, Any], place: Place) -> str:
    """The words, with each mention in its place: in the text itself there is but one odd character for it."""
    words = clean_words(_text(data))
    mentions = [
        (start, length, mention.get("name"))
        for mention in _list(data, "mentions", MOST_MENTIONS)
        if isinstance(mention, Mapping)
        and isinstance(start := mention.get("start"), int)
        and isinstance(length := mention.get("length"), int)
        and 0 <= start <= start + length <= len(words) * 2
    ]
    if not mentions:
        return words
    units = words.encode("utf-16-le")  # positions are counted in these
    for start, length, name in sorted(mentions, key=lambda mention: mention[0], reverse=True):
        shown = "@" if place is Place.REPORTER else f"@{clean_name(name)}"
        units = units[: start * 2] + shown.encode("utf-16-le") + units[(start + length) * 2 :]
    return clean_words(units.decode("utf-16-le", "replace"))


def _text(data: Mapping[str, Any]) -> str:
    text = data.get("message")
    return text if isinstance(text, str) else ""


def _target(source: Mapping[str, Any], author: str, stamp: str, sent: _Sent) -> str | None:
    """The id of the message that a quote or a reaction points at."""
    who, when = _aci(source, author), _stamp(source.get(stamp))
    if who is None or when is None:
        return None
    return ours(sent.origin.address, when) if who == sent.here.own else theirs(who, when)


def _aci(source: Mapping[str, Any], name: str) -> str | None:
    """Somebody's ACI, from `<name>Uuid` or, where that is missing, from `<name>`, which may also be a number."""
    for value in (source.get(f"{name}Uuid"), source.get(name)):
        if isinstance(value, str) and ACI.fullmatch(value.lower()):
            return value.lower()
    return None


def _stamp(value: Any) -> int | None:
    usable = isinstance(value, int) and not isinstance(value, bool) and 0 < value < LATEST_STAMP
    return value if usable else None


def _seconds(data: Mapping[str, Any]) -> int | None:
    value = data.get("expiresInSeconds")
    usable = isinstance(value, int) and not isinstance(value, bool) and 0 <= value < LONGEST_TIMER
    return value if usable else None


def _list(source: Mapping[str, Any], name: str, most: int) -> list[Any]:
    value = source.get(name)
    return value[:most] if isinstance(value, list) else []
