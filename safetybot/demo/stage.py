"""Sets the stage: homeserver, bot, a volunteer, two responders, all real, in a folder that is deleted at the end."""

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

Progress = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Stage:
    """Everybody is here and ready: ana has a chat with the bot; bea and carl are in the responder room."""

    homeserver: str
    bot: Bot
    ana: Someone
    bea: Someone
    carl: Someone

    @property
    def people(self) -> dict[str, Someone]:
        """Everybody by name."""
        return {person.name: person for person in (self.ana, self.bea, self.carl)}


@asynccontextmanager
async def set_stage(progress: Progress) -> AsyncIterator[Stage]:
    """Set everything up; whatever happens in the block or before it, take everything down again."""
    began = time.monotonic()

    def say(line: str) -> None:
        progress(f"… {line} ({time.monotonic() - began:.0f} s)")

    async with AsyncExitStack() as at_the_end:
        folder = Path(at_the_end.enter_context(tempfile.TemporaryDirectory(prefix="safetybot-demo-")))
        say("starting a throw-away Matrix homeserver (Synapse)")
        homeserver = await at_the_end.enter_async_context(Homeserver.start(folder / "homeserver"))

        say("a volunteer and two responders log in, each with a signed device")
        people = {}
        for name in ("ana", "bea", "carl"):
            people[name] = await at_the_end.enter_async_context(Person.enter(homeserver, name, folder / name))
        ana, bea, carl = people.values()

        password = secrets.token_urlsafe(16)
        bot = Bot(folder / "bot", homeserver.url, await homeserver.register("safetybot", password))
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

        await ana.open_chat(bot.user_id)
        say("ready")
        yield Stage(homeserver.url, bot, ana, bea, carl)
