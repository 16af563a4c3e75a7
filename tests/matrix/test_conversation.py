"""The whole way, for real: real Synapse, the real bot in its own process, people with a client nobody here wrote."""

import pytest

from tests.matrix.scene import PLANTED, Scene

pytestmark = [pytest.mark.timeout(180), pytest.mark.usefixtures("unharmed")]


async def test_a_report_goes_to_the_desk_and_the_answer_comes_back(standing: Scene) -> None:
    """Whole intake and relay between clients that talk to signed devices only: everything readable, no shield."""
    bea, desk = standing.bea, standing.desk
    ana = await standing.reporter()

    await ana.says(
        f"Somebody published my home address on a forum, {ana.mark}, and now they write that they will come."
    )
    assert (await ana.told("SOS")).clean

    await ana.client.react(ana.room, (await ana.told("?")).event_id, "👍")
    await ana.told("danger")
    await ana.says("maybe")
    card, words = await ana.card(), await standing.in_desk("published my home address")
    assert card.body.startswith("P0")
    assert card.clean
    assert words.clean
    assert words.thread_root == card.event_id

    await bea.send(desk, "who can look at this? poor soul", card.event_id)
    await bea.send(desk, "!take", card.event_id)
    await bea.send(desk, "!reply We are here. Can you lock the door?", card.event_id)
    assert (await ana.told("lock the door")).clean
    assert bea.user_id not in str([seen.content for seen in ana.client.events if seen.room == ana.room])
    assert not [words for words in ana.heard if "poor soul" in words]

    await ana.says("yes it is locked")
    relayed = await standing.in_desk("it is locked")
    assert relayed.thread_root == card.event_id
    assert ana.client.user_id not in str([seen.content for seen in bea.events if seen.room == desk])


async def test_the_first_message_in_the_first_second(standing: Scene) -> None:
    """A client that writes in the same instant as it opens the room is answered, and its words reach the desk."""
    eva = await standing.foreign("eva")
    room = await eva.dm(standing.bot.user_id, wait_for_join=False)

    await eva.send(room, "they are at my door right now")
    await eva.wait_for(lambda seen: seen.sender == standing.bot.user_id and seen.decrypted and bool(seen.body))
    await eva.send(room, "SOS they are at my door right now")

    await standing.in_desk("at my door right now")


async def test_sixty_messages_while_the_bot_is_down(standing: Scene) -> None:
    """What was written while the bot was off arrives when it is back: all of it, in order, once."""
    ana = await standing.reporter()
    await ana.calls()

    await standing.bot.stop()
    for number in range(60):
        await ana.says(f"while you slept {number:02}.")
    await standing.bot.start()

    await standing.in_desk("while you slept 59.")
    seen = [seen.body for seen in standing.bea.events if "while you slept" in seen.body]
    assert [body[body.index("slept") + 6 :][:2] for body in seen] == [f"{number:02}" for number in range(60)]


async def test_a_room_without_encryption(standing: Scene) -> None:
    """Somebody who opens an unencrypted room is told how to open an encrypted one; the desk hears no word of it."""
    ida = await standing.foreign("ida")
    room = await ida.dm(standing.bot.user_id, encrypted=False)

    await ida.send(room, "they threaten to burn my house")
    by_bot = "m.room.message", standing.bot.user_id
    await ida.wait_for(lambda seen: (seen.type, seen.sender) == by_bot)
    await ida.send(room, "did you read that they want to burn my house?")
    ana = await standing.reporter()
    await ana.calls()
    await ana.settles()  # the bot takes things in order: by now it has dealt with all that ida wrote

    await ida.sync()
    assert len([seen for seen in ida.events if (seen.type, seen.sender) == by_bot]) == 1
    assert "burn" not in str([seen.content for seen in standing.bea.events])


async def test_nothing_of_it_is_on_the_disk_or_in_the_log(standing: Scene) -> None:
    """A planted word from a whole conversation is in no file of the data folder and in no log line, at debug level."""
    ana = await standing.reporter()
    card = await ana.calls()
    await standing.bea.send(standing.desk, f"!reply we know {PLANTED}", card.event_id)
    await ana.told(f"we know {PLANTED}")
    await standing.bea.send(standing.desk, f"!note {PLANTED} is dangerous", card.event_id)
    await ana.settles()

    log = "\n".join(standing.bot.lines)
    files = [path for path in standing.bot.folder.rglob("*") if path.is_file()]

    assert files
    assert PLANTED not in log
    assert ana.client.user_id not in log
    assert ana.room not in log
    assert not [path.name for path in files if PLANTED.encode() in path.read_bytes()]
