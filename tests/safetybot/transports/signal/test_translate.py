"""From Signal envelopes to our events."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from safetybot.core.events import (
    AlarmRaised,
    CanaryHeard,
    DisappearingSet,
    FileReceived,
    MessageEdited,
    MessageReceived,
    MessageUnreadable,
    MessageWithdrawn,
    Place,
    ReactionGiven,
    ReceiptGiven,
    SpokenElsewhere,
)
from safetybot.transports.signal.ids import masked
from safetybot.transports.signal.translate import Here, Translated, translate

OWN = "00000000-0000-4000-8000-000000000000"
ANA = "11111111-1111-4111-8111-111111111111"
BEA = "22222222-2222-4222-8222-222222222222"
CANARY = "33333333-3333-4333-8333-333333333333"
DESK = "RGVzaw=="
SENT = 1795222667187
FIRST = 1795222000000
NOW = datetime(2026, 11, 21, 3, 0, tzinfo=UTC)
HERE = Here(own=OWN, now=NOW, desk=DESK, responders={BEA}, canary=CANARY)


def envelope(sender: Any = ANA, *, name: str = "", stamp: Any = SENT, **parts: Any) -> dict[str, Any]:
    return {
        "source": sender,
        "sourceNumber": None,
        "sourceUuid": sender,
        "sourceName": name,
        "sourceDevice": 1,
        "timestamp": stamp,
        "serverReceivedTimestamp": stamp,
        "serverDeliveredTimestamp": stamp,
        **parts,
    }


def data(message: Any = None, *, stamp: Any = SENT, **more: Any) -> dict[str, Any]:
    return {"timestamp": stamp, "message": message, "expiresInSeconds": 0, "viewOnce": False, **more}


def line(inside: Any, **beside: Any) -> bytes:
    result = {"envelope": inside, "account": "+4915112345678", **beside}
    return json.dumps({"jsonrpc": "2.0", "method": "receive", "params": {"subscription": 0, "result": result}}).encode()


def said(message: Any = None, here: Here = HERE, *, sender: str = ANA, name: str = "", **more: Any) -> Translated:
    return translate(line(envelope(sender, name=name, dataMessage=data(message, **more))), here)


def one(translated: Translated) -> Any:
    (event,) = translated.events
    return event


def test_words_are_a_message() -> None:
    """What a person writes is known by their account alone, also when their number and name are there."""
    source = envelope(dataMessage=data("help"), name="Ana Real Name") | {"sourceNumber": "+4915112345679"}
    heard = one(translate(line(source), HERE))
    assert isinstance(heard, MessageReceived)
    assert (heard.id, heard.message, heard.words) == (f"signal:{masked(ANA)}:1:{SENT}", f"{masked(ANA)}:{SENT}", "help")
    assert (heard.origin.place, heard.origin.address, heard.origin.sender) == (Place.REPORTER, ANA, ANA)
    assert (heard.origin.name, heard.origin.trusted, heard.origin.clear) == ("", True, False)
    assert (heard.at, heard.expires, heard.answers) == (NOW, 0, None)
    assert heard.written_at == min(NOW, datetime.fromtimestamp(SENT / 1000, UTC))
    assert "4915112345679" not in json.dumps(vars(Shown(heard)))


class Shown:
    """All that an event holds, as text."""

    def __init__(self, event: Any) -> None:
        for name in event.__dataclass_fields__:
            setattr(self, name, str(getattr(event, name)))
        self.origin = str([getattr(event.origin, name) for name in event.origin.__dataclass_fields__])


@pytest.mark.parametrize("wrap", ["subscribed", "on start", "bare"])
def test_every_shape_of_a_line_is_understood(wrap: str) -> None:
    """The envelope lies differently deep in what signal-cli writes, and in what the REST service sends."""
    inner = {"envelope": envelope(dataMessage=data("help")), "account": "+49"}
    lines = {
        "subscribed": {"jsonrpc": "2.0", "method": "receive", "params": {"subscription": 0, "result": inner}},
        "on start": {"jsonrpc": "2.0", "method": "receive", "params": inner},
        "bare": inner,
    }
    assert one(translate(json.dumps(lines[wrap]).encode() + b"\n", HERE)).words == "help"


@pytest.mark.parametrize(
    "line", [b"", b"{", b"\xff", b"[]", b"7", b'{"error": "x"}', b'{"envelope": 7}', b"[" * 100_000]
)
def test_a_line_without_an_envelope_is_refused(line: bytes) -> None:
    """What is no envelope at all is for the caller to set aside."""
    with pytest.raises(ValueError, match="no envelope"):
        translate(line, HERE)


def test_the_same_envelope_has_the_same_id() -> None:
    """An envelope that comes a second time makes the same events again, so that they are known."""
    assert said("help") == said("help")


def test_an_account_in_capitals_is_the_same() -> None:
    """An ACI is one, however it is written."""
    assert one(said("help", sender=ANA.upper())).origin.address == ANA


def test_the_account_may_stand_where_the_number_does() -> None:
    """Where `sourceUuid` is missing, `source` may still be the account."""
    source = envelope(dataMessage=data("help")) | {"sourceUuid": None}
    assert one(translate(line(source), HERE)).origin.address == ANA


@pytest.mark.parametrize("sender", [None, "+4915112345679", "", f"PNI:{ANA}", 7])
def test_who_has_no_account_is_nobody(sender: Any) -> None:
    """Without an ACI there is nobody to answer."""
    assert translate(line(envelope(sender, dataMessage=data("help"))), HERE) == Translated()


@pytest.mark.parametrize("stamp", [None, 0, -1, True, "1795222667187", 2**60])
def test_words_without_a_time_are_heard(stamp: Any) -> None:
    """A message whose time stamp is missing or impossible is a message all the same."""
    heard = one(translate(line(envelope(stamp=stamp, dataMessage=data("help", stamp=stamp))), HERE))
    assert (heard.words, heard.written_at) == ("help", NOW)


def test_nobody_writes_in_the_future() -> None:
    """The sender's clock counts only within reason."""
    late = int(NOW.timestamp() * 1000) + 3_600_000
    assert one(said("help", stamp=late)).written_at == NOW
    assert one(said("help", stamp=1)).written_at.year == 2014


