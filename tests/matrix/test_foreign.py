"""The harness itself: two foreign clients understand each other before anything is said about the bot."""

import asyncio

import pytest

from tests.matrix.conftest import Foreign
from tests.matrix.foreign import ForeignClient, ForeignError


async def _two_in_a_room(foreign: Foreign) -> tuple[ForeignClient, ForeignClient, str]:
    ana, bea = await foreign("ana"), await foreign("bea")
    await bea.accept_invites()
    return ana, bea, await ana.dm(bea.user_id)


async def test_two_signed_clients_talk_encrypted_in_a_thread_without_a_shield(foreign: Foreign) -> None:
    """What each writes into the thread, the other reads there: encrypted, no warning, also after a key rotation."""
    ana, bea, room = await _two_in_a_room(foreign)
    root = await ana.send(room, "the root")
    await bea.wait_for(lambda seen: seen.event_id == root and seen.clean)

    answer = await bea.send(room, "an answer", thread_root=root)
    seen = await ana.wait_for(lambda seen: seen.event_id == answer)
    assert (seen.body, seen.thread_root, seen.shield, seen.sender) == ("an answer", root, "none", bea.user_id)
    assert seen.clean

    await ana.rotate(room)
    again = await ana.send(room, "and back", thread_root=root)
    seen = await bea.wait_for(lambda seen: seen.event_id == again)
    assert (seen.body, seen.thread_root, seen.clean) == ("and back", root, True)
    assert await ana.members(room) == {ana.user_id: "join", bea.user_id: "join"}


async def test_edits_reactions_and_redactions_are_seen_on_what_they_are_about(foreign: Foreign) -> None:
    """An edit changes what is shown, a reaction names its target, and a redaction empties what was seen before."""
    ana, bea, room = await _two_in_a_room(foreign)
    word = await ana.send(room, "teh word")
    await bea.wait_for(lambda seen: seen.event_id == word)

    edit = await ana.edit(room, word, "the word")
    seen = await bea.wait_for(lambda seen: seen.event_id == edit)
    assert (seen.edits, seen.body) == (word, "the word")
    seen = await bea.wait_for(lambda seen: seen.event_id == word and seen.shown == "the word")
    assert seen.body == "teh word"

    await bea.react(room, word, "👍")
    seen = await ana.wait_for(lambda seen: seen.reacts_to == word)
    assert seen.content["m.relates_to"]["key"] == "👍"

    await ana.redact(room, word)
    seen = await bea.wait_for(lambda seen: seen.event_id == word and seen.redacted)
    assert (seen.body, seen.shown, seen.content) == ("", "", {})


async def test_several_may_wait_for_one_client_at_once(foreign: Foreign) -> None:
    """Whoever waits until all has been seen is told, also when others begin to wait at the same moment."""
    ana = await foreign("ana")
    await asyncio.gather(*(ana.sync() for _ in range(8)))


async def test_a_file_travels_encrypted(foreign: Foreign) -> None:
    """An attachment arrives with its keys inside the encrypted event and no word about it outside."""
    ana, bea, room = await _two_in_a_room(foreign)
    sent = await ana.send_file(room, "note.ogg", b"a voice", mimetype="audio/ogg", msgtype="m.audio")
    seen = await bea.wait_for(lambda seen: seen.event_id == sent)
    assert seen.clean
    assert seen.content["msgtype"] == "m.audio"
    assert {"url", "key", "iv", "hashes"} <= seen.content["file"].keys()


async def test_a_key_that_comes_late_turns_an_unreadable_message_into_a_readable_one(foreign: Foreign) -> None:
    """A device that nobody signed cannot read the signed ones; once signed it is given the next message."""
    ana, carl = await foreign("ana"), await foreign("carl", signed=False)
    await carl.accept_invites()
    room = await ana.dm(carl.user_id)
    before = await ana.send(room, "not for unsigned devices")
    seen = await carl.wait_for(lambda seen: seen.event_id == before)
    assert (seen.decrypted, seen.body, seen.type) == (False, "", "m.room.encrypted")
    assert seen.failure == "MEGOLM_KEY_WITHHELD_FOR_UNVERIFIED_DEVICE"

    unread = await carl.send(room, "from an unsigned device")
    seen = await ana.wait_for(lambda seen: seen.event_id == unread)
    assert (seen.decrypted, seen.failure) == (False, "UNSIGNED_SENDER_DEVICE")

    await carl.bootstrap()
    await ana.sync()
    after = await ana.send(room, "now you can")
    assert (await carl.wait_for(lambda seen: seen.event_id == after)).clean


async def test_a_word_in_the_clear_is_told_from_an_encrypted_one(foreign: Foreign) -> None:
    """Plain text in an encrypted room, and in a room without encryption, is not called decrypted."""
    ana, bea, room = await _two_in_a_room(foreign)
    slipped = await ana.send_clear(room, "m.room.message", {"msgtype": "m.text", "body": "in the clear"})
    seen = await bea.wait_for(lambda seen: seen.event_id == slipped)
    assert (seen.body, seen.encrypted, seen.decrypted, seen.clean) == ("in the clear", False, False, False)

    plain_room = await ana.dm(bea.user_id, encrypted=False)
    said = await ana.send(plain_room, "no secrets here")
    seen = await bea.wait_for(lambda seen: seen.event_id == said)
    assert (seen.body, seen.encrypted, seen.shield) == ("no secrets here", False, None)


async def test_what_never_comes_is_said_with_what_came_instead(foreign: Foreign) -> None:
    """Waiting in vain names what was seen last; a refused operation and an ended client are errors, not silence."""
    ana, bea, room = await _two_in_a_room(foreign)
    await ana.send(room, "something else")
    await bea.sync()
    with pytest.raises(TimeoutError, match="something else"):
        await bea.wait_for(lambda seen: seen.body == "what never comes", timeout=0.1)
    with pytest.raises(ForeignError, match="send_raw"):
        await ana.send_raw("!nowhere:localhost", "m.room.message", {})
