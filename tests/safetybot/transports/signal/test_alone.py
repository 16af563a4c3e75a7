"""A bot on Signal alone: no Matrix account, and the desk is a Signal group. The real process, the daemon's double."""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from safetybot.demo.signal.daemon import SignalCli
from tests.safetybot.transports.signal.bot import PATIENCE

DESK = "b7MNX1kqyHx0bQpvs3qVVXrQnCcW3Jk0bVn3f5nI0sM="


@asynccontextmanager
async def running(config: Path) -> AsyncIterator[None]:
    """The bot, as an operator starts it, until the block ends."""
    for words in (("key", "new"), ("run",)):
        bot = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "safetybot", *words, "--config", str(config)),
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.DEVNULL,
        )
        if words != ("run",):
            assert await bot.wait() == 0
    try:
        yield
    finally:
        bot.terminate()
        await bot.wait()


async def test_a_case_from_the_first_word_to_the_answer(tmp_path: Path) -> None:
    """The card comes into the group; quoted, it takes commands; what the group says among itself stays there."""
    daemon = SignalCli(tmp_path / "socket")
    ana, bea = daemon.person(), daemon.person(name="Bea")
    daemon.group(DESK, [bea])
    config = tmp_path / "config.toml"
    config.write_text(f'[signal]\nsocket = "{daemon.socket}"\ndesk = "{DESK}"\n')
    await daemon.start()
    try:
        async with running(config), asyncio.timeout(PATIENCE):
            await ana.says("SOS they are at the door")
            await daemon.until(lambda: any("they are at the door" in message.body for message in bea.heard))
            card = bea.heard[0]
            assert card.body.startswith("P0")
            assert card.mentions, "an alert wakes everybody in the group"
            code = card.body.split(" · ")[1]
            assert all(code in message.body.partition("\n")[0] for message in bea.heard)
            assert {message.quote for message in bea.heard[1:]} == {card.timestamp}

            await bea.says("who can take this one?", group=DESK)
            await bea.quotes(card.timestamp, "!take", group=DESK)
            await bea.says(f"{code} !reply we are with you", group=DESK)
            await daemon.until(lambda: any(message.body == "we are with you" for message in ana.heard))

            assert not [message for message in ana.heard if "who can take" in message.body]
            assert [message.body for message in bea.heard if "taken by Bea" in message.body] == [
                f"{code} taken by Bea."
            ]
    finally:
        await daemon.stop()