def test_an_edit_names_its_first_version_and_itself() -> None:
    """An edit targets what it changes, and has an id of its own that a later edit may name."""
    first = translate(
        line(envelope(editMessage={"targetSentTimestamp": FIRST, "dataMessage": data("edited", expiresInSeconds=60)})),
        HERE,
    )
    edited = one(first)
    assert isinstance(edited, MessageEdited)
    assert (edited.target, edited.message, edited.words, edited.expires) == (
        f"{masked(ANA)}:{FIRST}",
        f"{masked(ANA)}:{SENT}",
        "edited",
        60,
    )
    assert edited.id == f"signal:{masked(ANA)}:1:{SENT}"


def test_a_withdrawal_names_what_the_sender_wrote() -> None:
    """Somebody can take back only what is theirs."""
    withdrawn = one(said(remoteDelete={"timestamp": FIRST}))
    assert isinstance(withdrawn, MessageWithdrawn)
    assert (withdrawn.target, withdrawn.id) == (f"{masked(ANA)}:{FIRST}", f"signal:{masked(ANA)}:1:{SENT}")


@pytest.mark.parametrize(("author", "target"), [(OWN, f"{masked(ANA)}/{FIRST}"), (ANA, f"{masked(ANA)}:{FIRST}")])
def test_a_reaction_points_at_ours_or_at_theirs(author: str, target: str) -> None:
    """Our messages and those of others are told apart."""
    reaction = {"emoji": "👍", "targetAuthorUuid": author, "targetSentTimestamp": FIRST, "isRemove": False}
    reacted = one(said(reaction=reaction))
    assert isinstance(reacted, ReactionGiven)
    assert (reacted.emoji, reacted.target, reacted.message) == ("👍", target, f"{masked(ANA)}:{SENT}")


def test_a_reaction_that_is_taken_away_is_nothing() -> None:
    """Only a reaction that is there says something."""
    reaction = {"emoji": "👍", "targetAuthorUuid": OWN, "targetSentTimestamp": FIRST, "isRemove": True}
    assert said(reaction=reaction).events == ()


def test_a_quote_is_an_answer() -> None:
    """Who quotes a message answers it."""
    quoted = one(said("yes", quote={"id": FIRST, "authorUuid": OWN, "text": "Are you safe?", "attachments": []}))
    assert (quoted.words, quoted.answers) == ("yes", f"{masked(ANA)}/{FIRST}")


