"""The screen: what is typed is written by the right person at the right place; what changes is shown."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from textual.pilot import Pilot
from textual.widgets import Static

from safetybot.demo.panes import Desk
from safetybot.demo.screen import DemoScreen
from safetybot.demo.signal.daemon import SignalCli
from safetybot.demo.signal.phone import Phone
from tests.safetybot.demo.puppets import Puppet, Room


@dataclass
class Scene:
    """An open screen, and the bot on both sides."""

    screen: DemoScreen
    pilot: Pilot[Any]
    ana: Puppet
    bea: Puppet
    at_phone: Puppet
    at_desk: Puppet
    bot_ended: asyncio.Event

    async def types(self, words: str) -> None:
        """Type and send, and let the screen settle."""
        await self.pilot.press(*words, "enter")
        await self.pilot.pause()

    async def status(self) -> str:
        """What the line at the bottom says."""
        await self.pilot.pause()
        return str(self.screen.query_one("#status", Static).content)


@asynccontextmanager
async def open_scene(volunteer: Phone | None = None) -> AsyncIterator[Scene]:
    """A screen nobody sees, with ana on the phone and bea and carl in the desk."""
    phone, desk, ended = Room(), Room(), asyncio.Event()
    ana, bea, carl = phone.puppet("ana"), desk.puppet("bea"), desk.puppet("carl")

    async def bot_ended() -> None:
        await ended.wait()

    screen = DemoScreen(
        volunteer or ana, [bea, carl], where="http://127.0.0.1", assurance="all is well ✓", bot_ended=bot_ended
    )
    async with screen.run_test(size=(120, 40)) as pilot:
        yield Scene(screen, pilot, ana, bea, phone.puppet("safetybot"), desk.puppet("safetybot"), ended)


async def test_what_is_typed_left_is_written_by_the_volunteer() -> None:
    """The cursor is in the phone at the start; nothing is sent for an empty line."""
    async with open_scene() as scene:
        await scene.types("help")
        await scene.types("  ")

        assert [(message.sender, message.body) for message in scene.ana.messages] == [("@ana:localhost", "help")]


async def test_what_is_typed_right_goes_into_the_newest_case() -> None:
    """After Tab it is a responder who writes, into the newest thread; F2 goes on to the others and the room itself."""
    async with open_scene() as scene:
        older, newer = scene.at_desk.says("K7F2QM"), scene.at_desk.says("W3XR8P")
        scene.at_desk.says("words", older)
        scene.at_desk.says("words", newer)
        await scene.pilot.pause()
        await scene.pilot.press("tab")
        seen = []
        for _ in range(4):
            await scene.types("!take")
            seen.append(scene.bea.last.thread)
            await scene.pilot.press("f2")

        assert seen == [newer, older, None, newer]
        assert "W3XR8P" not in str(scene.screen.query_one(Desk).border_subtitle)


async def test_a_second_responder_can_write() -> None:
    """F3 changes who writes in the desk, and the pane says so."""
    async with open_scene() as scene:
        await scene.pilot.press("tab", "f3")
        await scene.types("!take")

        assert scene.bea.last.sender == "@carl:localhost"
        assert "carl" in str(scene.screen.query_one(Desk).border_subtitle)


async def test_a_card_stays_current_and_plain(tmp_path: Path) -> None:
    """An edit changes the message where it stands; markup in words stays text; the picture asks nobody for fonts."""
    async with open_scene() as scene:
        card = scene.at_desk.says("K7F2QM nobody has it")
        scene.at_phone.says("[bold]not bold[/bold] @room")
        scene.at_desk.edits(card, "K7F2QM bea has it")
        await scene.pilot.pause()
        scene.screen.save_picture(tmp_path / "picture.svg")

    picture = (tmp_path / "picture.svg").read_text(encoding="utf-8").replace("&#160;", " ")
    assert "bea has it" in picture
    assert "nobody has it" not in picture
    assert "[bold]not bold[/bold] @room" in picture
    assert "font-face" not in picture
    assert "url(http" not in picture


async def test_on_signal_the_phone_can_be_changed(tmp_path: Path) -> None:
    """F4 changes the safety number of a volunteer on Signal; elsewhere there is no such key."""
    daemon = SignalCli(tmp_path / "signal.sock")
    volunteer = daemon.person(name="ana")
    async with open_scene(Phone(volunteer)) as scene:
        await scene.types("help")
        await scene.pilot.press("f4")
        assert volunteer.key == 2
        assert len(daemon.queue) == 1
        assert "on Signal" in str(scene.screen.query_one("#phone").border_title)
    async with open_scene() as scene:
        assert not scene.screen.check_action("new_phone", ())


async def test_the_status_line_tells_the_truth() -> None:
    """What is promised, as long as it is kept; then how many messages break it; and whether the bot runs."""
    async with open_scene() as scene:
        scene.at_phone.says("hello")
        assert "1 messages, all is well ✓" in await scene.status()

        scene.ana._room.send("@safetybot:localhost", {"body": "in clear"}, signed=False)
        assert "✗ 1 unencrypted" in await scene.status()

        scene.bot_ended.set()
        assert "THE BOT HAS ENDED" in await scene.status()
