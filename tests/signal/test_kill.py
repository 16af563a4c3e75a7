"""Bot and signal-cli are killed, again and again, while people write both ways.

What waits with Signal is safe, and so is what the bot has written down. Between the two lies what signal-cli has
acknowledged and not yet handed over, or handed over to somebody who dies before it has read it: a kill just then loses
it, and nobody can know of it. So whoever receives is not the bot: it may be killed whenever it likes.
"""

import asyncio
import random
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from itertools import count

import pytest
import pytest_asyncio

from tests.kill.tally import numbers
from tests.matrix.foreign import Seen
from tests.signal.scene import Reporter, Setting

pytestmark = pytest.mark.timeout(300)
BOT_KILLS = 14
SIGNAL_CLI_KILLS = 6
A_MOMENT = 0.4
"""Seconds, at most, between two messages of one person."""
ON_THE_WAY = 1.0
"""Seconds before a kill of signal-cli: what it acknowledged then may not have been handed over."""
ARRIVES_WITHIN = 90.0
FATES = ("delivered", "arrived on their phone", "– read:")
"""What the desk reads of a reply that is out, perhaps out, or has come: a quick phone says so before we have."""


@dataclass
class Exchange:
    """Who writes what, and when somebody is killed."""

    setting: Setting
    ana: Reporter
    card: Seen
    dice: random.Random = field(default_factory=lambda: random.Random(19))
    up: dict[int, int] = field(default_factory=dict)
    """The timestamp of each message of ana's, by its number."""
    down: list[int] = field(default_factory=list)
    kills: list[float] = field(default_factory=list)
    """When signal-cli was killed."""
    over: bool = False

    async def ana_writes(self) -> None:
        for number in count(1):
            self.up[number] = await self.ana.person.says(f"It goes on, number {number}.")
            await asyncio.sleep(self.dice.uniform(0, A_MOMENT))
            if self.over:
                return

    async def bea_writes(self) -> None:
        for number in count(1):
            await self.setting.writes(f"!reply {self._reply(number)}", self.card)
            self.down.append(number)
            await asyncio.sleep(self.dice.uniform(0, 2 * A_MOMENT))
            if self.over:
                return

    async def while_they_write(self, killing: Callable[[], Awaitable[None]]) -> None:
        """All of it, until everything that will arrive has arrived."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self.ana_writes())
            group.create_task(self.bea_writes())
            await killing()
            await self.setting.bot.ready()
            self.over = True
        await self.ana.person.says("That was all.")
        await self.setting.bea.wait_for(
            lambda seen: "That was all." in seen.body and seen.thread_root == self.card.event_id, ARRIVES_WITHIN
        )

    async def kill_the_bot(self) -> None:
        """It dies while it works and while it starts."""
        for number in range(BOT_KILLS):
            if number % 2 == 0:
                await self.setting.bot.ready()
            await self.setting.bot.lives(self.dice.uniform(0, 1 + number % 2))
            await self.setting.bot.kill()
            await self.setting.bot.launch()

    async def kill_signal_cli(self) -> None:
        """It dies at any moment, and once in a while the bot with it."""
        for number in range(SIGNAL_CLI_KILLS):
            await self.setting.bot.lives(self.dice.uniform(0, 2))
            if number % 3 == 0:
                await self.setting.bot.kill()
                await self.setting.bot.launch()
            self.kills.append(asyncio.get_running_loop().time())
            await self.setting.daemon.kill()
            await self.setting.daemon.start(self.setting.number)

    def shown(self) -> list[int]:
        """What the desk has read of ana."""
        posts = [seen for seen in self.setting.scene.posts(self.card) if "It goes on" in seen.body and not seen.edits]
        return [number for seen in posts for number in numbers(seen.body)]

    def heard(self) -> list[int]:
        """What ana has read of the desk."""
        return [number for message in self.ana.person.heard for number in numbers(message.body)]

    def on_the_way(self, number: int) -> bool:
        """Whether a message of ana's may have been in signal-cli when that was killed."""
        when = self.setting.daemon.place.service.acknowledged[self.up[number]]
        return any(kill - ON_THE_WAY < when < kill + ON_THE_WAY for kill in self.kills)

    async def doubted(self) -> set[int]:
        """Wait until the desk has read what became of each reply; those that may not have arrived."""
        fates = {
            number: await self.setting.bea.wait_for(self._tells_of(number), ARRIVES_WITHIN) for number in self.down
        }
        return {number for number, fate in fates.items() if "DELIVERED" in fate.body}

    def _reply(self, number: int) -> str:
        return f"We are here, number {number}. {self.ana.mark}"

    def _tells_of(self, number: int) -> Callable[[Seen], bool]:
        """Whether a post of the bot's says what became of a reply."""
        return lambda seen: (
            seen.sender == self.setting.bot.user_id
            and self._reply(number) in seen.body
            and any(fate in seen.body.lower() for fate in FATES)
        )


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def with_receiver(setting: Setting) -> AsyncIterator[Setting]:
    """Whoever receives for the bot goes on when that dies."""
    async with setting.receiver():
        yield setting


async def test_the_bot_is_killed(with_receiver: Setting) -> None:
    """Fourteen times: nothing is lost, nothing is handled or said twice, and the order stays."""
    ana = await with_receiver.person()
    exchange = Exchange(with_receiver, ana, await ana.calls())
    await exchange.while_they_write(exchange.kill_the_bot)
    doubted, heard = await exchange.doubted(), exchange.heard()

    assert exchange.shown() == sorted(exchange.up)
    assert heard == sorted(set(heard))
    assert set(exchange.down) - doubted <= set(heard)


async def test_signal_cli_is_killed(with_receiver: Setting) -> None:
    """Six times: nothing is lost but what it had acknowledged a moment before, and nothing is handled or said twice."""
    ana = await with_receiver.person()
    exchange = Exchange(with_receiver, ana, await ana.calls())
    await exchange.while_they_write(exchange.kill_signal_cli)
    doubted, shown, heard = await exchange.doubted(), exchange.shown(), exchange.heard()

    lost = exchange.up.keys() - set(shown)
    assert shown == sorted(set(shown))
    assert not [number for number in lost if not exchange.on_the_way(number)], f"{len(lost)} lost of {len(exchange.up)}"
    assert heard == sorted(set(heard))
    assert set(exchange.down) - doubted <= set(heard)
