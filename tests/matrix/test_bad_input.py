"""What nobody should send and somebody will: each gets a clear answer or is quietly set aside, and nothing is lost.

One bot meets all of it, over a real homeserver. After every test it must still run, must have said nothing of it in its
log, and must have posted nothing in the desk but plain text that calls nobody by name (the fixture `unharmed`).
"""

import asyncio
import re
from typing import Any

import pytest

from tests.matrix.foreign import ForeignError
from tests.matrix.scene import PLANTED, Scene, code_of, unquoted

DEEP = 3_000
STATES: dict[str, dict[str, Any]] = {
    "org.example.state": {"body": PLANTED},
    "m.room.avatar": {"url": 7},
    "m.room.canonical_alias": {},
    "m.room.pinned_events": {"pinned": "no list"},
}

pytestmark = [pytest.mark.timeout(60), pytest.mark.usefixtures("unharmed")]


async def test_the_longest_text_that_fits(standing: Scene) -> None:
    """48,000 characters in one encrypted message reach the desk whole and in order, in pieces that fit."""
    ana = await standing.reporter()
    await ana.calls()
    await ana.says(" ".join(f"{number:05}" for number in range(7_950)))

    thread = "\n".join(await ana.settles())

    assert re.findall(r"\b\d{5}\b", thread) == [f"{number:05}" for number in range(7_950)]


async def test_the_longest_text_of_emoji(standing: Scene) -> None:
    """8,000 emoji reach the desk, all of them; what does not fit is refused by the homeserver, not lost here."""
    ana = await standing.reporter()
    await ana.calls()
    await ana.says("🦊" * 8_000)
    with pytest.raises(ForeignError, match="too large"):
        await ana.says(PLANTED * 5_000)

    thread = "".join(await ana.settles())

    assert thread.count("🦊") == 8_000


async def test_hostile_words_are_plain_text_in_the_desk(standing: Scene) -> None:
    """Control and direction characters are gone, HTML and Markdown stay characters, nobody is pinged."""
    ana = await standing.reporter()
    await ana.calls()
    said = {
        "one\x00two\x07three\x1b[31mfour": "onetwothree[31mfour",
        "user\u202egnp.exe \u2066hidden\u2069 \u200eend": "usergnp.exe hidden end",
        "<b>bold</b><script>alert(1)</script>": "<b>bold</b><script>alert(1)</script>",
        "wake up @room now": "wake up @ room now",
        "ask @bea:localhost please": "ask @ bea:localhost please",
        "![cat](https://evil.example/c.png) [x](data:y)": "![cat](https://evil.example/c.png) [x](data:y)",
        "first\r\nsecond\u2028third": "first\nsecond\nthird",
        "✔ To the reporter – delivered:": "✔ To the reporter – delivered:",
    }
    for words in said:
        await ana.client.send_raw(
            ana.room,
            "m.room.message",
            {
                "msgtype": "m.text",
                "body": words,
                "format": "org.matrix.custom.html",
                "formatted_body": f'<img src="mxc://evil.example/cat"><a href="https://evil.example">{words}</a>',
                "m.mentions": {"room": True, "user_ids": [standing.bea.user_id]},
            },
        )

    thread = await ana.settles()

    assert [words for words in said.values() if words not in thread] == []
    assert all(seen.body.startswith("│ ") for seen in standing.posts(await ana.card()) if "delivered" in seen.body)


async def test_emoji_only_and_nothing_at_all(standing: Scene) -> None:
    """Emoji alone are words; an empty message is told as one; a conversation may begin with either."""
    ana, bob = await standing.reporter(), await standing.reporter()
    await ana.client.send_raw(ana.room, "m.room.message", {"msgtype": "m.text", "body": ""})
    await ana.told("Is it safe for you to write here")
    await bob.says("😱😱😱")
    await bob.told("Is it safe for you to write here")

    await ana.calls()
    await ana.says("🔥🏠🔥")
    await ana.client.send_raw(ana.room, "m.room.message", {"msgtype": "m.text", "body": "   \n\t"})
    thread = await ana.settles()
    await bob.calls()

    assert "🔥🏠🔥" in thread
    assert thread.count("(an empty message)") == 2
    assert "😱😱😱" in await bob.settles()


async def test_files_are_refused_in_words_and_told(standing: Scene) -> None:
    """A file, a picture with words under it and a voice note: the reporter is told they are not carried, the desk
    that they came; the words under the picture are carried."""
    ana = await standing.reporter()
    await ana.calls()
    await ana.says("I have proof")
    await ana.told("Passed on")
    await ana.client.send_file(ana.room, "proof.pdf", b"%PDF-1.4")
    await ana.told("cannot carry pictures, voice notes or files")
    await ana.client.send_raw(
        ana.room,
        "m.room.message",
        {"msgtype": "m.image", "body": "his car in my street", "filename": "car.jpg", "url": "mxc://localhost/car"},
    )
    await ana.client.send_file(ana.room, "voice.ogg", b"a voice", mimetype="audio/ogg", msgtype="m.audio")

    thread = await ana.settles()

    assert [post.split(".")[0] for post in thread if "sent a" in post] == [
        "The reporter sent a file",
        "The reporter sent a picture",
        "The reporter sent a voice note",
    ]
    assert "his car in my street" in thread
    assert not [seen for seen in standing.posts() if "proof.pdf" in str(seen.content) or "mxc:" in str(seen.content)]