def test_receipts_name_our_messages() -> None:
    """Delivered and read are told apart; each names what we sent."""
    receipt = {"when": SENT, "isDelivery": True, "isRead": False, "isViewed": False, "timestamps": [FIRST, FIRST + 1]}
    delivered = one(translate(line(envelope(receiptMessage=receipt)), HERE))
    assert isinstance(delivered, ReceiptGiven)
    assert (delivered.read, delivered.targets) == (False, (f"{masked(ANA)}/{FIRST}", f"{masked(ANA)}/{FIRST + 1}"))
    assert delivered.id == f"signal:receipt:{masked(ANA)}:1:{SENT}:delivered"
    read = one(translate(line(envelope(receiptMessage=receipt | {"isDelivery": False, "isViewed": True})), HERE))
    assert (read.read, read.id) == (True, f"signal:receipt:{masked(ANA)}:1:{SENT}:read")


@pytest.mark.parametrize(
    ("content", "sort"),
    [("image/jpeg", "image"), ("audio/aac", "audio"), ("VIDEO/mp4", "video"), ("application/pdf", "file"), (7, "file")],
)
def test_files_and_the_words_beside_them(content: Any, sort: str) -> None:
    """Every file is told, and the words under it are a message."""
    attachment = {"contentType": content, "filename": None, "id": "abc.jpg", "size": 8}
    first, second, words = said("look", attachments=[attachment, attachment], expiresInSeconds=3600).events
    assert isinstance(first, FileReceived)
    assert isinstance(second, FileReceived)
    assert isinstance(words, MessageReceived)
    assert (first.file, first.message, first.expires) == (sort, f"{masked(ANA)}:{SENT}", 3600)
    assert len({first.id, second.id, words.id}) == 3


@pytest.mark.parametrize(
    "more",
    [
        {"sticker": {"packId": "x", "stickerId": 1}},
        {"contacts": [{"name": {"given": "Eve"}}]},
        {"pollCreate": {"question": "?"}},
        {"payment": {"note": ""}},
    ],
)
def test_what_cannot_be_shown_is_a_file_of_another_sort(more: dict[str, Any]) -> None:
    """Stickers, contacts, polls and payments are told as something we cannot pass on."""
    assert one(said(**more)).file == "other"


def test_a_picture_to_be_seen_once_is_a_file() -> None:
    """It is told even where nothing of it is left to see."""
    assert one(said(viewOnce=True)).file == "file"


def test_a_long_text_is_words() -> None:
    """The attachment that only carries the text is no file; one that holds more than we were given is."""
    text = {"contentType": "text/x-signal-plain", "size": 2_100}
    assert one(said("x" * 2_100, attachments=[text])).words == "x" * 2_100
    cut = said("x" * 2_000, attachments=[text]).events
    assert [event.kind for event in cut] == ["file-received", "message-received"]


def test_a_call_is_something_we_cannot_take() -> None:
    """A ring is told once, by its offer; the rest of a call is nothing."""
    offer = {"offerMessage": {"id": 1, "type": "AUDIO_CALL", "opaque": "x"}}
    assert one(translate(line(envelope(callMessage=offer)), HERE)).file == "call"
    assert translate(line(envelope(callMessage={"hangupMessage": {"id": 1}})), HERE).events == ()


@pytest.mark.parametrize(
    "parts",
    [
        {"typingMessage": {"action": "STARTED", "timestamp": SENT}},
        {"storyMessage": {"allowsReplies": True}},
        {"dataMessage": data() | {"isExpirationUpdate": False, "expiresInSeconds": 60}},
        {"dataMessage": data()},
        {"dataMessage": data(pollVote={"targetSentTimestamp": FIRST})},
        {"syncMessage": {"sentMessage": {"destinationUuid": BEA, "timestamp": SENT, "message": "not from us"}}},
        {},
    ],
)
def test_what_says_nothing_is_nothing(parts: dict[str, Any]) -> None:
    """Typing, stories, new profile keys and votes make no event."""
    assert translate(line(envelope(**parts)), HERE) == Translated()


def test_a_timer_is_told() -> None:
    """A change of the timer is told; before signal-cli 0.14 only when it is switched on, as nothing marks it."""
    marked = one(said(isExpirationUpdate=True))
    assert isinstance(marked, DisappearingSet)
    assert (marked.seconds, marked.origin.address) == (0, ANA)
    assert one(said(expiresInSeconds=3600)).seconds == 3600
    assert said("words", expiresInSeconds=3600, isExpirationUpdate=False).events[0].kind == "message-received"


