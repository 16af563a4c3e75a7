"""Sets the stage: homeserver, bot, a volunteer, two responders, in a folder that is deleted at the end.

All of it is real, but for Signal: where the volunteer writes from there, a stand-in on this machine carries the words.
"""

import secrets
import tempfile
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from safetybot.demo.bot import Bot
from safetybot.demo.homeserver import Homeserver
from safetybot.demo.person import Person
from safetybot.demo.play import Someone
from safetybot.demo.script import ANA
from safetybot.demo.signal.daemon import SignalCli
from safetybot.demo.signal.phone import Phone

Progress = Callable[[str], None]
STAND_IN = "the room encrypted and signed ✓, Signal a stand-in"


@dataclass(frozen=True, slots=True)
class Stage:
    """Everybody is here and ready: ana has a chat with the bot; bea and carl are in the responder room."""

    homeserver: str
    bot: Bot
    ana: Someone
    bea: Someone
    carl: Someone
    assurance: str = "end-to-end encrypted, devices signed ✓"
    """What may be said of how the messages travel."""

    @property
    def people(self) -> dict[str, Someone]:
        """Everybody by name."""
        return {person.name: person for person in (self.ana, self.bea, self.carl)}


@asynccontextmanager
async def set_stage(progress: Progress, *, signal: bool = False) -> AsyncIterator[Stage]:
    """Set everything up; whatever happens in the block or before it, take everything down again.

    With `signal` the volunteer writes from there.
    """
    began = time.monotonic()

    def say(line: str) -> None:
        progress(f"… {line} ({time.monotonic() - began:.0f} s)")

    async with AsyncExitStack() as at_the_end:
        folder = Path(at_the_end.enter_context(tempfile.TemporaryDirectory(prefix="safetybot-demo-")))
        say("starting a throw-away Matrix homeserver (Synapse)")
        homeserver = await at_the_end.enter_async_context(Homeserver.start(folder / "homeserver"))

        who = ("bea", "carl") if signal else ("ana", "bea", "carl")
        say(f"{'two responders' if signal else 'a volunteer and two responders'} log in, each with a signed device")
        people = {}
        for name in who:
            people[name] = await at_the_end.enter_async_context(Person.enter(homeserver, name, folder / name))
        bea, carl = people["bea"], people["carl"]

        daemon = SignalCli(folder / "signal.sock", single=False) if signal else None
        if daemon is not None:
            say("starting a stand-in for signal-cli and for Signal")
            await daemon.start()
            at_the_end.push_async_callback(daemon.stop)

        password = secrets.token_urlsafe(16)
        user_id = await homeserver.register("safetybot", password)
        bot = Bot(folder / "bot", homeserver.url, user_id, daemon.socket if daemon else None)
        say("safetybot key new")
        await bot.command("key", "new")
        say("safetybot login")
        await bot.command("login", "--password-file", "-", stdin=password)
        say("safetybot desk create --invite @bea:localhost --invite @carl:localhost")
        await bot.command("desk", "create", f"--invite={bea.user_id}", f"--invite={carl.user_id}")
        for responder in (bea, carl):
            await responder.accept_invitation(by=bot.user_id)
        say("safetybot run")
        await at_the_end.enter_async_context(bot.running())

        if daemon is not None:
            phone = Phone(daemon.person(ANA, "ana"))
            say("ready")
            yield Stage(homeserver.url, bot, phone, bea, carl, STAND_IN)
        else:
            await people["ana"].open_chat(bot.user_id)
            say("ready")
            yield Stage(homeserver.url, bot, people["ana"], bea, carl)