async def test_a_file_first(standing: Scene) -> None:
    """A conversation that begins with a voice note is greeted, told that it is not carried, and asked."""
    ana = await standing.reporter()
    await ana.client.send_file(ana.room, "voice.ogg", b"a voice", mimetype="audio/ogg", msgtype="m.audio")

    await ana.told("cannot carry pictures, voice notes or files")
    await ana.told("Is it safe for you to write here")
    await ana.calls()

    assert [post for post in await ana.settles() if "sent a voice note" in post]


async def test_two_hundred_messages_at_once(standing: Scene) -> None:
    """The first hundred of 200 are shown once each, the rest is counted; all can be read, in the order of the room; the
    one who writes hears little.
    """
    ana = await standing.reporter()
    card = await ana.calls()
    before = len(ana.heard)

    await asyncio.gather(*(ana.says(f"flood {number:03}") for number in range(200)))
    await ana.client.sync()
    written = [seen.body for seen in ana.client.events if seen.room == ana.room and seen.body.startswith("flood")]
    assert len(written) == 200
    await ana.says("status")
    await ana.told("It waits for a person")
    await standing.bea.send(standing.desk, f"!case {code_of(card)}", card.event_id)
    await standing.in_desk(f"│ {written[-1]}", since=len(standing.bea.events))

    shown = [unquoted(seen.body) for seen in standing.posts(card) if re.fullmatch("│ flood .*", seen.body)]
    assert shown[:99] == written[:99]
    assert shown == [words for words in written if words in shown]
    assert any("Many messages" in seen.body for seen in standing.posts(card))
    listed = "\n".join(seen.body for seen in standing.posts(card) if "from the reporter" in seen.body)
    assert re.findall("flood [0-9]{3}", listed) == written
    assert len(ana.heard) - before <= 4


async def test_what_points_at_nothing(standing: Scene) -> None:
    """Reactions and withdrawals that concern no message do nothing; the edit of what is no message is new words."""
    ana = await standing.reporter()
    await ana.calls()
    creation = next(seen.event_id for seen in ana.client.events if seen.room == ana.room)
    await ana.client.react(ana.room, creation, "👍")
    await ana.client.edit(ana.room, creation, "corrected")
    reaction = await ana.client.react(ana.room, (await ana.told("being told")).event_id, "👍")
    await ana.client.redact(ana.room, reaction)
    topic = await ana.client.send_state(ana.room, "m.room.topic", {"topic": PLANTED})
    await ana.client.redact(ana.room, topic)
    await ana.client.redact(ana.room, "$nothing-has-this-id:localhost")

    thread = await ana.settles()

    assert [post for post in thread if "corrected" in post] == [
        "The reporter has changed a message. It now says:\ncorrected"
    ]
    assert not [post for post in thread if "taken a message back" in post]


async def test_an_earlier_message_is_changed_and_taken_back(standing: Scene) -> None:
    """The desk's copy goes when its original is changed or deleted, and the desk is told; no old word stays there."""
    ana = await standing.reporter()
    early = await ana.says("my name is Miriam Adler and they wrote that they will come")
    await ana.calls()
    told = await standing.in_desk("Miriam Adler")

    await ana.client.edit(ana.room, early, "my name does not matter and they wrote that they will come")
    new = await standing.in_desk("does not matter")
    await standing.bea.wait_for(lambda seen: seen.event_id == told.event_id and seen.redacted)
    assert "The reporter has changed a message" in new.body

    await ana.client.redact(ana.room, early)
    await standing.in_desk("taken a message back")
    await standing.bea.wait_for(lambda seen: seen.event_id == new.event_id and seen.redacted)
    assert "does not matter" not in str([seen.content for seen in standing.bea.events])
    assert "Adler" not in str([seen.content for seen in standing.bea.events])

    await standing.bea.send(standing.desk, "!case", (await ana.card()).event_id)
    assert "does not matter" not in "\n".join(await ana.settles())


async def test_events_of_unknown_types(standing: Scene) -> None:
    """What no client shows is no message: nobody is told, nothing is posted, the next message goes on."""
    ana = await standing.reporter()
    await ana.calls()
    before, said = len(await ana.settles()), len(ana.heard)
    await ana.client.send_raw(ana.room, "org.example.strange", {"body": PLANTED, "msgtype": "m.text"})
    await ana.client.send_clear(ana.room, "org.example.strange", {"body": PLANTED, "msgtype": "m.text"})
    await ana.client.send_raw(ana.room, "m.room.member", {"membership": "leave", "displayname": 7})
    for type, content in STATES.items():
        await ana.client.send_state(ana.room, type, content)

    assert len(await ana.settles()) == before + 1
    assert len(ana.heard) <= said + 1


