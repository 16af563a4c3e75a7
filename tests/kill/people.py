"""People with real clients around a real bot, who count: what they wrote against what the others see.

Every message has a number of its own. In the end each must stand on the other side once, in the order in which it was
written in its conversation.
"""

import json
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from urllib.parse import quote

import aiohttp

from safetybot import config
from safetybot.demo.homeserver import Homeserver
from storage.keys import load_master_key
from tests.kill.tally import Tally, kept, numbers
from tests.matrix.bot import RealBot
from tests.matrix.conftest import PASSWORD
from tests.matrix.foreign import ForeignClient, Seen
from tests.matrix.scene import Foreign

ARRIVES_WITHIN = 180.0
"""Seconds, for what is left when the last kill is over."""


@dataclass
class Conversation:
    """A reporter's room, their card in the desk, and the numbers written so far: up to the desk, and down from it."""

    client: ForeignClient
    room: str
    card: str | None = None
    up: list[int] = field(default_factory=list)
    down: list[int] = field(default_factory=list)


@dataclass
class People:
    """A responder, bea, with reporters who may have several conversations each."""

    bot: RealBot
    bea: ForeignClient
    desk: str
    reporters: Sequence[ForeignClient]
    conversations: list[Conversation] = field(default_factory=list)
    tally: Tally = field(default_factory=Tally)
    _numbers: "count[int]" = field(default_factory=lambda: count(1))
    _order: dict[str, int] = field(default_factory=dict)
    """Where each event stands in its room."""

    async def begin(self) -> Conversation:
        """The next reporter opens a room and calls for help, whether the bot is there or not."""
        client = self.reporters[len(self.conversations) % len(self.reporters)]
        room = await client.dm(self.bot.user_id, wait_for_join=False)
        await client.sync()  # it knows the invitation then, and shares its key with who is invited
        one = Conversation(client, room)
        await self.up(one, "SOS")
        self.conversations.append(one)
        return one

    async def up(self, one: Conversation, words: str = "It goes on") -> None:
        """The reporter writes."""
        one.up.append(next(self._numbers))
        await one.client.send(one.room, f"{words}, number {one.up[-1]}.")

    async def down(self, one: Conversation) -> None:
        """Bea answers in the thread of the case."""
        one.down.append(next(self._numbers))
        await self.bea.send(self.desk, f"!reply We are here, number {one.down[-1]}.", one.card)

    def known(self) -> list[Conversation]:
        """The conversations that bea sees a card of."""
        for one in self.conversations:
            posts = (seen for seen in self.bea.events if self._by_bot(seen, self.desk))
            one.card = one.card or next((seen.thread_root for seen in posts if one.up[0] in numbers(seen.body)), None)
        return [one for one in self.conversations if one.card]

    async def arrived(self) -> None:
        """Wait until the latest of each conversation is there, and bea has been told of its delivery."""
        for one in self.conversations:
            await self._shown(self.bea, self.desk, one.up, "")
            await self._shown(one.client, one.room, one.down, "")
            await self._shown(self.bea, self.desk, one.down, "delivered")

    async def count(self) -> Tally:
        """Let the bot finish, and count."""
        await self.bot.start()
        with suppress(TimeoutError):  # then something is lost, and the count says so
            await self.arrived()
        for client in (self.bea, *self.reporters):
            await client.sync()
            self._order |= await _order(client)
            self.tally.undecryptable += sum(seen.type == "m.room.encrypted" for seen in client.events)
        await self.bot.stop()
        (self.bot.folder / "bot.log").write_text("\n".join(self.bot.lines))
        settings = config.load(self.bot.folder / "config.toml")
        said = await kept(settings.database.url, load_master_key(settings.key.file))
        for one in self.conversations:
            self._compare(one.up, self.bea, self.desk, said)
            self._compare(one.down, one.client, one.room, said)
        return self.tally

    @property
    def written(self) -> int:
        """How many messages there are."""
        return sum(len(one.up) + len(one.down) for one in self.conversations)

    async def _shown(self, client: ForeignClient, room: str, written: Sequence[int], words: str) -> None:
        def last(seen: Seen) -> bool:
            return self._by_bot(seen, room) and written[-1] in numbers(seen.body) and words in seen.body

        if written:
            await client.wait_for(last, ARRIVES_WITHIN)

    def _compare(self, written: Sequence[int], client: ForeignClient, room: str, said: Sequence[int]) -> None:
        """Count one direction of one conversation; an edit is the same message again.

        What was counted stands in a file, for whoever has to find out why.
        """
        posts = [seen for seen in client.events if self._by_bot(seen, room) and not seen.edits and numbers(seen.body)]
        posts.sort(key=lambda seen: self._order[seen.event_id])
        shown = [number for seen in posts for number in numbers(seen.body) if number in written]
        known = [number for number in said if number in written]
        self.tally.compare(written, shown, known)
        with (self.bot.folder / "counted.jsonl").open("a") as file:
            file.write(json.dumps({"written": written, "shown": shown, "kept": known}) + "\n")

    def _by_bot(self, seen: Seen, room: str) -> bool:
        return seen.room == room and seen.sender == self.bot.user_id


async def _order(client: ForeignClient) -> dict[str, int]:
    """Where each event stands in its room, as the homeserver says: a client may show a thread before another."""
    api = f"{client.url}/_matrix/client/v3"
    account = {"type": "m.login.password", "user": client.user_id, "password": PASSWORD}
    ids: list[str] = []
    async with aiohttp.ClientSession(raise_for_status=True) as http:
        async with http.post(f"{api}/login", json=account) as answer:
            headers = {"Authorization": f"Bearer {(await answer.json())['access_token']}"}
        for room in client.rooms:
            at: str | None = ""
            while at is not None:
                params = {"dir": "f", "limit": "1000"} | ({"from": at} if at else {})
                async with http.get(f"{api}/rooms/{quote(room)}/messages", params=params, headers=headers) as answer:
                    page = await answer.json()
                ids += [event["event_id"] for event in page["chunk"]]
                at = page.get("end")
    return {id: number for number, id in enumerate(ids)}


@asynccontextmanager
async def people(
    homeserver: Homeserver, foreign: Foreign, folder: Path, url: str, *reporters: str
) -> AsyncIterator[People]:
    """Bea, these reporters, and a bot on the database at `url`, which does not run yet."""
    bea, *others = [await foreign(name) for name in ("bea", *reporters)]
    # A walk of many lives is one long conversation: no part of it shall be shown as a digest only.
    more = f'[database]\nurl = "{url}"\n[limits]\nburst = 100000\nper_minute = 10000\n'
    async with RealBot.set_up(folder, homeserver, f"bot-{folder.name}".lower(), [bea.user_id], more=more) as bot:
        desk = await bea.wait_for_room("invite")
        await bea.join(desk)
        yield People(bot, bea, desk, others)
