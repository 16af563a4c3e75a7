"""The bot is killed, again and again, while people write both ways: nothing is lost, nothing is repeated."""

import random
import re
from pathlib import Path

import pytest

from safetybot.demo.homeserver import Homeserver
from tests.matrix.bot import RealBot
from tests.matrix.conftest import Foreign
from tests.matrix.foreign import ForeignClient

KILLS = 20
pytestmark = pytest.mark.timeout(300)


async def test_twenty_kills_lose_nothing_and_repeat_nothing(
    homeserver: Homeserver, foreign: Foreign, tmp_path: Path
) -> None:
    """SIGKILL at random moments of a running conversation: every message once, in order, in both directions."""
    dice = random.Random(20)
    bea, ana = await foreign("bea"), await foreign("ana")
    async with RealBot.set_up(tmp_path, homeserver, f"bot-{tmp_path.name}".lower(), [bea.user_id]) as bot:
        desk = await bea.wait_for_room("invite")
        await bea.join(desk)
        await bot.start()
        room = await ana.dm(bot.user_id)
        await ana.send(room, "SOS")
        card = await bea.wait_for(lambda seen: seen.room == desk and "P0" in seen.body)

        sent = 0
        for _ in range(KILLS):
            for _ in range(3):
                await ana.send(room, f"from ana {sent:03}.")
                await bea.send(desk, f"!reply from bea {sent:03}.", card.event_id)
                sent += 1
            await bot.lives(dice.uniform(0.0, 0.8))
            await bot.kill()
            await bot.start()

        wanted = [f"{number:03}" for number in range(sent)]
        assert await _numbers(bea, desk, bot.user_id, r"from ana (\d{3})\.", wanted) == wanted
        assert await _numbers(ana, room, bot.user_id, r"from bea (\d{3})\.", wanted) == wanted


async def _numbers(client: ForeignClient, room: str, sender: str, pattern: str, wanted: list[str]) -> list[str]:
    """The numbers the bot has carried into this room, in order of the room, once the last one is there."""
    await client.wait_for(
        lambda seen: seen.room == room and seen.sender == sender and _number(pattern, seen.body) == wanted[-1],
        timeout=60,
    )
    await client.sync()
    return [
        number
        for seen in client.events
        if seen.room == room and seen.sender == sender and not seen.edits and (number := _number(pattern, seen.body))
    ]


def _number(pattern: str, body: str) -> str | None:
    found = re.search(pattern, body)
    return found[1] if found else None
