"""From Matrix events to ours."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from safetybot.core.events import (
    CanaryHeard,
    CompanyJoined,
    FileReceived,
    MessageEdited,
    MessageReceived,
    MessageUnreadable,
    MessageWithdrawn,
    Place,
    ReactionGiven,
    ReporterLeft,
    RoomUnencrypted,
)
from safetybot.transports.matrix.translate import Here, membership, name_of, translate, unless_canary

NOW = datetime(2026, 11, 21, 3, 0, tzinfo=UTC)
HERE = Here(room="!room", place=Place.REPORTER, own="@bot:x", now=NOW, encrypted=True, opened=True, trusted=True)
CLEAR = Here(room="!room", place=Place.REPORTER, own="@bot:x", now=NOW, encrypted=False)


def event(content: Any, type: str = "m.room.message", **more: Any) -> dict[str, Any]:
    stamp = int((NOW - timedelta(seconds=1)).timestamp() * 1000)
    return {"event_id": "$e", "sender": "@ana:x", "origin_server_ts": stamp, "type": type, "content": content, **more}


def text(body: Any, **more: Any) -> dict[str, Any]:
    return event({"msgtype": "m.text", "body": body, **more})


def one(source: Any, here: Here = HERE) -> Any:
    (translated,) = translate(source, here)
    return translated


@pytest.mark.parametrize("msgtype", ["m.text", "m.notice", "m.emote", "org.example.own"])
def test_whatever_has_words_is_a_message(msgtype: str) -> None:
    """Text, notices, emotes and unknown sorts with a body all become messages, with what is known of them."""
    heard = one(event({"msgtype": msgtype, "body": "help"}))
    assert isinstance(heard, MessageReceived)
    assert (heard.id, heard.message, heard.words, heard.at) == ("matrix:$e", "$e", "help", NOW)
    assert heard.written_at == NOW - timedelta(seconds=1)
    assert (heard.origin.address, heard.origin.sender, heard.origin.name) == ("!room", "@ana:x", "")
    assert heard.origin.trusted


@pytest.mark.parametrize("msgtype", [["m.text"], {"m.text": 1}, 7, None])
def test_words_of_no_sort_are_a_message(msgtype: Any) -> None:
    """Where the sort should stand there may be anything, also what cannot be looked up in a table."""
    assert one(event({"msgtype": msgtype, "body": "help"})).words == "help"


def test_a_word_in_the_clear_is_heard_but_not_trusted() -> None:
    """In an encrypted room, plain text may be the server's invention; a person must be heard all the same."""
    here = Here(room="!room", place=Place.DESK, own="@bot:x", now=NOW, encrypted=True, trusted=True, name="Bea")
    heard = one(text("!take"), here)
    assert (heard.words, heard.origin.trusted, heard.origin.name) == ("!take", False, "Bea")


def test_what_a_responder_does_in_their_direct_chat() -> None:
    """Words and reactions come with a name, a reaction never as trusted; comings and goings mean nothing there."""
    here = replace(HERE, place=Place.DUTY, name="Bea")
    said = one(text("!take"), here)
    assert (said.origin.place, said.origin.name, said.origin.trusted) == (Place.DUTY, "Bea", True)
    reaction = event({"m.relates_to": {"rel_type": "m.annotation", "event_id": "$page", "key": "✅"}}, "m.reaction")
    given = one(reaction, replace(here, opened=False))
    assert (given.target, given.emoji, given.origin.name, given.origin.trusted) == ("$page", "✅", "Bea", False)
    for change in ("join", "invite", "leave", "ban"):
        assert translate(event({"membership": change}, "m.room.member", state_key="@bea:x"), here) == ()
    assert translate(text("in a room that says it is not encrypted"), replace(CLEAR, place=Place.DUTY)) == ()


def test_nothing_is_kept_of_a_room_without_encryption() -> None:
    """There we learn that somebody wrote, and never what."""
    told = one(text("secret"), CLEAR)
    assert isinstance(told, RoomUnencrypted)
    assert told.id == "matrix:unencrypted:$e"
    assert "secret" not in repr(told)
    reaction = event({"m.relates_to": {"rel_type": "m.annotation", "event_id": "$q", "key": "👍"}}, "m.reaction")
    assert translate(reaction, CLEAR) == ()


def test_what_we_wrote_ourselves_is_no_news() -> None:
    """Our own messages and withdrawals come back from the server and are dropped."""
    assert translate({**text("hello"), "sender": "@bot:x"}, HERE) == ()
    assert translate({**event({"redacts": "$m"}, "m.room.redaction"), "sender": "@bot:x"}, HERE) == ()


def test_an_edit_names_the_first_version() -> None:
    """An edit brings the new words, without the star that is there for old clients."""
    edit = text(
        "* new", **{"m.new_content": {"body": "new"}, "m.relates_to": {"rel_type": "m.replace", "event_id": "$m"}}
    )
    heard = one(edit)
    assert isinstance(heard, MessageEdited)
    assert (heard.target, heard.words) == ("$m", "new")