def test_what_a_human_writes_on_our_phone_is_not_the_reporters() -> None:
    """It is told as spoken by us, where the reporter is."""
    sent = {"destination": ANA, "destinationNumber": None, "destinationUuid": ANA, "timestamp": SENT, "message": "hi"}
    spoken = one(translate(line(envelope(OWN, syncMessage={"sentMessage": sent})), HERE))
    assert isinstance(spoken, SpokenElsewhere)
    assert (spoken.words, spoken.message, spoken.origin.address) == ("hi", f"{masked(ANA)}/{SENT}", ANA)


@pytest.mark.parametrize(
    "sent",
    [
        {"destinationUuid": BEA, "message": "hi"},
        {"destinationUuid": OWN, "message": "a note to self"},
        {"destinationUuid": None, "message": "hi", "groupInfo": {"groupId": "b3RoZXI=", "type": "DELIVER"}},
        {"destinationUuid": ANA, "message": None},
    ],
)
def test_what_a_human_writes_to_others_is_nothing(sent: dict[str, Any]) -> None:
    """To a responder, to oneself or in a group it is no case of ours, and no group is left for it."""
    source = envelope(OWN, syncMessage={"sentMessage": {"timestamp": SENT, **sent}})
    assert translate(line(source), HERE) == Translated()


def test_what_was_read_on_our_phone_is_nothing() -> None:
    """The other things our own devices tell each other make no event."""
    for sync in ({"readMessages": [{"senderUuid": ANA, "timestamp": SENT}]}, {"type": "CONTACTS_SYNC"}, {}):
        assert translate(line(envelope(OWN, syncMessage=sync)), HERE) == Translated()
    assert translate(line(envelope(OWN, dataMessage=data("to ourselves"))), HERE) == Translated()


def test_withheld_words_name_their_writer() -> None:
    """Words withheld because of a new safety number make no event: they come once it is known."""
    exception = {"message": f"Untrusted identity: {ANA}", "type": "UntrustedIdentityException"}
    assert translate(line(envelope(), exception=exception), HERE) == Translated(untrusted=ANA)


def test_what_cannot_be_decrypted_is_told() -> None:
    """The sender can then be asked to repeat it, once for each envelope."""
    exception = {"message": "x", "type": "ProtocolInvalidMessageException"}
    unreadable = one(translate(line(envelope(), exception=exception), HERE))
    assert isinstance(unreadable, MessageUnreadable)
    assert (unreadable.session, unreadable.raw, unreadable.origin.trusted) == ("", "", False)
    assert unreadable.id == f"signal:unreadable:{masked(ANA)}:1:{SENT}"


def test_a_duplicate_is_not_to_be_repeated() -> None:
    """What signal-cli knows to be there already is no loss."""
    exception = {"message": "x", "type": "ProtocolDuplicateMessageException"}
    assert translate(line(envelope(), exception=exception), HERE) == Translated()


def test_words_beside_an_exception_are_heard() -> None:
    """When the words came through all the same, they count."""
    exception = {"message": "x", "type": "Whatever"}
    assert one(translate(line(envelope(dataMessage=data("help")), exception=exception), HERE)).words == "help"


def test_the_desk_is_its_group() -> None:
    """In the desk's group people have names, answers point at the group, and files are nothing."""
    group = {"groupId": DESK, "groupName": None, "revision": 3, "type": "DELIVER"}
    quote = {"id": FIRST, "authorUuid": OWN}
    attachments = [{"contentType": "image/png"}]
    heard = one(said("!take", sender=BEA, name=" B\u202eea\n", groupInfo=group, quote=quote, attachments=attachments))
    assert (heard.origin.place, heard.origin.address, heard.origin.sender) == (Place.DESK, f"group:{DESK}", BEA)
    assert (heard.origin.name, heard.origin.trusted) == ("Bea", True)
    assert (heard.answers, heard.message) == (f"{masked(f'group:{DESK}')}/{FIRST}", f"{masked(BEA)}:{SENT}")


def test_a_responder_alone_with_us_is_on_duty() -> None:
    """What a responder writes to us directly is never a report, and timers, calls and receipts there are nothing."""
    heard = one(said("👍", sender=BEA, name="Bea"))
    assert (heard.origin.place, heard.origin.address, heard.origin.name) == (Place.DUTY, BEA, "Bea")
    assert said(sender=BEA, isExpirationUpdate=True).events == ()
    for parts in (
        {"receiptMessage": {"isRead": True, "timestamps": [FIRST]}},
        {"callMessage": {"offerMessage": {"id": 1}}},
    ):
        assert translate(line(envelope(BEA, **parts)), HERE).events == ()