@pytest.mark.parametrize("encrypted", [True, False])
async def test_malformed_messages(standing: Scene, encrypted: bool) -> None:
    """A message of any wrong shape stops nothing; whatever the homeserver lets pass and has words in it is carried."""
    ana = await standing.reporter()
    await ana.calls()
    send = ana.client.send_raw if encrypted else ana.client.send_clear
    refused = []
    for name, content in _malformed().items():
        try:
            await send(ana.room, "m.room.message", content)
        except ForeignError:
            refused.append(name)
    if encrypted:
        await ana.client.send_raw(ana.room, "m.room.message", f'{{"x": {"[" * DEEP}{"]" * DEEP}}}')

    thread = [words for post in await ana.settles() for words in (post, post.partition("\n")[2])]

    assert [name for name in _malformed() if name.startswith("words") and name not in (*refused, *thread)] == []
    assert len(refused) < len(_malformed()), refused


async def test_words_in_the_clear_in_an_encrypted_conversation(standing: Scene) -> None:
    """A person whose client forgets to encrypt is heard; the desk reads that a server may have written it."""
    ana = await standing.reporter()
    await ana.calls()
    await ana.client.send_clear(ana.room, "m.room.message", {"msgtype": "m.text", "body": "slipped out"})

    mark = "This did not come encrypted. Whoever runs the server could have written it:"
    assert f"{mark}\nslipped out" in await ana.settles()


async def test_sos_in_the_middle_of_the_questions(standing: Scene) -> None:
    """The questions stop at once, the case is P0, and nothing more is asked."""
    ana = await standing.reporter()
    await ana.says("hello")
    await ana.told("Is it safe for you to write here")
    await ana.says("yes")
    await ana.told("danger in the next hours")

    card = await ana.calls()
    assert card.body.startswith("P0")
    assert card.content["m.mentions"] == {"room": True}
    await ana.settles()
    after = ana.heard[next(at for at, words in enumerate(ana.heard) if "being told right now" in words) :]
    assert not [words for words in after if "?" in words]


async def test_a_reaction_is_an_answer(standing: Scene) -> None:
    """A keycap on the bot's question answers by number, a thumb by word; on an older question it does nothing."""
    ana = await standing.reporter()
    await ana.says("hello")
    safe = await ana.told("Is it safe for you to write here")
    await ana.client.react(ana.room, safe.event_id, "1️⃣")
    danger = await ana.told("danger in the next hours")
    await ana.client.react(ana.room, safe.event_id, "2️⃣")
    await ana.client.react(ana.room, danger.event_id, "3️⃣")
    await ana.told("What is happening?")

    card = await ana.calls()
    assert "Safe to write: Yes" in card.body
    assert "Danger in the next hours: No" in card.body


async def test_what_may_be_asked_at_any_moment(standing: Scene) -> None:
    """`what do you keep`, `status`, `language`, `stop` are answered at the first word, amid questions, and later."""
    ana = await standing.reporter()
    await ana.says("what do you keep")
    await ana.told("Kept, sealed")
    await ana.told("Is it safe for you to write here")
    await ana.says("status")
    await ana.told("Nothing has been passed on yet")
    await ana.says("language")
    await ana.told("Write the name of a language")
    await ana.says("français")
    await ana.told("écrire ici")
    await ana.says("english")
    await ana.told("We go on in English")
    await ana.says("stop")
    await ana.told("I stop")

    await ana.calls()
    since = len(ana.heard)
    for words, answer in (
        ("status", "Received"),
        ("what do you keep", "Kept, sealed"),
        ("language", "Write the name of a language"),
        ("stop", "write nothing by myself"),
    ):
        await ana.says(words)
        await ana.client.wait_for(lambda seen, answer=answer: answer in "\n".join(ana.heard[since:]))


def _malformed() -> dict[str, dict[str, Any]]:
    """Contents of a wrong shape; those whose name begins with "words" carry it as their body."""
    odd: dict[str, Any] = {"number": 7, "list": ["m.text"], "object": {"m.text": 1}, "null": None, "true": True}
    shapes: dict[str, dict[str, Any]] = {"nothing": {}, "no body": {"msgtype": "m.text"}}
    for name, value in odd.items():
        shapes |= {
            f"body {name}": {"msgtype": "m.text", "body": value},
            f"file {name}": {"msgtype": "m.image", "body": value, "url": value, "file": value, "info": value},
            f"words, type {name}": {"msgtype": value},
            f"words, relation {name}": {"msgtype": "m.text", "m.relates_to": value},
            f"words, relation type {name}": {"msgtype": "m.text", "m.relates_to": {"rel_type": value}},
            f"words, thread {name}": {
                "msgtype": "m.text",
                "m.relates_to": {"rel_type": "m.thread", "event_id": value, "m.in_reply_to": value},
            },
            f"edit {name}": {
                "msgtype": "m.text",
                "body": "edit",
                "m.new_content": value,
                "m.relates_to": {"rel_type": "m.replace", "event_id": value},
            },
            f"words, mentions {name}": {"msgtype": "m.text", "m.mentions": value, "format": value},
        }
    shapes["words, no type"] = {}
    return {name: content | {"body": name} if name.startswith("words") else content for name, content in shapes.items()}