def test_an_answer_loses_its_quotation() -> None:
    """Some clients put the quoted words in front; they are not said again. Words that begin with > stay."""
    reply = {"m.relates_to": {"m.in_reply_to": {"event_id": "$q"}}}
    heard = one(text("> <@bot:x> are you safe?\n> really?\n\nno\n> not", **reply))
    assert (heard.words, heard.answers) == ("no\n> not", "$q")
    assert one(text("> well", **reply)).words == "> well"
    assert one(text("> <@bot:x> said", **{})).words == "> <@bot:x> said"


def test_a_thread_is_not_an_answer() -> None:
    """In a thread, the answer that stands there for old clients is none; a real one is."""
    relation = {"rel_type": "m.thread", "event_id": "$t", "m.in_reply_to": {"event_id": "$q"}}
    heard = one(text("!take", **{"m.relates_to": {**relation, "is_falling_back": True}}))
    assert (heard.thread, heard.answers) == ("$t", None)
    heard = one(text("!take", **{"m.relates_to": relation}))
    assert (heard.thread, heard.answers) == ("$t", "$q")


@pytest.mark.parametrize("redaction", [{"redacts": "$m", "content": {}}, {"content": {"redacts": "$m"}}])
def test_a_withdrawal_is_found_in_both_places(redaction: dict[str, Any]) -> None:
    """New rooms say in the content what is withdrawn, old ones beside it."""
    heard = one({**event({}, "m.room.redaction"), **redaction})
    assert isinstance(heard, MessageWithdrawn)
    assert heard.target == "$m"


def test_a_reaction_is_an_answer() -> None:
    """Reactions travel unencrypted, so they are never trusted."""
    relation = {"m.relates_to": {"rel_type": "m.annotation", "event_id": "$q", "key": "1️⃣"}}
    here = Here(room="!room", place=Place.REPORTER, own="@bot:x", now=NOW, encrypted=True)
    heard = one(event(relation, "m.reaction"), here)
    assert isinstance(heard, ReactionGiven)
    assert (heard.target, heard.emoji, heard.origin.trusted) == ("$q", "1️⃣", False)


@pytest.mark.parametrize(
    ("source", "file"),
    [
        (event({"msgtype": "m.file", "body": "a.pdf", "file": {}}), "file"),
        (event({"msgtype": "m.image", "body": "a.png", "url": "mxc://x/y"}), "image"),
        (event({"msgtype": "m.audio", "body": "a.ogg", "filename": "a.ogg"}), "audio"),
        (event({"msgtype": "m.video", "body": 5}), "video"),
        (event({"msgtype": "m.location", "body": "here"}), "other"),
        (event({"body": "cat"}, "m.sticker"), "other"),
        (event({}, "m.poll.start"), "other"),
        (event({"call_id": "1"}, "m.call.invite"), "call"),
        (event({"lifetime": 30_000}, "org.matrix.msc4075.rtc.notification"), "call"),
    ],
)
def test_what_is_no_text_is_a_file_of_some_sort(source: dict[str, Any], file: str) -> None:
    """Files, stickers, polls, places and calls are all said to have come."""
    heard = one(source)
    assert isinstance(heard, FileReceived)
    assert heard.file == file


def test_words_under_a_picture_are_heard() -> None:
    """A picture with words is a file and a message."""
    file, words = translate(event({"msgtype": "m.image", "body": "he sent this", "filename": "a.png"}), HERE)
    assert isinstance(file, FileReceived)
    assert isinstance(words, MessageReceived)
    assert (words.words, words.message) == ("he sent this", "$e")
    assert file.id != words.id


def test_what_cannot_be_read_is_kept_as_it_came() -> None:
    """It can be tried again with all that is needed for it; what was withdrawn in the meantime is let go."""
    here = Here(room="!room", place=Place.REPORTER, own="@bot:x", now=NOW, encrypted=True)
    source = event({"ciphertext": "…", "session_id": "s", "algorithm": "m.megolm.v1.aes-sha2"}, "m.room.encrypted")
    closed = one(source, here)
    assert isinstance(closed, MessageUnreadable)
    assert (closed.id, closed.message, closed.session) == ("matrix:unreadable:$e", "$e", "s")
    assert json.loads(closed.raw) == {**source, "room_id": "!room"}
    assert translate(event({}, "m.room.encrypted"), here) == ()
    assert translate({**source, "unsigned": {"redacted_because": {}}}, here) == ()