def test_a_responder_in_doubt_is_not_trusted() -> None:
    """After a change of the safety number nothing a responder says counts, until it is confirmed."""
    here = replace(HERE, doubted={BEA, ANA})
    group = {"groupId": DESK, "type": "DELIVER"}
    assert not one(said("!take", here, sender=BEA)).origin.trusted
    assert not one(said("!take", here, sender=BEA, groupInfo=group)).origin.trusted


def test_a_responder_without_a_name_has_one() -> None:
    """Where no name is to be seen, the beginning of the account serves."""
    assert one(said("!take", sender=BEA, name="\u200b")).origin.name == BEA[:8]


def test_other_groups_are_left() -> None:
    """Whatever is said in a group that is not ours, by whomever, is not heard; the group is to be left."""
    for sender in (ANA, BEA, CANARY):
        group = {"groupId": "b3RoZXI=", "type": "DELIVER"}
        assert said("help", sender=sender, groupInfo=group) == Translated(stranger_group="b3RoZXI=")
        edited = {"targetSentTimestamp": FIRST, "dataMessage": data("help", groupInfo=group)}
        assert translate(line(envelope(sender, editMessage=edited)), HERE) == Translated(stranger_group="b3RoZXI=")
    assert said("help", groupInfo={"groupId": None}) == Translated()


def test_a_bot_without_a_desk_group_is_in_none() -> None:
    """Where the desk is elsewhere, every group is a stranger's."""
    group = {"groupId": DESK, "type": "UPDATE"}
    assert said("help", replace(HERE, desk=""), groupInfo=group).stranger_group == DESK


def test_an_update_of_the_desk_may_be_an_invitation() -> None:
    """The desk's group has changed: whoever sent it, we may be meant to come in."""
    group = {"groupId": DESK, "groupName": None, "revision": 1, "type": "UPDATE"}
    assert said(sender=ANA, groupInfo=group) == Translated(desk_invitation=True)


def test_the_canary_is_heard_and_never_a_reporter() -> None:
    """Our second account's words are a sign of life and nothing else."""
    heard = one(said("tweet", sender=CANARY))
    assert isinstance(heard, CanaryHeard)
    assert heard.transport == "signal"
    assert translate(line(envelope(CANARY, receiptMessage={"isRead": True, "timestamps": [FIRST]})), HERE).events == ()


def test_a_mention_shows_who_is_meant() -> None:
    """Where the text has one odd character, the desk sees a name; a reporter's words never gain one."""
    mention = {"name": "Bea", "number": None, "uuid": BEA, "start": 9, "length": 1}
    words = "🙂 ask 😀\ufffc now"
    shown = said(words, sender=BEA, mentions=[mention], groupInfo={"groupId": DESK, "type": "DELIVER"})
    assert one(shown).words == "🙂 ask 😀@Bea now"
    assert one(said(words, mentions=[mention])).words == "🙂 ask 😀@ now"


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | st.sampled_from((ANA, BEA, DESK)),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
stamps = st.integers(-(2**70), 2**70) | st.just(SENT) | anything
accounts = st.sampled_from((OWN, ANA, BEA, CANARY, ANA.upper())) | anything
groups = st.fixed_dictionaries({}, optional={"groupId": st.just(DESK) | anything, "type": st.just("UPDATE") | anything})
pointing = st.fixed_dictionaries(
    {},
    optional={
        "id": stamps,
        "authorUuid": accounts,
        "timestamp": stamps,
        "targetAuthorUuid": accounts,
        "targetSentTimestamp": stamps,
        "emoji": anything,
    },
)
contents = st.fixed_dictionaries(
    {},
    optional={
        "timestamp": stamps,
        "message": st.text(st.characters(), max_size=30) | anything,
        "expiresInSeconds": st.integers() | anything,
        "isExpirationUpdate": anything,
        "viewOnce": anything,
        "reaction": pointing | anything,
        "quote": pointing | anything,
        "remoteDelete": pointing | anything,
        "attachments": st.lists(st.fixed_dictionaries({"contentType": anything, "size": anything}) | anything),
        "mentions": st.lists(
            st.fixed_dictionaries({"start": st.integers(-2, 40), "length": st.integers(-2, 40), "name": anything})
        )
        | anything,
        "sticker": anything,
        "groupInfo": groups | anything,
        "destinationUuid": accounts,
    },
)
edits = st.fixed_dictionaries({"targetSentTimestamp": stamps, "dataMessage": contents | anything})
receipts = st.fixed_dictionaries({"timestamps": st.lists(stamps), "isRead": anything, "isDelivery": anything})
envelopes = st.fixed_dictionaries(
    {"sourceUuid": accounts},
    optional={
        "source": accounts,
        "sourceName": anything,
        "sourceDevice": anything,
        "timestamp": stamps,
        "dataMessage": contents | anything,
        "editMessage": edits | anything,
        "receiptMessage": receipts | anything,
        "callMessage": st.fixed_dictionaries({"offerMessage": anything}) | anything,
        "syncMessage": st.fixed_dictionaries({"sentMessage": contents | edits | anything}) | anything,
    },
)
exceptions = st.fixed_dictionaries({"type": st.sampled_from(("UntrustedIdentityException", "X")) | anything}) | anything


