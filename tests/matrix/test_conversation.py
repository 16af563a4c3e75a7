"""The whole way, for real: real Synapse, the real bot in its own process, people with a client nobody here wrote."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import pytest_asyncio

from safetybot.demo.homeserver import Homeserver
from tests.matrix.bot import RealBot
from tests.matrix.conftest import Foreign
from tests.matrix.foreign import ForeignClient, Seen

pytestmark = pytest.mark.timeout(180)


@dataclass
class Scene:
    """A running bot, and bea, who is in the desk."""

    bot: RealBot
    bea: ForeignClient
    desk: str
    foreign: Foreign

    async def in_desk(self, words: str, *, since: int = 0) -> Seen:
        """The first thing the bot has posted in the desk that contains these words."""
        return await self.bea.wait_for(
            lambda seen: seen.room == self.desk and seen.sender == self.bot.user_id and words in seen.body, since=since
        )

    async def told(self, reporter: ForeignClient, words: str, *, since: int = 0) -> Seen:
        """The first thing the bot has told this reporter that contains these words."""
        return await reporter.wait_for(lambda seen: seen.sender == self.bot.user_id and words in seen.body, since=since)


@pytest_asyncio.fixture(loop_scope="session")
async def scene(homeserver: Homeserver, foreign: Foreign, tmp_path: Path) -> AsyncIterator[Scene]:
    """A bot that runs, with bea in its desk."""
    bea = await foreign("bea")
    name = f"bot-{tmp_path.name}".lower()
    async with RealBot.set_up(tmp_path, homeserver, name, [bea.user_id]) as bot:
        desk = await bea.wait_for_room("invite")
        await bea.join(desk)
        await bot.start()
        yield Scene(bot, bea, desk, foreign)


async def test_a_report_goes_to_the_desk_and_the_answer_comes_back(scene: Scene) -> None:
    """Whole intake and relay between clients that talk to signed devices only: everything readable, no shield."""
    ana = await scene.foreign("ana")
    room = await ana.dm(scene.bot.user_id)

    await ana.send(room, "Somebody published my home address on a forum and now they write that they will come.")
    hello = await scene.told(ana, "SOS")
    assert hello.clean

    question = await ana.wait_for(lambda seen: seen.sender == scene.bot.user_id and "?" in seen.body)
    await ana.react(room, question.event_id, "👍")
    await scene.told(ana, "danger")
    await ana.send(room, "maybe")
    card = await scene.in_desk("P0")
    words = await scene.in_desk("published my home address")
    assert card.clean
    assert words.clean
    assert words.thread_root == card.event_id

    await scene.bea.send(scene.desk, "who can look at this? poor soul", card.event_id)
    await scene.bea.send(scene.desk, "!take", card.event_id)
    await scene.bea.send(scene.desk, "!reply We are here. Can you lock the door?", card.event_id)
    answer = await scene.told(ana, "lock the door")
    assert answer.clean
    assert scene.bea.user_id not in str([seen.content for seen in ana.events if seen.room == room])
    assert not [seen for seen in ana.events if "poor soul" in seen.body]

    await ana.send(room, "yes it is locked")
    relayed = await scene.in_desk("it is locked")
    assert relayed.thread_root == card.event_id
    assert ana.user_id not in str([seen.content for seen in scene.bea.events if seen.room == scene.desk])


async def test_the_first_message_in_the_first_second(scene: Scene) -> None:
    """A client that writes in the same instant as it opens the room is answered, and its words reach the desk."""
    ana = await scene.foreign("ana")
    room = await ana.dm(scene.bot.user_id, wait_for_join=False)

    await ana.send(room, "they are at my door right now")
    await ana.wait_for(lambda seen: seen.sender == scene.bot.user_id and seen.decrypted and bool(seen.body))
    await ana.send(room, "SOS they are at my door right now")

    await scene.in_desk("at my door right now")


async def test_sixty_messages_while_the_bot_is_down(scene: Scene) -> None:
    """What was written while the bot was off arrives when it is back: all of it, in order, once."""
    ana = await scene.foreign("ana")
    room = await ana.dm(scene.bot.user_id)
    await ana.send(room, "SOS")
    await scene.in_desk("P0")

    await scene.bot.stop()
    for number in range(60):
        await ana.send(room, f"while you slept {number:02}.")
    await scene.bot.start()

    await scene.in_desk("while you slept 59.")
    seen = [seen.body for seen in scene.bea.events if "while you slept" in seen.body]
    assert [body[body.index("slept") + 6 :][:2] for body in seen] == [f"{number:02}" for number in range(60)]


async def test_a_room_without_encryption(scene: Scene) -> None:
    """Somebody who opens an unencrypted room is told how to open an encrypted one; the desk hears no word of it."""
    ana = await scene.foreign("ana")
    room = await ana.dm(scene.bot.user_id, encrypted=False)

    await ana.send(room, "they threaten to burn my house")

    answers = await ana.wait_for_all(lambda seen: seen.sender == scene.bot.user_id and seen.type == "m.room.message", 1)
    assert len(answers) == 1
    assert "burn" not in str([seen.content for seen in scene.bea.events])


async def test_nothing_of_it_is_on_the_disk_or_in_the_log(scene: Scene) -> None:
    """A planted word from a whole conversation is in no file of the data folder and in no log line, at debug level."""
    planted = "zanzibarquokka"
    ana = await scene.foreign("ana")
    room = await ana.dm(scene.bot.user_id)
    await ana.send(room, f"SOS {planted} is after me")
    card = await scene.in_desk("P0")
    await scene.bea.send(scene.desk, f"!reply we know {planted}", card.event_id)
    await scene.told(ana, f"we know {planted}")
    await scene.bea.send(scene.desk, f"!note {planted} is dangerous", card.event_id)
    await ana.send(room, f"{planted} again")
    await scene.in_desk(f"{planted} again")

    log = "\n".join(scene.bot.lines)
    files = [path for path in scene.bot.folder.rglob("*") if path.is_file()]

    assert files
    assert planted not in log
    assert ana.user_id not in log
    assert room not in log
    assert not [path.name for path in files if planted.encode() in path.read_bytes()]