@pytest.mark.parametrize(
    ("who", "by", "now", "before", "told"),
    [
        ("@ana:x", "@ana:x", "leave", "join", [ReporterLeft]),
        ("@bot:x", "@ana:x", "ban", "join", [ReporterLeft]),
        ("@bot:x", "@bot:x", "leave", "join", []),
        ("@bot:x", "@bot:x", "join", "invite", []),
        ("@ana:x", "@ana:x", "join", "invite", [CompanyJoined]),
        ("@ana:x", "@ana:x", "join", "join", []),
        ("@carl:x", "@carl:x", "leave", "invite", []),
    ],
)
def test_coming_and_going_is_told(who: str, by: str, now: str, before: str, told: list[type]) -> None:
    """Coming and leaving, also being put out. Our own leaving, a declined invitation, a new name are nothing."""
    member = event(
        {"membership": now}, "m.room.member", state_key=who, unsigned={"prev_content": {"membership": before}}
    )
    heard = translate({**member, "sender": by}, HERE)
    assert [type(event) for event in heard] == told
    assert membership(member, who) == (before, now)


@pytest.mark.parametrize(
    ("stamp", "year"),
    [
        (10**18, 2026),
        (-5, 2014),
        (0, 2014),
        (True, 2026),
        ("now", 2026),
        (1.5, 2026),
        (10**400, 2026),
        (-(10**400), 2014),
    ],
)
def test_a_time_beyond_reason_is_brought_back(stamp: Any, year: int) -> None:
    """The time stamp is the server's word; it is never in the future."""
    heard = one({**text("x"), "origin_server_ts": stamp})
    assert heard.written_at.year == year
    assert heard.written_at <= NOW


def test_words_are_kept_whole_within_reason() -> None:
    """Sixty thousand characters, an empty message and control characters come through; lone surrogates are replaced."""
    assert len(one(text("a" * 60_000)).words) == 60_000
    assert len(one(text("a" * 100_000)).words) == 2**16
    assert one(text("")).words == ""
    assert one(text("a\u202eb\x00")).words == "a\u202eb\x00"
    one(text("\ud800")).words.encode()


@pytest.mark.parametrize(
    ("display", "name"),
    [
        ("Bea", "Bea"),
        (" Bea  \n of the\u202e desk ", "Bea of the desk"),
        ("\u200b\u202e", "bea"),
        (None, "bea"),
        (5, "bea"),
        ("B" * 99, "B" * 40),
    ],
)
def test_a_responders_name_is_harmless(display: Any, name: str) -> None:
    """Names lose control and direction characters and their length; without one, the first part of the account id."""
    assert name_of(display, "@bea:example.org") == name


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(exclude_categories=()), max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=4),
    max_leaves=8,
)
names = ("body", "msgtype", "filename", "url", "file", "redacts", "membership", "m.new_content", "m.relates_to", "key")
inner_names = ("rel_type", "event_id", "m.in_reply_to", "key", "body", "m.relates_to", "is_falling_back")
types = ("m.room.message", "m.room.encrypted", "m.room.redaction", "m.room.member", "m.reaction", "m.sticker", "x")
words = ("m.text", "m.image", "m.thread", "m.replace", "m.annotation", "leave", "$e", "\ud800", "> <@a:b> c\n\nd")
values = (
    anything | st.sampled_from(words) | st.dictionaries(st.sampled_from(inner_names), anything | st.sampled_from(words))
)
contents = st.dictionaries(st.sampled_from((*names, "ciphertext", "session_id")), values, max_size=6)
sources = st.fixed_dictionaries(
    {"event_id": st.just("$e") | anything, "sender": st.just("@ana:x") | anything},
    optional={
        "type": st.sampled_from(types) | anything,
        "content": contents | anything,
        "origin_server_ts": anything,
        "unsigned": anything | st.fixed_dictionaries({"prev_content": anything}),
        "state_key": anything | st.just("@ana:x"),
        "redacts": anything,
        "prev_content": anything,
    },
)


@given(sources | anything, st.booleans(), st.booleans(), st.sampled_from(Place))
def test_nothing_that_people_send_raises(source: Any, encrypted: bool, opened: bool, place: Place) -> None:
    """Whatever an event is made of, it becomes events that can be written down, or nothing."""
    here = Here(room="!room", place=place, own="@bot:x", now=NOW, encrypted=encrypted, opened=opened, name="Bea")
    for heard in translate(source, here):
        assert heard.id.startswith("matrix:")
        for value in (heard.id, *(getattr(heard, name, "") or "" for name in ("words", "target", "emoji", "raw"))):
            value.encode()


def test_of_the_canary_only_what_could_be_read_counts() -> None:
    """A message that came encrypted: it was heard. In the clear, unreadable, or anything else it does: nothing."""
    assert unless_canary(one(text("hello")), "@ana:x") == CanaryHeard(id="matrix:$e", at=NOW, transport="matrix")
    clear = one(text("hello"), replace(HERE, opened=False))
    closed = one(event({"ciphertext": "x", "session_id": "s"}, "m.room.encrypted"), replace(HERE, opened=False))
    for other in (clear, closed, one(text("hello"), CLEAR)):
        assert unless_canary(other, "@ana:x") is None
        assert unless_canary(other, "@eve:x") is other
        assert unless_canary(other, "") is other