@given(envelopes, st.none() | exceptions, st.sampled_from(("", DESK)))
def test_whatever_comes_is_understood_or_nothing(source: Any, exception: Any, desk: str) -> None:
    """No envelope raises; nobody in a group, in the roster or of our own is ever taken for a reporter."""
    beside = {} if exception is None else {"exception": exception}
    translated = translate(line(source, **beside), replace(HERE, desk=desk))
    for event in translated.events:
        assert event.id.startswith("signal:")
        for value in (event.id, *(getattr(event, name, "") or "" for name in ("words", "target", "emoji", "answers"))):
            value.encode()
        if isinstance(event, AlarmRaised):
            assert exception is not None
        elif isinstance(event, CanaryHeard):
            assert source["sourceUuid"] == CANARY or source.get("source") == CANARY
        elif event.origin.place is Place.REPORTER:  # type: ignore[union-attr]
            assert event.origin.address == ANA  # type: ignore[union-attr]
            contents = [source.get("dataMessage"), (source.get("editMessage") or {})]
            assert all(not isinstance(one, dict) or one.get("groupInfo") is None for one in contents)


@given(st.binary(max_size=60) | anything.map(lambda value: json.dumps(value).encode()))
def test_a_line_of_anything_is_refused_or_nothing(line: bytes) -> None:
    """What is not a line of signal-cli's raises ValueError and nothing else."""
    try:
        assert translate(line, HERE).events == ()
    except ValueError:
        return


@pytest.mark.parametrize("empty", [None, {}, [], ""])
def test_empty_fields_beside_words_swallow_nothing(empty: Any) -> None:
    """Nearly every field may be null."""
    heard = one(said("help", remoteDelete=empty, reaction=empty, quote=empty, groupInfo=None))

    assert isinstance(heard, MessageReceived)


def test_a_reaction_of_a_responder_in_doubt_is_nothing() -> None:
    """A ✅ takes a case and ends the paging: not for whoever may have their phone."""
    sign = {"emoji": "✅", "targetAuthorUuid": OWN, "targetSentTimestamp": FIRST}
    doubted = replace(HERE, doubted={BEA})

    assert said(sender=BEA, reaction=sign).events
    assert said(None, doubted, sender=BEA, reaction=sign).events == ()
    assert said(None, doubted, sender=BEA, reaction=sign, groupInfo={"groupId": DESK, "type": "DELIVER"}).events == ()


def test_what_nobody_has_written_and_nobody_can_read_is_told_once_a_day() -> None:
    """Somebody may be waiting for an answer; only the operator can look why."""
    source = envelope(None)
    broken = {"message": "x", "type": "ProtocolNoSessionException"}

    alarm = one(translate(line(source, exception=broken), HERE))
    again = one(translate(line(source, exception=broken), HERE))
    assert isinstance(alarm, AlarmRaised)
    assert alarm.id == again.id


def test_no_event_shows_an_account() -> None:
    """An event may stand in a traceback: neither its ids nor what it points at tell whose they are."""
    quote = {"id": FIRST, "authorUuid": ANA, "text": "x"}
    sign = {"emoji": "👍", "targetAuthorUuid": ANA, "targetSentTimestamp": FIRST}
    edit = {"targetSentTimestamp": FIRST, "dataMessage": data("changed")}
    receipt = {"isRead": True, "timestamps": [FIRST]}
    found = [
        *said("words", quote=quote).events,
        *said(reaction=sign).events,
        *said(remoteDelete={"timestamp": FIRST}).events,
        *translate(line(envelope(editMessage=edit)), HERE).events,
        *translate(line(envelope(receiptMessage=receipt)), HERE).events,
    ]

    assert len(found) == 5
    assert ANA not in repr(found)
