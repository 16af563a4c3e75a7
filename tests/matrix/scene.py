"""A running bot with its people: what most tests against a real homeserver begin with."""

import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from safetybot.core.text import QUOTE
from safetybot.demo.homeserver import Homeserver
from tests.matrix.bot import RealBot
from tests.matrix.foreign import ForeignClient, Seen

Foreign = Callable[..., Awaitable[ForeignClient]]

PLANTED = "zanzibarquokka"
"""Stands in what people say here: it must never turn up in the log."""

_ALERT = re.compile(r"P0|P1|⚠|🔔|Now P|[2-9A-Z]{6} is open again")
"""How those posts begin that may wake people."""
_CODE = re.compile(r"· ([2-9A-Z]{6}) ·")


@dataclass
class Scene:
    """A running bot, and bea, who is in the desk; further people come when they are called."""

    bot: RealBot
    bea: ForeignClient
    desk: str
    foreign: Foreign
    reporters: "list[Reporter]" = field(default_factory=list)
    _people: dict[str, ForeignClient] = field(default_factory=dict)

    async def in_desk(self, words: str, *, since: int = 0) -> Seen:
        """The first thing the bot has posted in the desk that contains these words."""
        return await self.bea.wait_for(
            lambda seen: seen.room == self.desk and seen.sender == self.bot.user_id and words in seen.body, since=since
        )

    async def reporter(self, name: str = "ana") -> "Reporter":
        """Somebody in a new direct room; the same name is the same person with the same client."""
        client = await self._person(name)
        new = Reporter(self, client, await client.dm(self.bot.user_id), f"{PLANTED}{len(self.reporters):02}")
        self.reporters.append(new)
        return new

    async def responder(self, name: str) -> ForeignClient:
        """Somebody who is in the desk, beside bea."""
        client = await self._person(name)
        if self.desk not in client.rooms:
            await self.bea.invite(self.desk, client.user_id)
            await client.wait_for_room("invite")
            await client.join(self.desk)
            await self.bea.wait_for_member(self.desk, client.user_id)
        return client

    def posts(self, case: Seen | None = None) -> list[Seen]:
        """What the bot has posted in the desk so far, edits included; only what stands in the thread of a case."""
        return [
            seen
            for seen in self.bea.events
            if seen.room == self.desk
            and seen.sender == self.bot.user_id
            and seen.type in ("m.room.message", "m.room.encrypted")
            and (case is None or seen.thread_root == case.event_id)
        ]

    def shown(self, message: Seen) -> Seen:
        """A message in the desk as bea sees it now."""
        return next(seen for seen in self.bea.events if seen.event_id == message.event_id)

    async def unharmed(self) -> None:
        """The bot lives, its log is silent about people, and the desk saw plain text that calls nobody by name."""
        await self.bea.sync()
        assert self.bot.running, self.bot.lines[-1]
        log = "\n".join(line for line in self.bot.lines if line.startswith("{"))
        for secret in (PLANTED, self.desk, self.bea.user_id, *(reporter.room for reporter in self.reporters)):
            assert secret not in log
        assert "event-set-aside" not in log
        assert '"level": "error"' not in log
        for seen in self.posts():
            if seen.redacted:
                continue
            assert seen.clean
            for content in (seen.content, seen.content.get("m.new_content", {})):
                assert not {"formatted_body", "format"} & content.keys()
                assert content.get("m.mentions", {}) in ({}, {"room": True})
                assert not content.get("m.mentions") or _ALERT.match(content["body"].removeprefix("* "))

    async def _person(self, name: str) -> ForeignClient:
        if name not in self._people:
            self._people[name] = await self.foreign(name)
        return self._people[name]


@dataclass
class Reporter:
    """One conversation with the bot, as the one who writes sees it. `mark` is a word nobody else says."""

    scene: Scene
    client: ForeignClient
    room: str
    mark: str

    async def says(self, words: str) -> str:
        """Write something."""
        return await self.client.send(self.room, words)

    async def told(self, words: str) -> Seen:
        """The first thing the bot has told them here that contains these words."""
        return await self.client.wait_for(lambda seen: self._from_bot(seen) and words in seen.body)

    @property
    def heard(self) -> list[str]:
        """Everything the bot has told them here so far."""
        return [seen.body for seen in self.client.events if self._from_bot(seen)]

    async def calls(self) -> Seen:
        """Call for help; the card of the case that this opens."""
        await self.says(f"SOS {self.mark}")
        await self.told("being told right now")
        return await self.card()

    async def card(self) -> Seen:
        """The card of the case in whose thread the mark stands."""
        words = await self.scene.in_desk(self.mark)
        return await self.scene.bea.wait_for(lambda seen: seen.event_id == words.thread_root)

    async def settles(self) -> list[str]:
        """Say one thing more and wait until the desk has it: then all that came before has been dealt with.

        What the thread of the case holds then, taken-back posts left out, without the marks of quotation.
        """
        last = f"{self.mark} last {len(self.client.events)}."
        await self.says(last)
        await self.scene.in_desk(last)
        return [unquoted(seen.body) for seen in self.scene.posts(await self.card()) if not seen.redacted]

    def _from_bot(self, seen: Seen) -> bool:
        return seen.room == self.room and seen.sender == self.scene.bot.user_id and seen.type == "m.room.message"


def code_of(card: Seen) -> str:
    """The case code that stands on a card."""
    found = _CODE.search(card.body)
    assert found, card.body
    return found[1]


def unquoted(body: str) -> str:
    """The words as they were before they were quoted."""
    return "\n".join(line.removeprefix(QUOTE) for line in body.split("\n"))


@asynccontextmanager
async def open_scene(homeserver: Homeserver, foreign: Foreign, folder: Path) -> AsyncIterator[Scene]:
    """A bot that runs, with bea in its desk."""
    bea = await foreign("bea")
    async with RealBot.set_up(folder, homeserver, f"bot-{folder.name}".lower(), [bea.user_id]) as bot:
        desk = await bea.wait_for_room("invite")
        await bea.join(desk)
        await bot.start()
        yield Scene(bot, bea, desk, foreign)
